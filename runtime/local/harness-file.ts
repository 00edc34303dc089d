/**
 * `.asml/harness.json`: the harnesses of a project that are running, for other commands and for each
 * other. One that was killed leaves its entry; an entry counts only while its process lives.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { z } from "zod";

const Entry = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string(),
  /** Of the gateway, with the stage. */
  url: z.string(),
  /** The built-in issuer, where it runs. */
  issuer: z.string().optional(),
  dynamodb: z.string(),
  /** Where `dynamodb` has the project's folder of tables open, or shares it. */
  folder: z.boolean(),
});
const File = z.object({ harnesses: z.array(Entry) });

export type RunningHarness = z.infer<typeof Entry>;

/**
 * The running ones, the latest first. A file that is missing or broken counts as empty.
 * @param root the folder of assemblylift.toml
 */
export async function runningHarnesses(root: string): Promise<RunningHarness[]> {
  try {
    const { harnesses } = File.parse(JSON.parse(await readFile(pathOf(root), "utf8")));
    return harnesses.filter(({ pid }) => isAlive(pid)).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** Adds an entry; the function that comes back takes it out again. */
export async function announceHarness(root: string, entry: RunningHarness): Promise<() => Promise<void>> {
  await write(root, [...(await runningHarnesses(root)), entry]);
  return async () => {
    const others = (await runningHarnesses(root)).filter(({ pid, url }) => pid !== entry.pid || url !== entry.url);
    await write(root, others);
  };
}

async function write(root: string, harnesses: readonly RunningHarness[]): Promise<void> {
  const path = pathOf(root);
  if (harnesses.length === 0) {
    await rm(path, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  // Whoever reads at this moment finds the old file or the new one, never half of one.
  const next = `${path}.${randomUUID()}`;
  await writeFile(next, `${JSON.stringify({ harnesses }, undefined, 2)}\n`);
  await rename(next, path);
}

function pathOf(root: string): string {
  return join(root, ".asml", "harness.json");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
