/** CORS as the arguments of an HTTP API or of a function URL. */
import type { Cors } from "../../runtime/project.ts";
import type { CorsArguments } from "./aws-resources.ts";

export function corsArguments(cors: Cors): CorsArguments {
  return {
    allow_origins: cors.allowOrigins,
    allow_methods: someOf(cors.allowMethods),
    allow_headers: someOf(cors.allowHeaders),
    expose_headers: someOf(cors.exposeHeaders),
    allow_credentials: cors.allowCredentials,
    max_age: cors.maxAge,
  };
}

/** Terraform takes an empty list for something that was said. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
