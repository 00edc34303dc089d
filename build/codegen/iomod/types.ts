/** Schemas of JSON -> Rust types that serde reads and writes. */
import { z, type ZodType } from "zod";
import { docLines, pascalName, rustText, snakeName, UniqueNames } from "./names.ts";

/** The part of JSON Schema that zod writes for values that JSON can have. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export interface Field {
  readonly rust: string;
  readonly type: string;
  readonly optional: boolean;
}

/** Types of one crate. */
export class RustTypes {
  /** Definitions, in the order in which they were met. */
  readonly definitions: string[] = [];
  readonly #names: UniqueNames;
  #top = "";
  #where = "";

  constructor(names: UniqueNames) {
    this.#names = names;
  }

  /**
   * The type of what a schema describes, with all that it is made of among the definitions.
   * @param name of the type where it needs one
   * @param method whose input or output it is, for documentation
   * @param side whether guests write it or read it: what has a default is optional in one and there in the other
   * @throws TypeError for what has no type in JSON or in Rust
   */
  add(schema: ZodType, name: string, method: string, side: "input" | "output"): string {
    this.#top = name;
    this.#where = `the ${side} of \`${method}\``;
    return this.#type(z.toJSONSchema(schema, { io: side }) as Schema, name);
  }

  #type(schema: Schema, name: string): string {
    if (schema.$ref !== undefined) throw this.#cannot("it refers to itself, which this has no Rust type for");
    const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
    if (values?.every((value) => typeof value === "string")) return this.#texts(schema, values, name);
    const parts = schema.anyOf ?? schema.oneOf;
    if (parts) return this.#union(schema, parts, name);
    // Beside a type, these are more checks of it, such as a second pattern.
    if (schema.allOf && schema.type === undefined)
      throw this.#cannot("an intersection has no Rust type; write one object");
    if (Array.isArray(schema.type)) {
      const types: readonly string[] = schema.type;
      return this.#union(
        schema,
        types.map((type) => ({ ...schema, type })),
        name,
      );
    }
    switch (schema.type) {
      case "string":
        return "String";
      case "number":
        return "f64";
      case "integer":
        return "i64";
      case "boolean":
        return "bool";
      case "null":
        return "()";
      case "array":
        return this.#array(schema, name);
      case "object":
        return this.#object(schema, name);
      default:
        return "serde_json::Value";
    }
  }

  #array({ prefixItems, items }: Schema, name: string): string {
    if (prefixItems) {
      if (typeof items === "object") throw this.#cannot("a tuple with a rest has no Rust type");
      const types = prefixItems.map((item, index) => this.#type(item, `${name}${index + 1}`));
      return `(${types.map((type) => `${type},`).join(" ")})`;
    }
    return `Vec<${typeof items === "object" ? this.#type(items, `${name}Item`) : "serde_json::Value"}>`;
  }

  #object(schema: Schema, name: string): string {
    const extra = schema.additionalProperties;
    if (!schema.properties)
      return `std::collections::BTreeMap<String, ${typeof extra === "object" ? this.#type(extra, `${name}Value`) : "serde_json::Value"}>`;
    const own = this.#names.take(name);
    const fields: Field[] = [];
    const body = this.#fields(schema, own, fields, "pub ");
    this.#define(
      schema,
      own,
      `#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\npub struct ${own} {\n${body}}\n\n${builder(own, fields)}`,
    );
    return own;
  }

  #fields(schema: Schema, name: string, fields: Field[], visibility: string, without?: string): string {
    const names = new UniqueNames();
    const required = new Set(schema.required);
    return Object.entries(schema.properties ?? {})
      .filter(([json]) => json !== without)
      .map(([json, member]) => {
        const rust = names.take(snakeName(json));
        const plain = this.#type(member, name + pascalName(json));
        const optional = !required.has(json);
        const type = optional && !plain.startsWith("Option<") ? `Option<${plain}>` : plain;
        fields.push({ rust, type, optional });
        const serde = [
          ...(rust.replace(/^r#/, "") === json ? [] : [`rename = ${rustText(json)}`]),
          ...(optional ? ["default", 'skip_serializing_if = "Option::is_none"'] : []),
        ];
        const attribute = serde.length === 0 ? "" : `    #[serde(${serde.join(", ")})]\n`;
        return `${docLines(member.description ?? `\`${json}\``, "    ")}${attribute}    ${visibility}${rust}: ${type},\n`;
      })
      .join("");
  }

  /** Texts of which it is one. */
  #texts(schema: Schema, values: readonly unknown[], name: string): string {
    const own = this.#names.take(name);
    const variants = new UniqueNames();
    const lines = values.map((value) => {
      const text = String(value);
      return `    /// ${rustText(text)}\n    #[serde(rename = ${rustText(text)})]\n    ${variants.take(pascalName(text))},\n`;
    });
    this.#define(
      schema,
      own,
      `#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]\npub enum ${own} {\n${lines.join("")}}\n`,
    );
    return own;
  }

  #union(schema: Schema, parts: readonly Schema[], name: string): string {
    const some = parts.filter((part) => part.type !== "null");
    const [first] = some;
    if (!first) return "()";
    const inner = some.length === 1 ? this.#type(first, name) : this.#enumeration(schema, some, name);
    return some.length === parts.length || inner.startsWith("Option<") ? inner : `Option<${inner}>`;
  }

  #enumeration(schema: Schema, parts: readonly Schema[], name: string): string {
    const own = this.#names.take(name);
    const variants = new UniqueNames();
    const tag = tagOf(parts);
    const lines = parts.map((part) => {
      if (tag === undefined) {
        const variant = variants.take(variantName(part));
        return `${docLines(part.description ?? variant, "    ")}    ${variant}(${this.#type(part, own + variant)}),\n`;
      }
      const value = String(part.properties?.[tag]?.const);
      const variant = variants.take(pascalName(value));
      const body = this.#fields(part, own + variant, [], "", tag)
        .replaceAll(/^/gm, "    ")
        .trimEnd();
      const members = body === "" ? "" : ` {\n${body}\n    }`;
      return `${docLines(part.description ?? `\`${value}\``, "    ")}    #[serde(rename = ${rustText(value)})]\n    ${variant}${members},\n`;
    });
    const serde = tag === undefined ? "untagged" : `tag = ${rustText(tag)}`;
    this.#define(
      schema,
      own,
      `#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n#[serde(${serde})]\npub enum ${own} {\n${lines.join("")}}\n`,
    );
    return own;
  }

  #define(schema: Schema, name: string, text: string): void {
    const doc = name === this.#top ? `${capital(this.#where)}.` : `Part of ${this.#where}.`;
    this.definitions.push(`${docLines(schema.description ?? doc)}${text}`);
  }

  #cannot(why: string): TypeError {
    return new TypeError(`${this.#where}: ${why}`);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The member that says which of several objects it is. */
function tagOf(parts: readonly Schema[]): string | undefined {
  const [first] = parts;
  return Object.keys(first?.properties ?? {}).find((name) => {
    const values = parts.map((part) => (part.required?.includes(name) ? part.properties?.[name]?.const : undefined));
    return values.every((value) => typeof value === "string") && new Set(values).size === parts.length;
  });
}

function variantName({ type, enum: values }: Schema): string {
  if (values) return "Choice";
  return typeof type === "string" ? pascalName(type === "string" ? "text" : type) : "Other";
}

/** What is required, all at once; what is optional, one by one. */
function builder(name: string, fields: readonly Field[]): string {
  const required = fields.filter((field) => !field.optional);
  const parameter = ({ type }: Field) => (type === "String" ? "impl Into<String>" : type);
  const value = ({ rust, type }: Field) => (type === "String" ? `${rust}: ${rust}.into()` : rust);
  const made = fields.map((field) => (field.optional ? `${field.rust}: None` : value(field)));
  const setters = fields
    .filter((field) => field.optional && field.rust !== "new")
    .map((field) => {
      const inner = { ...field, type: field.type.replace(/^Option<(.*)>$/, "$1") };
      const given = inner.type === "String" ? `${field.rust}.into()` : field.rust;
      return (
        `\n    /// Sets \`${field.rust.replace(/^r#/, "")}\`.\n    #[must_use]\n` +
        `    pub fn ${field.rust}(mut self, ${field.rust}: ${parameter(inner)}) -> Self {\n` +
        `        self.${field.rust} = Some(${given});\n        self\n    }\n`
      );
    });
  return (
    `impl ${name} {\n    /// With all that is required.\n    #[must_use]\n` +
    `    #[allow(clippy::too_many_arguments, clippy::new_without_default)]\n` +
    `    pub fn new(${required.map((field) => `${field.rust}: ${parameter(field)}`).join(", ")}) -> Self {\n` +
    `        Self { ${made.join(", ")} }\n    }\n${setters.join("")}}\n`
  );
}
