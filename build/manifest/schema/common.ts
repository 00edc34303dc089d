/** Shapes that both manifests use. Descriptions and examples also reach people through editors (json-schema.ts). */
import { z } from "zod";

/** A name that becomes part of AWS names, folder names and `service.function`. */
export const name = (what: string, example: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "may hold letters, digits, - and _, and begins with a letter or digit")
    .meta({ description: what, examples: [example] });

/** AWS's rules for tags (Tag naming limits and requirements). */
export const tags = z
  .record(
    z
      .string()
      .min(1, "may not be empty")
      .max(128, "may have 128 characters at most")
      .refine((key) => !/^aws:/i.test(key), "may not begin with aws:, which AWS keeps for itself"),
    z.string().max(256, "may have 256 characters at most"),
  )
  .meta({ description: "Tags of everything that is deployed", examples: [{ team: "web" }] });

const RETENTION = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;
/** CloudWatch takes these numbers and no others. */
export const logRetention = z
  .literal(RETENTION)
  .meta({ description: "Days for which CloudWatch keeps log lines", examples: [30] });

export const region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be an AWS region")
  .meta({ description: "AWS region", examples: ["eu-central-1"] });

export const architecture = z
  .enum(["arm64", "x86_64"])
  .meta({ description: "Processor of the deployed functions; arm64 unless set", examples: ["arm64"] });

const ENVIRONMENT_NAME = /^[A-Za-z][A-Za-z0-9_]+$/;
/** Names that Lambda sets itself and refuses to be given. */
const RESERVED =
  /^(AWS_(REGION|DEFAULT_REGION|EXECUTION_ENV|ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN|LAMBDA_.*)|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/;
const environmentName = z
  .string()
  .regex(ENVIRONMENT_NAME, "must be two or more letters, digits and _, and begin with a letter")
  .refine((key) => !RESERVED.test(key), "is set by Lambda itself");

export const environment = z
  .record(environmentName, z.string())
  .meta({ description: "Environment of the functions", examples: [{ GREETING: "hello" }] });

export const secrets = z
  .record(
    environmentName,
    z
      .string()
      .regex(
        /^(secretsmanager:[\w/+=.@-]+|ssm:[\w./-]+|arn:aws[\w-]*:(secretsmanager|ssm):.+)$/,
        "must say where the secret is: secretsmanager:NAME, ssm:/NAME, or its ARN",
      ),
  )
  .meta({
    description:
      "Secrets that the function may read by these names; only where they are is written here, never a value",
    examples: [{ API_KEY: "secretsmanager:prod/api-key" }],
  });

/** AssemblyLift's `provider`: a name, or a table with options. asml deploys to AWS Lambda alone. */
export const provider = z
  .union([
    z.enum(["aws-lambda", "aws_lambda"]),
    z.strictObject({
      name: z.enum(["aws-lambda", "aws_lambda"]).meta({ examples: ["aws-lambda"] }),
      options: z.strictObject({ aws_region: region.optional() }).optional(),
    }),
  ])
  .meta({ description: "Where the functions run", examples: [{ name: "aws-lambda" }] });
