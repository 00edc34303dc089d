/** What an event source mapping reads: a shard of a table's or a Kinesis stream. */
import type { JsonObject } from "../../triggers.ts";

export interface ShardRecord {
  /** As long as all others of the shard: their order as text is their order. */
  readonly sequence: string;
  /** Records that have it in common are delivered one after the other. */
  readonly key: string;
  /** Epoch ms. */
  readonly atMs: number;
  /** As it stands in the function's event. */
  readonly event: JsonObject;
  /** What filters are matched with. */
  readonly filtered: JsonObject;
}

export interface Shard {
  readonly id: string;
  /** What its checkpoints are kept by: the same for as long as its records go on. */
  readonly place: string;
  readonly streamArn: string;
  /** Epoch ms before which records are no longer kept. */
  expiredBefore(): number;
  /** Records after a sequence number, or from the oldest one on ("") */
  read(after: string, limit: number): Promise<readonly ShardRecord[]>;
  /** Resolves when there may be more than at a read that began before. */
  changed(): Promise<void>;
  /** What all records to come are after. */
  newest(): Promise<string>;
  /** How far a reader has got; undefined of one that has never been here. */
  checkpoint(reader: string): Promise<string | undefined>;
  keepCheckpoint(reader: string, sequence: string): Promise<void>;
}
