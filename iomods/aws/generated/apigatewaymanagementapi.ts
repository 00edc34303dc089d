// Made by build/codegen from AWS's model. Do not edit.
import type { AwsService } from "../service.ts";

/** AmazonApiGatewayManagementApi. */
export const apigatewaymanagementapi: AwsService = {
  coordinates: "aws.apigatewaymanagementapi",
  wire: "translated",
  operations: {
    delete_connection: "DeleteConnection",
    get_connection: "GetConnection",
    post_to_connection: "PostToConnection",
  },
  async load() {
    const sdk = await import("@aws-sdk/client-apigatewaymanagementapi");
    return { client: (config) => new sdk.ApiGatewayManagementApiClient(config), exports: sdk };
  },
};
