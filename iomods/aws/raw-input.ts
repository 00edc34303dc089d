/** The input of a command that goes raw. */
import { randomUUID } from "node:crypto";
import { RAW_INPUT, type RawInput } from "./raw-protocol.ts";
import type { AwsService } from "./service.ts";

/**
 * The bytes as they are. Only where the endpoint depends on them are they parsed, so that the SDK's rules find the
 * members that they look at; and a token for repetition is added where the guest gave none, since retries of the same
 * bytes would otherwise be requests of their own.
 */
export function rawInput(service: AwsService, operation: string, input: Uint8Array): RawInput {
  const token = service.tokens?.[operation];
  const body = token === undefined ? input : withToken(input, token);
  const { endpointHint } = service;
  const members = endpointHint !== undefined && view(body).includes(endpointHint) ? parse(body) : {};
  return { ...members, [RAW_INPUT]: body };
}

function withToken(input: Uint8Array, member: string): Uint8Array {
  const text = new TextDecoder().decode(input);
  const parsed = parse(input);
  // What is not an object is the service's to refuse.
  if (!text.trimStart().startsWith("{") || Object.hasOwn(parsed, member)) return input;
  const separator = Object.keys(parsed).length === 0 ? "" : ",";
  const token = `${JSON.stringify(member)}:${JSON.stringify(randomUUID())}${separator}`;
  return new TextEncoder().encode(text.replace("{", () => `{${token}`));
}

function parse(bytes: Uint8Array): object {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {}; // the service says what is wrong with it
  }
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
