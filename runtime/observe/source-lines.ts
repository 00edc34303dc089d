/** Stacks of guests: what V8 tells of them, and what debug information makes of that. */

/** One function of a guest's stack, as the module has it. */
export interface WasmFrame {
  /** The function's index. */
  readonly func: number;
  /** Bytes from the start of the code section's content, in the module as it was built: DWARF's addresses. */
  readonly offset: number;
  /** As the linker wrote it, mangled; absent where the module has no names. */
  readonly name?: string;
}

export interface SourceFrame {
  readonly function: string;
  /** Relative to the project's folder where it is inside of it; absent where debug information does not say. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The compiler put it into the function that follows. */
  readonly inlined?: true;
  /** Calls itself so often, one directly after the other; only the first is shown. */
  readonly times?: number;
  /** Frames of the standard library and of asml's own crates that follow and are left out. */
  readonly folded?: number;
}

/** Innermost first. */
export interface SourceStack {
  /** From the first frame of the person's own code on; where there is none, all that is known. */
  readonly stack: readonly SourceFrame[];
  /** Frames of other people's crates that the own code had called when it failed. */
  readonly library?: readonly SourceFrame[];
}

/** The debug information of one module. */
export interface SourceLines {
  /** @returns undefined where there is none */
  stackOf(frames: readonly WasmFrame[]): SourceStack | undefined;
}
