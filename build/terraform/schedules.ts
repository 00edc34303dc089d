/** Schedules of EventBridge Scheduler, and the role with which it calls a function. */
import type { ScheduleTrigger } from "../../runtime/triggers.ts";
import { numberedName, scheduleRoleName } from "../names.ts";
import type { Handle } from "./configuration.ts";
import { jsonText } from "./expression.ts";
import { functionLabel } from "./functions.ts";
import type { TriggerContext } from "./trigger-context.ts";

/** May call this function's alias, and nothing else. */
export function addScheduleRole({ configuration, fn, resources, region, tags }: TriggerContext): Handle {
  const label = scheduleRoleName(functionLabel(fn));
  const role = configuration.resource("aws_iam_role", label, {
    provider: region.provider,
    name: scheduleRoleName(resources.name),
    assume_role_policy: jsonText({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Service: "scheduler.amazonaws.com" },
          // Otherwise a schedule of another account could have the role.
          Condition: { StringEquals: { "aws:SourceAccount": region.place.account } },
        },
      ],
    }),
    tags,
  });
  configuration.resource("aws_iam_role_policy", label, {
    provider: region.provider,
    name: "asml",
    role: role.attribute("name"),
    policy: jsonText({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "lambda:InvokeFunction", Resource: resources.alias.attribute("arn") }],
    }),
  });
  return role;
}

/** @param index of the schedule among the function's */
export function addSchedule(
  { configuration, fn, resources, region }: TriggerContext,
  { expression, timezone, input, enabled }: ScheduleTrigger,
  index: number,
  role: Handle,
): void {
  configuration.resource("aws_scheduler_schedule", numberedName(functionLabel(fn), index), {
    provider: region.provider,
    name: numberedName(resources.name, index),
    schedule_expression: expression,
    schedule_expression_timezone: timezone,
    state: enabled ? "ENABLED" : "DISABLED",
    flexible_time_window: { mode: "OFF" },
    target: {
      arn: resources.alias.attribute("arn"),
      role_arn: role.attribute("arn"),
      input: input === undefined ? undefined : JSON.stringify(input),
    },
  });
}
