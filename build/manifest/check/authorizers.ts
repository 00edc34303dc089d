/** Authorizers: what each kind needs, and who names them. */
import type { Authorizer } from "../../../runtime/project.ts";
import { nearest } from "../nearest.ts";
import type { Reading } from "../reading.ts";
import type { FunctionToml } from "../schema/function.ts";
import type { AuthorizerToml } from "../schema/service.ts";
import type { TomlPath } from "../toml.ts";

const DEFAULT_IDENTITY_SOURCE = "$request.header.Authorization";
const JWT_ONLY = ["issuer", "audience", "scopes", "identity_source"] as const;

export function authorizerOf(reading: Reading, id: string, toml: AuthorizerToml): Authorizer | undefined {
  const path = ["api", "authorizers", id];
  if (toml.auth_type === "AWS_IAM") {
    for (const key of JWT_ONLY)
      if (toml[key] !== undefined)
        reading.refuse(
          `${key} has no meaning for AWS_IAM`,
          reading.document.keyPlace([...path, key]),
          `take ${key} away, or set auth_type = "JWT"`,
        );
    return { kind: "AWS_IAM" };
  }
  const missing = (key: string, example: string) =>
    reading.refuse(
      `authorizer ${id} is of type JWT and has no ${key}`,
      reading.document.keyPlace(path),
      `add ${key} = ${example}`,
    );
  if (toml.issuer === undefined) missing("issuer", '"https://tenant.eu.auth0.com/", exactly as in the tokens');
  if (toml.audience === undefined) missing("audience", '["your-identifier"]');
  if (toml.issuer === undefined || toml.audience === undefined) return undefined;
  return {
    kind: "JWT",
    issuer: toml.issuer,
    audience: toml.audience,
    identitySource: toml.identity_source ?? DEFAULT_IDENTITY_SOURCE,
  };
}

/** The scopes that a function's route asks for: its own, or else its authorizer's. */
export function checkAuthorization(
  reading: Reading,
  path: TomlPath,
  fn: FunctionToml,
  authorizers: Readonly<Record<string, AuthorizerToml>>,
): readonly string[] {
  const id = fn.authorizer_id;
  if (id === undefined) {
    if (fn.scopes !== undefined)
      reading.refuse(
        "scopes are checked by an authorizer, and the function names none",
        reading.document.keyPlace([...path, "scopes"]),
        "add authorizer_id, or take scopes away",
      );
    return [];
  }
  const at = reading.document.valuePlace([...path, "authorizer_id"]);
  if (!fn.http) reading.refuse("authorizer_id is for a function with http", at, "add http, or take authorizer_id away");
  const authorizer = Object.hasOwn(authorizers, id) ? authorizers[id] : undefined;
  if (!authorizer) {
    const known = Object.keys(authorizers);
    const meant = nearest(id, known);
    let fix = `declare it: [api.authorizers.${id}]`;
    if (known.length > 0) fix += `; declared are ${known.join(", ")}`;
    reading.refuse(
      `there is no authorizer ${JSON.stringify(id)}`,
      at,
      meant === undefined ? fix : `did you mean authorizer_id = ${JSON.stringify(meant)}?`,
    );
    return [];
  }
  if (authorizer.auth_type === "AWS_IAM" && fn.scopes !== undefined)
    reading.refuse(
      "scopes are for JWT authorizers",
      reading.document.keyPlace([...path, "scopes"]),
      "take scopes away",
    );
  return fn.scopes ?? authorizer.scopes ?? [];
}
