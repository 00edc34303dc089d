/** DynamoDB tables: keys and indexes that DynamoDB takes together. */
import type { IndexSpec, KeySpec, TableSpec } from "../../../runtime/project.ts";
import type { Reading } from "../reading.ts";
import type { IndexToml, KeyToml, TableToml } from "../schema/table.ts";
import type { TomlPath } from "../toml.ts";

/** DynamoDB's limits (Quotas in Amazon DynamoDB). */
const GLOBAL_INDEXES = 20;
const LOCAL_INDEXES = 5;

export function tableOf(reading: Reading, name: string, toml: TableToml): TableSpec {
  const path = ["dynamodb", "tables", name];
  const hashKey = keyOf(toml.hash_key);
  const rangeKey = optionalKey(toml.range_key);
  const types = new Map([[hashKey.name, hashKey.type]]);
  if (rangeKey) checkKey(reading, [...path, "range_key"], rangeKey, hashKey, types);

  const indexes: IndexSpec[] = [];
  for (const [indexName, index] of Object.entries(toml.indexes)) {
    const at = [...path, "indexes", indexName];
    const spec = indexOf(reading, at, indexName, index, { hashKey, rangeKey });
    if (!spec) continue;
    if (spec.hashKey !== hashKey) checkType(reading, [...at, "hash_key"], spec.hashKey, types);
    if (spec.rangeKey) checkKey(reading, [...at, "range_key"], spec.rangeKey, spec.hashKey, types);
    indexes.push(spec);
  }
  checkCount(reading, path, "global", GLOBAL_INDEXES, indexes);
  checkCount(reading, path, "local", LOCAL_INDEXES, indexes);
  return {
    name,
    hashKey,
    rangeKey,
    indexes,
    ttl: toml.ttl,
    external: toml.external,
    at: reading.document.keyPlace(path),
  };
}

function keyOf(toml: KeyToml): KeySpec {
  return typeof toml === "string" ? { name: toml, type: "S" } : toml;
}

function optionalKey(toml: KeyToml | undefined): KeySpec | undefined {
  return toml === undefined ? undefined : keyOf(toml);
}

function indexOf(
  reading: Reading,
  path: TomlPath,
  name: string,
  toml: IndexToml,
  table: { readonly hashKey: KeySpec; readonly rangeKey: KeySpec | undefined },
): IndexSpec | undefined {
  const range = optionalKey(toml.range_key);
  const at = reading.document.keyPlace(path);
  if (toml.kind === "global") {
    if (toml.hash_key === undefined)
      return reading.refuse(`index ${name} has no hash_key`, at, 'add hash_key = { name = "date", type = "S" }');
    return { name, kind: "global", hashKey: keyOf(toml.hash_key), rangeKey: range, projection: toml.projection };
  }
  if (toml.hash_key !== undefined && keyOf(toml.hash_key).name !== table.hashKey.name)
    reading.refuse(
      "a local index has the table's own hash key",
      reading.document.valuePlace([...path, "hash_key"]),
      'take hash_key away, or set kind = "global"',
    );
  if (!table.rangeKey)
    return reading.refuse(
      "a local index needs a table with a range key",
      at,
      'add range_key to the table, or set kind = "global"',
    );
  if (!range)
    return reading.refuse(`index ${name} has no range_key`, at, 'add range_key = { name = "date", type = "S" }');
  return { name, kind: "local", hashKey: table.hashKey, rangeKey: range, projection: toml.projection };
}

function checkKey(reading: Reading, path: TomlPath, range: KeySpec, hash: KeySpec, types: Map<string, string>): void {
  if (range.name === hash.name)
    reading.refuse(
      `range_key is the same attribute as hash_key, ${JSON.stringify(hash.name)}`,
      reading.document.valuePlace(path),
      "name another attribute, or leave range_key out",
    );
  checkType(reading, path, range, types);
}

/** An attribute has one type in a table, whichever keys it is part of. */
function checkType(reading: Reading, path: TomlPath, key: KeySpec, types: Map<string, string>): void {
  const before = types.get(key.name);
  if (before !== undefined && before !== key.type)
    reading.refuse(
      `attribute ${JSON.stringify(key.name)} is of type ${key.type} here and ${before} above`,
      reading.document.valuePlace(path),
      "give it one type in all keys of the table",
    );
  types.set(key.name, before ?? key.type);
}

function checkCount(
  reading: Reading,
  path: TomlPath,
  kind: IndexSpec["kind"],
  limit: number,
  indexes: readonly IndexSpec[],
): void {
  const over = indexes.filter((index) => index.kind === kind)[limit];
  if (over)
    reading.refuse(
      `a table takes ${limit} ${kind} indexes at most`,
      reading.document.keyPlace([...path, "indexes", over.name]),
      "take some away",
    );
}
