/** A new project from a template; and one made earlier brought up to the template of today. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { assets } from "../assets.ts";
import { syncGuestCrates } from "../rust/guest-crates.ts";
import { renderTemplate, type TemplateFile } from "./templates.ts";
import { writeFileWhole, writeFolder } from "./write.ts";

/** What the template gave, so that a later run can tell the person's edits from it. */
const RECORD = path.join(".asml", "template.json");
const recordSchema = z.object({ template: z.string(), files: z.record(z.string(), z.string()) });

export interface NewProject {
  readonly name: string;
  readonly template: string;
  /** The folder to make. */
  readonly target: string;
  /** The folder of the templates; asml's own unless given. */
  readonly templates?: string;
}

/** @throws AsmlError ERR_TEMPLATE, ERR_PROJECT_EXISTS, ERR_FILE */
export async function createProject(project: NewProject): Promise<void> {
  const files = renderTemplate(project.template, { project: project.name }, project.templates);
  await writeFolder(project.target, files, async (folder) => {
    await syncGuestCrates(folder);
    await writeRecord(folder, project.template, files);
    // The versions that the guest crates were tested with; cargo takes out what the project does not use.
    cpSync(path.join(assets.guestCrates, "Cargo.lock"), path.join(folder, "Cargo.lock"));
  });
}

/**
 * Brings a project to its template's present state. A file that the person has not touched follows the template;
 * one that they edited or deleted stays as it is.
 *
 * @returns the files whose template changed while the person had changed them as well
 */
export async function refreshProject(project: NewProject): Promise<readonly string[]> {
  const files = renderTemplate(project.template, { project: project.name }, project.templates);
  const given = readRecord(project.target, project.template);
  const kept: string[] = [];
  for (const file of files) {
    const on = path.join(project.target, ...file.path.split("/"));
    const before = given[file.path];
    const now = existsSync(on) ? digest(readFileSync(on, "utf8")) : undefined;
    if (now === digest(file.text) || before === digest(file.text)) continue;
    const untouched = now === before;
    if (untouched) await writeFileWhole(on, file.text);
    else kept.push(file.path);
  }
  for (const [name, before] of Object.entries(given)) {
    if (files.some((file) => file.path === name)) continue;
    const on = path.join(project.target, ...name.split("/"));
    if (existsSync(on) && digest(readFileSync(on, "utf8")) === before) await rm(on);
  }
  await writeRecord(project.target, project.template, files);
  return kept;
}

async function writeRecord(folder: string, template: string, files: readonly TemplateFile[]): Promise<void> {
  const record = { template, files: Object.fromEntries(files.map((file) => [file.path, digest(file.text)])) };
  const text = `${JSON.stringify(record, undefined, 2)}\n`;
  const file = path.join(folder, RECORD);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  await writeFileWhole(file, text);
}

function readRecord(folder: string, template: string): Readonly<Record<string, string>> {
  const file = path.join(folder, RECORD);
  if (!existsSync(file)) return {};
  const record = recordSchema.safeParse(parseJson(readFileSync(file, "utf8")));
  return record.success && record.data.template === template ? record.data.files : {};
}

/** A damaged record counts as none: then every file is the person's, and stays. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
