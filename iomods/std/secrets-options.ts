/** What service.toml says of std.secrets. */
import { z } from "zod";

const arn = (service: string) => `arn:aws[a-z-]*:${service}:[a-z0-9-]+:\\d{12}:`;

export const secretsOptions = z.strictObject({
  secrets: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^(${arn("secretsmanager")}secret:[\\w/+=.@-]+|[\\w/+=.@-]{1,512})$`),
          "must be a secret's name in Secrets Manager, or its ARN",
        ),
    )
    .default([])
    .meta({ description: "Secrets of Secrets Manager that the functions may read", examples: [["prod/api-key"]] }),
  parameters: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^(${arn("ssm")}parameter/[\\w./-]+|[\\w./-]{1,1011})$`),
          "must be a parameter's name in Parameter Store, or its ARN",
        ),
    )
    .default([])
    .meta({ description: "Parameters of Parameter Store that they may read", examples: [["/prod/greeting"]] }),
  cache_seconds: z
    .int()
    .min(0)
    .max(86_400)
    .default(300)
    .meta({ description: "How long a value is kept before it is fetched again; 300 unless set", examples: [60] }),
});
