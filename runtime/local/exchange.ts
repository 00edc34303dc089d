/** One request's way: path, service, preflight, route, authorizer, body, event, function, answer. */
import type { IncomingMessage } from "node:http";
import { LIMITS } from "../../guest-abi/abi.ts";
import type { HttpAnswer } from "../events/answer.ts";
import { eventBytes } from "../events/event.ts";
import { domainOf } from "../events/host.ts";
import { parseTarget } from "../events/path.ts";
import type { Header, HttpRequest } from "../events/request.ts";
import type { GuestFunction, ResponseSink } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import type { Cors, FunctionSpec, Project } from "../project.ts";
import { apiIdOf, LOCAL_ACCOUNT } from "./api.ts";
import type { Authorizers } from "./authorize/authorizers.ts";
import { isPreflight, preflightAnswer, withCors } from "./cors.ts";
import { exchangeByUrl, findFunctionUrl } from "./function-url.ts";
import { invoke } from "./invoke.ts";
import { BodyError, readBody, readUndecoded } from "./read-request.ts";
import { messageAnswer, refusal } from "./refusals.ts";
import { exchangeByRest } from "./rest/exchange.ts";
import { findRestRoute } from "./rest/routes.ts";
import { findRoute, placeOf, type Found, type Route } from "./routes.ts";

/** API Gateway's limit of a payload; Lambda's, of the event, is lower. */
const LARGEST_PAYLOAD = 10 * 1024 * 1024;

export interface ExchangeOptions {
  readonly project: Project;
  readonly routes: readonly Route[];
  readonly authorizers: Authorizers;
  /** By function id. */
  readonly functions: ReadonlyMap<string, GuestFunction>;
  /** Those with a URL of their own, by id. */
  readonly urls: ReadonlyMap<string, FunctionSpec>;
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly timeoutMs: number;
  readonly log: LogSink;
}

/** What the access log tells of an exchange. */
export interface Exchanged {
  readonly answer: HttpAnswer;
  readonly function?: string;
  /** Why it was refused, or how the function failed. */
  readonly reason?: string;
  readonly code?: string;
  /** The body has been sent in chunks, and the answer has none. */
  readonly streamed?: boolean;
  /** Settles when the function is through, which goes on after its answer. */
  readonly rest?: Promise<unknown>;
  /** Headers with the ids of the request, where they are not those of an HTTP API. */
  readonly ids?: readonly Header[];
}

/** The way back to the client. */
export interface Responding {
  /** Aborted when the client has gone, or the gateway closes. */
  readonly ending: AbortController;
  /** Begins a response in chunks. */
  readonly stream: (head: Pick<HttpAnswer, "status" | "headers">) => ResponseSink;
}

export async function exchange(
  options: ExchangeOptions,
  incoming: IncomingMessage,
  requestId: string,
  responding: Responding,
): Promise<Exchanged> {
  const url = findFunctionUrl(options, incoming.url ?? "/");
  if (url !== undefined) return exchangeByUrl(options, url, incoming, requestId, responding);
  const undecoded = readUndecoded(incoming, Date.now());
  const parsed = parseTarget(incoming.url ?? "/");
  const request = parsed && { ...undecoded, ...parsed };
  const routes = routesOfHost(options, undecoded);
  const path = request && withoutStage(request.path.routed, options.stage);
  const found: Found = path === undefined ? { kind: "none" } : findRoute(routes, undecoded.method, path);
  const { method } = undecoded;
  const rest = findRestRoute(routes, found, { method, path: undecoded.path.routed, stage: options.stage });
  if (rest !== undefined)
    return exchangeByRest(options, { found: rest, request: undecoded, incoming, requestId, ending: responding.ending });
  if (request === undefined) return { answer: refusal("badRequest"), reason: "the path cannot be decoded" };
  if (path === undefined) return { answer: refusal("notFound"), reason: `not below stage ${options.stage}` };
  const cors = corsOf(routes, found, path);
  if (cors !== undefined && isPreflight(request) && !isGuarded(found))
    return { answer: preflightAnswer(cors, request), reason: "preflight" };
  const exchanged = await routed(options, found, request, incoming, requestId, responding.ending);
  return { ...exchanged, answer: withCors(exchanged.answer, cors, request) };
}

const REFUSAL_OF = { 401: "unauthorized", 403: "forbidden", 500: "failed" } as const;

async function routed(
  options: ExchangeOptions,
  found: Found,
  request: HttpRequest,
  incoming: IncomingMessage,
  requestId: string,
  ending: AbortController,
): Promise<Exchanged> {
  if (found.kind === "none") return { answer: refusal("notFound"), reason: "no route" };
  if (found.kind === "ambiguous") return ambiguous(found.routes, request);
  const { route, match } = found;
  const { spec, service, http } = route;
  const about = { function: spec.config.id };
  const guest = options.functions.get(spec.config.id);
  if (guest === undefined)
    return { ...about, answer: refusal("failed"), reason: "the function is not there", code: "ERR_HOST" };
  let read: Promise<Uint8Array> | undefined;
  const body = (): Promise<Uint8Array> => (read ??= readBody(incoming, LARGEST_PAYLOAD));
  try {
    const target = (incoming.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "");
    const authorizer =
      spec.authorizer === undefined ? undefined : options.authorizers.get(`${service.name}.${spec.authorizer}`);
    const api = {
      accountId: LOCAL_ACCOUNT,
      apiId: apiIdOf(options.project.name, service.name),
      stage: options.stage,
      stageVariables: options.stageVariables,
    };
    const asked = { request, target, body, scopes: spec.scopes, route: match, api, requestId };
    const decision = (await authorizer?.authorize(asked)) ?? { allowed: true, caller: { kind: "anonymous" } };
    if (!decision.allowed) {
      const challenge = decision.challenge === undefined ? [] : ([["www-authenticate", decision.challenge]] as const);
      const answer = refusal(REFUSAL_OF[decision.status], challenge);
      return { ...about, answer, reason: decision.reason };
    }
    const source = { request, route: match, api, caller: decision.caller, requestId };
    const event = eventBytes(source, await body(), http.payload);
    if (event.length > LIMITS.event)
      return {
        ...about,
        answer: refusal("tooLarge"),
        reason: `an event of ${event.length} bytes; Lambda takes ${LIMITS.event}`,
      };
    const { timeoutMs, log } = options;
    const invoked = await invoke({ guest, payload: http.payload, event, requestId, ending, timeoutMs, log });
    const { refused: _, ...exchanged } = invoked;
    return { ...about, ...exchanged };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    if (error.kind === "gone") return { ...about, answer: refusal("badRequest"), reason: "the client has gone" };
    return { ...about, answer: refusal("tooLarge"), reason: `a body of more than ${LARGEST_PAYLOAD} bytes` };
  }
}

/** `SERVICE.localhost` is one service alone, as its API in AWS; every other host is all of them. */
function routesOfHost({ project, routes }: ExchangeOptions, request: HttpRequest): readonly Route[] {
  const [, label] = /^([^.]+)\.localhost$/i.exec(domainOf(request).domainName) ?? [];
  const service = project.services.find(({ name }) => name.toLowerCase() === label?.toLowerCase());
  return service === undefined ? routes : routes.filter((route) => route.service === service);
}

function withoutStage(path: string, stage: string): string | undefined {
  if (stage === "$default") return path;
  if (path === `/${stage}`) return "/";
  return path.startsWith(`/${stage}/`) ? path.slice(stage.length + 1) : undefined;
}

/** Of the route's service; for a path without a route, of the services that serve this path or host. */
function corsOf(routes: readonly Route[], found: Found, path: string): Cors | undefined {
  if (found.kind === "route" && found.route.routeKey !== "$default") return found.route.service.cors;
  const ofPath = routes.find((route) => findRoute([route], route.http.verb, path).kind === "route");
  if (ofPath !== undefined) return ofPath.service.cors;
  return routes.find((route) => route.service.cors !== undefined)?.service.cors;
}

/**
 * A route that takes OPTIONS and has an authorizer takes preflights too: API Gateway refuses them
 * then (they carry no token), until there is a route for OPTIONS without an authorizer.
 */
function isGuarded(found: Found): boolean {
  return found.kind === "route" && found.route.spec.authorizer !== undefined;
}

/** In AWS these are two APIs. No answer of either would be the right one here. */
function ambiguous(routes: readonly Route[], request: HttpRequest): Exchanged {
  const services = routes.map(({ service }) => service.name);
  const hosts = services.map((name) => `http://${name}.localhost:${request.port}`);
  const message = `${routes[0]?.routeKey} is a route of services ${services.join(" and ")}; name one by its host: ${hosts.join(" or ")}`;
  const places = routes.map(({ spec }) => placeOf(spec.at));
  return { answer: messageAnswer(421, message), reason: `declared in ${places.join(" and ")}`, code: "ERR_MANIFEST" };
}
