/** Where messages are kept: entries by key, in a LevelDB, or nowhere but in the memory of who asks. */
import type { LogSink } from "../../observe/log.ts";
import { openLevel } from "../open-level.ts";

export type StoreChange =
  | { readonly type: "put"; readonly key: string; readonly value: string }
  | { readonly type: "del"; readonly key: string };

export interface MessageStore {
  /** Undefined in memory. */
  readonly folder: string | undefined;
  /** All or nothing. When it resolves, a `kill -9` of this process loses none of it. */
  write(changes: readonly StoreChange[]): Promise<void>;
  /** What begins with a prefix, in the order of the keys. */
  entries(prefix: string): AsyncIterable<readonly [key: string, value: string]>;
  close(): Promise<void>;
}

const MEMORY: MessageStore = {
  folder: undefined,
  write: () => Promise.resolve(),
  async *entries() {},
  close: () => Promise.resolve(),
};

/**
 * Another harness of the project may have the folder open; this one's messages are in memory then, and its log says so.
 *
 * @param folder in memory without one
 * @throws AsmlError ERR_FILE
 */
export async function openMessageStore(folder: string | undefined, log: LogSink): Promise<MessageStore> {
  if (folder === undefined) return MEMORY;
  const what = { kept: "messages", empty: "queues" };
  const level = await openLevel<string>({ folder, what, valueEncoding: "utf8" }, log);
  if (level === undefined) return MEMORY;
  return {
    folder,
    async write(changes) {
      if (changes.length > 0) await level.batch([...changes]);
    },
    entries: (prefix) => level.iterator({ gte: prefix, lt: `${prefix}\u{ff}` }),
    close: () => level.close(),
  };
}
