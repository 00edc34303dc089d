/**
 * A function of a project, ready to be invoked: module + grants + limits -> invoke(event).
 * Lambda, the local gateway, replay and the tests all enter here and nowhere else.
 */
import type { AsmlError } from "../guest-abi/errors.ts";
import type { CodeMap, ModuleFacts } from "../guest-abi/module.ts";
import type { IomodRegistry } from "../iomods/registry.ts";
import type { HostSource } from "./engine/source.ts";
import type { LogSink } from "./observe/log.ts";
import type { Observer } from "./observe/observer.ts";
import type { SourceLines } from "./observe/source-lines.ts";
import type { FunctionConfig } from "./project.ts";

export interface FunctionOptions {
  readonly config: FunctionConfig;
  /** The compiled module: as cargo left it, or prepared already by the loader of this version (prepare-guest.ts). */
  readonly wasm: Uint8Array | PreparedGuest;
  readonly iomods: IomodRegistry;
  readonly log: LogSink;
  /** Lines of the guest's source for the log records of its failures. Without it they hold what `asml symbolize` needs. */
  readonly sourceLines?: SourceLines;
  /** Hears of its invocations. */
  readonly observer?: Observer | undefined;
  /** A debugger may hold the guest: neither its start nor an invocation is ended because its time is over. */
  readonly untimed?: boolean;
  /** Answers in place of this machine, for one invocation: replay. */
  readonly source?: HostSource;
}

/** A module that the loader (guest-abi/module.ts) has read and prepared. */
export interface PreparedGuest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts: ModuleFacts;
  /** Called at the first failure, and only then: most functions never need it. */
  readonly origin: () => ModuleOrigin;
}

/** What the log of a failure needs of the module as it was built. */
export interface ModuleOrigin {
  /** See buildId in guest-abi/wasm/custom.ts. */
  readonly buildId: string;
  /** Where the code section's content begins. */
  readonly codeStart: number;
  readonly codeMap: CodeMap;
}

export interface Invocation {
  readonly requestId: string;
  /** The event: JSON, in bytes, as it came. */
  readonly event: Uint8Array;
  /** Ends the invocation early, for instance when the client has gone. */
  readonly signal?: AbortSignal;
  /** Epoch ms at which the platform ends the invocation; the function's own timeout applies as well. */
  readonly deadline?: number;
  /** X-Ray's header for it, where the platform gave one. */
  readonly traceHeader?: string | undefined;
  /** How the response goes out while the guest runs. Without it all of it is in the outcome. */
  readonly delivery?: Delivery | undefined;
}

/** What a platform can do with a response before the invocation is over. */
export interface Delivery {
  /** Why a guest may not go on after its answer, and what to do about it. Absent: it may. */
  readonly endsWithAnswer?: string;
  /** Gets the answer of a guest that goes on after it. Otherwise the answer is the outcome's alone. */
  answered?(answer: Uint8Array): void;
  /** A response in chunks begins. Absent: it is gathered, and is the outcome's answer. */
  begin?(head: ResponseHead): ResponseSink;
}

export interface ResponseHead {
  readonly status: number;
  /** Names in lower case; values as latin-1 characters of their bytes. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** JSON of the head, as the guest wrote it. */
  readonly document: Uint8Array;
}

/** Where a response's chunks go. Calls come one after the other, `write` without waiting for the one before. */
export interface ResponseSink {
  /** Resolves when there is room for more. @throws ClientGone */
  write(chunk: Uint8Array): Promise<void>;
  /** Resolves when all of it was handed over. @throws ClientGone */
  end(): Promise<void>;
  /** The guest has failed, and its client must not take what it has for all. Neither of the others is called after it. */
  fail(error: AsmlError): void;
}

/** Rejection of a ResponseSink: nobody takes the response any more. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

export type Outcome =
  | {
      readonly ok: true;
      /** Empty of a response that was streamed. */
      readonly answer: Uint8Array;
      /** The guest gave it in chunks, whether they were sent so or gathered. */
      readonly streamed?: boolean;
      /** The guest failed when its response was complete already. */
      readonly failedAfter?: AsmlError;
    }
  | { readonly ok: false; readonly error: AsmlError };

export interface GuestFunction {
  readonly config: FunctionConfig;
  /** Never rejects: every failure of the guest is an Outcome with its class, and is already in the log. */
  invoke(invocation: Invocation): Promise<Outcome>;
  /** Lets go of all sandboxes; invocations under way end with ERR_INVOCATION_ABORTED. */
  close(): void;
}
