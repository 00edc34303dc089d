/** What a plan would do, in words. */
import type { Action, PlannedResource } from "./events.ts";

export interface PlannedChange {
  readonly resource: PlannedResource;
  readonly action: Action;
  readonly reason?: string | undefined;
}

export interface Plan {
  /** Without those that change nothing. */
  readonly changes: readonly PlannedChange[];
}

/** One and several of each. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  aws_lambda_function: ["function", "functions"],
  aws_lambda_layer_version: ["layer", "layers"],
  aws_lambda_alias: ["alias", "aliases"],
  aws_lambda_permission: ["invoke permission", "invoke permissions"],
  aws_cloudwatch_log_group: ["log group", "log groups"],
  aws_iam_role: ["role", "roles"],
  aws_iam_role_policy: ["role policy", "role policies"],
  aws_api_gateway_rest_api: ["REST API", "REST APIs"],
  aws_api_gateway_deployment: ["API deployment", "API deployments"],
  aws_api_gateway_stage: ["API stage", "API stages"],
  aws_apigatewayv2_api: ["API", "APIs"],
  aws_apigatewayv2_deployment: ["API deployment", "API deployments"],
  aws_apigatewayv2_route_response: ["route response", "route responses"],
  aws_apigatewayv2_stage: ["API stage", "API stages"],
  aws_apigatewayv2_integration: ["integration", "integrations"],
  aws_apigatewayv2_authorizer: ["authorizer", "authorizers"],
  aws_apigatewayv2_route: ["route", "routes"],
  aws_apigatewayv2_domain_name: ["domain", "domains"],
  aws_apigatewayv2_api_mapping: ["domain mapping", "domain mappings"],
  aws_route53_record: ["DNS record", "DNS records"],
  aws_lambda_event_source_mapping: ["event source mapping", "event source mappings"],
  aws_sns_topic_subscription: ["subscription", "subscriptions"],
  aws_cloudwatch_event_rule: ["rule", "rules"],
  aws_cloudwatch_event_target: ["rule target", "rule targets"],
  aws_scheduler_schedule: ["schedule", "schedules"],
  aws_s3_bucket_notification: ["bucket notification", "bucket notifications"],
  aws_lambda_function_url: ["function URL", "function URLs"],
  aws_sqs_queue: ["queue", "queues"],
  aws_sqs_queue_redrive_allow_policy: ["redrive allowance", "redrive allowances"],
  aws_sns_topic: ["topic", "topics"],
  aws_cloudwatch_event_bus: ["event bus", "event buses"],
  aws_kinesis_stream: ["stream", "streams"],
  aws_s3_bucket_public_access_block: ["public access block", "public access blocks"],
  aws_s3_bucket: ["bucket", "buckets"],
  aws_dynamodb_table: ["table", "tables"],
};

const SIGNS: Readonly<Partial<Record<Action, string>>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "-",
  // Terraform's and OpenTofu's words for what stays in AWS, and is let go of.
  remove: "·",
  forget: "·",
  move: ">",
  import: "<",
};
/** In this order; what is lost comes last, where it is read. */
const ORDER: readonly Action[] = ["import", "move", "create", "update", "forget", "remove", "replace", "delete"];

/** A resource as people call it: `function data-put`. */
export function nameOf({ addr, module, resource_type, resource_name }: PlannedResource): string {
  if (module !== "") return addr.replace(/^module\.user_tf\./, "user_tf: ");
  return `${NAMES[resource_type]?.[0] ?? resource_type} ${resource_name}`;
}

/** Lines such as `+ 2 functions  data-put, data-profile`, and a last one with the counts. */
export function planLines(plan: Plan): readonly string[] {
  const groups = new Map<
    string,
    { readonly sign: string; readonly names: readonly [string, string]; readonly of: string[] }
  >();
  // Terraform tells of changes in no order.
  const changes = plan.changes.toSorted((a, b) => rankOf(a.resource) - rankOf(b.resource));
  for (const action of ORDER)
    for (const change of changes) {
      if (change.action !== action) continue;
      const { module, resource_type, resource_name, addr } = change.resource;
      const own = module === "";
      const type = own ? resource_type : "user_tf";
      const names = own
        ? (NAMES[resource_type] ?? [resource_type, resource_type])
        : (["of user_tf", "of user_tf"] as const);
      const group = groups.get(`${action} ${type}`) ?? { sign: SIGNS[action] ?? "?", names, of: [] };
      groups.set(`${action} ${type}`, group);
      group.of.push(own ? resource_name : addr.replace(/^module\.user_tf\./, ""));
    }
  const rows = [...groups.values()].map(
    ({ sign, names, of }) =>
      [`${sign} ${of.length} ${of.length === 1 ? names[0] : names[1]}`, of.toSorted().join(", ")] as const,
  );
  const width = Math.max(0, ...rows.map(([what]) => what.length));
  return [...rows.map(([what, of]) => `  ${what.padEnd(width)}  ${of}`), `  ${countsOf(plan)}`];
}

/** As NAMES has them, what is not there behind. */
function rankOf({ module, resource_type }: PlannedResource): number {
  const rank = module === "" ? Object.keys(NAMES).indexOf(resource_type) : -1;
  return rank < 0 ? Object.keys(NAMES).length : rank;
}

/** `3 to add, 1 to change, 0 to destroy`; a replaced one counts as both, as Terraform counts. */
export function countsOf({ changes }: Plan): string {
  const count = (...actions: readonly Action[]) => changes.filter(({ action }) => actions.includes(action)).length;
  return `${count("create", "replace", "import")} to add, ${count("update", "move")} to change, ${count("delete", "replace")} to destroy`;
}

/** Types of what holds data that cannot be had again -> what that is. */
const HOLDS_DATA: ReadonlyMap<string, string> = new Map([
  ["aws_dynamodb_table", "items"],
  ["aws_s3_bucket", "objects"],
]);

/** `items` of a table, `objects` of a bucket. */
export function contentOf({ resource_type }: Pick<PlannedResource, "resource_type">): string {
  return HOLDS_DATA.get(resource_type) ?? "content";
}

/** Tables and buckets that would be lost with what is in them. */
export function lostData({ changes }: Plan): readonly PlannedResource[] {
  return changes
    .filter(
      ({ action, resource }) => HOLDS_DATA.has(resource.resource_type) && (action === "delete" || action === "replace"),
    )
    .map(({ resource }) => resource);
}
