/** DynamoDB tells the CRC-32 of what it answers. The SDK does not look at it; a torn answer would pass. */
import { crc32 } from "node:zlib";

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** @throws Error that is retried, where the body is not what the service sent */
export function checkChecksum({ statusCode, headers, body }: Answer): void {
  const told = headers["x-amz-crc32"];
  // What it tells is of the bytes before an encoding is taken off them.
  if (told === undefined || headers["content-encoding"] !== undefined || Number(told) === crc32(body)) return;
  throw Object.assign(new Error("the answer does not fit its checksum"), {
    name: "ChecksumError",
    $retryable: {},
    $metadata: { httpStatusCode: statusCode, requestId: headers["x-amzn-requestid"] },
  });
}
