/** One invocation of a function, wherever it ran. */
import type { LogRecord } from "../../runtime/observe/log.ts";

export interface FunctionRun {
  readonly ok: boolean;
  /** What the function answered, as it is; empty where it failed. */
  readonly response: string;
  readonly error?: RunError;
  readonly logs: readonly LogRecord[];
  readonly durationMs: number;
}

interface RunError {
  readonly code: string;
  readonly message: string;
}
