/** The AWS services as IOmods. */
import { defineIomod, type Iomod, type Method } from "../define.ts";
import { actionsOf } from "./actions/actions.ts";
import { lazyClient } from "./client.ts";
import type { Connections } from "./connections.ts";
import { SERVICES } from "./generated/services.ts";
import type { AwsSettings } from "./settings.ts";

/**
 * Makes an IOmod of every service. Nothing is loaded before a service's first call or its `load`, nor connected
 * before its first call.
 * @example
 * const registry = createRegistry(createAwsIomods({ region: "eu-central-1" }));
 */
export function createAwsIomods(settings: AwsSettings = {}): Iomod[] {
  let made: Promise<Connections> | undefined;
  const connect = (): Promise<Connections> =>
    (made ??= import("./connections.ts").then(({ createConnections }) => createConnections()));
  return SERVICES.map((service) => {
    const { send, load } = lazyClient(service, settings, connect);
    const methods: Record<string, Method> = {};
    for (const [method, operation] of Object.entries(service.operations))
      methods[method] = {
        actions: actionsOf(service.coordinates, operation),
        call: (input, { signal }) => send(operation, input, signal),
      };
    return { ...defineIomod(service.coordinates, methods), load };
  });
}
