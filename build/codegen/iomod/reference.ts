/** An IOmod -> a page in Markdown for those who call it: methods, what goes in and comes out, errors, limits, actions. */
import { z, type ZodType } from "zod";
import type { DescribedMethod, Iomod, Method } from "../../../iomods/define.ts";
import { isStream, type Output, type Payload } from "../../../iomods/payload.ts";
import { crateName } from "./crate.ts";
import { snakeName } from "./names.ts";
import type { Schema } from "./types.ts";

/**
 * @example
 * referencePage(geo); // # acme.geo ...
 */
export function referencePage(iomod: Iomod): string {
  const { coordinates, methods } = iomod;
  const last = coordinates.slice(coordinates.lastIndexOf(".") + 1);
  return `${[
    `# ${coordinates}`,
    `\`\`\`toml\n[iomod.dependencies.${last}]\ncoordinates = "${coordinates}"\n\`\`\``,
    ...optionsPart(methods),
    ...Object.entries(methods).flatMap(([name, method]) => methodPart(coordinates, name, method)),
  ].join("\n\n")}\n`;
}

/** One schema for all methods that have options. */
function optionsPart(methods: Iomod["methods"]): readonly string[] {
  const schema = Object.values(methods).find(({ definition }) => definition?.options)?.definition?.options;
  return schema === undefined ? [] : [`Options, beside \`coordinates\`:`, schemaTable(schema, "input")];
}

function methodPart(coordinates: string, name: string, method: Method): readonly string[] {
  const { definition } = method;
  const path = `${crateName(coordinates).replaceAll("-", "_")}::${snakeName(name)}`;
  return [
    `## ${name}`,
    ...(definition?.doc === undefined ? [] : [definition.doc.trim()]),
    ...(definition === undefined ? [] : described(definition, path)),
    ...limitsPart(method),
    ...(method.actions.length === 0 ? [] : [`IAM actions: ${method.actions.map(code).join(", ")}`]),
  ];
}

function described(definition: DescribedMethod, path: string): readonly string[] {
  const { input, output, errors = {}, redact = [] } = definition;
  const streams = isStream(output) ? ", which answers in chunks" : "";
  return [
    `In Rust: \`${path}\`${streams}.`,
    ...payloadPart("Input", input, "input"),
    ...outputParts(output),
    ...errorsPart(errors),
    ...(redact.length === 0 ? [] : [`Never told in messages: ${redact.map(code).join(", ")}`]),
  ];
}

function outputParts(output: Output): readonly string[] {
  if (!isStream(output)) return payloadPart("Output", output, "output");
  return [
    ...(output.head === undefined ? [] : payloadPart("First", output.head, "output")),
    ...payloadPart("Each chunk", output.chunk, "output"),
  ];
}

function payloadPart(title: string, payload: Payload, side: "input" | "output"): readonly string[] {
  if (payload === "bytes") return [`### ${title}`, "Bytes, as they are."];
  return [`### ${title}`, schemaTable(payload, side)];
}

function schemaTable(schema: ZodType, side: "input" | "output"): string {
  const json = z.toJSONSchema(schema, { io: side }) as Schema;
  const rows = inner(json, "");
  if (rows.length === 0) return `${typeOf(json)}${json.description === undefined ? "" : `: ${json.description}`}`;
  return table(["member", "type", ""], rows);
}

/** Members of an object, and below each the members of its own. */
function membersOf(schema: Schema, path: string): string[][] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const full = path === "" ? name : `${path}.${name}`;
    const type = `${typeOf(member)}${required.has(name) ? "" : ", optional"}`;
    return [[code(full), type, member.description ?? ""], ...inner(member, full)];
  });
}

function inner(schema: Schema, path: string): string[][] {
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.flatMap((variant) => inner(variant, path));
  if (typeof schema.items === "object") return inner(schema.items, `${path}[]`);
  return membersOf(schema, path);
}

function typeOf(schema: Schema): string {
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  if (values) return values.map((value) => code(JSON.stringify(value))).join(" or ");
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map(typeOf))].join(" or ");
  if (Array.isArray(schema.type)) return schema.type.join(" or ");
  if (schema.type === "array")
    return schema.prefixItems
      ? `list of ${schema.prefixItems.map(typeOf).join(", then ")}`
      : `list of ${typeof schema.items === "object" ? typeOf(schema.items) : "anything"}`;
  if (schema.type === "object" && !schema.properties)
    return `map of ${typeof schema.additionalProperties === "object" ? typeOf(schema.additionalProperties) : "anything"}`;
  return typeof schema.type === "string" ? `${schema.type}${rangeOf(schema)}` : "anything";
}

function rangeOf({ minimum, maximum, minLength, maxLength, pattern }: Schema): string {
  const parts = [
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`to ${maximum}`]),
    ...(minLength === undefined ? [] : [`of ${minLength} characters or more`]),
    ...(maxLength === undefined ? [] : [`of ${maxLength} characters at most`]),
    ...(pattern === undefined ? [] : [`like ${code(pattern)}`]),
  ];
  return parts.length === 0 ? "" : ` ${parts.join(" ")}`;
}

function errorsPart(errors: NonNullable<DescribedMethod["errors"]>): readonly string[] {
  const rows = Object.entries(errors).map(([name, error]) => {
    const { doc, retryable = false, statusCode } = typeof error === "string" ? { doc: error } : error;
    return [code(name), doc, retryable ? "yes" : "", statusCode === undefined ? "" : String(statusCode)];
  });
  return rows.length === 0 ? [] : ["### Errors", table(["code", "", "retryable", "status"], rows)];
}

function limitsPart({ limits = {} }: { readonly limits?: Method["limits"] }): readonly string[] {
  const rows = Object.entries(LIMITS).flatMap(([name, what]) => {
    const value = limits[name as keyof typeof LIMITS];
    return value === undefined ? [] : [[what, String(value)]];
  });
  return rows.length === 0 ? [] : ["### Limits", table(["", ""], rows)];
}

const LIMITS = {
  ms: "milliseconds of one call",
  inputBytes: "bytes of its input",
  outputBytes: "bytes of its answer",
  chunkBytes: "bytes of one chunk",
  chunkMs: "milliseconds to the next chunk",
  calls: "calls in one invocation",
  concurrent: "calls at once in one invocation",
} as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll(/\s*\n\s*/g, " ");
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);
