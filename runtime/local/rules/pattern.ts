/**
 * Event patterns: of EventBridge rules, of Lambda's event filtering, and of SNS's filter policies, which are one
 * language. A pattern that is none matches nothing here: manifests are checked before.
 */
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { JsonObject, JsonValue } from "../../triggers.ts";

/**
 * @example
 * matchesPattern({ detail: { state: [{ prefix: "run" }] } }, event);
 */
export function matchesPattern(pattern: JsonObject, event: JsonValue | undefined): boolean {
  // Of a list of objects, one has to match all of it.
  if (isList(event)) return event.some((one) => isObject(one) && matchesPattern(pattern, one));
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === "$or" && isList(wanted)) return wanted.some((one) => isObject(one) && matchesPattern(one, event));
    const value = isObject(event) && Object.hasOwn(event, name) ? event[name] : undefined;
    if (isList(wanted)) return wanted.some((matcher) => matchesValue(matcher, value));
    return isObject(wanted) && matchesPattern(wanted, value);
  });
}

/** A list has what one of its elements has. */
function matchesValue(matcher: JsonValue, value: JsonValue | undefined): boolean {
  if (isObject(matcher) && Object.hasOwn(matcher, "exists")) return exists(value) === matcher["exists"];
  const leaves = isList(value) ? value : [value];
  return leaves.some((leaf) => leaf !== undefined && !isObject(leaf) && !isList(leaf) && matchesLeaf(matcher, leaf));
}

/** Members exist where they have a value; one that has members of its own is none, as EventBridge sees it. */
function exists(value: JsonValue | undefined): boolean {
  return value !== undefined && !isObject(value) && !(isList(value) && value.length === 0);
}

type Leaf = string | number | boolean | null;

function matchesLeaf(matcher: JsonValue, leaf: Leaf): boolean {
  if (!isObject(matcher)) return matcher === leaf;
  const [[operator, operand] = []] = Object.entries(matcher);
  switch (operator) {
    case "prefix":
      return matchesEnd(operand, leaf, (text, end) => text.startsWith(end));
    case "suffix":
      return matchesEnd(operand, leaf, (text, end) => text.endsWith(end));
    case "equals-ignore-case":
      return typeof leaf === "string" && typeof operand === "string" && sameLetters(leaf, operand);
    case "wildcard":
      return typeof leaf === "string" && typeof operand === "string" && wildcard(operand).test(leaf);
    case "cidr":
      return typeof leaf === "string" && typeof operand === "string" && inNetwork(leaf, operand);
    case "numeric":
      return typeof leaf === "number" && isList(operand) && compares(operand, leaf);
    case "anything-but":
      return operand !== undefined && anythingBut(operand, leaf);
    default:
      return false;
  }
}

function matchesEnd(
  operand: JsonValue | undefined,
  leaf: Leaf,
  matches: (text: string, end: string) => boolean,
): boolean {
  if (typeof leaf !== "string") return false;
  if (typeof operand === "string") return matches(leaf, operand);
  const end = isObject(operand) ? operand["equals-ignore-case"] : undefined;
  return typeof end === "string" && matches(leaf.toLowerCase(), end.toLowerCase());
}

function anythingBut(operand: JsonValue, leaf: Leaf): boolean {
  if (!isObject(operand)) return !(isList(operand) ? operand : [operand]).includes(leaf);
  // `{ "anything-but": { "prefix": ["a", "b"] } }` is about texts.
  const [[operator, value] = []] = Object.entries(operand);
  if (typeof leaf !== "string" || operator === undefined || value === undefined) return false;
  return !(isList(value) ? value : [value]).some((one) => matchesLeaf({ [operator]: one }, leaf));
}

/** `[">", 0, "<=", 5]` */
function compares(operand: readonly JsonValue[], leaf: number): boolean {
  for (let index = 0; index + 1 < operand.length; index += 2) {
    const bound = operand[index + 1];
    if (typeof bound !== "number" || !compare(operand[index], leaf, bound)) return false;
  }
  return operand.length >= 2 && operand.length % 2 === 0;
}

function compare(operator: JsonValue | undefined, leaf: number, bound: number): boolean {
  switch (operator) {
    case "=":
      return leaf === bound;
    case "<":
      return leaf < bound;
    case "<=":
      return leaf <= bound;
    case ">":
      return leaf > bound;
    case ">=":
      return leaf >= bound;
    default:
      return false;
  }
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `*` stands for any characters, `\*` and `\\` for themselves. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replaceAll(/\\([*\\])|\*|[\\^$.+?()[\]{}|]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === "*" ? ".*" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "su");
}

function inNetwork(address: string, network: string): boolean {
  if (isIP(address) === 0) return false;
  try {
    const [base, bits] = ipaddr.parseCIDR(network);
    const parsed = ipaddr.parse(address);
    return parsed.kind() === base.kind() && parsed.match(base, bits);
  } catch {
    return false;
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
