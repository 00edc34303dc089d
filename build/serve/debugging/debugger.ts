/** `asml serve --inspect`: the inspector of this process, and guests as a debugger can read them. */
import inspector from "node:inspector";
import { AsmlError } from "../../../guest-abi/errors.ts";
import { stripDebug, withSourceMap } from "../../../guest-abi/wasm/custom.ts";
import { framesOf, SECTION } from "../../../guest-abi/wasm/frames.ts";
import type { PreparedGuest } from "../../../runtime/function.ts";
import { prepareGuest } from "../../../runtime/prepare-guest.ts";
import type { FunctionConfig } from "../../../runtime/project.ts";
import { assets } from "../../assets.ts";
import type { CargoRun } from "../../rust/cargo.ts";
import { debugFileBeside } from "../../source-lines/debug-files.ts";
import type { Folders } from "../../source-lines/stack.ts";
import { Symbolizer } from "../../source-lines/symbolizer.ts";
import { symbolizerProgram } from "../../source-lines/symbolizer-program.ts";
import { withReadableNames } from "./readable-names.ts";
import { sourceMapOf } from "./source-map.ts";

/** Node's own, where debuggers look by themselves. */
export const DEBUG_PORT = 9229;
/**
 * What a guest carries. `source-map` is for Chromium, which has all it needs to read one, and shows nothing of a module
 * that has DWARF as well; `dwarf` for debuggers that read it, and names and values of variables with it.
 */
export type DebugInfo = "source-map" | "dwarf";

/** Whoever reaches the port runs what they like in this process. */
const HOST = "127.0.0.1";

export class GuestDebugger implements Disposable {
  /** Where a debugger connects: `ws://127.0.0.1:9229/...` */
  readonly url: string;
  readonly port: number;
  readonly kind: DebugInfo;
  readonly #program: WebAssembly.Module;
  readonly #folders: Folders;

  private constructor(url: string, kind: DebugInfo, program: WebAssembly.Module, root: string) {
    this.url = url;
    this.port = Number(new URL(url).port);
    this.kind = kind;
    this.#program = program;
    this.#folders = { root, sdk: assets.guestCrates };
  }

  /**
   * @param root the project's folder
   * @param port 0 takes any free one
   * @throws AsmlError ERR_PORT_TAKEN; as symbolizerProgram
   */
  static async start(
    root: string,
    { port, kind }: { readonly port: number; readonly kind: DebugInfo },
    run: Pick<CargoRun, "environment" | "signal">,
  ): Promise<GuestDebugger> {
    const program = await symbolizerProgram(run);
    // It is open already in a process that was started with node --inspect.
    if (inspector.url() === undefined) inspector.open(port, HOST);
    const url = inspector.url();
    if (url === undefined)
      throw new AsmlError("ERR_PORT_TAKEN", `port ${port} of ${HOST} is taken: no debugger could attach there`, {
        fix: "end what listens there, or name another: --inspect=0 takes any free one",
      });
    return new GuestDebugger(url, kind, program, root);
  }

  /**
   * The module with its code as it was built, and what a debugger needs to know its lines.
   *
   * @param file where the module's bytes were read from
   * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI
   */
  guestOf(file: string, wasm: Uint8Array, config: FunctionConfig): PreparedGuest {
    const described = debugFileBeside(file, wasm) ?? wasm;
    const guest = prepareGuest(described, config, { forDebugger: true });
    const symbolizer = Symbolizer.of(this.#program, described);
    if (symbolizer === undefined) return guest;
    const named = withReadableNames(guest.bytes, (name) => symbolizer.demangle(name));
    return { ...guest, bytes: this.kind === "dwarf" ? named : this.#mapped(named, symbolizer) };
  }

  #mapped(wasm: Uint8Array<ArrayBuffer>, symbolizer: Symbolizer): Uint8Array<ArrayBuffer> {
    const bytes = stripDebug(wasm);
    const codeStart = framesOf(bytes).find(({ id }) => id === SECTION.code)?.content ?? 0;
    const map = sourceMapOf(symbolizer.lines(), codeStart, this.#folders);
    // Within the module, and not at an address: it is there for as long as the module is.
    const url = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString("base64")}`;
    return withSourceMap(bytes, url);
  }

  [Symbol.dispose](): void {
    inspector.close();
  }
}
