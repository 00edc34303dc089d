/** A stack as text, for a terminal. */
import type { SourceFrame, SourceStack } from "../../runtime/observe/source-lines.ts";

/** One line for each frame, the person's own code first; indented. */
export function renderStack({ stack, library = [] }: SourceStack): string {
  return [
    ...stack.map((frame) => `    at ${renderFrame(frame)}`),
    ...library.map(
      (frame, index) => `    ${index === 0 ? "in other crates:" : "                "} ${renderFrame(frame)}`,
    ),
  ].join("\n");
}

function renderFrame({ function: name, file, line, column, inlined, times, folded }: SourceFrame): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const notes = [
    ...(inlined === true ? ["inlined"] : []),
    ...(times === undefined ? [] : [`${times} times`]),
    ...(folded === undefined ? [] : [`called by ${folded} of the standard library and asml`]),
  ];
  return `${place === "" ? "" : `${place}  `}${name}${notes.length === 0 ? "" : `  (${notes.join(", ")})`}`;
}
