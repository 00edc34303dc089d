import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { allowed, type PolicyDocument } from "../../../iomods/policy/policy.ts";

const ITEMS = "arn:aws:dynamodb:eu-central-1:123456789012:table/items";

function policy(action: string, ...resources: readonly string[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: [action], Resource: resources }] };
}

describe("a policy", () => {
  test.each([
    ["the very action and resource", "dynamodb:PutItem", ITEMS, "dynamodb:PutItem", ITEMS, true],
    ["another action", "dynamodb:PutItem", ITEMS, "dynamodb:DeleteItem", ITEMS, false],
    ["another table", "dynamodb:PutItem", ITEMS, "dynamodb:PutItem", `${ITEMS}2`, false],
    [
      "a table whose name is longer at its front",
      "dynamodb:PutItem",
      ITEMS,
      "dynamodb:PutItem",
      ITEMS.replace("items", "my-items"),
      false,
    ],
    ["an index of the table", "dynamodb:Query", ITEMS, "dynamodb:Query", `${ITEMS}/index/by-date`, false],
    ["all indexes", "dynamodb:Query", `${ITEMS}/index/*`, "dynamodb:Query", `${ITEMS}/index/by-date`, true],
    ["an action in other case", "dynamodb:PutItem", ITEMS, "DynamoDB:putitem", ITEMS, true],
    ["a resource in other case", "dynamodb:PutItem", ITEMS, "dynamodb:PutItem", ITEMS.replace("items", "Items"), false],
    ["a wildcard of actions", "dynamodb:Get*", ITEMS, "dynamodb:GetItem", ITEMS, true],
    ["one character", "s3:GetObject", "arn:aws:s3:::b/?", "s3:GetObject", "arn:aws:s3:::b/x", true],
    [
      "one character, and two are there",
      "s3:GetObject",
      "arn:aws:s3:::b/?",
      "s3:GetObject",
      "arn:aws:s3:::b/xy",
      false,
    ],
    ["everything", "dynamodb:ListTables", "*", "dynamodb:ListTables", "*", true],
    ["an action about no resource, and one is named", "dynamodb:ListTables", ITEMS, "dynamodb:ListTables", "*", false],
    [
      "characters that mean something to expressions",
      "s3:GetObject",
      "arn:aws:s3:::b/(a.+)",
      "s3:GetObject",
      "arn:aws:s3:::b/(aaa)",
      false,
    ],
  ])("with %s", (_, action, resource, asked, about, answer) => {
    expect(allowed(policy(action, resource), asked, about)).toBe(answer);
  });

  test("without statements allows nothing", () => {
    expect(allowed({ Version: "2012-10-17", Statement: [] }, "dynamodb:PutItem", ITEMS)).toBe(false);
  });

  test("matches as the obvious expression does, for all patterns and texts", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 12 });
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (glob, about) => {
        const expected = new RegExp(`^${glob.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(about);
        expect(allowed(policy("s3:GetObject", glob), "s3:GetObject", about)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test("is quick over a pattern made to take long", () => {
    const glob = `${"a*".repeat(30)}b`;
    expect(allowed(policy("s3:GetObject", glob), "s3:GetObject", "a".repeat(5000))).toBe(false);
  });
});
