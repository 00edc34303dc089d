/** [dynamodb.tables.NAME] in service.toml */
import { z } from "zod";

const attributeName = z
  .string()
  .min(1, "may not be empty")
  .max(255, "may have 255 characters at most")
  .meta({ description: "Name of an attribute", examples: ["pk"] });

const key = z
  .union([
    attributeName,
    z.strictObject({
      name: attributeName,
      type: z
        .enum(["S", "N", "B"])
        .default("S")
        .meta({ description: "Text, number or bytes", examples: ["S"] }),
    }),
  ])
  .meta({ description: "A key attribute, text unless its type is given", examples: [{ name: "pk", type: "S" }] });
export type KeyToml = z.output<typeof key>;

const index = z.strictObject({
  kind: z
    .enum(["global", "local"])
    .default("global")
    .meta({ description: "A local index has the table's hash key", examples: ["global"] }),
  hash_key: key.optional(),
  range_key: key.optional(),
  projection: z
    .union([z.enum(["ALL", "KEYS_ONLY"]), z.array(attributeName).min(1, "must name an attribute").max(20)])
    .default("ALL")
    .meta({ description: "Attributes that the index copies", examples: ["ALL"] }),
});
export type IndexToml = z.output<typeof index>;

/** DynamoDB's rule for names of tables and indexes. */
export const tableName = z
  .string()
  .regex(/^[\w.-]{3,255}$/, "must have 3 to 255 letters, digits, _ - and ., as DynamoDB has it");

export const tableSchema = z.strictObject({
  hash_key: key,
  range_key: key.optional(),
  ttl: attributeName.optional().meta({ description: "Attribute that holds the epoch second at which an item expires" }),
  external: z
    .boolean()
    .default(false)
    .meta({ description: "The table exists already: asml neither makes nor deploys it", examples: [true] }),
  indexes: z
    .record(tableName, index)
    .default({})
    .meta({ description: "Secondary indexes", examples: [{ "by-date": { hash_key: "date" } }] }),
});
export type TableToml = z.output<typeof tableSchema>;
