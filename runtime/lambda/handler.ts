/**
 * Entry of the layer under the managed Node client: the handler is `/opt/asml/handler.handler`. Lambda loads
 * ECMAScript modules from a layer only by such an absolute path. All of the start happens in the init phase.
 */
import { lambdaEnvironment } from "./environment.ts";
import { lambdaIomods } from "./iomods.ts";
import { lambdaLog } from "./log.ts";
import { managedHandler } from "./managed-handler.ts";
import { startFunction, surviveStrayRejections } from "./start.ts";

const environment = lambdaEnvironment();
const log = lambdaLog(environment);
surviveStrayRejections(log);

const guest = await startFunction(environment.taskRoot, lambdaIomods(), log);

/** Few functions stream, and the others load nothing of it. */
export const handler: unknown =
  guest.config.streams === true
    ? (await import("./streaming-handler.ts")).streamingHandler(guest, log)
    : managedHandler(guest, log);
