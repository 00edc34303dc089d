/** Terraform of REST APIs; test/deploy has it in real Terraform. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { iomodRegistry } from "../../../build/commands/open-project.ts";
import { policyOf } from "../../../build/iam.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { generateTerraform } from "../../../build/terraform/generate.ts";
import { SHELF } from "../../deploy/projects.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const ZIP = { path: "x.zip", sha256: "AAAA" };
const SERVICE = "services/books/service.toml";
const documentSchema = z.object({
  resource: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  output: z.record(z.string(), z.unknown()),
});

function generated(replaced: readonly [string, string] = ["", ""]) {
  const root = temporaryFolder();
  writeFiles(root, { ...SHELF, [SERVICE]: SHELF[SERVICE].replaceAll(...replaced) });
  const iomods = iomodRegistry();
  const project = loadProject(root, { iomods: iomods.known });
  const policyInput = { project, stage: undefined, iomods, capabilities: { calls: {} } };
  const functions = new Map(
    project.services.flatMap((service) =>
      service.functions.map(
        (fn) => [fn.config.id, { zip: ZIP, ...policyOf({ ...policyInput, service, fn }) }] as const,
      ),
    ),
  );
  const dir = path.join(root, "net");
  const fixed = { dir, project, stage: undefined, version: "1", layer: ZIP, functions, userModule: undefined };
  return documentSchema.parse(JSON.parse(generateTerraform(fixed)));
}

describe("Terraform of a REST API", () => {
  const { resource, output } = generated();
  const one = (type: string, name: string) => resource[type]?.[name];
  const body = JSON.parse(z.string().parse(one("aws_api_gateway_rest_api", "books")?.["body"]));
  const integration = (name: string) => ({
    type: "aws_proxy",
    httpMethod: "POST",
    uri: `\${aws_lambda_alias.books-${name}.invoke_arn}`,
    passthroughBehavior: "when_no_match",
  });

  test("is one API, with all bodies as bytes, and none of an HTTP API", () => {
    expect(one("aws_api_gateway_rest_api", "books")).toMatchObject({
      name: "asml-shelf-books",
      put_rest_api_mode: "overwrite",
      endpoint_configuration: { types: ["REGIONAL"] },
    });
    expect(body["x-amazon-apigateway-binary-media-types"]).toEqual(["*/*"]);
    expect(Object.keys(resource).filter((type) => type.startsWith("aws_apigatewayv2"))).toEqual([]);
  });

  test("has a method for each route, which calls the function's alias and asks its authorizer", () => {
    expect(Object.keys(body.paths)).toEqual(["/", "/books/{id}", "/files/{proxy+}"]);
    expect(body.paths["/"].get).toEqual({
      responses: { "200": { description: expect.any(String) } },
      "x-amazon-apigateway-integration": integration("front"),
    });
    expect(body.paths["/books/{id}"]).toMatchObject({
      get: { security: [{ "authorizer-guard": [] }], parameters: [{ name: "id", in: "path", required: true }] },
      put: { security: [{ sigv4: [] }], "x-amazon-apigateway-integration": integration("write") },
    });
    expect(body.paths["/files/{proxy+}"]).toMatchObject({
      "x-amazon-apigateway-any-method": { security: [{ "authorizer-query": [] }], parameters: [{ name: "proxy" }] },
    });
  });

  test("has authorizers of both types, and signatures", () => {
    const authorizerUri = "${aws_lambda_alias.books-guard.invoke_arn}";
    expect(body.components.securitySchemes).toEqual({
      "authorizer-guard": {
        type: "apiKey",
        name: "Authorization",
        in: "header",
        "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": { type: "token", authorizerUri, authorizerResultTtlInSeconds: 0 },
      },
      "authorizer-query": {
        type: "apiKey",
        name: "Unused",
        in: "header",
        "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": {
          type: "request",
          authorizerUri,
          authorizerResultTtlInSeconds: 60,
          identitySource: "method.request.querystring.key,context.path",
        },
      },
      sigv4: { type: "apiKey", name: "Authorization", in: "header", "x-amazon-apigateway-authtype": "awsSigv4" },
    });
  });

  test("lets this API alone call the functions", () => {
    const sources = Object.entries(resource["aws_lambda_permission"] ?? {}).map(([name, permission]) => {
      expect(permission).toMatchObject({
        principal: "apigateway.amazonaws.com",
        qualifier: expect.stringMatching("alias"),
      });
      return [
        name,
        z.string().parse(permission["source_arn"]).replace("${aws_api_gateway_rest_api.books.execution_arn}", "API"),
      ];
    });
    expect(Object.fromEntries(sources)).toEqual({
      "books-front": "API/live/*",
      "books-read": "API/live/*",
      "books-write": "API/live/*",
      "books-files": "API/live/*",
      "authorizer-books-guard": "API/authorizers/*",
      "authorizer-books-query": "API/authorizers/*",
    });
  });

  test("is deployed anew when its document changes, and not otherwise", () => {
    const triggers = (made: typeof resource) => made["aws_api_gateway_deployment"]?.["books"]?.["triggers"];
    expect(one("aws_api_gateway_deployment", "books")?.["lifecycle"]).toEqual({ create_before_destroy: true });
    expect(triggers(generated().resource)).toEqual(triggers(resource));
    for (const change of [
      ["/books/{id}", "/tomes/{id}"],
      ["ttl_seconds = 60", "ttl_seconds = 61"],
      ['"PUT"', '"POST"'],
      ["querystring.key", "querystring.token"],
    ] as const)
      expect(triggers(generated(change).resource)).not.toEqual(triggers(resource));
  });

  test("tells where it is, with its stage", () => {
    expect(one("aws_api_gateway_stage", "books")).toMatchObject({ stage_name: "live" });
    expect(output["endpoints"]).toMatchObject({ value: { books: "${aws_api_gateway_stage.books.invoke_url}" } });
  });
});
