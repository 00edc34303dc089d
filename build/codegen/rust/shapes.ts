/** Structures, unions and enumerations in Rust. */
import { fieldName, snakeCase, variantName } from "../names.ts";
import type { Enumeration, Member, Structure } from "../smithy/service.ts";
import { fieldType, parameter, rustType } from "./types.ts";

export function structure(shape: Structure): string {
  return [
    doc(shape.summary ?? `Structure ${shape.name}.`),
    `#[derive(Clone, ${isSensitive(shape) ? "" : "Debug, "}Default, PartialEq)]`,
    `pub struct ${shape.name} {`,
    ...shape.members.map(
      (member) => `${doc(member.summary ?? `Member ${member.name}.`)}pub ${member.field}: ${fieldType(member)},`,
    ),
    "}",
    isSensitive(shape) ? debugImpl(shape) : "",
    shape.written ? building(shape) : "",
    wire("wire_struct", shape, (member) => member.field),
  ].join("\n");
}

/** `new` with what is required, and a method for each optional member. */
function building(shape: Structure): string {
  const required = shape.members.filter((member) => member.required);
  const optional = shape.members.filter((member) => !member.required);
  if (shape.members.length === 0) return "";
  const parameters = required.map((member) => `${member.field}: ${parameter(member).type}`);
  const fields = required.map((member) => {
    const { value } = parameter(member);
    return value === member.field ? member.field : `${member.field}: ${value}`;
  });
  if (optional.length > 0) fields.push("..Self::default()");
  const many = required.length > 7 ? "#[allow(clippy::too_many_arguments)]\n" : "";
  const constructor =
    required.length === 0
      ? `/// Without any member.\n#[must_use]\npub fn new() -> Self { Self::default() }`
      : `/// With what is required.\n${many}#[must_use]\npub fn new(${parameters.join(", ")}) -> Self { Self { ${fields.join(", ")} } }`;
  return `impl ${shape.name} {\n${constructor}\n${optional.map(setter).join("\n")}\n}`;
}

function setter(member: Member): string {
  const { type, value } = parameter(member);
  return [
    doc(member.summary ?? `Member ${member.name}.`).trimEnd(),
    "#[must_use]",
    `pub fn ${member.field}(mut self, ${member.field}: ${type}) -> Self { self.${member.field} = Some(${value}); self }`,
  ].join("\n");
}

/** How it is written and read; see macros.rs. */
function wire(macro: string, shape: Structure, name: (member: Member) => string): string {
  const ways = [shape.written ? "write" : "", shape.read ? "read" : ""].join(" ").trim();
  const members = shape.members.map((member, index) => `${index} ${JSON.stringify(member.name)} ${name(member)},`);
  return `${macro}!(${shape.name} (${ways}) {\n${members.join("\n")}\n});`;
}

export function union(shape: Structure): string {
  const members = shape.members.map((member) => ({ member, variant: variantName(member.name) }));
  return [
    doc(shape.summary ?? `One of several kinds.`),
    `#[derive(Clone, ${isSensitive(shape) ? "" : "Debug, "}Default, PartialEq)]`,
    "#[non_exhaustive]",
    `pub enum ${shape.name} {`,
    ...members.map(
      ({ member, variant }) => `${doc(member.summary ?? `Member ${member.name}.`)}${variant}(${variantType(member)}),`,
    ),
    "/// A kind that this version does not know, or nothing.\n#[default]\nUnknown,",
    "}",
    isSensitive(shape) ? redactedUnion(shape) : "",
    `impl ${shape.name} {`,
    ...members.map(({ member, variant }) =>
      [
        `/// The value, where it is of kind \`${variant}\`.`,
        "#[must_use]",
        `pub fn as_${snakeCase(member.name)}(&self) -> Option<&${rustType(member.type)}> { match self { Self::${variant}(value) => Some(value), _ => None } }`,
      ].join("\n"),
    ),
    "}",
    wire("wire_union", shape, (member) => variantName(member.name)),
  ].join("\n");
}

function variantType({ type, boxed }: Member): string {
  return boxed ? `Box<${rustType(type)}>` : rustType(type);
}

export function enumeration(shape: Enumeration): string {
  const values = shape.values.map((value) => ({ ...value, variant: variantName(value.name) }));
  const unknown = values.some(({ variant }) => variant === "Unknown") ? "Unlisted" : "Unknown";
  return [
    doc(shape.summary ?? `Values of ${shape.name}.`),
    "#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]",
    "#[non_exhaustive]",
    `pub enum ${shape.name} {`,
    ...values.map((value) => `${doc(value.summary ?? `\`${value.text}\`.`)}${value.variant},`),
    `/// A value that this version does not know.\n${unknown}(String),`,
    "}",
    `wire_enum!(${shape.name} {`,
    ...values.map((value) => `${JSON.stringify(value.text)} ${value.variant},`),
    `} ${unknown});`,
  ].join("\n");
}

function isSensitive(shape: Structure): boolean {
  return shape.members.some((member) => member.sensitive);
}

/** What is secret is not in what is printed. */
function debugImpl(shape: Structure): string {
  const fields = shape.members.map(({ name, field, sensitive }) => {
    const value = sensitive ? `&format_args!("(sensitive)")` : `&self.${field}`;
    return `.field(${JSON.stringify(fieldName(name).replace("r#", ""))}, ${value})`;
  });
  return debug(shape.name, `f.debug_struct(${JSON.stringify(shape.name)})${fields.join("")}.finish()`);
}

function redactedUnion(shape: Structure): string {
  return debug(shape.name, `f.write_str(${JSON.stringify(`${shape.name}(sensitive)`)})`);
}

function debug(name: string, body: string): string {
  return `impl std::fmt::Debug for ${name} {\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n${body}\n}\n}`;
}

/** A doc comment, with its newline. */
export function doc(text: string): string {
  return `/// ${text}\n`;
}
