/**
 * Guests in a process whose watchdog has no thread yet. Starting it takes as long as starting Node itself, and on one
 * core the first answer would wait for it; so on Lambda it starts when the guest goes on after it was suspended, or after
 * the first invocation. Until then Node's own timer for scripts (vm) bounds the guest, from a thread that costs a tenth of
 * a millisecond.
 *
 * That timer ends JavaScript just as well, in the middle of whatever it does. So nothing runs under it but the guest and
 * host functions that touch its invocation alone, whose state goes with it: those that are HARMLESS, and methods of
 * IOmods, which are given an id and begin when the guest has been suspended. All others suspend the guest first, which
 * ends the timer's reach, start the thread, and let the guest go on under its eyes.
 */
import { Script } from "node:vm";
import { ABI_1_MODULE, LOADER_MODULE } from "../../guest-abi/abi.ts";
import type { ActiveInvocation } from "./active.ts";
import { wasmWithJspi } from "./jspi.ts";
import { theWatchdog } from "./watchdog.ts";

const HARMLESS: ReadonlySet<string> = new Set(["input_len", "input_read", "respond", "alloc_failed", "call_poll"]);

const HOOK = Symbol.for("asml.guest");
/** A script has no other way to a function than by a global. */
const script = new Script('globalThis[Symbol.for("asml.guest")]()');
/** What timers take. */
const LONGEST_MS = 2_147_483_647;

/**
 * Runs what runs a guest.
 * @returns false where it was ended because the time was up
 */
export function runBounded(run: () => void, ms: number): boolean {
  Reflect.set(globalThis, HOOK, run);
  try {
    // One more, so that the deadline is over when the timer ends the guest.
    script.runInThisContext({ timeout: Math.min(Math.max(1, Math.ceil(ms) + 1), LONGEST_MS) });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw thrown;
  } finally {
    Reflect.deleteProperty(globalThis, HOOK);
  }
}

type HostFunction = (...args: (number | bigint)[]) => unknown;

/** The same imports, but for those with effects: these have the thread started before the guest goes on. */
export function startingTheWatchdog(
  imports: WebAssembly.Imports,
  active: () => ActiveInvocation | undefined,
): WebAssembly.Imports {
  const changed: WebAssembly.Imports = {};
  for (const [module, functions] of Object.entries(imports)) {
    if (module === LOADER_MODULE) {
      changed[module] = functions;
      continue;
    }
    const items: Record<string, WebAssembly.ImportValue> = Object.create(null);
    changed[module] = items;
    for (const [name, item] of Object.entries(functions))
      items[name] =
        typeof item !== "function" || (module === ABI_1_MODULE && HARMLESS.has(name))
          ? item
          : (isIomod(module) ? beginningLater : suspending)(item as HostFunction, active);
  }
  return changed;
}

/** What the host itself offers is named for asml or WASI. */
const isIomod = (module: string): boolean => !/^(asml|wasi_)/.test(module);

/** A call has its id at once, and its effects when the guest waits for it, which is out of the timer's reach. */
function beginningLater(f: HostFunction, activeNow: () => ActiveInvocation | undefined): HostFunction {
  const watchdog = theWatchdog();
  return (...args) => {
    const active = activeNow();
    if (active === undefined || watchdog.isStarted) return f(...args);
    active.calls.beginLater = true;
    try {
      return f(...args);
    } finally {
      active.calls.beginLater = false;
    }
  };
}

function suspending(f: HostFunction, activeNow: () => ActiveInvocation | undefined): WebAssembly.ImportValue {
  const watchdog = theWatchdog();
  return new (wasmWithJspi().Suspending)((...args: (number | bigint)[]) => {
    const active = activeNow();
    if (active === undefined || watchdog.isStarted) return f(...args);
    return Promise.resolve().then(() => {
      try {
        return f(...args);
      } finally {
        watchdog.start();
        if (active.over || active.misuse !== undefined) watchdog.enterToUnwind();
        else watchdog.enter(active.deadline);
      }
    });
  });
}
