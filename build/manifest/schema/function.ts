/** [api.functions.NAME] in service.toml */
import { z } from "zod";
import { HTTP_VERBS } from "../../../runtime/project.ts";
import { architecture, environment, logRetention, name, provider, secrets } from "./common.ts";
import { functionUrl, triggers } from "./trigger.ts";

const http = z
  .strictObject({
    verb: z
      .enum(HTTP_VERBS)
      .optional()
      .meta({ description: "HTTP method; ANY for all", examples: ["PUT"] }),
    path: z
      .string()
      .meta({ description: "Path as API Gateway has it: /items/{id}, /files/{proxy+}, $default", examples: ["/put"] }),
    payload: z
      .enum(["1.0", "2.0"])
      .default("1.0")
      .meta({ description: "Payload format of the event, 1.0 as in AssemblyLift unless set", examples: ["2.0"] }),
  })
  .meta({ description: "The route that calls the function", examples: [{ verb: "PUT", path: "/put" }] });

export const scopes = z
  .array(z.string().regex(/^[!#-[\]-~]+$/, "must be a scope's name: printable characters without spaces and quotes"))
  .max(10, "may hold 10 scopes at most, as API Gateway has it")
  .meta({ description: "A token needs one of these scopes", examples: [["items:write"]] });

export const functionSchema = z.strictObject({
  name: name("Name of the function and of its folder; its key unless set", "put").optional(),
  http: http.optional(),
  triggers,
  url: functionUrl.optional(),
  authorizer_id: z
    .string()
    .optional()
    .meta({ description: "Which of [api.authorizers] checks the caller", examples: ["auth0"] }),
  scopes: scopes.optional(),
  handler_name: z
    .string()
    .regex(/^[A-Za-z_$][\w$]*$/, "must be the name of an exported function")
    .default("handler")
    .meta({ description: "Exported function that is called", examples: ["handler"] }),
  timeout_seconds: z
    .int()
    .min(1)
    .max(900)
    .default(5)
    .meta({ description: "Seconds an invocation may take; 30 at most behind an HTTP API", examples: [10] }),
  size_mb: z
    .int()
    .min(128)
    .max(10_240)
    .default(1024)
    .meta({ description: "Lambda memory in MB; the function's own memory may not grow beyond it", examples: [512] }),
  module: z
    .string()
    .regex(/\.wasm$/, "must be a .wasm file")
    .optional()
    .meta({
      description: "A compiled module, from the service's folder, in place of a Rust crate",
      examples: ["put.wasm"],
    }),
  architecture: architecture.optional(),
  environment: environment.default({}),
  secrets: secrets.default({}),
  log_retention_days: logRetention.optional(),
  provider: provider.optional(),
});
export type FunctionToml = z.output<typeof functionSchema>;
