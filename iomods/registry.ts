/** Coordinates -> IOmod, and the names of AssemblyLift 0.3 that mean one of ours. */
import { AsmlError } from "../guest-abi/errors.ts";
import type { Iomod } from "./define.ts";

/** Names of AssemblyLift 0.3 and what they are here. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  ["aws.dynamodb", "aws.lambda", "aws.s3", "aws.secretsmanager", "std.crypto", "std.http"].map((name) => [
    `akkoro.${name}`,
    name,
  ]),
);

/** The name under which an IOmod is linked and granted. */
export function canonicalCoordinates(coordinates: string): string {
  return ALIASES.get(coordinates) ?? coordinates;
}

export interface IomodRegistry {
  find(coordinates: string): Iomod | undefined;
  /** All coordinates, sorted. */
  readonly known: readonly string[];
}

/**
 * @throws AsmlError ERR_IOMOD_INVALID when two IOmods claim the same coordinates
 */
export function createRegistry(iomods: readonly Iomod[]): IomodRegistry {
  const byName = new Map<string, Iomod>();
  for (const iomod of iomods) {
    if (byName.has(iomod.coordinates))
      throw new AsmlError("ERR_IOMOD_INVALID", `two IOmods are named ${iomod.coordinates}`, {
        fix: "rename one of them",
      });
    byName.set(iomod.coordinates, iomod);
  }
  return {
    find: (coordinates) => byName.get(canonicalCoordinates(coordinates)),
    known: [...byName.keys()].toSorted(),
  };
}
