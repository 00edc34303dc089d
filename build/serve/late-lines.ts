/**
 * Source lines for failures, from when what reads them is there. From a clone it is compiled once, in the background:
 * nobody waits for it to see their function answer, and a failure before that has its message without a stack.
 */
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import type { SourceLines } from "../../runtime/observe/source-lines.ts";
import type { CargoRun } from "../rust/cargo.ts";
import { ProjectLines } from "../source-lines/project-lines.ts";
import { symbolizerProgram } from "../source-lines/symbolizer-program.ts";

export class LateLines {
  readonly #root: string;
  #lines: ProjectLines | undefined;

  /** @param root the project's folder */
  constructor(root: string) {
    this.#root = root;
  }

  /** Never rejects: a failure is told in the log, and lines stay away. */
  async load(run: Pick<CargoRun, "environment" | "signal">, log: LogSink): Promise<void> {
    try {
      this.#lines = new ProjectLines(await symbolizerProgram(run), this.#root);
    } catch (thrown) {
      if (run.signal.aborted) return;
      const fix = thrown instanceof AsmlError && thrown.fix !== undefined ? `; ${thrown.fix}` : "";
      log({ level: "warn", message: `failures are shown without source lines: ${messageOf(thrown)}${fix}` });
    }
  }

  /** @param file where the module's bytes were read from */
  ofModule(file: string, wasm: Uint8Array): SourceLines {
    let lines: SourceLines | undefined;
    return {
      stackOf: (frames) => {
        lines ??= this.#lines?.ofModule(file, wasm);
        return lines?.stackOf(frames);
      },
    };
  }
}
