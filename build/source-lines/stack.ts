/** Frames as debug information has them -> the stack that a person wants to see. */
import path from "node:path";
import type { SourceFrame, SourceStack } from "../../runtime/observe/source-lines.ts";
import type { DebugFrame } from "./symbolizer.ts";

/** One function of the running module, with what was inlined into it before it. */
export type Place = readonly DebugFrame[];

export interface Folders {
  /** The project's: files in it are named relative to it. */
  readonly root: string;
  /** Where asml's guest crates are, besides a project's `.asml/crates`. */
  readonly sdk: string;
}

type Origin = "own" | "library" | "folded";

/** Rust's own: as its releases were built, as the component rust-src has it, its dependencies, and wasi-libc. */
const STANDARD = /^\/rustc\/|\/lib\/rustlib\/src\/rust\/|^\/rust\/deps\/|wasi-libc/;
/** What cargo fetched: from a registry, from git. */
const FETCHED = /\/registry\/src\/[^/]+\/|\/git\/checkouts\//;
const SDK = "/.asml/crates/";

/** @param places innermost first */
export function sourceStack(places: readonly Place[], folders: Folders): SourceStack {
  const frames = places.flatMap((place) =>
    place.map((frame, index) => ({
      origin: originOf(frame, folders),
      shown: shownFrame(frame, index < place.length - 1, folders),
    })),
  );
  const first = frames.findIndex((frame) => frame.origin === "own");
  // Nothing of the person's own: then everything that is known is better than nothing.
  if (first < 0) return { stack: withoutRepetition(frames.map((frame) => frame.shown)) };
  const library = frames.slice(0, first).filter((frame) => frame.origin === "library");
  const stack: SourceFrame[] = [];
  for (const { origin, shown } of frames.slice(first)) {
    const last = stack.at(-1);
    if (origin !== "folded") stack.push(shown);
    else if (last !== undefined) stack[stack.length - 1] = { ...last, folded: (last.folded ?? 0) + 1 };
  }
  return {
    stack: withoutRepetition(stack),
    ...(library.length === 0 ? {} : { library: withoutRepetition(library.map((frame) => frame.shown)) }),
  };
}

/** Whether a file is neither Rust's, nor ours, nor fetched. @param file as debug information has it */
export function isOwn(file: string, folders: Folders): boolean {
  return originOf({ file }, folders) === "own";
}

function originOf({ file }: Pick<DebugFrame, "file">, folders: Folders): Origin {
  // What the linker made, and what was compiled without debug information.
  if (file === "") return "folded";
  const name = file.replaceAll("\\", "/");
  if (STANDARD.test(name) || name.includes(SDK) || isInside(folders.sdk, file)) return "folded";
  return FETCHED.test(name) ? "library" : "own";
}

function shownFrame(frame: DebugFrame, inlined: boolean, folders: Folders): SourceFrame {
  const file = isInside(folders.root, frame.file)
    ? path.relative(folders.root, frame.file).replaceAll("\\", "/")
    : frame.file;
  return {
    function: frame.function === "" ? "(unnamed)" : frame.function,
    ...(file === "" ? {} : { file }),
    ...(frame.line === 0 ? {} : { line: frame.line }),
    ...(frame.column === 0 ? {} : { column: frame.column }),
    ...(inlined ? { inlined: true } : {}),
  };
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return file !== "" && relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** A recursion without end is one line. */
function withoutRepetition(frames: readonly SourceFrame[]): readonly SourceFrame[] {
  const kept: SourceFrame[] = [];
  for (const frame of frames) {
    const last = kept.at(-1);
    if (last !== undefined && isSame(last, frame)) kept[kept.length - 1] = { ...last, times: (last.times ?? 1) + 1 };
    else kept.push(frame);
  }
  return kept;
}

const isSame = (a: SourceFrame, b: SourceFrame): boolean =>
  a.function === b.function && a.file === b.file && a.line === b.line && a.column === b.column && a.folded === b.folded;
