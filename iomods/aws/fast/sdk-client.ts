/** What the fast path uses of an SDK client beside what every call uses. */
import type {
  AwsCredentialIdentity,
  HandlerExecutionContext,
  HttpRequest,
  HttpResponse,
  RetryStrategy,
  RetryStrategyV2,
} from "@smithy/types";
import type { SdkClient } from "../service.ts";

export interface FastClient extends SdkClient {
  readonly config: SdkClient["config"] & {
    /** The service's clock minus ours, in ms. */
    systemClockOffset: number;
    readonly disableClockSkewCorrection: unknown;
    /** Kept by the SDK for as long as they are good. */
    readonly credentials: () => Promise<AwsCredentialIdentity>;
    readonly maxAttempts: () => Promise<number>;
    readonly retryStrategy: () => Promise<RetryStrategy | RetryStrategyV2>;
  };
  readonly middlewareStack: SdkStack;
}

interface MiddlewareArguments {
  readonly input: object;
  readonly request: HttpRequest;
}

type Handler = (args: MiddlewareArguments) => Promise<{ readonly response?: HttpResponse; output?: object }>;

/** What is used of the SDK's stack of middleware. */
export interface SdkStack {
  clone(): SdkStack;
  concat(other: SdkStack): SdkStack;
  /** Each one's name, and where it is. */
  identify(): string[];
  remove(name: string): boolean;
  addRelativeTo(
    middleware: (next: Handler, context: HandlerExecutionContext) => Handler,
    options: { readonly name: string; readonly relation: "before"; readonly toMiddleware: string },
  ): void;
  resolve(handler: Handler, context: HandlerExecutionContext): Handler;
}

/** Another version of the SDK may have a client of another make: all of its calls go through it. */
export function isFastClient(client: SdkClient): client is FastClient {
  const { config } = client;
  const functions = ["credentials", "maxAttempts", "retryStrategy"].every(
    (name) => name in config && typeof Reflect.get(config, name) === "function",
  );
  return functions && "systemClockOffset" in config && "middlewareStack" in client && isStack(client.middlewareStack);
}

export function isStack(stack: unknown): stack is SdkStack {
  if (typeof stack !== "object" || stack === null) return false;
  return ["addRelativeTo", "clone", "concat", "identify", "remove", "resolve"].every(
    (name) => typeof Reflect.get(stack, name) === "function",
  );
}
