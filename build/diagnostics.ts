/** Errors as a person sees them: the reason, the place with the line and a caret, the fix. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createColors } from "picocolors";
import { AsmlError, messageOf, type SourcePlace } from "../guest-abi/errors.ts";
import { asFileError } from "./file-errors.ts";
import { shownLine, type ShownLine } from "./secret-lines.ts";

export interface DiagnosticOptions {
  readonly colour: boolean;
  /** Adds stacks and causes. */
  readonly verbose: boolean;
  /** Folder that shown paths are relative to. */
  readonly cwd: string;
}

/** Everything that was thrown, in one list: an AggregateError's errors, or the one error. */
export function errorsOf(thrown: unknown): readonly AsmlError[] {
  if (thrown instanceof AggregateError) return thrown.errors.flatMap((error) => errorsOf(error));
  const ofFile = asFileError(thrown);
  if (ofFile !== undefined) return [ofFile];
  if (thrown instanceof AsmlError) return [thrown];
  return [
    new AsmlError("ERR_HOST", `asml itself failed: ${messageOf(thrown)}`, {
      fix: "run it again with -v for the details, and report them",
      cause: thrown,
    }),
  ];
}

/** One error as text, without a line break at its end. */
export function renderError(error: AsmlError, options: DiagnosticOptions): string {
  const colours = createColors(options.colour);
  const lines = [`${colours.bold(colours.red("error"))}[${error.code}]: ${colours.bold(printable(error.message))}`];
  if (error.at) lines.push(...renderPlace(error.at, options));
  if (error.fix !== undefined) lines.push(`  ${colours.cyan("fix:")} ${printable(error.fix)}`);
  if (options.verbose) lines.push(colours.dim(stacks(error)));
  return lines.join("\n");
}

/** The same for `-o json`. */
export function errorAsJson(error: AsmlError): unknown {
  return { code: error.code, message: error.message, fix: error.fix, at: error.at };
}

/** Path as it is shown: relative where that is shorter to read, with / on every system. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const outside = relative === "" || relative.startsWith(`..${path.sep}..`) || path.isAbsolute(relative);
  return (outside ? file : relative).replaceAll(path.sep, "/");
}

function renderPlace(at: SourcePlace, options: DiagnosticOptions): string[] {
  const colours = createColors(options.colour);
  const header = `  ${colours.dim("-->")} ${printable(shownPath(at.file, options.cwd))}:${at.line}:${at.column}`;
  const shown = sourceLine(at);
  if (shown === undefined) return [header];
  const { text: source, column } = shown;
  const gutter = " ".repeat(String(at.line).length);
  const bar = colours.dim("|");
  // A tab stays one in the caret's line too, so that the caret stands where the text does.
  const indent = source.slice(0, column - 1).replaceAll(/[^\t]/g, " ");
  const marked = Math.max(1, Math.min(at.length ?? 1, source.length - column + 1));
  return [
    header,
    ` ${gutter} ${bar}`,
    ` ${at.line} ${bar} ${printable(source)}`,
    ` ${gutter} ${bar} ${indent}${colours.red("^".repeat(marked))}`,
  ];
}

function sourceLine(at: SourcePlace): ShownLine | undefined {
  try {
    const lines = readFileSync(at.file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    const text = lines[at.line - 1];
    if (text === undefined) return undefined;
    return path.extname(at.file) === ".toml" ? shownLine(lines, at) : { text, column: at.column };
  } catch {
    // The file need not be there, for instance when the error is that it is missing.
    return undefined;
  }
}

/** A file's bytes must not steer the terminal. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD");
}

function stacks(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stacks(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
