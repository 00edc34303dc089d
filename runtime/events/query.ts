/** Query strings: `+` is a space, a key without `=` has an empty value, broken escapes stay as they are. */

/** Values of each key, in the order of their first appearance. */
export function parseQuery(rawQuery: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(rawQuery)) {
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  return values;
}

/** One string per key; undefined where there is no key at all. */
export function collapse(
  values: ReadonlyMap<string, readonly string[]>,
  join: (values: readonly string[]) => string,
): Record<string, string> | undefined {
  if (values.size === 0) return undefined;
  return Object.fromEntries([...values].map(([key, all]) => [key, join(all)]));
}
