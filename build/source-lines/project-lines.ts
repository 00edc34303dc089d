/** Source lines for the functions of a project: of the modules at hand, and of builds that are known by their id. */
import type { SourceLines } from "../../runtime/observe/source-lines.ts";
import { assets } from "../assets.ts";
import { debugFileBeside, findDebugFile } from "./debug-files.ts";
import { ModuleLines } from "./module-lines.ts";

export class ProjectLines {
  readonly #program: WebAssembly.Module;
  readonly #root: string;
  readonly #builds = new Map<string, SourceLines>();

  /**
   * @param program of symbolizerProgram
   * @param root the project's folder
   * @example
   * const lines = new ProjectLines(await symbolizerProgram({ environment, signal }), project.root);
   * await createFunction({ config, wasm, iomods, log, sourceLines: lines.ofModule(file, wasm) });
   */
  constructor(program: WebAssembly.Module, root: string) {
    this.#program = program;
    this.#root = root;
  }

  /** @param file where the module's bytes were read from */
  ofModule(file: string, wasm: Uint8Array): SourceLines {
    return this.#lines(() => debugFileBeside(file, wasm) ?? wasm);
  }

  /** Of a build whose debug information is somewhere in the project. */
  ofBuild(id: string): SourceLines {
    const known = this.#builds.get(id);
    if (known !== undefined) return known;
    const lines = this.#lines(() => findDebugFile(this.#root, id));
    this.#builds.set(id, lines);
    return lines;
  }

  #lines(read: () => Uint8Array | undefined): SourceLines {
    return new ModuleLines(this.#program, { root: this.#root, sdk: assets.guestCrates }, read);
  }
}
