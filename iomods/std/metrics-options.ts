/** What service.toml says of std.metrics. */
import { z } from "zod";
import { DIMENSION_NAME, DIMENSION_VALUE, NAMESPACE } from "./metrics-limits.ts";

export const metricsOptions = z.strictObject({
  namespace: z
    .string()
    .regex(NAMESPACE, "must be 1 to 255 letters, digits, spaces and any of ._-/#:, and may not begin with AWS/")
    .meta({ description: "CloudWatch namespace of all its metrics", examples: ["Shop"] }),
  dimensions: z
    .record(
      z.string().regex(DIMENSION_NAME, "must be a dimension's name: 1 to 250 ASCII characters, the first not a colon"),
      z.string().regex(DIMENSION_VALUE, "must be 1 to 1024 ASCII characters"),
    )
    .default({})
    .meta({ description: "Dimensions of all its metrics", examples: [{ service: "data" }] }),
});
