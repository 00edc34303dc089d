/** The services whose actions can stand in a derived policy. */
import type { ServiceKinds } from "./kinds.ts";
import { GENERATED } from "./generated/kinds.ts";
import { dynamodb } from "./services/dynamodb.ts";
import { executeApi } from "./services/execute-api.ts";

export const SERVICES: ReadonlyMap<string, ServiceKinds> = new Map(
  [dynamodb, executeApi, ...GENERATED].map((kinds) => [kinds.service, kinds]),
);

/** @param action `dynamodb:PutItem` */
export function kindsOfAction(
  action: string,
): { readonly service: ServiceKinds; readonly kinds: readonly string[] } | undefined {
  const [prefix = "", name = ""] = action.split(":");
  const service = SERVICES.get(prefix);
  const kinds = service && Object.hasOwn(service.actions, name) ? service.actions[name] : undefined;
  return service && kinds && { service, kinds };
}
