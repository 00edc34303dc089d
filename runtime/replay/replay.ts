/** Runs what was recorded again, with no service, and tells where it differs. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../create-function.ts";
import type { Outcome, PreparedGuest } from "../function.ts";
import type { LogRecord } from "../observe/log.ts";
import type { SourceLines } from "../observe/source-lines.ts";
import type { FunctionConfig } from "../project.ts";
import { type Difference, differencesOf, lineDifferences } from "./differences.ts";
import { bytesOf } from "./payload.ts";
import { Player } from "./player.ts";
import type { Recording } from "./recording.ts";

export interface ReplayOptions {
  readonly recording: Recording;
  /** As it is now: its handler and grants count, environment and limits are the recording's. */
  readonly config: FunctionConfig;
  readonly wasm: Uint8Array | PreparedGuest;
  /** Those that it is linked with; none is called. */
  readonly iomods: IomodRegistry;
  readonly sourceLines?: SourceLines;
}

export interface Replayed {
  readonly outcome: Outcome;
  readonly logs: readonly LogRecord[];
  /** None: the guest did as it did then. */
  readonly differences: readonly Difference[];
  /** What a reader of the differences should know. */
  readonly notes: readonly string[];
  /** The recording is of these very instructions. */
  readonly sameModule: boolean;
}

/** Of a guest that did not run out of time: a laptop may be slower than what it was recorded on. */
const LEAST_MS = 60_000;

/**
 * @throws AsmlError ERR_FILE where the event was not kept; whatever createFunction throws
 * @example
 * const { differences } = await replay({ recording, config, wasm, iomods });
 */
export async function replay({ recording, config, wasm, iomods, sourceLines }: ReplayOptions): Promise<Replayed> {
  const event = bytesOf(recording.event);
  if (event === undefined)
    throw new AsmlError(
      "ERR_FILE",
      `the recording of ${recording.requestId} cannot be replayed: its event was too large`,
      {
        fix: "record with a directory as the destination, which has room for it",
      },
    );
  const player = new Player(recording);
  const logs: LogRecord[] = [];
  let buildId = "";
  const { timeoutMs, memoryMb } = recording.limits;
  const guest = await createFunction({
    config: {
      ...config,
      environment: recording.environment,
      memoryMb,
      timeoutMs: failedWith(recording) === "ERR_GUEST_TIMEOUT" ? timeoutMs : Math.max(LEAST_MS, 10 * timeoutMs),
    },
    wasm,
    iomods,
    log: (record) => logs.push(record),
    source: player,
    observer: {
      invocation(start) {
        buildId = start.buildId();
        return player.invocation();
      },
    },
    ...(sourceLines && { sourceLines }),
  });
  try {
    const told = await guest.invoke({ requestId: recording.requestId, event });
    // A recording has how the invocation ended, and not what its caller had by then.
    const failed = told.ok ? told.failedAfter : undefined;
    const outcome: Outcome = failed === undefined ? told : { ok: false, error: failed };
    const sameModule = buildId === recording.module;
    const differences = [
      ...outcomeDifferences(recording, outcome),
      ...callDifferences(player),
      ...lineDifferences(recording.logs.filter(({ call }) => call === undefined).map(lineOf), logs.map(lineOf)),
    ];
    return { outcome, logs, differences, notes: notesOf(recording, player, sameModule, differences), sameModule };
  } finally {
    guest.close();
  }
}

const failedWith = ({ outcome }: Recording): string | undefined => (outcome.ok ? undefined : outcome.code);

const lineOf = ({ level, message }: { readonly level: string; readonly message: string }): string =>
  `${level.toUpperCase()} ${message}`;

function outcomeDifferences(recording: Recording, outcome: Outcome): readonly Difference[] {
  const before = recording.outcome;
  if (before.ok && outcome.ok) {
    const response = bytesOf(before.response);
    return response === undefined ? [] : differencesOf("response", response, outcome.answer);
  }
  const recorded = before.ok ? "an answer" : `${before.code}: ${before.message}`;
  const now = outcome.ok ? "an answer" : `${outcome.error.code}: ${outcome.error.message}`;
  if (recorded === now) return [];
  // Whoever waited left, which a recording can only show as a wait without an end.
  if (failedWith(recording) === "ERR_INVOCATION_ABORTED" && !outcome.ok && outcome.error.code === "ERR_GUEST_TIMEOUT")
    return [];
  return [{ what: "outcome", at: "", recorded, now }];
}

function callDifferences({ played, unmade }: Player): readonly Difference[] {
  const found: Difference[] = [];
  let last = 0;
  played.forEach(({ name, input, recorded, sameInput }, index) => {
    const what = `call ${index + 1} ${name}`;
    if (recorded === undefined) {
      found.push({ what, at: "", recorded: undefined, now: "is made" });
      return;
    }
    if (!sameInput && recorded.timerMs === undefined) {
      const before = bytesOf(recorded.input);
      if (before !== undefined) found.push(...differencesOf(what, before, input));
    } else if (!sameInput) found.push({ what, at: "", recorded: `${recorded.timerMs} ms`, now: "another time" });
    if (recorded.id < last) found.push({ what, at: "", recorded: `was call ${recorded.id}`, now: "comes later" });
    last = Math.max(last, recorded.id);
  });
  for (const { id, name } of unmade)
    found.push({ what: `call ${id} ${name}`, at: "", recorded: "was made", now: undefined });
  return found;
}

function notesOf(
  recording: Recording,
  player: Player,
  sameModule: boolean,
  differences: readonly Difference[],
): readonly string[] {
  const notes = recording.missing.map((what) => `the recording does without ${what}, which had no room in it`);
  if (player.beyond.size > 0)
    notes.push(`it reads more of ${[...player.beyond].join(" and ")} than was recorded; what it got is made up`);
  if (sameModule && differences.length > 0)
    notes.push(
      "the code is the same as then: what differs comes from the IOmods' ABI, from asml or from the recording",
    );
  return notes;
}
