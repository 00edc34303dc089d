/**
 * The console's own server: never on the API's port, so that it shadows no route. It listens on loopback alone, answers
 * under no other name, sends nothing to other pages, and takes orders only from its own.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import { closeServer, listen } from "../listen.ts";
import { callSchema, sendCall, type MintToken } from "./call.ts";
import type { ConsoleState } from "./contract.ts";
import { EventStreams } from "./event-streams.ts";
import { requestDetail, type DetailOptions } from "./request-detail.ts";
import type { RequestLog } from "./request-log.ts";
import type { AwsAccess } from "../dynamodb.ts";
import { TablePages } from "./table-pages.ts";

const HOST = "127.0.0.1";
const LARGEST_CALL = 12 * 1024 * 1024;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What the page is made of. */
export interface ConsolePage {
  readonly script: string;
  readonly style: string;
}

export interface ConsoleOptions extends DetailOptions {
  readonly requests: RequestLog;
  /** Asked for at the first visit. */
  readonly page: () => Promise<ConsolePage>;
  readonly state: ConsoleState;
  readonly aws: AwsAccess;
  readonly mint: MintToken | undefined;
  /** Any free one where it is taken, or 0. */
  readonly port: number;
}

export interface LocalConsole {
  readonly url: string;
  /** What changed of the state. */
  update(members: Partial<ConsoleState>): void;
  close(): Promise<void>;
}

/**
 * @example
 * const requests = new RequestLog(project.root); // an observer of the harness and of its functions
 * const console = await startConsole({ requests, page, state, aws: harness.aws, mint: harness.mintToken, port: 3001 });
 */
export async function startConsole(options: ConsoleOptions): Promise<LocalConsole> {
  let { state } = options;
  const token = randomBytes(24).toString("base64url");
  const tables = new TablePages(options.aws);
  const streams = new EventStreams(options.requests, () => state);
  let port = 0;
  const app = consoleApp({ ...options, token, tables, streams, stateNow: () => state, portNow: () => port });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  port = await listen(server, HOST, options.port).catch((error: unknown) => {
    if (error instanceof AsmlError && error.code === "ERR_PORT_TAKEN") return listen(server, HOST, 0);
    throw error;
  });
  return {
    url: `http://${HOST}:${port}/`,
    update(members) {
      state = { ...state, ...members };
      streams.state(state);
    },
    async close() {
      streams.close();
      tables.close();
      await closeServer(server);
    },
  };
}

interface AppOptions extends ConsoleOptions {
  readonly token: string;
  readonly tables: TablePages;
  readonly streams: EventStreams;
  readonly stateNow: () => ConsoleState;
  readonly portNow: () => number;
}

function consoleApp(options: AppOptions): Hono {
  const { requests, tables, streams, token, stateNow, mint, page } = options;
  const app = new Hono();
  let made: Promise<ConsolePage> | undefined;
  const pageOnce = (): Promise<ConsolePage> => (made ??= page());

  app.use("*", async (context, next) => {
    const refused = refusal(context, options);
    if (refused !== undefined) return context.text(refused, 403);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    return undefined;
  });
  app.get("/", (context) => context.html(html(stateNow().project, token)));
  app.get("/console.js", async (context) =>
    context.body((await pageOnce()).script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/console.css", async (context) =>
    context.body((await pageOnce()).style, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/api/events", () => streams.open());
  app.get("/api/requests/:seq", (context) => {
    const request = requests.find(Number(context.req.param("seq")));
    if (request === undefined) return context.json({ message: "this request is no longer kept" }, 404);
    return context.json(requestDetail(request, performance.timeOrigin + performance.now(), options));
  });
  app.get("/api/tables/:table", async (context) => {
    const table = context.req.param("table");
    if (!stateNow().tables.includes(table)) return context.json({ message: `no table ${table}` }, 404);
    try {
      return context.json(await tables.page(table, context.req.query("after")));
    } catch (error) {
      return context.json({ message: messageOf(error) }, 502);
    }
  });
  app.post("/api/call", bodyLimit({ maxSize: LARGEST_CALL }), async (context) => {
    const call = callSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!call.success) return context.json({ message: call.error.issues[0]?.message ?? "no call" }, 400);
    try {
      return context.json(await sendCall(stateNow().url, call.data, mint));
    } catch (error) {
      return context.json({ message: messageOf(error) }, 502);
    }
  });
  app.post("/api/clear", (context) => {
    requests.clear();
    streams.all();
    return context.body(null, 204);
  });
  return app;
}

const HEADERS = {
  "content-security-policy": POLICY,
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** Why a request is not the console's own page's: another name for this machine, another page, an order without the token. */
function refusal({ req }: Context, { portNow, token }: AppOptions): string | undefined {
  const own = [`${HOST}:${portNow()}`, `localhost:${portNow()}`];
  const host = req.header("host") ?? "";
  if (!own.includes(host)) return "unknown host";
  const origin = req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`) return "unknown origin";
  const site = req.header("sec-fetch-site");
  const isPage = req.path === "/" && req.method === "GET";
  if (!isPage && site !== undefined && site !== "same-origin") return "another page";
  if (req.method === "GET" || req.method === "HEAD") return undefined;
  return sameText(req.header("x-asml-console") ?? "", token) ? undefined : "no token";
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function html(project: string, token: string): string {
  const title = project.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="asml-console" content="${token}">
<title>${title} · asml</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/console.css">
<body><div id="console"></div><script type="module" src="/console.js"></script>
`;
}
