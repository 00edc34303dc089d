/** Module + grants + limits -> a function that can be invoked (the contract is in function.ts). */
import { LIMITS } from "../guest-abi/abi.ts";
import { AsmlError, messageOf } from "../guest-abi/errors.ts";
import type { ModuleExport, ModuleFacts } from "../guest-abi/module.ts";
import { abi1 } from "./engine/abi-1.ts";
import { assemblyliftAbi } from "./engine/assemblylift/assemblylift.ts";
import { checkImports } from "./engine/grants.ts";
import type { GuestAbi } from "./engine/guest-abi.ts";
import { wasmWithJspi } from "./engine/jspi.ts";
import { SandboxPools } from "./engine/pools.ts";
import { GuestTrace } from "./engine/trace.ts";
import { theWatchdog } from "./engine/watchdog.ts";
import type { IomodRegistry } from "../iomods/registry.ts";
import type { FunctionOptions, GuestFunction, PreparedGuest } from "./function.ts";
import { MAX_PAGES, maximumPagesFor } from "./memory-limit.ts";
import { PooledFunction } from "./pooled-function.ts";
import type { FunctionConfig } from "./project.ts";

/** The longest that a timer takes, which is 24 days. */
const UNTIMED_MS = LIMITS.timerMs;

/**
 * Compiles the module, checks what it imports against the grants, and makes its first sandbox.
 * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI, ERR_IMPORT_DENIED, ERR_IMPORT_UNKNOWN, ERR_IOMOD_UNKNOWN,
 *   ERR_GUEST_TRAP (it failed before its first invocation)
 */
export async function createFunction(options: FunctionOptions): Promise<GuestFunction> {
  const { config, wasm, iomods, log, untimed = false } = options;
  // Early, because its thread then starts on another core while the module is compiled here.
  const mayBeUnwatched = canBeUnwatched(options);
  if (!mayBeUnwatched) theWatchdog().start();
  const { bytes, facts, origin } = wasm instanceof Uint8Array ? await prepared(wasm, config) : wasm;
  const abi = guestAbiOf(config, facts, iomods);
  const maximumPages = Math.min(maximumPagesFor(config), facts.memory.maximumPages ?? MAX_PAGES);
  const pool = new SandboxPools({
    id: config.id,
    module: await compile(config, bytes),
    facts,
    abi,
    maximumPages,
    sparePages: 0,
    mayBeUnwatched,
    environment: Object.entries(config.environment).map(([name, value]) => `${name}=${value}`),
    image: undefined,
    source: options.source,
    initMs: untimed ? UNTIMED_MS : undefined,
  });
  try {
    pool.prepare();
  } catch (thrown) {
    if (!mayBeUnwatched) throw thrown;
    // A start function that calls the host cannot be suspended in it.
    theWatchdog().start();
    pool.prepare();
  }
  const trace = new GuestTrace(origin, options.sourceLines);
  const { observer } = options;
  const timeoutMs = untimed ? UNTIMED_MS : config.timeoutMs;
  return new PooledFunction({ config, pool, log, trace, abi, observer, maximumPages, timeoutMs });
}

/**
 * Modules come prepared on Lambda, where a process is started for an invocation that waits. What has code to run before
 * its handler, sleeps without a call, or is looked at while it runs gets the watchdog from the beginning.
 */
function canBeUnwatched({ wasm, observer, source, untimed }: FunctionOptions): boolean {
  if (wasm instanceof Uint8Array || observer !== undefined || source !== undefined || untimed === true) return false;
  const { abi, exports, imports } = wasm.facts;
  return (
    abi === "asml_abi_1" &&
    !exports.some(({ name }) => name === "_initialize") &&
    !imports.some(({ name }) => name === "poll_oneoff")
  );
}

/**
 * The host's side of the ABI that a module speaks. Its imports are known and granted, and its handler is there.
 * @throws AsmlError ERR_MODULE_ABI, ERR_IMPORT_DENIED, ERR_IMPORT_UNKNOWN, ERR_IOMOD_UNKNOWN
 */
export function guestAbiOf(config: FunctionConfig, facts: ModuleFacts, iomods: IomodRegistry): GuestAbi {
  const methods = checkImports(config, facts, iomods);
  if (facts.abi === "none")
    throw new AsmlError("ERR_MODULE_ABI", `${config.id} imports nothing of an ABI that asml offers`, {
      fix: "build it with the crate asml",
    });
  const abi = facts.abi === "asml_abi_1" ? abi1(config.handler, methods) : assemblyliftAbi(config, facts, iomods);
  checkHandler(config, facts, abi);
  return abi;
}

function checkHandler({ id }: FunctionConfig, facts: ModuleFacts, { handler, handlerTypes }: GuestAbi): void {
  const fits = (item: ModuleExport): boolean =>
    item.kind === "function" &&
    item.type?.params.length === 0 &&
    handlerTypes.some(({ results }) => item.type?.results.join() === results.join());
  const found = facts.exports.find((item) => item.name === handler);
  if (found !== undefined && fits(found)) return;
  const candidates = facts.exports.filter(fits);
  throw new AsmlError(
    "ERR_MODULE_ABI",
    found === undefined
      ? `${id} exports no handler named ${handler}`
      : `${id} exports ${handler}, but not as a function without parameters and results`,
    { fix: `set handler_name to one of: ${candidates.map((item) => item.name).join(", ") || "(it exports none)"}` },
  );
}

/** Imported where it is needed: on Lambda, where modules come prepared, the loader's code is never read. */
async function prepared(wasm: Uint8Array, config: FunctionConfig): Promise<PreparedGuest> {
  const { prepareGuest } = await import("./prepare-guest.ts");
  return prepareGuest(wasm, config);
}

async function compile(config: FunctionConfig, bytes: Uint8Array): Promise<WebAssembly.Module> {
  try {
    return await wasmWithJspi().compile(bytes as BufferSource);
  } catch (cause) {
    throw new AsmlError("ERR_MODULE_INVALID", `${config.id} is no valid WebAssembly module: ${messageOf(cause)}`, {
      cause,
    });
  }
}
