/** What the console's server tells its page: types alone, so that the page has nothing of the server in it. */
import type { SourceFrame } from "../../observe/source-lines.ts";

/** A request in the list. */
export interface RequestRow {
  /** Counts from 1; a later state of the same request has the same. */
  readonly seq: number;
  readonly requestId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly method: string;
  /** Without the query: a token may be in that. */
  readonly path: string;
  readonly function?: string;
  /** Absent while it is under way. */
  readonly status?: number;
  readonly ms?: number;
  /** Of its failure. */
  readonly code?: string;
  /** Why it reached no function. */
  readonly reason?: string;
  readonly calls: number;
}

/** A body, redacted: JSON where it is some, else text; `bytes` where it is neither, or was too large to keep. */
export type Shown =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly bytes: number; readonly kept: false };

export interface ShownCall {
  readonly id: number;
  /** `aws.dynamodb/put_item`; `timer`. */
  readonly name: string;
  /** ms from the start of the invocation. */
  readonly from: number;
  /** Absent while it is under way. */
  readonly to?: number;
  readonly result?: "ok" | "failed" | "cancelled";
  readonly input: Shown;
  readonly answer?: Shown;
}

export interface ShownLog {
  readonly ms: number;
  readonly level: string;
  readonly message: string;
}

/** The lines around the one where a guest failed. */
export interface Excerpt {
  readonly file: string;
  /** Number of the first of `lines`. */
  readonly first: number;
  readonly line: number;
  readonly column?: number;
  readonly lines: readonly string[];
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
  readonly stack: readonly SourceFrame[];
  readonly excerpt?: Excerpt;
}

export interface Invoked {
  readonly event: Shown;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** When the guest ran, and not waited: ms from the start. */
  readonly ran: readonly (readonly [from: number, to: number])[];
  /** ms; so far, where it is under way. */
  readonly took: number;
  readonly over: boolean;
  readonly limitMs: number;
  readonly memoryBytes?: number;
  readonly memoryLimitBytes: number;
  readonly calls: readonly ShownCall[];
  readonly logs: readonly ShownLog[];
  readonly failure?: Failure;
  /** What was left out for its size, in words. */
  readonly missing: readonly string[];
}

export interface RequestDetail {
  readonly row: RequestRow;
  /** Absent where no function was reached, and of requests so old that only their rows are kept. */
  readonly invoked?: Invoked;
  readonly forgotten: boolean;
  readonly response?: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Shown;
  };
}

export interface ShownRoute {
  readonly function: string;
  readonly verb: string;
  readonly path: string;
  readonly authorizer?: string | undefined;
  readonly scopes: readonly string[];
}

export interface ShownFunction {
  readonly id: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly moduleBytes: number;
  readonly calls: Readonly<Record<string, readonly string[]>>;
  readonly system: readonly string[];
  /** As IAM has it. */
  readonly policy: unknown;
  /** What its manifest does not let its role do. */
  readonly notAllowed: readonly string[];
}

export type BuildState =
  | { readonly kind: "served"; readonly at: number; readonly ms?: number; readonly changed: readonly string[] }
  | { readonly kind: "building"; readonly at: number; readonly files: readonly string[] }
  /** What was served before is served on. */
  | { readonly kind: "failed"; readonly at: number; readonly ms: number; readonly error: string };

export interface ConsoleState {
  readonly project: string;
  readonly url: string;
  /** Whether tokens can be minted here. */
  readonly mints: boolean;
  readonly watching: boolean;
  readonly routes: readonly ShownRoute[];
  readonly functions: readonly ShownFunction[];
  readonly tables: readonly string[];
  readonly build: BuildState;
}

/** A request that the console sends to the API. */
export interface Call {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Minted for it; absent: none is sent. */
  readonly token?: {
    readonly authorizer: string;
    readonly subject: string;
    readonly scopes: readonly string[];
    readonly claims: Readonly<Record<string, unknown>>;
  };
}

export interface Called {
  readonly status: number;
  readonly ms: number;
  /** Of the request in the list. */
  readonly requestId: string;
}

export interface TablePage {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  /** Names of its key attributes. */
  readonly keys: readonly string[];
  /** Asks for the page after this one. */
  readonly next?: string;
}

/** Messages of the stream of events, by their names. */
export interface ConsoleEvents {
  readonly state: ConsoleState;
  /** All that there are, in order. */
  readonly all: readonly RequestRow[];
  /** New ones, and new states of those that were told. */
  readonly rows: readonly RequestRow[];
}
