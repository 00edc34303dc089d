/** What Lambda's event filtering sees of a message: a body of JSON is its members, where the filter asks for members. */
import type { JsonObject, JsonValue } from "../../triggers.ts";

export function filtered(record: JsonObject, filter: JsonObject): JsonObject {
  const { body } = record;
  const asked = filter["body"];
  if (typeof body !== "string" || typeof asked !== "object" || asked === null || Array.isArray(asked)) return record;
  return { ...record, body: parsed(body) };
}

/** A text that is no JSON has no members: nothing that is asked of them is there. */
function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
