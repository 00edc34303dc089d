/** A function by the id that a person gave. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { nearest } from "../manifest/nearest.ts";
import type { FunctionManifest, ProjectManifest, ServiceManifest } from "../manifest/project-manifest.ts";

/** @throws AsmlError ERR_USAGE, with the nearest one that there is */
export function findFunction(
  project: ProjectManifest,
  id: string,
): { readonly service: ServiceManifest; readonly fn: FunctionManifest } {
  for (const service of project.services)
    for (const fn of service.functions) if (fn.config.id === id) return { service, fn };
  const known = project.services.flatMap((service) => service.functions.map(({ config }) => config.id));
  const meant = nearest(id, known);
  throw new AsmlError("ERR_USAGE", `there is no function ${JSON.stringify(id)}`, {
    fix: meant === undefined ? `there are ${known.join(", ") || "none"}` : `did you mean ${meant}?`,
  });
}
