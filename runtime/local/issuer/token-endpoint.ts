/** The token endpoint: client credentials, and authorization codes with their PKCE verifier. */
import { z } from "zod";
import type { AuthorizationCodes } from "./codes.ts";
import type { IssuerKey } from "./key.ts";
import { mintToken, type Tenant, TOKEN_SECONDS } from "./token.ts";

const ClientCredentials = z.object({
  grant_type: z.literal("client_credentials"),
  client_id: z.string().min(1).max(255),
  audience: z.string().max(255).optional(),
  scope: z.string().max(2_000).optional(),
});

const AuthorizationCode = z.object({
  grant_type: z.literal("authorization_code"),
  client_id: z.string().min(1).max(255),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/),
});

export interface TokenAnswer {
  readonly status: 200 | 400;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TokenEndpoint {
  readonly tenant: Tenant;
  readonly key: IssuerKey;
  readonly codes: AuthorizationCodes;
}

/** Every client is taken at its word: what its tokens open is the harness on the same machine. */
export async function answerTokenRequest(endpoint: TokenEndpoint, parameters: unknown): Promise<TokenAnswer> {
  const grantType = z.looseObject({ grant_type: z.string() }).safeParse(parameters).data?.grant_type;
  if (grantType === "client_credentials") return await forClient(endpoint, ClientCredentials.safeParse(parameters));
  if (grantType === "authorization_code") return await forCode(endpoint, AuthorizationCode.safeParse(parameters));
  return failure("unsupported_grant_type", "client_credentials and authorization_code are offered");
}

async function forClient(
  { tenant, key }: TokenEndpoint,
  parsed: z.ZodSafeParseResult<z.output<typeof ClientCredentials>>,
): Promise<TokenAnswer> {
  if (!parsed.success) return failure("invalid_request", wrong(parsed.error));
  const { client_id: clientId, audience, scope } = parsed.data;
  const scopes = scopesOf(scope);
  const claims = { azp: clientId, gty: "client-credentials" };
  const subject = `${clientId}@clients`;
  const token = await mintToken({
    issuer: tenant.issuer,
    audience: audience ?? firstOf(tenant),
    subject,
    scopes,
    claims,
    key,
  });
  return success(token, scopes);
}

async function forCode(
  { tenant, key, codes }: TokenEndpoint,
  parsed: z.ZodSafeParseResult<z.output<typeof AuthorizationCode>>,
): Promise<TokenAnswer> {
  if (!parsed.success) return failure("invalid_request", wrong(parsed.error));
  const { client_id: clientId, code, redirect_uri: redirectUri, code_verifier: verifier } = parsed.data;
  const grant = codes.redeem(code, { clientId, redirectUri, verifier });
  if (grant === undefined)
    return failure("invalid_grant", "the code, its client, its redirect_uri or its verifier is not right");
  const { subject, scopes, nonce } = grant;
  const { issuer } = tenant;
  const token = await mintToken({
    issuer,
    audience: grant.audience ?? firstOf(tenant),
    subject,
    scopes,
    claims: { azp: clientId },
    key,
  });
  if (!scopes.includes("openid")) return success(token, scopes);
  const claims = { name: subject, nickname: subject, ...(nonce === undefined ? {} : { nonce }) };
  const idToken = await mintToken({ issuer, audience: clientId, subject, claims, key });
  return success(token, scopes, { id_token: idToken });
}

function success(token: string, scopes: readonly string[], more: Readonly<Record<string, unknown>> = {}): TokenAnswer {
  return {
    status: 200,
    body: { access_token: token, ...more, token_type: "Bearer", expires_in: TOKEN_SECONDS, scope: scopes.join(" ") },
  };
}

function failure(error: string, description: string): TokenAnswer {
  return { status: 400, body: { error, error_description: description } };
}

/** Names of the members, never what they hold. */
function wrong(error: z.ZodError): string {
  return `check ${[...new Set(error.issues.map(({ path }) => path.join(".")))].join(", ")}`;
}

function scopesOf(scope: string | undefined): string[] {
  return (scope ?? "").split(" ").filter((name) => name !== "");
}

function firstOf({ audience, issuer }: Tenant): string {
  return audience[0] ?? issuer;
}
