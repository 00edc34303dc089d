/**
 * The embedded DynamoDB: dynalite's operations over LevelDB, in a folder or in memory.
 *
 * Its operations are called here, and its HTTP server is not used: that one throws out of callbacks
 * when a client resets its connection or the disk is full, which would end the whole process. Here
 * a failure of the storage is an answer (500), and the storage is opened anew for the next request.
 *
 * A write is handed to the operating system before it is acknowledged: it survives `kill -9`.
 */
import db, { type Callback, type DynaliteError, type Store, type Table } from "dynalite/db/index.js";
import validations from "dynalite/validations/index.js";
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { isStreamOperation, runStreamOperation, type StreamOperation } from "../streams/stream-operations.ts";
import { withStreams } from "../streams/stream-specification.ts";
import { TableLog } from "../streams/table-log.ts";
import { OPERATIONS, type Operation } from "./operations.ts";

export interface Result {
  readonly status: number;
  readonly body: unknown;
}

type Input = Record<string, unknown>;

/** Tables, wherever they are. */
export interface TableStore {
  /** Whether they are open here, and not at another harness. */
  readonly owns: boolean;
  /** Those of the tables; undefined while they are at another harness. */
  readonly streams: TableLog | undefined;
  run(operation: Operation | StreamOperation, input: Input): Promise<Result>;
  close(): Promise<void>;
}

export class EmbeddedStore implements TableStore {
  readonly owns = true;
  readonly streams = new TableLog();
  readonly #path: string | undefined;
  readonly #log: LogSink;
  #store: Store;
  /** Set by a failure of the storage; the next request waits for the new one. */
  #reopening: Promise<void> | undefined;

  /** @param path folder of the LevelDB; in memory without one */
  constructor(path: string | undefined, log: LogSink) {
    this.#path = path;
    this.#log = log;
    this.#store = newStore(path);
  }

  /**
   * @throws AsmlError ERR_FILE where the folder is in use (LockedError) or cannot be read
   */
  async open(): Promise<void> {
    try {
      await this.#store.db.open();
    } catch (error) {
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      if (codeOf(cause) === "LEVEL_LOCKED") throw new LockedError(this.#path ?? "", cause);
      throw new AsmlError("ERR_FILE", `the tables in ${this.#path} cannot be opened: ${messageOf(cause)}`, {
        fix: "make the folder writable, or delete it to start with empty tables",
        cause,
      });
    }
    await this.streams.attach(this.#store);
    await this.#finishTables();
  }

  async run(operation: Operation | StreamOperation, input: Input): Promise<Result> {
    await this.#reopening;
    try {
      if (isStreamOperation(operation)) return await runStreamOperation(this.streams, operation, input);
      return await withStreams(this.streams, operation, input, (plain, rest) => this.#run(plain, rest));
    } catch (error) {
      return this.#failed(operation, error);
    }
  }

  async #run(operation: Operation, input: Input): Promise<Result> {
    const { action, checks } = OPERATIONS[operation];
    try {
      const checked = validations.checkTypes({ ...input }, checks.types);
      validations.checkValidations(checked, checks.types, checks.custom, this.#store);
      const body = await called((callback: Callback<unknown>) => action(this.#store, checked, callback));
      return { status: 200, body };
    } catch (error) {
      if (isApiError(error)) return { status: error.statusCode, body: await this.#withOldItem(error.body, input) };
      return this.#failed(operation, error);
    }
  }

  async close(): Promise<void> {
    await this.#reopening;
    this.streams.detach();
    await this.#store.db.close();
  }

  /**
   * The item that a condition failed on, where it is asked for: dynalite leaves it out. It is read
   * after the check, so a write in between would show.
   */
  async #withOldItem(body: unknown, input: Input): Promise<unknown> {
    if (input["ReturnValuesOnConditionCheckFailure"] !== "ALL_OLD" || !isConditionFailure(body)) return body;
    const name = input["TableName"];
    if (typeof name !== "string") return body;
    const table = await called((callback: Callback<Table>) => this.#store.getTable(name, false, callback));
    const source = isObject(input["Key"]) ? input["Key"] : input["Item"];
    if (table === undefined || !isObject(source)) return body;
    const key = Object.fromEntries(table.KeySchema.map(({ AttributeName }) => [AttributeName, source[AttributeName]]));
    const found = await this.run("GetItem", { TableName: name, Key: key, ConsistentRead: true });
    return isObject(found.body) && "Item" in found.body ? { ...body, Item: found.body["Item"] } : body;
  }

  #failed(operation: string, error: unknown): Result {
    this.#log({
      level: "error",
      message: `embedded DynamoDB: ${operation} failed in the storage: ${messageOf(error)}`,
      code: "ERR_HOST",
    });
    this.#reopening ??= this.#reopen().finally(() => {
      this.#reopening = undefined;
    });
    return {
      status: 500,
      body: {
        __type: "com.amazonaws.dynamodb.v20120810#InternalServerError",
        message: "the embedded DynamoDB could not do it; its log says why",
      },
    };
  }

  async #reopen(): Promise<void> {
    // In memory there is nothing to go back to: the same store goes on.
    if (this.#path === undefined) return;
    try {
      await this.#store.db.close();
      this.#store = newStore(this.#path);
      await this.#store.db.open();
      await this.streams.attach(this.#store);
    } catch (error) {
      this.#log({
        level: "error",
        message: `embedded DynamoDB: ${this.#path} cannot be opened again: ${messageOf(error)}`,
        code: "ERR_HOST",
      });
    }
  }

  async #tableNames(after?: string): Promise<string[]> {
    const { body } = await this.run("ListTables", after === undefined ? {} : { ExclusiveStartTableName: after });
    const page = isObject(body) && Array.isArray(body["TableNames"]) ? body["TableNames"] : [];
    const names = page.filter((name) => typeof name === "string");
    const last = isObject(body) ? body["LastEvaluatedTableName"] : undefined;
    return typeof last === "string" ? [...names, ...(await this.#tableNames(last))] : names;
  }

  /** A table whose making or deleting was cut off by the end of the process would stay in between for ever. */
  async #finishTables(): Promise<void> {
    for (const name of await this.#tableNames()) {
      const table = await called((callback: Callback<Table>) => this.#store.getTable(name, false, callback));
      if (table === undefined || table.TableStatus === "ACTIVE") continue;
      if (table.TableStatus === "DELETING") {
        await called((callback: Callback<void>) => this.#store.deleteItemDb(name, callback));
        await called((callback: Callback<void>) => this.#store.tableDb.del(name, callback));
        continue;
      }
      for (const index of table.GlobalSecondaryIndexes ?? []) index.IndexStatus = "ACTIVE";
      const whole = { ...table, TableStatus: "ACTIVE" };
      await called((callback: Callback<void>) => this.#store.tableDb.put(name, whole, callback));
    }
  }
}

/** Another process has the folder open; the harness can do something about that. */
export class LockedError extends AsmlError {
  constructor(path: string, cause: unknown) {
    super("ERR_FILE", `the tables in ${path} are in use by another process`, {
      fix: "stop the other asml serve, or start this one with --ephemeral",
      cause,
    });
  }
}

function newStore(path: string | undefined): Store {
  // Tables are there at once; AWS takes seconds, and nothing is learned by waiting here.
  const times = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  return db.create(path === undefined ? times : { path, ...times });
}

function called<T>(start: (callback: Callback<T>) => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    start((error, result) => {
      if (error === null || error === undefined) resolve(result);
      else reject(error);
    });
  });
}

function isApiError(error: unknown): error is DynaliteError & { statusCode: number } {
  return error instanceof Error && "statusCode" in error && typeof error.statusCode === "number";
}

function isConditionFailure(body: unknown): body is Input {
  return isObject(body) && String(body["__type"]).endsWith("#ConditionalCheckFailedException");
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function isObject(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
