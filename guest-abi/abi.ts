/**
 * ABI 1 in numbers and names. README.md beside this file is the specification; this file is the
 * host's copy of it and `rust/asml/src/abi.rs` the guest's. A number is a literal here and there,
 * never counted, so that a line inserted cannot renumber the wire.
 */

/** Import module of ABI 1. The version is part of the name: a guest of another version fails at linking, by name. */
export const ABI_1_MODULE = "asml_abi_1";

/** Import module of WASI preview 1, the part of the system interface that a guest gets. */
export const WASI_MODULE = "wasi_snapshot_preview1";

/** Import module of AssemblyLift 0.3. */
export const ABI_03_MODULE = "env";

/** Import module of what the loader itself adds to a module (see module.ts); no guest may import from it. */
export const LOADER_MODULE = "asml_loader";

/** Import module of a response that is given while the guest runs; its functions are called as IOmod methods are. */
export const RESPONSE_MODULE = "asml.response";
export const RESPONSE_METHODS = ["begin", "write", "end", "after"] as const;
export type ResponseMethod = (typeof RESPONSE_METHODS)[number];

/** Export by which a guest is told of memory that it was given beyond what its module asks for. */
export const SPARE_MEMORY = "asml_spare_memory";

/** `call_take` says whether the answer is the method's output, a failure document, or a chunk with more to come. */
export const CALL_STATUS = { ok: 0, failed: 1, chunk: 2 } as const;

/** Negative results of the imports of ABI 1. */
export const ABI_ERROR = {
  /** The call has not finished. */
  pending: -1,
  /** No such call: never started, already taken, cancelled, or of another invocation. */
  unknownId: -2,
  /** `call_wait` with nothing outstanding that it has not reported: waiting would never end. */
  nothingOutstanding: -3,
  /** The buffer is smaller than the answer; the call is kept. */
  bufferTooSmall: -4,
  /** `respond` was called before. */
  alreadyAnswered: -5,
  /** More bytes than the limit for this direction. */
  tooLarge: -6,
  /** More calls than an invocation may make, or have outstanding at once. */
  tooManyCalls: -7,
} as const;

/** Levels of `log`. */
export const LOG_LEVEL = { error: 1, warn: 2, info: 3, debug: 4, trace: 5 } as const;

/** Types of ABI 1's imports; every IOmod method has IOMOD_METHOD's. */
export type WasmValueType = "i32" | "i64" | "f32" | "f64" | "v128" | "funcref" | "externref" | "other";
export interface FunctionType {
  readonly params: readonly WasmValueType[];
  readonly results: readonly WasmValueType[];
}

export const ABI_1_IMPORTS = {
  input_len: { params: [], results: ["i32"] },
  input_read: { params: ["i32", "i32"], results: ["i32"] },
  respond: { params: ["i32", "i32"], results: ["i32"] },
  log: { params: ["i32", "i32", "i32"], results: [] },
  panic: { params: ["i32", "i32"], results: [] },
  alloc_failed: { params: ["i32"], results: [] },
  call_wait: { params: [], results: ["i32"] },
  call_poll: { params: ["i32"], results: ["i32"] },
  call_take: { params: ["i32", "i32", "i32"], results: ["i32"] },
  call_cancel: { params: ["i32"], results: ["i32"] },
  timer: { params: ["i32"], results: ["i32"] },
  remaining_ms: { params: [], results: ["i64"] },
} as const satisfies Record<string, FunctionType>;

/** `(ptr, len) -> id`: every method of every IOmod. */
export const IOMOD_METHOD: FunctionType = { params: ["i32", "i32"], results: ["i32"] };

/** Limits of one invocation. Sizes in bytes. */
export const LIMITS = {
  /** Lambda's limit for a synchronous request (AWS Lambda quotas): 6 MB. */
  event: 6 * 1024 * 1024,
  /** Lambda's limit for a synchronous response, as its Runtime API enforces it. */
  answer: 6_291_556,
  /** Lambda's limit for a response that is streamed (AWS Lambda quotas): 200 MB. */
  streamed: 200 * 1024 * 1024,
  /** One call's input and one call's answer. */
  callPayload: 16 * 1024 * 1024,
  /** Inputs and untaken answers of all calls of an invocation together. */
  callBytes: 64 * 1024 * 1024,
  /** Calls (timers count) outstanding or untaken at once. */
  callsOutstanding: 1_024,
  /** Calls (timers count) in one invocation. */
  callsTotal: 100_000,
  /** One log line; longer ones are cut, and say so. */
  logLine: 64 * 1024,
  /** Log lines of one invocation; what is over is counted and dropped. */
  logLines: 10_000,
  /** Longest timer, about 24 days: setTimeout's own limit. */
  timerMs: 2_147_483_647,
} as const;
