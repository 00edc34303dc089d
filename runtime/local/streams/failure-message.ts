/** What an on-failure destination is told of records that are given up: where they are, and never what is in them. */
import type { JsonObject } from "../../triggers.ts";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../api.ts";
import type { Invoked, ShardMapping } from "./batch-delivery.ts";
import type { Shard, ShardRecord } from "./shard.ts";

export type Condition = "RetryAttemptsExhausted" | "RecordAgeExceeded";

export interface GivenUp {
  readonly mapping: ShardMapping;
  readonly shard: Shard;
  readonly records: readonly ShardRecord[];
  readonly condition: Condition;
  /** The last invocation that had them, if there was one. */
  readonly last: Invoked | undefined;
  readonly invocations: number;
}

export function failureMessage({ mapping, shard, records, condition, last, invocations }: GivenUp): JsonObject {
  const name = mapping.function.replaceAll(".", "-");
  const batch = {
    shardId: shard.id,
    startSequenceNumber: records[0]?.sequence ?? "",
    endSequenceNumber: records.at(-1)?.sequence ?? "",
    approximateArrivalOfFirstRecord: timeOf(records[0]),
    approximateArrivalOfLastRecord: timeOf(records.at(-1)),
    batchSize: records.length,
    streamArn: shard.streamArn,
  };
  return {
    requestContext: {
      requestId: last?.requestId ?? "",
      functionArn: `arn:aws:lambda:${LOCAL_REGION}:${LOCAL_ACCOUNT}:function:${name}`,
      condition,
      approximateInvokeCount: invocations,
    },
    ...(last && {
      responseContext: {
        statusCode: 200,
        executedVersion: "$LATEST",
        functionError: last.outcome.ok ? null : "Unhandled",
      },
    }),
    version: "1.0",
    timestamp: new Date().toISOString(),
    [mapping.trigger.source === "dynamodb" ? "DDBStreamBatchInfo" : "KinesisBatchInfo"]: batch,
  };
}

function timeOf(record: ShardRecord | undefined): string {
  return new Date(record?.atMs ?? 0).toISOString();
}
