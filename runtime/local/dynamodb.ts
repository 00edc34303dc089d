/** The DynamoDB of a harness: embedded, in memory or in a folder, or another endpoint. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../observe/log.ts";
import type { TableSpec } from "../project.ts";
import { dynamodbServer } from "./dynamodb/server.ts";
import { SharedStore } from "./dynamodb/shared-store.ts";
import { EmbeddedStore, LockedError, type TableStore } from "./dynamodb/store.ts";
import type { StreamViews } from "./dynamodb/table-streams.ts";
import { ensureTables } from "./dynamodb/tables.ts";
import { closeServer, listen, urlOf } from "./listen.ts";

/** What an AWS client is made with. */
export interface AwsAccess {
  /** Of DynamoDB. */
  readonly endpoint: string;
  /** Of other services that are served here, by coordinates: `aws.s3`. */
  readonly endpoints?: Readonly<Record<string, string>>;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface EmbeddedOptions {
  /** In memory without one. */
  readonly folder: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly log: LogSink;
  /** Endpoint of another harness that has the folder open; the tables are shared with it then. */
  readonly owner?: (() => Promise<string | undefined>) | undefined;
}

export interface EmbeddedDynamodb {
  readonly endpoint: string;
  readonly tables: TableStore;
  close(): Promise<void>;
}

/**
 * @throws AsmlError ERR_FILE (LockedError where another process has the folder), ERR_PORT_TAKEN
 * @example
 * const dynamodb = await startDynamodb({ folder: undefined, host: "127.0.0.1", port: 0, log });
 */
export async function startDynamodb(options: EmbeddedOptions): Promise<EmbeddedDynamodb> {
  const { host, port, log } = options;
  const store = await openStore(options);
  const server = dynamodbServer(store, log);
  try {
    const taken = await listen(server, host, port);
    return {
      endpoint: urlOf(host, taken),
      tables: store,
      async close() {
        await closeServer(server);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openStore({ folder, log, owner }: EmbeddedOptions): Promise<TableStore> {
  const open = async (): Promise<EmbeddedStore> => {
    const store = new EmbeddedStore(folder, log);
    await store.open();
    return store;
  };
  try {
    return await open();
  } catch (error) {
    if (owner === undefined || !(error instanceof LockedError)) throw error;
    const shared = new SharedStore({ owner, open });
    await shared.find();
    if (!shared.owns)
      log({ level: "info", message: `the tables in ${folder} are shared with the harness that has them open` });
    return shared;
  }
}

/**
 * Makes and checks the tables that services declare.
 * @param views of the streams that tables of the embedded one are to have
 * @throws AsmlError ERR_HOST where the endpoint cannot be used
 */
export async function prepareTables(
  access: AwsAccess,
  tables: readonly TableSpec[],
  log: LogSink,
  embedded: boolean,
  views: StreamViews = new Map(),
): Promise<void> {
  if (tables.length === 0) return;
  const client = new DynamoDBClient({ ...access, maxAttempts: 2 });
  try {
    await ensureTables({ client, tables, log, embedded, views });
  } catch (cause) {
    throw new AsmlError("ERR_HOST", `tables cannot be made at ${access.endpoint}: ${messageOf(cause)}`, {
      fix: embedded ? "see the log above" : "check that a DynamoDB answers at the URL of --dynamodb",
      cause,
    });
  } finally {
    client.destroy();
  }
}
