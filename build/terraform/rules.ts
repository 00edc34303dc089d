/** Rules of EventBridge. */
import type { RuleTrigger } from "../../runtime/triggers.ts";
import { numberedName } from "../names.ts";
import { isArn } from "../sources.ts";
import { functionLabel } from "./functions.ts";
import { addPermission, type TriggerContext } from "./trigger-context.ts";

/** @param index of the rule among the function's */
export function addRule(context: TriggerContext, { bus, pattern }: RuleTrigger, index: number): void {
  const { configuration, addresses, fn, resources, region, tags } = context;
  const label = numberedName(`${functionLabel(fn)}-rule`, index);
  const busName =
    bus === "default" ? undefined : isArn(bus) ? bus : (addresses.made("bus", bus)?.attribute("name") ?? bus);
  const rule = configuration.resource("aws_cloudwatch_event_rule", label, {
    provider: region.provider,
    name: numberedName(resources.name, index),
    event_bus_name: busName,
    event_pattern: JSON.stringify(pattern),
    tags,
  });
  configuration.resource("aws_cloudwatch_event_target", label, {
    provider: region.provider,
    rule: rule.attribute("name"),
    event_bus_name: busName,
    target_id: "function",
    arn: resources.alias.attribute("arn"),
  });
  addPermission(context, label, { principal: "events.amazonaws.com", source: rule.attribute("arn") });
}
