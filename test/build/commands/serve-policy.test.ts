import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { guest, methodImport } from "../../guests/wat.ts";
import { finished, startAsml, temporaryFolder, writeFiles, type Ran } from "../asml.ts";

/** Makes one call, and answers with what comes back: 200 with the output, or the failure's own status. */
function calling(method: string, input: unknown): Uint8Array {
  const text = JSON.stringify(input);
  return guest({
    imports: methodImport(method, "aws.dynamodb"),
    fields: `(data (i32.const 16) ${JSON.stringify(text)})`,
    locals: "(local $id i32) (local $length i32)",
    body: `
      (local.set $id (call $${method} (i32.const 16) (i32.const ${text.length})))
      (drop (call $call_wait))
      (local.set $length (call $call_poll (local.get $id)))
      (drop (call $call_take (local.get $id) (i32.const 2048) (local.get $length)))
      (drop (call $respond (i32.const 2048) (local.get $length)))`,
  });
}

const FILES = {
  "assemblylift.toml": '[project]\nname = "shop"\n\n[services]\ndata = { name = "data" }\n',
  "services/data/service.toml": `[service]
name = "data"

[api.functions.own]
http = { verb = "GET", path = "/own", payload = "2.0" }
module = "own.wasm"

[api.functions.other]
http = { verb = "GET", path = "/other", payload = "2.0" }
module = "other.wasm"

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["items"]

[dynamodb.tables.items]
hash_key = "pk"

[dynamodb.tables.users]
hash_key = "pk"
`,
};

interface Served {
  readonly url: string;
  stop(): Promise<Ran>;
}

const running: Served[] = [];
afterEach(() => Promise.all(running.splice(0).map((served) => served.stop())));

async function serve(files: Readonly<Record<string, string>>): Promise<Served> {
  const root = path.join(temporaryFolder(), "shop");
  writeFiles(root, files);
  for (const [name, TableName] of [
    ["own", "items"],
    ["other", "users"],
  ] as const)
    writeFileSync(
      path.join(root, `services/data/${name}.wasm`),
      calling("put_item", { TableName, Item: { pk: { S: "a" } } }),
    );
  const child = startAsml(["serve", "--ephemeral", "--port", "0", "-o", "json"], { cwd: root });
  const ended = finished(child);
  const announced = new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (part: string) => {
      text += part;
      if (text.includes("\n")) resolve(text);
    });
  });
  const text = await Promise.race([announced, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  const served = {
    url: z.object({ url: z.string() }).parse(JSON.parse(text)).url,
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
  running.push(served);
  return served;
}

describe("a function that is served", () => {
  test("may call what its deployed role may, and is denied the neighbouring table", async () => {
    const served = await serve(FILES);
    const own = await fetch(`${served.url}/own`);
    expect([own.status, await own.text()]).toEqual([200, "{}"]);
    expect((await fetch(`${served.url}/other`)).status).toBe(400);

    const { stderr } = await served.stop();
    const record = stderr.split("\n").find((line) => line.includes("AccessDeniedException"));
    expect(JSON.parse(record ?? "{}")).toMatchObject({
      level: "ERROR",
      message: "denied, as in AWS: dynamodb:PutItem on arn:aws:dynamodb:us-east-1:123456789012:table/users",
      function: "data.other",
      fix: 'services/data/service.toml:12: add "users" to resources',
    });
  });

  test("may call it once it is named", async () => {
    const service = FILES["services/data/service.toml"].replace('["items"]', '["items", "users"]');
    const served = await serve({ ...FILES, "services/data/service.toml": service });
    expect((await fetch(`${served.url}/other`)).status).toBe(200);
  });

  test("is only warned where user_tf may allow it", async () => {
    const served = await serve({ ...FILES, "user_tf/main.tf": "locals {}\n" });
    expect((await fetch(`${served.url}/other`)).status).toBe(200);
    expect((await fetch(`${served.url}/other`)).status).toBe(200);
    const { stderr } = await served.stop();
    expect(stderr.match(/its role allows it only if user_tf does/g)).toHaveLength(1);
  });
});
