/** Cargo's own list of what a module was made of: sources, what `include_str!` reads, what build scripts ask for. */
import { readFileSync } from "node:fs";

/**
 * @param module a module as cargo built it; the list lies beside it
 * @returns absolute paths; none where there is no list
 */
export function dependencyFiles(module: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(module.replace(/\.wasm$/, ".d"), "utf8");
  } catch {
    // A module that was not built here.
    return [];
  }
  return text.split("\n").flatMap((line) => pathsOf(line.slice(line.indexOf(": ") + 1)));
}

/** Separated by spaces, where those of a path have a backslash before them. */
function pathsOf(list: string): readonly string[] {
  return (list.match(/(?:\\ |[^ ])+/g) ?? []).map((path) => path.replaceAll("\\ ", " "));
}
