import { describe, expect, test } from "vitest";
import { parseEvent } from "../../../build/terraform/run/events.ts";
import {
  contentOf,
  countsOf,
  lostData,
  nameOf,
  planLines,
  type PlannedChange,
} from "../../../build/terraform/run/plan.ts";

const change = (action: PlannedChange["action"], addr: string): PlannedChange => {
  const parts = addr.split(".");
  const [resource_type = "", resource_name = ""] = parts.slice(-2);
  return { action, resource: { addr, module: parts.slice(0, -2).join("."), resource_type, resource_name } };
};

describe("a plan in words", () => {
  test("counts what is alike, with what is lost at its end", () => {
    const changes = [
      change("delete", "aws_dynamodb_table.old"),
      change("create", "aws_lambda_function.data-put"),
      change("create", "aws_lambda_function.data-get"),
      change("create", "aws_iam_role.data-put"),
      change("update", "aws_iam_role_policy.data-get"),
      change("replace", "aws_lambda_layer_version.runtime"),
      change("create", "module.user_tf.aws_sqs_queue.jobs"),
      change("forget", "aws_dynamodb_table.shared"),
    ];
    expect(planLines({ changes })).toEqual([
      "  + 2 functions    data-get, data-put",
      "  + 1 role         data-put",
      "  + 1 of user_tf   aws_sqs_queue.jobs",
      "  ~ 1 role policy  data-get",
      "  · 1 table        shared",
      "  ± 1 layer        runtime",
      "  - 1 table        old",
      "  5 to add, 1 to change, 2 to destroy",
    ]);
    expect(countsOf({ changes: [] })).toBe("0 to add, 0 to change, 0 to destroy");
    expect(lostData({ changes }).map(({ addr }) => addr)).toEqual(["aws_dynamodb_table.old"]);
  });

  test("knows what holds data, and what of it would be lost", () => {
    const bucket = change("delete", "aws_s3_bucket.uploads");
    const changes = [bucket, change("delete", "aws_sqs_queue.orders"), change("update", "aws_s3_bucket.other")];
    expect(lostData({ changes })).toEqual([bucket.resource]);
    expect(contentOf(bucket.resource)).toBe("objects");
  });

  test("names resources as people do, and those that it does not know by their type", () => {
    expect(nameOf(change("create", "aws_apigatewayv2_api.data").resource)).toBe("API data");
    expect(nameOf(change("create", "aws_new_thing.x").resource)).toBe("aws_new_thing x");
    expect(nameOf(change("create", "module.user_tf.aws_sqs_queue.jobs").resource)).toBe("user_tf: aws_sqs_queue.jobs");
  });
});

describe("a line of Terraform's", () => {
  const line = (value: unknown) =>
    parseEvent(JSON.stringify({ "@level": "info", "@module": "terraform.ui", ...Object(value) }));
  const resource = {
    addr: "aws_iam_role.x",
    module: "",
    resource_type: "aws_iam_role",
    resource_name: "x",
    resource_key: null,
  };

  test("is read where it matters", () => {
    expect(line({ type: "planned_change", change: { resource, action: "create" } })).toMatchObject({
      type: "planned_change",
      change: { action: "create", resource: { addr: "aws_iam_role.x" } },
    });
    expect(line({ type: "apply_complete", hook: { resource, action: "create", elapsed_seconds: 2 } })).toMatchObject({
      hook: { elapsed_seconds: 2 },
    });
    expect(line({ type: "diagnostic", diagnostic: { severity: "error", summary: "no" } })).toMatchObject({
      diagnostic: { summary: "no", detail: "" },
    });
  });

  test.each([
    ["of another kind", '{"type":"version","terraform":"1.11.4"}'],
    ["without a kind", "{}"],
    ["that is no object", "null"],
    ["that is no JSON", "panic: runtime error"],
    ["that is empty", ""],
  ])("%s is passed over", (_, text) => {
    expect(parseEvent(text)).toBeUndefined();
  });
});
