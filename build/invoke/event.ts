/** The event that a function is invoked with: from a file, an example, or the function's own route. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { LIMITS } from "../../guest-abi/abi.ts";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { formatOf, type EventFormat } from "../../runtime/events/event.ts";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../../runtime/local/api.ts";
import { nearest } from "../manifest/nearest.ts";
import type { FunctionManifest, ProjectManifest } from "../manifest/project-manifest.ts";
import { givenClaims, withClaims, type ClaimOptions } from "./claims.ts";
import { requestEvent, type RequestOptions } from "./request-event.ts";
import { sampleEvent, SAMPLES } from "./sample-events.ts";

export interface EventOptions extends ClaimOptions, RequestOptions {
  /** A file; `-` is standard input. */
  readonly event?: string;
  readonly example?: string;
}

const PAYLOADS: Readonly<Record<string, "1.0" | "2.0">> = { "apigw-v1": "1.0", "apigw-v2": "2.0" };

export const EXAMPLES = [...Object.keys(PAYLOADS), ...SAMPLES].toSorted();

export interface EventSources {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
}

/** @throws AsmlError ERR_USAGE, ERR_FILE, ERR_EVENT_TOO_LARGE */
export async function eventFor(
  project: ProjectManifest,
  fn: FunctionManifest,
  options: EventOptions,
  from: EventSources,
): Promise<Uint8Array> {
  if (options.event !== undefined && options.example !== undefined)
    throw new AsmlError("ERR_USAGE", "--event and --example are two events", { fix: "name one of them" });
  const given = options.event === undefined ? made(project, fn, options) : await read(options.event, from);
  if (options.event !== undefined) refuseSugar(options);
  const claims = givenClaims(options);
  const event = claims === undefined ? given : withClaims(given, claimsFor(project, fn, claims), fn.scopes.length > 0);
  if (event.length > LIMITS.event)
    throw new AsmlError(
      "ERR_EVENT_TOO_LARGE",
      `the event has ${event.length} bytes, and Lambda takes ${LIMITS.event}`,
      {
        fix: "send less, or a reference to it",
      },
    );
  return event;
}

function routeFormat(project: ProjectManifest, { http, service }: FunctionManifest): EventFormat | undefined {
  const own = project.services.find(({ name }) => name === service);
  return http && own && formatOf(own, http);
}

function made(project: ProjectManifest, fn: FunctionManifest, options: EventOptions): Uint8Array {
  const { example } = options;
  const now = new Date();
  const payload = example === undefined ? routeFormat(project, fn) : PAYLOADS[example];
  if (payload !== undefined) return requestEvent(project, fn, { ...options, payload, now });
  refuseSugar(options);
  const region = project.region ?? LOCAL_REGION;
  const event = sampleEvent(example ?? "", { region, account: LOCAL_ACCOUNT, now });
  if (event !== undefined) return Buffer.from(JSON.stringify(event));
  const meant = nearest(example ?? "", EXAMPLES);
  throw new AsmlError(
    "ERR_USAGE",
    example === undefined
      ? `${fn.config.id} has no route that an event could be made of`
      : `there is no example ${JSON.stringify(example)}`,
    {
      fix:
        meant === undefined
          ? `name a file with --event, or one of the examples: ${EXAMPLES.join(", ")}`
          : `did you mean --example ${meant}?`,
    },
  );
}

function refuseSugar({ method, path: at, body, header }: EventOptions): void {
  const given = Object.entries({ method, path: at, body, header }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  throw new AsmlError("ERR_USAGE", `--${given[0]?.[0]} is for requests, and this event is none`, {
    fix: "leave it away, or take --example apigw-v2",
  });
}

/** What a token of its authorizer would say besides. */
function claimsFor(
  project: ProjectManifest,
  fn: FunctionManifest,
  claims: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const service = project.services.find(({ name }) => name === fn.service);
  const authorizer = fn.authorizer === undefined ? undefined : service?.authorizers[fn.authorizer];
  const now = Math.floor(Date.now() / 1000);
  return {
    ...(authorizer?.kind === "JWT" ? { iss: authorizer.issuer, aud: authorizer.audience[0] ?? authorizer.issuer } : {}),
    iat: now,
    exp: now + 3600,
    ...claims,
  };
}

async function read(file: string, { cwd, stdin, signal }: EventSources): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    if (file === "-") {
      const chunks: Buffer[] = [];
      // Whoever waits for a person's input ends at Ctrl-C too.
      for await (const chunk of addAbortSignal(signal, stdin)) chunks.push(Buffer.from(chunk));
      bytes = Buffer.concat(chunks);
    } else bytes = readFileSync(path.resolve(cwd, file));
  } catch (cause) {
    signal.throwIfAborted();
    throw new AsmlError("ERR_FILE", `the event ${file} cannot be read: ${messageOf(cause)}`, {
      fix: "name a file of JSON, or - for standard input",
      cause,
    });
  }
  try {
    JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `the event ${file} is not JSON: ${messageOf(cause)}`, {
      fix: "Lambda's events are JSON; --example NAME shows one",
      cause,
    });
  }
  return bytes;
}
