/**
 * The built-in issuer: stands in for the configured ones, so that an API with a JWT authorizer works
 * without an account anywhere. Tokens carry `iss` exactly as it is configured; only keys and login
 * are local.
 *
 * A provider package was weighed: oidc-provider brings koa, its own sessions, storage adapters and
 * views, and insists that `iss` is the URL it is served from, which is what must not be here. What is
 * needed of OAuth, two grants and four endpoints, is small over jose and hono.
 */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { isLoopback } from "./authorize/fetch-json.ts";
import { keySet, type KeySource } from "./authorize/key-source.ts";
import type { IssuerKey } from "./issuer/key.ts";
import { tenantApp } from "./issuer/tenant-app.ts";
import type { Tenant } from "./issuer/token.ts";
import { closeServer, listen, urlOf } from "./listen.ts";

export interface IssuerOptions {
  readonly key: IssuerKey;
  /** The first one is served at the root, each under its id. */
  readonly tenants: readonly Tenant[];
  readonly host: string;
  readonly port: number;
}

export interface Issuer {
  readonly url: string;
  readonly port: number;
  /** What the gateway verifies tokens with, of whichever of its issuers. */
  readonly keys: KeySource;
  /** From the next request on. Those that were there before keep the codes that they gave out. */
  update(tenants: readonly Tenant[]): void;
  close(): Promise<void>;
}

/**
 * @throws AsmlError ERR_PORT_TAKEN
 */
export async function startIssuer({ key, tenants, host, port }: IssuerOptions): Promise<Issuer> {
  let url = "";
  const made = new Map<string, Hono>();
  const appAt = (path: string, tenant: Tenant): Hono => {
    const name = JSON.stringify([path, tenant]);
    const app = made.get(name) ?? tenantApp(tenant, key, () => url + path);
    made.set(name, app);
    return app;
  };
  let app = issuerApp(tenants, host, appAt);
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const taken = await listen(server, host, port);
  url = urlOf(host, taken);
  return {
    url,
    port: taken,
    keys: keySet(key.jwks),
    update(next) {
      app = issuerApp(next, host, appAt);
    },
    close: () => closeServer(server),
  };
}

function issuerApp(tenants: readonly Tenant[], host: string, appAt: (path: string, tenant: Tenant) => Hono): Hono {
  const app = new Hono();
  app.use("*", async (context, next) => {
    // A page elsewhere can point its own name at this machine: it must not be answered under that name.
    if (isLoopback(host) && !isLoopback(new URL(context.req.url).hostname)) return context.text("unknown host", 421);
    const origin = context.req.header("origin");
    const local = origin !== undefined && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
    if (context.req.method === "POST" && origin !== undefined && !local) return context.text("unknown origin", 403);
    if (local) {
      context.header("access-control-allow-origin", origin);
      context.header("vary", "origin");
      context.header("access-control-allow-headers", "authorization, content-type, auth0-client");
    }
    return context.req.method === "OPTIONS" ? context.body(null, 204) : await next();
  });
  for (const tenant of tenants) app.route(`/${tenant.id}`, appAt(`/${tenant.id}`, tenant));
  const [first] = tenants;
  if (first !== undefined) app.route("/", appAt("", first));
  return app;
}
