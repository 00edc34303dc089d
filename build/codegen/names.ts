/** Names of AWS's models, as Rust writes them. */

const KEYWORDS = new Set(
  (
    "as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let loop " +
    "macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use " +
    "virtual where while yield abstract"
  ).split(" "),
);

/** Names that generated code uses for what they usually mean. */
const PRELUDE = new Set(
  "AsRef Blob Box Call Clone Debug Default Err Failure From Into Map None Ok Option Result Some String Timestamp Vec".split(
    " ",
  ),
);

/** `DBInstanceARNs` and `dbInstanceArns` -> the words `db instance arns`. */
function words(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]{2,})s(?![a-z])/g, (plural) => ` ${plural.toLowerCase()} `)
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** A method, a module. */
export function snakeCase(name: string): string {
  return words(name).join("_");
}

/** A function, a field: `r#type` where the name is a keyword. */
export function fieldName(name: string): string {
  const snake = snakeCase(name);
  if (snake === "self" || snake === "super" || snake === "crate") return `${snake}_`;
  return KEYWORDS.has(snake) ? `r#${snake}` : snake;
}

export function constantName(name: string): string {
  return snakeCase(name).toUpperCase();
}

/** A structure's, union's or enumeration's name: the model's own, but for what Rust has already. */
export function typeName(name: string): string {
  const pascal =
    name.charAt(0).toUpperCase() +
    name.slice(1).replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, c?: string) => (c ?? "").toUpperCase());
  return PRELUDE.has(pascal) ? `${pascal}Shape` : pascal;
}

/** An enumeration's or a union's variant: `ALL_OLD` -> `AllOld`. */
export function variantName(name: string): string {
  const pascal = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  if (pascal === "Self") return "SelfVariant";
  return /^[0-9]/.test(pascal) ? `V${pascal}` : pascal;
}

/** An error's variant: `ResourceNotFoundException` -> `ResourceNotFound`. */
export function errorVariantName(name: string): string {
  const short = name.replace(/(Exception|Error|Fault)$/, "");
  return variantName(short === "" ? name : short);
}
