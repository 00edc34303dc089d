/**
 * Load from a process of its own: `PUT /put` at a fixed rate, each with a token of a subject of its own.
 * Reads one step per line on standard input, {"rate", "seconds"}, and answers with one line of results.
 * Usage: node generator.ts URL PROJECT_FOLDER
 */
import { Agent, request as httpRequest } from "node:http";
import { createInterface } from "node:readline";
import { issuerKey } from "../../../../runtime/local/issuer/key.ts";
import { mintToken } from "../../../../runtime/local/issuer/token.ts";
import { AUDIENCE, ISSUER } from "../project.ts";

export interface Step {
  readonly rate: number;
  readonly seconds: number;
}

export interface StepResult extends Step {
  readonly sent: number;
  readonly ok: number;
  /** By status, or by the error's code. */
  readonly others: Readonly<Record<string, number>>;
  /** Milliseconds from the moment a request was due, not sent: a queue in this process counts as well. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const [, , url = "", root = ""] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const key = await issuerKey(root);
let subjects = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const step: Step = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await run(step))}\n`);
}
agent.destroy();

async function run(step: Step): Promise<StepResult> {
  const count = Math.round(step.rate * step.seconds);
  const tokens: string[] = [];
  while (tokens.length < count)
    tokens.push(...(await Promise.all(Array.from({ length: Math.min(64, count - tokens.length) }, token))));
  const latencies: number[] = [];
  const others: Record<string, number> = {};
  let ok = 0;
  const start = performance.now() + 20;
  await Promise.all(
    tokens.map(async (sent, index) => {
      const due = start + (index * 1000) / step.rate;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const status = await put(sent).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
      latencies.push(performance.now() - due);
      if (status === 200) ok += 1;
      else others[status] = (others[status] ?? 0) + 1;
    }),
  );
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((latencies[Math.ceil(latencies.length * share) - 1] ?? 0) * 10) / 10;
  return { ...step, sent: count, ok, others, p50: at(0.5), p99: at(0.99), max: at(1) };
}

function token(): Promise<string> {
  subjects += 1;
  return mintToken({ issuer: ISSUER, audience: AUDIENCE, subject: `load|${subjects}`, key });
}

function put(sent: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${sent}`, "content-length": 0 };
    const request = httpRequest(`${url}/put`, { method: "PUT", agent, headers }, (response) => {
      response.on("error", reject);
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end();
  });
}
