/** Values of TOML that are to become JSON. */
import type { JsonObject, JsonValue } from "../../../runtime/triggers.ts";

/**
 * The value as JSON has it; undefined for what JSON has not: dates, inf and nan.
 *
 * @example
 * jsonOf({ kind: ["new"] }); // { kind: ["new"] }
 */
export function jsonOf(value: unknown): JsonValue | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.map(jsonOf);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (typeof value !== "object" || value instanceof Date) return undefined;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => [key, jsonOf(member)] as const);
  const made: Record<string, JsonValue> = {};
  for (const [key, member] of members) {
    if (member === undefined) return undefined;
    made[key] = member;
  }
  return made;
}

/** A table, or the text of a JSON object; undefined for what is neither. */
export function jsonObjectOf(value: unknown): JsonObject | undefined {
  let json: JsonValue | undefined;
  try {
    json = jsonOf(typeof value === "string" ? JSON.parse(value) : value);
  } catch {
    return undefined;
  }
  return typeof json === "object" && json !== null && !isList(json) ? json : undefined;
}

/** Array.isArray does not narrow readonly arrays. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
