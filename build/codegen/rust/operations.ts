/** Operations: a method, a function, an error type, as the macros of asml-aws take them. */
import type { Operation, Pages, Service } from "../smithy/service.ts";
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

/** Streams of pages; an input that operations share would have several. */
export function pages(operations: readonly Operation[]): string {
  const lines = operations.flatMap(({ name, method, constant, ownInput, pages: paged }) =>
    paged === undefined || !ownInput || paged.inputToken.required
      ? []
      : [
          `${method} ${method}_pages ${constant}: ${name}Input => ${name}Output, ${name}Error;`,
          `${paged.inputToken.field} <- |page| ${nextToken(paged)};`,
        ],
  );
  return lines.length === 0 ? "" : ["pages! {", ...indented(lines), "}"].join("\n");
}

/** The place of the token in an output, as an `Option` of a reference. */
function nextToken({ outputToken }: Pages): string {
  return outputToken.reduce((from, { field, required }, index) => {
    const place = required
      ? `Some(&${index === 0 ? from : "value"}.${field})`
      : `${index === 0 ? from : "value"}.${field}.as_ref()`;
    return index === 0 ? place : `${from}.and_then(|value| ${place})`;
  }, "page");
}

export function details(service: Service): string {
  const lines = service.details.map(({ code, structure }) => `${structure.name} ${JSON.stringify(code)};`);
  return lines.length === 0 ? "" : ["details! {", ...indented(lines), "}"].join("\n");
}
