/** Operations: a method, a function, an error type, as the macros of asml-aws take them. */
import type { Operation } from "../smithy/service.ts";
import { doc, indented } from "./shapes.ts";

/** The statics of module `methods`. */
export function methods(coordinates: string, operations: readonly Operation[]): string {
  const lines = operations.flatMap(({ method, constant }) => [
    ...doc(`[\`${method}\`](super::${method}).`),
    `pub static ${constant} = ${JSON.stringify(coordinates)} / ${JSON.stringify(method)};`,
  ]);
  return ["asml::method! {", ...indented(lines), "}"].join("\n");
}

export function operationFunctions(operations: readonly Operation[]): string {
  return ["operations! {", ...indented(operations.flatMap(operationFunction)), "}"].join("\n");
}

function operationFunction({ name, method, constant, summary, url, deprecated, ownInput }: Operation): string[] {
  return [
    ...doc(summary ?? `Operation ${name}.`),
    "///",
    `/// [${name} in AWS's documentation](${url})`,
    ...(deprecated ? ["#[deprecated]"] : []),
    `${method} ${constant}: ${name}Input => ${name}Output, ${name}Error${ownInput ? ", send" : ""};`,
  ];
}

/** Names for inputs and outputs that an operation shares with others. */
export function aliases({ name, input, output, ownInput, ownOutput, method }: Operation): string {
  const alias = (what: string, to: string): string =>
    [...doc(`${what} of [\`${method}\`].`), `pub type ${name}${what} = ${to};`].join("\n");
  return [ownInput ? "" : alias("Input", input.name), ownOutput ? "" : alias("Output", output.name)].join("\n").trim();
}

export function operationError({ name, method, errors }: Operation): string {
  const other = errors.some((error) => error.name === "Other") ? "Unhandled" : "Other";
  const lines = errors.flatMap((error) => [
    ...doc(error.summary ?? `\`${error.code}\`.`),
    `${JSON.stringify(error.code)} ${error.name};`,
  ]);
  return [
    "operation_error! {",
    ...indented([
      ...doc(`Why [\`${method}\`](super::${method}) failed.`),
      `${name}Error ${other} {`,
      ...indented(lines),
      "}",
    ]),
    "}",
  ].join("\n");
}
