/** Timing in alternation: variants take turns in one process, so that a change of the machine's speed meets all of them. */

export interface Variant {
  readonly name: string;
  run(): Promise<void> | void;
}

export interface Figures {
  readonly name: string;
  /** Microseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

/** @param sorted ascending */
export function quantile(sorted: Float64Array, q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/**
 * Runs every variant `rounds` times in turn, `count` runs a round; the figures of a variant are the medians
 * of its rounds.
 */
export async function measure(variants: readonly Variant[], count: number, rounds: number): Promise<Figures[]> {
  const taken = new Map<string, Figures[]>(variants.map(({ name }) => [name, []]));
  for (const variant of variants) await series(variant, Math.max(50, Math.floor(count / 2)));
  for (let round = 0; round < rounds; round++)
    for (const variant of variants) {
      globalThis.gc?.();
      const times = await series(variant, count);
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      times.sort();
      taken
        .get(variant.name)
        ?.push({ name: variant.name, p50: quantile(times, 0.5), p99: quantile(times, 0.99), mean });
    }
  return variants.map(({ name }) => {
    const all = taken.get(name) ?? [];
    const middle = (of: (figures: Figures) => number): number => quantile(Float64Array.from(all, of).toSorted(), 0.5);
    return { name, p50: middle((f) => f.p50), p99: middle((f) => f.p99), mean: middle((f) => f.mean) };
  });
}

async function series(variant: Variant, count: number): Promise<Float64Array> {
  const times = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    const running = variant.run();
    if (running !== undefined) await running;
    times[i] = (performance.now() - start) * 1_000;
    // Without a turn of the loop now and then, nothing that only finalizers free is freed.
    if (i % 500 === 499) await new Promise((resolve) => setImmediate(resolve));
  }
  return times;
}

/** @param base the variant that the others are compared with */
export function table(title: string, figures: readonly Figures[], base: string): string {
  const reference = figures.find(({ name }) => name === base);
  const cell = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(9);
  const rows = figures.map(({ name, p50, p99, mean }) => {
    const ratio = reference === undefined ? "" : `${(p50 / reference.p50).toFixed(2)}x`;
    return `${name.padEnd(44)}${cell(p50)}${cell(p99)}${cell(mean)}${ratio.padStart(9)}`;
  });
  const head = `${title.padEnd(44)}${["p50 us", "p99 us", "mean us", "p50 / base"].map((text) => text.padStart(9)).join("")}`;
  return [head, ...rows].join("\n");
}
