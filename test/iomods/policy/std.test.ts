import { describe, expect, test } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { type DeclaredResource, derivePolicy } from "../../../iomods/policy/derive.ts";
import { policyDocument } from "../../../iomods/policy/policy.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { createStdIomods } from "../../../iomods/std/create-std-iomods.ts";
import { namedByOptions } from "../../../iomods/std/options.ts";

const aws = createAwsIomods();
const iomods = createRegistry([...aws, ...createStdIomods({ aws })]);
const at = { file: "service.toml", line: 17, column: 1 };
const HERE = { partition: "aws", region: "eu-central-1", account: "123456789012" };
const table = (name: string, deployedName = name): DeclaredResource => ({
  service: "dynamodb",
  name,
  deployedName,
  parts: { index: ["by-date"] },
  own: true,
});

function derive(coordinates: string, methods: readonly string[], options: Readonly<Record<string, unknown>>) {
  const { policy, unnamed } = derivePolicy({
    id: "data.put",
    calls: { [coordinates]: methods },
    grants: [{ coordinates, resources: undefined, byService: namedByOptions(coordinates, options), at }],
    declared: [table("sessions", "sessions-dev"), table("other")],
    iomods,
  });
  return {
    unnamed,
    statements: policyDocument(policy, HERE).Statement.map(({ Action, Resource }) => [Action, Resource]),
  };
}

const arn = (service: string, path: string): string => `arn:aws:${service}:eu-central-1:123456789012:${path}`;

describe("policies of functions that call standard IOmods", () => {
  test("std.kv: what is called, on the table as it is named in the stage, without its indexes", () => {
    expect(derive("std.kv", ["get", "list"], { table: "sessions" })).toEqual({
      unnamed: [],
      statements: [[["dynamodb:GetItem", "dynamodb:Query"], [arn("dynamodb", "table/sessions-dev")]]],
    });
    expect(derive("std.kv", ["put", "delete"], { table: "sessions" }).statements).toEqual([
      [["dynamodb:DeleteItem", "dynamodb:PutItem"], [arn("dynamodb", "table/sessions-dev")]],
    ]);
  });

  test("std.secrets: each method on what its own option names", () => {
    const options = {
      secrets: ["prod/key", arn("secretsmanager", "secret:other-AbCdEf")],
      parameters: ["/prod/greeting", "plain"],
    };
    expect(derive("std.secrets", ["secret"], options).statements).toEqual([
      [
        ["secretsmanager:GetSecretValue"],
        [arn("secretsmanager", "secret:prod/key-??????"), arn("secretsmanager", "secret:other-AbCdEf")],
      ],
    ]);
    expect(derive("std.secrets", ["parameter"], options).statements).toEqual([
      [["ssm:GetParameter"], [arn("ssm", "parameter/prod/greeting"), arn("ssm", "parameter/plain")]],
    ]);
  });

  test("a method whose option names nothing may do nothing, and the fix says which option", () => {
    const { unnamed, statements } = derive("std.secrets", ["secret"], { secrets: [], parameters: ["/a"] });
    expect(statements).toEqual([]);
    expect(unnamed).toHaveLength(1);
    expect(unnamed[0]).toMatchObject({ code: "ERR_MANIFEST", at, fix: 'name it there: secrets = ["NAME"]' });
  });

  test("std.http, std.metrics and std.crypto need no permission", () => {
    expect(derive("std.http", ["send", "open", "request"], { hosts: ["a.b"] })).toEqual({
      unnamed: [],
      statements: [],
    });
    expect(derive("std.metrics", ["record"], { namespace: "x" })).toEqual({ unnamed: [], statements: [] });
    expect(derive("std.crypto", ["uuid4"], {})).toEqual({ unnamed: [], statements: [] });
  });

  test("names of AssemblyLift's standard library mean ours", () => {
    for (const name of ["aws.dynamodb", "aws.lambda", "aws.s3", "aws.secretsmanager", "std.crypto", "std.http"])
      expect(iomods.find(`akkoro.${name}`)?.coordinates).toBe(name);
  });
});
