/** Templates: folders under build/templates whose text holds {{placeholders}}. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { assets } from "../assets.ts";
import { nearest } from "../manifest/nearest.ts";
import { PROJECT_FILE } from "../manifest/load.ts";

export interface TemplateFile {
  /** Path in the project, with /. */
  readonly path: string;
  readonly text: string;
}

/** Names of the project templates. */
export function projectTemplates(templates: string = assets.templates): readonly string[] {
  return readdirSync(templates, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(templates, entry.name)).includes(PROJECT_FILE))
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * The files of a template with their placeholders filled in.
 *
 * @param name of a project template, or make/service, make/function
 * @param templates the folder that has them; asml's own unless given
 * @throws AsmlError ERR_TEMPLATE where there is no such template
 */
export function renderTemplate(
  name: string,
  values: Readonly<Record<string, string>>,
  templates: string = assets.templates,
): readonly TemplateFile[] {
  const root = path.join(templates, name);
  const known = projectTemplates(templates);
  if (!name.startsWith("make/") && !known.includes(name)) throw unknownTemplate(name, known);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ relative: path.relative(root, file), text: readFileSync(file, "utf8") }))
    .filter(({ relative }) => !relative.split(path.sep).includes("target"))
    .map(({ relative, text }) => ({ path: projectPath(relative), text: fill(text, values) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** npm leaves a .gitignore out of what it packs, so templates have it without the dot. */
function projectPath(relative: string): string {
  return relative
    .split(path.sep)
    .map((part) => (part === "gitignore" ? ".gitignore" : part))
    .join("/");
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

function unknownTemplate(name: string, known: readonly string[]): AsmlError {
  const meant = nearest(name, known);
  return new AsmlError("ERR_TEMPLATE", `there is no template ${JSON.stringify(name)}`, {
    fix: meant === undefined ? `there are ${known.join(", ")}` : `did you mean --template ${meant}?`,
  });
}
