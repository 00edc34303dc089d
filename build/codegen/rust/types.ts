/** How a type of the model is written in Rust. */
import type { Member, Type } from "../smithy/service.ts";

const SIMPLE = {
  string: "String",
  boolean: "bool",
  integer: "i32",
  long: "i64",
  double: "f64",
  blob: "Blob",
  timestamp: "Timestamp",
} as const;

export function rustType(type: Type): string {
  switch (type.kind) {
    case "list":
      return `Vec<${sparse(rustType(type.element), type.sparse)}>`;
    case "map":
      return `Map<${sparse(rustType(type.value), type.sparse)}>`;
    case "named":
      return type.name;
    default:
      return SIMPLE[type.kind];
  }
}

/** A field's type. */
export function fieldType({ type, required, boxed }: Member): string {
  const inner = boxed ? `Box<${rustType(type)}>` : rustType(type);
  return required ? inner : `Option<${inner}>`;
}

/** A parameter, and how the field's value is made of it. Text, lists and maps are taken in any form that becomes one. */
export function parameter({ field, type, boxed }: Member): { readonly type: string; readonly value: string } {
  const plain = rustType(type);
  const converts =
    type.kind === "list" ||
    type.kind === "map" ||
    type.kind === "string" ||
    type.kind === "blob" ||
    (type.kind === "named" && type.of !== "structure");
  const value = converts ? `${field}.into()` : field;
  return { type: converts ? `impl Into<${plain}>` : plain, value: boxed ? `Box::new(${value})` : value };
}

function sparse(type: string, isSparse: boolean): string {
  return isSparse ? `Option<${type}>` : type;
}
