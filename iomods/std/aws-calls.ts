/** Calls that standard IOmods make of the IOmods of AWS's services, in JSON. */
import type { CallContext, Iomod } from "../define.ts";

/** The context of the call that makes another one. */
export type Outer = Pick<CallContext, "signal" | "traceparent"> & { remainingMs(): number };

/** @throws IomodFailure as the service does */
export async function callJson(
  iomod: Iomod,
  name: string,
  input: object,
  outer: Outer,
): Promise<Record<string, unknown>> {
  const method = iomod.methods[name];
  if (!method) throw new TypeError(`${iomod.coordinates} has no method ${name}`);
  const answer = await method.call(new TextEncoder().encode(JSON.stringify(input)), {
    signal: outer.signal,
    traceparent: outer.traceparent,
    remainingMs: () => outer.remainingMs(),
  });
  return answer.length === 0 ? {} : { ...Object(JSON.parse(new TextDecoder().decode(answer))) };
}
