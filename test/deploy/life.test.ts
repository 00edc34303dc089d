/** A project's life in AWS, as far as real Terraform and moto are AWS. */
import { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentialsOfRole, dynamodb, inventory } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { moduleCalling, writeShop } from "./projects.ts";
import { findRealTerraform, FULL } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;

if (missing !== undefined || typeof terraform === "string")
  test.skip(`asml bind and burn with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("a project that is deployed", { timeout: MINUTES }, () => {
    let moto: Moto;
    let shop: DeployedProject;
    beforeAll(async () => {
      moto = await startMoto();
      shop = new DeployedProject(writeShop, terraform, moto);
      await shop.must("cast", "-q");
    }, MINUTES);
    afterAll(() => moto?.stop());

    test.runIf(FULL)("is first asked about, and nothing is done where nobody answers", async () => {
      const ran = await shop.run("bind");
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain("+ 2 functions");
      expect(ran.stderr).toContain("add -y to say yes");
      expect((await inventory(moto))["functions"]).toEqual([]);
    });

    test("is there after bind, which names its routes with a curl line for each", async () => {
      const { stdout } = await shop.must("bind", "-y");
      expect(await inventory(moto)).toEqual({
        functions: ["asml-shop-data-list", "asml-shop-data-put"],
        layers: ["asml-shop-runtime"],
        apis: ["asml-shop-data"],
        roles: ["asml-shop-data-list", "asml-shop-data-put"],
        logGroups: ["/aws/lambda/asml-shop-data-list", "/aws/lambda/asml-shop-data-put"],
        tables: ["items", "users"],
      });
      expect(stdout).toMatch(
        /data\.put {2}PUT \/items\/\{id\} {2}https:\/\/\S+\/items\/ID\n {2}curl -X PUT .* -H "authorization: Bearer \$TOKEN" https:/,
      );
    });

    test("needs no change after that", async () => {
      const { stderr, stdout } = await shop.must("sync", "-y", "-o", "json");
      expect(stderr).toContain("Nothing has to change.");
      expect(JSON.parse(stdout)).toMatchObject({
        changes: [],
        routes: [{ function: "data.put" }, { function: "data.list" }],
      });
    });

    test("has roles that do what their functions do, and nothing beside it", async () => {
      const roles = {
        put: dynamodb(moto, await credentialsOfRole(moto, "asml-shop-data-put")),
        list: dynamodb(moto, await credentialsOfRole(moto, "asml-shop-data-list")),
      };
      const Item = { pk: { S: "a" }, date: { S: "today" } };
      const Key = { pk: { S: "a" } };
      const query = (TableName: string, IndexName?: string) =>
        new QueryCommand({
          TableName,
          ...(IndexName !== undefined && { IndexName }),
          KeyConditionExpression: "#k = :k",
          ExpressionAttributeNames: { "#k": IndexName === undefined ? "pk" : "date" },
          ExpressionAttributeValues: { ":k": { S: "a" } },
        });
      await moto.enforceIam(true);
      try {
        // One after the other: moto counts requests to know whether it checks.
        const outcomes = [
          ["put: PutItem items", await outcome(roles.put.send(new PutItemCommand({ TableName: "items", Item })))],
          ["put: PutItem users", await outcome(roles.put.send(new PutItemCommand({ TableName: "users", Item })))],
          ["put: GetItem items", await outcome(roles.put.send(new GetItemCommand({ TableName: "items", Key })))],
          ["put: DeleteItem items", await outcome(roles.put.send(new DeleteItemCommand({ TableName: "items", Key })))],
          ["list: GetItem items", await outcome(roles.list.send(new GetItemCommand({ TableName: "items", Key })))],
          ["list: Query items", await outcome(roles.list.send(query("items")))],
          ["list: Query items by-date", await outcome(roles.list.send(query("items", "by-date")))],
          ["list: Query users", await outcome(roles.list.send(query("users")))],
          ["list: Scan items", await outcome(roles.list.send(new ScanCommand({ TableName: "items" })))],
          ["list: PutItem items", await outcome(roles.list.send(new PutItemCommand({ TableName: "items", Item })))],
        ];
        expect(Object.fromEntries(outcomes)).toEqual({
          "put: PutItem items": "done",
          "put: PutItem users": "denied",
          "put: GetItem items": "denied",
          "put: DeleteItem items": "denied",
          "list: GetItem items": "done",
          "list: Query items": "done",
          "list: Query items by-date": "done",
          "list: Query users": "denied",
          "list: Scan items": "denied",
          "list: PutItem items": "denied",
        });
      } finally {
        await moto.enforceIam(false);
      }
    });

    test.runIf(FULL)("takes new code in place, and no other change", async () => {
      shop.write("services/data/put.wasm", moduleCalling("put_item", "delete_item"));
      await shop.must("cast", "-q");
      const { stdout } = await shop.must("bind", "-y", "-o", "json");
      const lines = JSON.parse(stdout).changes.map(
        ({ action, address }: { action: string; address: string }) => `${action} ${address}`,
      );
      expect(lines.toSorted()).toEqual([
        "update aws_iam_role_policy.data-put",
        "update aws_lambda_alias.data-put",
        "update aws_lambda_function.data-put",
      ]);
    });

    test.runIf(FULL)("is not deployed from manifests that have changed since cast", async () => {
      const before = await shop.run("bind", "-y");
      expect(before.code).toBe(0);
      shop.write(
        "assemblylift.toml",
        '[project]\nname = "shop"\nregion = "eu-west-1"\n[services]\ndata = { name = "data" }\n',
      );
      const ran = await shop.run("bind", "-y");
      expect(ran).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("the manifests have changed since asml cast"),
      });
      writeShop(shop.root);
      await shop.must("cast", "-q");
    });

    test("leaves its tables where it is burned, with their items", async () => {
      const { stderr, stdout } = await shop.must("burn", "-y");
      expect(stderr).toContain("Kept, with all items: aws_dynamodb_table.items, aws_dynamodb_table.users");
      expect(stdout).toContain("Deleted shop.");
      expect(await inventory(moto)).toEqual({
        functions: [],
        layers: [],
        apis: [],
        roles: [],
        logGroups: [],
        tables: ["items", "users"],
      });
      const { Item } = await dynamodb(moto).send(new GetItemCommand({ TableName: "items", Key: { pk: { S: "a" } } }));
      expect(Item?.["date"]).toEqual({ S: "today" });
    });

    test.runIf(FULL)("takes its tables up again with the next bind", async () => {
      const { stdout } = await shop.must("bind", "-y", "-o", "json");
      const addresses = JSON.parse(stdout).changes.map(({ address }: { address: string }) => address);
      expect(addresses).toContain("aws_lambda_function.data-put");
      expect(addresses.filter((address: string) => address.includes("table"))).toEqual([]);
    });

    test("leaves nothing where it is burned by force", async () => {
      await shop.must("burn", "-y", "--force");
      expect(Object.values(await inventory(moto)).flat()).toEqual([]);
      expect((await shop.must("burn", "-y")).stderr).toContain("Nothing is deployed.");
    });
  });

async function outcome(sent: Promise<unknown>): Promise<string> {
  try {
    await sent;
    return "done";
  } catch (thrown) {
    // moto's denials are XML, which the client for DynamoDB does not read; what it has is the status.
    const status = statusOf(thrown);
    return status === 403 ? "denied" : `${status}: ${String(thrown)}`;
  }
}

function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== "object" || thrown === null || !("$response" in thrown)) return undefined;
  const response = thrown.$response;
  if (typeof response !== "object" || response === null || !("statusCode" in response)) return undefined;
  return typeof response.statusCode === "number" ? response.statusCode : undefined;
}
