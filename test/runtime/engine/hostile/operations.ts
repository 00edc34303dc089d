/** Host functions as a hostile guest calls them: every import, with edge arguments, and the bytes it may write. */
import { WASI_TYPES } from "../../../../runtime/engine/wasi-ranges.ts";

export const PAGES = 2;
export const MEMORY = PAGES * 65_536;
/** Where a guest keeps results between calls. */
export const SCRATCH = 64;

export type Random = () => number;
/** A range of memory that the host may write during a call. */
type Range = readonly [start: number, length: number];

export interface Operation {
  readonly name: string;
  /** Instructions that leave one i32 on the stack. */
  readonly text: string;
  /** What the host may write, given its arguments and the memory before. */
  readonly mayWrite: (before: Buffer) => readonly Range[];
  /** May suspend until something completes. */
  readonly suspends?: true;
}

/** mulberry32: small, seeded, good enough to pick cases. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const POINTERS = [
  0,
  1,
  64,
  4_096,
  65_535,
  65_536,
  MEMORY - 8,
  MEMORY - 4,
  MEMORY - 1,
  MEMORY,
  MEMORY + 1,
  0x7fff_ffff,
  0x8000_0000,
  0xffff_fff0,
  0xffff_ffff,
];
const LENGTHS = [
  0,
  1,
  4,
  8,
  100,
  65_536,
  MEMORY - 1,
  MEMORY,
  MEMORY + 1,
  0x7fff_ffff,
  0x8000_0000,
  0xffff_fff0,
  0xffff_ffff,
];
const IDS = [0, 1, 2, 3, 7, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
const SMALL = [0, 1, 2, 3, 5, 99, 0xffff_ffff];

const none = (): readonly Range[] => [];
const i32 = (value: number): string => `(i32.const ${value | 0})`;

const inside = (random: Random): number => SCRATCH + Math.floor(random() * (MEMORY / 2));

/** One call of ABI 1, or of an IOmod. @param wild draw ranges outside of memory too: most of these end the guest */
export function abiOperation(random: Random, wild: boolean): Operation {
  const ptr = wild ? pick(random, POINTERS) : inside(random);
  const len = wild ? pick(random, LENGTHS) : Math.floor(random() * (MEMORY / 2 - SCRATCH));
  const id = pick(random, IDS);
  const call = (name: string, ...args: number[]): string => `(call $${name} ${args.map(i32).join(" ")})`;
  const value = (text: string): string => `(block (result i32) ${text} (i32.const 0))`;
  const writes =
    (...ranges: Range[]): (() => readonly Range[]) =>
    () =>
      ranges;
  return pick<() => Operation>(random, [
    () => ({ name: "input_len", text: call("input_len"), mayWrite: none }),
    () => ({ name: "input_read", text: call("input_read", ptr, len), mayWrite: writes([ptr, len]) }),
    () => ({ name: "respond", text: call("respond", ptr, len), mayWrite: none }),
    () => ({ name: "log", text: value(call("log", pick(random, SMALL), ptr, len)), mayWrite: none }),
    () => ({ name: "panic", text: value(call("panic", ptr, len)), mayWrite: none }),
    () => ({ name: "alloc_failed", text: value(call("alloc_failed", len)), mayWrite: none }),
    () => ({ name: "call_wait", text: call("call_wait"), mayWrite: none, suspends: true }),
    () => ({ name: "call_poll", text: call("call_poll", id), mayWrite: none }),
    () => ({ name: "call_take", text: call("call_take", id, ptr, len), mayWrite: writes([ptr, len]) }),
    () => ({ name: "call_cancel", text: call("call_cancel", id), mayWrite: none }),
    () => ({ name: "timer", text: call("timer", pick(random, [0, 1, 2, 5])), mayWrite: none }),
    () => ({ name: "remaining_ms", text: `(i32.wrap_i64 ${call("remaining_ms")})`, mayWrite: none }),
    () => ({ name: "echo", text: call("echo", ptr, len), mayWrite: none }),
    () => ({ name: "refuse", text: call("refuse", ptr, len), mayWrite: none }),
    () => ({ name: "pour", text: call("pour", ptr, len), mayWrite: none }),
    () => ({ name: "break_down", text: call("break_down", ptr, len), mayWrite: none }),
    () => ({ name: "memory.grow", text: `(memory.grow ${i32(pick(random, [0, 1, 3, 70_000]))})`, mayWrite: none }),
  ])();
}

const PROC: ReadonlySet<string> = new Set(["proc_exit", "proc_raise"]);
export const WASI_NAMES = Object.keys(WASI_TYPES) as (keyof typeof WASI_TYPES)[];

/** One call of a WASI function. `proc_exit` ends the guest, so it is named rather than drawn. */
export function wasiOperation(random: Random): Operation {
  const name = pick(
    random,
    WASI_NAMES.filter((candidate) => !PROC.has(candidate)),
  );
  const args = WASI_TYPES[name].params.map((type, index) => {
    if (type === "i64") return pick(random, [0, 1, -1, 1_000_000]);
    if (index === 0 && (name.startsWith("fd_") || name.startsWith("path_"))) return pick(random, SMALL);
    return pick(random, random() < 0.5 ? POINTERS : LENGTHS);
  });
  const text = args.map((arg, index) => (WASI_TYPES[name].params[index] === "i64" ? `(i64.const ${arg})` : i32(arg)));
  return {
    name,
    text: `(call $${name} ${text.join(" ")})`,
    mayWrite: (before) => wasiWrites(name, args, before),
    ...(name === "poll_oneoff" ? { suspends: true as const } : {}),
  };
}

/** What WASI's definitions let each function write; everything else writes nothing. */
function wasiWrites(name: string, args: readonly number[], before: Buffer): readonly Range[] {
  const at = (index: number): number => (args[index] as number) >>> 0;
  switch (name) {
    case "args_sizes_get":
    case "environ_sizes_get":
      return [
        [at(0), 4],
        [at(1), 4],
      ];
    case "environ_get":
      return [
        [at(0), 4],
        [at(1), "MARK=value\0".length],
      ];
    case "clock_res_get":
    case "fd_prestat_get":
    case "fd_tell":
      return [[at(1), 8]];
    case "clock_time_get":
      return [[at(2), 8]];
    case "fd_fdstat_get":
      return [[at(1), 24]];
    case "fd_filestat_get":
      return [[at(1), 64]];
    case "fd_seek":
      return [[at(3), 8]];
    case "random_get":
      return [[at(0), at(1)]];
    case "fd_read":
    case "fd_write":
      return [[at(3), 4], ...(name === "fd_read" ? buffers(at(1), at(2), before) : [])];
    case "fd_pread":
    case "fd_pwrite":
      return [[at(4), 4], ...(name === "fd_pread" ? buffers(at(1), at(2), before) : [])];
    case "fd_readdir":
      return [
        [at(1), at(2)],
        [at(4), 4],
      ];
    case "path_filestat_get":
      return [[at(4), 64]];
    case "path_open":
      return [[at(8), 4]];
    case "path_readlink":
      return [
        [at(3), at(4)],
        [at(5), 4],
      ];
    case "poll_oneoff":
      return [
        [at(1), at(2) * 32],
        [at(3), 4],
      ];
    default:
      return [];
  }
}

function buffers(list: number, count: number, before: Buffer): readonly Range[] {
  if (list + 8 * count > before.length) return [];
  return Array.from({ length: count }, (_, index) => [
    before.readUInt32LE(list + 8 * index),
    before.readUInt32LE(list + 8 * index + 4),
  ]);
}
