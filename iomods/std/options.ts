/** What service.toml may say of each standard IOmod, and what that means for its policy and for its deployment. */
import type { z } from "zod";
import { httpOptions } from "./http/options.ts";
import { kvOptions } from "./kv-options.ts";
import { metricsOptions } from "./metrics-options.ts";
import { secretsOptions } from "./secrets-options.ts";

interface StdOptions {
  readonly schema: z.ZodObject;
  /** Option -> service of AWS whose resources it names: they take the place of the grant's `resources`. */
  readonly resources: Readonly<Record<string, string>>;
}

/** By coordinates; the others have no options. */
export const STD_OPTIONS: ReadonlyMap<string, StdOptions> = new Map([
  ["std.http", { schema: httpOptions, resources: {} }],
  ["std.kv", { schema: kvOptions, resources: { table: "dynamodb" } }],
  ["std.metrics", { schema: metricsOptions, resources: {} }],
  ["std.secrets", { schema: secretsOptions, resources: { secrets: "secretsmanager", parameters: "ssm" } }],
]);

/**
 * Service of AWS -> names and ARNs that a grant's options have for it; undefined where its IOmod has no such options.
 * @example
 * namedByOptions("std.kv", { table: "sessions" }); // { dynamodb: ["sessions"] }
 */
export function namedByOptions(
  coordinates: string,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, readonly string[]>> | undefined {
  const entries = Object.entries(STD_OPTIONS.get(coordinates)?.resources ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([option, service]) => [
      service,
      [options[option]].flat().filter((name): name is string => typeof name === "string"),
    ]),
  );
}
