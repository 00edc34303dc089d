/** One manifest being read: its text with places, and the errors found so far. All of them are shown in one run. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { AsmlError, messageOf, type SourcePlace } from "../../guest-abi/errors.ts";
import { problems } from "./problems.ts";
import { readToml, type TomlDocument } from "./toml.ts";

export class Reading {
  readonly document: TomlDocument;
  readonly errors: AsmlError[];
  constructor(document: TomlDocument, errors: AsmlError[]) {
    this.document = document;
    this.errors = errors;
  }

  /** Notes an error; gives undefined, for `return reading.refuse(...)`. */
  refuse(reason: string, at: SourcePlace, fix: string): undefined {
    this.errors.push(new AsmlError("ERR_MANIFEST", reason, { at, fix }));
    return undefined;
  }

  /** The file's content by its schema, or undefined with the reasons noted. */
  parse<T extends z.ZodType>(schema: T): z.output<T> | undefined {
    const parsed = schema.safeParse(this.document.value);
    if (parsed.success) return parsed.data;
    this.errors.push(...problems(this.document, schema, parsed.error.issues));
    return undefined;
  }
}

/** Reads a file; undefined with the reason noted when that cannot be. */
export function openManifest(
  file: string,
  errors: AsmlError[],
  missing: { readonly fix: string; readonly at?: SourcePlace },
): Reading | undefined {
  try {
    return new Reading(readToml(file, readFileSync(file)), errors);
  } catch (thrown) {
    errors.push(thrown instanceof AsmlError ? thrown : unreadable(file, thrown, missing));
    return undefined;
  }
}

function unreadable(file: string, thrown: unknown, missing: { fix: string; at?: SourcePlace }): AsmlError {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  const at = missing.at ?? { file, line: 1, column: 1 };
  if (code === "ENOENT" || code === "ENOTDIR")
    return new AsmlError("ERR_MANIFEST", `${file} does not exist`, { at, fix: missing.fix, cause: thrown });
  return new AsmlError("ERR_FILE", `${file} cannot be read: ${messageOf(thrown)}`, {
    at,
    fix: code === "EISDIR" ? "there is a folder where the file should be" : "see that the file may be read",
    cause: thrown,
  });
}
