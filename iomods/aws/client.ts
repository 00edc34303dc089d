/** A service's client: made at its first call or when it is asked for, kept for all later ones. */
import type { SdkError } from "@smithy/types";
import { IomodFailure } from "../define.ts";
import type { Connections } from "./connections.ts";
import { CLIENT_FAILURE, toFailure } from "./failure.ts";
import type { FastPath } from "./fast/fast-path.ts";
import { rawInput } from "./raw-input.ts";
import { RAW_INPUT, rawProtocol } from "./raw-protocol.ts";
import type { AwsService, ClientConfig, CommandClass, SdkClient } from "./service.ts";
import type { AwsSettings } from "./settings.ts";
import { createTranslator, operationSchema, type Translator } from "./translate.ts";

interface Loaded {
  readonly client: SdkClient;
  readonly connections: Connections;
  /** Absent where the service's calls go raw. */
  readonly translator: Translator | undefined;
  /** Absent where the SDK's client makes every call. */
  readonly fastPath: FastPath | undefined;
  readonly command: (operation: string) => CommandClass;
  readonly isRetryable: (error: Error) => boolean;
}

/** Sends an operation's bytes and gives the answer's. @throws IomodFailure */
type Send = (operation: string, input: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

export interface LazyClient {
  readonly send: Send;
  /** Makes the client now, where there is time for it. Rejects as the SDK does. */
  readonly load: () => Promise<unknown>;
}

/** @param connect the connections that the clients of all services share */
export function lazyClient(
  service: AwsService,
  settings: AwsSettings,
  connect: () => Promise<Connections>,
): LazyClient {
  let loading: Promise<Loaded> | undefined;
  const client = (): Promise<Loaded> =>
    (loading ??= load(service, settings, connect).catch((thrown: unknown) => {
      loading = undefined; // a package may be there at the next call
      throw thrown;
    }));
  return {
    load: client,
    async send(operation, input, signal) {
      let loaded: Loaded;
      try {
        loaded = await client();
      } catch (thrown) {
        throw toFailure(thrown, signal, () => false);
      }
      try {
        return await send(service, loaded, operation, input, signal);
      } catch (thrown) {
        throw toFailure(thrown, signal, loaded.isRetryable);
      }
    },
  };
}

async function send(
  service: AwsService,
  { client, connections, command, translator, fastPath }: Loaded,
  operation: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const Command = command(operation);
  connections.freshen();
  const options = { abortSignal: signal };
  if (translator === undefined) {
    const input = rawInput(service, operation, bytes);
    // Members beside the bytes are there where this one input decides on the endpoint.
    const fast = Object.keys(input).length === 0 ? fastPath : undefined;
    const answer = await fast?.(operation, Command, input[RAW_INPUT], signal);
    return answer ?? bodyOf(await client.send(new Command(input), options));
  }
  const schema = operationSchema(new Command({}));
  const input = await translator.input(schema, bytes);
  return translator.output(schema, await client.send(new Command(input), options), signal);
}

async function load(service: AwsService, settings: AwsSettings, connect: () => Promise<Connections>): Promise<Loaded> {
  const raw = service.wire === "raw";
  const translating = raw ? undefined : createTranslator();
  const [sdk, connections, retry, fast] = await Promise.all([
    service.load(),
    connect(),
    import("@smithy/core/retry"),
    raw && settings.fastPath !== false ? import("./fast/fast-path.ts") : undefined,
  ]);
  const config = clientConfig(service.coordinates, settings, connections);
  const client = sdk.client(config);
  if (raw) client.config.protocol = rawProtocol(client.config.protocol);
  const { connectionTimeout: connectMs, requestTimeout: answerMs } = config.requestHandler;
  return {
    client,
    fastPath: fast && fast.createFastPath(client, connections, { connectMs, answerMs }, retry),
    connections,
    translator: await translating,
    command(operation) {
      const found = sdk.exports[`${operation}Command`];
      if (!isCommandClass(found))
        throw new IomodFailure(
          CLIENT_FAILURE.configuration,
          `the installed AWS SDK does not know ${service.coordinates} ${operation}`,
        );
      return found;
    },
    isRetryable(error) {
      if (!isSdkError(error)) return false;
      return retry.isThrottlingError(error) || retry.isTransientError(error) || retry.isServerError(error);
    },
  };
}

/** What the SDK's "standard" defaults say. */
const CONNECT_TIMEOUT_MS = 3_100;
const ignore = (): void => {};
const SILENT = { debug: ignore, error: ignore, info: ignore, trace: ignore, warn: ignore };

function clientConfig(coordinates: string, settings: AwsSettings, connections: Connections): ClientConfig {
  const endpoint = settings.endpoints?.[coordinates] ?? settings.endpoint;
  const { region, credentials, maxAttempts, connectTimeoutMs = CONNECT_TIMEOUT_MS, answerTimeoutMs } = settings;
  const { httpAgent, httpsAgent } = connections;
  return {
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true, disableHostPrefix: true }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    requestHandler: {
      httpAgent,
      httpsAgent,
      // It would tell the console of sockets that are in use.
      logger: SILENT,
      connectionTimeout: connectTimeoutMs,
      ...(answerTimeoutMs === undefined ? {} : { requestTimeout: answerTimeoutMs }),
      throwOnRequestTimeout: true,
    },
  };
}

function bodyOf(output: unknown): Uint8Array {
  if (typeof output === "object" && output !== null && "body" in output && output.body instanceof Uint8Array)
    return output.body;
  throw new IomodFailure(CLIENT_FAILURE.answer, "the AWS client gave no bytes");
}

function isSdkError(error: Error): error is SdkError {
  return "$metadata" in error;
}

function isCommandClass(value: unknown): value is CommandClass {
  return typeof value === "function";
}
