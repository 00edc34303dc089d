/** Event patterns: their shape, as EventBridge, Lambda's filtering and SNS have it. */
import type { JsonObject, JsonValue } from "../../../runtime/triggers.ts";

/** Whose pattern it is: each knows some operators only. */
export type PatternKind = "rule" | "filter" | "policy";

const COMMON = ["prefix", "suffix", "anything-but", "numeric", "exists", "equals-ignore-case"] as const;
const OPERATORS: Readonly<Record<PatternKind, readonly string[]>> = {
  rule: [...COMMON, "cidr", "wildcard"],
  filter: COMMON,
  policy: [...COMMON, "cidr"],
};
const COMPARISONS = new Set(["=", "<", "<=", ">", ">="]);
/** EventBridge: -5.0e9 to 5.0e9. */
const GREATEST = 5e9;

/** What is wrong with a pattern, or undefined. */
export function patternFault(pattern: JsonObject, kind: PatternKind): string | undefined {
  if (Object.keys(pattern).length === 0) return "is empty, and would match nothing";
  return objectFault(pattern, kind, "");
}

function objectFault(pattern: JsonObject, kind: PatternKind, at: string): string | undefined {
  for (const [key, value] of Object.entries(pattern)) {
    const path = at === "" ? key : `${at}.${key}`;
    const fault = key === "$or" ? orFault(value, kind, path) : fieldFault(value, kind, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function orFault(value: JsonValue, kind: PatternKind, path: string): string | undefined {
  if (!isList(value) || value.length < 2) return `has ${path}, which is a list of two patterns or more`;
  for (const one of value) {
    if (!isObject(one)) return `has ${path} with something in it that is no pattern`;
    const fault = objectFault(one, kind, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function fieldFault(value: JsonValue, kind: PatternKind, path: string): string | undefined {
  if (isList(value)) {
    if (value.length === 0) return `has an empty list for ${path}, and would match nothing`;
    return value.map((matcher) => matcherFault(matcher, kind, path)).find((fault) => fault !== undefined);
  }
  if (isObject(value)) {
    if (Object.keys(value).length === 0) return `has an empty table for ${path}`;
    return objectFault(value, kind, path);
  }
  return `has ${JSON.stringify(value)} for ${path}, where values stand in a list: [${JSON.stringify(value)}]`;
}

function matcherFault(matcher: JsonValue, kind: PatternKind, path: string): string | undefined {
  if (isList(matcher)) return `has a list inside of the list for ${path}`;
  if (!isObject(matcher)) return undefined;
  const [[operator, operand] = [], ...more] = Object.entries(matcher);
  if (operator === undefined || operand === undefined || more.length > 0)
    return `has a matcher for ${path} that has not exactly one operator`;
  if (!OPERATORS[kind].includes(operator))
    return `has the operator ${JSON.stringify(operator)} for ${path}; there are ${OPERATORS[kind].join(", ")}`;
  return operandFault(operator, operand) ? `has ${operator} for ${path} with what it does not take` : undefined;
}

function operandFault(operator: string, operand: JsonValue): boolean {
  switch (operator) {
    case "exists":
      return typeof operand !== "boolean";
    case "numeric":
      return !isComparison(operand);
    case "cidr":
      return typeof operand !== "string" || !/^[\da-fA-F.:]+\/\d{1,3}$/.test(operand);
    case "anything-but":
      return isList(operand)
        ? operand.length === 0 || !operand.every(isPlain)
        : isObject(operand)
          ? !isAnythingBut(operand)
          : !isPlain(operand);
    case "prefix":
    case "suffix":
      return isObject(operand) ? typeof operand["equals-ignore-case"] !== "string" : typeof operand !== "string";
    default:
      return typeof operand !== "string";
  }
}

/** `{ prefix: "a" }`, `{ wildcard: ["a*", "b*"] }` */
function isAnythingBut(operand: JsonObject): boolean {
  const [[operator, value] = [], ...more] = Object.entries(operand);
  if (operator === undefined || value === undefined || more.length > 0) return false;
  if (!["prefix", "suffix", "equals-ignore-case", "wildcard"].includes(operator)) return false;
  return typeof value === "string" || (isList(value) && value.length > 0 && value.every((v) => typeof v === "string"));
}

function isComparison(operand: JsonValue): boolean {
  if (!isList(operand)) return false;
  const [sign, from, secondSign, to] = operand;
  if (!isSigned(sign, from)) return false;
  if (operand.length === 2) return true;
  if (operand.length !== 4 || !isSigned(secondSign, to)) return false;
  // A range: above one number, and below a greater one.
  return (
    [">", ">="].some((one) => one === sign) &&
    ["<", "<="].some((one) => one === secondSign) &&
    Number(from) < Number(to)
  );
}

function isSigned(sign: JsonValue | undefined, value: JsonValue | undefined): boolean {
  return typeof sign === "string" && COMPARISONS.has(sign) && typeof value === "number" && Math.abs(value) <= GREATEST;
}

function isPlain(value: JsonValue): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
