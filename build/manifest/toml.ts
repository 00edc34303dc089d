/** TOML -> plain values, and the place of every key and value. */
import { ParseError, parseTOML, type AST } from "toml-eslint-parser";
import { AsmlError, type SourcePlace } from "../../guest-abi/errors.ts";
import { syntaxError } from "./toml-syntax.ts";

export type TomlPath = readonly (string | number)[];

export interface TomlDocument {
  readonly file: string;
  /** Tables are objects without a prototype, so that no key of the file can mean one of JavaScript's. */
  readonly value: unknown;
  /** Where the key at a path is written; the nearest enclosing one where that path is not in the file. */
  keyPlace(path: TomlPath): SourcePlace;
  /** Where the value at a path is written; its key where the value is a table. */
  valuePlace(path: TomlPath): SourcePlace;
}

interface Loc {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
type Table = Record<string | number, unknown>;

/**
 * @throws AsmlError ERR_MANIFEST at the first place that is not TOML
 */
export function readToml(file: string, bytes: Uint8Array): TomlDocument {
  const text = decode(file, bytes);
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text, { tomlVersion: "1.0" });
  } catch (thrown) {
    if (thrown instanceof ParseError) throw syntaxError(file, text, thrown);
    throw thrown;
  }
  const keys = new Map<string, Loc>();
  const values = new Map<string, Loc>();
  const mark = (into: Map<string, Loc>, path: TomlPath, loc: Loc) => {
    const id = JSON.stringify(path);
    if (!into.has(id)) into.set(id, loc);
  };

  const value = newTable();
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") {
      put(value, [], node);
      continue;
    }
    let part = -1;
    node.resolvedKey.forEach((step, index) => {
      if (typeof step === "string") part++;
      mark(keys, node.resolvedKey.slice(0, index + 1), node.key.keys[part]?.loc ?? node.key.loc);
    });
    const table = descend(value, node.resolvedKey);
    for (const pair of node.body) put(table, node.resolvedKey, pair);
  }

  function put(table: Table, base: TomlPath, pair: AST.TOMLKeyValue): void {
    const names = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    names.forEach((_, index) =>
      mark(keys, [...base, ...names.slice(0, index + 1)], pair.key.keys[index]?.loc ?? pair.key.loc),
    );
    const path = [...base, ...names];
    const holder = descend(table, names.slice(0, -1));
    holder[names.at(-1) ?? ""] = convert(pair.value, path);
  }

  function convert(node: AST.TOMLContentNode, path: TomlPath): unknown {
    mark(values, path, node.loc);
    if (node.type === "TOMLArray") return node.elements.map((element, index) => convert(element, [...path, index]));
    if (node.type === "TOMLInlineTable") {
      const table = newTable();
      for (const pair of node.body) put(table, path, pair);
      return table;
    }
    return node.value;
  }

  const find = (path: TomlPath, maps: readonly Map<string, Loc>[]): SourcePlace => {
    for (let length = path.length; length > 0; length--) {
      const id = JSON.stringify(path.slice(0, length));
      for (const map of maps) {
        const loc = map.get(id);
        if (loc) return placeOf(file, loc);
      }
    }
    return { file, line: 1, column: 1 };
  };
  return {
    file,
    value,
    keyPlace: (path) => find(path, [keys, values]),
    valuePlace: (path) => find(path, [values, keys]),
  };
}

function newTable(): Table {
  const table: Table = Object.create(null);
  return table;
}

/** The table at a path; the parser has refused every clash, so what exists here is a table or an array of them. */
function descend(from: Table, path: TomlPath): Table {
  let at = from;
  path.forEach((step, index) => {
    const next = at[step] ?? (typeof path[index + 1] === "number" ? [] : newTable());
    at[step] = next;
    if (!isTable(next)) throw new TypeError(`${path.join(".")} is not a table`);
    at = next;
  });
  return at;
}

/** Lists count as tables whose keys are numbers. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function placeOf(file: string, loc: Loc): SourcePlace {
  const oneLine = loc.start.line === loc.end.line;
  return {
    file,
    line: loc.start.line,
    column: loc.start.column + 1,
    length: oneLine ? Math.max(1, loc.end.column - loc.start.column) : 1,
  };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("�")[0] ?? "";
    const lines = before.split("\n");
    throw new AsmlError("ERR_MANIFEST", "the file is not UTF-8 text", {
      at: { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
      fix: "save it as UTF-8",
    });
  }
}
