/** Processes laid out as Lambda lays them out: layer under /opt, function under /var/task, Lambda's variables. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { unpack } from "./unpacked-zip.ts";

/** Whether /opt and /var/task can be made real for one process, with mounts that nobody else sees. */
export const canMount =
  process.platform === "linux" &&
  ![process.execPath, process.cwd(), tmpdir()].some((used) => /^\/(opt|var)\//.test(used)) &&
  spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/opt"]).status === 0;

/** Read-only, as on Lambda. */
const MOUNTS = `set -e
mount --bind "$1" /opt && mount -o remount,bind,ro /opt
mount --bind "$2" /mnt && mount -t tmpfs tmpfs /var && mkdir /var/task && mount --bind /mnt /var/task
mount -o remount,bind,ro /var/task
cd /var/task
shift 2
exec "$@"`;

export interface Layout extends Disposable {
  /** Where the layer and the function are, as a process started by \`run\` sees them. */
  readonly opt: string;
  readonly task: string;
  /** The same, seen from here. */
  readonly layerFolder: string;
  readonly taskFolder: string;
  /** Starts a program inside; its environment is Lambda's and nothing else. */
  run(command: readonly string[], variables?: Readonly<Record<string, string>>): LambdaProcess;
}

export function layOut(zips: { layer: string; function: string }): Layout {
  const root = mkdtempSync(path.join(tmpdir(), "asml-lambda-"));
  const [layerFolder, taskFolder] = [path.join(root, "opt"), path.join(root, "task")];
  unpack(zips.layer, layerFolder);
  unpack(zips.function, taskFolder);
  const [opt, task] = canMount ? ["/opt", "/var/task"] : [layerFolder, taskFolder];
  return {
    opt,
    task,
    layerFolder,
    taskFolder,
    run(command, variables = {}) {
      const env = { ...lambdaVariables(opt, task), ...variables };
      const inside = canMount
        ? ["unshare", "-m", "sh", "-c", MOUNTS, "sh", layerFolder, taskFolder, ...command]
        : command;
      return new LambdaProcess(inside, env, canMount ? root : task);
    },
    [Symbol.dispose]() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What Lambda's documentation lists for the managed Node runtimes. */
function lambdaVariables(opt: string, task: string): Record<string, string> {
  return {
    _HANDLER: `${opt}/asml/handler.handler`,
    AWS_ACCESS_KEY_ID: "test",
    AWS_DEFAULT_REGION: "eu-central-1",
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
    AWS_LAMBDA_FUNCTION_NAME: "test",
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/test",
    AWS_LAMBDA_LOG_STREAM_NAME: "test",
    AWS_REGION: "eu-central-1",
    AWS_SECRET_ACCESS_KEY: "test",
    LAMBDA_RUNTIME_DIR: "/var/runtime",
    LAMBDA_TASK_ROOT: task,
    LANG: "en_US.UTF-8",
    PATH: `${path.dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    TZ: ":UTC",
  };
}

export class LambdaProcess implements AsyncDisposable {
  /** Lines of standard output and error, as they came. */
  readonly lines: string[] = [];
  readonly exited: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor([program = "", ...args]: readonly string[], env: Record<string, string>, cwd: string) {
    const child = spawn(program, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"], detached: true });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => this.lines.push(line));
    this.exited = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  }

  /** The records among the lines. */
  get records(): Record<string, unknown>[] {
    return this.lines.flatMap((line) => {
      try {
        const value: unknown = JSON.parse(line);
        return typeof value === "object" && value !== null ? [{ ...value }] : [];
      } catch {
        return [];
      }
    });
  }

  /** Stops the process, as Lambda does between invocations. */
  freeze(): void {
    this.#child.kill("SIGSTOP");
  }

  thaw(): void {
    this.#child.kill("SIGCONT");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // The group: an emulator's own children as well.
    if (this.#child.exitCode === null && this.#child.pid !== undefined)
      try {
        process.kill(-this.#child.pid, "SIGKILL");
      } catch {
        // gone in between
      }
    await this.exited;
  }
}
