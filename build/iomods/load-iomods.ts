/** The IOmods that a project has besides those that come with asml. */
import type { Iomod } from "../../iomods/define.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { iomodPackages, loadIomodPackages } from "./packages.ts";
import { loadProjectIomods } from "./project-iomods.ts";

/**
 * Runs the files of its iomods/ folder, and the packages that its services name.
 * @throws AsmlError ERR_IOMOD_INVALID, ERR_MANIFEST; AggregateError of several
 */
export async function loadIomods(project: Pick<ProjectManifest, "root" | "services">): Promise<readonly Iomod[]> {
  const grants = project.services.flatMap((service) => service.grants);
  const own = await loadProjectIomods(project.root);
  return [...own, ...(await loadIomodPackages(project.root, iomodPackages(grants)))];
}
