/** The guide's project, from `asml init` over `asml bundle` to a process laid out as Lambda does. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CreateTableCommand, DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asml, temporaryFolder } from "../build/asml.ts";
import { dynalite } from "../iomods/aws/dynalite-server.ts";
import { listen } from "../iomods/aws/stub-service.ts";
import { eventBytesOf } from "../runtime/events/sample.ts";
import { layOut, type Layout } from "./sandbox.ts";
import { stubWays } from "./stub-ways.ts";

const TABLE = "auth0-tutorial";
const folder = temporaryFolder();
const project = path.join(folder, "auth-tutorial");
const net = path.join(project, "net");
// What cargo compiled for the run before is taken again: the crates are the same.
const env = { ...process.env, CARGO_TARGET_DIR: path.resolve(import.meta.dirname, "../../.cache/lambda/tutorial") };
const server = dynalite();
let client: DynamoDBClient;
let variables: Record<string, string> = {};

beforeAll(async () => {
  const endpoint = `http://127.0.0.1:${await listen(server)}`;
  variables = { AWS_ENDPOINT_URL: endpoint };
  client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  const made = await asml(["init", "-n", "auth-tutorial", "--template", "auth-tutorial"], { cwd: folder });
  expect(made.stderr + made.stdout, made.stderr).toContain("auth-tutorial");
  const bundled = await asml(["bundle", "-q", "-o", "json", "-C", project], { cwd: folder, env });
  expect(bundled.code, bundled.stderr).toBe(0);
  const sizes: unknown = JSON.parse(bundled.stdout);
  expect(sizes).toMatchObject({
    layer: { file: path.join(net, "layer.zip"), bytes: readFileSync(path.join(net, "layer.zip")).length },
    functions: [{ function: "data.put" }, { function: "data.profile" }],
  });
}, 600_000);
afterAll(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const layoutOf = (id: string): Layout =>
  layOut({ layer: path.join(net, "layer.zip"), function: path.join(net, "functions", `${id}.zip`) });

async function itemOf(sub: string): Promise<unknown> {
  return (await client.send(new GetItemCommand({ TableName: TABLE, Key: { pk: { S: sub } } }))).Item;
}

describe.each(stubWays)("$name", (way) => {
  test("the guide's function stores the caller's name", async () => {
    const sub = `auth0|put ${way.name}`;
    using layout = layoutOf("data.put");
    await using running = await way.start(layout, variables);
    const event = eventBytesOf({ caller: { kind: "jwt", claims: { sub }, scopes: null } }, "1.0");
    const { failed, body } = await running.invoke(Buffer.from(event).toString());
    expect(failed, body).toBe(false);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 200, body: "{}" });
    expect(await itemOf(sub)).toEqual({ pk: { S: sub } });
  });

  test("the function in our own interface stores a profile, and answers with what is stored", async () => {
    const sub = `auth0|profile ${way.name}`;
    using layout = layoutOf("data.profile");
    await using running = await way.start(layout, variables);
    const send = async (body: string): Promise<{ statusCode?: number; body?: string }> => {
      const headers = [["Content-Type", "application/json"]] as const;
      const event = eventBytesOf(
        { target: "/profile", headers, body, caller: { kind: "jwt", claims: { sub }, scopes: null } },
        "2.0",
      );
      const invoked = await running.invoke(Buffer.from(event).toString());
      expect(invoked.failed, invoked.body).toBe(false);
      return JSON.parse(invoked.body);
    };
    const profile = { display_name: "Ada 😀", bio: "first" };
    const answer = await send(JSON.stringify(profile));
    expect([answer.statusCode, JSON.parse(answer.body ?? "")]).toEqual([200, profile]);
    expect(await itemOf(sub)).toEqual({ pk: { S: sub }, display_name: { S: "Ada 😀" }, bio: { S: "first" } });
    expect(await send('{"display_name":" "}')).toMatchObject({ statusCode: 400 });
  });
});

test("bundling the same project again gives the same bytes", async () => {
  const files = ["layer.zip", "functions/data.put.zip", "functions/data.profile.zip"].map((name) =>
    path.join(net, name),
  );
  const before = files.map((file) => readFileSync(file));
  const { code, stderr } = await asml(["bundle", "-q", "-C", project], { cwd: folder, env });
  expect(code, stderr).toBe(0);
  expect(
    files.every((file, index) => existsSync(file) && readFileSync(file).equals(before[index] ?? Buffer.alloc(0))),
  ).toBe(true);
});
