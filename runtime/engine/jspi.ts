/**
 * JavaScript Promise Integration (WebAssembly JSPI): a guest's import may return a promise, and the guest
 * is suspended until it settles. On by default from Node 24.12; before that it needs V8's flag and a
 * WebAssembly namespace made after the flag was set, which a new vm context has.
 */
import { createContext, runInContext } from "node:vm";
import { AsmlError } from "../../guest-abi/errors.ts";

type AnyFunction = (...args: never[]) => unknown;
interface Jspi {
  /** An import that may return a promise. */
  readonly Suspending: new (f: AnyFunction) => WebAssembly.ImportValue;
  /** An export whose call gives a promise. */
  promising(f: WebAssembly.ExportValue): () => Promise<unknown>;
}
export type WebAssemblyWithJspi = typeof WebAssembly & Jspi;

const hasJspi = (wasm: object): wasm is WebAssemblyWithJspi => "Suspending" in wasm && "promising" in wasm;

function resolve(): WebAssemblyWithJspi {
  const current: object = WebAssembly;
  if (hasJspi(current)) return current;
  process.getBuiltinModule("node:v8").setFlagsFromString("--experimental-wasm-jspi");
  // The errors of that context are guests' only: their stacks may be long (see watchdog.ts).
  const fresh = runInContext("Error.stackTraceLimit = 64; WebAssembly", createContext()) as object;
  if (hasJspi(fresh)) return fresh;
  throw new AsmlError("ERR_TOOL_MISSING", `Node ${process.versions.node} has no WebAssembly JSPI`, {
    fix: "use Node 24 or newer (Lambda: runtime nodejs24.x)",
  });
}

let resolved: WebAssemblyWithJspi | undefined;

/**
 * The WebAssembly namespace to use throughout: modules, memories and instances of one namespace only.
 * @throws AsmlError ERR_TOOL_MISSING where this Node has no JSPI
 */
export function wasmWithJspi(): WebAssemblyWithJspi {
  return (resolved ??= resolve());
}
