/**
 * The raw path. A guest's bytes are the AWS JSON protocol's own, so the SDK need neither write them nor read the
 * answer's: its protocol makes the request around an empty input, and the guest's bytes become the body. Endpoint,
 * signing, retries, credentials and error classes stay the SDK's.
 */
import { checkChecksum } from "./checksum.ts";
import type { HttpRequest, HttpResponse, ResponseMetadata } from "@smithy/types";

/** On a command's input: the bytes to send. A symbol, so that no member of a service's input can be taken for it. */
export const RAW_INPUT = Symbol("raw input");

/** The input of a command that goes raw; members beside the bytes are there for the endpoint's rules. */
export interface RawInput {
  readonly [RAW_INPUT]: Uint8Array;
}

/** The output of a command that went raw. */
interface RawOutput {
  readonly body: Uint8Array;
  readonly $metadata: ResponseMetadata;
}

interface Context {
  streamCollector(stream: unknown): Promise<Uint8Array>;
}

/** What is used of the SDK's ClientProtocol. */
export interface Protocol {
  serializeRequest(operation: unknown, input: object, context: Context): Promise<HttpRequest>;
  deserializeResponse(operation: unknown, context: Context, response: HttpResponse): Promise<unknown>;
}

/** Sends inputs with RAW_INPUT as they are, and gives back the body of every answer that is not an error. */
export function rawProtocol(sdk: Protocol): Protocol {
  const raw: Protocol = {
    async serializeRequest(operation, input, context) {
      const request = await sdk.serializeRequest(operation, {}, context);
      if (isRaw(input)) request.body = input[RAW_INPUT];
      return request;
    },
    async deserializeResponse(operation, context, response) {
      if (response.statusCode >= 300) return sdk.deserializeResponse(operation, context, response);
      const body = await context.streamCollector(response.body);
      checkChecksum({ ...response, body });
      return { body, $metadata: metadata(response) } satisfies RawOutput;
    },
  };
  // The rest of the protocol's methods stay reachable.
  return Object.assign(Object.create(sdk), raw);
}

function isRaw(input: object): input is RawInput {
  return RAW_INPUT in input;
}

function metadata(response: HttpResponse): ResponseMetadata {
  const requestId = response.headers["x-amzn-requestid"] ?? response.headers["x-amz-request-id"];
  return { httpStatusCode: response.statusCode, ...(requestId === undefined ? {} : { requestId }) };
}
