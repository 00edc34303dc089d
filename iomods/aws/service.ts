/** What a service's file tells of it. */
import type { AwsSettings } from "./settings.ts";
import type { Protocol } from "./raw-protocol.ts";

/** Settings as the SDK's clients take them. */
export interface ClientConfig {
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials?: NonNullable<AwsSettings["credentials"]>;
  readonly maxAttempts?: number;
  readonly requestHandler: {
    readonly connectionTimeout?: number;
    readonly requestTimeout?: number;
    readonly throwOnRequestTimeout: true;
  };
}

/** What is used of an SDK client. */
export interface SdkClient {
  readonly config: { protocol: Protocol };
  send(command: object, options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/** A service's SDK package, loaded. */
export interface Sdk {
  client(config: ClientConfig): SdkClient;
  /** The package's exports; `PutItemCommand` is the command of operation PutItem. */
  readonly exports: Readonly<Record<string, unknown>>;
}

export interface AwsService {
  readonly coordinates: string;
  /** Method -> operation as AWS writes it, `PutItem`. */
  readonly operations: Readonly<Record<string, string>>;
  /** IAM actions of an operation. */
  actions(operation: string): readonly string[];
  /** Imports the SDK package: at the first call, so that a function without calls of this service loads none of it. */
  load(): Promise<Sdk>;
}
