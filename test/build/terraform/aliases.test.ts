/** What is laid over the aliases while bind and rollback move them; test/deploy has it in real Terraform. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  deployedAliases,
  followed,
  hasCanary,
  movedByBind,
  returned,
  rolledBackFrom,
  split,
  withAliases,
  type AliasOverride,
  type DeployedAlias,
} from "../../../build/terraform/aliases.ts";
import { asml, temporaryFolder } from "../asml.ts";
import { writeShop } from "../../deploy/projects.ts";

const WHEN = "2026-01-02T03:04:05.678Z";
const alias: DeployedAlias = {
  address: "aws_lambda_alias.data-put",
  label: "data-put",
  functionName: "asml-shop-data-put",
  version: "3",
  weights: {},
  description: "",
};

async function written(override: AliasOverride): Promise<unknown> {
  const folder = temporaryFolder();
  const file = path.join(folder, "aliases_override.tf.json");
  const text = await withAliases(folder, new Map([[alias.label, override]]), () =>
    Promise.resolve(readFileSync(file, "utf8")),
  );
  expect(existsSync(file)).toBe(false);
  const { resource } = JSON.parse(text) as { resource: { aws_lambda_alias: Record<string, unknown> } };
  return resource.aws_lambda_alias[alias.label];
}

test("an alias goes to the newest version, and notes which had its calls before if that is another", async () => {
  expect(await written(followed({ ...alias, description: 'a "note" with ${x}' }, WHEN))).toEqual({
    description:
      '${aws_lambda_function.data-put.version == "3" ? "a \\"note\\" with $${x}" : "asml bind 2026-01-02T03:04:05.678Z, before it version 3"}',
    lifecycle: { ignore_changes: ["name"] },
  });
});

test("a canary leaves it where it is, with a weight for the newest version", async () => {
  expect(await written(split(alias, 0.1))).toEqual({
    function_version: "3",
    routing_config: { additional_version_weights: "${{ (aws_lambda_function.data-put.version) = 0.1 }}" },
  });
});

test("a rollback refers to nothing that Terraform would deploy with it", async () => {
  const override = await written(returned(alias, "2", WHEN));
  expect(override).toEqual({
    function_name: "asml-shop-data-put",
    function_version: "2",
    description: "asml rollback 2026-01-02T03:04:05.678Z, from version 3",
    lifecycle: { ignore_changes: ["name"] },
  });
  expect(JSON.stringify(override)).not.toContain("${");
  // A canary that is taken back was never where the calls went.
  expect(await written(returned(alias, "3", WHEN))).toEqual({
    function_name: "asml-shop-data-put",
    function_version: "3",
  });
});

test("aliases are read from Terraform's state, those of user_tf left out", () => {
  const instance = (description: string, weights?: Record<string, number>) => ({
    attributes: {
      function_name: "asml-shop-data-put",
      function_version: "3",
      description,
      routing_config: weights ? [{ additional_version_weights: weights }] : [],
    },
  });
  const state = (...instances: ReturnType<typeof instance>[]) => ({
    resources: [
      { type: "aws_lambda_alias", name: "data-put", instances },
      { type: "aws_lambda_alias", name: "theirs", module: "module.user_tf", instances },
      { type: "aws_iam_role", name: "data-put", instances: [] },
    ],
  });
  const [plain, ...more] = deployedAliases(state(instance(`asml bind ${WHEN}, before it version 2`)));
  expect(more).toEqual([]);
  expect(plain).toMatchObject({ ...alias, description: expect.anything() });
  expect(plain && movedByBind(plain)).toEqual({ when: WHEN, before: "2" });
  expect(plain && hasCanary(plain)).toBe(false);
  const [canary] = deployedAliases(state(instance(`asml rollback ${WHEN}, from version 4`, { "4": 0.1 })));
  expect(canary && hasCanary(canary)).toBe(true);
  expect(canary && movedByBind(canary)).toBe(undefined);
  expect(canary && rolledBackFrom(canary)).toBe("4");
  // Interrupted while it was made: nothing is known of it.
  expect(deployedAliases(state())).toEqual([]);
});

test("the configuration has routes call the alias, whose description is bind's", async () => {
  const root = path.join(temporaryFolder(), "shop");
  writeShop(root);
  expect((await asml(["cast", "-q"], { cwd: root })).code).toBe(0);
  const { resource } = JSON.parse(readFileSync(path.join(root, "net", "main.tf.json"), "utf8"));
  expect(resource.aws_lambda_alias["data-put"]).toMatchObject({
    name: "live",
    function_version: "${aws_lambda_function.data-put.version}",
    lifecycle: { ignore_changes: ["description"] },
  });
  expect(resource.aws_apigatewayv2_integration["data-put"].integration_uri).toBe(
    "${aws_lambda_alias.data-put.invoke_arn}",
  );
});

test.each(["0%", "100%", "10", "-5%", "ten"])("asml bind --canary %s is refused", async (percent) => {
  const ran = await asml(["bind", `--canary=${percent}`], { cwd: temporaryFolder() });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("such as 10%");
});

test("--canary and --promote exclude each other", async () => {
  const ran = await asml(["bind", "--canary", "10%", "--promote"], { cwd: temporaryFolder() });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("--canary begins what --promote ends");
});
