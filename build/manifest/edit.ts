/** Small additions to a person's TOML that leave every other character of it alone. */
import { parseTOML } from "toml-eslint-parser";

/**
 * Adds a line at the end of a table, or, where the file has no such table, a table at the end of the file.
 *
 * @param path of a table with a header of its own
 * @example
 * addToTable('[services]\n', ["services"], 'data = { name = "data" }');
 */
export function addToTable(text: string, path: readonly string[], line: string): string {
  const table = parseTOML(text, { tomlVersion: "1.0" }).body[0].body.find(
    (node) => node.type === "TOMLTable" && node.resolvedKey.join("\0") === path.join("\0"),
  );
  if (!table || table.type !== "TOMLTable") return addTable(text, `[${path.join(".")}]\n${line}`);
  const lines = text.split("\n");
  const last = table.body.at(-1) ?? table;
  lines.splice(last.loc.end.line, 0, carriageReturn(text) ? `${line}\r` : line);
  return lines.join("\n");
}

/** Adds a table, after a blank line, at the end of the file. */
export function addTable(text: string, table: string): string {
  const before = text.trim() === "" ? "" : `${text.trimEnd()}\n\n`;
  const added = `${before}${table}\n`;
  return carriageReturn(text) ? added.replaceAll(/\r?\n/g, "\r\n") : added;
}

function carriageReturn(text: string): boolean {
  return text.includes("\r\n");
}
