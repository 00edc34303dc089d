/** An observer that writes invocations down. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LogRecord } from "../observe/log.ts";
import type {
  CallChunk,
  CallEnded,
  CallStarted,
  InvocationEnd,
  InvocationObserver,
  InvocationStart,
  Observer,
  Reading,
} from "../observe/observer.ts";
import { payloadOf } from "./payload.ts";
import {
  type Payload,
  type RecordedCall,
  type RecordedLog,
  type RecordedReadings,
  RECORDING_KIND,
  RECORDING_VERSION,
  type Recording,
} from "./recording.ts";
import { type Body, redacted, type RedactOptions } from "./redact.ts";

export interface RecorderOptions {
  readonly redact: RedactOptions;
  /** Bytes of bodies, readings and log lines that are kept of one invocation: the oldest bodies go first. */
  readonly maxBytes: number;
  /** Whether a finished invocation is wanted; all are unless given. */
  readonly wanted?: (end: InvocationEnd) => boolean;
  /** Gets each recording, redacted. It must not throw. */
  readonly write: (recording: Recording) => void;
}

/**
 * @example
 * const observer = recorder({ redact: { members: [] }, maxBytes: 64 << 20, write: (recording) => save(recording) });
 */
export function recorder(options: RecorderOptions): Observer {
  return { invocation: (start) => new InvocationRecorder(start, options) };
}

const NOTHING: number[] = [];
const EMPTY = new Uint8Array(0);
const WAIT_BYTES = 8;

interface CallTaken {
  readonly started: CallStarted;
  input: Uint8Array | undefined;
  ended: CallEnded | undefined;
  answer: Uint8Array | undefined;
  readonly chunks: { readonly length: number; bytes: Uint8Array | undefined }[];
}

class InvocationRecorder implements InvocationObserver {
  readonly #start: InvocationStart;
  readonly #options: RecorderOptions;
  readonly #wallStart = Date.now();
  readonly #calls = new Map<number, CallTaken>();
  readonly #waits: number[][] = [];
  readonly #readings: Reading[] = [];
  readonly #logs: LogRecord[] = [];
  readonly #missing = new Set<string>();
  /** Bodies, oldest first: how one is let go of, and its bytes. */
  readonly #bodies: { readonly bytes: number; drop(): void }[] = [];
  #held = 0;

  constructor(start: InvocationStart, options: RecorderOptions) {
    this.#start = start;
    this.#options = options;
  }

  suspended(): void {
    // A guest may do nothing but wait for what is there: most of these are the same empty list.
    if (this.#fits(WAIT_BYTES, "suspensions")) this.#waits.push(NOTHING);
  }

  #completed(id: number): void {
    const last = this.#waits.length - 1;
    if (this.#waits[last] === NOTHING) this.#waits[last] = [id];
    else this.#waits[last]?.push(id);
  }

  callStarted(started: CallStarted): void {
    const taken: CallTaken = { started, input: started.input, ended: undefined, answer: undefined, chunks: [] };
    this.#calls.set(started.id, taken);
    this.#keep(started.input.length, `the input of call ${started.id}`, () => (taken.input = undefined));
  }

  callChunk({ id, chunk: bytes }: CallChunk): void {
    const chunk: CallTaken["chunks"][number] = { length: bytes.length, bytes };
    this.#calls.get(id)?.chunks.push(chunk);
    this.#completed(id);
    this.#keep(bytes.length, `a chunk of call ${id}`, () => (chunk.bytes = undefined));
  }

  callEnded(ended: CallEnded): void {
    const taken = this.#calls.get(ended.id);
    if (taken === undefined) return;
    taken.ended = ended;
    if (ended.result === "cancelled") return;
    this.#completed(ended.id);
    taken.answer = ended.answer;
    this.#keep(ended.answer.length, `the answer of call ${ended.id}`, () => (taken.answer = undefined));
  }

  reading(reading: Reading): void {
    const bytes = reading.kind === "random" ? reading.bytes.length : 16;
    if (this.#fits(bytes, "readings of clocks and randomness")) this.#readings.push(reading);
  }

  log(record: LogRecord, call?: number): void {
    // What tells of the failure is kept whatever came before it.
    if (record.code !== undefined || this.#fits(record.message.length + 64, "log lines"))
      this.#logs.push(call === undefined ? record : { ...record, call });
  }

  ended(end: InvocationEnd): void {
    const { wanted, write } = this.#options;
    if (wanted === undefined || wanted(end)) write(this.#recording(end));
  }

  #fits(bytes: number, what: string): boolean {
    this.#held += bytes;
    this.#shed();
    if (this.#held <= this.#options.maxBytes) return true;
    this.#held -= bytes;
    this.#missing.add(what);
    return false;
  }

  #keep(bytes: number, what: string, drop: () => unknown): void {
    if (bytes === 0) return;
    this.#held += bytes;
    this.#bodies.push({
      bytes,
      drop: () => {
        drop();
        this.#missing.add(what);
      },
    });
    this.#shed();
  }

  #shed(): void {
    while (this.#held > this.#options.maxBytes) {
      const oldest = this.#bodies.shift();
      if (oldest === undefined) return;
      oldest.drop();
      this.#held -= oldest.bytes;
    }
  }

  #recording({ outcome, at, pages }: InvocationEnd): Recording {
    const { config, requestId, event, early, buildId } = this.#start;
    const since = (time: number): number => Math.round((time - this.#start.at) * 1_000) / 1_000;
    const calls = [...this.#calls.values()];
    const bodies: Body[] = calls.flatMap(({ started: { coordinates, method }, input, answer, chunks }) =>
      [input, ...chunks.map(({ bytes }) => bytes), answer].flatMap((bytes) =>
        bytes === undefined ? [] : [{ bytes, coordinates, method }],
      ),
    );
    const large = event.length > this.#options.maxBytes;
    if (large) this.#missing.add("the event");
    // What was given in chunks is in the calls that gave it.
    const response = outcome.ok && outcome.streamed !== true ? outcome.answer : EMPTY;
    const clean = redacted({ event, response, bodies, environment: config.environment }, this.#options.redact);
    const payload = (bytes: Uint8Array | undefined, length: number): Payload =>
      bytes === undefined ? { dropped: length } : payloadOf(clean.bytes(bytes));
    return {
      kind: RECORDING_KIND,
      version: RECORDING_VERSION,
      function: config.id,
      requestId,
      recordedAt: new Date(this.#wallStart).toISOString(),
      module: buildId(),
      limits: { timeoutMs: config.timeoutMs, memoryMb: config.memoryMb },
      environment: clean.environment,
      event: large ? { dropped: event.length } : payload(event, 0),
      calls: calls.map(({ started, input, ended, answer, chunks }): RecordedCall => {
        const { id, coordinates, method, timerMs } = started;
        return {
          id,
          name: coordinates === undefined ? "timer" : `${coordinates}/${method}`,
          input: payload(input, started.input.length),
          ...(timerMs === undefined ? {} : { timerMs }),
          result: ended?.result ?? "cancelled",
          ...(ended === undefined || ended.result === "cancelled"
            ? {}
            : { answer: payload(answer, ended.answer.length) }),
          ...(chunks.length === 0 ? {} : { chunks: chunks.map(({ bytes, length }) => payload(bytes, length)) }),
          from: since(started.at),
          to: since(ended?.at ?? at),
        };
      }),
      waits: this.#waits,
      early: readingsOf(early),
      readings: readingsOf(this.#readings),
      logs: this.#logs.map((record) => recordedLog(record, clean.text)),
      outcome: outcome.ok
        ? { ok: true, response: payload(response, 0) }
        : { ok: false, code: outcome.error.code, message: clean.text(outcome.error.message) },
      took: { ms: since(at), pages },
      redacted: clean.placeholders,
      missing: [...this.#missing],
    };
  }
}

/** Without what the recording has already. */
function recordedLog({ function: _id, requestId: _request, ...record }: LogRecord, clean: (text: string) => string) {
  const log: RecordedLog = JSON.parse(JSON.stringify(record), (_name, value: unknown) =>
    typeof value === "string" ? clean(value) : value,
  );
  return log;
}

function readingsOf(readings: readonly Reading[]): RecordedReadings {
  return {
    clock: readings.flatMap((one) => (one.kind === "clock" ? [[one.clock, String(one.ns)] as const] : [])),
    random: Buffer.concat(readings.flatMap((one) => (one.kind === "random" ? [one.bytes] : []))).toString("base64"),
    remaining: readings.flatMap((one) => (one.kind === "remaining" ? [one.ms] : [])),
  };
}

/** Failures that a capsule is made of: what happened in the guest, and not around it. */
const CAPSULES: ReadonlySet<string> = new Set([
  "ERR_GUEST_PANIC",
  "ERR_GUEST_TRAP",
  "ERR_GUEST_TIMEOUT",
  "ERR_GUEST_MEMORY",
  "ERR_GUEST_RESPONSE",
  "ERR_GUEST_ABI",
]);

/** For `wanted`: failures of the guest only. */
export const isGuestFailure = ({ outcome }: InvocationEnd): boolean =>
  !outcome.ok && outcome.error instanceof AsmlError && CAPSULES.has(outcome.error.code);
