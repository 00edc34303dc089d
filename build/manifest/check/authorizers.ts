/** Authorizers: what each kind needs, and who names them. */
import type { Authorizer } from "../../../runtime/project.ts";
import { nearest } from "../nearest.ts";
import type { Reading } from "../reading.ts";
import type { FunctionToml } from "../schema/function.ts";
import type { AuthorizerToml, ServiceToml } from "../schema/service.ts";
import type { TomlPath } from "../toml.ts";

const DEFAULT_IDENTITY_SOURCE = "$request.header.Authorization";
const KEYS_OF = {
  JWT: ["issuer", "audience", "scopes", "identity_source"],
  LAMBDA: ["function", "identity_sources", "ttl_seconds", "payload", "response"],
  AWS_IAM: [],
} as const;

/** Whose authorizer it is: the service's name, and its functions' keys and names. */
export interface AuthorizerSource {
  readonly service: string;
  readonly functions: ServiceToml["api"]["functions"];
}

export function authorizerOf(
  reading: Reading,
  id: string,
  toml: AuthorizerToml,
  source: AuthorizerSource,
): Authorizer | undefined {
  const path = ["api", "authorizers", id];
  for (const [kind, keys] of Object.entries(KEYS_OF))
    for (const key of kind === toml.auth_type ? [] : keys)
      if (toml[key] !== undefined)
        reading.refuse(
          `${key} has no meaning for ${toml.auth_type}`,
          reading.document.keyPlace([...path, key]),
          `take ${key} away, or set auth_type = "${kind}"`,
        );
  if (toml.auth_type === "AWS_IAM") return { kind: "AWS_IAM" };
  if (toml.auth_type === "LAMBDA") return lambdaAuthorizer(reading, id, toml, source);
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

function lambdaAuthorizer(
  reading: Reading,
  id: string,
  toml: AuthorizerToml,
  { service, functions }: AuthorizerSource,
): Authorizer | undefined {
  const path = ["api", "authorizers", id];
  const at = reading.document[toml.function === undefined ? "keyPlace" : "valuePlace"](
    toml.function === undefined ? path : [...path, "function"],
  );
  const known = Object.entries(functions).map(([key, fn]) => fn.name ?? key);
  if (toml.function === undefined) {
    reading.refuse(`authorizer ${id} is of type LAMBDA and has no function`, at, 'add function = "check"');
    return undefined;
  }
  if (!known.includes(toml.function)) {
    const meant = nearest(toml.function, known);
    reading.refuse(
      `there is no function ${JSON.stringify(toml.function)} in this service`,
      at,
      meant === undefined ? `declare it: [api.functions.${toml.function}]` : `did you mean ${JSON.stringify(meant)}?`,
    );
    return undefined;
  }
  const { payload = "2.0", response = payload === "2.0" ? "simple" : "iam" } = toml;
  if (payload === "1.0" && response === "simple")
    reading.refuse(
      "a simple response is for payload 2.0, as API Gateway has it",
      reading.document.valuePlace([...path, "response"]),
      'set payload = "2.0", or response = "iam"',
    );
  const identitySources = toml.identity_sources ?? [DEFAULT_IDENTITY_SOURCE];
  const { ttl_seconds: ttlSeconds = 0 } = toml;
  if (ttlSeconds > 0 && identitySources.length === 0)
    reading.refuse(
      "answers are kept by what the request says of itself, and identity_sources is empty",
      reading.document.valuePlace([...path, "ttl_seconds"]),
      "name an identity source, or set ttl_seconds = 0",
    );
  return { kind: "LAMBDA", function: `${service}.${toml.function}`, identitySources, ttlSeconds, payload, response };
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
  if (authorizer.auth_type !== "JWT" && fn.scopes !== undefined)
    reading.refuse(
      "scopes are for JWT authorizers",
      reading.document.keyPlace([...path, "scopes"]),
      "take scopes away",
    );
  return fn.scopes ?? authorizer.scopes ?? [];
}
