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

  interface Table {
    TableName: string;
    TableStatus: string;
    KeySchema: { AttributeName: string; KeyType: string }[];
    GlobalSecondaryIndexes?: { IndexStatus: string }[];
  }

  interface Store {
    readonly db: { open(): Promise<void>; close(): Promise<void> };
    readonly tableDb: SubDatabase;
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
  export type { Callback, DynaliteError, Options, Store, Table };
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
