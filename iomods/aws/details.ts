/** What a service's error tells besides its message, such as why each part of a transaction was refused. */

/** Members that the SDK or the protocol put on an error; the message is told by itself. */
const NOT_DETAILS = new Set([
  "$fault",
  "$metadata",
  "$response",
  "$retryable",
  "$service",
  "Code",
  "Error",
  "HostId",
  "Message",
  "RequestId",
  "Type",
  "__type",
  "message",
  "name",
]);

/** @returns the details as JSON's values: bytes as base64, times as epoch seconds */
export function detailsOf(error: Error): object | undefined {
  const entries = Object.entries(error).filter(([name, value]) => !NOT_DETAILS.has(name) && value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}
