/** CORS of an HTTP API or of a function URL; keys as API Gateway has them. */
import { z } from "zod";

const origin = z
  .string()
  .regex(/^(\*|https?:\/\/(\*|[^\s/*]+))$/, "must be an origin such as https://app.example.com, without a path, or *");
const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, "must be a header's name, or *");
export const cors = z.strictObject({
  allow_origins: z
    .array(origin)
    .min(1, "must name an origin")
    .meta({ description: "Pages that may call the API", examples: [["https://app.example.com"]] }),
  allow_methods: z
    .array(z.enum(["*", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]))
    .default([])
    .meta({ examples: [["GET", "PUT"]] }),
  allow_headers: z
    .array(headerName)
    .default([])
    .meta({ examples: [["authorization", "content-type"]] }),
  expose_headers: z
    .array(headerName)
    .default([])
    .meta({ examples: [["etag"]] }),
  allow_credentials: z
    .boolean()
    .default(false)
    .meta({ examples: [true] }),
  max_age: z
    .int()
    .min(-1)
    .max(86_400)
    .optional()
    .meta({ description: "Seconds a preflight may be cached", examples: [300] }),
});
export type CorsToml = z.output<typeof cors>;
