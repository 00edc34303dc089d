import { OPERATIONS } from "../generated/dynamodb.ts";
import type { AwsService } from "../service.ts";

export const dynamodb: AwsService = {
  coordinates: "aws.dynamodb",
  operations: OPERATIONS,
  actions: (operation) => [`dynamodb:${operation}`],
  async load() {
    const sdk = await import("@aws-sdk/client-dynamodb");
    return { client: (config) => new sdk.DynamoDBClient(config), exports: sdk };
  },
};
