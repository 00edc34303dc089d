/** The IOmods that a function on Lambda can be granted. */
import { createAwsIomods } from "../../iomods/aws/create-aws-iomods.ts";
import { createStdIomods } from "../../iomods/std/create-std-iomods.ts";
import { createRegistry, type IomodRegistry } from "../../iomods/registry.ts";
import { awsFastPath } from "./environment.ts";
import { projectIomods } from "./project-iomods.ts";

/**
 * Region, credentials and AWS_ENDPOINT_URL come from Lambda's variables, as the SDK reads them. An IOmod loads its
 * client by a dynamic import, which the bundle keeps in a chunk of its own: a function without calls loads none.
 */
export function lambdaIomods(): IomodRegistry {
  const aws = createAwsIomods({ fastPath: awsFastPath() });
  return createRegistry([...aws, ...createStdIomods({ aws }), ...projectIomods]);
}
