/** What calls a function, in a line each. */
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import type { Trigger } from "../../runtime/triggers.ts";

export function triggerLines({ http, triggers, url }: FunctionManifest): readonly string[] {
  return [
    ...(http ? [http.path === "$default" ? "HTTP $default" : `HTTP ${http.verb} ${http.path}`] : []),
    ...(url ? [`function URL, ${url.auth === "none" ? "for anybody" : "for whom IAM allows"}, ${url.mode}`] : []),
    ...triggers.map(lineOf),
  ];
}

function lineOf(trigger: Trigger): string {
  switch (trigger.source) {
    case "sqs":
      return `queue ${trigger.queue}, ${batchOf(trigger)}`;
    case "sns":
      return `topic ${trigger.topic}${trigger.filter ? `, filtered by ${JSON.stringify(trigger.filter)}` : ""}`;
    case "eventbridge":
      return `bus ${trigger.bus}, events that match ${JSON.stringify(trigger.pattern)}`;
    case "schedule":
      return `schedule ${trigger.expression} ${trigger.timezone}${trigger.enabled ? "" : ", switched off"}`;
    case "s3": {
      const { prefix, suffix } = trigger;
      const keys = prefix === undefined && suffix === undefined ? "" : ` of ${prefix ?? ""}*${suffix ?? ""}`;
      return `bucket ${trigger.bucket}, ${trigger.events.join(", ")}${keys}`;
    }
    case "dynamodb":
      return `stream of table ${trigger.table} (${trigger.view}), ${batchOf(trigger)}`;
    default:
      return `stream ${trigger.stream}, ${batchOf(trigger)}`;
  }
}

function batchOf(trigger: Extract<Trigger, { batchSize: number }>): string {
  const { batchSize, batchWindowSeconds, filters, partialFailures } = trigger;
  return [
    `${batchSize} at once at most`,
    ...(batchWindowSeconds === 0 ? [] : [`gathered for ${batchWindowSeconds} s`]),
    ...(filters.length === 0 ? [] : [`filtered by ${JSON.stringify(filters)}`]),
    ...(partialFailures ? ["tells which failed"] : []),
  ].join(", ");
}
