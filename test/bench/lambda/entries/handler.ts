/** The layer's handler as it is, but for the IOmod. */
import { lambdaEnvironment } from "../../../../runtime/lambda/environment.ts";
import { lambdaLog } from "../../../../runtime/lambda/log.ts";
import { managedHandler } from "../../../../runtime/lambda/managed-handler.ts";
import { startFunction, surviveStrayRejections } from "../../../../runtime/lambda/start.ts";
import { atOnce } from "./at-once.ts";

const environment = lambdaEnvironment();
const log = lambdaLog(environment);
surviveStrayRejections(log);

export const handler = managedHandler(await startFunction(environment.taskRoot, atOnce, log), log);
