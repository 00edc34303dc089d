/** The project that a command works on, and the IOmods it can be given. */
import { createAwsIomods } from "../../iomods/aws/create-aws-iomods.ts";
import type { AwsSettings } from "../../iomods/aws/settings.ts";
import type { Iomod } from "../../iomods/define.ts";
import { createRegistry, type IomodRegistry } from "../../iomods/registry.ts";
import { createStdIomods } from "../../iomods/std/create-std-iomods.ts";
import type { LocalSecrets } from "../../iomods/std/secrets.ts";
import { projectIomodFiles } from "../iomods/project-iomods.ts";
import { findProject, loadProject } from "../manifest/load.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import type { CommandContext } from "./context.ts";

/** @throws AsmlError ERR_MANIFEST, or AggregateError of several */
export function openProject(context: Pick<CommandContext, "cwd">): ProjectManifest {
  const root = findProject(context.cwd);
  const own = projectIomodFiles(root).map(({ coordinates }) => coordinates);
  return loadProject(root, { iomods: [...iomodRegistry().known, ...own] });
}

/**
 * All IOmods that come with asml, and a project's own.
 * @param localSecrets what std.secrets gives in the place of AWS's
 * @throws AsmlError ERR_IOMOD_INVALID where one of the project's has the name of one of ours
 */
export function iomodRegistry(
  settings: AwsSettings = {},
  own: readonly Iomod[] = [],
  localSecrets?: LocalSecrets,
): IomodRegistry {
  const aws = createAwsIomods(settings);
  return createRegistry([...aws, ...createStdIomods({ aws, localSecrets }), ...own]);
}
