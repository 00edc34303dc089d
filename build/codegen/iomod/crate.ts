/** An IOmod -> the Rust crate that functions call it with. */
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import type { DescribedMethod, Iomod } from "../../../iomods/define.ts";
import { isStream, type Payload, type StreamOf } from "../../../iomods/payload.ts";
import { docLines, pascalName, rustText, snakeName, UniqueNames } from "./names.ts";
import { RustTypes } from "./types.ts";

export interface GeneratedCrate {
  /** `acme-geo` for `acme.geo` */
  readonly name: string;
  /** Paths in the crate's folder, with /, and texts. */
  readonly files: Readonly<Record<string, string>>;
}

/** `acme.geo` -> `acme-geo` */
export function crateName(coordinates: string): string {
  return coordinates.replaceAll(".", "-");
}

/**
 * @param asml path from the crate's folder to that of the crate asml
 * @param client a module written by hand on top of what is generated, whose items are the crate's too
 * @throws AsmlError ERR_IOMOD_INVALID where a schema describes what JSON or Rust has no type for
 * @example
 * generateCrate(greeter, "../../crates/asml").files["src/lib.rs"];
 */
export function generateCrate(iomod: Iomod, asml: string, client?: string): GeneratedCrate {
  const name = crateName(iomod.coordinates);
  const text = library(iomod, client !== undefined);
  return {
    name,
    files: {
      "Cargo.toml": cargoToml(name, iomod, asml),
      "src/lib.rs": text,
      ...(client !== undefined && { "src/client.rs": client }),
    },
  };
}

function cargoToml(name: string, { coordinates }: Iomod, asml: string): string {
  return `# Made from the IOmod ${coordinates} by asml; what is changed here is lost at the next build.
[package]
name = "${name}"
description = "The IOmod ${coordinates}"
version = "0.1.0"
edition = "2024"
publish = false

[dependencies]
asml = { path = "${asml}" }
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
`;
}

function library(iomod: Iomod, withClient: boolean): string {
  const functions = new UniqueNames();
  const names = new UniqueNames(["String", "Vec", "Option", "Some", "None", "Ok", "Err", "Result", "Into", "From"]);
  const types = new RustTypes(names);
  const methods = Object.entries(iomod.methods).map(([name, { definition }]) => {
    if (!definition)
      throw new AsmlError("ERR_IOMOD_INVALID", `${iomod.coordinates}/${name} is not made with method(...)`, {
        fix: 'make it with method from "asml/iomod"',
      });
    try {
      return methodText(iomod.coordinates, name, definition, types, names, functions.take(snakeName(name)));
    } catch (cause) {
      throw new AsmlError("ERR_IOMOD_INVALID", `${iomod.coordinates}/${name}: ${messageOf(cause)}`, {
        at: { file: `iomods/${iomod.coordinates}.ts`, line: 1, column: 1 },
        fix: "describe it with what JSON has: objects, arrays, records, texts, numbers, booleans, null, and unions of these",
        cause,
      });
    }
  });
  return (
    `//! The IOmod \`${iomod.coordinates}\`. A function that calls it is granted it in its service.toml:\n//!\n` +
    `//! \`\`\`toml\n//! [iomod.dependencies.${iomod.coordinates.slice(iomod.coordinates.lastIndexOf(".") + 1)}]\n` +
    `//! coordinates = "${iomod.coordinates}"\n//! \`\`\`\n\n#![warn(missing_docs)]\n\n${withClient ? "mod client;\n\npub use client::*;\n\n" : ""}` +
    [...methods, ...types.definitions].join("\n")
  );
}

function methodText(
  coordinates: string,
  name: string,
  definition: DescribedMethod,
  types: RustTypes,
  names: UniqueNames,
  rust: string,
): string {
  const title = pascalName(name);
  const constant = rust.replace(/^r#/, "").toUpperCase();
  const failure = names.take(`${title}Error`);
  const { output } = definition;
  const method = `${coordinates}/${name}`;
  const input = typeOf(definition.input, `${title}Input`, types, method, "input");
  const parameter = parameterOf(definition.input, input);
  const given = definition.input === "bytes" || input !== "()" ? "input" : "&()";
  const calling = { constant, given, rust, parameter, failure, bytesIn: definition.input === "bytes" };
  const called = isStream(output)
    ? streamText(calling, output, types, title, method)
    : callText(calling, output, typeOf(output, `${title}Output`, types, method, "output"));
  return `asml::method! {
    /// The method itself: what tests give a fake to.
    pub static ${constant} = "${coordinates}" / "${name}";
}

${docLines(definition.doc ?? `Calls \`${method}\`.`)}///
${called}
${errorText(failure, method, definition)}`;
}

/** What the function of a method is written with. */
interface Calling {
  readonly constant: string;
  readonly given: string;
  readonly rust: string;
  readonly parameter: string;
  readonly failure: string;
  readonly bytesIn: boolean;
}

function callText(
  { constant, given, rust, parameter, failure, bytesIn }: Calling,
  output: Payload,
  type: string,
): string {
  const call =
    bytesIn && output === "bytes"
      ? `asml::iomod::call(&${constant}, input).await?`
      : !bytesIn && output !== "bytes"
        ? `asml::iomod::call_json(&${constant}, ${given}).await?`
        : undefined;
  const body = call === undefined ? mixedBody(bytesIn, constant, given) : `    Ok(${call})\n`;
  return `/// # Errors
/// [\`${failure}\`]
pub async fn ${rust}(${parameter}) -> Result<${type}, ${failure}> {
${body}}
`;
}

/** Chunks need not be awaited to begin with; a head does. */
function streamText(
  { constant, given, rust, parameter, failure, bytesIn }: Calling,
  { chunk, head }: StreamOf,
  types: RustTypes,
  title: string,
  method: string,
): string {
  const headType = head && types.add(head, `${title}Head`, method, "output");
  const chunks = `asml::iomod::Chunks<${typeOf(chunk, `${title}Chunk`, types, method, "output")}, ${failure}>`;
  const made = `asml::iomod::${bytesIn ? "stream" : "stream_json"}(&${constant}, ${given})${chunk === "bytes" ? "" : ".json()"}`;
  if (headType === undefined)
    return `/// A stream of chunks, each asked for when the one before has been taken. Dropped, the call is cancelled.
pub fn ${rust}(${parameter}) -> ${chunks} {
    ${made}
}
`;
  return `/// What comes first, and a stream of chunks, each asked for when the one before has been taken. Dropped, the call is
/// cancelled.
///
/// # Errors
/// [\`${failure}\`]
pub async fn ${rust}(${parameter}) -> Result<(${headType}, ${chunks}), ${failure}> {
    let mut chunks: ${chunks} = ${made};
    let head = chunks.head().await?;
    Ok((head, chunks))
}
`;
}

/** Bytes on one side and JSON on the other. */
function mixedBody(bytesIn: boolean, constant: string, given: string): string {
  if (bytesIn)
    return `    let output = asml::iomod::call(&${constant}, ${given}).await?;
    serde_json::from_slice(&output)
        .map_err(|error| ${constant}.failure(asml::iomod::Failure::INVALID_ANSWER, error.to_string()).into())
`;
  return `    let input = serde_json::to_vec(${given})
        .map_err(|error| ${constant}.failure(asml::iomod::Failure::INVALID_INPUT, error.to_string()))?;
    Ok(asml::iomod::call(&${constant}, input).await?)
`;
}

function typeOf(payload: Payload, name: string, types: RustTypes, method: string, side: "input" | "output"): string {
  return payload === "bytes" ? "Vec<u8>" : types.add(payload, name, method, side);
}

function parameterOf(payload: Payload, type: string): string {
  if (payload === "bytes") return "input: Vec<u8>";
  if (type === "()") return "";
  return `input: ${type === "String" ? "&str" : type.startsWith("Vec<") ? `&[${type.slice(4, -1)}]` : `&${type}`}`;
}

function errorText(name: string, method: string, { errors = {} }: DescribedMethod): string {
  const variants = new UniqueNames(["Other"]);
  const declared = Object.entries(errors).map(([code, error]) => ({
    code,
    doc: typeof error === "string" ? error : error.doc,
    variant: variants.take(pascalName(code)),
  }));
  const arms = [...declared.map(({ variant }) => variant), "Other"].map((variant) => `Self::${variant}(failure)`);
  // A match with one arm is what clippy warns of.
  const from =
    declared.length === 0
      ? "        Self::Other(failure)"
      : `        match failure.code.as_str() {
${declared.map(({ code, variant }) => `            ${rustText(code)} => Self::${variant}(failure),\n`).join("")}            _ => Self::Other(failure),
        }`;
  return `/// Why a call of \`${method}\` failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ${name} {
${declared.map(({ doc, variant }) => `${docLines(doc, "    ")}    ${variant}(asml::iomod::Failure),\n`).join("")}    /// Any other failure, of the IOmod or on the way to it.
    Other(asml::iomod::Failure),
}

impl ${name} {
    /// Code, message, and whether to try again.
    #[must_use]
    pub fn failure(&self) -> &asml::iomod::Failure {
        match self {
            ${arms.join(" | ")} => failure,
        }
    }
}

impl From<asml::iomod::Failure> for ${name} {
    fn from(failure: asml::iomod::Failure) -> Self {
${from}
    }
}

impl std::fmt::Display for ${name} {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.failure().fmt(f)
    }
}

impl std::error::Error for ${name} {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.failure())
    }
}
`;
}
