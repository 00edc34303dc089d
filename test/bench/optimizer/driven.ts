/** Modules of any project, with IOmods that answer at once: what is left is the guest's own time, and the engine's. */
import { inspectModule } from "../../../guest-abi/module.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { defineIomod, type Method } from "../../../iomods/define.ts";
import { createFunction } from "../../../runtime/create-function.ts";
import type { GuestFunction, PreparedGuest } from "../../../runtime/function.ts";
import type { FunctionConfig } from "../../../runtime/project.ts";

export interface Driven {
  readonly name: string;
  readonly f: GuestFunction;
}

/** What DynamoDB would say of the templates' tables. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  get_item: { Item: { pk: { S: "ada" }, display_name: { S: "Ada" }, bio: { S: "first of them" } } },
  query: {
    Count: 3,
    Items: [1, 2, 3].map((at) => ({
      owner: { S: "ada" },
      id: { S: `0197a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5${at}` },
      title: { S: `note ${at}` },
      text: { S: "a text of some length, as notes have" },
      version: { N: String(at) },
    })),
  },
};

const METHODS = ["put_item", "get_item", "query", "update_item", "delete_item"];

const dynamodb = defineIomod(
  "aws.dynamodb",
  Object.fromEntries(
    METHODS.map((name): [string, Method] => {
      const answer = Buffer.from(JSON.stringify(ANSWERS[name] ?? {}));
      return [name, { actions: [], call: () => Promise.resolve(answer) }];
    }),
  ),
);

export function configOf(wasm: Uint8Array): FunctionConfig {
  const handler = inspectModule(wasm).exports.find(
    ({ kind, name, type }) => kind === "function" && name !== "_initialize" && type?.params.length === 0,
  );
  return {
    id: "bench.function",
    handler: handler?.name ?? "handler",
    timeoutMs: 10_000,
    memoryMb: 128,
    environment: {},
    grants: [{ coordinates: "aws.dynamodb", from: "bench" }],
  };
}

export async function drive(name: string, wasm: PreparedGuest, config: FunctionConfig): Promise<Driven> {
  const iomods = createRegistry([dynamodb]);
  return { name, f: await createFunction({ config, wasm, iomods, log: (record) => console.error(record) }) };
}

/** Of the template's function that a module is named for. */
export function eventFor(module: string): Uint8Array {
  const notes = module.startsWith("notes");
  const body = JSON.stringify({ display_name: "Ada", bio: "first of them" });
  return Buffer.from(
    JSON.stringify({
      version: "2.0",
      routeKey: notes ? "ANY /{proxy+}" : "PUT /put",
      rawPath: notes ? "/notes" : "/put",
      rawQueryString: "",
      headers: { "content-type": "application/json", host: "api.example", "user-agent": "bench" },
      requestContext: {
        accountId: "123456789012",
        apiId: "api",
        authorizer: {
          jwt: { claims: { iss: "https://issuer.example/", sub: "ada", aud: "bench" }, scopes: null },
          claims: { sub: "ada" },
        },
        domainName: "api.example",
        domainPrefix: "api",
        http: {
          method: notes ? "GET" : "PUT",
          path: notes ? "/notes" : "/put",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "bench",
        },
        requestId: "1",
        routeKey: notes ? "ANY /{proxy+}" : "PUT /put",
        stage: "$default",
        time: "01/Jan/2026:00:00:00 +0000",
        timeEpoch: 1_767_225_600_000,
      },
      ...(notes ? { pathParameters: { proxy: "notes" } } : { body }),
      // As payload 1.0 has it besides, for guests of AssemblyLift.
      resource: "/put",
      path: "/put",
      httpMethod: notes ? "GET" : "PUT",
      multiValueHeaders: {},
      isBase64Encoded: false,
    }),
  );
}
