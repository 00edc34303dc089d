/** What a person needs when their API is up: its routes, a request to try, and where its tables can be seen. */
import type { Harness } from "../../runtime/local/harness.ts";
import type { HarnessRoute } from "../../runtime/local/harness-routes.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { messagingLines, messagingValue } from "./announced-messaging.ts";
import { DEBUG_PORT, type GuestDebugger } from "./debugging/debugger.ts";

type Inspector = Pick<GuestDebugger, "url" | "port" | "kind">;

export interface Announcement {
  readonly text: string;
  /** The same for `-o json`. */
  readonly value: unknown;
}

/**
 * @param asml how the command is called from where the person is
 * @param at where there are more: the console's URL, and what debuggers attach to
 */
export async function announcementOf(
  project: ProjectManifest,
  harness: Harness,
  asml: string,
  at: { readonly console?: string | undefined; readonly inspector?: Inspector | undefined } = {},
): Promise<Announcement> {
  const { url, routes, issuer, aws } = harness;
  const { console, inspector } = at;
  const tables = project.services.flatMap((service) => service.tables.map((table) => table.name));
  const buckets = project.services.flatMap(({ sources }) => sources.buckets.map((bucket) => bucket.name));
  const s3 = buckets.length === 0 ? undefined : aws.endpoints?.["aws.s3"];
  const streams = project.services.flatMap(({ sources }) => sources.streams.map((stream) => stream.name));
  const kinesis = streams.length === 0 ? undefined : aws.endpoints?.["aws.kinesis"];
  const curl = await curlLine(harness);
  const scan = tables[0] === undefined ? undefined : scanLine(tables[0], harness);
  const widths = [
    columnOf(routes, verbOf),
    columnOf(routes, (route) => route.path),
    columnOf(routes, (one) => one.function),
  ];
  const rows = routes.map((route) =>
    [
      verbOf(route).padEnd(widths[0] ?? 0),
      route.path.padEnd(widths[1] ?? 0),
      route.function.padEnd(widths[2] ?? 0),
      accessOf(route),
    ]
      .join("  ")
      .trimEnd(),
  );
  const text = [
    `${project.name} is served on ${url}`,
    "",
    ...rows.map((row) => `  ${row}`),
    ...(curl === undefined ? [] : ["", "Try it:", "", `  ${curl}`]),
    ...(scan === undefined
      ? []
      : [
          "",
          `${tables.length === 1 ? "Its table is" : "Its tables are"} at ${aws.endpoint} (${tables.join(", ")}):`,
          "",
          `  ${scan}`,
        ]),
    ...(s3 === undefined
      ? []
      : [
          "",
          `${buckets.length === 1 ? "Its bucket is" : "Its buckets are"} at ${s3}, path-style (${buckets.join(", ")})`,
        ]),
    ...(kinesis === undefined
      ? []
      : ["", `${streams.length === 1 ? "Its stream is" : "Its streams are"} at ${kinesis} (${streams.join(", ")})`]),
    ...messagingLines(harness),
    ...(issuer === undefined ? [] : ["", `More tokens, of the issuer ${issuer}: ${asml} token --sub YOU`]),
    ...(console === undefined ? [] : ["", `Its requests as they come: ${console}`]),
    ...(inspector === undefined ? [] : debuggerLines(inspector)),
    "",
    "Ctrl-C ends it.",
  ].join("\n");
  const { endpoint, region } = aws;
  return {
    text,
    value: {
      project: project.name,
      url,
      routes,
      issuer,
      curl,
      console,
      inspector: inspector?.url,
      dynamodb: { endpoint, region, tables, scan },
      messaging: messagingValue(harness),
      ...(kinesis !== undefined && { kinesis: { endpoint: kinesis, region, streams } }),
      ...(s3 !== undefined && { s3: { endpoint: s3, region, buckets } }),
    },
  };
}

function debuggerLines({ url, port, kind }: Inspector): readonly string[] {
  const elsewhere = port === DEBUG_PORT ? "" : `, after Configure: 127.0.0.1:${port}`;
  const launch = JSON.stringify({
    version: "0.2.0",
    configurations: [{ type: "node", request: "attach", name: "asml", port }],
  });
  return [
    "",
    `Debuggers attach to ${url}; requests wait at breakpoints without an end:`,
    "",
    ...(kind === "source-map"
      ? [`  Chromium: chrome://inspect${elsewhere}`, "  VS Code:  serve with --debug-info dwarf"]
      : ["  VS Code, with the extension WebAssembly DWARF Debugging: this as .vscode/launch.json", `  ${launch}`]),
  ];
}

function verbOf(route: HarnessRoute): string {
  return route.path === "$default" ? "" : route.verb;
}

function accessOf(route: HarnessRoute): string {
  if (route.authorizer === undefined) return "open to all";
  const scopes = route.scopes.length === 0 ? "" : `, scope ${route.scopes.join(" or ")}`;
  return `authorizer ${route.authorizer}${scopes}`;
}

function columnOf(routes: readonly HarnessRoute[], text: (route: HarnessRoute) => string): number {
  return Math.max(0, ...routes.map((route) => text(route).length));
}

/** A request to the first route that wants a token, with one; else to the first route. */
async function curlLine(harness: Harness): Promise<string | undefined> {
  for (const route of harness.routes) {
    if (route.authorizer === undefined) continue;
    const token = await tokenFor(harness, route, route.authorizer);
    if (token !== undefined) return curl(harness, route, [`-H 'authorization: Bearer ${token}'`]);
  }
  const open = harness.routes.find((route) => route.authorizer === undefined);
  return open && curl(harness, open, []);
}

/** Undefined where the built-in issuer has no part: an AWS_IAM authorizer, remote issuers. */
async function tokenFor(harness: Harness, route: HarnessRoute, authorizer: string): Promise<string | undefined> {
  if (harness.issuer === undefined) return undefined;
  try {
    return await harness.mintToken({ authorizer, scopes: route.scopes });
  } catch {
    return undefined;
  }
}

function curl(harness: Harness, route: HarnessRoute, headers: readonly string[]): string {
  // Something stands for each parameter, so that the line can be run as it is.
  const path = route.path === "$default" ? "/" : route.path.replaceAll(/\{[^}]+\}/g, "1");
  const verb = route.verb === "ANY" ? "GET" : route.verb;
  return ["curl", ...(verb === "GET" ? [] : ["-X", verb]), `'${harness.url}${path}'`, ...headers].join(" ");
}

function scanLine(table: string, { aws }: Harness): string {
  const { accessKeyId, secretAccessKey } = aws.credentials;
  // Only the local identity, which is written in the source: a person's own credentials are never shown.
  const identity =
    accessKeyId === "asmllocal" ? `AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} ` : "";
  return `${identity}aws dynamodb scan --table-name ${table} --endpoint-url ${aws.endpoint} --region ${aws.region}`;
}
