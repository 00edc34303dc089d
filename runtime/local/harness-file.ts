/**
 * `.asml/harness.json`: the harnesses of a project that are running, for other commands and for each
 * other. One that was killed leaves its entry; an entry counts only while its process lives.
 */
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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
  /** Socket on which it answers other commands, where it does. */
  control: z.string().optional(),
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
  await change(root, (others) => [...others, entry]);
  return () => change(root, (all) => all.filter(({ pid, url }) => pid !== entry.pid || url !== entry.url));
}

/** Harnesses that start and end at once change the file one after the other. */
async function change(root: string, to: (harnesses: RunningHarness[]) => RunningHarness[]): Promise<void> {
  const path = pathOf(root);
  const unlock = await lock(`${path}.lock`);
  try {
    const harnesses = to(await runningHarnesses(root));
    if (harnesses.length === 0) {
      await rm(path, { force: true });
      return;
    }
    // Whoever reads at this moment finds the old file or the new one, never half of one.
    const next = `${path}.next`;
    await writeFile(next, `${JSON.stringify({ harnesses }, undefined, 2)}\n`);
    await rename(next, path);
  } finally {
    await unlock();
  }
}

/** A lock older than this belongs to a process that was killed in between. */
const STALE_MS = 2_000;

async function lock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      await writeFile(path, "", { flag: "wx" });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rm(path, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
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
