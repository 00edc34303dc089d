/** What is used of dynalite: its store, its checks and its operations, without its HTTP server (see store.ts). */

declare module "dynalite/db/index.js" {
  /** An error of the API has the status and body that DynamoDB gives it; any other is the storage's. */
  interface DynaliteError extends Error {
    readonly statusCode?: number;
    readonly body?: unknown;
  }
  type Callback<T> = (error: DynaliteError | null | undefined, result?: T) => void;

  interface SubDatabase {
    get(key: string, callback: Callback<unknown>): void;
    put(key: string, value: unknown, callback: Callback<void>): void;
    del(key: string, callback: Callback<void>): void;
  }

  interface Range {
    readonly gt?: string;
    readonly gte?: string;
    readonly lt?: string;
    readonly limit?: number;
    readonly reverse?: boolean;
  }

  /** The LevelDB under all of it; keys of a table's items begin with `item-TABLE~`. */
  interface Level {
    open(): Promise<void>;
    close(): Promise<void>;
    get(key: string): Promise<unknown>;
    put(key: string, value: unknown): Promise<void>;
    /** All or nothing. */
    batch(
      operations: readonly (
        | { readonly type: "put"; readonly key: string; readonly value: unknown }
        | { readonly type: "del"; readonly key: string }
      )[],
    ): Promise<void>;
    iterator(range: Range): AsyncIterable<[key: string, value: unknown]>;
    keys(range: Range): AsyncIterable<string>;
    clear(range: Range): Promise<void>;
  }

  interface Table {
    TableName: string;
    TableStatus: string;
    KeySchema: { AttributeName: string; KeyType: string }[];
    GlobalSecondaryIndexes?: { IndexStatus: string }[];
  }

  interface Store {
    readonly db: Level;
    readonly tableDb: SubDatabase;
    /** The operations ask for a table's items here each time, and hold their lock on an item's key while they write. */
    getItemDb: (table: string) => SubDatabase;
    getTable(name: string, checkStatus: boolean, callback: Callback<Table>): void;
    deleteItemDb(name: string, callback: Callback<void>): void;
  }

  interface Options {
    /** Folder of a LevelDB; in memory without one. */
    readonly path?: string;
    readonly createTableMs: number;
    readonly deleteTableMs: number;
    readonly updateTableMs: number;
  }

  const db: { create(options: Options): Store };
  export default db;
  export type { Callback, DynaliteError, Level, Options, Store, SubDatabase, Table };
}

declare module "dynalite/validations/index.js" {
  import type { Store } from "dynalite/db/index.js";
  const validations: {
    /** @throws DynaliteError */
    checkTypes(input: unknown, types: unknown): Record<string, unknown>;
    /** @throws DynaliteError */
    checkValidations(input: Record<string, unknown>, types: unknown, custom: unknown, store: Store): void;
  };
  export default validations;
}

declare module "dynalite/validations/*" {
  const validation: { readonly types: unknown; readonly custom?: unknown };
  export default validation;
}

declare module "dynalite/actions/*" {
  import type { Callback, Store } from "dynalite/db/index.js";
  const action: (store: Store, input: Record<string, unknown>, callback: Callback<unknown>) => void;
  export default action;
}
