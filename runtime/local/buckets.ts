/** The S3 of a harness: buckets in a folder, and the functions that their objects trigger. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../observe/log.ts";
import type { Project } from "../project.ts";
import type { ObjectChange } from "./buckets/changes.ts";
import { notificationsOf } from "./buckets/notifications.ts";
import { ObjectStore } from "./buckets/object-store.ts";
import { bucketServer } from "./buckets/server.ts";
import { closeServer, listen, urlOf } from "./listen.ts";
import type { SentEvent } from "./messaging/event-queue.ts";

export interface BucketsOptions {
  readonly project: Project;
  /** A temporary one, removed at the end, where none is given. */
  readonly folder: string | undefined;
  /** Any free port unless given. */
  readonly port?: number | undefined;
  readonly log: LogSink;
}

/** Takes events for functions. Resolves when they are kept. */
type Send = (events: readonly SentEvent[]) => Promise<void>;

export interface Buckets {
  readonly endpoint: string;
  /** Makes the buckets that services declare. @throws AsmlError ERR_FILE */
  prepare(project: Project): Promise<void>;
  /** Tells the functions of a project, from now on, of objects that are made and removed. */
  notify(project: Project, send: Send): void;
  close(): Promise<void>;
}

/** @throws AsmlError ERR_FILE, ERR_PORT_TAKEN */
export async function startBuckets({ project, folder, port = 0, log }: BucketsOptions): Promise<Buckets> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), "asml-buckets-")));
  const store = new ObjectStore(root);
  let told: { readonly project: Project; readonly send: Send } | undefined;
  let count = BigInt(Date.now()) << 20n;
  const server = bucketServer(
    store,
    async (change: ObjectChange) => {
      count += 1n;
      const sequencer = count.toString(16).toUpperCase().padStart(18, "0");
      if (told === undefined) return;
      await told.send(
        notificationsOf(told.project, change, sequencer).map(({ function: id, event }) => ({
          function: id,
          event: JSON.stringify(event),
          from: `bucket ${change.bucket}`,
        })),
      );
    },
    log,
  );
  const prepare = async (next: Project): Promise<void> => {
    try {
      const there = await store.buckets();
      for (const { name, external, at } of next.services.flatMap(({ sources }) => sources.buckets)) {
        if (!external) await store.makeBucket(name);
        else if (!there.includes(name))
          log({
            level: "warn",
            message: `${at.file}:${at.line}: external bucket ${name} is not there: calls to it will fail`,
          });
      }
    } catch (cause) {
      throw new AsmlError("ERR_FILE", `buckets cannot be made in ${root}: ${messageOf(cause)}`, {
        fix: "make the folder writable, or keep them elsewhere with --ephemeral",
        cause,
      });
    }
  };
  const end = async (): Promise<void> => {
    if (folder === undefined) await rm(root, { recursive: true, force: true });
  };
  try {
    await prepare(project);
    const taken = await listen(server, "127.0.0.1", port);
    return {
      endpoint: urlOf("127.0.0.1", taken),
      prepare,
      notify(next, send) {
        told = { project: next, send };
      },
      async close() {
        await closeServer(server);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
