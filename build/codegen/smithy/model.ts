/** A Smithy model as AWS publishes it: the JSON AST, version 2. */
import { z } from "zod";

const traits = z.record(z.string(), z.unknown()).default({});
const target = z.object({ target: z.string() });
const member = z.object({ target: z.string(), traits });

const shape = z.object({
  type: z.string(),
  version: z.string().optional(),
  traits,
  members: z.record(z.string(), member).default({}),
  member: member.optional(),
  key: member.optional(),
  value: member.optional(),
  input: target.optional(),
  output: target.optional(),
  errors: z.array(target).default([]),
  operations: z.array(target).default([]),
  resources: z.array(target).default([]),
  mixins: z.array(target).default([]),
});

const model = z.object({ smithy: z.string().startsWith("2."), shapes: z.record(z.string(), shape) });

export type SmithyShape = z.output<typeof shape>;
export type SmithyMember = z.output<typeof member>;
export type SmithyModel = z.output<typeof model>;

export function parseModel(text: string): SmithyModel {
  return model.parse(JSON.parse(text));
}

/** A shape's name without its namespace. */
export function localName(id: string): string {
  return id.slice(id.lastIndexOf("#") + 1);
}
