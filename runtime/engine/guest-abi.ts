/** What an ABI is to the engine. One is chosen when a function is made; nothing is looked up while a guest runs. */
import type { FunctionType } from "../../guest-abi/abi.ts";
import type { LinkedSandbox } from "./linker.ts";

export interface GuestAbi {
  /** Name of the exported handler. */
  readonly handler: string;
  /** Types that it may have. */
  readonly handlerTypes: readonly FunctionType[];
  /** The guest is a program: its handler may end with `exit(0)`. */
  readonly isProgram: boolean;
  /** The host functions of one sandbox, besides WASI's. */
  imports(sandbox: LinkedSandbox): WebAssembly.Imports;
  /** Why there may be no answer, from what the handler returned. */
  explain?(result: unknown): string | undefined;
}
