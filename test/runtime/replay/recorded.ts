/** Functions that are recorded, and recordings that are replayed. */
import { createRegistry } from "../../../iomods/registry.ts";
import { defineIomod, type Iomod } from "../../../iomods/define.ts";
import type { FunctionConfig } from "../../../runtime/project.ts";
import { recorder, type RecorderOptions } from "../../../runtime/replay/recorder.ts";
import { parseRecording, type Recording } from "../../../runtime/replay/recording.ts";
import { replay, type Replayed } from "../../../runtime/replay/replay.ts";
import { functionOf, type TestFunction } from "../../guests/wat.ts";

export interface Recorded extends TestFunction {
  readonly recordings: Recording[];
}

interface Options extends Partial<Omit<RecorderOptions, "write">> {
  readonly config?: Partial<FunctionConfig>;
  readonly iomods?: readonly Iomod[];
}

export async function recordedFunction(wasm: Uint8Array, options: Options = {}): Promise<Recorded> {
  const { config, iomods, redact = { members: [] }, maxBytes = 1_000_000, wanted } = options;
  const recordings: Recording[] = [];
  const observer = recorder({
    redact,
    maxBytes,
    ...(wanted && { wanted }),
    // Through text, as a file has it.
    write: (recording) => recordings.push(parseRecording(JSON.stringify(recording), "a recording")),
  });
  return Object.assign(await functionOf(wasm, { observer, ...(config && { config }), ...(iomods && { iomods }) }), {
    recordings,
  });
}

const dead = () => Promise.reject(new Error("a replay calls nothing"));
const deadStream = () => ({ [Symbol.asyncIterator]: () => ({ next: dead }) });

/** IOmods that fail the test when they are called. */
const DEAD: readonly Iomod[] = ["test.io", "test.more"].map((coordinates) =>
  defineIomod(
    coordinates,
    Object.fromEntries([
      ...["echo", "later", "never", "refuse", "break_down", "store", "read"].map((name) => [
        name,
        { actions: [], call: dead },
      ]),
      ...["pour", "walk"].map((name) => [name, { actions: [], call: dead, stream: deadStream }]),
    ]),
  ),
);

export function replayed(recording: Recording | undefined, wasm: Uint8Array): Promise<Replayed> {
  if (recording === undefined) throw new TypeError("nothing was recorded");
  const iomods = createRegistry(DEAD);
  return replay({
    recording,
    wasm,
    iomods,
    config: {
      id: recording.function,
      handler: "handler",
      timeoutMs: 1,
      memoryMb: 1,
      environment: { WRONG: "this machine's" },
      grants: iomods.known.map((coordinates) => ({ coordinates, from: "service.toml:1" })),
    },
  });
}
