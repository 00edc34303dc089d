/**
 * botocore's data, as the Smithy model that they were made from: what code generation reads of one, and no more.
 * An enumeration's members have lost their names there; they are made of the values.
 */
import { z } from "zod";
import type { SmithyMember, SmithyModel, SmithyShape } from "../smithy/model.ts";

const reference = z.object({
  shape: z.string(),
  documentation: z.string().optional(),
  idempotencyToken: z.boolean().default(false),
});

const service = z.object({
  metadata: z.object({ serviceFullName: z.string(), serviceId: z.string(), apiVersion: z.string(), uid: z.string() }),
  operations: z.record(
    z.string(),
    z.object({
      input: reference.optional(),
      output: reference.optional(),
      errors: z.array(reference).default([]),
      documentation: z.string().optional(),
      deprecated: z.boolean().default(false),
    }),
  ),
  shapes: z.record(
    z.string(),
    z.object({
      type: z.string(),
      members: z.record(z.string(), reference).default({}),
      member: reference.optional(),
      key: reference.optional(),
      value: reference.optional(),
      required: z.array(z.string()).default([]),
      enum: z.array(z.string()).optional(),
      documentation: z.string().optional(),
      sensitive: z.boolean().default(false),
      union: z.boolean().default(false),
      eventstream: z.boolean().default(false),
    }),
  ),
});

const paths = z.union([z.string(), z.array(z.string())]);
const pages = z.object({
  pagination: z.record(z.string(), z.object({ input_token: paths, output_token: paths })).default({}),
});

type Service = z.output<typeof service>;
type Shape = Service["shapes"][string];
type Reference = z.output<typeof reference>;

const NAMESPACE = "botocore#";
const id = (name: string): string => `${NAMESPACE}${name}`;
/** Operations and shapes have names of their own in botocore, and share them in Smithy. */
const operationId = (name: string): string => `${NAMESPACE}operation/#${name}`;

/** @param retyped shape -> the type that it has in AWS's model */
export function botocoreToSmithy(
  serviceJson: unknown,
  pagesJson: unknown,
  retyped: Readonly<Record<string, string>> = {},
): SmithyModel {
  const { metadata, operations, shapes } = service.parse(serviceJson);
  const { pagination } = pages.parse(pagesJson);
  const result: Record<string, SmithyShape> = {};
  for (const [name, shape] of Object.entries(shapes))
    result[id(name)] = toShape({ ...shape, type: retyped[name] ?? shape.type });
  const names = Object.keys(operations);
  for (const [name, operation] of Object.entries(operations)) {
    const page = pagination[name];
    result[operationId(name)] = {
      ...EMPTY,
      type: "operation",
      ...(operation.input === undefined ? {} : { input: { target: id(operation.input.shape) } }),
      ...(operation.output === undefined ? {} : { output: { target: id(operation.output.shape) } }),
      errors: operation.errors.map(({ shape }) => ({ target: id(shape) })),
      traits: {
        ...documentation(operation.documentation),
        ...(operation.deprecated ? { "smithy.api#deprecated": {} } : {}),
        ...(page === undefined ? {} : paginated(page.input_token, page.output_token)),
      },
    };
  }
  result[id("service")] = {
    ...EMPTY,
    type: "service",
    version: metadata.apiVersion,
    operations: names.map((name) => ({ target: operationId(name) })),
    traits: {
      "smithy.api#title": metadata.serviceFullName,
      "aws.api#service": { sdkId: metadata.serviceId, docId: metadata.uid },
    },
  };
  return { smithy: "2.0", shapes: result };
}

const EMPTY = { traits: {}, members: {}, errors: [], operations: [], resources: [], mixins: [] };

function toShape(shape: Shape): SmithyShape {
  const { member, key, value } = shape;
  return {
    ...EMPTY,
    type: typeOf(shape),
    members: shape.enum === undefined ? membersOf(shape) : enumMembers(shape.enum),
    ...(member === undefined ? {} : { member: toMember(member) }),
    ...(key === undefined ? {} : { key: toMember(key) }),
    ...(value === undefined ? {} : { value: toMember(value) }),
    traits: {
      ...documentation(shape.documentation),
      ...(shape.sensitive ? { "smithy.api#sensitive": {} } : {}),
      ...(shape.eventstream ? { "smithy.api#streaming": {} } : {}),
    },
  };
}

function typeOf(shape: Shape): string {
  if (shape.enum !== undefined) return "enum";
  return shape.union || shape.eventstream ? "union" : shape.type;
}

function membersOf(shape: Shape): Record<string, SmithyMember> {
  const required = (name: string): object => (shape.required.includes(name) ? { "smithy.api#required": {} } : {});
  return Object.fromEntries(
    Object.entries(shape.members).map(([name, member]) => [name, toMember(member, required(name))]),
  );
}

function enumMembers(values: readonly string[]): Record<string, SmithyMember> {
  return Object.fromEntries(
    values.map((value) => [value, { target: "smithy.api#Unit", traits: { "smithy.api#enumValue": value } }]),
  );
}

function toMember({ shape, documentation: text, idempotencyToken }: Reference, traits: object = {}): SmithyMember {
  return {
    target: id(shape),
    traits: { ...documentation(text), ...(idempotencyToken ? { "smithy.api#idempotencyToken": {} } : {}), ...traits },
  };
}

/** Where there are several tokens, as in S3's lists of versions, Smithy has no word for it: no pages. */
function paginated(input: string | readonly string[], output: string | readonly string[]): object {
  if (typeof input !== "string" || typeof output !== "string" || !/^[\w.]+$/.test(output)) return {};
  return { "smithy.api#paginated": { inputToken: input, outputToken: output } };
}

function documentation(text: string | undefined): object {
  return text === undefined ? {} : { "smithy.api#documentation": text };
}
