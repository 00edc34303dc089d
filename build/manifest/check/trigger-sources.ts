/** Triggers, and what they name anywhere in the project: it is there, and AWS takes the two together. */
import type { SourceSpec } from "../../../runtime/triggers.ts";
import { isArn, SOURCE_KINDS, SOURCE_TABLES, sourcesOfKind, type SourceKind } from "../../sources.ts";
import { nearest } from "../nearest.ts";
import type { ServiceManifest } from "../project-manifest.ts";
import type { Reading } from "../reading.ts";
import type { FunctionToml } from "../schema/function.ts";
import type { ServiceToml } from "../schema/service.ts";
import type { TriggerToml } from "../schema/trigger.ts";
import type { TomlPath } from "../toml.ts";
import { checkBuckets, type BucketUse } from "./bucket-triggers.ts";
import { checkDeadLetters } from "./sources.ts";

export interface TriggeredService {
  readonly reading: Reading;
  readonly toml: ServiceToml;
  readonly manifest: ServiceManifest;
}

type NamedKind = SourceKind | "table";

/** One trigger as it is written. */
interface WrittenTrigger {
  readonly service: TriggeredService;
  readonly fn: FunctionToml;
  /** Key of the function. */
  readonly key: string;
  readonly path: TomlPath;
  readonly toml: TriggerToml;
}

/** What a trigger names: undefined for a schedule, and for the bus that every account has. */
function namedBy(
  toml: TriggerToml,
): { readonly kind: NamedKind; readonly key: string; readonly name: string } | undefined {
  switch (toml.source) {
    case "sqs":
      return { kind: "queue", key: "queue", name: toml.queue };
    case "sns":
      return { kind: "topic", key: "topic", name: toml.topic };
    case "eventbridge":
      return toml.bus === "default" ? undefined : { kind: "bus", key: "bus", name: toml.bus };
    case "s3":
      return { kind: "bucket", key: "bucket", name: toml.bucket };
    case "dynamodb":
      return { kind: "table", key: "table", name: toml.table };
    case "kinesis":
      return { kind: "stream", key: "stream", name: toml.stream };
    default:
      return undefined;
  }
}

export function checkTriggers(services: readonly TriggeredService[]): void {
  checkOwners(services);
  const declared = new Map<NamedKind, Map<string, SourceSpec & { readonly region: string | undefined }>>();
  for (const { manifest } of services)
    for (const kind of [...SOURCE_KINDS, "table"] as const) {
      const ofKind = declared.get(kind) ?? new Map<string, SourceSpec & { readonly region: string | undefined }>();
      declared.set(kind, ofKind);
      for (const spec of kind === "table" ? manifest.tables : sourcesOfKind(manifest, kind)) {
        const before = ofKind.get(spec.name);
        // Where several services declare one, the service that makes it decides.
        if (!before || before.external) ofKind.set(spec.name, { ...spec, region: manifest.region });
      }
    }
  const look = (reading: Reading, path: TomlPath, kind: NamedKind, name: string) => {
    const found = declared.get(kind)?.get(name);
    if (found || isArn(name)) return found;
    return unknownName(reading, path, kind, name, [...(declared.get(kind)?.keys() ?? [])]);
  };
  for (const { reading, manifest } of services) {
    checkDeadLetters(reading, manifest.sources.queues, (name) => declared.get("queue")?.has(name) ?? false);
    for (const { name, deadLetters } of manifest.sources.queues)
      if (deadLetters) look(reading, ["sqs", "queues", name, "dead_letters", "queue"], "queue", deadLetters.queue);
  }
  const buckets: BucketUse[] = [];
  const views = new Map<string, string>();
  for (const trigger of services.flatMap(writtenTriggers)) {
    const { service, fn, path, toml } = trigger;
    const { reading, manifest } = service;
    checkFailureTarget(trigger, look);
    const named = namedBy(toml);
    if (!named) continue;
    const at = [...path, named.key];
    const found = look(reading, at, named.kind, named.name);
    if (found && found.region !== manifest.region)
      reading.refuse(
        `${named.kind} ${named.name} is in ${found.region ?? "AWS's own region"}, and the function in ${manifest.region ?? "AWS's own region"}`,
        reading.document.valuePlace(at),
        "put both services into one region",
      );
    if (toml.source === "sqs" && found) checkVisibility(trigger, toml.queue, services);
    if (toml.source === "dynamodb") checkView(trigger, toml, views);
    if (toml.source === "s3") buckets.push({ reading, path, toml, key: fn.name ?? trigger.key, found });
  }
  checkBuckets(buckets);
  for (const service of services) checkTwins(writtenTriggers(service));
}

function writtenTriggers(service: TriggeredService): readonly WrittenTrigger[] {
  return Object.entries(service.toml.api.functions).flatMap(([key, fn]) =>
    fn.triggers.map((toml, index) => ({
      service,
      fn,
      key,
      path: ["api", "functions", key, "triggers", index],
      toml,
    })),
  );
}

/** One service makes a thing; the others that use it say so. */
function checkOwners(services: readonly TriggeredService[]): void {
  for (const kind of SOURCE_KINDS) {
    const owners = new Map<string, string>();
    for (const { reading, manifest } of services)
      for (const { name, external, at } of sourcesOfKind(manifest, kind)) {
        if (external) continue;
        const owner = owners.get(name);
        if (owner !== undefined)
          reading.refuse(
            `${kind} ${name} is declared by service ${owner} as well`,
            at,
            "set external = true in the service that only uses it",
          );
        owners.set(name, manifest.name);
      }
  }
}

function unknownName(
  reading: Reading,
  path: TomlPath,
  kind: NamedKind,
  name: string,
  known: readonly string[],
): undefined {
  const meant = nearest(name, known);
  const table = kind === "table" ? "dynamodb.tables" : SOURCE_TABLES[kind].join(".");
  const header = /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
  return reading.refuse(
    `no service declares a ${kind} ${JSON.stringify(name)}`,
    reading.document.valuePlace(path),
    meant === undefined
      ? `declare it: [${table}.${header}] (external = true for one that exists already)`
      : `did you mean ${JSON.stringify(meant)}?`,
  );
}

function checkFailureTarget(
  { service, path, toml }: WrittenTrigger,
  look: (reading: Reading, path: TomlPath, kind: NamedKind, name: string) => unknown,
): void {
  if (toml.source !== "dynamodb" && toml.source !== "kinesis") return;
  const [, kind, name = ""] = /^(sqs|sns):(.+)$/.exec(toml.on_failure ?? "") ?? [];
  if (kind !== undefined) look(service.reading, [...path, "on_failure"], kind === "sqs" ? "queue" : "topic", name);
}

/** AWS refuses a queue whose messages come back while the function is still at them. */
function checkVisibility(
  { service, fn, path }: WrittenTrigger,
  queue: string,
  services: readonly TriggeredService[],
): void {
  const owner = services.find(({ toml }) => toml.sqs.queues[queue]?.external === false);
  const visibility = owner?.toml.sqs.queues[queue]?.visibility_seconds;
  if (owner === undefined || visibility === undefined || visibility >= fn.timeout_seconds) return;
  const own = owner === service;
  service.reading.refuse(
    `the function may take ${fn.timeout_seconds} seconds, and a message of queue ${queue} comes back after ${visibility}`,
    own
      ? service.reading.document.valuePlace(["sqs", "queues", queue, "visibility_seconds"])
      : service.reading.document.valuePlace([...path, "queue"]),
    `set visibility_seconds = ${fn.timeout_seconds * 6}, six times the function's timeout as AWS advises, or leave it out`,
  );
}

function checkView(
  { service, path }: WrittenTrigger,
  { table, view }: Extract<TriggerToml, { source: "dynamodb" }>,
  views: Map<string, string>,
): void {
  const before = views.get(table);
  if (before !== undefined && before !== view)
    service.reading.refuse(
      `view is ${view} here, and ${before} for another trigger of table ${table}, whose stream has one view`,
      service.reading.document.valuePlace([...path, "view"]),
      `set view = ${JSON.stringify(before)} for both; NEW_AND_OLD_IMAGES has everything`,
    );
  views.set(table, before ?? view);
}

/** AWS takes one mapping or subscription of a function to a thing. */
function checkTwins(triggers: readonly WrittenTrigger[]): void {
  const seen = new Set<string>();
  for (const { service, key, path, toml } of triggers) {
    const named = namedBy(toml);
    if (!named || named.kind === "bus" || named.kind === "bucket") continue;
    const id = `${key} ${named.kind} ${named.name}`;
    if (seen.has(id))
      service.reading.refuse(
        `${named.kind} ${named.name} triggers the function a second time`,
        service.reading.document.valuePlace([...path, named.key]),
        "keep one of the two",
      );
    seen.add(id);
  }
}
