/** What both ways onto Lambda do in the init phase: the task root's files become a function that can be invoked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { canonicalCoordinates, type IomodRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../create-function.ts";
import type { GuestFunction, PreparedGuest } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import type { Observer } from "../observe/observer.ts";
import type { FunctionConfig } from "../project.ts";
import { CONFIG_FILE, parseConfig } from "./config.ts";
import { deployedGuest } from "./deployed-guest.ts";
import { guestVariables, observeSettings } from "./environment.ts";
import { initFailure, type LambdaFailure } from "./failure.ts";

/**
 * @param taskRoot the folder that the function's zip was unpacked to
 * @throws LambdaFailure that names what is wrong; the log has been told
 */
export async function startFunction(taskRoot: string, iomods: IomodRegistry, log: LogSink): Promise<GuestFunction> {
  try {
    const parsed = parseConfig(read(taskRoot, CONFIG_FILE).toString());
    const config = { ...parsed, environment: guestVariables(parsed.environment) };
    const wasm = deployedGuest((name) => read(taskRoot, name));
    const loading = loadIomods(config, wasm, iomods);
    const observing = await observingOf(config, iomods, log);
    const guest = await createFunction({ config, wasm, iomods, log, observer: observing?.observer });
    await loading;
    return observing === undefined ? guest : observing.around(guest);
  } catch (thrown) {
    throw told(thrown, log);
  }
}

interface AroundFunction {
  readonly observer: Observer;
  around(guest: GuestFunction): GuestFunction;
}

/** Most functions are seen by their log alone, and load nothing of this. */
async function observingOf(
  config: FunctionConfig,
  iomods: IomodRegistry,
  log: LogSink,
): Promise<AroundFunction | undefined> {
  const settings = observeSettings(config.environment);
  if (settings.record === undefined && settings.traces === undefined && !settings.metrics) return undefined;
  const { flushed, observe } = await import("./observing.ts");
  const observing = observe(settings, iomods, log);
  return observing && { observer: observing.observer, around: (guest) => flushed(guest, observing) };
}

/**
 * Clients of AWS services take longer to load than everything else together, and the init phase has a whole core
 * whatever the function's memory is; an invocation has a fourteenth of one at 128 MB. A module says what it can
 * call by its imports; one of AssemblyLift's ABI does not, so there the grants count. What cannot be loaded is
 * told by the first call.
 */
async function loadIomods({ grants }: FunctionConfig, { facts }: PreparedGuest, iomods: IomodRegistry): Promise<void> {
  const imported = new Set(facts.imports.map(({ module }) => canonicalCoordinates(module)));
  const used = grants.filter(({ coordinates }) => facts.abi !== "asml_abi_1" || imported.has(coordinates));
  await Promise.allSettled(used.map(async ({ coordinates }) => iomods.find(coordinates)?.load?.()));
}

/**
 * Node ends a process whose promise was rejected unseen. The guests have no part in such a promise, and other
 * invocations may be under way: it is logged, and the process lives. Where it was the managed client's own, nothing
 * is left to do: the process ends by itself, as a failure.
 */
export function surviveStrayRejections(log: LogSink): void {
  process.on("unhandledRejection", (reason) => {
    process.exitCode = 1;
    log({
      level: "error",
      message: `a promise of the host was rejected, and nothing handled it: ${messageOf(reason)}`,
      code: "ERR_HOST",
      ...(reason instanceof Error && reason.stack !== undefined ? { stack: reason.stack } : {}),
    });
  });
}

function read(taskRoot: string, name: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(join(taskRoot, name));
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `${name} cannot be read from the function's zip: ${messageOf(cause)}`, {
      fix: "make the function's zip with asml bundle",
      cause,
    });
  }
}

function told(thrown: unknown, log: LogSink): LambdaFailure {
  const failure = initFailure(thrown);
  const stack = thrown instanceof AsmlError ? undefined : thrown instanceof Error ? thrown.stack : undefined;
  log({
    level: "error",
    message: `the function does not start: ${failure.message}`,
    code: failure.name,
    ...(stack === undefined ? {} : { stack }),
  });
  return failure;
}
