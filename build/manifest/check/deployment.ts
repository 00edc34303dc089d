/** What AWS refuses at deployment and no single key shows: names that grow too long, CORS that contradicts itself. */
import type { Cors } from "../../../runtime/project.ts";
import type { Trigger } from "../../../runtime/triggers.ts";
import { AWS_NAME_LIMIT, numberedName, roleName, scheduleRoleName } from "../../names.ts";
import type { CustomDomain, SecretSource, StringMap } from "../project-manifest.ts";
import type { Reading } from "../reading.ts";
import type { CorsToml } from "../schema/cors.ts";
import type { DomainToml } from "../schema/service.ts";
import type { TomlPath } from "../toml.ts";

/** Lambda's limit for all of a function's environment, in bytes. */
const ENVIRONMENT_BYTES = 4096;

export function checkRoleName(
  reading: Reading,
  path: TomlPath,
  names: {
    readonly project: string;
    readonly service: string;
    readonly fn: string;
    readonly stages: readonly string[];
  },
): void {
  const longest = names.stages.toSorted((a, b) => b.length - a.length)[0];
  const role = roleName(names.project, names.service, names.fn, longest);
  if (role.length > AWS_NAME_LIMIT)
    reading.refuse(
      `the role ${role} would have ${role.length} characters, and AWS takes ${AWS_NAME_LIMIT}`,
      reading.document.keyPlace(path),
      `shorten the name of the project, service, function or stage by ${role.length - AWS_NAME_LIMIT}`,
    );
}

/** What a function's role is named with, of what its triggers need. */
export function checkTriggerNames(
  reading: Reading,
  path: TomlPath,
  triggers: readonly Trigger[],
  names: {
    readonly project: string;
    readonly service: string;
    readonly fn: string;
    readonly stages: readonly string[];
  },
): void {
  const longest = names.stages.toSorted((a, b) => b.length - a.length)[0];
  const role = roleName(names.project, names.service, names.fn, longest);
  const of = (source: Trigger["source"]) => triggers.filter((trigger) => trigger.source === source).length;
  const longer = [
    numberedName(role, Math.max(of("eventbridge"), of("schedule"), 1) - 1),
    ...(of("schedule") > 0 ? [scheduleRoleName(role)] : []),
  ].find((name) => name.length > AWS_NAME_LIMIT);
  if (longer === undefined || role.length > AWS_NAME_LIMIT) return;
  reading.refuse(
    `a trigger of the function needs the name ${longer}, which has ${longer.length} characters, and AWS takes ${AWS_NAME_LIMIT}`,
    reading.document.keyPlace([...path, "triggers"]),
    `shorten the name of the project, service, function or stage by ${longer.length - AWS_NAME_LIMIT}`,
  );
}

export function checkEnvironment(reading: Reading, path: TomlPath, environment: StringMap, secrets: StringMap): void {
  const bytes = Buffer.byteLength(Object.entries(environment).flat().join(""));
  if (bytes > ENVIRONMENT_BYTES)
    reading.refuse(
      `the function's environment has ${bytes} bytes, and Lambda takes ${ENVIRONMENT_BYTES}`,
      reading.document.keyPlace([...path, "environment"]),
      "keep large values elsewhere, for instance in a table or a parameter",
    );
  for (const key of Object.keys(secrets))
    if (Object.hasOwn(environment, key))
      reading.refuse(
        `${key} is in environment and in secrets`,
        reading.document.keyPlace([...path, "secrets", key]),
        "take one of them away",
      );
}

export function corsOf(reading: Reading, path: TomlPath, toml: CorsToml): Cors {
  if (toml.allow_credentials && toml.allow_origins.some((origin) => origin.includes("*")))
    reading.refuse(
      "allow_credentials does not go with an allow_origins of *",
      reading.document.valuePlace([...path, "allow_credentials"]),
      "name the origins, or leave allow_credentials out",
    );
  return {
    allowOrigins: toml.allow_origins,
    allowMethods: toml.allow_methods,
    allowHeaders: toml.allow_headers,
    exposeHeaders: toml.expose_headers,
    allowCredentials: toml.allow_credentials,
    maxAge: toml.max_age,
  };
}

export function domainOf(reading: Reading, toml: DomainToml, stages: readonly string[]): CustomDomain {
  const path = ["api", "domain"];
  if (toml.stage === undefined && stages.length > 0)
    reading.refuse(
      `all stages would have the domain ${toml.name}`,
      reading.document.keyPlace(path),
      `say which has it, for instance: stage = ${JSON.stringify(stages.at(-1))}`,
    );
  if (toml.stage !== undefined && !stages.includes(toml.stage))
    reading.refuse(
      `there is no stage ${JSON.stringify(toml.stage)}`,
      reading.document.valuePlace([...path, "stage"]),
      stages.length === 0
        ? "take stage away, or declare [stages.NAME] in assemblylift.toml"
        : `stages are ${stages.join(", ")}`,
    );
  return {
    name: toml.name,
    certificateArn: toml.certificate_arn,
    zoneId: toml.zone_id,
    basePath: toml.base_path,
    stage: toml.stage,
  };
}

export function secretsOf(secrets: StringMap): Readonly<Record<string, SecretSource>> {
  return Object.fromEntries(Object.entries(secrets).map(([key, source]) => [key, secretOf(source)]));
}

function secretOf(source: string): SecretSource {
  if (source.startsWith("arn:"))
    return { kind: source.split(":")[2] === "ssm" ? "ssm" : "secretsmanager", arn: source };
  const [kind, name = ""] = source.split(/:(.*)/s);
  return { kind: kind === "ssm" ? "ssm" : "secretsmanager", name };
}
