/** A service's client: made at its first call or when it is asked for, kept for all later ones. */
import type { Connections } from "./connections.ts";
import type { AwsService } from "./service.ts";
import type { AwsSettings } from "./settings.ts";
import type { ServiceClient } from "./service-client.ts";

/** Sends an operation's bytes and gives the answer's. @throws IomodFailure */
export type Send = (operation: string, input: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

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
  let loading: Promise<ServiceClient> | undefined;
  const client = (): Promise<ServiceClient> =>
    (loading ??= import("./service-client.ts")
      .then(({ serviceClient }) => serviceClient(service, settings, connect))
      .catch((thrown: unknown) => {
        loading = undefined; // a package may be there at the next call
        throw thrown;
      }));
  return {
    load: client,
    async send(operation, input, signal) {
      let loaded: ServiceClient | undefined;
      try {
        loaded = await client();
        return await loaded.send(operation, input, signal);
      } catch (thrown) {
        const { toFailure } = await import("./failure.ts");
        throw toFailure(thrown, signal, loaded?.isRetryable ?? (() => false));
      }
    },
  };
}
