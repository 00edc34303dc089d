/** DynamoDB tables. Nothing here deletes one on its own. */
import type { IndexSpec, TableSpec } from "../../runtime/project.ts";
import type { TableTrigger } from "../../runtime/triggers.ts";
import { deployedTableName } from "../names.ts";
import type { TableIndex } from "./aws-resources.ts";
import type { Configuration, Handle } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import type { Region } from "./regions.ts";

export interface TableInput {
  readonly table: TableSpec;
  readonly region: Region;
  /** What its stream tells of; undefined: it has none. */
  readonly view: TableTrigger["view"] | undefined;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

export function addTable(
  configuration: Configuration,
  { stage }: Deployment,
  { table, region, view, tags }: TableInput,
): Handle {
  const keys = [table, ...table.indexes].flatMap(({ hashKey, rangeKey }) => [hashKey, ...(rangeKey ? [rangeKey] : [])]);
  const global = table.indexes.filter((index) => index.kind === "global");
  const local = table.indexes.filter((index) => index.kind === "local");
  return configuration.resource("aws_dynamodb_table", table.name, {
    provider: region.provider,
    name: deployedTableName(table.name, { made: true, stage: stage?.name }),
    billing_mode: "PAY_PER_REQUEST",
    hash_key: table.hashKey.name,
    range_key: table.rangeKey?.name,
    // DynamoDB refuses attributes that are not part of a key.
    attribute: [...new Map(keys.map((key) => [key.name, { name: key.name, type: key.type }])).values()],
    global_secondary_index: global.length === 0 ? undefined : global.map(globalIndex),
    local_secondary_index: local.length === 0 ? undefined : local.map(localIndex),
    ttl: table.ttl === undefined ? undefined : { attribute_name: table.ttl, enabled: true },
    stream_enabled: view === undefined ? undefined : true,
    stream_view_type: view,
    tags,
    lifecycle: { prevent_destroy: true },
  });
}

/** The view of a table's stream; its triggers agree. */
export function streamView({ project }: Deployment, name: string): TableTrigger["view"] | undefined {
  const triggers = project.services.flatMap(({ functions }) => functions.flatMap((fn) => fn.triggers));
  return triggers.filter((trigger) => trigger.source === "dynamodb").find(({ table }) => table === name)?.view;
}

function globalIndex(index: IndexSpec): TableIndex {
  return { ...localIndex(index), hash_key: index.hashKey.name };
}

function localIndex({ name, rangeKey, projection }: IndexSpec): Omit<TableIndex, "hash_key"> {
  return {
    name,
    range_key: rangeKey?.name,
    projection_type: typeof projection === "string" ? projection : "INCLUDE",
    non_key_attributes: typeof projection === "string" ? undefined : projection,
  };
}
