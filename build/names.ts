/** Names of what is deployed, and AWS's limits for them. */

import { ACCOUNT } from "../iomods/policy/policy.ts";
import type { SourceKind } from "./sources.ts";

/** AWS's limit for the name of a Lambda function and of an IAM role. */
export const AWS_NAME_LIMIT = 64;

/**
 * Name of a function's role, and of the function itself. AssemblyLift's, so that a look-up by name finds it;
 * with the stage where there are several.
 *
 * @example
 * roleName("auth0-tutorial", "data", "put"); // "asml-auth0-tutorial-data-put"
 */
export function roleName(project: string, service: string, fn: string, stage?: string): string {
  return ["asml", project, service, fn, ...(stage === undefined ? [] : [stage])].join("-");
}

/** Name of one of several that a function has: rules and schedules. @param index from 0 */
export function numberedName(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

/** Name of the role with which EventBridge Scheduler calls a function. @param role the function's */
export function scheduleRoleName(role: string): string {
  return `${role}-schedule`;
}

/**
 * Name of a table in AWS. Each stage has tables of its own; one that no service of the project makes has the name it has.
 *
 * @example
 * deployedTableName("items", { made: true, stage: "dev" }); // "items-dev"
 */
export function deployedTableName(
  name: string,
  { made, stage }: { readonly made: boolean; readonly stage: string | undefined },
): string {
  return stage === undefined || !made ? name : `${name}-${stage}`;
}

const WEBSOCKET = /\{websocket:([^{}]+)\}/;

/**
 * Stands in ARNs for the id of a service's WebSocket API, which AWS gives it.
 *
 * @example
 * websocketId("chat"); // "{websocket:chat}"
 */
export function websocketId(service: string): string {
  return `{websocket:${service}}`;
}

/** What is before the id of a WebSocket API in a path, the service, and what is after; undefined where there is none. */
export function aroundWebsocketId(
  path: string,
): { readonly before: string; readonly service: string; readonly after: string } | undefined {
  const [before = "", service, after = ""] = path.split(WEBSOCKET);
  return service === undefined ? undefined : { before, service, after };
}

/** What a function may be told of: what it is and is named where it runs. */
type Told = "table" | "queue" | "topic" | "bus" | "bucket" | "stream";

/**
 * Variable that tells a function how to address a table or another resource where it runs: a queue's URL, a topic's
 * ARN, the name of everything else.
 *
 * @example
 * resourceVariable("table", "auth0-tutorial"); // "ASML_TABLE_AUTH0_TUTORIAL"
 * resourceVariable("queue", "orders.fifo"); // "ASML_QUEUE_ORDERS_FIFO"
 */
export function resourceVariable(kind: Told, name: string): string {
  return `ASML_${kind.toUpperCase()}_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}

/** SQS and SNS take names with this end for FIFO queues and topics, and no others for them. */
const FIFO = ".fifo";

export function isFifo(name: string): boolean {
  return name.endsWith(FIFO);
}

/**
 * Name of a queue, topic, bus, bucket or stream in AWS: with the stage, as tables have it. Names of buckets are one
 * for all accounts of the world, so that theirs end in the account's number, which only Terraform and IAM know.
 *
 * @example
 * deployedSourceName({ kind: "queue", name: "orders.fifo", made: true, stage: "dev" }); // "orders-dev.fifo"
 * deployedSourceName({ kind: "bucket", name: "uploads", made: true, stage: undefined }); // "uploads-{account}"
 */
export function deployedSourceName({
  kind,
  name,
  made,
  stage,
}: {
  readonly kind: SourceKind;
  readonly name: string;
  readonly made: boolean;
  readonly stage: string | undefined;
}): string {
  if (!made) return name;
  const base = isFifo(name) && kind !== "bucket" ? name.slice(0, -FIFO.length) : name;
  const end = kind === "bucket" ? `-${ACCOUNT}` : name.slice(base.length);
  return `${base}${stage === undefined ? "" : `-${stage}`}${end}`;
}
