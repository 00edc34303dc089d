/**
 * Entry of the layer's own Runtime API client, started by the wrapper script `bootstrap`. It hands the event's
 * bytes to the guest and the guest's to Lambda; no JSON is parsed or printed on the way.
 */
import { lambdaIomods } from "../iomods.ts";
import { runClient } from "./run.ts";

await runClient(lambdaIomods());
