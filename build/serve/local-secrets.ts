/** Secrets and parameters on a developer's machine: .asml/secrets.toml, which no repository has, and the environment. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LocalSecrets, SecretKind } from "../../iomods/std/secrets.ts";
import { readToml } from "../manifest/toml.ts";

const SECRETS_FILE = ".asml/secrets.toml";

const fileSchema = z.strictObject({
  secrets: z.record(z.string(), z.string()).default({}),
  parameters: z.record(z.string(), z.string()).default({}),
});
type SecretsFile = z.output<typeof fileSchema>;

/**
 * Values as they are when they are asked for: the file may change while functions are served.
 *
 * @param variables `ASML_SECRET_PROD_API_KEY` is the secret `prod/api-key`, where the file has none of that name
 * @throws AsmlError ERR_FILE, without a line of the file
 * @example
 * const secrets = localSecrets(project.root, environment.variables);
 * secrets("secret", "prod/api-key");
 */
export function localSecrets(root: string, variables: Readonly<NodeJS.ProcessEnv>): LocalSecrets {
  const file = path.join(root, ...SECRETS_FILE.split("/"));
  let known = readFile(file);
  let changed = timeOf(file);
  return (kind, name) => {
    const time = timeOf(file);
    if (time !== changed) {
      known = readFile(file);
      changed = time;
    }
    const values = known[`${kind}s`];
    return Object.hasOwn(values, name) ? values[name] : variables[variableOf(kind, name)];
  };
}

/** `ASML_PARAMETER_PROD_GREETING` for the parameter `/prod/greeting` */
function variableOf(kind: SecretKind, name: string): string {
  const words = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
  return `ASML_${kind.toUpperCase()}_${words.replaceAll(/^_|_$/g, "")}`;
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function readFile(file: string): SecretsFile {
  if (!existsSync(file)) return { secrets: {}, parameters: {} };
  try {
    const parsed = fileSchema.safeParse(readToml(file, readFileSync(file)).value);
    if (parsed.success) return parsed.data;
  } catch (thrown) {
    // Whatever is told of it, a line with a secret in it is not: neither the parser's message nor its cause goes on.
    if (!(thrown instanceof AsmlError)) throw thrown;
  }
  throw new AsmlError("ERR_FILE", `${SECRETS_FILE} is not as it should be`, {
    fix: 'write tables [secrets] and [parameters] into it, with lines such as "prod/api-key" = "..."',
  });
}
