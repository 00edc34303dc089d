/** The functions that are measured: built from test/bench/functions by asml's own build, and their plain JavaScript twins. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../../build/environment.ts";
import { loadProject } from "../../build/manifest/load.ts";
import { buildFunctions } from "../../build/rust/build.ts";
import { defineIomod } from "../../iomods/define.ts";
import { createRegistry, type IomodRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../../runtime/create-function.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import type { FunctionConfig } from "../../runtime/project.ts";

const EMPTY = new TextEncoder().encode("{}");

/** `aws.dynamodb` whose one method answers at once: what is left is the cost of the call itself. */
const atOnce = defineIomod("aws.dynamodb", {
  put_item: { actions: [], call: () => Promise.resolve(EMPTY) },
});
const iomods: IomodRegistry = createRegistry([atOnce]);

export interface Built {
  readonly config: FunctionConfig;
  readonly wasm: Uint8Array;
}

/** `put` and `echo`. */
export async function builtFunctions(): Promise<ReadonlyMap<string, Built>> {
  const project = loadProject(fileURLToPath(new URL("functions", import.meta.url)), { iomods: iomods.known });
  const modules = await buildFunctions(project, {
    environment: readEnvironment(),
    signal: new AbortController().signal,
    quiet: true,
  });
  const built = new Map<string, Built>();
  for (const service of project.services)
    for (const { config, name } of service.functions)
      built.set(name, { config, wasm: await readFile(modules.get(config.id) as string) });
  return built;
}

export const start = ({ config, wasm }: Built): Promise<GuestFunction> =>
  createFunction({ config, wasm, iomods, log: (record) => console.error(record) });

/** What a plain handler does of the same job; the event is bytes, as it is on the wire. */
export async function plainPut(event: Uint8Array): Promise<Uint8Array> {
  const parsed = JSON.parse(Buffer.from(event.buffer, event.byteOffset, event.length).toString()) as {
    requestContext: { authorizer: { jwt: { claims: { sub: string } } } };
  };
  const { sub } = parsed.requestContext.authorizer.jwt.claims;
  const input = JSON.stringify({ TableName: "auth0-tutorial", Item: { pk: { S: sub } } });
  const done: unknown = JSON.parse(Buffer.from(await answerAtOnce(Buffer.from(input))).toString());
  return Buffer.from(
    JSON.stringify({ statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(done) }),
  );
}
const answerAtOnce = (_input: Uint8Array): Promise<Uint8Array> => Promise.resolve(EMPTY);

export function plainEcho(event: Uint8Array): Uint8Array {
  const { body } = JSON.parse(Buffer.from(event.buffer, event.byteOffset, event.length).toString()) as { body: string };
  return Buffer.from(JSON.stringify({ statusCode: 200, headers: { "content-type": "application/json" }, body }));
}

/** An API Gateway event, payload 2.0, with a JSON body of about `bytes`. */
export function eventOf(bytes: number): Uint8Array {
  const records = Math.max(0, Math.floor((bytes - 1_000) / 80));
  const body = JSON.stringify(
    Array.from({ length: records }, (_, index) => ({ id: index, name: `record ${index}`, done: index % 2 === 0 })),
  );
  return Buffer.from(
    JSON.stringify({
      version: "2.0",
      routeKey: "PUT /put",
      rawPath: "/put",
      rawQueryString: "a=1&b=2",
      headers: {
        authorization: "Bearer token",
        "content-type": "application/json",
        host: "api.example",
        "user-agent": "bench",
      },
      queryStringParameters: { a: "1", b: "2" },
      requestContext: {
        accountId: "123456789012",
        apiId: "api",
        authorizer: {
          jwt: {
            claims: { iss: "https://issuer.example/", sub: "auth0|507f1f77bcf86cd799439020", aud: "bench" },
            scopes: null,
          },
        },
        domainName: "api.example",
        http: { method: "PUT", path: "/put", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "bench" },
        requestId: "JKJaXmPLvHcESHA=",
        routeKey: "PUT /put",
        stage: "$default",
        time: "10/Mar/2026:05:16:23 +0000",
        timeEpoch: 1_583_817_383_220,
      },
      body,
      isBase64Encoded: false,
    }),
  );
}
