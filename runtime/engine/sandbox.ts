/**
 * One instance of a module, used for one invocation at a time. Between two it is put back to the state it
 * had before the first: all of its memory, and every mutable global. What cannot be put back is thrown away.
 */
import { LOADER_MODULE, SPARE_MEMORY, WASI_MODULE } from "../../guest-abi/abi.ts";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { GuestMemory } from "../../guest-abi/memory.ts";
import type { ModuleFacts } from "../../guest-abi/module.ts";
import type { Reading } from "../observe/observer.ts";
import type { ActiveInvocation } from "./active.ts";
import type { GuestAbi } from "./guest-abi.ts";
import { wasmWithJspi } from "./jspi.ts";
import { type LinkedSandbox, wasiImports } from "./linker.ts";
import type { HostSource } from "./source.ts";
import { runBounded, startingTheWatchdog } from "./unwatched.ts";
import { theWatchdog } from "./watchdog.ts";

/** Everything that the sandboxes of one function have in common. */
export interface SandboxPlan {
  readonly id: string;
  readonly module: WebAssembly.Module;
  readonly facts: ModuleFacts;
  readonly abi: GuestAbi;
  readonly maximumPages: number;
  /** Pages beyond those that the module asks for; the guest finds them by its export SPARE_MEMORY. */
  readonly sparePages: number;
  /** The first sandboxes may be made and run before the watchdog's thread is there (unwatched.ts). */
  readonly mayBeUnwatched: boolean;
  readonly environment: readonly string[];
  readonly source?: HostSource | undefined;
  /** For instantiation and `_initialize`; INIT_MS unless given. */
  readonly initMs?: number | undefined;
  /**
   * The image of the first sandbox, without the zeroes at its end; the others of a deterministic module have the
   * same, and share it.
   */
  image: Uint8Array | undefined;
}

const PAGE = 65_536;

/** Time for instantiation and `_initialize`; Lambda gives its whole init phase 10 s. */
const INIT_MS = 5_000;

export class Sandbox implements LinkedSandbox {
  readonly id: string;
  readonly memory: GuestMemory;
  readonly exports: { readonly memory: WebAssembly.Memory };
  readonly environment: readonly string[];
  readonly source: HostSource | undefined;
  readonly early: Reading[] = [];
  /** As the plan has them. */
  readonly sparePages: number;
  active: ActiveInvocation | undefined;
  readonly #memory: WebAssembly.Memory;
  readonly #exports: WebAssembly.Exports;
  readonly #entry: () => Promise<unknown>;
  readonly #globals: readonly WebAssembly.Global[];
  readonly #globalValues: readonly unknown[];
  readonly #image: Uint8Array | undefined;
  readonly #firstBytes: number;
  /** Its imports are those of unwatched.ts: for one invocation only. */
  readonly #unwatched: boolean;
  #impure = false;

  /** @throws AsmlError ERR_GUEST_TRAP when the module fails before its first invocation */
  constructor(plan: SandboxPlan) {
    const wasm = wasmWithJspi();
    this.id = plan.id;
    this.sparePages = plan.sparePages;
    this.environment = plan.environment;
    this.source = plan.source;
    this.#unwatched = plan.mayBeUnwatched && !theWatchdog().isStarted;
    const initial = plan.facts.memory.initialPages + plan.sparePages;
    this.#memory = new wasm.Memory({ initial, maximum: plan.maximumPages });
    this.memory = new GuestMemory(this.#memory);
    this.exports = { memory: this.#memory };
    const exports = (this.#exports = this.#instantiate(plan).exports);
    this.#entry = wasm.promising(exports[plan.abi.handler] as WebAssembly.ExportValue);
    this.#globals = plan.facts.globals.map((name) => exports[name] as WebAssembly.Global);
    this.#globalValues = this.#globals.map((global) => global.value as unknown);
    this.#firstBytes = this.memoryBytes;
    this.#image = plan.facts.resettable && !this.#impure ? this.#takeImage(plan) : undefined;
  }

  get memoryBytes(): number {
    return this.#memory.buffer.byteLength;
  }

  hasWildGlobal(): boolean {
    return this.#globals.some(
      ({ value }: { value: unknown }) => typeof value === "number" && value >>> 0 > this.memoryBytes,
    );
  }

  callExport(name: string): unknown {
    return (this.#exports[name] as () => unknown)();
  }

  noteImpure(): void {
    this.#impure = true;
  }

  /** Runs the handler. The promise rejects with a trap, or with what a host function threw. */
  run(active: ActiveInvocation): Promise<unknown> {
    const watchdog = theWatchdog();
    this.active = active;
    watchdog.enter(active.deadline);
    const done = watchdog.isStarted ? this.#entry() : this.#runUnwatched(active);
    watchdog.leave(); // it has suspended, or is through
    return done;
  }

  #runUnwatched(active: ActiveInvocation): Promise<unknown> {
    let done: Promise<unknown> | undefined;
    runBounded(() => {
      done = this.#entry();
    }, active.remainingMs());
    return done ?? Promise.reject(new Error("time was up before the watchdog was there"));
  }

  /**
   * Puts the sandbox back to its first state, after an invocation that ended normally.
   * @returns false where that cannot be done: then it must not be used again
   */
  reset(): boolean {
    this.active = undefined;
    if (this.#unwatched) {
      theWatchdog().start();
      return false;
    }
    const image = this.#image;
    if (image === undefined || this.memoryBytes !== this.#firstBytes) return false;
    const { bytes } = this.memory;
    bytes.set(image);
    bytes.fill(0, image.length);
    for (let i = 0; i < this.#globals.length; i++)
      (this.#globals[i] as WebAssembly.Global).value = this.#globalValues[i];
    return true;
  }

  #instantiate(plan: SandboxPlan): WebAssembly.Instance {
    const wasm = wasmWithJspi();
    const watchdog = theWatchdog();
    const wasiNames = plan.facts.imports.filter((item) => item.module === WASI_MODULE).map((item) => item.name);
    const imports: WebAssembly.Imports = {
      [LOADER_MODULE]: { memory: this.#memory, epoch: watchdog.memory },
      [WASI_MODULE]: wasiImports(this, wasiNames),
      ...plan.abi.imports(this),
    };
    watchdog.enter(performance.timeOrigin + performance.now() + (plan.initMs ?? INIT_MS));
    try {
      if (this.#unwatched)
        return instantiateBounded(
          plan.module,
          startingTheWatchdog(imports, () => this.active),
        );
      const instance = new wasm.Instance(plan.module, imports);
      const { exports } = instance;
      (exports["_initialize"] as (() => void) | undefined)?.();
      if (plan.sparePages > 0) this.#tellSpare(plan, exports[SPARE_MEMORY] as WebAssembly.Global);
      return instance;
    } catch (cause) {
      throw new AsmlError("ERR_GUEST_TRAP", `${plan.id} failed before its first invocation: ${messageOf(cause)}`, {
        cause,
      });
    } finally {
      watchdog.leave();
    }
  }

  #tellSpare({ facts, sparePages }: SandboxPlan, { value }: WebAssembly.Global): void {
    const range = Uint32Array.of(facts.memory.initialPages * PAGE, sparePages * PAGE);
    this.memory.write(value as number, new Uint8Array(range.buffer));
  }

  #takeImage(plan: SandboxPlan): Uint8Array {
    const bytes = contentOf(this.memory.bytes);
    if (plan.image !== undefined && Buffer.compare(plan.image, bytes) === 0) return plan.image;
    const image = bytes.slice();
    plan.image ??= image;
    return image;
  }
}

function instantiateBounded(module: WebAssembly.Module, imports: WebAssembly.Imports): WebAssembly.Instance {
  let instance: WebAssembly.Instance | undefined;
  runBounded(() => {
    instance = new (wasmWithJspi().Instance)(module, imports);
  }, INIT_MS);
  if (instance === undefined) throw new Error("time was up");
  return instance;
}

const NOTHING = new Uint8Array(4_096);

/** All up to the last stretch that is not 0 throughout: what follows needs no copy to be restored. */
function contentOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const step = NOTHING.length;
  let end = bytes.length;
  while (end > 0 && Buffer.compare(bytes.subarray(end - step, end), NOTHING) === 0) end -= step;
  return bytes.subarray(0, end);
}
