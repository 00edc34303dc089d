import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { moduleCalling, SHOP, writeModule, writeShop } from "../../deploy/projects.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";

let root: string;
beforeEach(() => {
  root = path.join(temporaryFolder(), "shop");
  writeShop(root);
});

const cast = (...args: readonly string[]) => asml(["cast", "-q", "-o", "json", ...args], { cwd: root });
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const terraform = (file = "net/main.tf.json") => JSON.parse(read(file));
const change = (file: keyof typeof SHOP, from: string, to: string) =>
  writeFileSync(path.join(root, file), read(file).replace(from, to));

/** Path -> digest of every file under a folder. */
function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/** The statements of a function's role. */
function statements(document: ReturnType<typeof terraform>, label: string): unknown {
  return JSON.parse(document.resource.aws_iam_role_policy[label].policy).Statement;
}

const PLACE = "arn:${data.aws_partition.current.partition}";
const HERE = "eu-central-1:${data.aws_caller_identity.current.account_id}";

describe("asml cast", () => {
  test("makes the layer, a zip for each function, Terraform's configuration and asml.lock", async () => {
    const ran = await cast();
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout).functions).toMatchObject([
      { function: "data.put", calls: ["aws.dynamodb/put_item"], allows: ["dynamodb:PutItem on table/items"] },
      { function: "data.list", calls: ["aws.dynamodb/get_item", "aws.dynamodb/query"] },
    ]);
    expect(Object.keys(digests(path.join(root, "net")))).toEqual([
      "asml.json",
      "functions/data.list.zip",
      "functions/data.put.zip",
      "layer.zip",
      "main.tf.json",
    ]);
    expect(read("asml.lock")).toContain('  "dynamodb:PutItem on table/items",\n');
  });

  test("gives each role exactly its actions on exactly its resources, and its log group", async () => {
    await cast();
    const document = terraform();
    const logs = (name: string) => ({
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: [`${PLACE}:logs:${HERE}:log-group:/aws/lambda/asml-shop-data-${name}:*`],
    });
    const table = `${PLACE}:dynamodb:${HERE}:table/items`;
    expect(statements(document, "data-put")).toEqual([
      logs("put"),
      { Effect: "Allow", Action: ["dynamodb:PutItem"], Resource: [table] },
    ]);
    expect(statements(document, "data-list")).toEqual([
      logs("list"),
      { Effect: "Allow", Action: ["dynamodb:GetItem"], Resource: [table] },
      { Effect: "Allow", Action: ["dynamodb:Query"], Resource: [`${table}/index/by-date`, table] },
    ]);
    expect(document.resource.aws_iam_role["data-put"].name).toBe("asml-shop-data-put");
  });

  test("makes the same bytes of the same project, wherever it lies", async () => {
    await cast();
    const before = digests(path.join(root, "net"));
    const elsewhere = path.join(temporaryFolder(), "elsewhere");
    renameSync(root, elsewhere);
    root = elsewhere;
    rmSync(path.join(root, "net"), { recursive: true });
    await cast();
    expect(digests(path.join(root, "net"))).toEqual(before);
  });

  test("writes nothing again where nothing has changed", async () => {
    await cast();
    const times = () =>
      ["net/main.tf.json", "net/asml.json", "net/functions/data.put.zip", "asml.lock"].map(
        (file) => statSync(path.join(root, file)).mtimeMs,
      );
    const before = times();
    await cast();
    expect(times()).toEqual(before);
  });

  test("makes again what was damaged, and takes away what is no function any more", async () => {
    await cast();
    const before = digests(path.join(root, "net"));
    writeFileSync(path.join(root, "net/functions/data.put.zip"), "damaged");
    writeFileSync(path.join(root, "net/functions/data.gone.zip"), "old");
    await cast();
    expect(digests(path.join(root, "net"))).toEqual(before);
  });

  test("tells of a module that its manifest does not grant what it calls, before anything is written", async () => {
    change(
      "services/data/service.toml",
      '[iomod.dependencies.dynamodb]\ncoordinates = "aws.dynamodb"\nresources = ["items"]\n',
      "",
    );
    const ran = await asml(["cast"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("error[ERR_IMPORT_DENIED]: data.put imports aws.dynamodb/put_item");
    expect(ran.stderr).toContain("error[ERR_IMPORT_DENIED]: data.list imports");
    expect(existsSync(path.join(root, "net"))).toBe(false);
  });

  test("takes the service's own tables where no resources are named", async () => {
    change("services/data/service.toml", 'resources = ["items"]\n', "");
    await cast();
    expect(statements(terraform(), "data-put")).toMatchObject([
      {},
      { Resource: [`${PLACE}:dynamodb:${HERE}:table/items`, `${PLACE}:dynamodb:${HERE}:table/users`] },
    ]);
  });

  test("refuses a call for which nothing is named, with the line that would allow it", async () => {
    writeModule(root, "services/data/put.wasm", "list_tables");
    const ran = await asml(["cast"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "data.put calls aws.dynamodb/list_tables, and dynamodb:ListTables is about no one resource",
    );
    expect(ran.stderr).toMatch(/service\.toml:20:1\n[\s\S]*resources = \["items"\][\s\S]*add "\*" to resources/);
  });

  test("only warns of it where user_tf may attach a policy, as the guide does", async () => {
    writeModule(root, "services/data/put.wasm", "list_tables");
    writeFiles(root, { "user_tf/main.tf": "locals {}\n" });
    const ran = await asml(["cast"], { cwd: root });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("warning[ERR_MANIFEST]: data.put calls aws.dynamodb/list_tables");
    expect(ran.stderr).toContain("its role allows it only if user_tf does");
    expect(statements(terraform(), "data-put")).toHaveLength(1);
  });

  test("refuses a handler that the module does not export", async () => {
    change("services/data/service.toml", 'module = "put.wasm"\n', 'module = "put.wasm"\nhandler_name = "handle"\n');
    expect(await asml(["cast"], { cwd: root })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("data.put exports no handler named handle"),
    });
  });

  test("refuses a policy that is longer than IAM takes", async () => {
    const many = Array.from(
      { length: 150 },
      (_, n) => `"arn:aws:dynamodb:eu-central-1:123456789012:table/a-rather-long-name-${n}"`,
    );
    change("services/data/service.toml", '["items"]', `[${many.join(", ")}]`);
    expect(await asml(["cast"], { cwd: root })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/policy of data\.put would have about \d+ characters, and IAM takes 10240/),
    });
  });

  test("refuses names that would be one in AWS", async () => {
    writeFiles(root, {
      "assemblylift.toml": SHOP["assemblylift.toml"].replace("data = {", 'two = { name = "data-put" }\ndata = {'),
      "services/data-put/service.toml": '[service]\nname = "data-put"\n\n[api.functions.x]\nmodule = "x.wasm"\n',
      "services/data/service.toml": `${SHOP["services/data/service.toml"]}\n[api.functions.put-x]\nmodule = "put.wasm"\n`,
    });
    writeFileSync(path.join(root, "services/data-put/x.wasm"), moduleCalling());
    expect(await asml(["cast"], { cwd: root })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("aws_iam_role.data-put-x"),
    });
  });
});

describe("asml.lock", () => {
  test("shows what a function can do that it could not before", async () => {
    await cast();
    writeModule(root, "services/data/put.wasm", "put_item", "delete_item");
    const ran = await asml(["cast"], { cwd: root });
    expect(ran.stderr).toContain("asml.lock has changed; review and commit it:");
    expect(ran.stderr).toContain("  + data.put calls aws.dynamodb/delete_item\n");
    expect(ran.stderr).toContain("  + data.put allows dynamodb:DeleteItem on table/items\n");
    expect(read("asml.lock")).toContain('"aws.dynamodb/delete_item"');
  });

  test("stands where --locked is given, and what would change fails, at its line", async () => {
    await cast();
    const before = read("asml.lock");
    expect((await cast("--locked")).code).toBe(0);
    writeModule(root, "services/data/put.wasm", "put_item", "delete_item");
    const ran = await asml(["cast", "--locked"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("error[ERR_LOCKFILE]: the functions can do other things than asml.lock says:");
    expect(ran.stderr).toContain("  + data.put calls aws.dynamodb/delete_item");
    expect(ran.stderr).toMatch(/--> asml\.lock:\d+:1\n/);
    expect(read("asml.lock")).toBe(before);
  });

  test("also fails under --locked for a permission alone, and where it is missing", async () => {
    expect(await cast("--locked")).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no asml.lock") });
    await cast();
    change("services/data/service.toml", '["items"]', '["items", "users"]');
    expect(await cast("--locked")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("+ data.put allows dynamodb:PutItem on table/users"),
    });
  });

  test.each([
    ["is no TOML", "version = ", "ERR_MANIFEST"],
    ["is of another version", "version = 2\n", "ERR_LOCKFILE"],
    ["has something else in it", 'version = 1\n[functions."data.put"]\ncalls = 1\n', "ERR_LOCKFILE"],
  ])("that %s is refused", async (_, text, code) => {
    writeFileSync(path.join(root, "asml.lock"), text);
    expect(await cast()).toMatchObject({ code: 1, stderr: expect.stringContaining(code) });
  });
});

describe("a project with stages", () => {
  beforeEach(() => {
    writeFileSync(
      path.join(root, "assemblylift.toml"),
      `${SHOP["assemblylift.toml"]}
[stages.dev]

[stages.prod]
region = "us-east-1"
environment = { LEVEL = "warn" }
log_retention_days = 30
tags = { stage = "prod" }
`,
    );
  });

  test("has a deployment for each, with names of its own", async () => {
    await cast();
    const [dev, prod] = [terraform("net/dev/main.tf.json"), terraform("net/prod/main.tf.json")];
    expect(dev.resource.aws_lambda_function["data-put"].function_name).toBe("asml-shop-data-put-dev");
    expect(dev.resource.aws_dynamodb_table["items"].name).toBe("items-dev");
    expect(prod.resource.aws_apigatewayv2_api.data.name).toBe("asml-shop-data-prod");
    expect(prod.resource.aws_cloudwatch_log_group["data-put"].retention_in_days).toBe(30);
    expect(prod.provider.aws).toEqual([{ region: "us-east-1", default_tags: { tags: { stage: "prod" } } }]);
    expect(statements(dev, "data-put")).toMatchObject([
      {},
      { Resource: [`${PLACE}:dynamodb:${HERE}:table/items-dev`] },
    ]);
    expect(dev.terraform.backend.local.path).toBe("../../asml.dev.tfstate");
  });

  test("has one lock, without the stages' names", async () => {
    await cast();
    expect(read("asml.lock")).toContain('"dynamodb:PutItem on table/items"');
    expect(read("asml.lock")).not.toContain("dev");
  });

  test("casts one of them where it is named", async () => {
    await cast("--stage", "dev");
    expect(readdirSync(path.join(root, "net"))).toEqual(["dev"]);
    expect(await cast("--stage", "test")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("stages are dev, prod"),
    });
  });
});
