/** A recording of one invocation, as a file has it (README.md beside this one), and how it is read. */
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";

export const RECORDING_KIND = "asml recording";
export const RECORDING_VERSION = 1;

export interface Recording {
  readonly kind: typeof RECORDING_KIND;
  readonly version: typeof RECORDING_VERSION;
  readonly function: string;
  readonly requestId: string;
  /** When it began, ISO 8601. */
  readonly recordedAt: string;
  /** Build id of the module that ran. */
  readonly module: string;
  readonly limits: { readonly timeoutMs: number; readonly memoryMb: number };
  readonly environment: Readonly<Record<string, string>>;
  readonly event: Payload;
  readonly calls: readonly RecordedCall[];
  /** For each time that the guest waited: the calls that finished meanwhile, in order. */
  readonly waits: readonly (readonly number[])[];
  /** Before the first invocation, and in it. */
  readonly early: RecordedReadings;
  readonly readings: RecordedReadings;
  readonly logs: readonly RecordedLog[];
  readonly outcome: RecordedOutcome;
  /** ms, and pages of memory; of no meaning to replay. */
  readonly took: { readonly ms: number; readonly pages: number };
  /** What was taken out, and where it was found first. */
  readonly redacted: readonly { readonly placeholder: string; readonly at: string }[];
  /** What would not fit, in words; a replay goes wrong there. Empty: nothing is missing. */
  readonly missing: readonly string[];
}

/** JSON as such where it comes out as the same bytes, otherwise text, otherwise base64. */
export type Payload =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly dropped: number };

export interface RecordedCall {
  readonly id: number;
  /** `aws.dynamodb/put_item`; of a timer, `timer`. */
  readonly name: string;
  readonly input: Payload;
  readonly timerMs?: number;
  readonly result: "ok" | "failed" | "cancelled";
  readonly answer?: Payload;
  /** Of a call that streams, those that came; each is among the completions of `waits` by the call's id. */
  readonly chunks?: readonly Payload[];
  /** ms after the invocation's start. */
  readonly from: number;
  readonly to: number;
}

export interface RecordedReadings {
  /** Clock and ns, in order. */
  readonly clock: readonly (readonly [clock: number, ns: string])[];
  /** All random bytes, one behind the other, in base64. */
  readonly random: string;
  /** What `remaining_ms` told. */
  readonly remaining: readonly number[];
}

export interface RecordedLog {
  readonly level: string;
  readonly message: string;
  /** Of the record of a failure. */
  readonly code?: string;
  /** Id of the call whose IOmod wrote it: a replay calls none, and does not look for it. */
  readonly call?: number;
  readonly [member: string]: unknown;
}

type RecordedOutcome =
  | { readonly ok: true; readonly response: Payload }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * @param name what it is read from, for messages
 * @throws AsmlError ERR_FILE
 */
export function parseRecording(text: string, name: string): Recording {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw wrong(name, `it is not JSON: ${messageOf(cause)}`);
  }
  return checkedRecording(value, name);
}

/** Checked by hand, as deep as replay would fail without a word: Lambda's bundle must not carry a schema library. */
function checkedRecording(value: unknown, name: string): Recording {
  if (!isRecord(value) || value["kind"] !== RECORDING_KIND) throw wrong(name, "it is no recording of asml");
  if (value["version"] !== RECORDING_VERSION)
    throw new AsmlError(
      "ERR_FILE",
      `${name} is a recording of version ${String(value["version"])}; this asml reads version ${RECORDING_VERSION}`,
      { fix: "record it again with this version" },
    );
  for (const member of ["function", "requestId", "recordedAt", "module"])
    if (typeof value[member] !== "string") throw wrong(name, `${member} is missing`);
  for (const member of ["limits", "environment", "event", "early", "readings", "outcome"])
    if (!isRecord(value[member])) throw wrong(name, `${member} is missing`);
  for (const member of ["calls", "waits", "logs", "redacted", "missing"])
    if (!Array.isArray(value[member])) throw wrong(name, `${member} is missing`);
  return value as unknown as Recording;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrong = (name: string, why: string): AsmlError =>
  new AsmlError("ERR_FILE", `${name} cannot be replayed: ${why}`, {
    fix: "name a file that asml serve --record wrote, or log lines of a failure capsule",
  });
