/** Answers of the gateway itself, with API Gateway's bodies. */
import type { HttpAnswer } from "../events/answer.ts";
import type { Header } from "../events/request.ts";

const REFUSALS = {
  badRequest: [400, "Bad Request"],
  unauthorized: [401, "Unauthorized"],
  forbidden: [403, "Forbidden"],
  notFound: [404, "Not Found"],
  tooLarge: [413, "Request Entity Too Large"],
  failed: [500, "Internal Server Error"],
  timedOut: [503, "Service Unavailable"],
} as const;

type Refusal = keyof typeof REFUSALS;

export function refusal(kind: Refusal, headers: readonly Header[] = []): HttpAnswer {
  const [status, message] = REFUSALS[kind];
  return messageAnswer(status, message, headers);
}

export function messageAnswer(status: number, message: string, headers: readonly Header[] = []): HttpAnswer {
  return jsonAnswer(status, { message }, headers);
}

export function jsonAnswer(status: number, body: object, headers: readonly Header[] = []): HttpAnswer {
  return {
    status,
    headers: [["content-type", "application/json"], ...headers],
    body: Buffer.from(JSON.stringify(body)),
  };
}
