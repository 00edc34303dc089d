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
  const [{ JsonCodec2 }, { NormalizedSchema }] = await Promise.all([
    import("@smithy/core/protocols"),
    import("@smithy/core/schema"),
  ]);
  const codec = new JsonCodec2(SETTINGS);
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const write = (schema: $Schema, value: unknown): Uint8Array => {
    const serializer = codec.createSerializer();
    serializer.write(schema, value);
    return serializer.flush();
  };
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
      const structure = NormalizedSchema.of(deref(schema[OUTPUT]));
      const members = Object.fromEntries(Object.entries(output ?? {}));
      const stream = structure.getEventStreamMember();
      for (const [name, value] of Object.entries(members))
        // oxlint-disable-next-line no-await-in-loop -- an output has one stream
        if (name !== stream && isStream(value)) members[name] = await collectBytes(value, signal);
      const events = members[stream];
      if (!isStream(events)) return write(structure, members);
      delete members[stream];
      const list = await collectEvents(events, (event) => write(structure.getMemberSchema(stream), event), signal);
      return withMember(write(structure, members), stream, list);
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

/** A stream of bytes ends before the guest sees the answer. */
async function collectBytes(stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    if (!(chunk instanceof Uint8Array)) throw new TypeError("a stream of bytes gave something else");
    bytes += chunk.byteLength;
    // Leaving the loop closes the stream: what will not fit is not read.
    if (bytes > LONGEST_STREAM) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A stream of events becomes the list of them. */
async function collectEvents(
  stream: AsyncIterable<unknown>,
  write: (event: unknown) => Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const event of stream) {
    signal.throwIfAborted();
    const part = write(event);
    bytes += part.byteLength;
    if (bytes > LONGEST_STREAM) throw tooLarge();
    if (parts.length > 0) parts.push(Buffer.from(","));
    parts.push(part);
  }
  return Buffer.concat([Buffer.from("["), ...parts, Buffer.from("]")]);
}

/** One more member in an object's JSON. */
function withMember(object: Uint8Array, name: string, value: Uint8Array): Uint8Array {
  const before = object.subarray(0, -1);
  const separator = before.byteLength > 1 ? "," : "";
  return Buffer.concat([before, Buffer.from(`${separator}${JSON.stringify(name)}:`), value, Buffer.from("}")]);
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
