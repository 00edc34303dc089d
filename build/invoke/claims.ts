/** Claims that are given by flag, and their place in an event: as if a JWT authorizer had read them from a token. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { claimStrings, tokenScopes } from "../../runtime/events/claims.ts";

export interface ClaimOptions {
  readonly sub?: string;
  readonly scope?: readonly string[];
  readonly claim?: readonly string[];
}

/** `name=value`, the value as JSON where it is JSON (`5`, `true`, `["a"]`), else as text. @throws AsmlError ERR_USAGE */
export function claimOf(text: string): [string, unknown] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(text)} is not a claim`, { fix: "write --claim NAME=VALUE" });
  try {
    const parsed: unknown = JSON.parse(value);
    return [name, parsed];
  } catch {
    return [name, value];
  }
}

/** `--scope "a b"` as a token has it, and `--scope a --scope b`. */
export function scopesOf(given: readonly string[] = []): readonly string[] {
  return given.flatMap((scope) => scope.split(" ").filter((one) => one !== ""));
}

/** undefined where none are given. */
export function givenClaims({ sub, scope, claim }: ClaimOptions): Readonly<Record<string, unknown>> | undefined {
  if (sub === undefined && scope === undefined && claim === undefined) return undefined;
  const scopes = scopesOf(scope);
  return {
    ...(sub === undefined ? {} : { sub }),
    ...(scopes.length === 0 ? {} : { scope: scopes.join(" ") }),
    ...Object.fromEntries((claim ?? []).map(claimOf)),
  };
}

/**
 * @param scopesAsked whether the route asks for scopes: API Gateway tells them only then
 * @throws AsmlError ERR_USAGE where the event is none of API Gateway's
 */
export function withClaims(
  event: Uint8Array,
  claims: Readonly<Record<string, unknown>>,
  scopesAsked: boolean,
): Uint8Array {
  const parsed = parsedEvent(event);
  const context = isRecord(parsed) ? parsed["requestContext"] : undefined;
  if (!isRecord(parsed) || !isRecord(context))
    throw new AsmlError("ERR_USAGE", "claims are for events of API Gateway, and this one has no requestContext", {
      fix: "leave --sub, --scope and --claim away, or take --example apigw-v2",
    });
  const told = { claims: claimStrings(claims), scopes: scopesAsked ? tokenScopes(claims) : null };
  const authorizer = parsed["version"] === "1.0" || "httpMethod" in parsed ? told : { jwt: told };
  return Buffer.from(JSON.stringify({ ...parsed, requestContext: { ...context, authorizer } }));
}

function parsedEvent(event: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(event).toString("utf8"));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
