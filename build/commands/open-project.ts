/** The project that a command works on, and the IOmods it can be given. */
import { createAwsIomods } from "../../iomods/aws/create-aws-iomods.ts";
import type { AwsSettings } from "../../iomods/aws/settings.ts";
import { createRegistry, type IomodRegistry } from "../../iomods/registry.ts";
import { findProject, loadProject } from "../manifest/load.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import type { CommandContext } from "./context.ts";

/** @throws AsmlError ERR_MANIFEST, or AggregateError of several */
export function openProject(context: CommandContext): ProjectManifest {
  return loadProject(findProject(context.cwd), { iomods: iomodRegistry().known });
}

/** All IOmods that come with asml. */
export function iomodRegistry(aws: AwsSettings = {}): IomodRegistry {
  return createRegistry(createAwsIomods(aws));
}
