import { beforeAll, describe, expect, test } from "vitest";
import { permissionLines, policyOf } from "../../build/iam.ts";
import { iomodRegistry } from "../../build/commands/open-project.ts";
import { loadProject } from "../../build/manifest/load.ts";
import type { ProjectManifest } from "../../build/manifest/project-manifest.ts";
import { temporaryFolder, writeFiles } from "./asml.ts";

const STREAM = "arn:aws:dynamodb:eu-central-1:123456789012:table/theirs/stream/2026-01-01T00:00:00.000";
const FILES = {
  "assemblylift.toml":
    '[project]\nname = "demo"\n[services]\ndata = { name = "data" }\nother = { name = "other" }\n[stages.dev]\n',
  "services/other/service.toml": '[service]\nname = "other"\n[sqs.queues.private]\n',
  "services/data/service.toml": `[service]
name = "data"
[sqs.queues.orders]
[sqs.queues.dead]
[sqs.queues.old]
external = true
[sns.topics.news]
[s3.buckets.uploads]
[eventbridge.buses.shop]
[kinesis.streams.clicks]
[dynamodb.tables.items]
hash_key = "pk"
[iomod.dependencies.sqs]
coordinates = "aws.sqs"
[iomod.dependencies.sns]
coordinates = "aws.sns"
[iomod.dependencies.s3]
coordinates = "aws.s3"
[iomod.dependencies.events]
coordinates = "aws.eventbridge"
[api.functions.calls]
[api.functions.queue]
triggers = [{ source = "sqs", queue = "orders" }]
[api.functions.streams]
triggers = [
  { source = "dynamodb", table = "items", on_failure = "sqs:dead" },
  { source = "kinesis", stream = "clicks", on_failure = "sns:news" },
  { source = "dynamodb", table = "${STREAM}" },
]
[api.functions.called]
triggers = [
  { source = "sns", topic = "news" },
  { source = "eventbridge", pattern = { source = ["a"] } },
  { source = "schedule", expression = "rate(1 day)" },
  { source = "s3", bucket = "uploads" },
]
`,
};

describe("the policy of a function", () => {
  let project: ProjectManifest;
  const iomods = iomodRegistry();
  beforeAll(() => {
    const root = temporaryFolder();
    writeFiles(root, FILES);
    project = loadProject(root, { iomods: iomods.known });
  });

  function allows(name: string, calls: Readonly<Record<string, readonly string[]>> = {}, local = false) {
    const service = project.services[0];
    const fn = service?.functions.find((one) => one.name === name);
    if (!service || !fn) throw new Error(name);
    const stage = local ? undefined : project.stages[0];
    const { policy, unnamed } = policyOf({ project, service, fn, stage, capabilities: { calls }, iomods, local });
    expect(unnamed).toEqual([]);
    return permissionLines(policy);
  }

  test("lets it receive from the queue that triggers it, and from no other", () => {
    expect(allows("queue")).toEqual([
      "sqs:DeleteMessage on orders-dev",
      "sqs:GetQueueAttributes on orders-dev",
      "sqs:ReceiveMessage on orders-dev",
    ]);
  });

  test("lets it read the streams that trigger it, and tell of what was given up", () => {
    expect(allows("streams")).toEqual([
      `dynamodb:DescribeStream on ${STREAM}`,
      "dynamodb:DescribeStream on table/items-dev/stream/*",
      `dynamodb:GetRecords on ${STREAM}`,
      "dynamodb:GetRecords on table/items-dev/stream/*",
      `dynamodb:GetShardIterator on ${STREAM}`,
      "dynamodb:GetShardIterator on table/items-dev/stream/*",
      "dynamodb:ListStreams on *",
      "kinesis:DescribeStream on stream/clicks-dev",
      "kinesis:DescribeStreamSummary on stream/clicks-dev",
      "kinesis:GetRecords on stream/clicks-dev",
      "kinesis:GetShardIterator on stream/clicks-dev",
      "kinesis:ListShards on stream/clicks-dev",
      "sns:Publish on news-dev",
      "sqs:SendMessage on dead-dev",
    ]);
  });

  test("needs nothing for what calls it by itself", () => {
    expect(allows("called")).toEqual([]);
  });

  test("is about what the service itself declares, where a grant names nothing", () => {
    const calls = {
      "aws.sqs": ["send_message"],
      "aws.sns": ["publish"],
      "aws.s3": ["delete_object"],
      "aws.eventbridge": ["put_events"],
    };
    expect(allows("calls", calls)).toEqual([
      "events:PutEvents on event-bus/shop-dev",
      "events:PutEvents on event-busv2/shop-dev/*",
      "s3:DeleteObject on uploads-dev-ACCOUNT/*",
      "sns:Publish on news-dev",
      "sqs:SendMessage on dead-dev",
      "sqs:SendMessage on old",
      "sqs:SendMessage on orders-dev",
    ]);
    // On this machine things have the names that they are declared by.
    expect(allows("calls", { "aws.s3": ["delete_object"] }, true)).toEqual(["s3:DeleteObject on uploads/*"]);
  });

  test("says once what a grant and a trigger both allow", () => {
    const lines = allows("streams", { "aws.sqs": ["send_message"] });
    expect(lines.filter((line) => line.startsWith("sqs:"))).toEqual([
      "sqs:SendMessage on dead-dev",
      "sqs:SendMessage on old",
      "sqs:SendMessage on orders-dev",
    ]);
  });
});
