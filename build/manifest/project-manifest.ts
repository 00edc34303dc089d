/**
 * What the manifests say: the project as the runtime knows it (runtime/project.ts), and what only
 * building and deploying need.
 */
import type { FunctionSpec, Grant, Project, Service } from "../../runtime/project.ts";
import type { SourcePlace } from "../../guest-abi/errors.ts";
import type { IomodPackage } from "../iomods/packages.ts";

type Architecture = "arm64" | "x86_64";
export type StringMap = Readonly<Record<string, string>>;

export interface ProjectManifest extends Project {
  /** Absolute path of assemblylift.toml. */
  readonly manifest: string;
  readonly services: readonly ServiceManifest[];
  /** AWS region; undefined leaves it to AWS's own configuration. */
  readonly region: string | undefined;
  /** Separate deployments; empty: there is one, without a name. */
  readonly stages: readonly StageManifest[];
  readonly tags: StringMap;
  readonly terraform: TerraformState | undefined;
}

export interface StageManifest {
  readonly name: string;
  readonly region: string | undefined;
  /** On top of the functions' own. */
  readonly environment: StringMap;
  readonly tags: StringMap;
  readonly logRetentionDays: number | undefined;
}

/** Where Terraform keeps its state. */
interface TerraformState {
  readonly bucket: string;
  /** DynamoDB table that locks it; undefined: a lock file in the bucket. */
  readonly lockTable: string | undefined;
  readonly region: string | undefined;
}

export interface ServiceManifest extends Service {
  /** Absolute path of the service's folder. */
  readonly dir: string;
  readonly functions: readonly FunctionManifest[];
  readonly grants: readonly GrantManifest[];
  readonly region: string | undefined;
  readonly tags: StringMap;
  readonly domain: CustomDomain | undefined;
}

export interface CustomDomain {
  readonly name: string;
  readonly certificateArn: string;
  /** Route 53 zone in which the record is made; undefined: the record is made elsewhere. */
  readonly zoneId: string | undefined;
  readonly basePath: string | undefined;
  /** Only this stage has it; undefined in a project without stages. */
  readonly stage: string | undefined;
}

export interface FunctionManifest extends FunctionSpec {
  readonly architecture: Architecture;
  readonly secrets: Readonly<Record<string, SecretSource>>;
  /** undefined: log lines are kept for ever, as CloudWatch does. */
  readonly logRetentionDays: number | undefined;
}

export type SecretSource =
  | { readonly kind: "secretsmanager" | "ssm"; readonly name: string }
  | { readonly kind: "secretsmanager" | "ssm"; readonly arn: string };

export interface GrantManifest extends Grant {
  /** Names, ARNs or `*`, as written; undefined: what the service itself declares. */
  readonly resources: readonly string[] | undefined;
  readonly at: SourcePlace;
  /** Where the IOmod is an npm package. */
  readonly package?: IomodPackage;
  /** Of each option's name. */
  readonly optionPlaces?: Readonly<Record<string, SourcePlace>>;
}
