/** asml make iomod: a file that defines one, its test, and its crate for the project's functions. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { crateName } from "../codegen/iomod/crate.ts";
import { shownPath } from "../diagnostics.ts";
import { IOMOD_CRATES, syncIomodCrates } from "../iomods/iomod-crates.ts";
import { IOMODS_FOLDER } from "../iomods/project-iomods.ts";
import { addToTable } from "../manifest/edit.ts";
import { findProject } from "../manifest/load.ts";
import { isTable, readToml } from "../manifest/toml.ts";
import { renderTemplate } from "../scaffold/templates.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import type { CommandContext } from "./context.ts";
import { iomodRegistry } from "./open-project.ts";

export async function makeIomod(context: CommandContext, coordinates: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(coordinates))
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(coordinates)} cannot be an IOmod's coordinates`, {
      fix: "use two or more lower-case names with dots between them, such as acme.geo",
    });
  if (iomodRegistry().find(coordinates) !== undefined)
    throw new AsmlError("ERR_PROJECT_EXISTS", `${coordinates} comes with asml`, { fix: "choose another name" });
  const root = findProject(context.cwd);
  const made = renderTemplate("make/iomod", { coordinates }).map(({ path: name, text }) => ({
    file: path.join(root, IOMODS_FOLDER, name.replace(/^iomod/, coordinates)),
    text,
  }));
  for (const { file } of made)
    if (existsSync(file))
      throw new AsmlError("ERR_PROJECT_EXISTS", `${file} exists already, and nothing in it is overwritten`, {
        fix: "choose another name, or move away what is there",
      });
  const changed = addCrate(root, coordinates);
  for (const { file, text } of made) await writeFileWhole(file, text);
  if (changed) await writeFileWhole(changed.file, changed.text);
  await syncIomodCrates(root);
  report(context, coordinates, made, changed);
}

/** Functions then name the crate without its path. */
function addCrate(root: string, coordinates: string): { readonly file: string; readonly text: string } | undefined {
  const file = path.join(root, "Cargo.toml");
  if (!existsSync(file)) return undefined;
  const name = crateName(coordinates);
  const text = readFileSync(file, "utf8");
  const { value } = readToml(file, Buffer.from(text));
  const workspace = isTable(value) ? value["workspace"] : undefined;
  const dependencies = isTable(workspace) ? workspace["dependencies"] : undefined;
  if (isTable(dependencies) && name in dependencies) return undefined;
  const line = `${name} = { path = "${IOMOD_CRATES}/${name}" }`;
  return { file, text: addToTable(text, ["workspace", "dependencies"], line) };
}

function report(
  { output, cwd }: CommandContext,
  coordinates: string,
  made: readonly { readonly file: string }[],
  changed: { readonly file: string } | undefined,
): void {
  const grant = `[iomod.dependencies.${coordinates.slice(coordinates.lastIndexOf(".") + 1)}]`;
  const lines = [
    `Made IOmod ${coordinates}.`,
    ...made.map(({ file }) => `  made     ${shownPath(file, cwd)}`),
    ...(changed ? [`  added to ${shownPath(changed.file, cwd)}`] : []),
    "Next: asml test",
    "A function calls it with",
    `  in service.toml              ${grant}`,
    `                               coordinates = "${coordinates}"`,
    `  in the function's Cargo.toml ${crateName(coordinates)}.workspace = true`,
  ];
  output.result(lines.join("\n"), {
    made: made.map(({ file }) => file),
    changed: changed ? [changed.file] : [],
  });
}
