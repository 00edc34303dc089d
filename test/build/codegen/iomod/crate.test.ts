import { describe, expect, test } from "vitest";
import { generateCrate } from "../../../../build/codegen/iomod/crate.ts";
import { docLines, pascalName, rustText, snakeName, UniqueNames } from "../../../../build/codegen/iomod/names.ts";
import { defineIomod, method, z } from "../../../../iomods/kit.ts";

const library = (input: z.ZodType) =>
  generateCrate(
    defineIomod("acme.test", { one: method({ input, output: z.null(), run: () => null }) }),
    "../../crates/asml",
  ).files["src/lib.rs"] ?? "";

describe("names in Rust", () => {
  test.each([
    ["postalCode", "postal_code", "PostalCode"],
    ["HTTPStatus", "http_status", "HttpStatus"],
    ["type", "r#type", "Type"],
    ["self", "self_", "Self_"],
    ["2nd", "n_2nd", "N2nd"],
    ["", "n_", "N"],
    ["a-b c", "a_b_c", "ABC"],
  ])("%j is %s and %s", (text, snake, pascal) => {
    expect(snakeName(text)).toBe(snake);
    expect(pascalName(text)).toBe(pascal);
  });

  test("a second one of a name gets a number", () => {
    const names = new UniqueNames();
    expect([names.take("a"), names.take("a"), names.take("A"), names.take("A")]).toEqual(["a", "a_2", "A", "A2"]);
  });

  test("text cannot leave its literal or its comment", () => {
    expect(rustText('a"b\\\n\u0001\b')).toBe(String.raw`"a\"b\\\n\u{0001}\u{8}"`);
    expect(docLines("one\ntwo\r\nthree")).toBe("/// one\n/// two\n/// three\n");
  });
});

describe("a generated crate", () => {
  test("has a field per member, under its own name in JSON, and a builder", () => {
    const text = library(z.object({ postalCode: z.string(), type: z.int().optional().describe("Which kind.") }));
    expect(text).toContain('    #[serde(rename = "postalCode")]\n    pub postal_code: String,');
    expect(text).toContain("    /// Which kind.\n");
    expect(text).toContain("    pub r#type: Option<i64>,");
    expect(text).toContain("pub fn new(postal_code: impl Into<String>) -> Self");
    expect(text).toContain("pub fn r#type(mut self, r#type: i64) -> Self");
  });

  test("has the members of both sides of an intersection, and one type for a text of two patterns", () => {
    const text = library(z.intersection(z.object({ a: z.string().regex(/a/).regex(/b/) }), z.object({ b: z.int() })));
    expect(text).toContain("pub a: String,");
    expect(text).toContain("pub b: i64,");
  });

  test("keeps apart members and texts whose names are one in Rust", () => {
    const text = library(z.object({ aB: z.enum(["x-y", "x_y"]), a_b: z.string() }));
    expect(text).toContain("pub a_b: OneInputAB,");
    expect(text).toContain("pub a_b_2: String,");
    expect(text).toContain('#[serde(rename = "x_y")]\n    XY2,');
  });

  test.each([
    ["a date", z.date()],
    ["a bigint", z.object({ n: z.bigint() })],
    [
      "a schema of itself",
      (() => {
        const node = z.object({
          get inner() {
            return z.array(node);
          },
        });
        return node;
      })(),
    ],
    [
      "an intersection of unions",
      z.intersection(z.union([z.string(), z.object({ a: z.string() })]), z.union([z.int(), z.object({}).loose()])),
    ],
  ])("cannot have %s, and says of which method", (_, schema) => {
    expect(() => library(schema)).toThrow(expect.objectContaining({ code: "ERR_IOMOD_INVALID" }));
    expect(() => library(schema)).toThrow("acme.test/one");
  });
});
