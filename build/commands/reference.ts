/** asml reference: a page in Markdown about an IOmod, for those who call it. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { createAwsIomods } from "../../iomods/aws/create-aws-iomods.ts";
import { canonicalCoordinates } from "../../iomods/registry.ts";
import { loadStdIomods } from "../../iomods/std/create-std-iomods.ts";
import { referencePage } from "../codegen/iomod/reference.ts";
import { loadIomods } from "../iomods/load-iomods.ts";
import { nearest } from "../manifest/nearest.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

/** @throws AsmlError ERR_USAGE where there is no such IOmod */
export async function reference(context: CommandContext, written: string): Promise<void> {
  const coordinates = canonicalCoordinates(written);
  const ours = [...createAwsIomods({}), ...(await loadStdIomods())];
  // Those that come with asml need no project.
  const own = ours.some((one) => one.coordinates === coordinates) ? [] : await loadIomods(openProject(context));
  const iomods = [...ours, ...own];
  const iomod = iomods.find((one) => one.coordinates === coordinates);
  if (iomod === undefined) {
    const known = iomods.map((one) => one.coordinates);
    const meant = nearest(written, known);
    throw new AsmlError("ERR_USAGE", `there is no IOmod ${written}`, {
      fix: meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`,
    });
  }
  const markdown = referencePage(iomod);
  context.output.result(markdown.trimEnd(), { coordinates, markdown });
}
