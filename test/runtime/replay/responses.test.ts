/** Responses that were sent while the guest ran, replayed: what was sent is in the calls that sent it. */
import { beforeAll, expect, test } from "vitest";
import { ClientGone, type Delivery, type Outcome } from "../../../runtime/function.ts";
import { recorder } from "../../../runtime/replay/recorder.ts";
import { parseRecording, type Recording } from "../../../runtime/replay/recording.ts";
import { replay, type Replayed } from "../../../runtime/replay/replay.ts";
import { buildStreams, Gate, streamsFunction } from "../../guests/streams.ts";
import { urlEvent } from "../../lambda/url-events.ts";

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildStreams();
});

const sent: Delivery = {
  answered: () => {},
  begin: () => ({ write: async () => {}, end: async () => {}, fail: () => {} }),
};

interface Recorded {
  readonly outcome: Outcome;
  readonly recording: Recording;
}

async function recorded(path: string, words: readonly string[], delivery?: Delivery): Promise<Recorded> {
  const recordings: Recording[] = [];
  const observer = recorder({
    redact: { members: [] },
    maxBytes: 1_000_000,
    write: (one) => recordings.push(parseRecording(JSON.stringify(one), "a recording")),
  });
  const gate = new Gate();
  for (const word of words) gate.say(word);
  const guest = await streamsFunction(wasm, gate, { observer });
  const outcome = await guest.invoke({ requestId: "r", event: Buffer.from(urlEvent(path)), delivery });
  guest.close();
  const [recording] = recordings;
  if (recording === undefined) throw new Error("nothing was recorded");
  return { outcome, recording };
}

async function again(recording: Recording): Promise<Replayed> {
  const gate = new Gate();
  const guest = await streamsFunction(wasm, gate);
  guest.close();
  const replayed = await replay({ recording, wasm, iomods: gate.iomods, config: guest.config });
  expect(gate.asked).toBe(0);
  return replayed;
}

test.each([
  ["sent", sent],
  ["gathered", undefined],
])("a response that was %s does the same again", async (_, delivery) => {
  const { outcome, recording } = await recorded("/events", ["one", "two", "end"], delivery);
  expect(outcome).toMatchObject({ ok: true, streamed: true });
  const ours = recording.calls.filter(({ name }) => name.startsWith("asml.response/"));
  expect(ours.map(({ name }) => name.replace("asml.response/", ""))).toEqual(["begin", "write", "write", "end"]);
  expect(ours[1]?.input).toEqual({ text: "id: 1\ndata: one\n\n" });
  expect(recording.outcome).toEqual({ ok: true, response: { text: "" } });
  const { differences, outcome: now } = await again(recording);
  expect(differences).toEqual([]);
  expect(now).toMatchObject({ ok: true, streamed: true });
});

test("a chunk that is another one now is told by its place", async () => {
  const { recording } = await recorded("/events", ["one", "end"], sent);
  const calls = recording.calls.map((call) =>
    call.name === "asml.response/write" ? { ...call, input: { text: "id: 1\ndata: uno\n\n" } } : call,
  );
  const { differences } = await again({ ...recording, calls });
  expect(differences).toMatchObject([{ what: "call 3 asml.response/write" }]);
});

test.each([
  ["in the middle of a response", "/events", ["one", "panic"], "ERR_GUEST_PANIC"],
  ["after a response in chunks", "/lingering", ["panic"], "ERR_GUEST_PANIC"],
  ["after an answer", "/late", ["panic"], "ERR_GUEST_PANIC"],
  ["by returning before the end", "/events", ["return"], "ERR_GUEST_RESPONSE"],
])("a failure %s happens again", async (_, path, words, code) => {
  const { recording } = await recorded(path, words, sent);
  expect(recording.outcome).toMatchObject({ ok: false, code });
  const { differences, outcome } = await again(recording);
  expect(differences).toEqual([]);
  expect(outcome).toMatchObject({ ok: false, error: { code } });
});

test("a client that left leaves again", async () => {
  let written = 0;
  const { recording } = await recorded("/flood", [], {
    begin: () => ({
      write: async () => {
        if (++written > 3) throw new ClientGone();
      },
      end: async () => {},
      fail: () => {},
    }),
  });
  expect(recording.outcome).toMatchObject({ ok: false, code: "ERR_INVOCATION_ABORTED" });
  const { differences } = await again(recording);
  expect(differences).toEqual([]);
});

test("work after the response is recorded and replayed with its invocation", async () => {
  const { outcome, recording } = await recorded("/late", ["later"], sent);
  expect(outcome.ok).toBe(true);
  expect(recording.calls.map(({ name }) => name)).toEqual([
    "asml.response/after",
    "test.gate/next",
    "test.gate/reached",
  ]);
  expect((await again(recording)).differences).toEqual([]);
});
