/**
 * Lambda authorizers: a function of the project is asked, with API Gateway's events, and its answer is kept as long
 * as it says there. Whatever it answers that is no decision, and whatever goes wrong, nobody is let through.
 */
import { authorizerEvent } from "../../events/authorizer-event.ts";
import type { GuestFunction } from "../../function.ts";
import type { LambdaAuthorizer } from "../../project.ts";
import { readVerdict, type Verdict } from "./authorizer-verdict.ts";
import type { Authorizer, AuthorizeRequest, Decision } from "./decision.ts";
import { valueFinder } from "./identity-source.ts";

/** An HTTP API waits for its authorizers this long. */
const LONGEST_MS = 10_000;
/** Answers kept of one authorizer; the oldest goes first. */
const MOST_KEPT = 1_000;

export interface LambdaAuthorizerOptions {
  readonly configuration: LambdaAuthorizer;
  readonly guest: GuestFunction | undefined;
  readonly region: string;
  readonly now?: () => number;
}

type SourceFinder = (asked: AuthorizeRequest) => string | undefined;

interface Kept {
  readonly verdict: Verdict;
  readonly until: number;
}

export function lambdaAuthorizer(options: LambdaAuthorizerOptions): Authorizer {
  const { configuration, guest, region, now = Date.now } = options;
  const kept = new Map<string, Kept>();
  const sources = configuration.identitySources.map((source) => [source, sourceFinder(source)] as const);

  async function verdictOf(request: AuthorizeRequest, identity: readonly string[], arn: string): Promise<Verdict> {
    const key = JSON.stringify(identity);
    const before = kept.get(key);
    if (before !== undefined && now() < before.until) return before.verdict;
    kept.delete(key);
    const verdict = await ask(guest, configuration, request, identity, arn);
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
        return { allowed: false, status: 403, challenge: undefined, reason: "the authorizer does not allow it" };
      const { principalId, context } = verdict;
      return { allowed: true, caller: { kind: "lambda", principalId, context } };
    },
  };
}

async function ask(
  guest: GuestFunction | undefined,
  { payload, response }: LambdaAuthorizer,
  { request, route, api, requestId }: AuthorizeRequest,
  identity: readonly string[],
  arn: string,
): Promise<Verdict> {
  if (guest === undefined) return { kind: "failed", reason: "its function is not there" };
  const event = authorizerEvent({ source: { request, route, api, requestId }, routeArn: arn, identity }, payload);
  const outcome = await guest.invoke({ requestId, event, deadline: Date.now() + LONGEST_MS });
  return outcome.ok ? readVerdict(outcome.answer, response) : { kind: "failed", reason: outcome.error.message };
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
