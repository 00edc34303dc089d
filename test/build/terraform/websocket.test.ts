/** Terraform of WebSocket APIs; test/deploy has it in real Terraform. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { policyOf } from "../../../build/iam.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { generateTerraform } from "../../../build/terraform/generate.ts";
import { iomodRegistry } from "../../../build/commands/open-project.ts";
import { CHAT } from "../../deploy/projects.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const ZIP = { path: "x.zip", sha256: "AAAA" };
const documentSchema = z.object({
  resource: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  output: z.record(z.string(), z.unknown()),
});

function generated(more = "", replaced: readonly [string, string] = ["", ""]) {
  const root = temporaryFolder();
  const service = CHAT["services/chat/service.toml"].replace(...replaced);
  writeFiles(root, { ...CHAT, "services/chat/service.toml": `${service}${more}` });
  const iomods = iomodRegistry();
  const project = loadProject(root, { iomods: iomods.known });
  const capabilities = { calls: { "aws.apigatewaymanagementapi": ["get_connection", "post_to_connection"] } };
  const policyInput = { project, stage: undefined, iomods, capabilities };
  const functions = new Map(
    project.services.flatMap((one) =>
      one.functions.map(
        (fn) => [fn.config.id, { zip: ZIP, ...policyOf({ ...policyInput, service: one, fn }) }] as const,
      ),
    ),
  );
  const dir = path.join(root, "net");
  const text = generateTerraform({
    dir,
    project,
    stage: undefined,
    version: "1",
    layer: ZIP,
    functions,
    userModule: undefined,
  });
  return documentSchema.parse(JSON.parse(text));
}

const API = "${aws_apigatewayv2_api.chat-websocket.id}";

describe("Terraform of a WebSocket API", () => {
  const { resource, output } = generated();
  const one = (type: string, name: string) => resource[type]?.[name];

  test("has an API of its own beside the HTTP API, with the expression as it is written", () => {
    expect(one("aws_apigatewayv2_api", "chat-websocket")).toEqual({
      name: "asml-talk-chat-websocket",
      protocol_type: "WEBSOCKET",
      route_selection_expression: "$${request.body.kind}",
    });
    expect(one("aws_apigatewayv2_api", "chat")).toMatchObject({ protocol_type: "HTTP" });
  });

  test("routes to aliases, and asks the authorizer at $connect", () => {
    expect(one("aws_apigatewayv2_integration", "chat-talk-websocket")).toEqual({
      api_id: API,
      integration_type: "AWS_PROXY",
      integration_method: "POST",
      integration_uri: "${aws_lambda_alias.chat-talk.invoke_arn}",
    });
    expect(one("aws_apigatewayv2_route", "chat-door-websocket-connect")).toEqual({
      api_id: API,
      route_key: "$connect",
      target: "integrations/${aws_apigatewayv2_integration.chat-door-websocket.id}",
      authorization_type: "CUSTOM",
      authorizer_id: "${aws_apigatewayv2_authorizer.chat-websocket-guard.id}",
    });
    expect(one("aws_apigatewayv2_authorizer", "chat-websocket-guard")).toEqual({
      api_id: API,
      name: "guard",
      authorizer_type: "REQUEST",
      authorizer_uri: "${aws_lambda_alias.chat-guard.invoke_arn}",
      identity_sources: ["route.request.querystring.key"],
    });
    expect(one("aws_apigatewayv2_route", "chat-talk-websocket-to-room-leave")).toMatchObject({
      route_key: "room/leave",
      authorization_type: "NONE",
    });
  });

  test("sends answers back for the routes that respond, and for no others", () => {
    expect(one("aws_apigatewayv2_route", "chat-talk-websocket-default")).toMatchObject({
      route_response_selection_expression: "$default",
    });
    expect(Object.keys(resource["aws_apigatewayv2_route_response"] ?? {})).toEqual(["chat-talk-websocket-default"]);
  });

  test("lets this API alone call the functions", () => {
    expect(one("aws_lambda_permission", "chat-door-websocket")).toMatchObject({
      principal: "apigateway.amazonaws.com",
      qualifier: "${aws_lambda_alias.chat-door.name}",
      source_arn: "${aws_apigatewayv2_api.chat-websocket.execution_arn}/live/*",
    });
    expect(one("aws_lambda_permission", "authorizer-chat-websocket-guard")).toMatchObject({
      source_arn:
        "${aws_apigatewayv2_api.chat-websocket.execution_arn}/authorizers/${aws_apigatewayv2_authorizer.chat-websocket-guard.id}",
    });
  });

  test("deploys anew when the routes change, after them", () => {
    const deployment = one("aws_apigatewayv2_deployment", "chat-websocket");
    expect(deployment?.["depends_on"]).toEqual([
      "aws_apigatewayv2_route.chat-door-websocket-connect",
      "aws_apigatewayv2_route.chat-door-websocket-disconnect",
      "aws_apigatewayv2_route.chat-talk-websocket-default",
      "aws_apigatewayv2_route_response.chat-talk-websocket-default",
      "aws_apigatewayv2_route.chat-talk-websocket-to-room-leave",
    ]);
    expect(deployment?.["lifecycle"]).toEqual({ create_before_destroy: true });
    expect(one("aws_apigatewayv2_stage", "chat-websocket")).toEqual({
      api_id: API,
      name: "live",
      deployment_id: "${aws_apigatewayv2_deployment.chat-websocket.id}",
    });
    const triggers = (made: typeof resource) => made["aws_apigatewayv2_deployment"]?.["chat-websocket"]?.["triggers"];
    expect(triggers(generated().resource)).toEqual(triggers(resource));
    for (const [before, after] of [
      ["room/leave", "room/stay"],
      ["responds = true", "responds = false"],
      ["querystring.key", "querystring.token"],
      ["body.kind", "body.action"],
    ] as const)
      expect(triggers(generated("", [before, after]).resource)).not.toEqual(triggers(resource));
  });

  test("lets functions that send to connections do so on this API alone", () => {
    const granted = generated('[iomod.dependencies.connections]\ncoordinates = "aws.apigatewaymanagementapi"\n');
    const policy = z.string().parse(granted.resource["aws_iam_role_policy"]?.["chat-talk"]?.["policy"]);
    expect(
      z
        .object({ Statement: z.array(z.unknown()) })
        .parse(JSON.parse(policy))
        .Statement.at(-1),
    ).toEqual({
      Effect: "Allow",
      Action: ["execute-api:ManageConnections"],
      Resource: [
        `arn:\${data.aws_partition.current.partition}:execute-api:eu-central-1:\${data.aws_caller_identity.current.account_id}:${API}/*/*/*`,
      ],
    });
    expect(one("aws_iam_role_policy", "chat-talk")?.["policy"]).not.toContain("execute-api");
  });

  test("tells all functions of the service where their connections are, and people where to connect", () => {
    for (const name of ["chat-talk", "chat-guard"])
      expect(one("aws_lambda_function", name)?.["environment"]).toEqual({
        variables: {
          AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI: `https://${API}.execute-api.eu-central-1.\${data.aws_partition.current.dns_suffix}/live`,
        },
      });
    expect(output["websockets"]).toMatchObject({
      value: { chat: "${aws_apigatewayv2_stage.chat-websocket.invoke_url}" },
    });
  });
});
