/** What the loader tells of a module; module.ts is the way in. */
import type { FunctionType } from "../abi.ts";

export type ExternalKind = "function" | "table" | "memory" | "global" | "tag";

export interface ModuleImport {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternalKind;
  /** Of functions only. */
  readonly type?: FunctionType;
}

export interface ModuleExport {
  readonly name: string;
  readonly kind: ExternalKind;
  /** Of functions only. */
  readonly type?: FunctionType;
}

export interface ModuleFacts {
  /** By what it imports from: `asml_abi_1`; functions named `__asml_...` of `env`; neither. */
  readonly abi: "asml_abi_1" | "assemblylift_0_3" | "none";
  /** Of the module as it was built, without what the loader adds. */
  readonly imports: readonly ModuleImport[];
  /** Of the module as it was built, without what the loader adds. */
  readonly exports: readonly ModuleExport[];
  /** In pages of 64 KiB. The maximum is the one that the memory is to be made with, once the module is prepared. */
  readonly memory: { readonly initialPages: number; readonly maximumPages: number | undefined };
  /** All of its state is in its memory and in `globals`: restoring these makes it as good as new. */
  readonly resettable: boolean;
  /** One sentence part per reason, such as "it writes to a table (table.set at byte 0x1a2)". */
  readonly whyNotResettable: readonly string[];
  /** Names under which the loader exports the module's mutable globals, all of them numbers if it is resettable. */
  readonly globals: readonly string[];
}
