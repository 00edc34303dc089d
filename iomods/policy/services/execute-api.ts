/** API Gateway as those who send to WebSocket connections see it. */
import type { ServiceKinds } from "../kinds.ts";

export const executeApi: ServiceKinds = {
  service: "execute-api",
  named: "execute-api-general",
  // Stage, method and path are parts of an API: the one action is about `@connections` alone, whatever stands there.
  kinds: { "execute-api-general": { scope: "regional", path: "{name}/{part}/{part}/{part}" } },
  actions: { ManageConnections: ["execute-api-general"] },
};
