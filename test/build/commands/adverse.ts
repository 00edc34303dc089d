/** Folders that are on a read-only disk, or on a full one: in a namespace of their own, so that root is held to it too. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot, run, type Ran } from "../asml.ts";

const PROGRAM = path.join(packageRoot, "build", "bin.mjs");

const MOUNTS = {
  /** The folder as it is, and not to be written to. */
  readOnly: 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"',
  /** A copy of it on a disk that has no room left; it is copied back afterwards, to be looked at. */
  full: 'cp -r "$1" "$1.copy" && mount -t tmpfs -o size=400k asml "$1" && cp -r "$1.copy/." "$1" && rm -rf "$1.copy" && { dd if=/dev/zero of="$1/.fill" bs=1k 2>/dev/null || true; }',
} as const;

/** What keeps this machine from it. */
export function missingForMounts(): string | undefined {
  const tried = spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs asml /tmp"], { stdio: "ignore" });
  return tried.status === 0 ? undefined : "unshare -rm, with mounts of its own";
}

/** Runs asml in a folder that is mounted so. */
export async function asmlOn(
  mount: keyof typeof MOUNTS,
  folder: string,
  args: readonly string[],
): Promise<Ran & { readonly left: readonly string[] }> {
  // Files that are there afterwards come on a last line of their own.
  const script = `set -e; ${MOUNTS[mount]}; cd "$1"; folder="$1"; shift; set +e; "$@"; code=$?
    cd "$folder" && { printf '\\n\\001'; find . -type f ! -name .fill -exec printf '%s\\001' {} +; }; exit $code`;
  const ran = await run("unshare", ["-rm", "sh", "-c", script, "sh", folder, process.execPath, PROGRAM, ...args], {
    cwd: "/",
  });
  const [stdout = "", ...left] = ran.stdout.split("\u0001");
  return { ...ran, stdout: stdout.replace(/\n$/, ""), left: left.filter((file) => file !== "").toSorted() };
}

/** Every file of a folder with its content. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), readFileSync(file, "base64")];
    }),
  );
}

/** Ids of processes of a group that still run; a zombie that nobody has looked after does not. */
export function runningOf(group: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [state, , id] = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return Number(id) === group && state !== "Z" ? [Number(name)] : [];
    } catch {
      // It has ended in between.
      return [];
    }
  });
}
