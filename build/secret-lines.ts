/**
 * A manifest's line as an error may show it: what stands where secrets do is left out. By its text alone, for the
 * error may be that the file is no TOML.
 */

const HEADER = /^\s*\[+\s*(.+?)\s*\]+\s*(#.*)?$/;
const MASKED = '"***"';
/** Names of variables that are not to be read aloud. */
const SECRET_NAME = /secret|token|passw|credential|private|api_?key|access_?key|signing|_key\b/i;
/** Texts of TOML, and what follows a quote that nothing closes. */
const TEXT = /"(?:[^"\\]|\\.)*"?|'[^']*'?/g;

export interface ShownLine {
  readonly text: string;
  /** The column that is now where that of the line was. */
  readonly column: number;
}

/**
 * @param lines of the whole file
 * @param line counted from 1, as is the column
 * @example
 * shownLine(["[api.functions.put.secrets]", 'KEY = "sk_1"'], { line: 2, column: 7 }).text; // 'KEY = "***"'
 */
export function shownLine(
  lines: readonly string[],
  { line, column }: { readonly line: number; readonly column: number },
): ShownLine {
  const text = lines[line - 1] ?? "";
  const from = secretsFrom(lines, line, text);
  if (from === undefined) return { text, column };
  const mask = (part: string): string => {
    const rest = part.slice(from);
    // A line of a longer text has no quotes of its own.
    if (from === 0 && !/["']/.test(rest)) return rest.trim() === "" ? rest : "***";
    return part.slice(0, from) + rest.replaceAll(TEXT, MASKED);
  };
  const before = column - 1 <= from ? column - 1 : mask(text.slice(0, column - 1)).length;
  const masked = mask(text);
  return { text: masked, column: Math.min(before, Math.max(0, masked.length - 1)) + 1 };
}

/** Where in the line what is secret may begin; undefined where nothing is. */
function secretsFrom(lines: readonly string[], line: number, text: string): number | undefined {
  if (HEADER.test(text)) return undefined;
  const table = tableOf(lines, line);
  const assigned = /^\s*((?:[\w.-]|"[^"]*"|'[^']*')+)\s*=/.exec(text);
  const key = assigned?.[1] ?? "";
  const names = [...table.split("."), ...key.split(".")].map((name) => name.trim().replaceAll(/["']/g, ""));
  const inSecrets = names.includes("secrets");
  const secretVariable = names.includes("environment") && SECRET_NAME.test(key);
  // An inline table of variables may have any of them in it.
  const inline = names.at(-1) === "environment" && SECRET_NAME.test(text);
  if (!inSecrets && !secretVariable && !inline) return undefined;
  return assigned?.[0].length ?? 0;
}

function tableOf(lines: readonly string[], line: number): string {
  for (let index = line - 2; index >= 0; index -= 1) {
    const header = HEADER.exec(lines[index] ?? "")?.[1];
    if (header !== undefined) return header;
  }
  return "";
}
