/** A service's client: made at its first call, kept for all later ones. */
import type { SdkError } from "@smithy/types";
import { IomodFailure } from "../define.ts";
import { CLIENT_FAILURE, toFailure } from "./failure.ts";
import { RAW_INPUT, type RawInput, rawProtocol } from "./raw-protocol.ts";
import type { AwsService, ClientConfig, SdkClient } from "./service.ts";
import type { AwsSettings } from "./settings.ts";

type CommandClass = new (input: object) => object;

interface Loaded {
  readonly client: SdkClient;
  command(operation: string): CommandClass;
  readonly isRetryable: (error: Error) => boolean;
}

/** Sends an operation's bytes and gives the answer's. @throws IomodFailure */
export type Send = (operation: string, input: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

export function lazyClient(service: AwsService, settings: AwsSettings): Send {
  let loading: Promise<Loaded> | undefined;
  return async (operation, input, signal) => {
    loading ??= load(service, settings);
    let loaded: Loaded;
    try {
      loaded = await loading;
    } catch (thrown) {
      loading = undefined; // a package may be there at the next call
      throw toFailure(thrown, signal, () => false);
    }
    try {
      const Command = loaded.command(operation);
      const output = await loaded.client.send(new Command(rawInput(input)), { abortSignal: signal });
      return bodyOf(output);
    } catch (thrown) {
      throw toFailure(thrown, signal, loaded.isRetryable);
    }
  };
}

async function load(service: AwsService, settings: AwsSettings): Promise<Loaded> {
  const [sdk, retry] = await Promise.all([service.load(), import("@smithy/core/retry")]);
  const client = sdk.client(clientConfig(service.coordinates, settings));
  client.config.protocol = rawProtocol(client.config.protocol);
  return {
    client,
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

function clientConfig(coordinates: string, settings: AwsSettings): ClientConfig {
  const endpoint = settings.endpoints?.[coordinates] ?? settings.endpoint;
  const { region, credentials, maxAttempts, connectTimeoutMs, answerTimeoutMs } = settings;
  return {
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    requestHandler: {
      ...(connectTimeoutMs === undefined ? {} : { connectionTimeout: connectTimeoutMs }),
      ...(answerTimeoutMs === undefined ? {} : { requestTimeout: answerTimeoutMs }),
      throwOnRequestTimeout: true,
    },
  };
}

/**
 * An endpoint's rules look at one thing of the input: whether a resource is named by its ARN, which may be another
 * account's. Only then is the input parsed.
 */
function rawInput(bytes: Uint8Array): RawInput {
  const members = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("arn:") ? parse(bytes) : {};
  return { ...members, [RAW_INPUT]: bytes };
}

function parse(bytes: Uint8Array): object {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {}; // the service says what is wrong with it
  }
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
