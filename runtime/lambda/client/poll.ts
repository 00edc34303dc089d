/** The life of the process: invocation after invocation, as many at once as Lambda allows. */
import type { GuestFunction } from "../../function.ts";
import { deadlineAfter } from "../deadline.ts";
import { setTrace } from "../environment.ts";
import { isFunctionUrlBytes } from "../function-url.ts";
import { deliveryTo } from "./delivery.ts";
import type { RuntimeApi, RuntimeInvocation } from "./runtime-api.ts";

/**
 * Serves invocations until the Runtime API ends it.
 * @param apis one for each invocation that may run at once; each has a connection of its own
 * @throws AsmlError ERR_HOST when the Runtime API is gone; the other pollers have been ended too
 */
export async function serve(guest: GuestFunction, apis: readonly RuntimeApi[]): Promise<never> {
  // One variable cannot hold the traces of several invocations.
  const begin = apis.length === 1 ? ({ traceId }: RuntimeInvocation): void => setTrace(traceId) : (): void => {};
  try {
    return await Promise.race(apis.map((api) => poll(guest, api, begin)));
  } finally {
    for (const api of apis) api.close();
    guest.close();
  }
}

/** One invocation after the other. @throws as serve */
export async function poll(
  guest: GuestFunction,
  api: RuntimeApi,
  begin: (invocation: RuntimeInvocation) => void,
): Promise<never> {
  for (;;) {
    const invocation = await api.next();
    begin(invocation);
    const { requestId, event, deadlineMs, traceId: traceHeader } = invocation;
    const deadline = deadlineAfter(deadlineMs - Date.now());
    const streams = guest.config.streams === true && isFunctionUrlBytes(event);
    const response = deliveryTo({ api, requestId, id: guest.config.id, streams });
    const outcome = await guest.invoke({ requestId, event, deadline, traceHeader, delivery: response.delivery });
    // The sandbox is made ready for the next invocation while Lambda takes this answer.
    await response.settle(outcome);
  }
}
