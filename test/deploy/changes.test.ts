/** What goes wrong with deployments, and what changes them; against real Terraform and moto. */
import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { finished, startAsml, writeFiles } from "../build/asml.ts";
import { dynamodb, inventory, makeBucket, makeHostedZone, policiesOfRole } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { KITCHEN_SINK, SHOP, writeKitchenSink, writeShop } from "./projects.ts";
import { findRealTerraform, FULL } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;

if (!FULL) test.skip("failing and changing deployments, which npm run test:deploy runs");
else if (missing !== undefined || typeof terraform === "string")
  test.skip(`failing and changing deployments with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("a deployment", { timeout: MINUTES }, () => {
    let moto: Moto;
    let shop: DeployedProject;
    beforeAll(async () => {
      moto = await startMoto();
    }, MINUTES);
    afterAll(() => moto?.stop());
    beforeEach(() => {
      shop = new DeployedProject(writeShop, terraform, moto);
    });
    afterEach(async () => {
      rmSync(path.join(shop.root, "user_tf"), { recursive: true, force: true });
      await shop.run("cast", "-q");
      await shop.run("burn", "-y", "--force");
    }, MINUTES);

    const manifest = (from: string, to: string) =>
      shop.write("services/data/service.toml", SHOP["services/data/service.toml"].replace(from, to));

    test("that fails tells what was made, what not and how to go on, and goes on from there", async () => {
      writeFiles(shop.root, {
        "user_tf/main.tf": `
          variable "asml" { type = any }
          resource "aws_iam_role_policy_attachment" "missing" {
            role       = var.asml.functions["data.put"].role_name
            policy_arn = "arn:aws:iam::123456789012:policy/no-such-policy"
          }
          resource "aws_sqs_queue" "after" {
            name       = "after"
            depends_on = [aws_iam_role_policy_attachment.missing]
          }`,
      });
      await shop.must("cast", "-q");
      const failed = await shop.run("bind", "-y");
      expect(failed.code).toBe(1);
      expect(failed.stderr).toContain("error[ERR_TERRAFORM]: module.user_tf.aws_iam_role_policy_attachment.missing: ");
      expect(failed.stderr).toContain("user_tf/main.tf:3:");
      expect(failed.stderr).toMatch(/\d+ of \d+ changes were made, and these were not\n/);
      expect(failed.stderr).toContain("  failed: user_tf: aws_iam_role_policy_attachment.missing\n");
      expect(failed.stderr).toContain("  not begun: user_tf: aws_sqs_queue.after\n");
      expect(failed.stderr).toContain("fix: what was made is kept and known: asml bind goes on from here");

      rmSync(path.join(shop.root, "user_tf"), { recursive: true });
      await shop.must("cast", "-q");
      await shop.must("bind", "-y");
      expect((await shop.must("bind", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("that is interrupted ends with 130, and the next one finishes it", async () => {
      await shop.must("cast", "-q");
      const child = startAsml(["bind", "-y"], { cwd: shop.root, env: shop.env });
      const ended = finished(child);
      child.stderr.on("data", (text: string) => {
        if (/^ {2}1\/\d+ /m.test(text)) child.kill("SIGINT");
      });
      expect((await ended).code).toBe(130);
      expect((await inventory(moto))["apis"]?.length).toBeLessThanOrEqual(1);
      await shop.must("bind", "-y");
      expect((await shop.must("bind", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("never deletes a table, whether its keys change or it leaves the manifest", async () => {
      await shop.must("cast", "-q");
      await shop.must("bind", "-y");
      manifest('[dynamodb.tables.users]\nhash_key = "pk"', '[dynamodb.tables.users]\nhash_key = "id"');
      await shop.must("cast", "-q");
      expect(await shop.run("bind", "-y")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("table users would have to be deleted, with all its items, and made anew"),
      });
      manifest('[dynamodb.tables.users]\nhash_key = "pk"\n', "");
      await shop.must("cast", "-q");
      expect(await shop.run("bind", "-y")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("table users would be deleted, with all its items"),
      });
      manifest('[dynamodb.tables.users]\nhash_key = "pk"', '[dynamodb.tables.users]\nhash_key = "pk"\nexternal = true');
      await shop.must("cast", "-q");
      const { stderr } = await shop.must("bind", "-y");
      expect(stderr).toContain("· 1 table  users");
      expect((await inventory(moto))["tables"]).toEqual(["items", "users"]);
      await shop.must("burn", "-y", "--force");
      expect((await inventory(moto))["tables"]).toEqual(["users"]);
      await dynamodb(moto).send(new DeleteTableCommand({ TableName: "users" }));
    });

    test("has the guide's user_tf look up a role that is made in the same run, provider and all", async () => {
      writeFiles(shop.root, {
        "user_tf/main.tf": `
          provider aws {
            region = "eu-central-1"
          }
          data aws_iam_role data-put {
            name = "asml-shop-data-put"
          }
          resource aws_iam_role_policy data-put {
            name   = "guide"
            role   = data.aws_iam_role.data-put.name
            policy = jsonencode({
              Version   = "2012-10-17"
              Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = ["*"] }]
            })
          }`,
      });
      await shop.must("cast", "-q");
      const { stderr } = await shop.must("bind", "-y");
      expect(stderr).toContain("the roles that it may look up are made first");
      expect(await policiesOfRole(moto, "asml-shop-data-put")).toEqual(["asml", "guide"]);
      expect((await shop.must("bind", "-y")).stderr).toContain("Nothing has to change.");
      await shop.must("burn", "-y", "--force");
      expect((await inventory(moto))["roles"]).toEqual([]);
    });

    test("of each stage is its own", async () => {
      shop.write("assemblylift.toml", `${SHOP["assemblylift.toml"]}\n[stages.dev]\n\n[stages.prod]\n`);
      await shop.must("cast", "-q");
      expect(await shop.run("bind", "-y")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("--stage dev, --stage prod"),
      });
      await shop.must("bind", "-y", "--stage", "dev");
      await shop.must("bind", "-y", "--stage", "prod");
      expect(await inventory(moto)).toMatchObject({
        tables: ["items-dev", "items-prod", "users-dev", "users-prod"],
        apis: ["asml-shop-data-dev", "asml-shop-data-prod"],
      });
      await shop.must("burn", "-y", "--force", "--stage", "dev");
      expect((await inventory(moto))["functions"]).toEqual(["asml-shop-data-list-prod", "asml-shop-data-put-prod"]);
      await shop.must("burn", "-y", "--force", "--stage", "prod");
      writeShop(shop.root);
    });

    test("without its state bucket says how to make one", async () => {
      shop.write(
        "assemblylift.toml",
        `${SHOP["assemblylift.toml"]}\n[terraform]\nstate_bucket_name = "no-such-bucket"\n`,
      );
      await shop.must("cast", "-q");
      pathStyle(shop);
      expect(await shop.run("bind", "-y")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("fix: make the bucket that [terraform] names first: aws s3 mb"),
      });
      writeShop(shop.root);
      rmSync(path.join(shop.root, "net"), { recursive: true });
    });

    test("of everything that a manifest can say is there, changes nothing the second time, and goes", async () => {
      await makeBucket(moto, "kitchen-sink-state");
      const zone = await makeHostedZone(moto, "example.com");
      const sink = new DeployedProject(writeKitchenSink, terraform, moto);
      sink.write("assemblylift.toml", KITCHEN_SINK["assemblylift.toml"].replace(/lock_table_name.*\n/, ""));
      await sink.must("cast", "-q");
      pathStyle(sink);
      // Ids of AWS's zones begin with Z, and those of moto's with anything.
      const record = { resource: { aws_route53_record: { "api-example-com": { zone_id: zone } } } };
      sink.write("net/zone_override.tf.json", JSON.stringify(record));
      const { stdout } = await sink.must("bind", "-y");
      expect(stdout).toMatch(/data\.admin {2}ANY \/admin .*\n {2}curl --aws-sigv4 /);
      expect(stdout).toContain("/files/PROXY");
      // Looked up by its name in the very run that made it.
      expect(await policiesOfRole(moto, "asml-kitchen-sink-data-put")).toEqual(["asml", "s3"]);
      expect((await sink.must("bind", "-y")).stderr).toContain("Nothing has to change.");
      await sink.must("burn", "-y", "--force");
      expect(Object.values(await inventory(moto)).flat()).toEqual([]);
    });
  });

/** moto has no host names for buckets. */
function pathStyle(project: DeployedProject): void {
  const document = JSON.parse(project.read("net/main.tf.json"));
  const { s3 } = document.terraform.backend;
  const override = {
    terraform: { backend: { s3: { ...s3, use_path_style: true, skip_credentials_validation: true } } },
  };
  project.write("net/path_style_override.tf.json", JSON.stringify(override));
}
