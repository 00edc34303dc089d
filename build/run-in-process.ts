/** A command line in this process: its signals, its streams, its exit code. The only place that ends the process. */
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { isatty } from "node:tty";
import { AsmlError } from "../guest-abi/errors.ts";
import type { GlobalOptions, Program, Run } from "./program.ts";
import { readEnvironment } from "./environment.ts";
import { Output } from "./output.ts";

/** Conventional exit codes; 128 + the signal's number where one ended the command. */
const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130, unread: 141, terminated: 143 } as const;

const environment = readEnvironment();
const interruption = new AbortController();
let exitAtSignal: number = EXIT.interrupted;
let interruptedAt = 0;
/** Ctrl-C reaches a program several times at once: from the terminal, and from npm and node above it. */
const ONE_PRESS_MS = 500;
/** In which a signal that was sent to all of a process group has reached this process as well. */
const SIGNAL_MS = 20;
for (const [name, code] of [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", EXIT.terminated],
  ["SIGHUP", EXIT.terminated],
] as const)
  process.on(name, () => {
    // Whoever presses Ctrl-C a second time wants out, whatever is still being put away.
    if (interruption.signal.aborted && performance.now() - interruptedAt > ONE_PRESS_MS) process.exit(code);
    if (interruption.signal.aborted) return;
    exitAtSignal = code;
    interruptedAt = performance.now();
    interruption.abort();
  });

// Whoever reads has enough, as head has in `asml test | head`: nothing is left to say, and to whom.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.unread);
  });

/**
 * Runs what the arguments ask for, and ends the process as that ended.
 * @example
 * await runInProcess(createProgram);
 */
export async function runInProcess(createProgram: (run: Run) => Program): Promise<never> {
  const code = await run(createProgram, process.argv.slice(2));
  // A pipe may take what was written later than this process ends.
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => {
      stream.write("", () => resolve());
    });
  process.exit(code);
}

async function run(createProgram: (run: Run) => Program, argv: readonly string[]): Promise<number> {
  const commands = createProgram((options, command) =>
    command({
      cwd: path.resolve(options.directory ?? "."),
      environment,
      output: outputFor(options),
      signal: interruption.signal,
      yes: options.yes === true,
    }),
  );
  try {
    await commands.parse(argv);
    return interruption.signal.aborted ? exitAtSignal : EXIT.ok;
  } catch (thrown) {
    // A terminal's Ctrl-C goes to the children too, and one may end of it, and be missed, before this process hears.
    await setTimeout(SIGNAL_MS);
    if (interruption.signal.aborted) return exitAtSignal;
    if (thrown instanceof DOMException && thrown.name === "AbortError") return EXIT.interrupted;
    outputFor(commands.program.opts<GlobalOptions>()).error(thrown);
    return thrown instanceof AsmlError && thrown.code === "ERR_USAGE" ? EXIT.usage : EXIT.failed;
  }
}

function outputFor(options: GlobalOptions): Output {
  const { stdout, stderr } = process;
  // Not isTTY, which is absent where there is no terminal; picocolors takes that for "find out", and CI services for
  // colourful.
  const isTerminal = isatty(stderr.fd);
  const attended = isTerminal && isatty(process.stdin.fd) && !environment.ci;
  return new Output({
    stdout,
    stderr,
    json: options.output === "json",
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    colour: isTerminal && !environment.noColour,
    interactive: attended && options.output !== "json",
    cwd: process.cwd(),
  });
}
