/**
 * The tables of a folder that another harness of the same project has open (LevelDB takes one process
 * at a time): requests go to that one, and when it has ended, this one opens the folder itself.
 */
import { isStreamOperation, type StreamOperation } from "../streams/stream-operations.ts";
import type { TableLog } from "../streams/table-log.ts";
import { LockedError, type EmbeddedStore, type Result, type TableStore } from "./store.ts";
import type { Operation } from "./operations.ts";

export interface SharedStoreOptions {
  /** Endpoint of whoever has the folder open now. */
  readonly owner: () => Promise<string | undefined>;
  /** The folder's own store, not opened. */
  readonly open: () => Promise<EmbeddedStore>;
}

/** Attempts to find an owner or become it: one that is starting has the folder before it can be found. */
const ATTEMPTS = 100;
const PAUSE_MS = 50;

export class SharedStore implements TableStore {
  readonly #options: SharedStoreOptions;
  #endpoint: string | undefined;
  #own: EmbeddedStore | undefined;
  #taking: Promise<void> | undefined;

  constructor(options: SharedStoreOptions) {
    this.#options = options;
  }

  get owns(): boolean {
    return this.#own !== undefined;
  }

  get streams(): TableLog | undefined {
    return this.#own?.streams;
  }

  async run(operation: Operation | StreamOperation, input: Record<string, unknown>): Promise<Result> {
    for (let attempt = 0; ; attempt += 1) {
      if (this.#own !== undefined) return await this.#own.run(operation, input);
      if (this.#endpoint !== undefined) {
        try {
          return await forward(this.#endpoint, operation, input);
        } catch (error) {
          // Only what was certainly not done is tried elsewhere.
          if (!isRefused(error) || attempt > 1) throw error;
        }
      }
      await this.find();
    }
  }

  /**
   * Finds out who has the tables, or opens them.
   * @throws LockedError where somebody has them who is no harness of the project
   */
  find(): Promise<void> {
    this.#taking ??= this.#find().finally(() => {
      this.#taking = undefined;
    });
    return this.#taking;
  }

  async close(): Promise<void> {
    await this.#taking?.catch(() => undefined);
    await this.#own?.close();
  }

  async #find(): Promise<void> {
    this.#endpoint = undefined;
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#own = await this.#options.open();
        return;
      } catch (error) {
        if (!(error instanceof LockedError)) throw error;
        this.#endpoint = await this.#options.owner();
        if (this.#endpoint !== undefined) return;
        if (attempt === ATTEMPTS) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function forward(
  endpoint: string,
  operation: Operation | StreamOperation,
  input: Record<string, unknown>,
): Promise<Result> {
  const api = isStreamOperation(operation) ? "DynamoDBStreams" : "DynamoDB";
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `${api}_20120810.${operation}`,
      authorization: "AWS4-HMAC-SHA256 Credential=local",
    },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: await response.json() };
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ECONNREFUSED";
}
