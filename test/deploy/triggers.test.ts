/** What triggers functions, made and taken away again by real Terraform in moto. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../build/asml.ts";
import { inventory, triggersIn } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { EVENTS, writeEvents, writeModule } from "./projects.ts";
import { findRealTerraform, FULL } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;

/** Without queues and streams, for which the provider waits half a minute each. */
function writeQuick(root: string): void {
  writeFiles(root, {
    "assemblylift.toml": EVENTS["assemblylift.toml"].replace('jobs = { name = "jobs" }\n', ""),
    "services/data/service.toml": `[service]
name = "data"
[sns.topics.news]
[eventbridge.buses.shop]
[s3.buckets.uploads]
[dynamodb.tables.items]
hash_key = "pk"
[api.functions.work]
module = "none.wasm"
url = { auth = "iam" }
triggers = [
  { source = "sns", topic = "news", filter = { kind = ["good"] } },
  { source = "eventbridge", bus = "shop", pattern = { source = ["shop"] } },
  { source = "schedule", expression = "rate(5 minutes)" },
  { source = "s3", bucket = "uploads", prefix = "in/" },
  { source = "dynamodb", table = "items" },
]
`,
  });
  writeModule(root, "services/data/none.wasm");
}

/** The project with everything in it where all is asked for, and the quick one otherwise. */
const made = FULL
  ? {
      queues: ["orders", "orders-dead", "steps.fifo"],
      topics: ["news"],
      buses: ["shop"],
      rules: ["asml-events-data-work", "asml-events-data-work-2"],
      schedules: ["asml-events-data-work", "asml-events-data-work-2"],
      streams: ["clicks"],
      buckets: ["uploads-123456789012"],
      mappings: ["asml-events-data-steps", ...Array(3).fill("asml-events-data-work"), "asml-events-jobs-thumbs"],
    }
  : {
      queues: [],
      topics: ["news"],
      buses: ["shop"],
      rules: ["asml-events-data-work"],
      schedules: ["asml-events-data-work"],
      streams: [],
      buckets: ["uploads-123456789012"],
      mappings: ["asml-events-data-work"],
    };
const nothing = Object.fromEntries(Object.keys(made).map((kind) => [kind, []]));

if (missing !== undefined || typeof terraform === "string")
  test.skip(`triggers with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("what triggers functions", { timeout: MINUTES }, () => {
    let moto: Moto;
    let events: DeployedProject;
    beforeAll(async () => {
      moto = await startMoto();
      events = new DeployedProject(FULL ? writeEvents : writeQuick, terraform, moto);
      await events.must("cast", "-q");
    }, MINUTES);
    afterAll(() => moto?.stop());

    test("is there after bind, which names functions' own URLs", async () => {
      const { stdout } = await events.must("bind", "-y");
      expect(await triggersIn(moto)).toEqual(made);
      expect(stdout).toMatch(/data\.\w+ {2}URL {2}https:\/\/\S+\.lambda-url\./);
    });

    test("needs no change after that", async () => {
      expect((await events.must("sync", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is gone where it is burned, but for buckets and tables", async () => {
      const { stderr } = await events.must("burn", "-y");
      expect(stderr).toContain("Kept, with all items and objects: aws_dynamodb_table.items, aws_s3_bucket.uploads.");
      expect(await triggersIn(moto)).toEqual({ ...nothing, buckets: made.buckets });
    });

    test("leaves nothing where it is burned by force", async () => {
      await events.must("burn", "-y", "--force");
      expect(await triggersIn(moto)).toEqual(nothing);
      expect(Object.values(await inventory(moto)).flat()).toEqual([]);
    });
  });
