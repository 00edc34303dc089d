/** One core for everything that is compared: over two, most of the time is spent waking the other one. */
import { spawnSync } from "node:child_process";

/** @returns the prefix of every command of a run; says on the console where there is none */
export function pinning(twoCores: boolean): readonly string[] {
  if (!twoCores && spawnSync("taskset", ["-c", "0", "true"]).status === 0) return ["taskset", "-c", "0"];
  console.error("NOT PINNED: client and server share all cores; compare with care");
  return [];
}
