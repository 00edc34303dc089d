/** Regions of a deployment: a configuration of the provider for each, and the pieces of ARNs in it. */
import type { Artifact, Deployment } from "./deployment.ts";
import { deploymentRegion, serviceRegion } from "./deployment.ts";
import type { Configuration, Handle } from "./configuration.ts";
import { reference, text, type Expression, type Value } from "./expression.ts";
import type { Text } from "./aws-resources.ts";

export interface Region {
  /** Value of the `provider` argument; undefined for the default one. */
  readonly provider: string | undefined;
  readonly place: ArnPlace;
  /** The runtime's layer in this region. */
  readonly layer: Handle;
}

export interface ArnPlace {
  readonly partition: Text;
  readonly region: Text;
  readonly account: Text;
}

/** Adds the providers and what exists once a region. */
export function addRegions(
  configuration: Configuration,
  deployment: Deployment,
  runtime: Expression,
): (region: string | undefined) => Region {
  const standard = deploymentRegion(deployment);
  const names = new Set([
    standard,
    ...deployment.project.services.map((service) => serviceRegion(deployment, service)),
  ]);
  configuration.block("provider", {
    aws: [...names].map((name) => ({
      alias: name === standard ? undefined : name,
      region: name,
      default_tags: defaultTags(deployment),
    })),
  });
  const partition = configuration.data("aws_partition", "current", {}).attribute("partition");
  const account = configuration.data("aws_caller_identity", "current", {}).attribute("account_id");
  const regions = new Map(
    [...names].map((name): [string | undefined, Region] => {
      const provider = name === standard ? undefined : `aws.${name}`;
      const region = name ?? configuration.data("aws_region", "current", {}).attribute("id");
      const layer = addLayer(configuration, deployment, { provider, runtime, suffix: provider && name });
      return [name, { provider, place: { partition, region, account }, layer }];
    }),
  );
  return (name) => {
    const region = regions.get(name);
    if (!region) throw new TypeError(`no provider was made for region ${name}`);
    return region;
  };
}

function addLayer(
  configuration: Configuration,
  { project, stage, layer, version }: Deployment,
  where: { readonly provider: string | undefined; readonly runtime: Expression; readonly suffix: string | undefined },
): Handle {
  const name = ["runtime", ...(where.suffix === undefined ? [] : [where.suffix])].join("-");
  return configuration.resource("aws_lambda_layer_version", name, {
    provider: where.provider,
    layer_name: ["asml", project.name, "runtime", ...(stage ? [stage.name] : [])].join("-"),
    description: `asml ${version}`,
    ...artifactArguments(layer),
    compatible_runtimes: [where.runtime],
    compatible_architectures: ["arm64", "x86_64"],
  });
}

export function artifactArguments({ path, sha256 }: Artifact): {
  readonly filename: Expression;
  readonly source_code_hash: string;
} {
  return { filename: text`${modulePath}/${path}`, source_code_hash: sha256 };
}

const modulePath = reference("path.module");

function defaultTags({ project, stage }: Deployment): Value {
  const tags = { ...project.tags, ...stage?.tags };
  return Object.keys(tags).length === 0 ? undefined : { tags };
}
