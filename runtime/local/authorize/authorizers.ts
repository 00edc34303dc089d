/** The authorizers of a project, each made once. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { Project } from "../../project.ts";
import type { Authorizer } from "./decision.ts";
import type { GuestFunction } from "../../function.ts";
import { iamAuthorizer, type LocalIdentity } from "./iam.ts";
import { jwtAuthorizer } from "./jwt.ts";
import type { KeySource } from "./key-source.ts";
import { lambdaAuthorizer } from "./lambda.ts";

export interface AuthorizersOptions {
  readonly project: Project;
  /** Keys of an issuer, as configured. */
  readonly keysOf: (issuer: string) => KeySource;
  readonly identity: LocalIdentity;
  readonly region: string;
  /** By function id; those that decide are among them. */
  readonly functions: ReadonlyMap<string, GuestFunction>;
}

/** By `service.authorizer`. */
export type Authorizers = ReadonlyMap<string, Authorizer>;

/**
 * @throws AsmlError ERR_MANIFEST for one that cannot work, or a function that names none
 */
export function authorizersOf({ project, keysOf, identity, region, functions }: AuthorizersOptions): Authorizers {
  const made = new Map<string, Authorizer>();
  for (const service of project.services) {
    for (const [name, configuration] of Object.entries(service.authorizers)) {
      const id = `${service.name}.${name}`;
      if (configuration.kind === "JWT") made.set(id, jwtAuthorizer(id, configuration, keysOf(configuration.issuer)));
      else if (configuration.kind === "AWS_IAM") made.set(id, iamAuthorizer(identity, region));
      else {
        const guest = functions.get(configuration.function);
        made.set(id, lambdaAuthorizer({ configuration, guest, region, rest: service.protocol === "rest" }));
      }
    }
    for (const spec of service.functions)
      if (spec.authorizer !== undefined && !made.has(`${service.name}.${spec.authorizer}`))
        throw new AsmlError(
          "ERR_MANIFEST",
          `${spec.config.id} names authorizer ${spec.authorizer}, which the service does not have`,
          {
            at: spec.at,
            fix: `add [api.authorizers.${spec.authorizer}]`,
          },
        );
  }
  return made;
}
