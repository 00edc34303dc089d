/** Questions to moto: what is there, and as whom. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { REGION } from "./deployed.ts";
import type { Moto } from "./moto.ts";

const ADMIN = { accessKeyId: "test", secretAccessKey: "test" };

export function dynamodb(
  moto: Moto,
  credentials: typeof ADMIN & { readonly sessionToken?: string } = ADMIN,
): DynamoDBClient {
  return new DynamoDBClient({ endpoint: moto.url, region: REGION, credentials, maxAttempts: 1 });
}

/** Temporary credentials of a role, as Lambda gives them to its function. */
export async function credentialsOfRole(moto: Moto, role: string) {
  const answer = await fetch(moto.url, {
    method: "POST",
    headers: { authorization: scope("sts"), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      Action: "AssumeRole",
      Version: "2011-06-15",
      RoleArn: `arn:aws:iam::123456789012:role/${role}`,
      RoleSessionName: role,
    }),
  });
  const text = await answer.text();
  const member = (name: string): string => {
    const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1];
    if (value === undefined) throw new Error(`no ${name} in: ${text}`);
    return value;
  };
  return {
    accessKeyId: member("AccessKeyId"),
    secretAccessKey: member("SecretAccessKey"),
    sessionToken: member("SessionToken"),
  };
}

export async function makeBucket(moto: Moto, name: string): Promise<void> {
  const answer = await fetch(`${moto.url}/${name}`, {
    method: "PUT",
    headers: { authorization: scope("s3") },
    body: `<CreateBucketConfiguration><LocationConstraint>${REGION}</LocationConstraint></CreateBucketConfiguration>`,
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** @returns its id */
export async function makeHostedZone(moto: Moto, name: string): Promise<string> {
  const answer = await fetch(`${moto.url}/2013-04-01/hostedzone`, {
    method: "POST",
    headers: { authorization: scope("route53"), "content-type": "text/xml" },
    body: `<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>${name}</Name><CallerReference>1</CallerReference></CreateHostedZoneRequest>`,
  });
  const text = await answer.text();
  const id = /\/hostedzone\/([A-Z0-9]+)/.exec(text)?.[1];
  if (id === undefined) throw new Error(text);
  return id;
}

const aliasSchema = z.object({
  FunctionVersion: z.string(),
  RoutingConfig: z.object({ AdditionalVersionWeights: z.record(z.string(), z.number()).nullish() }).nullish(),
});

/** Which versions of a function its alias `live` sends calls to. */
export async function aliasOf(
  moto: Moto,
  name: string,
): Promise<{ readonly version: string; readonly weights: Readonly<Record<string, number>> }> {
  const answer = await fetch(`${moto.url}/2015-03-31/functions/${name}/aliases/live`, {
    headers: { authorization: scope("lambda") },
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { FunctionVersion: version, RoutingConfig } = aliasSchema.parse(await answer.json());
  return { version, weights: RoutingConfig?.AdditionalVersionWeights ?? {} };
}

/** Names of a role's inline policies. */
export async function policiesOfRole(moto: Moto, role: string): Promise<readonly string[]> {
  const answer = await fetch(moto.url, {
    method: "POST",
    headers: { authorization: scope("iam"), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ Action: "ListRolePolicies", Version: "2010-05-08", RoleName: role }),
  });
  return [...(await answer.text()).matchAll(/<member>([^<]+)</g)].map(([, name = ""]) => name).toSorted();
}

/** Names of everything of a kind that is there, by what bind makes. */
export async function inventory(moto: Moto): Promise<Readonly<Record<string, readonly string[]>>> {
  const get = async (service: string, at: string): Promise<unknown> => {
    const answer = await fetch(`${moto.url}${at}`, { headers: { authorization: scope(service) } });
    return answer.json();
  };
  const iam = await fetch(moto.url, {
    method: "POST",
    headers: { authorization: scope("iam"), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ Action: "ListRoles", Version: "2010-05-08" }),
  });
  const json = async (service: string, target: string): Promise<unknown> => {
    const answer = await fetch(moto.url, {
      method: "POST",
      headers: { authorization: scope(service), "x-amz-target": target, "content-type": "application/x-amz-json-1.1" },
      body: "{}",
    });
    return answer.json();
  };
  return {
    functions: names(await get("lambda", "/2015-03-31/functions"), "FunctionName"),
    layers: names(await get("lambda", "/2018-10-31/layers"), "LayerName"),
    apis: names(await get("apigateway", "/v2/apis"), "name"),
    roles: [...(await iam.text()).matchAll(/<RoleName>([^<]+)</g)].map(([, name = ""]) => name).toSorted(),
    logGroups: names(await json("logs", "Logs_20140328.DescribeLogGroups"), "logGroupName"),
    tables: names(await json("dynamodb", "DynamoDB_20120810.ListTables"), "TableNames"),
  };
}

/** What triggers functions, and where that comes from: names by kind. */
export async function triggersIn(moto: Moto): Promise<Readonly<Record<string, readonly string[]>>> {
  const get = async (service: string, at: string): Promise<string> => {
    const answer = await fetch(`${moto.url}${at}`, { headers: { authorization: scope(service) } });
    return answer.text();
  };
  const post = async (service: string, target: string, body: object = {}): Promise<unknown> => {
    const answer = await fetch(moto.url, {
      method: "POST",
      headers: { authorization: scope(service), "x-amz-target": target, "content-type": "application/x-amz-json-1.1" },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const topics = await fetch(moto.url, {
    method: "POST",
    headers: { authorization: scope("sns"), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ Action: "ListTopics", Version: "2010-03-31" }),
  });
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name).toSorted();
  const buses = names(await post("events", "AWSEvents.ListEventBuses"), "Name");
  const rules = await Promise.all(buses.map((EventBusName) => post("events", "AWSEvents.ListRules", { EventBusName })));
  return {
    queues: names(await post("sqs", "AmazonSQS.ListQueues"), "QueueUrls").map((url) => url.split("/").at(-1) ?? ""),
    topics: all(await topics.text(), /<TopicArn>[^<]*:([^<:]+)</g),
    buses: buses.filter((name) => name !== "default"),
    rules: names(rules, "Name"),
    schedules: names(JSON.parse(await get("scheduler", "/schedules")), "Name").filter((name) => name !== "default"),
    streams: names(await post("kinesis", "Kinesis_20131202.ListStreams"), "StreamNames"),
    buckets: all(await get("s3", "/"), /<Bucket>.*?<Name>([^<]+)</g),
    mappings: names(JSON.parse(await get("lambda", "/2015-03-31/event-source-mappings/")), "FunctionArn").map(
      (arn) => arn.split(":")[6] ?? "",
    ),
  };
}

const restApis = z.object({ item: z.array(z.object({ id: z.string() })) });
const restResources = z.object({
  item: z.array(z.object({ path: z.string(), resourceMethods: z.record(z.string(), z.unknown()).nullish() })),
});

/** Methods of all REST APIs, by the resource's path. */
export async function restMethods(moto: Moto): Promise<Readonly<Record<string, readonly string[]>>> {
  const get = async (at: string): Promise<unknown> =>
    (await fetch(`${moto.url}${at}`, { headers: { authorization: scope("apigateway") } })).json();
  const { item } = restApis.parse(await get("/restapis"));
  const all = await Promise.all(item.map(({ id }) => get(`/restapis/${id}/resources`)));
  return Object.fromEntries(
    all
      .flatMap((one) => restResources.parse(one).item)
      .flatMap(({ path, resourceMethods }) =>
        resourceMethods ? [[path, Object.keys(resourceMethods).toSorted()]] : [],
      ),
  );
}

function scope(service: string): string {
  return `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=none`;
}

/** Every value under that key, however deep. */
function names(value: unknown, key: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => names(item, key)).toSorted();
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, member]: [string, unknown]) => {
      if (name !== key) return names(member, key);
      return Array.isArray(member) ? member.map(String) : [String(member)];
    })
    .toSorted();
}
