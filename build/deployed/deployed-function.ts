/** A function as it is found in AWS: by the names that cast gives. */
import type {
  FunctionManifest,
  ProjectManifest,
  ServiceManifest,
  StageManifest,
} from "../manifest/project-manifest.ts";
import { roleName } from "../names.ts";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";

export interface DeployedFunction {
  /** `service.function` */
  readonly id: string;
  readonly name: string;
  readonly logGroup: string;
  /** undefined leaves it to AWS's own configuration. */
  readonly region: string | undefined;
}

export function deployedFunction(
  project: ProjectManifest,
  service: ServiceManifest,
  fn: FunctionManifest,
  stage: StageManifest | undefined,
): DeployedFunction {
  const name = roleName(project.name, service.name, fn.name, stage?.name);
  // A service's own region comes before the stage's.
  const region = service.region === project.region ? (stage?.region ?? project.region) : service.region;
  return { id: fn.config.id, name, logGroup: `/aws/lambda/${name}`, region };
}

/** What a failed question to AWS means for a person. */
export function awsError(thrown: unknown, what: string, { name, region }: DeployedFunction): AsmlError {
  const kind = thrown instanceof Error ? thrown.name : "";
  const where = region === undefined ? "" : ` in ${region}`;
  const message = messageOf(thrown);
  const missing = kind === "ResourceNotFoundException";
  return new AsmlError(
    "ERR_HOST",
    missing ? `${what} ${name} is not deployed${where}` : `${what} ${name}: ${message}`,
    {
      fix: missing ? "deploy it: asml cast, then asml bind" : fixOf(kind, message),
      cause: thrown,
    },
  );
}

function fixOf(kind: string, message: string): string {
  if (/^(CredentialsProviderError|TokenProviderError|ExpiredToken|UnrecognizedClient|InvalidSignature)/.test(kind))
    return "sign in: aws sso login, or set AWS_PROFILE; asml doctor tells what is found";
  if (kind.startsWith("AccessDenied")) return "sign in as somebody who may: set AWS_PROFILE";
  if (/region is missing/i.test(message)) return 'set AWS_REGION, or region = "..." in [project]';
  return "see that AWS can be reached: asml doctor";
}
