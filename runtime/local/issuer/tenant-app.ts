/** The endpoints of one issuer, at Auth0's paths. */
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { verifyJwt } from "../authorize/verify-jwt.ts";
import { keySet } from "../authorize/key-source.ts";
import { readAuthorization, redirectTo } from "./authorization.ts";
import { AuthorizationCodes } from "./codes.ts";
import type { IssuerKey } from "./key.ts";
import { loginPage } from "./login-page.ts";
import { answerTokenRequest } from "./token-endpoint.ts";
import type { Tenant } from "./token.ts";

const LARGEST_FORM = 64 * 1024;
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/**
 * @param base the URL of the tenant, without a slash at its end; known once the server listens
 */
export function tenantApp(tenant: Tenant, key: IssuerKey, base: () => string): Hono {
  const app = new Hono();
  const codes = new AuthorizationCodes();
  const keys = keySet(key.jwks);

  app.get("/.well-known/openid-configuration", (context) => context.json(discovery(tenant, base())));
  app.get("/.well-known/jwks.json", (context) => context.json(key.jwks));

  app.get("/authorize", (context) => {
    const parameters = context.req.query();
    const read = readAuthorization(parameters);
    if (read.kind === "untrusted") return context.text(read.message, 400);
    if (read.kind === "refused") return context.redirect(read.location);
    const { redirectUri, state, silent, clientId, scopes } = read.request;
    if (silent) return context.redirect(redirectTo(redirectUri, { error: "login_required", state }));
    context.header("content-security-policy", PAGE_POLICY);
    context.header("cache-control", "no-store");
    return context.html(loginPage({ clientId, scopes, redirectHost: new URL(redirectUri).host, parameters }));
  });

  app.post("/authorize", bodyLimit({ maxSize: LARGEST_FORM }), async (context) => {
    const form = await textForm(context);
    const read = readAuthorization(form);
    if (read.kind === "untrusted") return context.text(read.message, 400);
    if (read.kind === "refused") return context.redirect(read.location, 303);
    const { state, silent: _, ...request } = read.request;
    const subject = form["subject"]?.trim() ?? "";
    if (subject === "" || subject.length > 255) return context.text("a subject has 1 to 255 characters", 400);
    const code = codes.issue({ ...request, subject });
    return context.redirect(redirectTo(request.redirectUri, { code, state }), 303);
  });

  app.post("/oauth/token", bodyLimit({ maxSize: LARGEST_FORM }), async (context) => {
    const { status, body } = await answerTokenRequest({ tenant, key, codes }, await tokenParameters(context));
    context.header("cache-control", "no-store");
    return context.json(body, status);
  });

  app.on(["GET", "POST"], "/userinfo", async (context) => {
    const token = (context.req.header("authorization") ?? "").replace(/^bearer\s+/i, "");
    const rules = { issuer: tenant.issuer, audience: tenant.audience };
    const verdict = await verifyJwt(token, rules, keys, Date.now() / 1000);
    if (!verdict.valid) return context.json({ error: "invalid_token", error_description: verdict.description }, 401);
    return context.json({ sub: verdict.claims["sub"], name: verdict.claims["sub"] });
  });
  return app;
}

/** What clients look up; `issuer` is what the tokens say, and only the endpoints are local. */
function discovery({ issuer }: Tenant, base: string): Record<string, unknown> {
  return {
    issuer,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/oauth/token`,
    userinfo_endpoint: `${base}/userinfo`,
    jwks_uri: `${base}/.well-known/jwks.json`,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "client_credentials"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["none", "client_secret_post", "client_secret_basic"],
    code_challenge_methods_supported: ["S256"],
    scopes_supported: ["openid", "profile"],
  };
}

async function textForm(context: Context): Promise<Record<string, string>> {
  const form = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** A form or, as Auth0 takes it too, JSON; the client may name itself in a Basic header. */
async function tokenParameters(context: Context): Promise<unknown> {
  const json = context.req.header("content-type")?.startsWith("application/json") ?? false;
  const sent: unknown = json ? await context.req.json().catch(() => ({})) : await textForm(context);
  const basic = /^basic\s+([A-Za-z0-9+/=]+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
  if (basic === undefined || typeof sent !== "object" || sent === null) return sent;
  const [clientId] = Buffer.from(basic, "base64").toString("utf8").split(":", 1);
  return { client_id: new URLSearchParams(`id=${clientId}`).get("id"), ...sent };
}
