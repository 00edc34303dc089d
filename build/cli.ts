/** The command asml. */
import { createProgram } from "./program.ts";
import { runInProcess } from "./run-in-process.ts";

await runInProcess(createProgram);
