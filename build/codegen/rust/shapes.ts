/** Structures, unions and enumerations, as the macros of asml-aws take them; rustfmt leaves those as they are. */
import { snakeCase, variantName } from "../names.ts";
import type { Enumeration, Member, Structure } from "../smithy/service.ts";
import { rustType } from "./types.ts";

const INDENT = "    ";

export function structure(shape: Structure): string {
  // Required members first: an index is a member's place in this order.
  const required = shape.members.filter((member) => member.required);
  const optional = shape.members.filter((member) => !member.required);
  return [
    "structure! {",
    ...indented([
      ...doc(shape.summary ?? `Structure ${shape.name}.`),
      derives(shape),
      `${shape.name} (${ways(shape)})`,
      ...group("required", required, 0),
      ...group("optional", optional, required.length),
    ]),
    "}",
    isSensitive(shape) ? `\n${structureDebug(shape)}` : "",
  ]
    .join("\n")
    .trimEnd();
}

function group(name: string, members: readonly Member[], first: number): string[] {
  if (members.length === 0) return [`${name} {}`];
  const lines = members.flatMap((member, index) => [
    ...doc(member.summary ?? `Member ${member.name}.`),
    `${first + index} ${JSON.stringify(member.name)} ${member.field}: ${memberType(member)};`,
  ]);
  return [`${name} {`, ...indented(lines), "}"];
}

export function union(shape: Structure): string {
  const members = shape.members.flatMap((member, index) => [
    ...doc(member.summary ?? `Member ${member.name}.`),
    `${index} ${JSON.stringify(member.name)} ${variantName(member.name)} as_${snakeCase(member.name)}: ${memberType(member)};`,
  ]);
  const lines = [...doc(shape.summary ?? "One of several kinds."), derives(shape), `${shape.name} (${ways(shape)}) {`];
  return [
    "union! {",
    ...indented([...lines, ...indented(members), "}"]),
    "}",
    isSensitive(shape) ? `\n${unionDebug(shape)}` : "",
  ]
    .join("\n")
    .trimEnd();
}

export function enumeration(shape: Enumeration): string {
  const values = shape.values.map((value) => ({ ...value, variant: variantName(value.name) }));
  const unknown = values.some(({ variant }) => variant === "Unknown") ? "Unlisted" : "Unknown";
  const lines = values.flatMap(({ summary, text, variant }) => [
    ...doc(summary ?? `\`${text}\`.`),
    `${JSON.stringify(text)} ${variant};`,
  ]);
  return [
    "enumeration! {",
    ...indented([
      ...doc(shape.summary ?? `Values of ${shape.name}.`),
      `${shape.name} ${unknown} {`,
      ...indented(lines),
      "}",
    ]),
    "}",
  ].join("\n");
}

function ways(shape: Structure): string {
  return [shape.written ? "write" : "", shape.read ? "read" : ""].join(" ").trim();
}

function memberType({ type, boxed }: Member): string {
  return boxed ? `Box<${rustType(type)}>` : rustType(type);
}

function derives(shape: Structure): string {
  return isSensitive(shape) ? "#[derive(Clone, Default, PartialEq)]" : "#[derive(Clone, Debug, Default, PartialEq)]";
}

function isSensitive(shape: Structure): boolean {
  return shape.members.some((member) => member.sensitive);
}

/** What is secret is not in what is printed. */
function structureDebug(shape: Structure): string {
  const fields = shape.members.map(({ field, sensitive }) => {
    const value = sensitive ? `&format_args!("(sensitive)")` : `&self.${field}`;
    return `.field(${JSON.stringify(field.replace("r#", ""))}, ${value})`;
  });
  return debug(shape.name, `f.debug_struct(${JSON.stringify(shape.name)})${fields.join("")}.finish()`);
}

function unionDebug(shape: Structure): string {
  return debug(shape.name, `f.write_str(${JSON.stringify(`${shape.name}(sensitive)`)})`);
}

function debug(name: string, body: string): string {
  return `impl std::fmt::Debug for ${name} {\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n${body}\n}\n}`;
}

export function doc(text: string): string[] {
  return [`/// ${text}`];
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `${INDENT}${line}`);
}
