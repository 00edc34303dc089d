/** A project's own IOmods: none here. Where a project has some, its layer is bundled with a file that lists them in this one's place. */
import type { Iomod } from "../../iomods/define.ts";

export const projectIomods: readonly Iomod[] = [];
