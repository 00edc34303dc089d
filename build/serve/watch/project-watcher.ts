/** Tells when a project's files have changed, in its folder and wherever else it has inputs. */
import { existsSync } from "node:fs";
import path from "node:path";
import { type FSWatcher, watch } from "chokidar";
import type { BuildInputs } from "../serve-project.ts";
import { dependencyFiles } from "./dep-info.ts";
import { FileStates } from "./file-states.ts";
import { configurationAbove, crateFolder, isIgnored, isWithin } from "./watched.ts";

/** So long nothing may happen before what happened counts as one change... */
const QUIET_MS = 30;
/** ...but no longer than this: a program that writes without end must not keep all changes away. */
const LONGEST_MS = 300;

export class ProjectWatcher implements BuildInputs {
  readonly #root: string;
  readonly #watcher: FSWatcher;
  readonly #states = new FileStates();
  readonly #events = new Set<string>();
  /** Inputs outside of the folder, or in a part of it that is not watched. */
  readonly #elsewhere = new Set<string>();
  #firstAt = 0;
  #lastAt = 0;
  #wake: (() => void) | undefined;

  /** @param onError what could not be watched */
  constructor(root: string, onError: (error: unknown) => void) {
    this.#root = root;
    this.#watcher = watch(root, {
      ignored: (file) => this.#isIgnored(path.resolve(file)),
      ignoreInitial: true,
      ignorePermissionErrors: true,
      atomic: false,
    });
    this.#watcher.on("all", (_, file) => this.#happened(path.resolve(file))).on("error", onError);
    this.follow(configurationAbove(root));
  }

  /** Resolves when nothing that happens from then on is missed. */
  async ready(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#watcher.once("ready", () => resolve());
    });
  }

  manifests(files: readonly string[]): void {
    this.follow(files.map((file) => path.dirname(file)));
  }

  modules(files: Iterable<string>): void {
    for (const module of files) {
      // One that cargo made is no input of ours; any other is, wherever it lies.
      const made = existsSync(module.replace(/\.wasm$/, ".d"));
      this.follow(made ? dependencyFiles(module).map((file) => this.#unitOf(file)) : [module]);
    }
  }

  /** The crate of a file, with what may be added to that; the file alone where that would be half of a disk. */
  #unitOf(file: string): string {
    const crate = crateFolder(file);
    return crate === undefined || isWithin(crate, this.#root) ? file : crate;
  }

  /** @param paths files, or folders with all that is in them; those that are watched already count once */
  follow(paths: readonly string[]): void {
    for (const one of paths) {
      const watched = isWithin(this.#root, one) && !this.#isLeftOut(one);
      const covered = [...this.#elsewhere].some((other) => isWithin(other, one));
      if (watched || covered || this.#isGenerated(one)) continue;
      this.#elsewhere.add(one);
      this.#watcher.add(one);
    }
  }

  /**
   * Resolves when files have changed since the last call and for a moment no more do.
   * @returns their paths
   */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    for (;;) {
      const changed = await this.#quiet(signal);
      if (signal.aborted) return [];
      const real = changed.filter((file) => this.#states.changed(file));
      if (real.length > 0) return real;
    }
  }

  /** What cargo would take for older than its last build, and so for built, is made new. */
  renew(files: readonly string[], lastBuildAt: number): void {
    for (const file of files) this.#states.renew(file, lastBuildAt);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#watcher.close();
  }

  /** Itself, or a folder that it is in: the watcher asks for each folder before it looks into that. */
  #isLeftOut(file: string): boolean {
    for (let one = file; one !== this.#root; one = path.dirname(one)) if (isIgnored(this.#root, one)) return true;
    return false;
  }

  /** The guest crates in .asml are copies, which serve itself makes. */
  #isGenerated(file: string): boolean {
    return isWithin(path.join(this.#root, ".asml"), file);
  }

  #isIgnored(file: string): boolean {
    for (const one of this.#elsewhere) if (isWithin(one, file)) return file !== one && isIgnored(one, file);
    // Nothing else outside of the folder is watched; what leads to it must be looked through.
    return isIgnored(this.#root, file);
  }

  #happened(file: string): void {
    const now = performance.now();
    if (this.#events.size === 0) this.#firstAt = now;
    this.#lastAt = now;
    this.#events.add(file);
    this.#wake?.();
  }

  async #quiet(signal: AbortSignal): Promise<readonly string[]> {
    while (this.#events.size === 0 && !signal.aborted) await this.#woken(signal, undefined);
    while (!signal.aborted) {
      const until = Math.min(this.#lastAt + QUIET_MS, this.#firstAt + LONGEST_MS);
      const left = until - performance.now();
      if (left <= 0) break;
      await this.#woken(signal, left);
    }
    const files = [...this.#events];
    this.#events.clear();
    return files;
  }

  async #woken(signal: AbortSignal, ms: number | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = (): void => resolve();
    const timer = ms === undefined ? undefined : setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
    this.#wake = wake;
    await promise;
    this.#wake = undefined;
    signal.removeEventListener("abort", wake);
    clearTimeout(timer);
  }
}
