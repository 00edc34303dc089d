import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { AsmlError } from "../../../guest-abi/errors.ts";
import { errorsOf } from "../../../build/diagnostics.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";
import { GUIDE } from "./guide.ts";

const SERVICE = "services/data/service.toml";

function load(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  writeFiles(root, files);
  return loadProject(root, { iomods: ["aws.dynamodb"] });
}

/** The guide's project with more in its service. */
function loadService(toml: string) {
  return load({ ...GUIDE, [SERVICE]: toml }).services[0];
}

function errors(files: Readonly<Record<string, string>>): readonly AsmlError[] {
  try {
    load(files);
    return [];
  } catch (thrown) {
    return errorsOf(thrown);
  }
}

function serviceErrors(toml: string): string[] {
  return errors({ ...GUIDE, [SERVICE]: toml }).map((error) => `${error.at?.line}:${error.at?.column} ${error.message}`);
}

function tableService(name: string, more: string): string {
  return `[service]\nname = "${name}"\n[dynamodb.tables.items]\nhash_key = "pk"\n${more}`;
}

describe("a manifest of AssemblyLift 0.3", () => {
  test("the guide's loads as it is, its issuer's placeholder included", () => {
    const root = temporaryFolder();
    writeFiles(root, GUIDE);
    const project = loadProject(root, { iomods: ["aws.dynamodb"] });
    const manifest = path.join(root, SERVICE);
    expect(project).toMatchObject({
      name: "auth0-tutorial",
      root,
      stages: [],
      region: undefined,
      terraform: undefined,
    });
    expect(project.services).toHaveLength(1);
    expect(project.services[0]).toMatchObject({
      name: "data",
      manifest,
      dir: path.join(root, "services/data"),
      authorizers: {
        auth0: {
          kind: "JWT",
          issuer: "https://<tenant-id>.<region>.auth0.com/",
          audience: ["your-identifier-here"],
          identitySource: "$request.header.Authorization",
        },
      },
      grants: [{ coordinates: "aws.dynamodb", from: "services/data/service.toml:14", resources: undefined }],
      tables: [],
      cors: undefined,
    });
    expect(project.services[0]?.functions).toEqual([
      {
        config: {
          id: "data.put",
          handler: "handler",
          timeoutMs: 5000,
          memoryMb: 1024,
          environment: {},
          grants: [{ coordinates: "aws.dynamodb", from: "services/data/service.toml:14" }],
        },
        service: "data",
        name: "put",
        code: { kind: "crate", dir: path.join(root, "services/data/put") },
        http: { verb: "PUT", path: "/put", payload: "1.0" },
        authorizer: "auth0",
        scopes: [],
        at: { file: manifest, line: 4, column: 16, length: 3 },
        architecture: "arm64",
        secrets: {},
        logRetentionDays: undefined,
        triggers: [],
        url: undefined,
      },
    ]);
  });

  test("everything 0.3 knows is read", () => {
    const project = load({
      "assemblylift.toml": `
[project]
name = "old"
version = "0.1.0"
[services]
default = { name = "my-service" }
[terraform]
state_bucket_name = "my-state"
lock_table_name = "my-locks"
`,
      "services/my-service/service.toml": `
[service]
name = "my-service"
version = ""
provider = { name = "aws-lambda", options = { aws_region = "us-east-1" } }
[api]
name = "my-service-api"
[api.functions.my-function]
name = "my-function"
provider = { name = "aws-lambda" }
handler_name = "main"
timeout_seconds = 25
size_mb = 2048
http = { verb = "ANY", path = "/a/{proxy+}" }
authorizer_id = "iam"
[api.functions.other]
name = "other"
provider = "aws_lambda"
http = { verb = "GET", path = "/" }
authorizer_id = "jwt"
[api.authorizers.iam]
auth_type = "AWS_IAM"
[api.authorizers.jwt]
auth_type = "jwt"
audience = ["a"]
issuer = "https://issuer.example/"
scopes = ["read"]
`,
    });
    const [service] = project.services;
    expect(project.terraform).toEqual({ bucket: "my-state", lockTable: "my-locks", region: undefined });
    expect(service?.region).toBe("us-east-1");
    expect(service?.functions[0]).toMatchObject({
      config: { handler: "main", timeoutMs: 25_000, memoryMb: 2048 },
      http: { verb: "ANY", path: "/a/{proxy+}", payload: "1.0" },
      authorizer: "iam",
      scopes: [],
    });
    expect(service?.functions[1]).toMatchObject({ authorizer: "jwt", scopes: ["read"] });
    expect(service?.authorizers["iam"]).toEqual({ kind: "AWS_IAM" });
  });
});

describe("what asml adds to the manifests", () => {
  test("is read and resolved", () => {
    const project = load({
      "assemblylift.toml": `
[project]
name = "new"
region = "eu-central-1"
log_retention_days = 14
[services]
data = { name = "data" }
[tags]
team = "web"
[stages.dev]
[stages.prod]
region = "eu-west-1"
log_retention_days = 365
environment = { LEVEL = "warn" }
tags = { stage = "prod" }
[terraform]
state_bucket_name = "my-state"
state_region = "eu-west-1"
`,
      "services/data/service.toml": `
[service]
name = "data"
architecture = "x86_64"
environment = { LEVEL = "info", SHARED = "1" }
[api.functions.put]
http = { verb = "PUT", path = "/items/{id}", payload = "2.0" }
authorizer_id = "jwt"
scopes = ["write"]
architecture = "arm64"
environment = { LEVEL = "debug" }
secrets = { KEY = "secretsmanager:prod/key", OTHER = "ssm:/prod/other", THIRD = "arn:aws:ssm:eu-west-1:123456789012:parameter/x" }
log_retention_days = 3
[api.functions.c]
module = "c/out.wasm"
http = { path = "$default" }
[api.authorizers.jwt]
auth_type = "JWT"
audience = ["a", "b"]
issuer = "https://issuer.example/"
scopes = ["read"]
identity_source = "$request.querystring.token"
[api.cors]
allow_origins = ["https://app.example.com"]
allow_methods = ["PUT"]
max_age = 60
[api.domain]
name = "api.example.com"
certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/abc"
base_path = "v1"
stage = "prod"
[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["items", "arn:aws:dynamodb:*:*:table/other"]
[dynamodb.tables.items]
hash_key = "pk"
range_key = { name = "at", type = "N" }
ttl = "expires"
[dynamodb.tables.items.indexes.by-owner]
hash_key = "owner"
projection = ["title"]
[dynamodb.tables.items.indexes.by-size]
kind = "local"
range_key = { name = "size", type = "N" }
projection = "KEYS_ONLY"
[dynamodb.tables.theirs]
hash_key = "id"
external = true
`,
    });
    expect(project.stages).toEqual([
      { name: "dev", region: undefined, environment: {}, tags: {}, logRetentionDays: undefined },
      {
        name: "prod",
        region: "eu-west-1",
        environment: { LEVEL: "warn" },
        tags: { stage: "prod" },
        logRetentionDays: 365,
      },
    ]);
    expect(project).toMatchObject({
      region: "eu-central-1",
      tags: { team: "web" },
      terraform: { bucket: "my-state", lockTable: undefined, region: "eu-west-1" },
    });
    const [service] = project.services;
    expect(service?.functions[0]).toMatchObject({
      config: { environment: { LEVEL: "debug", SHARED: "1" } },
      http: { verb: "PUT", path: "/items/{id}", payload: "2.0" },
      scopes: ["write"],
      architecture: "arm64",
      logRetentionDays: 3,
      secrets: {
        KEY: { kind: "secretsmanager", name: "prod/key" },
        OTHER: { kind: "ssm", name: "/prod/other" },
        THIRD: { kind: "ssm", arn: "arn:aws:ssm:eu-west-1:123456789012:parameter/x" },
      },
    });
    expect(service?.functions[1]).toMatchObject({
      name: "c",
      code: { kind: "module", path: path.join(project.root, "services/data/c/out.wasm") },
      http: { verb: "ANY", path: "$default", payload: "1.0" },
      architecture: "x86_64",
      logRetentionDays: 14,
    });
    expect(service?.authorizers["jwt"]).toMatchObject({ identitySource: "$request.querystring.token" });
    expect(service?.cors).toEqual({
      allowOrigins: ["https://app.example.com"],
      allowMethods: ["PUT"],
      allowHeaders: [],
      exposeHeaders: [],
      allowCredentials: false,
      maxAge: 60,
    });
    expect(service?.domain).toMatchObject({
      name: "api.example.com",
      basePath: "v1",
      zoneId: undefined,
      stage: "prod",
    });
    expect(service?.grants[0]?.resources).toEqual(["items", "arn:aws:dynamodb:*:*:table/other"]);
    expect(service?.tables).toMatchObject([
      {
        name: "items",
        hashKey: { name: "pk", type: "S" },
        rangeKey: { name: "at", type: "N" },
        ttl: "expires",
        external: false,
        indexes: [
          {
            name: "by-owner",
            kind: "global",
            hashKey: { name: "owner", type: "S" },
            rangeKey: undefined,
            projection: ["title"],
          },
          {
            name: "by-size",
            kind: "local",
            hashKey: { name: "pk" },
            rangeKey: { name: "size", type: "N" },
            projection: "KEYS_ONLY",
          },
        ],
      },
      { name: "theirs", external: true, indexes: [] },
    ]);
  });

  test("a key that JavaScript's objects have is a key like any other", () => {
    const service = loadService('[service]\nname = "data"\n[api.functions.constructor]\n[api.functions.toString]\n');
    expect(service?.functions.map((fn) => fn.config.id)).toEqual(["data.constructor", "data.toString"]);
    expect(serviceErrors('[service]\nname = "data"\n__proto__ = 1\n')).toEqual([
      "3:1 [service]: unknown key __proto__",
    ]);
  });
});

describe("an error", () => {
  test("names the nearest valid key", () => {
    const found = errors({ ...GUIDE, [SERVICE]: GUIDE[SERVICE].replace("authorizer_id", "authoriser_id") });
    expect(found).toMatchObject([
      {
        code: "ERR_MANIFEST",
        message: "[api.functions.put]: unknown key authoriser_id",
        fix: "did you mean authorizer_id?",
        at: { line: 7, column: 1, length: 13 },
      },
    ]);
  });

  test("says where a misplaced key belongs", () => {
    const found = errors({ ...GUIDE, [SERVICE]: '[service]\nname = "data"\n[functions.put]\nname = "put"\n' });
    expect(found).toMatchObject([{ message: "unknown key functions", fix: "it belongs in [api]" }]);
  });

  test("does not keep the others from being shown, in all files", () => {
    const found = errors({
      "assemblylift.toml":
        '[project]\nname = "a"\n[services]\none = { name = "one" }\ntwo = { name = "two" }\nthree = { name = "three" }\n',
      "services/one/service.toml": '[service]\nname = "one"\nx = 1\ny = 2\n',
      "services/two/service.toml": "[service\n",
    });
    expect(found.map((error) => `${path.basename(path.dirname(error.at?.file ?? ""))}:${error.at?.line}`)).toEqual([
      "one:3",
      "one:4",
      "two:1",
      expect.stringMatching(/:6$/),
    ]);
    expect(found[3]?.fix).toContain("asml make service three");
  });

  test.each([
    [
      "a route of the same verb and path",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/x/{id}" }\n[api.functions.b]\nhttp = { verb = "GET", path = "/x/{name}" }\n`,
      "6:8 b and a both answer GET /x/{name}",
    ],
    [
      "a path without /",
      `[api.functions.a]\nhttp = { verb = "GET", path = "x" }\n`,
      '4:31 path "x" does not begin with /',
    ],
    [
      "a greedy parameter in the middle",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/{x+}/y" }\n`,
      "4:31 path goes on after {x+}",
    ],
    [
      "a parameter named twice",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/{x}/{x}" }\n`,
      "4:31 path names {x} twice",
    ],
    [
      "an empty segment",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/x//y" }\n`,
      "4:31 path has an empty segment",
    ],
    [
      "a character no path has",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/x y" }\n`,
      '4:31 path has the segment "x y", which API Gateway does not take',
    ],
    [
      "a half open parameter",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/{x" }\n`,
      '4:31 path has the segment "{x", which API Gateway does not take',
    ],
    ["a route without a verb", `[api.functions.a]\nhttp = { path = "/x" }\n`, "4:8 http has no verb"],
    [
      "$default with a verb",
      `[api.functions.a]\nhttp = { verb = "GET", path = "$default" }\n`,
      "4:17 the $default route takes every method",
    ],
    [
      "a timeout an HTTP API does not wait for",
      `[api.functions.a]\ntimeout_seconds = 31\nhttp = { verb = "GET", path = "/x" }\n`,
      "4:19 timeout_seconds is 31, and an HTTP API waits 30 seconds at most",
    ],
    [
      "an authorizer that is not there",
      `[api.functions.a]\nhttp = { verb = "GET", path = "/x" }\nauthorizer_id = "auth0"\n`,
      '5:17 there is no authorizer "auth0"',
    ],
    [
      "an authorizer without a route",
      `[api.functions.a]\nauthorizer_id = "i"\n[api.authorizers.i]\nauth_type = "AWS_IAM"\n`,
      "4:17 authorizer_id is for a function with http",
    ],
    [
      "scopes without an authorizer",
      `[api.functions.a]\nscopes = ["x"]\n`,
      "4:1 scopes are checked by an authorizer, and the function names none",
    ],
    [
      "a JWT authorizer without an issuer",
      `[api.authorizers.i]\nauth_type = "JWT"\naudience = ["x"]\n`,
      "3:18 authorizer i is of type JWT and has no issuer",
    ],
    [
      "an IAM authorizer with an issuer",
      `[api.authorizers.i]\nauth_type = "AWS_IAM"\nissuer = "https://x.example/"\n`,
      "5:1 issuer has no meaning for AWS_IAM",
    ],
    [
      "an authorizer function that is not there",
      `[api.functions.check]\n[api.authorizers.i]\nauth_type = "LAMBDA"\nfunction = "chek"\n`,
      '6:12 there is no function "chek" in this service',
    ],
    [
      "a Lambda authorizer without a function",
      `[api.authorizers.i]\nauth_type = "LAMBDA"\n`,
      "3:18 authorizer i is of type LAMBDA and has no function",
    ],
    [
      "a Lambda authorizer with an audience",
      `[api.functions.check]\n[api.authorizers.i]\nauth_type = "LAMBDA"\nfunction = "check"\naudience = ["x"]\n`,
      "7:1 audience has no meaning for LAMBDA",
    ],
    [
      "a simple response to payload 1.0",
      `[api.functions.check]\n[api.authorizers.i]\nauth_type = "LAMBDA"\nfunction = "check"\npayload = "1.0"\nresponse = "simple"\n`,
      "8:12 a simple response is for payload 2.0, as API Gateway has it",
    ],
    [
      "answers kept by nothing",
      `[api.functions.check]\n[api.authorizers.i]\nauth_type = "LAMBDA"\nfunction = "check"\nidentity_sources = []\nttl_seconds = 5\n`,
      "8:15 answers are kept by what the request says of itself, and identity_sources is empty",
    ],
    [
      "an IOmod that is not there",
      `[iomod.dependencies.x]\ncoordinates = "aws.dynamo"\n`,
      "4:15 there is no IOmod aws.dynamo",
    ],
    [
      "an IOmod granted twice",
      `[iomod.dependencies.x]\ncoordinates = "aws.dynamodb"\n[iomod.dependencies.y]\ncoordinates = "akkoro.aws.dynamodb"\n`,
      "6:15 aws.dynamodb is granted a second time",
    ],
    [
      "a table that nobody declares",
      `[iomod.dependencies.x]\ncoordinates = "aws.dynamodb"\nresources = ["*", "itms"]\n[dynamodb.tables.items]\nhash_key = "pk"\n`,
      '5:19 no service declares a table "itms"',
    ],
    [
      "a range key equal to the hash key",
      `[dynamodb.tables.items]\nhash_key = "pk"\nrange_key = "pk"\n`,
      '5:13 range_key is the same attribute as hash_key, "pk"',
    ],
    [
      "an attribute of two types",
      `[dynamodb.tables.items]\nhash_key = "pk"\n[dynamodb.tables.items.indexes.byx]\nhash_key = { name = "pk", type = "N" }\n`,
      '6:12 attribute "pk" is of type N here and S above',
    ],
    [
      "a local index of a table without range key",
      `[dynamodb.tables.items]\nhash_key = "pk"\n[dynamodb.tables.items.indexes.byx]\nkind = "local"\nrange_key = "x"\n`,
      "5:32 a local index needs a table with a range key",
    ],
    [
      "a global index without hash key",
      `[dynamodb.tables.items]\nhash_key = "pk"\n[dynamodb.tables.items.indexes.byx]\nrange_key = "x"\n`,
      "5:32 index byx has no hash_key",
    ],
    [
      "credentials for everybody",
      `[api.cors]\nallow_origins = ["*"]\nallow_credentials = true\n`,
      "5:21 allow_credentials does not go with an allow_origins of *",
    ],
    [
      "a reserved variable",
      `[api.functions.a]\nenvironment = { AWS_REGION = "x" }\n`,
      "4:17 the name AWS_REGION is set by Lambda itself",
    ],
    [
      "a variable that is a secret as well",
      `[api.functions.a]\nenvironment = { KEY = "x" }\nsecrets = { KEY = "ssm:/x" }\n`,
      "5:13 KEY is in environment and in secrets",
    ],
    [
      "a secret's value in place of where it is",
      `[api.functions.a]\nsecrets = { KEY = "hunter2" }\n`,
      "4:19 KEY must say where the secret is: secretsmanager:NAME, ssm:/NAME, or its ARN",
    ],
    [
      "two functions of one name",
      `[api.functions.a]\nname = "x"\n[api.functions.b]\nname = "x"\n`,
      "6:8 functions a and b are both named x",
    ],
    [
      "a role that AWS would not take",
      `[api.functions.a-name-that-is-rather-long-for-what-it-does]\n`,
      "3:16 the role asml-auth0-tutorial-data-a-name-that-is-rather-long-for-what-it-does would have 68 characters, and AWS takes 64",
    ],
    [
      "another provider",
      `[api.functions.a]\nprovider = { name = "k8s" }\n`,
      '4:21 name must be one of "aws-lambda", "aws_lambda"',
    ],
    [
      "a retention that CloudWatch does not know",
      `[api.functions.a]\nlog_retention_days = 10\n`,
      expect.stringMatching(/^4:22 log_retention_days must be one of 1, 3, 5,/),
    ],
  ])("%s is refused, with its place", (_, toml, expected) => {
    expect(serviceErrors(`[service]\nname = "data"\n${toml}`)).toEqual([expected]);
  });

  test("a role's length counts the longest stage", () => {
    const found = errors({
      ...GUIDE,
      "assemblylift.toml": `${GUIDE["assemblylift.toml"]}[stages.dev]\n[stages.a-stage-with-a-long-name-of-its-own-for-once]\n`,
    });
    expect(found[0]?.message).toContain("asml-auth0-tutorial-data-put-a-stage-with-a-long-name-of-its-own-for-once");
  });

  test("two services that own one table are told apart by external", () => {
    const manifest = '[project]\nname = "a"\n[services]\none = { name = "one" }\ntwo = { name = "two" }\n';
    const files = { "assemblylift.toml": manifest, "services/one/service.toml": tableService("one", "") };
    expect(errors({ ...files, "services/two/service.toml": tableService("two", "") })).toMatchObject([
      { message: "table items is declared by service one as well", at: { line: 3, column: 18 } },
    ]);
    expect(errors({ ...files, "services/two/service.toml": tableService("two", "external = true\n") })).toEqual([]);
  });

  test("bytes that are not UTF-8 are found", () => {
    const root = temporaryFolder();
    writeFiles(root, GUIDE);
    writeFileSync(path.join(root, SERVICE), Buffer.from('[service]\nname = "d\u00e4ta"\n', "latin1"));
    expect(() => loadProject(root, { iomods: [] })).toThrow(
      expect.objectContaining({
        message: "the file is not UTF-8 text",
        at: { file: path.join(root, SERVICE), line: 2, column: 10 },
      }),
    );
  });
});
