/** The guest of responses in chunks, and the gate by which a test says what it does next. */
import type { IomodRegistry } from "../../iomods/registry.ts";
import { createRegistry } from "../../iomods/registry.ts";
import { defineIomod, type Method } from "../../iomods/define.ts";
import { createFunction } from "../../runtime/create-function.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import type { Observer } from "../../runtime/observe/observer.ts";
import type { FunctionConfig } from "../../runtime/project.ts";
import { buildGuest } from "./cargo.ts";

export const buildStreams = (): Promise<Uint8Array> =>
  buildGuest({ guest: "streams", profile: "release", locked: false });

/** Lets the guest go on, one word at a time, and hears how far it is. */
export class Gate {
  readonly reached: string[] = [];
  /** How often the guest has asked. */
  asked = 0;
  readonly #words: string[] = [];
  readonly #waiting: ((word: Uint8Array) => void)[] = [];

  /** The guest's next word; it is kept until the guest asks. */
  say(word: string): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#words.push(word);
    else waiting(Buffer.from(word));
  }

  get iomods(): IomodRegistry {
    const next: Method = {
      actions: [],
      call: () => {
        this.asked += 1;
        const word = this.#words.shift();
        if (word !== undefined) return Promise.resolve(Buffer.from(word));
        return new Promise((resolve) => this.#waiting.push(resolve));
      },
    };
    const reached: Method = {
      actions: [],
      call: (input) => {
        this.reached.push(Buffer.from(input).toString());
        return Promise.resolve(new Uint8Array(0));
      },
    };
    return createRegistry([defineIomod("test.gate", { next, reached })]);
  }
}

const STREAMS_CONFIG: FunctionConfig = {
  id: "api.streams",
  handler: "handler",
  timeoutMs: 60_000,
  memoryMb: 64,
  environment: {},
  grants: [{ coordinates: "test.gate", from: "services/api/service.toml:1" }],
};

export function streamsFunction(
  wasm: Uint8Array,
  gate: Gate,
  { observer, config }: { observer?: Observer; config?: Partial<FunctionConfig> } = {},
): Promise<GuestFunction & { readonly records: LogRecord[] }> {
  const records: LogRecord[] = [];
  return createFunction({
    config: { ...STREAMS_CONFIG, ...config },
    wasm,
    iomods: gate.iomods,
    log: (record) => records.push(record),
    ...(observer && { observer }),
  }).then((guest) => Object.assign(guest, { records }));
}
