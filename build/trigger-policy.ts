/** What a function's role needs for what triggers it: Lambda asks queues and streams as the function. */
import type { Resource, Statement } from "../iomods/policy/policy.ts";
import type { Trigger } from "../runtime/triggers.ts";
import type { FunctionManifest, ProjectManifest, StageManifest } from "./manifest/project-manifest.ts";
import { deployedSourceName, deployedTableName } from "./names.ts";
import { isArn, projectSources, type SourceKind } from "./sources.ts";
import { projectTables } from "./tables.ts";

/** A name of a manifest, or an ARN -> what a statement is about. */
type Find = (kind: SourceKind | "table", name: string) => Resource;

const QUEUE = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
const TABLE_STREAM = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];
const STREAM = [
  "kinesis:DescribeStream",
  "kinesis:DescribeStreamSummary",
  "kinesis:GetRecords",
  "kinesis:GetShardIterator",
  "kinesis:ListShards",
];

export function triggerStatements(
  project: ProjectManifest,
  { triggers }: Pick<FunctionManifest, "triggers">,
  stage: StageManifest | undefined,
): readonly Statement[] {
  const find = finderOf(project, stage);
  return triggers.flatMap((trigger) => statementsOf(trigger, find));
}

function statementsOf(trigger: Trigger, find: Find): readonly Statement[] {
  switch (trigger.source) {
    case "sqs":
      return [{ actions: QUEUE, resources: [find("queue", trigger.queue)] }];
    case "dynamodb":
      return [
        { actions: TABLE_STREAM, resources: [find("table", trigger.table)] },
        { actions: ["dynamodb:ListStreams"], resources: [{ kind: "all" }] },
        ...failureStatements(trigger.onFailure, find),
      ];
    case "kinesis":
      return [
        { actions: STREAM, resources: [find("stream", trigger.stream)] },
        ...failureStatements(trigger.onFailure, find),
      ];
    default:
      // All others call the function by themselves, as its own policy allows them.
      return [];
  }
}

function failureStatements(onFailure: string | undefined, find: Find): readonly Statement[] {
  if (onFailure === undefined) return [];
  const [, prefix, name = ""] = /^(sqs|sns):(.+)$/.exec(onFailure) ?? [];
  const kind = (prefix ?? onFailure.split(":")[2]) === "sqs" ? "queue" : "topic";
  const actions = [kind === "queue" ? "sqs:SendMessage" : "sns:Publish"];
  return [{ actions, resources: [find(kind, prefix === undefined ? onFailure : name)] }];
}

function finderOf(project: ProjectManifest, stage: StageManifest | undefined): Find {
  const sources = projectSources(project);
  const tables = projectTables(project);
  return (kind, name) => {
    if (isArn(name)) return { kind: "arn", arn: name };
    if (kind === "table") {
      const made = tables.some((table) => table.name === name && table.made);
      const table = deployedTableName(name, { made, stage: stage?.name });
      // The rest of a stream's ARN is the time at which it was made.
      return { kind: "named", service: "dynamodb", scope: "regional", path: `table/${table}/stream/*` };
    }
    const made = sources.some((source) => source.kind === kind && source.name === name && source.made);
    const deployed = deployedSourceName({ kind, name, made, stage: stage?.name });
    const service = { queue: "sqs", topic: "sns", bus: "events", bucket: "s3", stream: "kinesis" }[kind];
    return { kind: "named", service, scope: "regional", path: kind === "stream" ? `stream/${deployed}` : deployed };
  };
}
