/** A service's client over the SDK's, with all that its calls need; loaded with the SDK and not before. */
import { isServerError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { IomodFailure } from "../define.ts";
import type { Connections } from "./connections.ts";
import { CLIENT_FAILURE } from "./failure.ts";
import { createFastPath, type FastPath } from "./fast/fast-path.ts";
import { rawInput } from "./raw-input.ts";
import { RAW_INPUT, rawProtocol } from "./raw-protocol.ts";
import type { AwsService, ClientConfig, CommandClass, SdkClient } from "./service.ts";
import type { AwsSettings } from "./settings.ts";
import type * as translate from "./translate.ts";

export interface ServiceClient {
  /** Sends an operation's bytes and gives the answer's. Rejects as the SDK does. */
  readonly send: (operation: string, input: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;
  readonly isRetryable: (error: Error) => boolean;
}

interface Translation {
  readonly translator: translate.Translator;
  readonly schemaOf: typeof translate.operationSchema;
}

interface Loaded {
  readonly client: SdkClient;
  readonly connections: Connections;
  /** Absent where the service's calls go raw. */
  readonly translation: Translation | undefined;
  /** Absent where the SDK's client makes every call. */
  readonly fastPath: FastPath | undefined;
  readonly command: (operation: string) => CommandClass;
}

/** @param connect the connections that the clients of all services share */
export async function serviceClient(
  service: AwsService,
  settings: AwsSettings,
  connect: () => Promise<Connections>,
): Promise<ServiceClient> {
  const raw = service.wire === "raw";
  const [sdk, connections, translation] = await Promise.all([
    service.load(),
    connect(),
    raw ? undefined : translating(),
  ]);
  const config = clientConfig(service.coordinates, settings, connections);
  const client = sdk.client(config);
  if (raw) client.config.protocol = rawProtocol(client.config.protocol);
  const { connectionTimeout: connectMs, requestTimeout: answerMs } = config.requestHandler;
  const loaded: Loaded = {
    client,
    fastPath:
      raw && settings.fastPath !== false ? createFastPath(client, connections, { connectMs, answerMs }) : undefined,
    connections,
    translation,
    command(operation) {
      const found = sdk.exports[`${operation}Command`];
      if (!isCommandClass(found))
        throw new IomodFailure(
          CLIENT_FAILURE.configuration,
          `the installed AWS SDK does not know ${service.coordinates} ${operation}`,
        );
      return found;
    },
  };
  return {
    send: (operation, input, signal) => send(service, loaded, operation, input, signal),
    isRetryable(error) {
      if (!isSdkError(error)) return false;
      return isThrottlingError(error) || isTransientError(error) || isServerError(error);
    },
  };
}

async function translating(): Promise<Translation> {
  const { createTranslator, operationSchema } = await import("./translate.ts");
  return { translator: await createTranslator(), schemaOf: operationSchema };
}

async function send(
  service: AwsService,
  { client, connections, command, translation, fastPath }: Loaded,
  operation: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const Command = command(operation);
  connections.freshen();
  const options = { abortSignal: signal };
  if (translation === undefined) {
    const input = rawInput(service, operation, bytes);
    // Members beside the bytes are there where this one input decides on the endpoint.
    const fast = Object.keys(input).length === 0 ? fastPath : undefined;
    const answer = await fast?.(operation, Command, input[RAW_INPUT], signal);
    return answer ?? bodyOf(await client.send(new Command(input), options));
  }
  const { translator, schemaOf } = translation;
  const schema = schemaOf(new Command({}));
  const input = await translator.input(schema, bytes);
  return translator.output(schema, await client.send(new Command(input), options), signal);
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
