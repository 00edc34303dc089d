/** Policies as the JSON that Terraform gives to IAM. */
import { ACCOUNT, type Policy, type Resource } from "../../iomods/policy/policy.ts";
import type { Text } from "./aws-resources.ts";
import { aroundWebsocketId } from "../names.ts";
import { jsonText, text, type Expression, type Value } from "./expression.ts";
import { websocketApi } from "./websocket-handle.ts";
import type { ArnPlace } from "./regions.ts";

/** Who may take on the role of a function: Lambda. */
export function lambdaTrust(): Expression {
  return jsonText({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
  });
}

/** The policy, and that the function may write to its log group. */
export function functionPolicy(policy: Policy, logGroup: string, place: ArnPlace): Expression {
  const logs: Resource = { kind: "named", service: "logs", scope: "regional", path: `log-group:${logGroup}:*` };
  const statements = [
    { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [logs] },
    ...policy.statements,
  ];
  return jsonText({
    Version: "2012-10-17",
    Statement: statements.map(({ actions, resources }): Value => ({
      Effect: "Allow",
      Action: actions,
      Resource: resources.map((resource) => arnOf(resource, place)),
    })),
  });
}

function arnOf(resource: Resource, place: ArnPlace): Value {
  if (resource.kind === "all") return "*";
  if (resource.kind === "arn") return resource.arn;
  const { service, scope, path } = resource;
  const region = scope === "regional" ? place.region : "";
  const account = scope === "none" ? "" : place.account;
  const start = text`arn:${place.partition}:${service}:${region}:${account}:`;
  const websocket = aroundWebsocketId(path);
  if (!websocket) return text`${start}${withAccount(path, place)}`;
  const { before, after } = websocket;
  return text`${start}${before}${websocketApi(websocket.service).attribute("id")}${after}`;
}

/** A name as deployedSourceName has it. */
export function withAccount(name: string, place: ArnPlace): Text {
  const [before = "", after] = name.split(ACCOUNT);
  return after === undefined ? name : text`${before}${place.account}${after}`;
}
