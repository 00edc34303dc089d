/** What may stand where the cursor is, by the commands as they are declared: none is listed a second time here. */
import type { Command, Option } from "commander";

export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** Values that only the project, or another part of the program, knows. */
export interface Known {
  functions(directory: string | undefined): readonly string[];
  stages(directory: string | undefined): readonly string[];
  readonly templates: readonly string[];
  readonly examples: readonly string[];
}

/**
 * @param words what was typed after the program's name, the last one unfinished, and perhaps empty
 * @returns nothing where a file's name may stand: shells know those
 */
export function candidates(program: Command, words: readonly string[], known: Known): readonly Candidate[] {
  const last = words.at(-1) ?? "";
  const typed = read(program, words.slice(0, -1));
  const [, name, begun] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  if (name !== undefined && begun !== undefined) {
    const option = optionOf(typed.command, name);
    return option === undefined
      ? []
      : starting(begun, valuesOf(option, typed, known)).map(({ value, about }) => ({
          value: `${name}=${value}`,
          about,
        }));
  }
  // Bash breaks words at = as well.
  if (typed.waiting !== undefined) return starting(last === "=" ? "" : last, valuesOf(typed.waiting, typed, known));
  if (last.startsWith("-") && !typed.ended) return starting(last, optionsOf(typed.command));
  const here = [...(typed.arguments === 0 ? commandsOf(typed.command) : []), ...argumentsOf(typed, known)];
  return starting(last, here);
}

interface Typed {
  readonly command: Command;
  /** An option that has no value yet. */
  readonly waiting: Option | undefined;
  /** Arguments of the command so far. */
  readonly arguments: number;
  /** After `--`. */
  readonly ended: boolean;
  /** Of `-C`. */
  readonly directory: string | undefined;
}

function read(program: Command, words: readonly string[]): Typed {
  let typed: Typed = { command: program, waiting: undefined, arguments: 0, ended: false, directory: undefined };
  for (const word of words) typed = after(typed, word);
  return typed;
}

function after(typed: Typed, word: string): Typed {
  const { command, waiting } = typed;
  if (waiting !== undefined && word === "=") return typed;
  if (waiting !== undefined && !(waiting.variadic && word.startsWith("-"))) {
    const directory = waiting.long === "--directory" ? word : typed.directory;
    return { ...typed, directory, waiting: waiting.variadic ? waiting : undefined };
  }
  if (typed.ended) return { ...typed, arguments: typed.arguments + 1 };
  if (word === "--") return { ...typed, ended: true, waiting: undefined };
  if (word.startsWith("-")) {
    const option = optionOf(command, word);
    const takes = option !== undefined && (option.required || option.optional);
    return { ...typed, waiting: takes ? option : undefined };
  }
  const inner = typed.arguments === 0 ? command.commands.find((one) => namesOf(one).includes(word)) : undefined;
  if (inner !== undefined) return { ...typed, command: inner };
  return { ...typed, arguments: typed.arguments + 1 };
}

/** A command's own options, and those of the commands around it. */
function optionsIn(command: Command): readonly Option[] {
  return [...command.options, ...(command.parent === null ? [] : optionsIn(command.parent))].filter(
    ({ hidden }) => !hidden,
  );
}

function optionOf(command: Command, word: string): Option | undefined {
  return optionsIn(command).find(({ short, long }) => word === short || word === long);
}

function optionsOf(command: Command): readonly Candidate[] {
  const help = { value: "--help", about: "display help for command" };
  return [
    ...optionsIn(command).map(({ long, short, description }) => ({ value: long ?? short ?? "", about: description })),
    help,
  ];
}

function namesOf(command: Command): readonly string[] {
  return [command.name(), ...command.aliases()];
}

function commandsOf(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .flatMap((one) => namesOf(one).map((value) => ({ value, about: one.description() })));
}

function valuesOf({ long, argChoices }: Option, { directory }: Typed, known: Known): readonly Candidate[] {
  if (argChoices !== undefined) return plain(argChoices);
  if (long === "--stage") return plain(known.stages(directory));
  if (long === "--template") return plain(known.templates);
  if (long === "--example") return plain(known.examples);
  return [];
}

function argumentsOf({ command, arguments: index, directory }: Typed, known: Known): readonly Candidate[] {
  const argument = command.registeredArguments[index] ?? command.registeredArguments.at(-1);
  if (argument === undefined || (index >= command.registeredArguments.length && !argument.variadic)) return [];
  if (argument.argChoices !== undefined) return plain(argument.argChoices);
  if (argument.name() !== "service.name") return command.name() === "help" ? commandsOf(command.parent ?? command) : [];
  // One that is made has a name of its own.
  return command.parent?.name() === "make" ? [] : plain(known.functions(directory));
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, about: "" }));
}

function starting(begun: string, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(begun));
}
