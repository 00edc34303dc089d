/**
 * The aliases of functions while they are moved. The configuration has each at its function's newest version; what is
 * different for one run of bind or rollback is laid over it, in a file that Terraform merges in.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeFileWhole } from "../scaffold/write.ts";
import { reference, toJson, type Value } from "./expression.ts";
import type { TerraformState } from "./run/terraform.ts";

const ALIAS = "aws_lambda_alias";
/** Terraform lays files of such names over the others. */
const OVERRIDE_FILE = "aliases_override.tf.json";

/** An alias as it is deployed. */
export interface DeployedAlias {
  readonly address: string;
  /** Its name in the configuration. */
  readonly label: string;
  readonly functionName: string;
  /** The version that gets the calls, or most of them. */
  readonly version: string;
  /** Versions that get some of the calls meanwhile -> which part, up to 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly description: string;
}

const attributesSchema = z.object({
  function_name: z.string(),
  function_version: z.string(),
  description: z.string().nullish(),
  routing_config: z
    .array(z.object({ additional_version_weights: z.record(z.string(), z.number()).nullish() }))
    .nullish(),
});

export function deployedAliases({ resources }: TerraformState): readonly DeployedAlias[] {
  return resources.flatMap(({ module, type, name, instances }) => {
    if (module !== undefined || type !== ALIAS) return [];
    const { data } = attributesSchema.safeParse(instances[0]?.attributes);
    if (!data) return [];
    return [
      {
        address: `${ALIAS}.${name}`,
        label: name,
        // State has the name or, of those that were imported, the ARN.
        functionName: data.function_name,
        version: data.function_version,
        weights: data.routing_config?.[0]?.additional_version_weights ?? {},
        description: data.description ?? "",
      },
    ];
  });
}

export function hasCanary({ weights }: DeployedAlias): boolean {
  return Object.keys(weights).length > 0;
}

/** What an alias's description says of how it came to its version. */
const NOTE = {
  bind: (when: string, before: string) => `asml bind ${when}, before it version ${before}`,
  rollback: (when: string, from: string) => `asml rollback ${when}, from version ${from}`,
} as const;
const BIND_NOTE = /^asml bind (\S+), before it version (\d+)$/;
const ROLLBACK_NOTE = /^asml rollback (\S+), from version (\d+)$/;

/** When bind moved the alias, and from which version; undefined where it has not, or not since a rollback. */
export function movedByBind(alias: DeployedAlias): { readonly when: string; readonly before: string } | undefined {
  const [, when, before] = BIND_NOTE.exec(alias.description) ?? [];
  return when === undefined || before === undefined ? undefined : { when, before };
}

/** The version that the alias was rolled back from. */
export function rolledBackFrom(alias: DeployedAlias): string | undefined {
  return ROLLBACK_NOTE.exec(alias.description)?.[2];
}

/** Arguments of an alias that are other than the configuration's. */
export type AliasOverride = Readonly<Record<string, Value>>;

/**
 * The alias goes where the configuration has it, and its description says from where if that is another version.
 * Whether it is shows only when Terraform knows the function's version, so Terraform decides.
 */
export function followed(alias: DeployedAlias, when: string): AliasOverride {
  const stays = `${newestVersion(alias)} == ${quoted(alias.version)}`;
  const noted = quoted(NOTE.bind(when, alias.version));
  return { ...DESCRIBED, description: reference(`${stays} ? ${quoted(alias.description)} : ${noted}`) };
}

/** The alias stays where it is, and the newest version gets a part of the calls. @param weight up to 1 */
export function split(alias: DeployedAlias, weight: number): AliasOverride {
  return {
    function_version: alias.version,
    routing_config: { additional_version_weights: reference(`{ (${newestVersion(alias)}) = ${weight} }`) },
  };
}

/** The alias alone goes to a version, whatever the configuration has of its function. */
export function returned(alias: DeployedAlias, version: string, when: string): AliasOverride {
  return {
    // Terraform would deploy what it refers to as well.
    function_name: alias.functionName,
    function_version: version,
    ...(version === alias.version ? {} : { ...DESCRIBED, description: NOTE.rollback(when, alias.version) }),
  };
}

/** The configuration ignores the description. An empty list would not take the place of its one; names never change. */
const DESCRIBED: AliasOverride = { lifecycle: { ignore_changes: ["name"] } };

function newestVersion({ label }: DeployedAlias): string {
  return `aws_lambda_function.${label}.version`;
}

/** A text inside of an expression. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}

/** Runs what is to see the aliases so, and takes the file away. */
export async function withAliases<T>(
  folder: string,
  overrides: ReadonlyMap<string, AliasOverride>,
  work: () => Promise<T>,
): Promise<T> {
  const file = path.join(folder, OVERRIDE_FILE);
  const document = { resource: { [ALIAS]: Object.fromEntries(overrides) } };
  try {
    if (overrides.size > 0) await writeFileWhole(file, `${JSON.stringify(toJson(document), undefined, 2)}\n`);
    else await rm(file, { force: true });
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** One that a killed run has left names functions that may be gone. */
export async function forgetAliases(folder: string): Promise<void> {
  await rm(path.join(folder, OVERRIDE_FILE), { force: true });
}
