/** JWT -> wasm -> PutItem under load: the harness here, the load in another process, and what is in the table afterwards. */
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { DynamoDBClient, ScanCommand, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import type { AwsAccess } from "../../../../runtime/local/dynamodb.ts";
import { startHarness } from "../../../../runtime/local/harness.ts";
import { putProject, TABLE, wasmFunctions } from "../wasm.ts";
import type { Step, StepResult } from "./generator.ts";

export interface Loaded extends StepResult {
  /** Items in the table, of this step and all before. */
  readonly items: number;
}

const log = (): void => undefined;

/**
 * Runs steps until there are no more.
 * @param next the next step, given the last one's result
 */
export async function load(root: string, next: (last: Loaded | undefined) => Step | undefined): Promise<Loaded[]> {
  const makeFunction = await wasmFunctions(log);
  const harness = await startHarness({ project: putProject(root, 5_000), makeFunction, log, port: 0, ephemeral: true });
  const script = fileURLToPath(new URL("generator.ts", import.meta.url));
  const generator = spawn(process.execPath, [script, harness.url, root], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: generator.stdout })[Symbol.asyncIterator]();
  const results: Loaded[] = [];
  try {
    for (let step = next(undefined); step !== undefined; step = next(results.at(-1))) {
      generator.stdin.write(`${JSON.stringify(step)}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error("the generator ended");
      const result: StepResult = JSON.parse(value);
      results.push({ ...result, items: await countItems(harness.aws) });
    }
  } finally {
    generator.stdin.end();
    await harness.close();
  }
  return results;
}

async function countItems(aws: AwsAccess): Promise<number> {
  const client = new DynamoDBClient(aws);
  let items = 0;
  let from: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: TABLE, Select: "COUNT", ExclusiveStartKey: from }),
    );
    items += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  client.destroy();
  return items;
}
