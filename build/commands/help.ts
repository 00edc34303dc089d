/** asml help: a command's own help, also of one within another, such as `asml help make function`. */
import type { Command } from "commander";
import { AsmlError } from "../../guest-abi/errors.ts";
import { nearest } from "../manifest/nearest.ts";

/** @throws AsmlError ERR_USAGE where there is no such command */
export function help(program: Command, words: readonly string[]): void {
  let command = program;
  for (const word of words) {
    const inner = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (inner === undefined) throw unknown(command, word);
    command = inner;
  }
  command.outputHelp();
}

function unknown(command: Command, word: string): AsmlError {
  const known = command.commands.flatMap((one) => [one.name(), ...one.aliases()]);
  const meant = nearest(word, known);
  const all = known.length === 0 ? `asml help ${command.name()} shows its options` : `there are ${known.join(", ")}`;
  return new AsmlError("ERR_USAGE", `${JSON.stringify(word)} is no command of ${command.name()}`, {
    fix: meant === undefined ? all : `did you mean ${meant}?`,
  });
}
