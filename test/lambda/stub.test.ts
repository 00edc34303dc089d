/** The functions of the suite over a Runtime API of our own. */
import { canMount } from "./sandbox.ts";
import { stubWays } from "./stub-ways.ts";
import { lambdaSuite } from "./suite.ts";

if (!canMount) console.warn("NOT TESTED: layer and function at their real paths; mounts need root and unshare");

for (const way of stubWays) lambdaSuite(way);
