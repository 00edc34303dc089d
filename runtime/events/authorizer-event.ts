/**
 * The event of a Lambda authorizer: the request's own without what is in its body, and with what is asked.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
import { payload1 } from "./payload-1.ts";
import { payload2 } from "./payload-2.ts";
import type { EventSource } from "./request.ts";

export interface AuthorizerQuestion {
  readonly source: Omit<EventSource, "caller">;
  /** ARN of what is called. */
  readonly routeArn: string;
  /** The values of the identity sources, in their order. */
  readonly identity: readonly string[];
}

const NO_BODY = { kind: "absent" } as const;

export function authorizerEvent(
  { source, routeArn, identity }: AuthorizerQuestion,
  payload: "1.0" | "2.0",
): Uint8Array {
  const asked: EventSource = { ...source, caller: { kind: "anonymous" } };
  if (payload === "2.0") {
    const { version, isBase64Encoded: _, ...rest } = payload2(asked, NO_BODY, 0);
    return bytes({ version, type: "REQUEST", routeArn, identitySource: identity, ...rest });
  }
  const { version, isBase64Encoded: _, ...rest } = payload1(asked, NO_BODY, 0);
  const token = identity.join(",");
  return bytes({
    version,
    type: "REQUEST",
    methodArn: routeArn,
    identitySource: token,
    authorizationToken: token,
    ...rest,
  });
}

function bytes(event: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(event));
}
