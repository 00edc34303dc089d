/** Where words go: results to stdout, everything else to stderr; a spinner where somebody looks on. */
import { createColors } from "picocolors";
import { errorAsJson, errorsOf, renderError } from "./diagnostics.ts";

export interface OutputOptions {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** `-o json`: one JSON document per result, errors as JSON too. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly colour: boolean;
  /** Spinners and prompts: only on a terminal with somebody at it. */
  readonly interactive: boolean;
  readonly cwd: string;
}

type Colours = ReturnType<typeof createColors>;

export class Output {
  readonly options: OutputOptions;
  /** For text on stderr. */
  readonly colours: Colours;
  constructor(options: OutputOptions) {
    this.options = options;
    this.colours = createColors(options.colour);
  }

  /** What the command was asked for. */
  result(text: string, value: unknown): void {
    this.options.stdout.write(`${this.options.json ? JSON.stringify(value) : text}\n`);
  }

  /** What is worth knowing beside it. */
  note(text: string): void {
    if (!this.options.quiet) this.options.stderr.write(`${text}\n`);
  }

  error(thrown: unknown): void {
    const errors = errorsOf(thrown);
    const { json, stderr, ...options } = this.options;
    if (json) stderr.write(`${JSON.stringify({ errors: errors.map(errorAsJson) })}\n`);
    else stderr.write(`${errors.map((error) => renderError(error, options)).join("\n\n")}\n`);
  }

  /** Does something that takes a while, and shows that. */
  async step<T>(label: string, work: () => Promise<T>): Promise<T> {
    const { dim, green, red } = this.colours;
    if (this.options.quiet) return work();
    if (!this.options.interactive) this.note(label);
    const spinner = this.options.interactive
      ? startSpinner(this.options.stderr, (frame) => `${dim(frame)} ${label}`)
      : undefined;
    try {
      const value = await work();
      spinner?.stop(`${green("✓")} ${label}`);
      return value;
    } catch (thrown) {
      spinner?.stop(`${red("✗")} ${label}`);
      throw thrown;
    }
  }
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * @clack/prompts' spinner takes the keyboard into raw mode and ends the process with 0 at Ctrl-C; children would
 * live on and scripts would see success. This one only writes.
 */
function startSpinner(stream: NodeJS.WriteStream, line: (frame: string) => string): { stop(last: string): void } {
  let at = 0;
  const draw = (text: string) => stream.write(`\r\u001B[2K${text}`);
  const timer = setInterval(() => draw(line(FRAMES[at++ % FRAMES.length] ?? "")), 80);
  draw(line(FRAMES[0] ?? ""));
  return {
    stop(last) {
      clearInterval(timer);
      draw(`${last}\n`);
    },
  };
}
