/** Streams in the table operations: dynalite knows nothing of `StreamSpecification`. */
import type { Table } from "dynalite/db/index.js";
import { z } from "zod";
import type { Operation } from "../dynamodb/operations.ts";
import type { Result } from "../dynamodb/store.ts";
import type { TableLog } from "./table-log.ts";

type Input = Readonly<Record<string, unknown>>;

const SPECIFICATION = z.discriminatedUnion("StreamEnabled", [
  z.object({
    StreamEnabled: z.literal(true),
    StreamViewType: z.enum(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"]),
  }),
  z.object({ StreamEnabled: z.literal(false) }),
]);

/** Runs an operation with what it says of streams; `run` has it done without. */
export async function withStreams(
  log: TableLog,
  operation: Operation,
  input: Input,
  run: (operation: Operation, input: Input) => Promise<Result>,
): Promise<Result> {
  const { StreamSpecification: sent, ...rest } = input;
  if (operation === "DeleteTable") {
    const result = await run(operation, rest);
    const name = tableIn(result.body)?.TableName;
    if (result.status === 200 && name !== undefined) await log.forget(name);
    return result;
  }
  if (operation === "DescribeTable") return described(log, await run(operation, input));
  if ((operation !== "CreateTable" && operation !== "UpdateTable") || sent === undefined)
    return await run(operation, input);

  const specification = SPECIFICATION.safeParse(sent);
  if (!specification.success) return refusal("ValidationException", "StreamSpecification is not valid");
  const { data } = specification;
  const name = rest["TableName"];
  if (operation === "UpdateTable" && typeof name === "string") {
    const there = log.stream(name) !== undefined;
    if (data.StreamEnabled && there) return refusal("ValidationException", "Table already has an enabled stream");
    if (!data.StreamEnabled && !there) return refusal("ValidationException", "Table has no stream to disable");
  }
  const only = operation === "UpdateTable" && Object.keys(rest).every((member) => member === "TableName");
  const result = only ? asUpdate(await run("DescribeTable", rest)) : await run(operation, rest);
  const table = tableIn(result.body);
  if (result.status !== 200 || table === undefined) return result;
  if (data.StreamEnabled) await log.enable(table, data.StreamViewType);
  else await log.disable(table.TableName);
  return described(log, result);
}

function tableIn(body: unknown): Table | undefined {
  const { Table: table, TableDescription: description } = body as { Table?: Table; TableDescription?: Table };
  return table ?? description;
}

function asUpdate({ status, body }: Result): Result {
  return status === 200 ? { status, body: { TableDescription: tableIn(body) } } : { status, body };
}

function described(log: TableLog, result: Result): Result {
  const stream = log.stream(tableIn(result.body)?.TableName ?? "");
  if (result.status !== 200 || stream === undefined) return result;
  const { label: LatestStreamLabel, arn: LatestStreamArn, view: StreamViewType } = stream;
  const about = {
    StreamSpecification: { StreamEnabled: true, StreamViewType },
    LatestStreamLabel,
    LatestStreamArn,
  };
  const body = Object.entries(result.body as Record<string, object>).map(([name, table]) => [
    name,
    { ...table, ...about },
  ]);
  return { status: 200, body: Object.fromEntries(body) };
}

function refusal(type: string, message: string): Result {
  return { status: 400, body: { __type: `com.amazon.coral.validate#${type}`, message } };
}
