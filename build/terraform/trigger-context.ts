/** What every kind of trigger is made with. */
import type { Trigger } from "../../runtime/triggers.ts";
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import type { Addresses } from "./addresses.ts";
import type { Text } from "./aws-resources.ts";
import type { Configuration } from "./configuration.ts";
import { functionLabel, type FunctionResources } from "./functions.ts";
import type { Region } from "./regions.ts";

export interface TriggerContext {
  readonly configuration: Configuration;
  readonly addresses: Addresses;
  readonly fn: FunctionManifest;
  readonly resources: FunctionResources;
  readonly region: Region;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

/** In Terraform: of a function, and of what triggers it. */
export function triggerLabel(fn: FunctionManifest, source: Trigger["source"], name: string): string {
  return `${functionLabel(fn)}-${source}-${name.split(/[:/]/).filter(Boolean).at(-1)}`;
}

/**
 * Lets a service of AWS call the function's alias for one thing of its own.
 * @returns its address
 */
export function addPermission(
  { configuration, resources, region }: Pick<TriggerContext, "configuration" | "resources" | "region">,
  label: string,
  { principal, source, account }: { readonly principal: string; readonly source: Text; readonly account?: Text },
): string {
  return configuration.resource("aws_lambda_permission", label, {
    provider: region.provider,
    statement_id: label.replaceAll(/[^\w-]/g, "-").slice(-100),
    action: "lambda:InvokeFunction",
    function_name: resources.lambda.attribute("function_name"),
    qualifier: resources.alias.attribute("name"),
    principal,
    source_arn: source,
    ...(account === undefined ? {} : { source_account: account }),
  }).address;
}
