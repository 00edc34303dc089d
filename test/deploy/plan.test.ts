/** Every template and a project with everything in it, as real Terraform and the AWS provider see them. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { assets } from "../../build/assets.ts";
import { cast } from "../../build/cast/cast.ts";
import { CastCache } from "../../build/cast/cast-cache.ts";
import { examine } from "../../build/cast/examine.ts";
import { iomodRegistry } from "../../build/commands/open-project.ts";
import { loadProject } from "../../build/manifest/load.ts";
import { asml, temporaryFolder } from "../build/asml.ts";
import { moduleCalling, writeChat, writeEvents, writeKitchenSink } from "./projects.ts";
import { findRealTerraform, FULL, type RealTerraform } from "./terraform.ts";

const run = promisify(execFile);
const terraform = findRealTerraform();
const MINUTES = 300_000;
const templates = readdirSync(assets.templates).filter((name) => name !== "make");

/** Casts a project without cargo: where it has crates, modules of the same imports stand in for them. */
async function castWithout(root: string): Promise<string> {
  const iomods = iomodRegistry();
  const project = loadProject(root, { iomods: iomods.known });
  const standIn = path.join(root, "stand-in.wasm");
  writeFileSync(standIn, moduleCalling("put_item", "get_item"));
  const empty = path.join(root, "empty.wasm");
  writeFileSync(empty, moduleCalling());
  const modules = new Map(
    project.services.flatMap((service) =>
      service.functions.map(({ config, code }) => [
        config.id,
        code.kind === "module" ? code.path : service.grants.length > 0 ? standIn : empty,
      ]),
    ),
  );
  const cache = CastCache.open(root);
  const examined = examine({ project, modules, iomods, record: undefined, cache });
  return (await cast({ project, stage: undefined, examined, iomods, cache })).folder;
}

/** Since 6.29. */
function knowsUrlInvocation(provider: string): boolean {
  const [major = 0, minor = 0] = provider.split(".").map(Number);
  return major > 6 || (major === 6 && minor >= 29);
}

async function validated(real: RealTerraform, folder: string): Promise<unknown> {
  const env = { ...process.env, ...real.variables(temporaryFolder()), AWS_REGION: "eu-central-1" };
  // Its state is not asked for, so there need be no bucket.
  const local = { terraform: { backend: { local: { path: "test.tfstate" } } } };
  writeFileSync(path.join(folder, "local_override.tf.json"), JSON.stringify(local));
  await run(real.program, ["init", "-input=false", "-no-color"], { cwd: folder, env });
  const { stdout } = await run(real.program, ["validate", "-json"], { cwd: folder, env });
  return JSON.parse(stdout);
}

if (typeof terraform === "string") test.skip(`generated Terraform in real Terraform (this machine lacks ${terraform})`);
else
  describe("generated Terraform is valid", { timeout: MINUTES }, () => {
    test("for a project with everything in it", async () => {
      const root = path.join(temporaryFolder(), "kitchen-sink");
      writeKitchenSink(root);
      const folder = await castWithout(root);
      const document = JSON.parse(readFileSync(path.join(folder, "main.tf.json"), "utf8"));
      expect(document.terraform.backend.s3).toEqual({
        bucket: "kitchen-sink-state",
        key: "asml/kitchen-sink/terraform.tfstate",
        region: "eu-central-1",
        encrypt: true,
        dynamodb_table: "kitchen-sink-locks",
      });
      expect(await validated(terraform, folder)).toMatchObject({ valid: true, error_count: 0, warning_count: 0 });
    });

    test("for all that triggers functions", async () => {
      const root = path.join(temporaryFolder(), "events");
      writeEvents(root);
      const folder = await castWithout(root);
      expect(await validated(terraform, folder)).toMatchObject({ valid: true, error_count: 0, warning_count: 0 });
    });

    test("for a WebSocket API", async () => {
      const root = path.join(temporaryFolder(), "talk");
      writeChat(root);
      const folder = await castWithout(root);
      expect(await validated(terraform, folder)).toMatchObject({ valid: true, error_count: 0, warning_count: 0 });
    });

    test("for a function URL that is for anybody, as far as the provider knows it", async () => {
      const root = path.join(temporaryFolder(), "events");
      writeEvents(root);
      const service = path.join(root, "services/data/service.toml");
      writeFileSync(service, readFileSync(service, "utf8").replace('auth = "iam"', 'auth = "none"'));
      const folder = await castWithout(root);
      if (!knowsUrlInvocation(terraform.provider)) {
        console.log(`provider ${terraform.provider} knows no invoked_via_function_url: it is left out of this check`);
        const file = path.join(folder, "main.tf.json");
        const document = JSON.parse(readFileSync(file, "utf8"));
        delete document.resource.aws_lambda_permission["data-steps-url-invoke"].invoked_via_function_url;
        document.terraform.required_providers.aws.version = terraform.provider;
        writeFileSync(file, JSON.stringify(document));
      }
      expect(await validated(terraform, folder)).toMatchObject({ valid: true, error_count: 0, warning_count: 0 });
    });

    test.runIf(FULL).each(templates)("for the template %s", async (template) => {
      const cwd = temporaryFolder();
      expect((await asml(["init", "-n", "shop", "--template", template], { cwd })).code).toBe(0);
      const folder = await castWithout(path.join(cwd, "shop"));
      expect(await validated(terraform, folder)).toMatchObject({ valid: true, error_count: 0, warning_count: 0 });
    });
  });
