import { describe, expect, test } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { defineIomod } from "../../../iomods/define.ts";
import { derivePolicy, type DeclaredResource, type PolicySource } from "../../../iomods/policy/derive.ts";
import { policyDocument } from "../../../iomods/policy/policy.ts";
import { createRegistry } from "../../../iomods/registry.ts";

const iomods = createRegistry(createAwsIomods());
const at = { file: "service.toml", line: 17, column: 1 };
const HERE = { partition: "aws", region: "eu-central-1", account: "123456789012" };
const TABLE = "arn:aws:dynamodb:eu-central-1:123456789012:table";

function table(name: string, more: Partial<DeclaredResource> & { indexes?: readonly string[] } = {}): DeclaredResource {
  const { indexes = [], ...rest } = more;
  return { service: "dynamodb", name, deployedName: name, parts: { index: indexes }, own: true, ...rest };
}

function derive(
  methods: readonly string[],
  resources: readonly string[] | undefined,
  declared: readonly DeclaredResource[],
) {
  const source: PolicySource = {
    id: "data.put",
    calls: { "aws.dynamodb": methods },
    grants: [{ coordinates: "aws.dynamodb", resources, at }],
    declared,
    iomods,
  };
  const { policy, unnamed } = derivePolicy(source);
  return {
    unnamed,
    statements: policyDocument(policy, HERE).Statement.map(({ Action, Resource }) => [Action, Resource]),
  };
}

describe("the policy of a function", () => {
  test("has the actions of its imports on the table of its service, and no more", () => {
    const { statements } = derive(["put_item"], undefined, [table("items")]);
    expect(statements).toEqual([[["dynamodb:PutItem"], [`${TABLE}/items`]]]);
  });

  test("joins actions that are about the same", () => {
    const { statements } = derive(["put_item", "get_item"], undefined, [table("items")]);
    expect(statements).toEqual([[["dynamodb:GetItem", "dynamodb:PutItem"], [`${TABLE}/items`]]]);
  });

  test("names indexes one by one, and only for what reads indexes", () => {
    const { statements } = derive(["put_item", "query"], undefined, [
      table("items", { indexes: ["by-date", "by-name"] }),
    ]);
    expect(statements).toEqual([
      [["dynamodb:PutItem"], [`${TABLE}/items`]],
      [["dynamodb:Query"], [`${TABLE}/items/index/by-date`, `${TABLE}/items/index/by-name`, `${TABLE}/items`]],
    ]);
  });

  test("leaves out tables of other services unless they are named", () => {
    const declared = [table("items"), table("users", { own: false })];
    expect(derive(["get_item"], undefined, declared).statements).toEqual([[["dynamodb:GetItem"], [`${TABLE}/items`]]]);
    expect(derive(["get_item"], ["users"], declared).statements).toEqual([[["dynamodb:GetItem"], [`${TABLE}/users`]]]);
  });

  test("means the table that is deployed for the stage", () => {
    const { statements } = derive(["get_item"], ["items"], [table("items", { deployedName: "items-dev" })]);
    expect(statements).toEqual([[["dynamodb:GetItem"], [`${TABLE}/items-dev`]]]);
  });

  test("takes ARNs as they are written, and a table's as that of its indexes too", () => {
    const other = "arn:aws:dynamodb:us-east-1:210987654321:table/shared";
    expect(derive(["query"], [other], []).statements).toEqual([[["dynamodb:Query"], [`${other}/index/*`, other]]]);
  });

  test("takes the ARN of an index for that index alone", () => {
    const index = `${TABLE}/items/index/by-date`;
    expect(derive(["query"], [index], []).statements).toEqual([[["dynamodb:Query"], [index]]]);
    expect(derive(["put_item"], [index], [])).toMatchObject({
      statements: [],
      unnamed: [{ code: "ERR_MANIFEST", at }],
    });
  });

  test("has * only where it is written", () => {
    expect(derive(["get_item"], ["*"], [table("items")]).statements).toEqual([[["dynamodb:GetItem"], ["*"]]]);
    const { statements, unnamed } = derive(["list_tables"], undefined, [table("items")]);
    expect(statements).toEqual([]);
    expect(unnamed).toMatchObject([{ code: "ERR_MANIFEST", at, fix: expect.stringContaining('"*"') }]);
  });

  test("has * beside names for those actions alone that are about no one resource", () => {
    expect(derive(["get_item", "list_tables"], ["items", "*"], [table("items")]).statements).toEqual([
      [["dynamodb:GetItem"], [`${TABLE}/items`]],
      [["dynamodb:ListTables"], ["*"]],
    ]);
  });

  test("does not allow a call for which nothing is named, and says what would", () => {
    const { statements, unnamed } = derive(["put_item"], undefined, []);
    expect(statements).toEqual([]);
    expect(unnamed.map((error) => [error.message, error.fix])).toEqual([
      [
        "data.put calls aws.dynamodb/put_item, and service.toml names no table for it",
        'declare the table, [dynamodb.tables.NAME], or add resources = ["NAME"]',
      ],
    ]);
  });

  test("has nothing of IOmods that do not need AWS, and nothing that is not called", () => {
    const source = {
      id: "data.put",
      calls: { "acme.clock": ["now"] },
      grants: [{ coordinates: "acme.clock", resources: undefined, at }],
      declared: [table("items")],
      iomods: createRegistry([
        defineIomod("acme.clock", { now: { actions: [], call: () => Promise.resolve(new Uint8Array()) } }),
      ]),
    };
    expect(derivePolicy(source)).toEqual({ policy: { statements: [] }, unnamed: [] });
  });

  const ownIomod = (action: string, resources?: readonly string[]): PolicySource => ({
    id: "data.put",
    calls: { "acme.mail": ["send"] },
    grants: [{ coordinates: "acme.mail", resources, at }],
    declared: [],
    iomods: createRegistry([
      defineIomod("acme.mail", { send: { actions: [action], call: () => Promise.resolve(new Uint8Array()) } }),
    ]),
  });

  test("is not made from an action that AWS does not have", () => {
    expect(() => derivePolicy(ownIomod("dynamodb:MakeCoffee", ["*"]))).toThrow("dynamodb:MakeCoffee");
  });

  test("takes ARNs for services whose kinds are not known here", () => {
    const identity = "arn:aws:ses:eu-central-1:123456789012:identity/example.com";
    const { policy } = derivePolicy(
      ownIomod("ses:SendEmail", [identity, "arn:aws:sqs:eu-central-1:123456789012:jobs"]),
    );
    expect(policyDocument(policy, HERE).Statement).toMatchObject([{ Action: ["ses:SendEmail"], Resource: [identity] }]);
    expect(derivePolicy(ownIomod("ses:SendEmail")).unnamed).toMatchObject([
      { code: "ERR_MANIFEST", at, fix: expect.stringContaining("arn:aws:ses:") },
    ]);
    expect(derivePolicy(ownIomod("ses:SendEmail", ["*"])).policy.statements).toMatchObject([
      { resources: [{ kind: "all" }] },
    ]);
  });

  test("names all that belongs to what is named", () => {
    const { policy } = derivePolicy({
      ...ownIomod("states:DescribeExecution", ["ship"]),
    });
    expect(policyDocument(policy, HERE).Statement.flatMap(({ Resource }) => Resource)).toEqual([
      "arn:aws:states:eu-central-1:123456789012:execution:ship:*",
      "arn:aws:states:eu-central-1:123456789012:express:ship:*:*",
    ]);
  });
});
