/** Where each byte of a prepared module's code was in the module as it was built. */

/**
 * @example
 * // V8 prints `wasm-function[12]:0x1a2b`
 * const address = prepared.codeMap.toOriginal(0x1a2b);
 */
export class CodeMap {
  /**
   * Pairs (offset in the prepared module, offset in the original) at which runs of copied bytes begin,
   * ascending, without gaps in the original: what the loader inserted lies at the end of a run.
   */
  readonly runs: Uint32Array;

  constructor(runs: Uint32Array) {
    this.runs = runs;
  }

  /**
   * @param offset bytes from the start of the prepared module, within its code
   * @returns bytes from the start of the original; for an inserted check, those of the instruction after it
   */
  toOriginal(offset: number): number {
    const { runs } = this;
    let low = 0;
    let high = runs.length / 2;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (runs[2 * middle]! <= offset) low = middle;
      else high = middle;
    }
    if (runs.length === 0) return offset;
    const original = Math.max(0, runs[2 * low + 1]! + offset - runs[2 * low]!);
    return high < runs.length / 2 ? Math.min(original, runs[2 * high + 1]!) : original;
  }
}
