/** What a service's file tells of it. */
import type { Agent as HttpAgent } from "node:http";
import type { Agent as HttpsAgent } from "node:https";
import type { Logger } from "@smithy/types";
import type { AwsSettings } from "./settings.ts";
import type { Protocol } from "./raw-protocol.ts";

/** Settings as the SDK's clients take them. */
export interface ClientConfig {
  readonly region?: string;
  readonly endpoint?: string;
  /** A local endpoint has no host names for S3's buckets, and none for parts of a service. */
  readonly forcePathStyle?: boolean;
  readonly disableHostPrefix?: boolean;
  readonly credentials?: NonNullable<AwsSettings["credentials"]>;
  readonly maxAttempts?: number;
  readonly requestHandler: {
    readonly httpAgent: HttpAgent;
    readonly httpsAgent: HttpsAgent;
    readonly logger: Logger;
    readonly connectionTimeout: number;
    readonly requestTimeout?: number;
    readonly throwOnRequestTimeout: true;
  };
}

/** What is used of an SDK client. */
export interface SdkClient {
  readonly config: { protocol: Protocol };
  send(command: object, options?: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/** `PutItemCommand` and its like. */
export type CommandClass = new (input: object) => object;

/** A service's SDK package, loaded. */
interface Sdk {
  client(config: ClientConfig): SdkClient;
  /** The package's exports; `PutItemCommand` is the command of operation PutItem. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A service, as code generation makes it; see build/codegen/services.ts. */
export interface AwsService {
  readonly coordinates: string;
  /** `raw`: the guest's bytes are the service's protocol. `translated`: the SDK's client makes its protocol of them. */
  readonly wire: "raw" | "translated";
  /** Text that is in the bytes of a raw call wherever its endpoint depends on them. */
  readonly endpointHint?: string;
  /** Method -> operation as AWS writes it, `PutItem`. */
  readonly operations: Readonly<Record<string, string>>;
  /** Operation -> member by which the service tells a request from its repetition. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Imports the SDK package: at the first call, so that a function without calls of this service loads none of it. */
  load(): Promise<Sdk>;
}
