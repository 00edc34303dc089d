/**
 * The translated path: for services whose protocol is not AWS JSON. The guest speaks JSON with the members' names of
 * the model; the SDK's own codec reads it by the operation's schema and writes the output by it.
 */
import type { $Schema, $SchemaRef, StaticOperationSchema } from "@smithy/types";
import { LIMITS } from "../../guest-abi/abi.ts";
import { IomodFailure } from "../define.ts";

/** Timestamps as epoch seconds and members by their own names, whatever the service's protocol does with them. */
const SETTINGS = { timestampFormat: { useTrait: false, default: 7 }, jsonName: false } as const;

/** Places in the SDK's schema of an operation, and what the first one says. */
const [OPERATION, INPUT, OUTPUT] = [9, 4, 5] as const;

export interface Translator {
  /** @throws IomodFailure for what is not JSON */
  input(schema: StaticOperationSchema, bytes: Uint8Array): Promise<object>;
  output(schema: StaticOperationSchema, output: unknown, signal: AbortSignal): Promise<Uint8Array>;
}

export async function createTranslator(): Promise<Translator> {
  const { JsonCodec2 } = await import("@smithy/core/protocols");
  const codec = new JsonCodec2(SETTINGS);
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  return {
    async input(schema, bytes) {
      try {
        const input: unknown = await codec.createDeserializer().read(deref(schema[INPUT]), utf8.decode(bytes));
        if (typeof input === "object" && input !== null) return input;
      } catch (cause) {
        throw new IomodFailure("SerializationException", "the call's input is not JSON of the operation's shape", {
          statusCode: 400,
          cause,
        });
      }
      throw new IomodFailure("SerializationException", "the call's input is not an object", { statusCode: 400 });
    },
    async output(schema, output, signal) {
      const serializer = codec.createSerializer();
      serializer.write(deref(schema[OUTPUT]), await collected(output, signal));
      return serializer.flush();
    },
  };
}

/** The schema that an SDK command carries. */
export function operationSchema(command: object): StaticOperationSchema {
  if ("schema" in command && isOperationSchema(command.schema)) return command.schema;
  throw new IomodFailure("ConfigurationError", "the installed AWS SDK has no schemas; a newer one has");
}

/** Schemas that name each other are functions. */
function deref(schema: $SchemaRef): $Schema {
  return typeof schema === "function" ? schema() : schema;
}

function isOperationSchema(schema: unknown): schema is StaticOperationSchema {
  return Array.isArray(schema) && schema[0] === OPERATION;
}

/** Streams of bytes and of events end before the guest sees the answer. */
async function collected(output: unknown, signal: AbortSignal): Promise<object> {
  const entries = Object.entries(output ?? {}).map(async ([name, value]: [string, unknown]) => [
    name,
    isStream(value) ? await collect(value, signal) : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function collect(stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<unknown> {
  const parts: unknown[] = [];
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    signal.throwIfAborted();
    if (part instanceof Uint8Array) {
      bytes += part.byteLength;
      // Leaving the loop closes the stream: what will not fit is not read.
      if (bytes > LONGEST_STREAM) throw tooLarge();
      chunks.push(part);
    } else parts.push(part);
  }
  // The SDK gives this method to streams of bytes alone; the others are of events.
  return "transformToByteArray" in stream ? Buffer.concat(chunks) : parts;
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** In base64 it is the most that one answer may be. */
const LONGEST_STREAM = Math.floor(LIMITS.callPayload / 4) * 3 - 4096;

function tooLarge(): IomodFailure {
  return new IomodFailure(
    "AnswerTooLarge",
    `the answer has more than ${LONGEST_STREAM} bytes, which is the most that one call may bring; ask for a range of it`,
  );
}
