/** The layer's own client as it is, but for the IOmod. */
import { runClient } from "../../../../runtime/lambda/client/run.ts";
import { atOnce } from "./at-once.ts";

await runClient(atOnce);
