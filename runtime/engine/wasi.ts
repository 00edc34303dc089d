/**
 * WASI preview 1 for one invocation: @bjorn3/browser_wasi_shim behind checks of its own.
 * The shim trusts its guest, so: one shim for each invocation (a closed descriptor would stay closed),
 * every range checked unsigned before it runs, sizes limited, and the calls that would throw or spin
 * (sockets, signals, poll_oneoff) answered here.
 */
import { Fd, WASI, WASIProcExit, wasi as defs } from "@bjorn3/browser_wasi_shim";
import type { GuestMemory } from "../../guest-abi/memory.ts";
import type { LogLevel } from "../observe/log.ts";
import { WASI_RANGES, type WasiFunction } from "./wasi-ranges.ts";

/** `proc_exit`: unwinds the guest. */
export class GuestExit extends Error {
  override readonly name = "GuestExit";
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/** Bytes that one call may move: what a hostile list of overlapping buffers could ask for is far more. */
const MAX_TRANSFER = 16 * 1024 * 1024;
/** POSIX's usual IOV_MAX. */
const MAX_BUFFERS = 1_024;
/** A line without an end is given out in pieces of this many bytes. */
const MAX_LINE = 64 * 1024;

/** Standard output or error: whole lines become log lines. */
class LineOutput extends Fd {
  readonly #line: (bytes: Uint8Array) => void;
  #rest: Uint8Array[] = [];
  #restBytes = 0;

  constructor(line: (bytes: Uint8Array) => void) {
    super();
    this.#line = line;
  }

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    let start = 0;
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, start)) {
      this.#keep(data.subarray(start, end));
      this.flush(true);
      start = end + 1;
    }
    this.#keep(data.subarray(start));
    if (this.#restBytes > MAX_LINE) this.flush();
    return { ret: defs.ERRNO_SUCCESS, nwritten: data.length };
  }

  override fd_fdstat_get(): { ret: number; fdstat: defs.Fdstat } {
    return { ret: defs.ERRNO_SUCCESS, fdstat: new defs.Fdstat(defs.FILETYPE_CHARACTER_DEVICE, 0) };
  }

  /** Gives out what has no line end yet. @param empty give out an empty line too */
  flush(empty = false): void {
    if (this.#restBytes > 0 || empty) this.#line(Buffer.concat(this.#rest));
    this.#rest = [];
    this.#restBytes = 0;
  }

  #keep(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#rest.push(part);
    this.#restBytes += part.length;
  }
}

/** Standard input: at its end. */
class NoInput extends Fd {
  override fd_read(): { ret: number; data: Uint8Array } {
    return { ret: defs.ERRNO_SUCCESS, data: new Uint8Array(0) };
  }
}

export class GuestWasi {
  readonly #memory: GuestMemory;
  readonly #environment: readonly string[];
  readonly #shim: WASI;
  readonly #outputs: readonly LineOutput[];

  /**
   * @param environment `NAME=value` each
   * @param line takes each line that the guest prints, without its end
   */
  constructor(
    memory: GuestMemory,
    exports: { readonly memory: WebAssembly.Memory },
    environment: readonly string[],
    line: (level: LogLevel, bytes: Uint8Array) => void,
  ) {
    this.#memory = memory;
    this.#environment = environment;
    const out = new LineOutput((bytes) => line("info", bytes));
    const err = new LineOutput((bytes) => line("error", bytes));
    this.#outputs = [out, err];
    this.#shim = new WASI([], [...environment], [new NoInput(), out, err], { debug: false });
    // The shim reads nothing of the instance but its memory.
    (this.#shim as { inst: unknown }).inst = { exports };
  }

  /** @returns the function's errno; throws GuestExit */
  call(name: WasiFunction, args: readonly (number | bigint)[]): number {
    if (REFUSED.has(name)) return defs.ERRNO_NOTSUP;
    const fault = WASI_RANGES[name](args, this.#memory, this.#environment);
    if (fault !== 0) return fault;
    if (name.startsWith("fd_") && (name.includes("read") || name.includes("write")) && this.#tooMuch(name, args))
      return defs.ERRNO_INVAL;
    if (name === "random_get" && Number(args[1]) >>> 0 > MAX_TRANSFER) return defs.ERRNO_INVAL;
    try {
      const unsigned = args.map((arg) => (typeof arg === "number" ? arg >>> 0 : arg));
      return ((this.#shim.wasiImport[name] as (...args: unknown[]) => number | undefined)(...unsigned) ?? 0) | 0;
    } catch (thrown) {
      if (thrown instanceof WASIProcExit) throw new GuestExit(thrown.code);
      // Only the shim's own refusals are left: a range of the guest's has been checked.
      return defs.ERRNO_NOTSUP;
    }
  }

  flush(): void {
    for (const output of this.#outputs) output.flush();
  }

  /** Whether the buffers of a vectored call add up to more than one call may move. */
  #tooMuch(name: string, args: readonly (number | bigint)[]): boolean {
    if (name === "fd_readdir") return false;
    const list = Number(args[1]) >>> 0;
    const count = Number(args[2]) >>> 0;
    if (count > MAX_BUFFERS) return true;
    let total = 0;
    for (let i = 0; i < count; i++) total += this.#memory.u32(list + 8 * i + 4);
    return total > MAX_TRANSFER;
  }
}

/** What the shim answers by throwing text. */
const REFUSED: ReadonlySet<WasiFunction> = new Set<WasiFunction>([
  "proc_raise",
  "sock_recv",
  "sock_send",
  "sock_shutdown",
  "sock_accept",
]);
