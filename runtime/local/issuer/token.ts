/** Tokens of the built-in issuer, in the shape of Auth0's. */
import { SignJWT } from "jose";
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { Project } from "../../project.ts";
import type { IssuerKey } from "./key.ts";

/** Auth0's default: a day. */
export const TOKEN_SECONDS = 86_400;

export interface TokenRequest {
  /** `iss`, exactly as the authorizer is configured. */
  readonly issuer: string;
  readonly audience: string | readonly string[];
  readonly subject: string;
  readonly scopes?: readonly string[] | undefined;
  /** More claims; one of a name above replaces it. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
  /** Seconds until it expires, a day unless given; negative for one that has expired. */
  readonly expiresInSeconds?: number | undefined;
  readonly key: IssuerKey;
}

/**
 * @throws AsmlError ERR_TOKEN
 * @example
 * const token = await mintToken({ issuer, audience, subject: "auth0|1", key: await issuerKey(project.root) });
 */
export async function mintToken(request: TokenRequest): Promise<string> {
  const { issuer, audience, subject, scopes = [], claims = {}, expiresInSeconds = TOKEN_SECONDS, key } = request;
  if (!Number.isSafeInteger(expiresInSeconds))
    throw new AsmlError("ERR_TOKEN", `a token cannot expire in ${expiresInSeconds} seconds`, {
      fix: "give a whole number",
    });
  const now = Math.floor(Date.now() / 1000);
  const all = {
    iss: issuer,
    sub: subject,
    aud: typeof audience === "string" ? audience : [...audience],
    iat: now,
    exp: now + expiresInSeconds,
    ...(scopes.length === 0 ? {} : { scope: scopes.join(" ") }),
    ...claims,
  };
  return await new SignJWT(all).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.kid }).sign(key.privateKey);
}

/** An issuer that the built-in one stands in for, with the audiences of the authorizer that trusts it. */
export interface Tenant {
  /** `service.authorizer` */
  readonly id: string;
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** One for each JWT authorizer, in the order of the manifests. */
export function tenantsOf(project: Project): Tenant[] {
  return project.services.flatMap((service) =>
    Object.entries(service.authorizers).flatMap(([name, authorizer]) =>
      authorizer.kind === "JWT"
        ? [{ id: `${service.name}.${name}`, issuer: authorizer.issuer, audience: authorizer.audience }]
        : [],
    ),
  );
}

/**
 * The authorizer that a token is for: the one named, else the project's first.
 * @param name `service.authorizer`, or `authorizer` where one service alone has it
 * @throws AsmlError ERR_TOKEN
 */
export function tenantFor(project: Project, name?: string): Tenant {
  const tenants = tenantsOf(project);
  const matching =
    name === undefined ? tenants.slice(0, 1) : tenants.filter(({ id }) => id === name || id.endsWith(`.${name}`));
  const [tenant] = matching;
  if (tenant !== undefined && matching.length === 1) return tenant;
  const known = tenants.map(({ id }) => id).join(", ");
  if (tenants.length === 0)
    throw new AsmlError("ERR_TOKEN", "no service of this project has a JWT authorizer", {
      fix: 'add [api.authorizers.NAME] with auth_type = "JWT"',
    });
  throw new AsmlError(
    "ERR_TOKEN",
    `${matching.length === 0 ? "no" : "more than one"} JWT authorizer is named ${name}`,
    { fix: `name one of ${known}` },
  );
}
