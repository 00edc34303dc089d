/** What tells a function how to address what its service declares, as Terraform's variables do of what is deployed. */
import { LOCAL_ACCOUNT } from "../../runtime/local/api.ts";
import type { AwsAccess } from "../../runtime/local/dynamodb.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { resourceVariable } from "../names.ts";
import { type ProjectSource, projectSources } from "../sources.ts";
import { projectTables } from "../tables.ts";

/**
 * @param service name of the function's
 * @example
 * localVariables(project, "shop", aws); // { ASML_QUEUE_ORDERS: "http://127.0.0.1:40123/123456789012/orders" }
 */
export function localVariables(
  project: ProjectManifest,
  service: string,
  aws: AwsAccess,
): Readonly<Record<string, string>> {
  const tables = projectTables(project).flatMap(({ name, services }) =>
    services.includes(service) ? [[resourceVariable("table", name), name]] : [],
  );
  const sources = projectSources(project).flatMap((source) =>
    source.services.includes(service) ? [[resourceVariable(source.kind, source.name), addressOf(source, aws)]] : [],
  );
  return Object.fromEntries([...tables, ...sources]);
}

function addressOf({ kind, name }: ProjectSource, { endpoints, region }: AwsAccess): string {
  if (kind === "queue") return `${endpoints?.["aws.sqs"] ?? ""}/${LOCAL_ACCOUNT}/${name}`;
  return kind === "topic" ? `arn:aws:sns:${region}:${LOCAL_ACCOUNT}:${name}` : name;
}
