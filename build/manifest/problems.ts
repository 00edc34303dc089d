/** What the schema refuses, as errors with a place, a reason and a fix. */
import { z } from "zod";
import { AsmlError } from "../../guest-abi/errors.ts";
import { nearest } from "./nearest.ts";
import { discriminatorOf, exampleOf, keysOf, schemaAt, tablesOf, unwrap } from "./schema/walk.ts";
import { isTable, type TomlDocument, type TomlPath } from "./toml.ts";

type Issue = z.core.$ZodIssue;

export function problems(document: TomlDocument, schema: z.core.$ZodType, issues: readonly Issue[]): AsmlError[] {
  const reporter = new Reporter(document, schema);
  const errors = issues.flatMap((issue) => reporter.errorsOf(issue, tomlPath(issue.path)));
  return errors.toSorted((a, b) => order(a) - order(b));
}

/** Errors are shown in the order of the file's lines. */
function order(error: AsmlError): number {
  return (error.at?.line ?? 0) + (error.at?.column ?? 0) / 100_000;
}

/** A value as TOML has it on one line. */
function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${tomlKey(key)} = ${tomlValue(member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** A key, or a dotted path of keys, as TOML has it. */
function tomlKey(...path: readonly (string | number)[]): string {
  return path.map((step) => (/^[\w-]+$/.test(String(step)) ? step : JSON.stringify(String(step)))).join(".");
}

function tomlPath(path: readonly PropertyKey[]): TomlPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

class Reporter {
  readonly document: TomlDocument;
  readonly schema: z.core.$ZodType;
  constructor(document: TomlDocument, schema: z.core.$ZodType) {
    this.document = document;
    this.schema = schema;
  }

  errorsOf(issue: Issue, path: TomlPath): AsmlError[] {
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => this.unknownKey(path, key));
      case "invalid_union": {
        const apart = discriminatorOf(this.schemaAt(path.slice(0, -1)));
        if (apart && apart.key === path.at(-1)) return [this.atDiscriminator(path, apart.values)];
        const deeper = issue.errors.find((branch) => !branch.some(refusesTheWhole));
        if (deeper) return deeper.flatMap((inner) => this.errorsOf(inner, [...path, ...tomlPath(inner.path)]));
        return [
          this.atValue(path, `must be ${issue.errors.flatMap((branch) => branch.map(kindAskedFor)).join(", or ")}`),
        ];
      }
      case "invalid_key": {
        const reason = issue.issues.map((inner) => inner.message).join(", ");
        return [
          this.error(`the name ${tomlKey(path.at(-1) ?? "")} ${reason}`, this.document.keyPlace(path), "rename it"),
        ];
      }
      default:
        return [this.atValue(path, reasonOf(issue))];
    }
  }

  private schemaAt(path: TomlPath): z.core.$ZodType | undefined {
    return schemaAt(this.schema, path, this.document.value);
  }

  private atDiscriminator(path: TomlPath, values: readonly string[]): AsmlError {
    const key = String(path.at(-1));
    const found = valueAt(this.document.value, path);
    const all = values.map(tomlValue).join(", ");
    if (found === undefined)
      return this.error(
        `${inTable(path.slice(0, -1))}${key} is missing`,
        this.document.keyPlace(path.slice(0, -1)),
        `add ${key}, one of ${all}`,
      );
    const meant = typeof found === "string" ? nearest(found, values) : undefined;
    return this.error(
      `${key} must be one of ${all}`,
      this.document.valuePlace(path),
      meant === undefined
        ? `for example: ${key} = ${tomlValue(values[0])}`
        : `did you mean ${key} = ${tomlValue(meant)}?`,
    );
  }

  /** A value that is missing, or not what it must be. */
  private atValue(path: TomlPath, reason: string): AsmlError {
    const key = tomlKey(...path.filter((step) => typeof step === "string").slice(-1));
    const found = valueAt(this.document.value, path);
    const table = path.slice(0, -1);
    const schema = this.schemaAt(path);
    if (found === undefined) {
      const example = exampleOf(schema);
      if (isTableSchema(schema))
        return this.error(`table [${tomlKey(...path)}] is missing`, this.document.keyPlace(table), this.tableFix(path));
      return this.error(
        `${inTable(table)}${key} is missing`,
        this.document.keyPlace(table),
        `add ${example === undefined ? key : `${key} = ${tomlValue(example)}`}`,
      );
    }
    const inner = schema && unwrap(schema);
    const options = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
    const meant = typeof found === "string" ? nearest(found, options) : undefined;
    return this.error(
      `${key} ${reason}`,
      this.document.valuePlace(path),
      meant === undefined ? this.exampleFix(path) : `did you mean ${key} = ${tomlValue(meant)}?`,
    );
  }

  private exampleFix(path: TomlPath): string {
    // Inside a list or a table without an example of its own, the nearest one around it serves.
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      if (typeof part.at(-1) === "number") continue;
      const schema = this.schemaAt(part);
      const example = exampleOf(schema);
      if (example !== undefined) return `for example: ${tomlKey(...part.slice(-1))} = ${tomlValue(example)}`;
      if (isTableSchema(schema)) return this.tableFix(part);
    }
    return "see the manifest's reference in README.md";
  }

  private tableFix(path: TomlPath): string {
    const keys = keysOf(this.schemaAt(path));
    return `write a table [${tomlKey(...path)}]${keys.length > 0 ? ` with ${keys.join(", ")}` : ""}`;
  }

  private unknownKey(path: TomlPath, key: string): AsmlError {
    const known = keysOf(this.schemaAt(path));
    const meant = nearest(key, known);
    // What stands in one table of a list is no other table's.
    const home =
      typeof path.at(-1) === "number" ? undefined : tablesOf(this.schema).find((table) => table.keys.includes(key));
    let fix = `its keys are ${known.join(", ")}`;
    if (home) fix = `it belongs in ${home.path.length === 0 ? "the file's top" : `[${home.path.join(".")}]`}`;
    if (meant !== undefined) fix = `did you mean ${meant}?`;
    return this.error(`${inTable(path)}unknown key ${tomlKey(key)}`, this.document.keyPlace([...path, key]), fix);
  }

  private error(reason: string, at: AsmlError["at"], fix: string): AsmlError {
    return new AsmlError("ERR_MANIFEST", reason, { ...(at && { at }), fix });
  }
}

function inTable(path: TomlPath): string {
  return path.length === 0 ? "" : `[${tomlKey(...path)}]: `;
}

function isTableSchema(schema: z.core.$ZodType | undefined): boolean {
  return keysOf(schema).length > 0 && !(schema instanceof z.ZodUnion);
}

function valueAt(value: unknown, path: TomlPath): unknown {
  let at = value;
  for (const step of path) {
    if (!isTable(at)) return undefined;
    at = at[step];
  }
  return at;
}

/** A branch of a union that the value has nothing in common with: not even its type, or none of its words. */
function refusesTheWhole(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes ("...")',
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list [...]",
  object: "a table",
  record: "a table",
};

function kindAskedFor(issue: Issue): string {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return oneOf(issue.values);
  return issue.message;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? tomlValue(values[0]) : `one of ${values.map(tomlValue).join(", ")}`;
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value":
      return `must be ${kindAskedFor(issue)}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? issue.message : `must be ${issue.minimum} or more`;
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? issue.message : `must be ${issue.maximum} or less`;
    default:
      return issue.message;
  }
}
