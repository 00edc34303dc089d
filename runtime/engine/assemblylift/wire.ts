/**
 * JSON as AssemblyLift's guests write and read it, and as our IOmods do: binary values are arrays of numbers there and
 * base64 here, DynamoDB's times are text there and numbers here, and what a guest leaves out may be null.
 */

export interface Wire {
  /** Members whose values are binary, or lists of binary values. */
  readonly binary: ReadonlySet<string>;
  /** Members that are a time, by the end of their names. */
  readonly times: RegExp | undefined;
  /** Null members are left out of what is sent. */
  readonly dropsNull: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A guest's input as the IOmod takes it.
 * @throws SyntaxError, TypeError where it is not JSON in UTF-8
 */
export function toOurs(input: Uint8Array, wire: Wire): Uint8Array {
  return written(walk(parsed(input), (name, value) => sent(name, value, wire)));
}

/** An IOmod's answer as the guest reads it; throws as toOurs. */
export function toTheirs(answer: Uint8Array, wire: Wire): Json {
  return walk(parsed(answer), (name, value) => received(name, value, wire));
}

export const written = (value: Json): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function parsed(bytes: Uint8Array): Json {
  const text = utf8.decode(bytes);
  const value: Json = text === "" ? null : JSON.parse(text);
  return value;
}

/** undefined: the member is left out. */
type Change = (name: string, value: Json) => Json | undefined;

function walk(value: Json, change: Change): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => walk(item, change));
  const members: [string, Json][] = [];
  for (const [name, member] of Object.entries(value)) {
    const changed = change(name, member);
    // What has been changed is a whole: there is nothing further down.
    if (changed !== undefined) members.push([name, changed === member ? walk(member, change) : changed]);
  }
  // By entries: a member of a guest's may be named __proto__.
  return Object.fromEntries(members);
}

function sent(name: string, value: Json, { binary, dropsNull }: Wire): Json | undefined {
  if (value === null && dropsNull) return undefined;
  if (!binary.has(name) || !isList(value)) return value;
  const bytes = bytesOf(value);
  if (bytes !== undefined) return bytes;
  const list = value.map((item) => (isList(item) ? bytesOf(item) : undefined));
  return list.every((item) => item !== undefined) ? list : value;
}

function received(name: string, value: Json, { binary, times }: Wire): Json {
  if (binary.has(name)) {
    if (typeof value === "string") return numbersOf(value);
    if (isList(value) && value.every((item) => typeof item === "string")) return value.map(numbersOf);
  }
  if (typeof value === "number" && times?.test(name) === true) {
    const time = new Date(value * 1_000);
    return Number.isNaN(time.getTime()) ? String(value) : time.toISOString();
  }
  return value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function bytesOf(list: readonly Json[]): string | undefined {
  const isByte = (item: Json): item is number =>
    typeof item === "number" && Number.isInteger(item) && item >= 0 && item <= 255;
  return list.every(isByte) ? Buffer.from(list).toString("base64") : undefined;
}

const numbersOf = (base64: string): readonly number[] => [...Buffer.from(base64, "base64")];
