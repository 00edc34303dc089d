/**
 * What the SDK makes of an operation's requests, kept: endpoint, headers and signing scheme depend on settings,
 * credentials and, where a service's hint is in the bytes, on the input, and on nothing else. The SDK's own stack of
 * middleware makes it, and is stopped before it would sign and send; so whatever the SDK puts on a request is there.
 */
import type {
  AwsCredentialIdentity,
  HandlerExecutionContext,
  HttpRequest,
  HttpResponse,
  HttpSigner,
} from "@smithy/types";
import { RAW_INPUT } from "../raw-protocol.ts";
import type { CommandClass } from "../service.ts";
import { type FastClient, isStack, type SdkStack } from "./sdk-client.ts";
import { createSign, type Sign } from "./sign.ts";

export interface Pattern {
  /** The credentials that it was made with: an endpoint may have an account's name in it. */
  readonly identity: AwsCredentialIdentity;
  readonly request: HttpRequest;
  /** The SDK's: it says by which clock to sign, has our code sign, and learns the service's clock from the answer. */
  readonly signer: HttpSigner;
  readonly signingProperties: Readonly<Record<string, unknown>>;
  /** Which retries share their budget, as the SDK tells them apart. */
  readonly retryScope: string;
  /** The headers that tell whose call this one is part of, in Lambda's trace. */
  readonly trace: () => Promise<Record<string, string>>;
  /** Rejects with the error that the SDK makes of an answer. */
  readonly fail: (response: HttpResponse) => Promise<unknown>;
}

interface Scheme {
  readonly httpAuthOption: { readonly schemeId: string; readonly signingProperties?: Record<string, unknown> };
  readonly identity: AwsCredentialIdentity;
  readonly signer: HttpSigner;
}

interface Caught {
  readonly request: HttpRequest;
  readonly context: HandlerExecutionContext;
  /** The client's, and what the command adds to it. */
  readonly stack: SdkStack;
}

/** Headers that are each request's own. */
const OWN = new Set(["content-length", "x-amzn-trace-id", "traceparent", "tracestate", "baggage"]);

/** Nothing in it that is written differently in a signature. */
const PLAIN_PATH = /^(\/[A-Za-z0-9_~-]+)*\/?$/;

/** @returns undefined where a request is of another kind than is known here: it goes through the SDK */
export async function makePattern(client: FastClient, Command: CommandClass): Promise<Pattern | undefined> {
  const caught = await complete(client, Command);
  if (caught === undefined) return undefined;
  const { request, context, stack } = caught;
  const scheme = schemeOf(context);
  const errors = only(stack, "deserializerMiddleware");
  const tracing = only(stack, "recursionDetectionMiddleware");
  if (scheme === undefined || errors === undefined || tracing === undefined) return undefined;
  const { schemeId, signingProperties = {} } = scheme.httpAuthOption;
  const region = signingProperties["signingRegion"] ?? signingProperties["region"];
  const service = signingProperties["signingName"] ?? signingProperties["name"];
  if (schemeId !== "aws.auth#sigv4" || typeof region !== "string" || typeof service !== "string") return undefined;
  if (request.method !== "POST" || !PLAIN_PATH.test(request.path)) return undefined;
  if (Object.keys(request.query ?? {}).length > 0 || request.username !== undefined) return undefined;
  const trace = tracing.resolve(() => Promise.resolve({}), context);
  return {
    identity: scheme.identity,
    request: { ...request, headers: lowerCase(request.headers, OWN) },
    signer: scheme.signer,
    signingProperties: {
      ...signingProperties,
      config: signingConfig(client.config, createSign(scheme.identity, region, service)),
    },
    retryScope: `${String(context["partition_id"] ?? "")}${context["__retryLongPoll"] === true ? ":longpoll" : ""}`,
    async trace() {
      const headers = {};
      await trace({ input: {}, request: { ...request, headers } });
      return lowerCase(headers);
    },
    fail: (response) => errors.resolve(() => Promise.resolve({ response }), context)({ input: {}, request }),
  };
}

/** Runs the SDK's stack as far as to where a request is complete but for attempt and signature. */
async function complete(client: FastClient, Command: CommandClass): Promise<Caught | undefined> {
  const command = new Command({ [RAW_INPUT]: new Uint8Array(0) });
  const stack = "middlewareStack" in command ? command.middlewareStack : undefined;
  if (!isStack(stack)) return undefined;
  let caught: Omit<Caught, "stack"> | undefined;
  stack.addRelativeTo(
    (_next, context) =>
      ({ request }) => {
        caught = { request, context };
        return Promise.resolve({ output: { $metadata: {} } });
      },
    { name: "stop", relation: "before", toMiddleware: "retryMiddleware" },
  );
  await client.send(command);
  return caught && { ...caught, stack: client.middlewareStack.concat(stack) };
}

/** The client's config as its signer sees it, with another one to make the signature. */
function signingConfig(config: FastClient["config"], sign: Sign): object {
  return {
    disableClockSkewCorrection: config.disableClockSkewCorrection,
    get systemClockOffset() {
      return config.systemClockOffset;
    },
    set systemClockOffset(offset) {
      config.systemClockOffset = offset;
    },
    signer: () => Promise.resolve({ sign: signRequest }),
  };
  async function signRequest(request: Parameters<Sign>[0], { signingDate }: { readonly signingDate: Date }) {
    sign(request, signingDate);
    return request;
  }
}

/** A stack with one of the SDK's middlewares alone. */
function only(stack: SdkStack, name: string): SdkStack | undefined {
  const one = stack.clone();
  for (const entry of stack.identify()) {
    const each = entry.split(" ", 1)[0] ?? "";
    if (each !== name) one.remove(each);
  }
  return one.identify().length === 1 ? one : undefined;
}

function schemeOf(context: HandlerExecutionContext): Scheme | undefined {
  const smithy: { readonly selectedHttpAuthScheme?: unknown } = context["__smithy_context"] ?? {};
  const scheme = smithy.selectedHttpAuthScheme;
  return isScheme(scheme) ? scheme : undefined;
}

function isScheme(scheme: unknown): scheme is Scheme {
  if (typeof scheme !== "object" || scheme === null) return false;
  if (!("httpAuthOption" in scheme && "identity" in scheme && "signer" in scheme)) return false;
  const { identity } = scheme;
  return (
    typeof identity === "object" && identity !== null && "accessKeyId" in identity && "secretAccessKey" in identity
  );
}

function lowerCase(headers: Readonly<Record<string, string>>, without?: ReadonlySet<string>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (without?.has(name.toLowerCase()) !== true) named[name.toLowerCase()] = value;
  return named;
}
