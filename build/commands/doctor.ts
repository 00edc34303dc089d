/** asml doctor: what asml needs, what there is of it, and how to get the rest. */
import { spawn } from "node:child_process";
import { AsmlError } from "../../guest-abi/errors.ts";
import { credentials, region } from "../doctor/account.ts";
import type { Examined, Finding } from "../doctor/check.ts";
import { disk, port } from "../doctor/machine.ts";
import { manifests, versions } from "../doctor/project.ts";
import { asmlAndNode, rust, terraform } from "../doctor/tools.ts";
import { findProject } from "../manifest/load.ts";
import { confirmed } from "./confirm.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export interface DoctorOptions {
  readonly fix?: true;
  readonly port: number;
}

/** @throws AsmlError ERR_CHECK_FAILED where something is missing that serving needs */
export async function doctor(context: CommandContext, options: DoctorOptions): Promise<void> {
  const { output } = context;
  let findings = await output.step("looking around", () => examine(context, options));
  if (options.fix === true && (await mend(context, findings))) findings = await examine(context, options);
  const failed = findings.filter(({ state }) => state === "fail");
  output.result(textOf(context, findings), {
    ok: failed.length === 0,
    checks: findings.map(({ command: _command, ...one }) => one),
  });
  if (failed.length === 0) return;
  const runs = failed.some(({ command }) => command !== undefined);
  throw new AsmlError("ERR_CHECK_FAILED", `asml cannot work here yet: ${failed.map(({ what }) => what).join(", ")}`, {
    fix: runs && options.fix !== true ? "asml doctor --fix runs the fixes that it can run" : "see the fixes above",
  });
}

async function examine(context: CommandContext, options: DoctorOptions): Promise<readonly Finding[]> {
  const root = projectRoot(context.cwd);
  const { environment, signal } = context;
  const examined: Examined = { environment, signal, cwd: root ?? context.cwd };
  const { project, findings } =
    root === undefined ? { project: undefined, findings: [] } : manifests(() => openProject(context));
  const all = await Promise.all([
    rust(examined),
    terraform(examined),
    credentials(examined),
    region(project),
    port(options.port, root),
    disk(examined),
  ]);
  return [...asmlAndNode(), ...all.flat(), ...findings, ...(project ? versions(project) : [])];
}

function projectRoot(cwd: string): string | undefined {
  try {
    return findProject(cwd);
  } catch {
    return undefined;
  }
}

/** @returns whether anything was run */
async function mend(context: CommandContext, findings: readonly Finding[]): Promise<boolean> {
  const commands = new Map(findings.flatMap(({ command }) => (command ? [[command.join(" "), command]] : [])));
  let ran = false;
  for (const [shown, [program, ...args]] of commands) {
    // oxlint-disable-next-line no-await-in-loop -- a question, and a fix that the next may need
    if (!(await confirmed(context, `Run ${shown}?`))) continue;
    // oxlint-disable-next-line no-await-in-loop
    await run(context, program, args);
    ran = true;
  }
  if (commands.size === 0) context.output.note("There is nothing that --fix could run.");
  return ran;
}

/** Its words are for people, so they go to stderr. */
async function run({ environment, signal, cwd, output }: CommandContext, program: string, args: readonly string[]) {
  output.note(`$ ${[program, ...args].join(" ")}`);
  const child = spawn(program, args, { cwd, env: environment.variables, stdio: ["ignore", 2, 2], signal });
  const code = await new Promise<number | string>((resolve, reject) => {
    child.once("error", (error) => (signal.aborted ? reject(error) : resolve(error.message)));
    child.once("close", (status) => resolve(status ?? 1));
  });
  signal.throwIfAborted();
  if (code !== 0) output.note(`${program} ended with ${code}`);
}

function textOf({ output }: CommandContext, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .flatMap(({ state, what, found, fix }) => [
      `${state.padEnd(4)}  ${what.padEnd(width)}  ${found}`,
      ...(fix === undefined || output.options.quiet ? [] : [`      ${" ".repeat(width)}  fix: ${fix}`]),
    ])
    .join("\n");
}
