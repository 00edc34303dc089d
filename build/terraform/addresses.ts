/** How what is made, and what exists already, is addressed: by ARN, URL and name. */
import type { ServiceManifest } from "../manifest/project-manifest.ts";
import { deployedSourceName, deployedTableName, resourceVariable } from "../names.ts";
import { isArn, projectSources, type SourceKind } from "../sources.ts";
import { projectTables } from "../tables.ts";
import type { AwsResources, Text } from "./aws-resources.ts";
import { handleOf, labelOf, type Configuration, type Handle } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import { reference, text } from "./expression.ts";
import { withAccount } from "./policies.ts";
import type { Region } from "./regions.ts";

export type AddressedKind = SourceKind | "table";

/** What Terraform calls each kind. */
export const TYPES = {
  queue: "aws_sqs_queue",
  topic: "aws_sns_topic",
  bus: "aws_cloudwatch_event_bus",
  bucket: "aws_s3_bucket",
  stream: "aws_kinesis_stream",
  table: "aws_dynamodb_table",
} as const satisfies Readonly<Record<AddressedKind, keyof AwsResources>>;

/** What keeps a bucket from the public stays with it. */
export const PUBLIC_ACCESS_BLOCK = "aws_s3_bucket_public_access_block";

/** What ARNs of each kind have before the name. */
const ARNS: Readonly<Record<Exclude<SourceKind, "bucket">, { readonly service: string; readonly path: string }>> = {
  queue: { service: "sqs", path: "" },
  topic: { service: "sns", path: "" },
  bus: { service: "events", path: "event-bus/" },
  stream: { service: "kinesis", path: "stream/" },
};

interface Addressed {
  readonly kind: AddressedKind;
  readonly name: string;
  readonly made: boolean;
  readonly services: readonly string[];
}

export class Addresses {
  readonly #configuration: Configuration;
  readonly #all: readonly Addressed[];
  readonly #read = new Map<string, Handle>();
  constructor(configuration: Configuration, deployment: Deployment) {
    this.#configuration = configuration;
    const tables = projectTables(deployment.project).map((table) => ({ ...table, kind: "table" as const }));
    this.#all = [...projectSources(deployment.project), ...tables];
  }

  /** undefined for what exists already. */
  made(kind: AddressedKind, name: string): Handle | undefined {
    const made = this.#all.some((one) => one.kind === kind && one.name === name && one.made);
    return made ? handleOf(`${TYPES[kind]}.${labelOf(name)}`) : undefined;
  }

  /** Everything of a kind that is made, by its name. */
  allMade(kind: AddressedKind): ReadonlyMap<string, Handle> {
    return new Map(
      this.#all.flatMap((one) => {
        const handle = one.kind === kind ? this.made(kind, one.name) : undefined;
        return handle ? [[one.name, handle]] : [];
      }),
    );
  }

  /** Addresses of what exists already; Terraform may have it from when the project made it. */
  external(): readonly string[] {
    return this.#all
      .filter(({ made }) => !made)
      .flatMap(({ kind, name }) => {
        const types = kind === "bucket" ? [TYPES.bucket, PUBLIC_ACCESS_BLOCK] : [TYPES[kind]];
        return types.map((type) => `${type}.${labelOf(name)}`);
      });
  }

  /** @param name as a manifest has it, ARNs included */
  arn(kind: Exclude<SourceKind, "bucket">, name: string, { place }: Region): Text {
    if (isArn(name)) return name;
    const made = this.made(kind, name);
    if (made) return made.attribute("arn");
    const { service, path } = ARNS[kind];
    return text`arn:${place.partition}:${service}:${place.region}:${place.account}:${path}${name}`;
  }

  /** ARN of a table's stream, which has the time in it at which the stream was made. */
  streamArn(name: string, { provider }: Region): Text {
    if (isArn(name)) return name;
    const made = this.made("table", name);
    if (made) return made.attribute("stream_arn");
    const table = this.#read.get(name) ?? this.#configuration.data("aws_dynamodb_table", name, { name, provider });
    this.#read.set(name, table);
    return table.attribute("stream_arn");
  }

  /** Variables that tell functions of a service how to address what the service declares besides tables. */
  variables(service: ServiceManifest, region: Region): Readonly<Record<string, Text>> {
    return Object.fromEntries(
      this.#all.flatMap(({ kind, name, services }) =>
        kind === "table" || !services.includes(service.name)
          ? []
          : [[resourceVariable(kind, name), this.#address(kind, name, region)]],
      ),
    );
  }

  /** By attributes of what is made, so that the function comes after it. */
  #address(kind: SourceKind, name: string, region: Region): Text {
    const made = this.made(kind, name);
    if (kind === "topic") return this.arn(kind, name, region);
    if (kind !== "queue") return made?.attribute(kind === "bucket" ? "bucket" : "name") ?? name;
    const domain = reference("data.aws_partition.current.dns_suffix");
    const { region: regionName, account } = region.place;
    return made?.attribute("url") ?? text`https://sqs.${regionName}.${domain}/${account}/${name}`;
  }
}

/** Name of what is made, in this deployment. */
export function nameIn(
  { stage }: Deployment,
  kind: AddressedKind,
  name: string,
  { place }: Pick<Region, "place">,
): Text {
  const named = { name, made: true, stage: stage?.name };
  return kind === "table" ? deployedTableName(name, named) : withAccount(deployedSourceName({ kind, ...named }), place);
}
