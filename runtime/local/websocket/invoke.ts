/** An invocation for a WebSocket API, which waits for it as long as API Gateway does. */
import type { EventInvoker } from "../event-invoker.ts";
import type { WebsocketLimits } from "./limits.ts";

export type Invoke = EventInvoker["invoke"];

export type WebsocketInvoked =
  | { readonly kind: "answered"; readonly answer: Uint8Array }
  | { readonly kind: "failed" }
  | { readonly kind: "late" };

/** Never rejects. A function that is late goes on, as on Lambda. */
export async function invokeInTime(
  { invoke, limits }: { readonly invoke: Invoke; readonly limits: WebsocketLimits },
  id: string,
  event: Uint8Array,
): Promise<WebsocketInvoked> {
  const late = Promise.withResolvers<WebsocketInvoked>();
  const timer = setTimeout(() => late.resolve({ kind: "late" }), limits.integrationMs).unref();
  const running = invoke(id, event).then(({ outcome }): WebsocketInvoked => {
    if (outcome.ok) return { kind: "answered", answer: outcome.answer };
    return { kind: outcome.error.code === "ERR_GUEST_TIMEOUT" ? "late" : "failed" };
  });
  const invoked = await Promise.race([running, late.promise]);
  clearTimeout(timer);
  return invoked;
}
