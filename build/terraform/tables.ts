/** DynamoDB tables. Nothing here deletes one on its own. */
import type { IndexSpec, TableSpec } from "../../runtime/project.ts";
import { deployedTableName } from "../names.ts";
import type { TableIndex } from "./aws-resources.ts";
import { labelOf, type Configuration, type Handle } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import type { Region } from "./regions.ts";

export interface TableInput {
  readonly table: TableSpec;
  readonly region: Region;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

export function addTable(
  configuration: Configuration,
  { stage }: Deployment,
  { table, region, tags }: TableInput,
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
    tags,
    lifecycle: { prevent_destroy: true },
  });
}

/** A table that is external from now on is let go of, and not deleted, where Terraform still has it. */
export function forgetTable({ name }: { readonly name: string }) {
  return { from: `aws_dynamodb_table.${labelOf(name)}`, lifecycle: { destroy: false } };
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
