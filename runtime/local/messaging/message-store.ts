/** Where messages are kept: entries by key, in a LevelDB, or nowhere but in the memory of who asks. */
import { mkdir } from "node:fs/promises";
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";

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
  // Its machine code is loaded for a folder alone.
  const { ClassicLevel } = await import("classic-level");
  const level = new ClassicLevel(folder, { keyEncoding: "utf8", valueEncoding: "utf8" });
  try {
    await mkdir(folder, { recursive: true });
    await level.open();
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (!(cause instanceof Error && "code" in cause && cause.code === "LEVEL_LOCKED"))
      throw new AsmlError("ERR_FILE", `the messages in ${folder} cannot be opened: ${messageOf(cause)}`, {
        fix: "make the folder writable, or delete it to start with empty queues",
        cause,
      });
    log({
      level: "warn",
      message: `another harness has the queues in ${folder} open; those of this one are in memory`,
    });
    return MEMORY;
  }
  return {
    folder,
    async write(changes) {
      if (changes.length > 0) await level.batch([...changes]);
    },
    entries: (prefix) => level.iterator({ gte: prefix, lt: `${prefix}\u{ff}` }),
    close: () => level.close(),
  };
}
