/** How long the commands take on a project of some size. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { assets } from "../../../build/assets.ts";
import { readEnvironment } from "../../../build/environment.ts";
import { runCargo, TARGET } from "../../../build/rust/cargo.ts";
import type { ScaleProject } from "./project.ts";
import { serve, type Serving } from "./serving.ts";

export interface Times {
  readonly functions: number;
  /** All in seconds. First of all, with cargo's work on the functions that are new. */
  readonly firstCast: number;
  /** With `net` empty: every module is read, prepared and packed, and the layer bundled. */
  readonly castAnew: number;
  readonly castOneChanged: number;
  readonly castUnchanged: number;
  /** Taken in turns with castUnchanged; medians, both. */
  readonly cargoUnchanged: number;
  /** `asml bind` up to its question; undefined where no Terraform is at hand. */
  readonly plan: number | undefined;
  readonly resources: number;
  readonly serving: Serving;
}

export interface MeasureOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Variables with which Terraform plans; undefined leaves that out. */
  readonly terraform?: NodeJS.ProcessEnv | undefined;
  /** How often what is unchanged is built and cast; once unless given. */
  readonly rounds?: number;
  /** Nothing is made anew that is there. */
  readonly keep?: boolean;
}

export async function measure(project: ScaleProject, functions: number, options: MeasureOptions): Promise<Times> {
  const { env, terraform } = options;
  const { root } = project;
  project.growTo(functions);
  const cast = () => timed(() => asml(root, ["cast", "-q", "-o", "json"], env));
  const firstCast = await cast();
  if (options.keep !== true) rmSync(path.join(root, "net"), { recursive: true, force: true });
  const castAnew = await cast();
  project.change(functions - 1, `changed at ${functions}`);
  const castOneChanged = await cast();
  await cast();
  const casts: number[] = [];
  const builds: number[] = [];
  for (let round = 0; round < (options.rounds ?? 1); round++) {
    builds.push(await timed(() => cargo(root, env)));
    casts.push(await cast());
  }
  let plan: number | undefined;
  if (terraform) {
    // Nobody answers its question, which it ends with 2 for.
    const bind = () => asml(root, ["bind", "-q"], { ...env, ...terraform }, 2);
    await bind();
    plan = await timed(bind);
  }
  return {
    functions,
    firstCast,
    castAnew,
    castOneChanged,
    castUnchanged: median(casts),
    cargoUnchanged: median(builds),
    plan,
    resources: resourcesOf(root),
    serving: await serve(root, env),
  };
}

async function cargo(cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const exit = await runCargo({
    arguments: ["build", "--release", "--target", TARGET, "--workspace", "--quiet"],
    cwd,
    environment: readEnvironment(env),
    signal: new AbortController().signal,
  });
  if (exit.code !== 0) throw new Error("cargo failed");
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

function resourcesOf(root: string): number {
  const schema = z.object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())) });
  const { resource } = schema.parse(JSON.parse(readFileSync(path.join(root, "net", "main.tf.json"), "utf8")));
  return Object.values(resource).reduce((sum, ofType) => sum + Object.keys(ofType).length, 0);
}

async function asml(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv, code = 0): Promise<void> {
  const bin = path.join(assets.packageRoot, "build", "bin.mjs");
  const child = spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (exit !== code) throw new Error(`asml ${args.join(" ")} ended with ${exit}:\n${stderr}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
