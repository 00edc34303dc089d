/** Lines of debug information -> a source map, which is what Chromium's DevTools read without an extension. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { type Folders, isOwn } from "../../source-lines/stack.ts";
import type { DebugRow } from "../../source-lines/symbolizer.ts";

/** Version 3 (ECMA-426). A module is one line, and its bytes are the columns. */
export interface ModuleMap {
  readonly version: 3;
  /** URLs. */
  readonly sources: readonly string[];
  /** null where there is no such file here, as for most of the standard library. */
  readonly sourcesContent: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
  /** Of sources, by number: those that are not the person's own, which debuggers step over. */
  readonly ignoreList: readonly number[];
}

/**
 * A line is one place, whatever its columns: debuggers step from one to the next.
 *
 * @param rows in the order of the code
 * @param codeStart where the code section's content begins in the module that runs
 */
export function sourceMapOf(rows: readonly DebugRow[], codeStart: number, folders: Folders): ModuleMap {
  const files = new Map<string, number>();
  const segments: SourceMapSegment[] = [];
  let at: { readonly file: string; readonly line: number } | undefined;
  let end = 0;
  for (const { offset, bytes, file, line } of rows) {
    // Between two functions: what comes is no part of the line before.
    if (offset !== end && at !== undefined) {
      segments.push([codeStart + end]);
      at = undefined;
    }
    end = offset + bytes;
    // What the compiler added belongs to the line that it is in the middle of.
    if (line === 0 || (at?.file === file && at.line === line)) continue;
    const index = files.get(file) ?? files.size;
    files.set(file, index);
    segments.push([codeStart + offset, index, line - 1, 0]);
    at = { file, line };
  }
  const names = [...files.keys()];
  return {
    version: 3,
    sources: names.map(urlOf),
    sourcesContent: names.map(contentOf),
    names: [],
    mappings: encode([segments]),
    ignoreList: names.flatMap((name, index) => (isOwn(name, folders) ? [] : [index])),
  };
}

function urlOf(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file;
}

function contentOf(file: string): string | null {
  if (!path.isAbsolute(file) || !existsSync(file)) return null;
  return readFileSync(file, "utf8");
}
