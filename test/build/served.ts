/** `asml serve` as a person runs it, and what it announces. */
import { z } from "zod";
import { asml, finished, startAsml, type Ran } from "./asml.ts";

const announced = z.object({
  url: z.string(),
  curl: z.string(),
  console: z.string().optional(),
  inspector: z.string().optional(),
  routes: z.array(z.object({ verb: z.string(), path: z.string(), function: z.string() })),
  dynamodb: z.object({ endpoint: z.string(), region: z.string(), tables: z.array(z.string()) }),
});

export interface Served extends z.output<typeof announced> {
  readonly child: ReturnType<typeof startAsml>;
  readonly ended: Promise<Ran>;
}

/** @param root the project's folder */
export async function startServing(
  root: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
  watch: (child: ReturnType<typeof startAsml>) => void = () => {},
): Promise<Served> {
  const child = startAsml(["serve", "--port", "0", "-o", "json", ...args], { cwd: root, env });
  watch(child);
  const ended = finished(child);
  const first = new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (part: string) => {
      text += part;
      if (text.includes("\n")) resolve(text);
    });
  });
  const text = await Promise.race([first, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  return { ...announced.parse(JSON.parse(text)), child, ended };
}

export async function stopServing({ child, ended }: Served): Promise<Ran> {
  child.kill("SIGINT");
  return ended;
}

export async function tokenFor(root: string, sub: string): Promise<string> {
  return (await asml(["token", "--sub", sub], { cwd: root })).stdout.trim();
}
