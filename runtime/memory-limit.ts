/** A function's memory in WebAssembly's measure. */
import type { FunctionConfig } from "./project.ts";

const PAGES_PER_MB = 16;
/** A 32 bit memory cannot be larger. */
export const MAX_PAGES = 65_536;

/** Pages of 64 KiB that a guest's memory may grow to. */
export const maximumPagesFor = ({ memoryMb }: Pick<FunctionConfig, "memoryMb">): number =>
  Math.min(memoryMb * PAGES_PER_MB, MAX_PAGES);
