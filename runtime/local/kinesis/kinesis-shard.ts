/** A shard of an embedded stream, as event source mappings read it. */
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../api.ts";
import type { JsonValue } from "../../triggers.ts";
import type { Shard, ShardRecord } from "../streams/shard.ts";
import { streamArn } from "./operations.ts";
import { shardId } from "./sequence.ts";
import type { KinesisRecord, StreamStore } from "./stream-store.ts";

export class KinesisShard implements Shard {
  readonly id: string;
  readonly place: string;
  readonly streamArn: string;
  readonly #store: StreamStore;
  readonly #stream: string;
  readonly #shard: number;

  constructor(store: StreamStore, stream: string, shard: number) {
    this.#store = store;
    this.#stream = stream;
    this.#shard = shard;
    this.id = shardId(shard);
    this.place = this.id;
    this.streamArn = streamArn(stream);
  }

  expiredBefore(): number {
    return Date.now() - (this.#store.find(this.#stream)?.retentionHours ?? 24) * 3_600_000;
  }

  read(after: string, limit: number): Promise<readonly ShardRecord[]> {
    return Promise.resolve(
      this.#store.read(this.#stream, this.#shard, after, limit).map((record) => this.#shardRecord(record)),
    );
  }

  changed(): Promise<void> {
    return this.#store.changed(this.#stream, this.#shard);
  }

  newest(): Promise<string> {
    return Promise.resolve(this.#store.newest());
  }

  checkpoint(reader: string): Promise<string | undefined> {
    return Promise.resolve(this.#store.checkpoint(reader));
  }

  keepCheckpoint(reader: string, sequence: string): Promise<void> {
    return this.#store.keepCheckpoint(reader, sequence);
  }

  #shardRecord({ sequence, partitionKey, data, atMs }: KinesisRecord): ShardRecord {
    const kinesis = {
      kinesisSchemaVersion: "1.0",
      partitionKey,
      sequenceNumber: sequence,
      data,
      approximateArrivalTimestamp: atMs / 1000,
    };
    const about = {
      eventSource: "aws:kinesis",
      eventVersion: "1.0",
      eventID: `${this.id}:${sequence}`,
      eventName: "aws:kinesis:record",
      invokeIdentityArn: `arn:aws:iam::${LOCAL_ACCOUNT}:role/asml-local`,
      awsRegion: LOCAL_REGION,
      eventSourceARN: this.streamArn,
    };
    return {
      sequence,
      key: partitionKey,
      atMs,
      event: { kinesis, ...about },
      // Filters are about what the data says, where it is JSON.
      filtered: { ...kinesis, data: decoded(data) },
    };
  }
}

function decoded(data: string): JsonValue {
  const text = Buffer.from(data, "base64").toString("utf8");
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
