/** Where a replay is not what was recorded, in words that name the place. */
import { sameText } from "./same-text.ts";

export interface Difference {
  /** What differs: `outcome`, `response`, `call 3 aws.dynamodb/put_item`, `logs`. */
  readonly what: string;
  /** Path within JSON, such as `body.items[0].name`; empty for the whole. */
  readonly at: string;
  /** Undefined where it was or is not there. */
  readonly recorded: string | undefined;
  readonly now: string | undefined;
}

/** A body with a thousand differences is another body; the first few say so. */
const MOST = 20;
const LONGEST = 200;

/** @returns none where they are the same, but for what was redacted */
export function differencesOf(what: string, recorded: Uint8Array, now: Uint8Array): readonly Difference[] {
  const before = Buffer.from(recorded).toString();
  const after = Buffer.from(now).toString();
  if (Buffer.compare(recorded, now) === 0 || sameText(before, after)) return [];
  const found: Difference[] = [];
  const [a, b] = [jsonOf(before), jsonOf(after)];
  if (a !== undefined && b !== undefined) compare(a, b, "", { what, found });
  // Bytes that differ only in how the JSON is written, or that are none.
  if (found.length === 0) found.push({ what, at: "", recorded: cut(before), now: cut(after) });
  return found;
}

export function lineDifferences(recorded: readonly string[], now: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at < Math.max(recorded.length, now.length) && found.length < MOST; at++) {
    const [before, after] = [recorded[at], now[at]];
    if (before !== undefined && after !== undefined && sameText(before, after)) continue;
    found.push({ what: "logs", at: `line ${at + 1}`, recorded: optionalCut(before), now: optionalCut(after) });
  }
  return found;
}

function compare(
  a: unknown,
  b: unknown,
  at: string,
  into: { readonly what: string; readonly found: Difference[] },
): void {
  if (into.found.length >= MOST) return;
  if (typeof a === "string" && typeof b === "string") {
    if (sameText(a, b)) return;
    const [inner, other] = [jsonOf(a), jsonOf(b)];
    if (isTree(inner) && isTree(other)) return compare(inner, other, at, into);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) compare(a[i], b[i], `${at}[${i}]`, into);
    return;
  } else if (isTree(a) && isTree(b) && !Array.isArray(a) && !Array.isArray(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const name of names) compare(memberOf(a, name), memberOf(b, name), at === "" ? name : `${at}.${name}`, into);
    return;
  } else if (a === b) return;
  into.found.push({ what: into.what, at, recorded: shown(a), now: shown(b) });
}

const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;

const memberOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : cut(JSON.stringify(value)));

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
const optionalCut = (text: string | undefined): string | undefined => (text === undefined ? undefined : cut(text));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
