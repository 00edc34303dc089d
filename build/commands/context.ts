/** What every command gets: the edges of the process as arguments. */
import type { Environment } from "../environment.ts";
import type { Output } from "../output.ts";

export interface CommandContext {
  /** The folder to work in: `-C`, or where asml was started. */
  readonly cwd: string;
  readonly environment: Environment;
  readonly output: Output;
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal;
  /** `-y`: questions are answered with yes. */
  readonly yes: boolean;
}
