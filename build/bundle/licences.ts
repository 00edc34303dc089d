/** The licences of the packages that a bundle has taken in: minifying drops them from the code. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional().catch(undefined),
});

/** Between two licences. */
export const LICENCE_RULE = `\n${"-".repeat(80)}\n\n`;

/**
 * @param inputs source files of the bundle, relative to `root`
 * @returns a text with every package, and every licence's text once
 */
export function licencesOf(inputs: readonly string[], root: string): string {
  const texts = new Map<string, string[]>();
  for (const dir of packageFolders(inputs, root)) {
    const { name, version, license } = packageJson.parse(
      JSON.parse(readFileSync(path.join(dir, "package.json"), "utf8")),
    );
    const file = licenceFile(dir);
    const text = file === undefined ? `Licence: ${license ?? "not stated"}` : readFileSync(file, "utf8");
    const titles = texts.get(text) ?? [];
    titles.push(`${name} ${version}`);
    texts.set(text, titles);
  }
  return [...texts].map(([text, titles]) => `${titles.toSorted().join("\n")}\n\n${text.trim()}\n`).join(LICENCE_RULE);
}

/** What licencesOf reads besides each package's package.json; absolute. */
export function licenceFiles(inputs: readonly string[], root: string): readonly string[] {
  return packageFolders(inputs, root).flatMap((dir) => licenceFile(dir) ?? []);
}

function packageFolders(inputs: readonly string[], root: string): readonly string[] {
  // Absolute: what lies beside the root is in node_modules where the root itself is.
  const folders = new Set(inputs.flatMap((input) => packageFolder(path.resolve(root, input)) ?? []));
  folders.delete(root);
  return [...folders].toSorted();
}

/** `node_modules/@scope/name` of `node_modules/@scope/name/dist/index.js`. */
function packageFolder(input: string): string | undefined {
  return /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(input)?.[1];
}

function licenceFile(dir: string): string | undefined {
  const file = readdirSync(dir)
    .toSorted()
    .find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined ? undefined : path.join(dir, file);
}
