/** What a guest is told where a service throttles, does not answer or is gone: as the SDK has it after its retries. */
import { CLIENT_FAILURE } from "../../../iomods/aws/failure.ts";
import { IomodFailure } from "../../../iomods/failure.ts";
import type { Fault } from "./grammar.ts";

interface Throttled {
  readonly code: string;
  readonly message: string;
  readonly statusCode: number;
}

const RATE_EXCEEDED: Throttled = { code: "ThrottlingException", message: "Rate exceeded", statusCode: 400 };
const THROTTLED: ReadonlyMap<string, Throttled> = new Map([
  [
    "aws.dynamodb",
    {
      code: "ProvisionedThroughputExceededException",
      message:
        "The level of configured provisioned throughput for the table was exceeded. " +
        "Consider increasing your provisioning level with the UpdateTable API.",
      statusCode: 400,
    },
  ],
  ["aws.s3", { code: "SlowDown", message: "Please reduce your request rate.", statusCode: 503 }],
  ["aws.lambda", { code: "TooManyRequestsException", message: "Rate Exceeded.", statusCode: 429 }],
  ["aws.sqs", { code: "RequestThrottled", message: "Request is throttled.", statusCode: 403 }],
  ["aws.sns", { code: "Throttled", message: "Rate exceeded", statusCode: 429 }],
]);

/** @param requestId stands for the service's own, where it would have answered */
export function failureFor(
  fault: Exclude<Fault, { readonly kind: "latency" | "partial" }>,
  coordinates: string,
  requestId: string,
): IomodFailure {
  switch (fault.kind) {
    case "throttle": {
      const { code, message, statusCode } = THROTTLED.get(coordinates) ?? RATE_EXCEEDED;
      return new IomodFailure(code, message, { statusCode, requestId, retryable: true });
    }
    case "reset":
      return new IomodFailure(CLIENT_FAILURE.network, "cannot reach the service (ECONNRESET)", { retryable: true });
    case "timeout":
      return new IomodFailure(CLIENT_FAILURE.timeout, "no answer in time (ETIMEDOUT)", { retryable: true });
    default:
      return new IomodFailure(fault.code, `${fault.code}, on demand`, {
        statusCode: fault.status,
        requestId,
        retryable: fault.status >= 500 || fault.status === 429,
      });
  }
}
