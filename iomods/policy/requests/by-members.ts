/** Services whose requests name one resource in one member, or a list of them. */
import type { Place } from "../policy.ts";
import { kindsOfAction } from "../services.ts";
import { type AccessRequest, type CallDescription, isObject } from "./call.ts";

type Input = CallDescription["input"];
/** ARNs that an action of the request is about; undefined where the request does not tell. */
type Reader = (input: Input, action: string, place: Place) => readonly string[] | undefined;

/** Requests of a call by its actions; an action that is about no one resource asks for `*`. */
export function requestsByMembers(
  read: Reader,
  { actions, input }: CallDescription,
  place: Place,
): readonly AccessRequest[] {
  return actions.flatMap((action) => {
    if (kindsOfAction(action)?.kinds.length === 0) return [{ action, resource: "*" }];
    return (read(input, action, place) ?? []).map((resource) => ({ action, resource }));
  });
}

export const sqs: Reader = (input, _, place) => {
  const url = text(input["QueueUrl"]);
  if (url === undefined) return one(text(input["QueueName"]), (name) => arn("sqs", name, place));
  if (!URL.canParse(url)) return undefined;
  // https://sqs.REGION.amazonaws.com/ACCOUNT/NAME, and emulators have the path alone.
  const { hostname, pathname } = new URL(url);
  const [account = "", name = ""] = pathname.split("/").slice(-2);
  const region = /^sqs\.([a-z0-9-]+)\.amazonaws\./.exec(hostname)?.[1] ?? place.region;
  return [arn("sqs", name, { ...place, region, account })];
};

export const sns: Reader = (input, _, place) =>
  one(text(input["TopicArn"]) ?? text(input["TargetArn"]) ?? text(input["ResourceArn"]), (topic) => topic) ??
  one(text(input["Name"]), (name) => arn("sns", name, place));

export const s3: Reader = (input, action, place) => {
  const kinds = kindsOfAction(action)?.kinds ?? [];
  const copied = /^\/?([^/]+)\/([^?]+)/.exec(text(input["CopySource"]) ?? "");
  if (copied && action === "s3:GetObject")
    return [`arn:${place.partition}:s3:::${copied[1]}/${decoded(copied[2] ?? "")}`];
  const bucket = text(input["Bucket"]);
  if (bucket === undefined) return undefined;
  const base = bucket.startsWith("arn:") ? bucket : `arn:${place.partition}:s3:::${bucket}`;
  if (!kinds.includes("object")) return [base];
  const deleted = isObject(input["Delete"])
    ? list(input["Delete"]["Objects"]).map((object) => (isObject(object) ? text(object["Key"]) : undefined))
    : [];
  return [text(input["Key"]), ...deleted].flatMap((key) => (key === undefined ? [] : [`${base}/${key}`]));
};

export const secretsmanager: Reader = (input, _, place) => {
  const ids = [text(input["SecretId"]), text(input["Name"]), ...list(input["SecretIdList"]).map(text)];
  // The six characters that AWS adds to a name are not known here; a statement has wildcards in their place.
  return some(ids, (id) => (id.startsWith("arn:") ? id : arn("secretsmanager", `secret:${id}-000000`, place)));
};

export const ssm: Reader = (input, action, place) => {
  if (!kindsOfAction(action)?.kinds.includes("parameter")) return undefined;
  const names = [text(input["Name"]), text(input["Path"]), ...list(input["Names"]).map(text)];
  return some(names, (name) => {
    if (name.startsWith("arn:")) return name;
    // A version or a label may follow the name.
    return arn("ssm", `parameter/${name.replace(/^\//, "").replace(/:[^:]*$/, "")}`, place);
  });
};

export const kinesis: Reader = (input, _, place) =>
  one(text(input["StreamARN"]) ?? text(input["ResourceARN"]) ?? text(input["ConsumerARN"]), (named) => named) ??
  one(text(input["StreamName"]), (name) => arn("kinesis", `stream/${name}`, place));

export const kms: Reader = (input, action, place) => {
  const key = text(input["KeyId"]) ?? text(input[action === "kms:ReEncryptTo" ? "DestinationKeyId" : "SourceKeyId"]);
  // Which key an alias stands for is known to KMS alone.
  if (key === undefined || /(^|:)alias\//.test(key)) return undefined;
  return [key.startsWith("arn:") ? key : arn("kms", `key/${key}`, place)];
};

export const lambda: Reader = (input, _, place) =>
  one(text(input["FunctionName"]), (name) => {
    const qualifier = text(input["Qualifier"]);
    const suffix = qualifier === undefined ? "" : `:${qualifier}`;
    return `${name.startsWith("arn:") ? name : arn("lambda", `function:${name}`, place)}${suffix}`;
  });

export const eventbridge: Reader = (input, action, place) => {
  if (action !== "events:PutEvents") return undefined;
  return list(input["Entries"]).map((entry) => {
    const bus = (isObject(entry) ? text(entry["EventBusName"]) : undefined) ?? "default";
    return bus.startsWith("arn:") ? bus : arn("events", `event-bus/${bus}`, place);
  });
};

export const sfn: Reader = (input) =>
  some(
    ["stateMachineArn", "executionArn", "activityArn", "mapRunArn", "resourceArn"].map((name) => text(input[name])),
    (value) => value,
  );

function arn(service: string, path: string, { partition, region, account }: Place): string {
  return `arn:${partition}:${service}:${region}:${account}:${path}`;
}

function one(value: string | undefined, read: (value: string) => string): readonly string[] | undefined {
  return value === undefined ? undefined : [read(value)];
}

function some(values: readonly (string | undefined)[], read: (value: string) => string): readonly string[] {
  return values.flatMap((value) => (value === undefined ? [] : [read(value)]));
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A copy's source is percent-encoded. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
