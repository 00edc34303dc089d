/**
 * A process that is killed: a harness whose function is a WebAssembly guest, which has an IOmod note what it handles.
 * Usage: node worker.ts PROJECT_FOLDER NOTES
 */
import { appendFileSync } from "node:fs";
import { defineIomod, IomodFailure } from "../../../../../iomods/define.ts";
import { createRegistry } from "../../../../../iomods/registry.ts";
import { createFunction } from "../../../../../runtime/create-function.ts";
import { startHarness } from "../../../../../runtime/local/harness.ts";
import { guest, methodImport } from "../../../../guests/wat.ts";
import { queueSpec, queueTrigger, workProject } from "../trigger-harness.ts";

interface Message {
  readonly messageId: string;
  readonly body: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
}

const [, , root = "", notes = ""] = process.argv;

/** What is in the notes has been handled, whatever becomes of this process afterwards. */
const work = defineIomod("test.work", {
  handle: {
    actions: [],
    call: (input) => {
      const { Records: records } = JSON.parse(Buffer.from(input).toString("utf8")) as { Records: readonly Message[] };
      // The guest traps once for each of these, and the whole batch is delivered again.
      if (
        records.some(({ body, attributes }) => body.startsWith("crash") && attributes.ApproximateReceiveCount === "1")
      )
        return Promise.reject(new IomodFailure("Crash", "the guest is to trap"));
      const failed = records.filter(({ body }) => body.startsWith("poison"));
      const handled = records.filter((record) => !failed.includes(record));
      appendFileSync(notes, handled.map(({ body }) => `${body}\n`).join(""));
      const answer = { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      return Promise.resolve(Buffer.from(JSON.stringify(answer)));
    },
  },
});

/** Hands its event to the IOmod, and answers what that answers; a failure of the IOmod is a trap. */
const wasm = guest({
  imports: methodImport("handle", "test.work"),
  locals: "(local $length i32) (local $id i32)",
  pages: "16",
  body: `
    (local.set $length (call $input_len))
    (drop (call $input_read (i32.const 65536) (local.get $length)))
    (local.set $id (call $handle (i32.const 65536) (local.get $length)))
    (drop (call $call_wait))
    (local.set $length (call $call_poll (local.get $id)))
    (if (call $call_take (local.get $id) (i32.const 65536) (local.get $length)) (then unreachable))
    (drop (call $respond (i32.const 65536) (local.get $length)))`,
});

const project = workProject(root, {
  functions: { run: { triggers: [queueTrigger("jobs", { partialFailures: true })] } },
  sources: {
    queues: [
      queueSpec("jobs", { visibilitySeconds: 2, deadLetters: { queue: "dead", maxReceives: 5 } }),
      queueSpec("dead"),
    ],
  },
});
const harness = await startHarness({
  project,
  makeFunction: ({ config }) =>
    createFunction({
      config: { ...config, grants: [{ coordinates: "test.work", from: "service.toml:1" }] },
      wasm,
      iomods: createRegistry([work]),
      log: () => undefined,
    }),
  log: () => undefined,
  port: 0,
});
process.stdout.write(`${JSON.stringify({ ...harness.aws, endpoint: harness.messaging.endpoint })}\n`);
