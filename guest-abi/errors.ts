/**
 * The one error class of the project. Everything a person may see is an AsmlError:
 * a stable code, what it is about, and how to mend it.
 */

/** Codes are stable: they appear in logs, in `-o json` output and in alarms people build on them. */
export type AsmlErrorCode =
  // the person's input and machine
  | "ERR_USAGE"
  | "ERR_MANIFEST"
  | "ERR_PROJECT_EXISTS"
  | "ERR_TEMPLATE"
  | "ERR_FILE"
  | "ERR_TOOL_MISSING"
  | "ERR_CARGO"
  | "ERR_LOCKFILE"
  | "ERR_TERRAFORM"
  | "ERR_PORT_TAKEN"
  | "ERR_TOKEN"
  | "ERR_CHECK_FAILED"
  // a module, before it runs
  | "ERR_MODULE_INVALID"
  | "ERR_MODULE_ABI"
  | "ERR_IMPORT_DENIED"
  | "ERR_IMPORT_UNKNOWN"
  | "ERR_IOMOD_UNKNOWN"
  | "ERR_IOMOD_INVALID"
  // a guest, while it runs: the classes of failure of one invocation
  | "ERR_GUEST_PANIC"
  | "ERR_GUEST_TRAP"
  | "ERR_GUEST_TIMEOUT"
  | "ERR_GUEST_MEMORY"
  | "ERR_GUEST_RESPONSE"
  | "ERR_GUEST_ABI"
  | "ERR_EVENT_TOO_LARGE"
  | "ERR_INVOCATION_ABORTED"
  | "ERR_HOST";

/** A place in a file that a person can open. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the marked text, in UTF-16 units; 1 where unknown. */
  readonly length?: number;
}

export interface AsmlErrorOptions {
  /** What to do about it, as an instruction. */
  readonly fix?: string;
  /** Where in the person's files it is. */
  readonly at?: SourcePlace;
  readonly cause?: unknown;
}

/**
 * @example
 * throw new AsmlError("ERR_IMPORT_DENIED", "data.put calls aws.dynamodb/put_item, which service.toml does not grant", {
 *   fix: 'add [iomod.dependencies.dynamodb] with coordinates = "aws.dynamodb"',
 * });
 */
export class AsmlError extends Error {
  override readonly name = "AsmlError";
  readonly code: AsmlErrorCode;
  readonly fix: string | undefined;
  readonly at: SourcePlace | undefined;

  constructor(code: AsmlErrorCode, subject: string, options: AsmlErrorOptions = {}) {
    super(subject, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
    this.at = options.at;
  }
}

/** The message of anything thrown, for a `cause` line. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
