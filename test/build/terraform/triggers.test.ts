import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { policyOf } from "../../../build/iam.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { generateTerraform } from "../../../build/terraform/generate.ts";
import { configInStage } from "../../../build/stage.ts";
import { iomodRegistry } from "../../../build/commands/open-project.ts";
import { EVENTS } from "../../deploy/projects.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const ZIP = { path: "x.zip", sha256: "AAAA" };
const documentSchema = z.object({
  terraform: z.object({ required_providers: z.object({ aws: z.object({ version: z.string() }) }) }),
  resource: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  data: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  removed: z.array(z.unknown()).optional(),
  output: z.record(z.string(), z.unknown()),
});

/** The configuration of a project, with modules that call nothing. */
function generated(files: Readonly<Record<string, string>>, stageName?: string) {
  const root = temporaryFolder();
  writeFiles(root, files);
  const iomods = iomodRegistry();
  const project = loadProject(root, { iomods: iomods.known });
  const stage = project.stages.find(({ name }) => name === stageName);
  const policyInput = { project, stage, iomods, capabilities: { calls: {} } };
  const functions = new Map(
    project.services.flatMap((service) =>
      service.functions.map((fn) => {
        const { policy } = policyOf({ ...policyInput, service, fn });
        return [fn.config.id, { zip: ZIP, policy }] as const;
      }),
    ),
  );
  const dir = path.join(root, "net");
  const text = generateTerraform({ dir, project, stage, version: "1", layer: ZIP, functions, userModule: undefined });
  return { ...documentSchema.parse(JSON.parse(text)), project, stage };
}

function only(service: string, more = ""): Readonly<Record<string, string>> {
  return {
    "assemblylift.toml": `[project]\nname = "demo"\n[services]\ndata = { name = "data" }\n${more}`,
    "services/data/service.toml": `[service]\nname = "data"\n${service}`,
  };
}

const parsed = (value: unknown): unknown => JSON.parse(z.string().parse(value));

describe("Terraform of what triggers functions", () => {
  const { resource, output } = generated(EVENTS);
  const one = (type: string, name: string) => resource[type]?.[name];

  test("calls the alias, whatever calls", () => {
    const alias = "${aws_lambda_alias.data-work.arn}";
    expect(one("aws_lambda_event_source_mapping", "data-work-sqs-orders")?.["function_name"]).toBe(alias);
    expect(one("aws_sns_topic_subscription", "data-work-sns-news")?.["endpoint"]).toBe(alias);
    expect(one("aws_cloudwatch_event_target", "data-work-rule")?.["arn"]).toBe(alias);
    expect(one("aws_scheduler_schedule", "data-work")?.["target"]).toMatchObject({ arn: alias });
    expect(one("aws_lambda_function_url", "data-steps")?.["qualifier"]).toBe("${aws_lambda_alias.data-steps.name}");
    for (const permission of Object.values(resource["aws_lambda_permission"] ?? {}))
      expect(permission["qualifier"]).toMatch(/^\$\{aws_lambda_alias\.[\w-]+\.name\}$/);
  });

  test("has all options of a mapping, and those only that were said", () => {
    expect(one("aws_lambda_event_source_mapping", "data-work-sqs-orders")).toEqual({
      event_source_arn: "${aws_sqs_queue.orders.arn}",
      function_name: "${aws_lambda_alias.data-work.arn}",
      batch_size: 100,
      maximum_batching_window_in_seconds: 5,
      function_response_types: ["ReportBatchItemFailures"],
      filter_criteria: { filter: [{ pattern: '{"body":{"kind":["new"]}}' }] },
      scaling_config: { maximum_concurrency: 4 },
    });
    expect(one("aws_lambda_event_source_mapping", "data-work-dynamodb-items")).toMatchObject({
      event_source_arn: "${aws_dynamodb_table.items.stream_arn}",
      starting_position: "TRIM_HORIZON",
      parallelization_factor: 2,
      maximum_retry_attempts: 3,
      maximum_record_age_in_seconds: 3600,
      bisect_batch_on_function_error: true,
      destination_config: { on_failure: { destination_arn: "${aws_sqs_queue.orders-dead.arn}" } },
    });
    expect(one("aws_lambda_event_source_mapping", "data-steps-sqs-steps-fifo")).toEqual({
      event_source_arn: "${aws_sqs_queue.steps-fifo.arn}",
      function_name: "${aws_lambda_alias.data-steps.arn}",
      function_response_types: ["ReportBatchItemFailures"],
      batch_size: 10,
    });
  });

  test("leaves out that a function says which records failed where that is switched off", () => {
    expect(one("aws_lambda_event_source_mapping", "data-work-kinesis-clicks")).not.toHaveProperty(
      "function_response_types",
    );
  });

  test("turns a table's stream on, with the view that its trigger asks for", () => {
    expect(one("aws_dynamodb_table", "items")).toMatchObject({ stream_enabled: true, stream_view_type: "NEW_IMAGE" });
  });

  test("hides messages six times as long as the function takes, and lets dead letters come from their queue alone", () => {
    const orders = one("aws_sqs_queue", "orders");
    expect(orders?.["visibility_timeout_seconds"]).toBe(120);
    expect(parsed(orders?.["redrive_policy"])).toEqual({
      deadLetterTargetArn: "${aws_sqs_queue.orders-dead.arn}",
      maxReceiveCount: 5,
    });
    const allowed = one("aws_sqs_queue_redrive_allow_policy", "orders-dead")?.["redrive_allow_policy"];
    expect(parsed(allowed)).toEqual({
      redrivePermission: "byQueue",
      sourceQueueArns: ["${aws_sqs_queue.orders.arn}"],
    });
    expect(one("aws_sqs_queue", "steps-fifo")).toMatchObject({ fifo_queue: true, content_based_deduplication: true });
  });

  test("has one notification for a bucket, with the functions of all services in it", () => {
    expect(Object.keys(resource["aws_s3_bucket_notification"] ?? {})).toEqual(["uploads"]);
    expect(one("aws_s3_bucket_notification", "uploads")).toMatchObject({
      lambda_function: [
        { lambda_function_arn: "${aws_lambda_alias.data-work.arn}", filter_prefix: "in/", filter_suffix: ".png" },
        { lambda_function_arn: "${aws_lambda_alias.jobs-thumbs.arn}", events: ["s3:ObjectRemoved:*"] },
      ],
      depends_on: ["aws_lambda_permission.data-work-s3-uploads", "aws_lambda_permission.jobs-thumbs-s3-uploads"],
    });
    expect(one("aws_lambda_permission", "data-work-s3-uploads")).toMatchObject({
      principal: "s3.amazonaws.com",
      source_arn: "${aws_s3_bucket.uploads.arn}",
      source_account: "${data.aws_caller_identity.current.account_id}",
    });
  });

  test("keeps buckets, and the public away from them", () => {
    expect(one("aws_s3_bucket", "uploads")).toMatchObject({
      bucket: "uploads-${data.aws_caller_identity.current.account_id}",
      lifecycle: { prevent_destroy: true },
    });
    expect(one("aws_s3_bucket_public_access_block", "uploads")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
      lifecycle: { prevent_destroy: true },
    });
  });

  test("lets a schedule's role call the one alias, and text of a manifest stay text", () => {
    expect(parsed(one("aws_iam_role_policy", "data-work-schedule")?.["policy"])).toMatchObject({
      Statement: [{ Action: "lambda:InvokeFunction", Resource: "${aws_lambda_alias.data-work.arn}" }],
    });
    expect(parsed(one("aws_iam_role", "data-work-schedule")?.["assume_role_policy"])).toMatchObject({
      Statement: [{ Principal: { Service: "scheduler.amazonaws.com" }, Condition: { StringEquals: {} } }],
    });
    expect(one("aws_scheduler_schedule", "data-work-2")).toMatchObject({
      state: "DISABLED",
      schedule_expression_timezone: "Europe/Berlin",
      target: { input: '{"text":"$${not} an expression"}' },
    });
  });

  test("tells functions how to address what their own service declares", () => {
    expect(one("aws_lambda_function", "data-work")?.["environment"]).toEqual({
      variables: {
        ASML_QUEUE_ORDERS: "${aws_sqs_queue.orders.url}",
        ASML_QUEUE_ORDERS_DEAD: "${aws_sqs_queue.orders-dead.url}",
        ASML_QUEUE_STEPS_FIFO: "${aws_sqs_queue.steps-fifo.url}",
        ASML_TOPIC_NEWS: "${aws_sns_topic.news.arn}",
        ASML_BUS_SHOP: "${aws_cloudwatch_event_bus.shop.name}",
        ASML_BUCKET_UPLOADS: "${aws_s3_bucket.uploads.bucket}",
        ASML_STREAM_CLICKS: "${aws_kinesis_stream.clicks.name}",
      },
    });
    // Another service of the project makes it.
    expect(one("aws_lambda_function", "jobs-thumbs")?.["environment"]).toEqual({
      variables: { ASML_QUEUE_ORDERS: "${aws_sqs_queue.orders.url}" },
    });
    expect(output["function_urls"]).toMatchObject({
      value: { "data.steps": "${aws_lambda_function_url.data-steps.function_url}" },
    });
  });
});

describe("a function URL for anybody", () => {
  const document = generated(only('[api.functions.open.url]\nauth = "none"\nmode = "stream"\n'));

  test("may be called through the URL, and the function by nothing else", () => {
    const permissions = document.resource["aws_lambda_permission"];
    expect(permissions?.["data-open-url"]).toMatchObject({
      action: "lambda:InvokeFunctionUrl",
      principal: "*",
      function_url_auth_type: "NONE",
    });
    expect(permissions?.["data-open-url-invoke"]).toMatchObject({
      action: "lambda:InvokeFunction",
      principal: "*",
      invoked_via_function_url: true,
    });
    expect(document.resource["aws_lambda_function_url"]?.["data-open"]).toMatchObject({
      authorization_type: "NONE",
      invoke_mode: "RESPONSE_STREAM",
    });
  });

  test("asks for a provider that can say so", () => {
    expect(document.terraform.required_providers.aws.version).toBe(">= 6.29.0, < 7.0.0");
    expect(generated(EVENTS).terraform.required_providers.aws.version).toBe(">= 5.100.0, < 7.0.0");
  });
});

describe("a stage", () => {
  const service = `[sqs.queues."steps.fifo"]
[s3.buckets.uploads]
[sqs.queues.theirs]
external = true
[api.functions.work]
triggers = [{ source = "sqs", queue = "steps.fifo" }, { source = "sqs", queue = "theirs" }, { source = "dynamodb", table = "old" }]
[dynamodb.tables.old]
hash_key = "pk"
external = true
`;
  const document = generated(only(service, "[stages.dev]\n"), "dev");

  test("is part of the names of what is made, and not of what exists already", () => {
    expect(document.resource["aws_sqs_queue"]).toMatchObject({ "steps-fifo": { name: "steps-dev.fifo" } });
    expect(Object.keys(document.resource["aws_sqs_queue"] ?? {})).toEqual(["steps-fifo"]);
    expect(document.resource["aws_s3_bucket"]?.["uploads"]?.["bucket"]).toBe(
      "uploads-dev-${data.aws_caller_identity.current.account_id}",
    );
    const mappings = document.resource["aws_lambda_event_source_mapping"];
    expect(mappings?.["data-work-sqs-theirs"]?.["event_source_arn"]).toMatch(/^arn:\$\{.*:theirs$/);
    expect(mappings?.["data-work-dynamodb-old"]?.["event_source_arn"]).toBe(
      "${data.aws_dynamodb_table.old.stream_arn}",
    );
    expect(document.data["aws_dynamodb_table"]).toEqual({ old: { name: "old" } });
  });

  test("lets go of what exists already", () => {
    expect(document.removed).toEqual([
      { from: "aws_sqs_queue.theirs", lifecycle: { destroy: false } },
      { from: "aws_dynamodb_table.old", lifecycle: { destroy: false } },
    ]);
  });

  test("leaves the function's own configuration as it is", () => {
    const { project, stage } = document;
    const fn = project.services[0]?.functions[0];
    expect(fn && configInStage(project, fn, stage).environment).toEqual({ ASML_TABLE_OLD: "old" });
  });
});
