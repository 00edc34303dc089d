/** A harness with a table whose changes trigger a function. */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { GuestFunction } from "../../../../runtime/function.ts";
import { type Harness, startHarness } from "../../../../runtime/local/harness.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import type { FunctionSpec, Project } from "../../../../runtime/project.ts";
import type { TableTrigger } from "../../../../runtime/triggers.ts";
import { guestOf } from "../guests.ts";
import { projectOf } from "../project.ts";

const AT = { file: "services/data/service.toml", line: 1, column: 1 };

export interface StreamRecord {
  readonly eventName: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly Keys: Readonly<Record<string, { readonly S: string }>>;
    readonly NewImage?: Readonly<Record<string, { readonly S: string }>>;
  };
}

/** What a function does with the records of one event. */
export type Handler = (records: readonly StreamRecord[]) => unknown;

/** There is a queue `given-up` besides. */
export function noteProject(root: string, trigger: Partial<TableTrigger> = {}): Project {
  const whole: TableTrigger = {
    source: "dynamodb",
    table: "notes",
    view: "NEW_AND_OLD_IMAGES",
    batchSize: 100,
    batchWindowSeconds: 0,
    filters: [],
    partialFailures: false,
    startingPosition: "TRIM_HORIZON",
    parallel: 1,
    maxRetries: undefined,
    maxAgeSeconds: undefined,
    bisect: false,
    onFailure: undefined,
    at: AT,
    ...trigger,
  };
  const notes = {
    name: "notes",
    hashKey: { name: "pk", type: "S" },
    rangeKey: undefined,
    indexes: [],
    ttl: undefined,
    external: false,
    at: AT,
  } as const;
  const queue = {
    name: "given-up",
    external: false,
    visibilitySeconds: 30,
    delaySeconds: 0,
    retentionSeconds: 3_600,
    deadLetters: undefined,
    at: AT,
  };
  const functions = { changed: { triggers: [whole] } };
  return projectOf({ data: { functions, tables: [notes], sources: { queues: [queue] } } }, root);
}

export function handlerFunction(spec: FunctionSpec, handler: Handler): GuestFunction {
  return guestOf(spec, (event) => handler((event as unknown as { Records: readonly StreamRecord[] }).Records) ?? null);
}

export interface NoteHarness extends Harness {
  readonly logged: LogRecord[];
  put(pk: string, text?: string): Promise<void>;
}

export async function noteHarness(
  project: Project,
  makeFunction: (spec: FunctionSpec) => GuestFunction | Promise<GuestFunction>,
  options: { readonly ephemeral?: boolean } = { ephemeral: true },
): Promise<NoteHarness> {
  const logged: LogRecord[] = [];
  const harness = await startHarness({
    project,
    makeFunction: (spec) => Promise.resolve(makeFunction(spec)),
    log: (record) => logged.push(record),
    port: 0,
    ...options,
  });
  const client = new DynamoDBClient({ ...harness.aws, maxAttempts: 1 });
  return {
    ...harness,
    logged,
    async put(pk, text = "text") {
      await client.send(new PutItemCommand({ TableName: "notes", Item: { pk: { S: pk }, text: { S: text } } }));
    },
    async close() {
      client.destroy();
      await harness.close();
    },
  };
}

/** `pk=text` of a record that has a new image. */
export function noteOf({ dynamodb }: StreamRecord): string {
  return `${dynamodb.Keys["pk"]?.S}=${dynamodb.NewImage?.["text"]?.S}`;
}
