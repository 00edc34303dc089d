/** A service for the host: its operations, and how they are sent. */
import type { CodegenService } from "../services.ts";
import type { Operation, Service } from "../smithy/service.ts";

const HEADER = "// Made by build/codegen from AWS's model. Do not edit.";

export function hostService(pinned: CodegenService, service: Service): string {
  const { coordinates, module, wire, endpointHint } = pinned;
  return [
    HEADER,
    `import type { AwsService${pinned.http2 === true ? ", ClientConfig" : ""} } from "../service.ts";`,
    "",
    `/** ${service.title}. */`,
    `export const ${module}: AwsService = {`,
    `  coordinates: ${JSON.stringify(coordinates)},`,
    `  wire: ${JSON.stringify(wire)},`,
    ...(endpointHint === undefined ? [] : [`  endpointHint: ${JSON.stringify(endpointHint)},`]),
    "  operations: {",
    ...service.operations.map(({ method, name }) => `    ${method}: ${JSON.stringify(name)},`),
    "  },",
    ...tokens(wire === "raw" ? service.operations : []),
    "  async load() {",
    ...loading(pinned),
    "  },",
    "};",
    "",
  ].join("\n");
}

function loading({ sdk, http2 }: CodegenService): string[] {
  const load = `import(${JSON.stringify(sdk.package)})`;
  if (http2 === undefined)
    return [
      `    const sdk = await ${load};`,
      `    return { client: (config) => new sdk.${sdk.client}(config), exports: sdk };`,
    ];
  const imports = `${load}, import("@smithy/node-http-handler")`;
  return [
    `    const [sdk, { NodeHttpHandler }] = await Promise.all([${imports}]);`,
    "    const client = (config: ClientConfig) =>",
    `      new sdk.${sdk.client}({ ...config, requestHandler: NodeHttpHandler.create(config.requestHandler) });`,
    "    return { client, exports: sdk };",
  ];
}

/** Where the service tells a request from its repetition; the client fills in what the guest leaves out. */
function tokens(operations: readonly Operation[]): string[] {
  const lines = operations.flatMap(({ name, input }) => {
    const token = input.members.find((member) => member.idempotencyToken);
    return token === undefined ? [] : [`    ${name}: ${JSON.stringify(token.name)},`];
  });
  return lines.length === 0 ? [] : ["  tokens: {", ...lines, "  },"];
}

export function hostServices(services: readonly CodegenService[]): string {
  return [
    HEADER,
    'import type { AwsService } from "../service.ts";',
    ...services.map(({ module }) => `import { ${module} } from "./${module}.ts";`),
    "",
    `export const SERVICES: readonly AwsService[] = [${services.map(({ module }) => module).join(", ")}];`,
    "",
  ].join("\n");
}
