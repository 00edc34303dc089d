/** The streams that triggers need, as the tables of the embedded DynamoDB get them. */
import { type DynamoDBClient, type TableDescription, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import type { Project } from "../../project.ts";
import type { TableTrigger } from "../../triggers.ts";

export type StreamViews = ReadonlyMap<string, TableTrigger["view"]>;

/** By table. Triggers of one table agree on their view. */
export function streamViews(project: Project): StreamViews {
  const triggers = project.services.flatMap(({ functions }) => functions.flatMap((fn) => fn.triggers));
  return new Map(triggers.flatMap((one) => (one.source === "dynamodb" ? [[one.table, one.view]] : [])));
}

/** A stream stays when no trigger is left: other harnesses of the project may have one, and its records last a day. */
export async function ensureStream(
  client: DynamoDBClient,
  { TableName, StreamSpecification: there }: TableDescription,
  views: StreamViews,
): Promise<void> {
  const view = views.get(TableName ?? "");
  if (view === undefined || there?.StreamViewType === view) return;
  // A view is never changed: there is another stream then.
  if (there?.StreamEnabled === true)
    await client.send(new UpdateTableCommand({ TableName, StreamSpecification: { StreamEnabled: false } }));
  const specification = { StreamEnabled: true, StreamViewType: view };
  await client.send(new UpdateTableCommand({ TableName, StreamSpecification: specification }));
}
