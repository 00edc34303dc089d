/**
 * One PutItem by AWS's client in plain JavaScript, by our ordinary path over it, and by the fast path, in turns in
 * this process; see run.ts. Arguments: endpoint, calls a round, rounds. Prints JSON.
 */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { quantile } from "../measure.ts";

const [endpoint = "", count = "2000", rounds = "5"] = process.argv.slice(2);
const settings = {
  region: "eu-central-1",
  endpoint,
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
};
const input = { TableName: "auth0-tutorial", Item: { pk: { S: "auth0|507f1f77bcf86cd799439020" } } };
const client = new DynamoDBClient(settings);

const variants: Readonly<Record<string, () => Promise<unknown>>> = {
  "client.send(new PutItemCommand(...))": () => client.send(new PutItemCommand(input)),
  "asml, through the SDK's client": through(false),
  "asml, fast path": through(true),
};

/** As a guest's call comes: bytes in, bytes out. */
function through(fastPath: boolean): () => Promise<unknown> {
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const dynamodb = createAwsIomods({ ...settings, fastPath }).find(({ coordinates }) => coordinates === "aws.dynamodb");
  const method = dynamodb?.methods["put_item"];
  if (method === undefined) throw new Error("aws.dynamodb has no put_item");
  const { signal } = new AbortController();
  return async () => method.call(bytes, { signal, remainingMs: () => 10_000 });
}

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  readonly cpu: number;
}

async function round(call: () => Promise<unknown>, calls: number): Promise<Round> {
  const times = new Float64Array(calls);
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) {
    const began = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one at a time is what is measured
    await call();
    times[i] = (performance.now() - began) * 1000;
  }
  const { user, system } = process.cpuUsage(before);
  times.sort();
  const mean = times.reduce((sum, time) => sum + time, 0) / calls;
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), mean, cpu: (user + system) / calls };
}

const taken = new Map<string, Round[]>(Object.keys(variants).map((name) => [name, []]));
// oxlint-disable no-await-in-loop -- in turns
for (const call of Object.values(variants)) await round(call, Number(count));
for (let i = 0; i < Number(rounds); i++)
  for (const [name, call] of Object.entries(variants)) taken.get(name)?.push(await round(call, Number(count)));
// oxlint-enable no-await-in-loop

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const keys = ["p50", "p99", "mean", "cpu"] as const;
const rows = [...taken].map(([name, runs]) => ({
  name,
  figures: Object.fromEntries(keys.map((key) => [key, median(runs.map((each) => each[key]))])),
}));
console.log(JSON.stringify(rows));
