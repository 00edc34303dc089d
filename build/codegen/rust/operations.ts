/** Operations in Rust: a method, a function, an error type, a stream of pages. */
import type { Operation } from "../smithy/service.ts";
import { doc } from "./shapes.ts";

/** The statics of module `methods`. */
export function method(coordinates: string, operation: Operation): string {
  return `${doc(`[\`${operation.method}\`](super::${operation.method}).`)}pub static ${operation.constant} = ${JSON.stringify(coordinates)} / ${JSON.stringify(operation.method)};`;
}

export function operationFunction(operation: Operation): string {
  const { name, method: fn, constant } = operation;
  return [
    doc(operation.summary ?? `Operation ${name}.`).trimEnd(),
    "///",
    `/// [${name} in AWS's documentation](${operation.url})`,
    ...(operation.deprecated ? ["#[deprecated]"] : []),
    `pub fn ${fn}(input: ${name}Input) -> Call<${name}Output, ${name}Error> { call(&methods::${constant}, &input) }`,
  ].join("\n");
}

/** Names for inputs and outputs that an operation shares with others. */
export function aliases({ name, input, output, ownInput, ownOutput, method: fn }: Operation): string {
  const alias = (what: string, to: string): string =>
    `${doc(`${what} of [\`${fn}\`].`)}pub type ${name}${what} = ${to};`;
  return [ownInput ? "" : alias("Input", input.name), ownOutput ? "" : alias("Output", output.name)].join("\n");
}

export function send({ name, method: fn, ownInput, deprecated }: Operation): string {
  if (!ownInput) return "";
  return [
    `impl ${name}Input {`,
    `/// Calls [\`${fn}\`] with this.`,
    ...(deprecated ? ["#[allow(deprecated)]"] : []),
    `pub fn send(self) -> Call<${name}Output, ${name}Error> { ${fn}(self) }`,
    "}",
  ].join("\n");
}

export function operationError({ name, method: fn, errors }: Operation): string {
  const other = errors.some((error) => error.name === "Other") ? "Unhandled" : "Other";
  return [
    doc(`Why [\`${fn}\`](super::${fn}) failed.`).trimEnd(),
    "#[derive(Clone, PartialEq, Eq)]",
    "#[non_exhaustive]",
    `pub enum ${name}Error {`,
    ...errors.map((error) => `${doc(error.summary ?? `\`${error.code}\`.`)}${error.name}(Failure),`),
    `/// Any other failure, of the service or on the way to it.\n${other}(Failure),`,
    "}",
    `operation_error!(${name}Error {`,
    ...errors.map((error) => `${JSON.stringify(error.code)} ${error.name},`),
    `} ${other});`,
  ].join("\n");
}
