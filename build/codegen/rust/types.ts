/** How a type of the model is written in Rust. */
import type { Type } from "../smithy/service.ts";

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

function sparse(type: string, isSparse: boolean): string {
  return isSparse ? `Option<${type}>` : type;
}
