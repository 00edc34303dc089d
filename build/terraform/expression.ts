/**
 * Values of Terraform's JSON. There every string is a template, so a text that comes from a manifest could be read as
 * an expression; here a string is only ever text, and what refers to something is an Expression.
 */

interface Reference {
  readonly reference: string;
}

export class Expression {
  readonly parts: readonly (string | Reference)[];
  constructor(parts: readonly (string | Reference)[]) {
    this.parts = merged(parts);
  }
}

/** Neighbouring texts are one: whether a `$` needs escaping shows only in what follows it. */
function merged(parts: readonly (string | Reference)[]): readonly (string | Reference)[] {
  const result: (string | Reference)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string") result.splice(-1, 1, last + part);
    else if (part !== "") result.push(part);
  }
  return result;
}

export type Value =
  | string
  | number
  | boolean
  | Expression
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

/**
 * The value of something in the configuration.
 * @example
 * reference("aws_iam_role.data-put.arn"); // "${aws_iam_role.data-put.arn}"
 */
export function reference(address: string): Expression {
  return new Expression([{ reference: address }]);
}

/**
 * Text with values in it.
 * @example
 * text`${api}/*`; // "${aws_apigatewayv2_api.data.execution_arn}/*"
 */
export function text(strings: TemplateStringsArray, ...values: readonly (Expression | string)[]): Expression {
  return new Expression(
    strings.flatMap((part, index) => {
      const value = values[index];
      return [part, ...(value instanceof Expression ? value.parts : [value ?? ""])];
    }),
  );
}

/** A JSON document inside a string, as policies are. */
export function jsonText(value: Value): Expression {
  return new Expression(jsonParts(value));
}

/** As it stands in a .tf.json file. Members that are undefined are left out. */
export function toJson(value: Value): unknown {
  if (typeof value === "string") return escape(value);
  if (value instanceof Expression) return template(value);
  if (isList(value)) return value.map(toJson);
  if (typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[escape(key), toJson(member)]])),
    );
  return value;
}

function template({ parts }: Expression): string {
  return parts
    .map((part, index) => {
      if (typeof part !== "string") return `\${${part.reference}}`;
      const last = index === parts.length - 1;
      // A $ right before a reference would make an escape of the reference's own.
      return last ? escape(part) : escape(part).replace(/[$%]$/, (sign) => `\${"${sign}"}`);
    })
    .join("");
}

function escape(part: string): string {
  return part.replaceAll(/[$%](?=\{)/g, "$&$&");
}

function jsonParts(value: Value): readonly (string | Reference)[] {
  // What is referred to are ARNs and ids, in which JSON has nothing to escape.
  if (value instanceof Expression)
    return [
      '"',
      ...value.parts.map((part) => (typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part)),
      '"',
    ];
  if (isList(value)) return ["[", ...separated(value.map(jsonParts)), "]"];
  if (typeof value !== "object") return [JSON.stringify(value)];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return ["{", ...separated(members.map(([key, member]) => [`${JSON.stringify(key)}:`, ...jsonParts(member)])), "}"];
}

function separated(items: readonly (readonly (string | Reference)[])[]): readonly (string | Reference)[] {
  return items.flatMap((item, index) => (index === 0 ? item : [",", ...item]));
}

/** Array.isArray does not narrow readonly arrays. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
