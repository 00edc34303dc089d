/** A function in Rust that uses ten services: typed calls, through the engine, on software that answers as AWS does. */
import { afterAll, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../../iomods/aws/create-aws-iomods.ts";
import { buildGuest } from "../../../guests/cargo.ts";
import { functionOf, told } from "../../../guests/wat.ts";
import { startDynamodbLocal } from "./dynamodb-local.ts";
import { startMoto } from "./moto.ts";
import type { Oracle } from "./process.ts";

const [dynamodb, moto] = await Promise.all([startDynamodbLocal(), startMoto()]);
const wasm =
  dynamodb || moto ? await buildGuest({ guest: "aws", profile: "release", locked: false }) : new Uint8Array();
afterAll(() => Promise.all([dynamodb?.stop(), moto?.stop()]));

/** What the guest tells of a service; its log, where it fails. */
async function run(service: string, oracle: Oracle | undefined): Promise<string> {
  const settings = {
    region: "eu-central-1",
    endpoint: oracle?.endpoint ?? "",
    credentials: { accessKeyId: "GUEST", secretAccessKey: "local" },
  };
  const guest = await functionOf(wasm, { config: { timeoutMs: 60_000 }, iomods: createAwsIomods(settings) });
  const outcome = await guest.send(JSON.stringify({ service }));
  guest.close();
  return outcome.ok ? JSON.parse(told(outcome)) : JSON.stringify(guest.records);
}

describe.skipIf(dynamodb === undefined)("a Rust function on DynamoDB Local", () => {
  it("writes, reads, pages, batches, and tells errors apart", async () => {
    expect(await run("dynamodb", dynamodb)).toBe("20 people in 3 pages, 15 selected");
  });
});

describe.skipIf(moto === undefined)("a Rust function on moto", () => {
  it.each([
    ["eventbridge", "2 events, 1 rule"],
    ["kms", "Some(Enabled)"],
    ["lambda", "0 functions"],
    ["s3", "a b/c, a b/ü"],
    ["secretsmanager", "a secret"],
    ["sfn", "Running"],
    ["sns", "1 topic, 2 sent"],
    ["sqs", "3 messages"],
    ["ssm", "/app/key, /app/url"],
  ])("uses %s", async (service, result) => {
    expect(await run(service, moto)).toBe(result);
  });
});
