import { describe, expect, test } from "vitest";
import { topLevelBlocks } from "../../../build/terraform/hcl-blocks.ts";

const found = (source: string) => topLevelBlocks(source).map(({ type, labels }) => [type, ...labels].join(" "));

describe("blocks at the top of a Terraform file", () => {
  test.each([
    ["with a quoted label", 'variable "asml" {}', ["variable asml"]],
    ["with a bare label, as the guide writes them", "provider aws {\n  region = 1\n}", ["provider aws"]],
    ["with two labels", 'resource "a" "b" {\n}\n', ["resource a b"]],
    ["without labels", "locals {\n  a = 1\n}\nterraform {}", ["locals", "terraform"]],
    ["and not inside others", 'resource "a" "b" {\n  provider "x" {}\n  c { d {} }\n}', ["resource a b"]],
    [
      "and not in comments",
      '# variable "a" {\n// provider x {}\n/* provider y {\n} */ variable "b" {}',
      ["variable b"],
    ],
    ["after strings with braces", 'locals { a = "}" }\nprovider aws {}', ["locals", "provider aws"]],
    ["after strings with quotes", 'locals { a = "\\"}" }\nprovider aws {}', ["locals", "provider aws"]],
    [
      "after strings with expressions with strings",
      'locals { a = "${f({ b = "}" })}" }\nprovider aws {}',
      ["locals", "provider aws"],
    ],
    ["after escaped expressions", 'locals { a = "$${" }\nprovider aws {}', ["locals", "provider aws"]],
    ["after directives", 'locals { a = "%{ if true }}%{ endif }" }\nprovider aws {}', ["locals", "provider aws"]],
    ["after heredocs", 'locals {\n  a = <<EOT\n}}} "\n  EOT\n}\nprovider aws {}', ["locals", "provider aws"]],
    [
      "after indented heredocs",
      "locals {\n  a = <<-EOT\n    }}}\n    EOT\n}\nprovider aws {}",
      ["locals", "provider aws"],
    ],
    ["after lists of objects", "locals { a = [{ b = 1 }, { c = 2 }] }\nprovider aws {}", ["locals", "provider aws"]],
    [
      "in a file with carriage returns",
      'variable "asml" {\r\n}\r\nprovider aws {\r\n}\r\n',
      ["variable asml", "provider aws"],
    ],
    ["in a file that is cut off", 'variable "asml" {\n  default = "', ["variable asml"]],
    ["in a file with nothing", "", []],
  ])("%s", (_, source, blocks) => {
    expect(found(source)).toEqual(blocks);
  });
});
