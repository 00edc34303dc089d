/** Runs guests that never end, in a thread of its own: one that cannot be stopped fails its test, not the run. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect } from "vitest";
import { prepareModule } from "../../guest-abi/module.ts";
import { type Bytes, PAGES } from "./modules.ts";

const THREAD = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ bytes, limits, epoch, warm }) => {
  const memory = new WebAssembly.Memory(limits);
  const imports = { asml_loader: { memory, epoch }, host: { nothing() {} } };
  try {
    const module = new WebAssembly.Module(bytes);
    // Instantiation may be what does not end.
    parentPort.postMessage("runs");
    const { exports } = new WebAssembly.Instance(module, imports);
    for (let index = 0; index < warm; index++) exports.run(0);
    exports.run(1);
    parentPort.postMessage("returned");
  } catch (error) {
    parentPort.postMessage(error instanceof WebAssembly.RuntimeError ? error.message : String(error));
  }
});`;

/** Long enough for anything that can be stopped, on any machine. */
const GIVE_UP_MS = 30_000;

export class RunawayThread {
  #worker = new Worker(THREAD, { eval: true });

  close(): Promise<number> {
    return this.#worker.terminate();
  }

  /**
   * Prepares and runs a guest, sets the loader's byte while it runs, and tells how it ended.
   * @param options.warm calls of `run(0)`, which end, before `run(1)`, which does not: V8 optimizes what runs often
   */
  async stop(original: Bytes, options: { warm?: number; afterMs?: number } = {}): Promise<string> {
    expect(WebAssembly.validate(original)).toBe(true);
    const { bytes, facts } = prepareModule(original, PAGES);
    expect(WebAssembly.validate(bytes)).toBe(true);
    const epoch = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const limits = { initial: facts.memory.initialPages, maximum: facts.memory.maximumPages };
    this.#worker.postMessage({ bytes, limits, epoch, warm: options.warm ?? 0 });
    await once(this.#worker, "message");
    setTimeout(() => Atomics.store(new Uint8Array(epoch.buffer), 0, 1), options.afterMs ?? 50);
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), GIVE_UP_MS);
    try {
      const [message] = (await once(this.#worker, "message", { signal: giveUp.signal })) as [string];
      return message;
    } catch {
      await this.close();
      this.#worker = new Worker(THREAD, { eval: true });
      return "could not be stopped";
    } finally {
      clearTimeout(timer);
    }
  }
}
