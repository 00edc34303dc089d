/**
 * Lambda authorizers: a function of the project is asked, with API Gateway's events, and its answer is kept as long
 * as it says there. Whatever it answers that is no decision, and whatever goes wrong, nobody is let through.
 */
import { authorizerEvent } from "../../events/authorizer-event.ts";
import { requestEvent, tokenEvent } from "../../events/rest.ts";
import type { GuestFunction } from "../../function.ts";
import { isToken, type LambdaAuthorizer } from "../../project.ts";
import { readVerdict, type Verdict } from "./authorizer-verdict.ts";
import type { Authorizer, AuthorizeRequest, Decision } from "./decision.ts";
import { valueFinder } from "./identity-source.ts";

/** An HTTP API waits for its authorizers this long. */
const LONGEST_MS = 10_000;
/** A REST API as long as for its functions. */
const LONGEST_REST_MS = 29_000;
/** Answers kept of one authorizer; the oldest goes first. */
const MOST_KEPT = 1_000;

export interface LambdaAuthorizerOptions {
  readonly configuration: LambdaAuthorizer;
  readonly guest: GuestFunction | undefined;
  readonly region: string;
  /** Of a REST API, with its events. */
  readonly rest?: boolean;
  readonly now?: () => number;
}

type SourceFinder = (asked: AuthorizeRequest) => string | undefined;

interface Kept {
  readonly verdict: Verdict;
  readonly until: number;
}

export function lambdaAuthorizer(options: LambdaAuthorizerOptions): Authorizer {
  const { configuration, region, now = Date.now } = options;
  const kept = new Map<string, Kept>();
  const sources = configuration.identitySources.map((source) => [source, sourceFinder(source)] as const);

  async function verdictOf(request: AuthorizeRequest, identity: readonly string[], arn: string): Promise<Verdict> {
    const key = JSON.stringify(identity);
    const before = kept.get(key);
    if (before !== undefined && now() < before.until) return before.verdict;
    kept.delete(key);
    const verdict = await ask(options, request, identity, arn);
    if (verdict.kind !== "failed" && configuration.ttlSeconds > 0) {
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { verdict, until: now() + configuration.ttlSeconds * 1000 });
    }
    return verdict;
  }

  return {
    async authorize(request): Promise<Decision> {
      const identity = identityOf(request, sources);
      if (typeof identity === "string")
        return { allowed: false, status: 401, challenge: undefined, reason: `the request has no ${identity}` };
      const arn = routeArn(request, region);
      const verdict = await verdictOf(request, identity, arn);
      if (verdict.kind === "failed")
        return { allowed: false, status: 500, challenge: undefined, reason: `the authorizer: ${verdict.reason}` };
      if (!verdict.allows(arn))
        return {
          allowed: false,
          status: 403,
          challenge: undefined,
          reason: "the authorizer does not allow it",
          ...(verdict.denies(arn) && { cause: "denied" as const }),
        };
      const { principalId, context } = verdict;
      return { allowed: true, caller: { kind: "lambda", principalId, context } };
    },
  };
}

async function ask(
  { guest, configuration: { identitySources, payload, response }, rest = false }: LambdaAuthorizerOptions,
  { request, route, api, requestId }: AuthorizeRequest,
  identity: readonly string[],
  arn: string,
): Promise<Verdict> {
  if (guest === undefined) return { kind: "failed", reason: "its function is not there" };
  const source = { request, route, api, requestId };
  const [token] = identity;
  const byToken = rest && isToken(identitySources) && token !== undefined;
  const event = byToken
    ? tokenEvent(arn, token)
    : rest
      ? requestEvent(source, arn)
      : authorizerEvent({ source, routeArn: arn, identity }, payload);
  const deadline = Date.now() + (rest ? LONGEST_REST_MS : LONGEST_MS);
  const outcome = await guest.invoke({ requestId, event, deadline });
  if (!outcome.ok) return { kind: "failed", reason: outcome.error.message };
  const verdict = readVerdict(outcome.answer, response);
  return rest && verdict.kind === "answered" && Object.values(verdict.context ?? {}).some(isStructured)
    ? { kind: "failed", reason: "its context has an object or a list, which a REST API does not take" }
    : verdict;
}

function isStructured(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The sources' values; the first source that has none. */
function identityOf(
  asked: AuthorizeRequest,
  sources: readonly (readonly [string, SourceFinder])[],
): readonly string[] | string {
  const values: string[] = [];
  for (const [source, find] of sources) {
    const value = find(asked);
    if (value === undefined || value === "") return source;
    values.push(value);
  }
  return values;
}

function sourceFinder(source: string): SourceFinder {
  const find = valueFinder(source);
  if (find !== undefined) return ({ request }) => find(request);
  const [, place = "", name = ""] = /^\$(context|stageVariables)\.(.+)$/.exec(source) ?? [];
  if (place === "stageVariables") return ({ api }) => api.stageVariables?.[name];
  if (name === "routeKey") return ({ route }) => route.routeKey;
  if (name === "httpMethod") return ({ request }) => request.method;
  return ({ request }) => (name === "path" ? request.path.decoded : undefined);
}

function routeArn({ request, api }: AuthorizeRequest, region: string): string {
  const path = request.path.routed.replace(/^\//, "");
  const below = api.stage === "$default" ? path : path.replace(/^[^/]*\/?/, "");
  return `arn:aws:execute-api:${region}:${api.accountId}:${api.apiId}/${api.stage}/${request.method}/${below}`;
}
