/** assemblylift.toml */
import { z } from "zod";
import { environment, logRetention, name, region, tags } from "./common.ts";

const terraform = z.strictObject({
  state_bucket_name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of an S3 bucket")
    .meta({ description: "S3 bucket that holds Terraform's state", examples: ["my-terraform-state"] }),
  lock_table_name: z
    .string()
    .regex(/^[\w.-]{3,255}$/, "must be the name of a DynamoDB table")
    .optional()
    .meta({
      description: "DynamoDB table that locks the state; without it, a lock file in the bucket does",
      examples: ["my-terraform-locks"],
    }),
  state_region: region.optional().meta({ description: "Region of the bucket; the project's unless set" }),
});

const stage = z.strictObject({
  region: region.optional(),
  environment: environment.default({}),
  tags: tags.default({}),
  log_retention_days: logRetention.optional(),
});

export const projectSchema = z.strictObject({
  project: z
    .strictObject({
      name: name("Name of the project; part of every AWS name", "auth0-tutorial"),
      version: z.string().optional().meta({ description: "Taken and not used, as in AssemblyLift" }),
      region: region.optional(),
      log_retention_days: logRetention.optional(),
    })
    .meta({ description: "The project itself" }),
  services: z
    .record(
      z.string(),
      z.strictObject({
        name: name("Name of the service's folder under services/", "data"),
      }),
    )
    .default({})
    .meta({ description: "The services, each with a folder services/NAME", examples: [{ data: { name: "data" } }] }),
  stages: z
    .record(
      z
        .string()
        .regex(/^[A-Za-z0-9_-]{1,128}$/, "may hold letters, digits, - and _ (128 at most), as API Gateway has it"),
      stage,
    )
    .default({})
    .meta({ description: "Separate deployments of the whole project", examples: [{ dev: {}, prod: {} }] }),
  tags: tags.default({}),
  terraform: terraform.optional().meta({ description: "Where Terraform's state is kept; on this machine unless set" }),
});
export type ProjectToml = z.output<typeof projectSchema>;
