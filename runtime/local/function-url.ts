/**
 * Function URLs. In AWS each has a host of its own; here it is the path `/_url/SERVICE.FUNCTION` of the gateway, which
 * the function does not see. Only functions that have a URL are looked for there, so that routes keep all other paths.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LIMITS } from "../../guest-abi/abi.ts";
import type { HttpAnswer } from "../events/answer.ts";
import { eventBytes } from "../events/event.ts";
import type { ApiContext, Header, HttpRequest, RouteMatch } from "../events/request.ts";
import type { FunctionSpec, Project } from "../project.ts";
import type { FunctionUrl } from "../triggers.ts";
import { LOCAL_ACCOUNT, LOCAL_IDENTITY, LOCAL_REGION } from "./api.ts";
import type { Decision } from "./authorize/decision.ts";
import { iamAuthorizer } from "./authorize/iam.ts";
import { isPreflight, preflightAnswer, withCors } from "./cors.ts";
import type { Exchanged, ExchangeOptions, Responding } from "./exchange.ts";
import { invoke } from "./invoke.ts";
import { BodyError, readBody, readRequest } from "./read-request.ts";
import { jsonAnswer, messageAnswer } from "./refusals.ts";

const PREFIX = "/_url/";
/** Of a URL's first part, in AWS. */
const ID_LENGTH = 32;

interface UrlTarget {
  readonly spec: FunctionSpec;
  readonly url: FunctionUrl;
  /** Path and query as the function is to see them. */
  readonly target: string;
}

/** Where a function's URL is, below the gateway's own. */
export const functionUrlPath = (id: string): string => `${PREFIX}${id}`;

/** By function id: those that have a URL. */
export function functionUrlsOf(project: Project): ReadonlyMap<string, FunctionSpec> {
  const specs = project.services.flatMap(({ functions }) => functions);
  return new Map(specs.filter(({ url }) => url !== undefined).map((spec) => [spec.config.id, spec]));
}

/** The function whose URL a request names, if any. @param target path and query as they came */
export function findFunctionUrl({ urls, stage }: ExchangeOptions, target: string): UrlTarget | undefined {
  const before = stage === "$default" ? PREFIX : `/${stage}${PREFIX}`;
  if (!target.startsWith(before)) return undefined;
  const [, id = "", rest = ""] = /^([^/?#]*)(.*)$/s.exec(target.slice(before.length)) ?? [];
  const spec = urls.get(id);
  if (spec?.url === undefined) return undefined;
  return { spec, url: spec.url, target: rest.startsWith("/") ? rest : `/${rest}` };
}

const ROUTE: RouteMatch = { routeKey: "$default", resource: "$default", pathParameters: undefined };
const signed = iamAuthorizer(LOCAL_IDENTITY, LOCAL_REGION, Date.now, "lambda");

export async function exchangeByUrl(
  options: ExchangeOptions,
  { spec, url, target }: UrlTarget,
  incoming: IncomingMessage,
  requestId: string,
  responding: Responding,
): Promise<Exchanged> {
  const about = { function: spec.config.id };
  const request = readRequest(incoming, Date.now(), target);
  if (request === undefined)
    return { ...about, answer: messageAnswer(400, "Bad Request"), reason: "the path cannot be decoded" };
  const cors = <A extends Pick<HttpAnswer, "headers">>(answer: A): A => withCors(answer, url.cors, request);
  if (url.cors !== undefined && isPreflight(request))
    return { ...about, answer: preflightAnswer(url.cors, request), reason: "preflight" };
  try {
    const exchanged = await invoked(options, { spec, url, target: incoming.url ?? "/" }, incoming, request, requestId, {
      ...responding,
      stream: (head) => responding.stream(cors(head)),
    });
    return { ...about, ...exchanged, answer: cors(exchanged.answer) };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    const reason = error.kind === "gone" ? "the client has gone" : `a body of more than ${LIMITS.event} bytes`;
    return { ...about, answer: messageAnswer(error.kind === "gone" ? 400 : 413, "Request Entity Too Large"), reason };
  }
}

async function invoked(
  options: ExchangeOptions,
  { spec, url, target }: UrlTarget,
  incoming: IncomingMessage,
  request: HttpRequest,
  requestId: string,
  { ending, stream }: Responding,
): Promise<Exchanged> {
  const guest = options.functions.get(spec.config.id);
  if (guest === undefined) return { answer: FAILED, reason: "the function is not there", code: "ERR_HOST" };
  let read: Promise<Uint8Array> | undefined;
  const body = (): Promise<Uint8Array> => (read ??= readBody(incoming, LIMITS.event));
  const api = apiOf(options.project, spec);
  const asked = { request, target, body, scopes: [], route: ROUTE, api, requestId };
  const decision: Decision =
    url.auth === "iam" ? await signed.authorize(asked) : { allowed: true, caller: { kind: "anonymous" } };
  if (!decision.allowed) return { answer: jsonAnswer(403, { Message: "Forbidden" }), reason: decision.reason };
  const event = eventBytes({ request, route: ROUTE, api, caller: decision.caller, requestId }, await body(), "2.0");
  if (event.length > LIMITS.event)
    return {
      answer: messageAnswer(413, "Request Entity Too Large"),
      reason: `an event of ${event.length} bytes; Lambda takes ${LIMITS.event}`,
    };
  const { log } = options;
  // No API Gateway is before it, and none of its 30 s.
  const timeoutMs = Infinity;
  const of = { guest, payload: "2.0", event, requestId, ending, timeoutMs, log } as const;
  const { refused, ...answered } = await invoke({ ...of, ...(url.mode === "stream" && { stream }) });
  return refused !== undefined ? { ...answered, answer: FAILED } : answered;
}

/** A function that fails behind its URL, as AWS answers for it. */
const FAILED: HttpAnswer = {
  status: 502,
  headers: [["content-type", "text/plain"]] satisfies Header[],
  body: Buffer.from("Internal Server Error"),
};

function apiOf(project: Project, { config, url }: FunctionSpec): ApiContext {
  const digest = createHash("sha256").update(`${project.name}/${config.id}`).digest("hex");
  const id = BigInt(`0x${digest}`).toString(36).padStart(ID_LENGTH, "0").slice(-ID_LENGTH);
  return {
    accountId: url?.auth === "iam" ? LOCAL_ACCOUNT : "anonymous",
    apiId: id,
    domainName: `${id}.lambda-url.${LOCAL_REGION}.on.aws`,
    stage: "$default",
    stageVariables: undefined,
  };
}
