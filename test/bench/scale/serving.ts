/** One harness with all functions of a project behind its gateway: how soon it answers, and the memory it takes. */
import { readFileSync } from "node:fs";
import { startServing, stopServing, tokenFor } from "../../build/served.ts";

export interface Serving {
  /** Seconds from the command to the announcement, with the modules built before. */
  readonly ready: number;
  /** Seconds in which every function answers its first request, each with a PutItem; 10 at once. */
  readonly firstAnswers: number;
  /** The same once more. */
  readonly nextAnswers: number;
  /** MB of the process, when it is ready and at the end; undefined where /proc does not tell. */
  readonly memoryReady: number | undefined;
  readonly memoryAfter: number | undefined;
}

const AT_ONCE = 10;

/** @throws Error where any function answers with anything but 200 */
export async function serve(root: string, env: NodeJS.ProcessEnv): Promise<Serving> {
  const begun = performance.now();
  const served = await startServing(root, ["--ephemeral"], env);
  try {
    const ready = seconds(begun);
    served.child.stderr.resume();
    const memoryReady = memoryOf(served.child.pid);
    const authorization = `Bearer ${await tokenFor(root, "auth0|scale")}`;
    const round = async (): Promise<number> => {
      const start = performance.now();
      const waiting = served.routes.map(({ path }) => `${served.url}${path.replace("{id}", "1")}`);
      const worker = async (): Promise<void> => {
        for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
          const response = await fetch(url, { method: "PUT", headers: { authorization } });
          const body = await response.text();
          if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${body}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      return seconds(start);
    };
    const firstAnswers = await round();
    const nextAnswers = await round();
    return { ready, firstAnswers, nextAnswers, memoryReady, memoryAfter: memoryOf(served.child.pid) };
  } finally {
    await stopServing(served);
  }
}

const seconds = (begun: number): number => (performance.now() - begun) / 1000;

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
