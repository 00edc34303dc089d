/**
 * Which ranges of guest memory each WASI preview 1 function reads or writes, so that all are checked
 * before the shim runs. Sizes are those of the WASI snapshot 01 witx definitions.
 */
import { wasi as defs } from "@bjorn3/browser_wasi_shim";
import type { FunctionType } from "../../guest-abi/abi.ts";
import type { GuestMemory } from "../../guest-abi/memory.ts";

type Args = readonly (number | bigint)[];
/** @returns 0, or the errno to answer with */
type Check = (args: Args, memory: GuestMemory, environment: readonly string[]) => number;

const at = (args: Args, index: number): number => Number(args[index]) >>> 0;
const fault = (ok: boolean): number => (ok ? 0 : defs.ERRNO_FAULT);

/** The argument at `index` points to `size` bytes. */
const fixed =
  (...pairs: readonly (readonly [index: number, size: number])[]): Check =>
  (args, memory) =>
    fault(pairs.every(([index, size]) => memory.holds(at(args, index), size)));

/** The arguments at `index` and `index + 1` are a range; more fixed ones may follow. */
const range =
  (index: number, ...pairs: readonly (readonly [index: number, size: number])[]): Check =>
  (args, memory, environment) =>
    memory.holds(at(args, index), at(args, index + 1)) ? fixed(...pairs)(args, memory, environment) : defs.ERRNO_FAULT;

/** The arguments at 1 and 2 are a list of buffers, the one at `result` points to a u32. */
const buffers =
  (result: number): Check =>
  (args, memory) => {
    const list = at(args, 1);
    const count = at(args, 2);
    // 8 * count may pass 2^32: it is compared as a number, not wrapped.
    if (list + 8 * count > memory.bytes.length || !memory.holds(at(args, result), 4)) return defs.ERRNO_FAULT;
    for (let i = 0; i < count; i++)
      if (!memory.holds(memory.u32(list + 8 * i), memory.u32(list + 8 * i + 4))) return defs.ERRNO_FAULT;
    return 0;
  };

const nothing: Check = () => 0;

const environmentBytes = (environment: readonly string[]): number =>
  environment.reduce((sum, entry) => sum + Buffer.byteLength(entry) + 1, 0);

export const WASI_RANGES = {
  args_get: nothing, // there are no arguments
  args_sizes_get: fixed([0, 4], [1, 4]),
  environ_get: (args, memory, environment) =>
    fault(
      memory.holds(at(args, 0), 4 * environment.length) && memory.holds(at(args, 1), environmentBytes(environment)),
    ),
  environ_sizes_get: fixed([0, 4], [1, 4]),
  clock_res_get: fixed([1, 8]),
  clock_time_get: fixed([2, 8]),
  fd_advise: nothing,
  fd_allocate: nothing,
  fd_close: nothing,
  fd_datasync: nothing,
  fd_fdstat_get: fixed([1, 24]),
  fd_fdstat_set_flags: nothing,
  fd_fdstat_set_rights: nothing,
  fd_filestat_get: fixed([1, 64]),
  fd_filestat_set_size: nothing,
  fd_filestat_set_times: nothing,
  fd_pread: buffers(4),
  fd_prestat_get: fixed([1, 8]),
  fd_prestat_dir_name: range(1),
  fd_pwrite: buffers(4),
  fd_read: buffers(3),
  fd_readdir: range(1, [4, 4]),
  fd_renumber: nothing,
  fd_seek: fixed([3, 8]),
  fd_sync: nothing,
  fd_tell: fixed([1, 8]),
  fd_write: buffers(3),
  path_create_directory: range(1),
  path_filestat_get: range(2, [4, 64]),
  path_filestat_set_times: range(2),
  path_link: (args, memory, environment) => range(2)(args, memory, environment) || range(5)(args, memory, environment),
  path_open: range(2, [8, 4]),
  path_readlink: (args, memory, environment) =>
    range(1)(args, memory, environment) || range(3, [5, 4])(args, memory, environment),
  path_remove_directory: range(1),
  path_rename: (args, memory, environment) =>
    range(1)(args, memory, environment) || range(4)(args, memory, environment),
  path_symlink: (args, memory, environment) =>
    range(0)(args, memory, environment) || range(3)(args, memory, environment),
  path_unlink_file: range(1),
  proc_exit: nothing,
  proc_raise: nothing,
  sched_yield: nothing,
  random_get: range(0),
  sock_accept: nothing,
  sock_recv: nothing,
  sock_send: nothing,
  sock_shutdown: nothing,
} satisfies Record<string, Check>;

export type WasiFunction = keyof typeof WASI_RANGES;

const i = (count: number): FunctionType => ({ params: Array<"i32">(count).fill("i32"), results: ["i32"] });
const of = (...params: FunctionType["params"]): FunctionType => ({ params, results: ["i32"] });

/** Types of all functions of WASI preview 1, `poll_oneoff` included. */
export const WASI_TYPES: Readonly<Record<WasiFunction | "poll_oneoff", FunctionType>> = {
  args_get: i(2),
  args_sizes_get: i(2),
  environ_get: i(2),
  environ_sizes_get: i(2),
  clock_res_get: i(2),
  clock_time_get: of("i32", "i64", "i32"),
  fd_advise: of("i32", "i64", "i64", "i32"),
  fd_allocate: of("i32", "i64", "i64"),
  fd_close: i(1),
  fd_datasync: i(1),
  fd_fdstat_get: i(2),
  fd_fdstat_set_flags: i(2),
  fd_fdstat_set_rights: of("i32", "i64", "i64"),
  fd_filestat_get: i(2),
  fd_filestat_set_size: of("i32", "i64"),
  fd_filestat_set_times: of("i32", "i64", "i64", "i32"),
  fd_pread: of("i32", "i32", "i32", "i64", "i32"),
  fd_prestat_get: i(2),
  fd_prestat_dir_name: i(3),
  fd_pwrite: of("i32", "i32", "i32", "i64", "i32"),
  fd_read: i(4),
  fd_readdir: of("i32", "i32", "i32", "i64", "i32"),
  fd_renumber: i(2),
  fd_seek: of("i32", "i64", "i32", "i32"),
  fd_sync: i(1),
  fd_tell: i(2),
  fd_write: i(4),
  path_create_directory: i(3),
  path_filestat_get: i(5),
  path_filestat_set_times: of("i32", "i32", "i32", "i32", "i64", "i64", "i32"),
  path_link: i(7),
  path_open: of("i32", "i32", "i32", "i32", "i32", "i64", "i64", "i32", "i32"),
  path_readlink: i(6),
  path_remove_directory: i(3),
  path_rename: i(6),
  path_symlink: i(5),
  path_unlink_file: i(3),
  poll_oneoff: i(4),
  proc_exit: { params: ["i32"], results: [] },
  proc_raise: i(1),
  sched_yield: i(0),
  random_get: i(2),
  sock_accept: i(3),
  sock_recv: i(6),
  sock_send: i(5),
  sock_shutdown: i(2),
};
