import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { createFunction } from "../../../../runtime/create-function.ts";
import { createRegistry } from "../../../../iomods/registry.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import type { FunctionSpec, Project } from "../../../../runtime/project.ts";
import { guest } from "../../../guests/wat.ts";
import { newFolder, removeFolders } from "../folder.ts";
import {
  type Handler,
  handlerFunction,
  noteHarness,
  type NoteHarness,
  noteOf,
  noteProject,
  type StreamRecord,
} from "./note-harness.ts";

const SAMPLE = join(
  import.meta.dirname,
  "../../../../../shared/fixtures/aws_lambda_events/fixtures/example-dynamodb-event.json",
);
const started: NoteHarness[] = [];
const ending: (() => unknown)[] = [];
/** Retries pause, and the machine may be busy. */
const PATIENT = { timeout: 30_000, interval: 20 };

afterEach(async () => {
  await Promise.all(started.splice(0).map((harness) => harness.close()));
  for (const end of ending.splice(0)) await end();
  await removeFolders();
});

async function start(project: Project, handler: Handler, ephemeral = true): Promise<NoteHarness> {
  const harness = await noteHarness(project, (spec) => handlerFunction(spec, handler), { ephemeral });
  started.push(harness);
  return harness;
}

async function stop(harness: NoteHarness): Promise<void> {
  started.splice(started.indexOf(harness), 1);
  await harness.close();
}

const fails = (): never => {
  throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
};

describe("a function that a table's changes trigger", () => {
  it("gets each change once, those of an item in order", async () => {
    const batches: (readonly StreamRecord[])[] = [];
    const harness = await start(noteProject(await newFolder()), (records) => void batches.push(records));
    for (const text of ["1", "2", "3"]) await Promise.all(["a", "b"].map((pk) => harness.put(pk, text)));
    await expect.poll(() => batches.flat().length, PATIENT).toBe(6);
    const notes = batches.flat().map(noteOf);
    expect(notes.filter((note) => note.startsWith("a"))).toEqual(["a=1", "a=2", "a=3"]);
    expect(notes.filter((note) => note.startsWith("b"))).toEqual(["b=1", "b=2", "b=3"]);
    expect(batches.flat()[0]?.eventSourceARN).toMatch(
      /^arn:aws:dynamodb:us-east-1:\d{12}:table\/notes\/stream\/\d{4}-/,
    );
  });

  it.skipIf(!existsSync(SAMPLE))("gets records with the members of AWS's sample", async () => {
    const records: StreamRecord[] = [];
    const harness = await start(noteProject(await newFolder()), (batch) => void records.push(...batch));
    await harness.put("a");
    await expect.poll(() => records.length, PATIENT).toBe(1);
    const sample = JSON.parse(readFileSync(SAMPLE, "utf8")) as { Records: StreamRecord[] };
    // The first of the sample has a userIdentity besides, which DynamoDB writes where time to live deletes.
    const [, expected] = sample.Records;
    expect(Object.keys(records[0] ?? {}).toSorted()).toEqual(Object.keys(expected ?? {}).toSorted());
    expect(Object.keys(records[0]?.dynamodb ?? {}).toSorted()).toEqual(
      Object.keys(expected?.dynamodb ?? {}).toSorted(),
    );
  });

  it("gets a batch again until it succeeds, and nothing after it before", async () => {
    const seen: string[][] = [];
    const harness = await start(noteProject(await newFolder(), { batchSize: 1 }), (records) => {
      seen.push(records.map(noteOf));
      if (seen.length < 3) fails();
    });
    await harness.put("a");
    await harness.put("b");
    await expect.poll(() => seen, PATIENT).toEqual([["a=text"], ["a=text"], ["a=text"], ["b=text"]]);
  });

  it("gets again from the first record that it says has failed", async () => {
    const seen: string[][] = [];
    const project = noteProject(await newFolder(), { partialFailures: true, batchWindowSeconds: 1 });
    const harness = await start(project, (records) => {
      seen.push(records.map(noteOf));
      const failed = seen.length === 1 ? records.slice(1).toReversed() : [];
      return { batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })) };
    });
    for (const pk of ["a", "b", "c"]) await harness.put(pk);
    await expect
      .poll(() => seen, PATIENT)
      .toEqual([
        ["a=text", "b=text", "c=text"],
        ["b=text", "c=text"],
      ]);
  });

  it.each([
    { what: "an empty identifier", answer: { batchItemFailures: [{ itemIdentifier: "" }] } },
    { what: "one that is not of the batch", answer: { batchItemFailures: [{ itemIdentifier: "1" }] } },
    { what: "a member of another name", answer: { batchItemFailures: [{ id: "1" }] } },
  ])("gets all of a batch again after $what", async ({ answer }) => {
    const seen: string[][] = [];
    const project = noteProject(await newFolder(), { partialFailures: true, batchWindowSeconds: 1 });
    const harness = await start(project, (records) => (seen.push(records.map(noteOf)) === 1 ? answer : null));
    for (const pk of ["a", "b"]) await harness.put(pk);
    await expect.poll(() => seen, PATIENT).toEqual(Array.from({ length: 2 }, () => ["a=text", "b=text"]));
  });

  it("gets only what its filters match, and others are done with", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const filters = [{ eventName: ["INSERT"], dynamodb: { NewImage: { text: { S: [{ prefix: "new" }] } } } }];
    const project = noteProject(root, { filters });
    const first = await start(project, (records) => void seen.push(...records.map(noteOf)), false);
    for (const [pk, text] of [
      ["a", "old"],
      ["b", "new"],
      ["b", "new again"],
      ["c", "newer"],
    ] as const)
      await first.put(pk, text);
    await expect.poll(() => seen, PATIENT).toEqual(["b=new", "c=newer"]);
    await stop(first);
    const second = await start(project, (records) => void seen.push(...records.map(noteOf)), false);
    await second.put("d", "new");
    await expect.poll(() => seen, PATIENT).toEqual(["b=new", "c=newer", "d=new"]);
  });

  it("has a batch split until the record that fails is alone, which is given up after its retries", async () => {
    const done: string[] = [];
    const alone: string[] = [];
    const project = noteProject(await newFolder(), { bisect: true, maxRetries: 1, batchWindowSeconds: 1 });
    const harness = await start(project, (records) => {
      const notes = records.map(noteOf);
      if (notes.length === 1) alone.push(...notes);
      if (notes.includes("poison=text")) fails();
      done.push(...notes);
    });
    for (const pk of ["a", "b", "poison", "c", "d"]) await harness.put(pk);
    await expect.poll(() => done, PATIENT).toEqual(["a=text", "b=text", "c=text", "d=text"]);
    expect(alone.filter((note) => note === "poison=text")).toHaveLength(2);
    const told = harness.logged.find(({ message }) => message.includes("given up"));
    expect(told).toMatchObject({ level: "error", message: expect.stringContaining("RetryAttemptsExhausted") });
    // What is in a record is nobody's business.
    expect(told?.message).not.toContain("poison");
  });

  it("has what is given up told to a queue, and goes on", async () => {
    const done: string[] = [];
    const project = noteProject(await newFolder(), { batchSize: 1, maxRetries: 0, onFailure: "sqs:given-up" });
    const harness = await start(project, (records) => {
      if (records.some((record) => noteOf(record).startsWith("bad"))) fails();
      done.push(...records.map(noteOf));
    });
    for (const pk of ["bad", "good"]) await harness.put(pk);
    await expect.poll(() => done, PATIENT).toEqual(["good=text"]);
    const { region, credentials, endpoints } = harness.aws;
    const sqs = new SQSClient({ endpoint: endpoints?.["aws.sqs"] ?? "", region, credentials });
    ending.push(() => sqs.destroy());
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: "given-up" }));
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 10 }));
    expect(JSON.parse(Messages?.[0]?.Body ?? "null")).toMatchObject({
      requestContext: { condition: "RetryAttemptsExhausted", approximateInvokeCount: 1 },
      DDBStreamBatchInfo: { batchSize: 1, streamArn: expect.stringContaining("table/notes/stream/") },
    });
  });

  it("has items of their own delivered meanwhile where batches are parallel", async () => {
    const done: string[] = [];
    const project = noteProject(await newFolder(), { parallel: 10, batchSize: 1 });
    const harness = await start(project, (records) => {
      if (records.some((record) => noteOf(record).startsWith("stuck"))) fails();
      done.push(...records.map(noteOf));
    });
    await harness.put("stuck");
    // One in ten of these waits behind it.
    for (let n = 0; n < 40; n += 1) await harness.put(`item-${n}`);
    await expect.poll(() => done.length, PATIENT).toBeGreaterThanOrEqual(20);
    expect(done).not.toContain("stuck=text");
  });

  it("begins at LATEST with what is written from then on, and goes on where it was after a restart", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const project = noteProject(root, { startingPosition: "LATEST" });
    const first = await start(noteProject(root, { startingPosition: "LATEST", table: "none" }), () => null, false);
    await first.put("before");
    await stop(first);
    const second = await start(project, (records) => void seen.push(...records.map(noteOf)), false);
    await second.put("a");
    await expect.poll(() => seen, PATIENT).toEqual(["a=text"]);
    await stop(second);
    const third = await start(project, (records) => void seen.push(...records.map(noteOf)), false);
    await third.put("b");
    await expect.poll(() => seen, PATIENT).toEqual(["a=text", "b=text"]);
  });

  it("is served by the next state of the project as soon as there is one, with what failed before", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const project = noteProject(root);
    const harness = await start(project, () => {
      seen.push("old");
      fails();
    });
    await harness.put("a");
    await expect.poll(() => seen.length, PATIENT).toBeGreaterThanOrEqual(1);
    const next = noteProject(root, { batchSize: 7 });
    const functions = next.services.flatMap((service) => service.functions);
    const fixed = (spec: FunctionSpec) => handlerFunction(spec, (records) => void seen.push(...records.map(noteOf)));
    await harness.update(next, new Map(functions.map((spec) => [spec.config.id, fixed(spec)])));
    await expect.poll(() => seen.at(-1), PATIENT).toBe("a=text");
    await harness.put("b");
    await expect.poll(() => seen.at(-1), PATIENT).toBe("b=text");
  });

  it("gets changes that another harness of the project has forwarded, and takes over when that one ends", async () => {
    const root = await newFolder();
    const [ofFirst, ofSecond]: [string[], string[]] = [[], []];
    const first = await start(noteProject(root), (records) => void ofFirst.push(...records.map(noteOf)), false);
    const second = await start(noteProject(root), (records) => void ofSecond.push(...records.map(noteOf)), false);
    await second.put("a");
    await expect.poll(() => ofFirst, PATIENT).toEqual(["a=text"]);
    await stop(first);
    await second.put("b");
    await expect.poll(() => ofSecond, PATIENT).toEqual(["b=text"]);
    expect(ofFirst).toEqual(["a=text"]);
  });

  it("can be a WebAssembly guest, which traps on one record and is asked again", async () => {
    // Traps where its memory says so, which it clears: the second invocation has a new memory, so it tells by the input.
    const wasm = guest({
      locals: "(local $at i32) (local $end i32)",
      pages: "16",
      body: `
        (local.set $end (call $input_len))
        (drop (call $input_read (i32.const 4096) (local.get $end)))
        (block $found (loop $next
          (br_if $found (i32.ge_u (local.get $at) (local.get $end)))
          (if (i32.eq (i32.load (i32.add (i32.const 4096) (local.get $at))) (i32.const 0x42444142)) (then unreachable))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $next)))
        (i32.store (i32.const 0) (i32.const 0x6c6c756e))
        (drop (call $respond (i32.const 0) (i32.const 4)))`,
    });
    const logged: LogRecord[] = [];
    const project = noteProject(await newFolder(), { bisect: true, maxRetries: 0, batchWindowSeconds: 1 });
    const harness = await noteHarness(project, ({ config }) =>
      createFunction({ config, wasm, iomods: createRegistry([]), log: (record) => logged.push(record) }),
    );
    started.push(harness);
    for (const pk of ["good", "BADB", "fine"]) await harness.put(pk);
    await expect
      .poll(() => harness.logged.filter(({ message }) => message.includes("given up")), PATIENT)
      .toHaveLength(1);
    expect(logged.some(({ code }) => code === "ERR_GUEST_TRAP")).toBe(true);
  });
});

describe("a harness that is killed", () => {
  it("loses no change whose write was acknowledged", async () => {
    const root = await newFolder();
    const seen = join(root, "seen");
    const run = async (mode: "fail" | "work") => {
      const script = fileURLToPath(new URL("killed-harness.ts", import.meta.url));
      const child = spawn(process.execPath, [script, root, seen, mode], { stdio: ["ignore", "pipe", "inherit"] });
      ending.push(() => child.kill("SIGKILL"));
      const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const acknowledged: string[] = [];
      child.stdout
        .setEncoding("utf8")
        .on("data", (text: string) => acknowledged.push(...text.split("\n").filter(Boolean)));
      const kill = async (): Promise<void> => {
        child.kill("SIGKILL");
        await exited;
      };
      return { acknowledged, kill };
    };
    await appendFile(seen, "");
    const first = await run("fail");
    await expect.poll(() => first.acknowledged.length, PATIENT).toBeGreaterThan(100);
    await first.kill();
    const second = await run("work");
    await expect.poll(() => second.acknowledged.length, PATIENT).toBeGreaterThan(100);
    await second.kill();
    const third = await run("work");
    const written = [...first.acknowledged, ...second.acknowledged];
    await expect
      .poll(async () => {
        const delivered = new Set((await readFile(seen, "utf8")).split("\n"));
        return written.filter((pk) => !delivered.has(pk));
      }, PATIENT)
      .toEqual([]);
    await third.kill();
  });
});
