/** What service.toml says of std.kv. */
import { z } from "zod";

export const kvOptions = z.strictObject({
  table: z
    .string()
    .regex(/^[\w.-]{3,255}$/, "must be the name of a table that a service declares")
    .meta({
      description: 'Table with hash_key = "scope", range_key = "key" and ttl = "expires"',
      examples: ["sessions"],
    }),
});

/** Keys that the table has, all text, and the attribute of its TTL. */
export const KV_ATTRIBUTES = { hashKey: "scope", rangeKey: "key", ttl: "expires" } as const;
