/** The guide's job as a real guest: JWT -> WebAssembly -> PutItem, for a harness in a test. */
import { builtFunctions } from "../../bench/functions.ts";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { createFunction } from "../../../runtime/create-function.ts";
import type { HarnessOptions } from "../../../runtime/local/harness.ts";
import type { LogSink } from "../../../runtime/observe/log.ts";
import type { Project } from "../../../runtime/project.ts";
import { AUTH0, projectOf } from "./project.ts";

export const TABLE = "auth0-tutorial";

/** One route, `PUT /put`, with an authorizer and the table. */
export function putProject(root: string, timeoutMs: number, authorizer = AUTH0): Project {
  return projectOf(
    {
      bench: {
        functions: { put: { route: "PUT /put", authorizer: "auth0", timeoutMs } },
        authorizers: { auth0: authorizer },
        tables: [
          {
            name: TABLE,
            hashKey: { name: "pk", type: "S" },
            rangeKey: undefined,
            indexes: [],
            ttl: undefined,
            external: false,
            at: { file: "services/bench/service.toml", line: 1, column: 1 },
          },
        ],
      },
    },
    root,
  );
}

/** Builds the guest where it is not built yet. */
export async function wasmFunctions(
  log: LogSink,
  environment: Readonly<Record<string, string>> = {},
): Promise<HarnessOptions["makeFunction"]> {
  const built = await builtFunctions();
  return async (spec, aws) => {
    const put = built.get(spec.name);
    if (put === undefined) throw new Error(`there is no guest for ${spec.config.id}`);
    const config = {
      ...put.config,
      ...spec.config,
      handler: put.config.handler,
      grants: put.config.grants,
      environment,
    };
    return await createFunction({
      config,
      wasm: put.wasm,
      iomods: createRegistry(createAwsIomods({ ...aws, maxAttempts: 2 })),
      log,
    });
  };
}
