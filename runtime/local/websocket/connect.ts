/** `$connect`: who calls, and whether the function lets them in; the upgrade waits for both. */
import { mapAnswer, type HttpAnswer } from "../../events/answer.ts";
import { newRequestId } from "../../events/ids.ts";
import { type ConnectionContext, websocketAuthorizerEvent, websocketEvent } from "../../events/websocket.ts";
import type { Caller } from "../../events/request.ts";
import type { LambdaAuthorizer, Project } from "../../project.ts";
import { LOCAL_ACCOUNT, LOCAL_IDENTITY, LOCAL_REGION } from "../api.ts";
import { readVerdict } from "../authorize/authorizer-verdict.ts";
import { iamAuthorizer } from "../authorize/iam.ts";
import { valueFinder } from "../authorize/identity-source.ts";
import { messageAnswer } from "../refusals.ts";
import { invokeInTime, type Invoke } from "./invoke.ts";
import type { WebsocketLimits } from "./limits.ts";
import type { WebsocketService } from "./routes.ts";

export interface ConnectOptions {
  readonly project: Project;
  readonly service: WebsocketService;
  /** Still without what an authorizer finds out. */
  readonly context: ConnectionContext;
  /** Path and query as they came: signatures are made over them. */
  readonly target: string;
  readonly invoke: Invoke;
  readonly limits: WebsocketLimits;
}

export type Connected =
  | {
      readonly accepted: true;
      readonly context: ConnectionContext;
      /** WebSocket protocol that the function has chosen. */
      readonly protocol: string | undefined;
    }
  | { readonly accepted: false; readonly answer: HttpAnswer; readonly reason: string };

/** Status and message of what goes wrong behind the gateway. */
const FAILED = messageAnswer(502, "Bad Gateway");
const LATE = messageAnswer(504, "Endpoint request timed out");

export async function connect(options: ConnectOptions): Promise<Connected> {
  const { service, limits, invoke } = options;
  const target = service.routes.get("$connect");
  if (target === undefined) return { accepted: true, context: options.context, protocol: undefined };
  const caller = await authorize(options, target.route.authorizer);
  if ("refused" in caller) {
    const message = { 401: "Unauthorized", 403: "Forbidden", 500: "Internal server error" }[caller.refused];
    return { accepted: false, answer: messageAnswer(caller.refused, message), reason: caller.reason };
  }
  const context = { ...options.context, caller };
  const event = websocketEvent(context, { kind: "CONNECT" }, newRequestId(), context.connectedAt);
  const invoked = await invokeInTime({ invoke, limits }, target.spec.config.id, event);
  if (invoked.kind === "late") return { accepted: false, answer: LATE, reason: "no answer in time" };
  const mapped = invoked.kind === "answered" ? mapAnswer(invoked.answer, "1.0") : undefined;
  if (mapped === undefined || !mapped.ok)
    return { accepted: false, answer: FAILED, reason: mapped === undefined ? "the function failed" : mapped.reason };
  const { answer } = mapped;
  if (answer.status < 200 || answer.status > 299)
    return { accepted: false, answer, reason: `the function answered ${answer.status}` };
  const protocol = answer.headers.find(([name]) => name === "sec-websocket-protocol")?.[1];
  return { accepted: true, context, protocol };
}

interface Refused {
  readonly refused: 401 | 403 | 500;
  readonly reason: string;
}

async function authorize(options: ConnectOptions, name: string | undefined): Promise<Caller | Refused> {
  if (name === undefined) return { kind: "anonymous" };
  const authorizer = options.service.service.authorizers[name];
  if (authorizer?.kind === "LAMBDA") return await askFunction(options, authorizer);
  if (authorizer?.kind !== "AWS_IAM") return { refused: 500, reason: `there is no authorizer ${name} of that kind` };
  const { context, target } = options;
  const decision = await iamAuthorizer(LOCAL_IDENTITY, LOCAL_REGION).authorize({
    request: context.request,
    target,
    body: () => Promise.resolve(new Uint8Array(0)),
    scopes: [],
    route: { routeKey: "$connect", resource: "$connect", pathParameters: undefined },
    api: { accountId: LOCAL_ACCOUNT, apiId: context.apiId, stage: context.stage, stageVariables: undefined },
    requestId: newRequestId(),
  });
  return decision.allowed ? decision.caller : { refused: decision.status, reason: decision.reason };
}

async function askFunction(
  { context, invoke, limits }: ConnectOptions,
  { function: id, identitySources }: LambdaAuthorizer,
): Promise<Caller | Refused> {
  for (const source of identitySources)
    if ((valueFinder(source)?.(context.request) ?? "") === "")
      return { refused: 401, reason: `the request has no ${source}` };
  const arn = `arn:aws:execute-api:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${context.apiId}/${context.stage}/$connect`;
  const event = websocketAuthorizerEvent(context, arn, newRequestId());
  const invoked = await invokeInTime({ invoke, limits }, id, event);
  if (invoked.kind !== "answered") return { refused: 500, reason: "the authorizer failed" };
  const verdict = readVerdict(invoked.answer, "iam");
  if (verdict.kind === "failed") return { refused: 500, reason: `the authorizer: ${verdict.reason}` };
  if (!verdict.allows(arn)) return { refused: 403, reason: "the authorizer does not allow it" };
  return { kind: "lambda", principalId: verdict.principalId, context: verdict.context };
}
