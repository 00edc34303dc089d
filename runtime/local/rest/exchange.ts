/** One request's way through a REST API: method, authorizer, body, event, function, answer. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LIMITS } from "../../../guest-abi/abi.ts";
import { eventBytes } from "../../events/event.ts";
import type { Header, HttpRequest } from "../../events/request.ts";
import { apiIdOf, LOCAL_ACCOUNT } from "../api.ts";
import type { Exchanged, ExchangeOptions } from "../exchange.ts";
import { invoke } from "../invoke.ts";
import { BodyError, readBody } from "../read-request.ts";
import { decisionRefusal, overLimit, restRefusal } from "./refusals.ts";
import type { RestFound } from "./routes.ts";

const LARGEST_PAYLOAD = 10 * 1024 * 1024;
/** How long a REST API waits for its functions. */
const LONGEST_MS = 29_000;

export interface RestExchange {
  readonly found: RestFound;
  /** Its path as it was sent. */
  readonly request: HttpRequest;
  readonly incoming: IncomingMessage;
  /** The gateway's, which log lines have: the extended one here. */
  readonly requestId: string;
  readonly ending: AbortController;
}

export async function exchangeByRest(options: ExchangeOptions, exchange: RestExchange): Promise<Exchanged> {
  const requestId = randomUUID();
  const ids: readonly Header[] = [
    ["x-amzn-requestid", requestId],
    ["x-amz-apigw-id", exchange.requestId],
  ];
  const { found } = exchange;
  if (found.kind === "none")
    return { answer: restRefusal("missingToken"), reason: "no resource with this method", ids };
  const about = { function: found.route.spec.config.id, ids };
  try {
    return { ...about, ...(await routed(options, { ...exchange, found }, requestId)) };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    if (error.kind === "gone") return { ...about, answer: restRefusal("badRequest"), reason: "the client has gone" };
    return { ...about, answer: overLimit(LARGEST_PAYLOAD), reason: `a body of more than ${LARGEST_PAYLOAD} bytes` };
  }
}

async function routed(
  options: ExchangeOptions,
  { found, incoming, ending, ...exchange }: RestExchange & { readonly found: Extract<RestFound, { kind: "route" }> },
  requestId: string,
): Promise<Exchanged> {
  const { route, match, at } = found;
  const { spec, service } = route;
  const guest = options.functions.get(spec.config.id);
  if (guest === undefined)
    return { answer: restRefusal("failed"), reason: "the function is not there", code: "ERR_HOST" };
  let read: Promise<Uint8Array> | undefined;
  const body = (): Promise<Uint8Array> => (read ??= readBody(incoming, LARGEST_PAYLOAD));
  const request = { ...exchange.request, path: { routed: `/${at.stage}${at.path}`, decoded: at.path } };
  const api = {
    accountId: LOCAL_ACCOUNT,
    apiId: apiIdOf(options.project.name, service.name),
    stage: at.stage,
    stageVariables: options.stageVariables,
  };
  const source = { request, route: match, api, requestId, extendedRequestId: exchange.requestId };
  const kind = spec.authorizer === undefined ? undefined : service.authorizers[spec.authorizer]?.kind;
  const authorizer = options.authorizers.get(`${service.name}.${spec.authorizer}`);
  const target = (incoming.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "");
  const decision = (await authorizer?.authorize({ ...source, target, body, scopes: [] })) ?? {
    allowed: true,
    caller: { kind: "anonymous" },
  };
  if (!decision.allowed) return { answer: decisionRefusal(decision, kind === "AWS_IAM"), reason: decision.reason };
  const event = eventBytes({ ...source, caller: decision.caller }, await body(), "rest");
  if (event.length > LIMITS.event)
    return {
      answer: restRefusal("tooLong"),
      reason: `an event of ${event.length} bytes; Lambda takes ${LIMITS.event}`,
    };
  const { log } = options;
  const timeoutMs = Math.min(options.timeoutMs, LONGEST_MS);
  const { refused, ...invoked } = await invoke({
    guest,
    payload: "rest",
    event,
    requestId: exchange.requestId,
    ending,
    timeoutMs,
    log,
  });
  return { ...invoked, answer: refused === undefined ? invoked.answer : restRefusal(refused) };
}
