/** What a schema says of a path: its keys, its description, its examples. */
import { z } from "zod";
import { isTable, type TomlPath } from "../toml.ts";

/** The schema under what only decides whether a value may be left out. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.def.innerType);
  return schema;
}

/**
 * The schema of the value at a path; in a union, of the member that the value is of, or of the first that has that path.
 *
 * @param value what the schema is for
 */
export function schemaAt(schema: z.core.$ZodType, path: TomlPath, value: unknown): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const chosen = chosenOption(inner, value);
  if (chosen) return schemaAt(chosen, path, value);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (inner instanceof z.ZodUnion)
    return inner.def.options.map((option) => schemaAt(option, path, value)).find((found) => found !== undefined);
  const next = member(inner, step);
  return next && schemaAt(next, rest, isTable(value) ? value[step] : undefined);
}

/** Of a union whose members are told apart by a key's value: the member that this value is of. */
function chosenOption(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isTable(value)) return undefined;
  const key = schema.def.discriminator;
  return schema.def.options.find((option) => {
    const literal = member(option, key);
    return literal instanceof z.ZodLiteral && literal.value === value[key];
  });
}

/** What the members of a union are told apart by: the key, and its values. */
export function discriminatorOf(
  schema: z.core.$ZodType | undefined,
): { readonly key: string; readonly values: readonly string[] } | undefined {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const key = inner.def.discriminator;
  const values = inner.def.options.flatMap((option) => {
    const literal = member(option, key);
    return literal instanceof z.ZodLiteral ? [String(literal.value)] : [];
  });
  return { key, values };
}

function member(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  if (schema instanceof z.ZodArray) return schema.def.element;
  return undefined;
}

/** Keys that a table may have; empty where any key may stand. */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  if (!schema) return [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return inner.def.options.flatMap((option) => keysOf(option));
  return [];
}

/** The first example that a schema or what it wraps was given. */
export function exampleOf(schema: z.core.$ZodType | undefined): unknown {
  if (!schema) return undefined;
  const examples = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(examples)) return examples[0];
  const inner = unwrap(schema);
  return inner === schema ? undefined : exampleOf(inner);
}

/** Every table of the schema by its dotted name, `*` standing for any key: where a misplaced key belongs. */
export function tablesOf(
  schema: z.core.$ZodType,
  path: readonly string[] = [],
): { path: readonly string[]; keys: readonly string[] }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord) return tablesOf(inner.def.valueType, [...path, "*"]);
  if (!(inner instanceof z.ZodObject)) return [];
  return [
    { path, keys: Object.keys(inner.shape) },
    ...Object.entries(inner.shape).flatMap(([key, value]) => tablesOf(value, [...path, key])),
  ];
}
