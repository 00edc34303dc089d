/** What both ways onto Lambda do in the init phase: the task root's files become a function that can be invoked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../create-function.ts";
import type { GuestFunction } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import { CONFIG_FILE, parseConfig } from "./config.ts";
import { initFailure, type LambdaFailure } from "./failure.ts";

/** Its name in a function's zip. */
export const MODULE_FILE = "guest.wasm";

/**
 * @param taskRoot the folder that has guest.wasm and asml.json
 * @throws LambdaFailure that names what is wrong; the log has been told
 */
export async function startFunction(taskRoot: string, iomods: IomodRegistry, log: LogSink): Promise<GuestFunction> {
  try {
    const config = parseConfig(read(taskRoot, CONFIG_FILE).toString());
    const wasm = read(taskRoot, MODULE_FILE);
    return await createFunction({ config, wasm, iomods, log });
  } catch (thrown) {
    throw told(thrown, log);
  }
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

function read(taskRoot: string, name: string): Buffer {
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
