import type { Iomod } from "../../iomods/define.ts";

export function isIomod(value: unknown): value is Iomod {
  return typeof value === "object" && value !== null && "coordinates" in value && "methods" in value;
}
