/** Arguments -> command -> exit code. The only place that ends the process. */
import path from "node:path";
import { AsmlError } from "../guest-abi/errors.ts";
import { createProgram, type GlobalOptions } from "./program.ts";
import { readEnvironment } from "./environment.ts";
import { Output } from "./output.ts";

/** Conventional exit codes; 128 + the signal's number where one ended the command. */
const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130, terminated: 143 } as const;

const environment = readEnvironment();
const interruption = new AbortController();
let exitAtSignal: number = EXIT.interrupted;
for (const [name, code] of [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", EXIT.terminated],
  ["SIGHUP", EXIT.terminated],
] as const)
  process.on(name, () => {
    // Whoever presses Ctrl-C a second time wants out, whatever is still being put away.
    if (interruption.signal.aborted) process.exit(code);
    exitAtSignal = code;
    interruption.abort();
  });

process.exit(await main(process.argv.slice(2)));

async function main(argv: readonly string[]): Promise<number> {
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
    if (interruption.signal.aborted) return exitAtSignal;
    if (thrown instanceof DOMException && thrown.name === "AbortError") return EXIT.interrupted;
    outputFor(commands.program.opts<GlobalOptions>()).error(thrown);
    return thrown instanceof AsmlError && thrown.code === "ERR_USAGE" ? EXIT.usage : EXIT.failed;
  }
}

function outputFor(options: GlobalOptions): Output {
  const { stdout, stderr } = process;
  const terminal = stderr.isTTY && !environment.ci;
  return new Output({
    stdout,
    stderr,
    json: options.output === "json",
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    colour: stderr.isTTY && !environment.noColour,
    interactive: terminal && process.stdin.isTTY && options.output !== "json",
    cwd: process.cwd(),
  });
}
