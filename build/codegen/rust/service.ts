/** A service's Rust module: file name -> text, before rustfmt. */
import type { CodegenService } from "../services.ts";
import type { Service, Structure } from "../smithy/service.ts";
import { aliases, details, methods, operationError, operationFunctions, pages } from "./operations.ts";
import { enumeration, structure, union } from "./shapes.ts";

const HEADER = "// Made by build/codegen from AWS's model. Do not edit.\n";

export function rustService({ coordinates, module }: CodegenService, service: Service): Map<string, string> {
  const { operations, structures, enumerations } = service;
  const unions = structures.filter(({ kind }) => kind === "union");
  const records = structures.filter(({ kind }) => kind === "structure");
  const files = new Map<string, string>();
  const shapes = [...records.map(structure), ...unions.map(union)];
  const file = (name: string, parts: readonly string[]): void => {
    files.set(name, `${HEADER}\n${parts.filter((part) => part !== "").join("\n\n")}\n`);
  };
  file(`${module}.rs`, [
    `//! ${service.title}.`,
    "mod enums;\nmod errors;\npub mod methods;\nmod operations;\nmod structs;",
    `${enumerations.length === 0 ? "#[allow(unused_imports)]\n" : ""}pub use enums::*;\npub use errors::*;\npub use operations::*;\npub use structs::*;`,
  ]);
  file(`${module}/methods.rs`, [
    "//! The operations as methods of their IOmod, for fakes in tests.",
    methods(coordinates, operations),
  ]);
  file(`${module}/operations.rs`, [
    "use super::*;",
    operationFunctions(operations),
    pages(operations),
    ...operations.map(aliases),
  ]);
  file(`${module}/errors.rs`, operations.map(operationError));
  file(`${module}/enums.rs`, enumerations.map(enumeration));
  file(`${module}/structs.rs`, [imports(structures), ...shapes, details(service)]);
  return files;
}

function imports(structures: readonly Structure[]): string {
  const types = JSON.stringify(structures.map(({ members }) => members.map(({ type }) => type)));
  const used = [
    types.includes('"blob"') ? "Blob" : "",
    types.includes('"map"') ? "Map" : "",
    types.includes('"timestamp"') ? "Timestamp" : "",
  ];
  const own = used.filter((name) => name !== "");
  return [
    "#[allow(unused_imports)]\nuse super::enums::*;",
    own.length === 0 ? "" : `use crate::{${own.join(", ")}};`,
  ].join("\n");
}
