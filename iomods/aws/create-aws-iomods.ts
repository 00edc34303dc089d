/** The AWS services as IOmods. */
import { defineIomod, type Iomod, type Method } from "../define.ts";
import { actionsOf } from "./actions/actions.ts";
import { lazyClient, type Send } from "./client.ts";
import type { Connections } from "./connections.ts";
import { SERVICES } from "./generated/services.ts";
import type { AwsService } from "./service.ts";
import type { AwsSettings } from "./settings.ts";

/**
 * Makes an IOmod of every service. Nothing is loaded before a service's first call or its `load`, nor connected
 * before its first call.
 * @example
 * const registry = createRegistry(createAwsIomods({ region: "eu-central-1" }));
 */
export function createAwsIomods(settings: AwsSettings = {}): Iomod[] {
  let connections: Promise<Connections> | undefined;
  const connect = (): Promise<Connections> =>
    (connections ??= import("./connections.ts").then(({ createConnections }) => createConnections()));
  return SERVICES.map((service) => {
    const { send, load } = lazyClient(service, settings, connect);
    let made: Iomod["methods"] | undefined;
    return {
      coordinates: service.coordinates,
      // A service has hundreds, and a function that starts on Lambda has a use for one service or none.
      get methods() {
        return (made ??= methodsOf(service, send));
      },
      load,
    };
  });
}

function methodsOf(service: AwsService, send: Send): Iomod["methods"] {
  const methods: Record<string, Method> = {};
  for (const [method, operation] of Object.entries(service.operations))
    methods[method] = {
      actions: actionsOf(service.coordinates, operation),
      call: (input, { signal }) => send(operation, input, signal),
    };
  return defineIomod(service.coordinates, methods).methods;
}
