/** What calls functions besides HTTP APIs. All of it calls the alias, so that going back is one change. */
import type { Trigger } from "../../runtime/triggers.ts";
import { addEventSourceMapping } from "./event-source-mappings.ts";
import type { BucketNotifications } from "./notifications.ts";
import { addRule } from "./rules.ts";
import { addSchedule, addScheduleRole } from "./schedules.ts";
import { addPermission, triggerLabel, type TriggerContext } from "./trigger-context.ts";

export function addTriggers(context: TriggerContext, notifications: BucketNotifications): void {
  const { triggers } = context.fn;
  for (const trigger of triggers) addTrigger(context, notifications, trigger);
  for (const [index, rule] of triggers.filter((one) => one.source === "eventbridge").entries())
    addRule(context, rule, index);
  const schedules = triggers.filter((one) => one.source === "schedule");
  if (schedules.length === 0) return;
  const role = addScheduleRole(context);
  for (const [index, schedule] of schedules.entries()) addSchedule(context, schedule, index, role);
}

function addTrigger(context: TriggerContext, notifications: BucketNotifications, trigger: Trigger): void {
  switch (trigger.source) {
    case "sqs":
    case "dynamodb":
    case "kinesis":
      addEventSourceMapping(context, trigger);
      break;
    case "sns":
      addSubscription(context, trigger);
      break;
    case "s3":
      notifications.add(context, trigger);
      break;
    case "eventbridge":
    case "schedule":
      // By their place among those of the function: they have no other name.
      break;
  }
}

function addSubscription(context: TriggerContext, trigger: Extract<Trigger, { source: "sns" }>): void {
  const { configuration, addresses, fn, resources, region } = context;
  const label = triggerLabel(fn, "sns", trigger.topic);
  const topic = addresses.arn("topic", trigger.topic, region);
  const permission = addPermission(context, label, { principal: "sns.amazonaws.com", source: topic });
  configuration.resource("aws_sns_topic_subscription", label, {
    provider: region.provider,
    topic_arn: topic,
    protocol: "lambda",
    endpoint: resources.alias.attribute("arn"),
    filter_policy: trigger.filter && JSON.stringify(trigger.filter),
    filter_policy_scope: trigger.filter && trigger.filterScope,
    depends_on: [permission],
  });
}
