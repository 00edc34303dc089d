/** A service's operations, for the host. */
import type { CodegenService } from "../services.ts";
import type { Service } from "../smithy/service.ts";

export function hostTable({ coordinates }: CodegenService, service: Service): string {
  const lines = service.operations.map(({ method, name }) => `  ${method}: ${JSON.stringify(name)},`);
  return [
    "// Made by build/codegen from AWS's model. Do not edit.",
    `/** ${service.title}: methods of ${coordinates} and the operations that they are. */`,
    "export const OPERATIONS = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}
