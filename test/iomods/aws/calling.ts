/** Calls IOmod methods as the engine does: bytes in, bytes out. */
import { type Iomod, IomodFailure } from "../../../iomods/define.ts";
import { createRegistry } from "../../../iomods/registry.ts";

export interface Caller {
  (method: string, input: unknown, signal?: AbortSignal): Promise<unknown>;
  bytes(method: string, input: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>;
}

export function caller(iomods: readonly Iomod[], coordinates: string): Caller {
  const methods = createRegistry(iomods).find(coordinates)?.methods ?? {};
  const bytes: Caller["bytes"] = (name, input, signal = new AbortController().signal) => {
    const method = methods[name];
    if (method === undefined) throw new Error(`${coordinates} has no method ${name}`);
    return method.call(input, { signal, remainingMs: () => 30_000 });
  };
  const json = async (name: string, input: unknown, signal?: AbortSignal): Promise<unknown> => {
    const answer = await bytes(name, new TextEncoder().encode(JSON.stringify(input)), signal);
    return JSON.parse(new TextDecoder().decode(answer));
  };
  return Object.assign(json, { bytes });
}

/** The failure that a call ends with; anything else is an error of the test. */
export async function failureOf(call: Promise<unknown>): Promise<IomodFailure> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof IomodFailure) return thrown;
    throw thrown;
  }
  throw new Error("the call succeeded");
}
