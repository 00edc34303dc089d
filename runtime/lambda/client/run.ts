/** The own Runtime API client from its first line to its last. */
import { messageOf } from "../../../guest-abi/errors.ts";
import type { IomodRegistry } from "../../../iomods/registry.ts";
import { lambdaEnvironment, runtimeApiAddress } from "../environment.ts";
import { initFailure, LambdaFailure } from "../failure.ts";
import { lambdaLog } from "../log.ts";
import { startFunction, surviveStrayRejections } from "../start.ts";
import { serve } from "./poll.ts";
import { RuntimeApi } from "./runtime-api.ts";

/** Starts the function and serves invocations until Lambda ends the process, or the Runtime API is gone. */
export async function runClient(iomods: IomodRegistry): Promise<void> {
  const environment = lambdaEnvironment();
  const log = lambdaLog(environment);
  surviveStrayRejections(log);
  try {
    const address = runtimeApiAddress();
    const options = { log, workingDirectory: process.cwd(), userAgent: "asml" };
    const apis = Array.from({ length: environment.maxConcurrency }, () => new RuntimeApi(address, options));
    const started = await startFunction(environment.taskRoot, iomods, log).catch(initFailure);
    if (started instanceof LambdaFailure) await giveUp(started, apis);
    else await serve(started, apis);
  } catch (thrown) {
    log({ level: "error", message: messageOf(thrown), code: "ERR_HOST" });
    process.exitCode = 1;
  }
}

/** Lambda starts another process where the init phase failed, and expects this one to go. */
async function giveUp(failure: LambdaFailure, apis: readonly RuntimeApi[]): Promise<void> {
  process.exitCode = 1;
  await apis[0]?.initError(failure);
  for (const api of apis) api.close();
}
