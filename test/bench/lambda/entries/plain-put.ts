/** A plain handler that puts an item with the SDK's client. */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";

interface Event {
  readonly requestContext: { readonly authorizer: { readonly jwt: { readonly claims: { readonly sub: string } } } };
}

const client = new DynamoDBClient({});

export async function handler(event: Event): Promise<unknown> {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  await client.send(new PutItemCommand({ TableName: "auth0-tutorial", Item: { pk: { S: sub } } }));
  return { statusCode: 200, headers: { "content-type": "application/json" }, body: "{}" };
}
