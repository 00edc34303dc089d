/**
 * Answers of a REST API itself: its gateway responses, as they are where nobody has changed them.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 */
import type { HttpAnswer } from "../../events/answer.ts";
import type { Decision } from "../authorize/decision.ts";
import { jsonAnswer } from "../refusals.ts";

const RESPONSES = {
  missingToken: [403, "MissingAuthenticationTokenException", { message: "Missing Authentication Token" }],
  unknownKey: [
    403,
    "UnrecognizedClientException",
    { message: "The security token included in the request is invalid." },
  ],
  wrongSignature: [
    403,
    "InvalidSignatureException",
    {
      message:
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
    },
  ],
  unauthorized: [401, "UnauthorizedException", { message: "Unauthorized" }],
  // These two have a capital M.
  notAllowed: [403, "AccessDeniedException", { Message: "User is not authorized to access this resource" }],
  denied: [
    403,
    "AccessDeniedException",
    { Message: "User is not authorized to access this resource with an explicit deny" },
  ],
  authorizerFailed: [500, "AuthorizerConfigurationException", { message: null }],
  badRequest: [400, "BadRequestException", { message: "Bad Request" }],
  /** More than Lambda takes. */
  tooLong: [413, "RequestTooLargeException", { message: "Request Too Long" }],
  failed: [502, "InternalServerErrorException", { message: "Internal server error" }],
  late: [504, "InternalServerErrorException", { message: "Endpoint request timed out" }],
} as const satisfies Readonly<Record<string, readonly [number, string, object]>>;

export function restRefusal(kind: keyof typeof RESPONSES): HttpAnswer {
  const [status, type, body] = RESPONSES[kind];
  return jsonAnswer(status, body, [["x-amzn-errortype", type]]);
}

/** A body over the gateway's own limit never reaches the API, and its answer is no JSON. */
export function overLimit(bytes: number): HttpAnswer {
  return {
    status: 413,
    headers: [["content-type", "text/plain"]],
    body: Buffer.from(`HTTP content length exceeded ${bytes} bytes.`),
  };
}

/** @param signed whether signatures were what was asked for */
export function decisionRefusal(decision: Extract<Decision, { allowed: false }>, signed: boolean): HttpAnswer {
  if (decision.status === 401) return restRefusal("unauthorized");
  if (decision.status === 500) return restRefusal("authorizerFailed");
  if (!signed) return restRefusal(decision.cause === "denied" ? "denied" : "notAllowed");
  if (decision.cause === "unsigned") return restRefusal("missingToken");
  return restRefusal(decision.cause === "unknown key" ? "unknownKey" : "wrongSignature");
}
