import { describe, expect, test } from "vitest";
import { jsonText, reference, text, toJson } from "../../../build/terraform/expression.ts";

const role = reference("aws_iam_role.put.name");

describe("a value of a Terraform file", () => {
  test.each([
    ["text", "plain", "plain"],
    ["text that would be an expression", "${path.module}", "$${path.module}"],
    ["text that would be a directive", "%{ if true }", "%%{ if true }"],
    ["dollars that are none", "$1 and $$2 100%", "$1 and $$2 100%"],
    ["a reference", role, "${aws_iam_role.put.name}"],
    ["a reference in text", text`role/${role}:*`, "role/${aws_iam_role.put.name}:*"],
    ["text in text, escaped as a whole", text`${"$"}${"{x}"}`, "$${x}"],
    ["a dollar right before a reference", text`$${role}`, '${"$"}${aws_iam_role.put.name}'],
    ["text in a reference's place", text`a${"${b}"}c`, "a$${b}c"],
  ])("is %s", (_, value, expected) => {
    expect(toJson(value)).toBe(expected);
  });

  test("loses members that are undefined, and keeps those that are false or empty", () => {
    expect(toJson({ a: undefined, b: false, c: 0, d: "", e: [], f: { g: undefined } })).toEqual({
      b: false,
      c: 0,
      d: "",
      e: [],
      f: {},
    });
  });

  test("has keys that are text too", () => {
    expect(toJson({ "${a}": 1 })).toEqual({ "$${a}": 1 });
  });
});

test("JSON in text is JSON once its references have values", () => {
  const document = { Resource: [text`arn:aws:iam::${reference("local.account")}:role/"x"`], Count: 2, None: undefined };
  const rendered = toJson(jsonText(document));
  expect(rendered).toBe(String.raw`{"Resource":["arn:aws:iam::${"${local.account}"}:role/\"x\""],"Count":2}`);
  expect(JSON.parse(String(rendered).replace("${local.account}", "123"))).toEqual({
    Resource: ['arn:aws:iam::123:role/"x"'],
    Count: 2,
  });
});
