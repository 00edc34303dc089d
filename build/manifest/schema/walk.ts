/** What a schema says of a path: its keys, its description, its examples. */
import { z } from "zod";
import type { TomlPath } from "../toml.ts";

/** The schema under what only decides whether a value may be left out. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.def.innerType);
  return schema;
}

/** The schema of the value at a path; in a union, of the first member that has that path. */
export function schemaAt(schema: z.core.$ZodType, path: TomlPath): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (inner instanceof z.ZodUnion)
    return inner.def.options.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
  const next = member(inner, step);
  return next && schemaAt(next, rest);
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
