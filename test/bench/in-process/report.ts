/** Where the parts of the bench leave their figures: printed as they come, or as one JSON document at the end. */
import { type Figures, table } from "../measure.ts";

export interface Bench {
  /** Share of the runs that a full bench has. */
  readonly scale: number;
  readonly rounds: number;
  readonly quick: boolean;
  /** Figures of variants, beside those of `base`. */
  compare(title: string, figures: readonly Figures[], base: string): void;
  /** Anything else: `value` for the document, `line` for people. */
  note(title: string, value: unknown, line: string): void;
}

export class Report implements Bench {
  readonly scale: number;
  readonly rounds: number;
  readonly quick: boolean;
  readonly results: Record<string, unknown> = {};
  readonly #prints: boolean;

  constructor({ quick, prints }: { readonly quick: boolean; readonly prints: boolean }) {
    this.quick = quick;
    this.scale = quick ? 0.05 : 1;
    this.rounds = quick ? 2 : 5;
    this.#prints = prints;
  }

  compare(title: string, figures: readonly Figures[], base: string): void {
    this.results[title] = figures;
    if (this.#prints) console.log(`\n${table(title, figures, base)}`);
  }

  note(title: string, value: unknown, line: string): void {
    this.results[title] = value;
    if (this.#prints) console.log(`\n${line}`);
  }
}
