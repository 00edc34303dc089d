/** How far a shard is done where its records are done in any order: the checkpoint is before the first that is not. */
export class Progress {
  #checkpoint: string;
  /** In the order they were read. */
  readonly #records = new Map<string, boolean>();

  constructor(checkpoint: string) {
    this.#checkpoint = checkpoint;
  }

  /** After which a reader begins that starts anew. */
  get checkpoint(): string {
    return this.#checkpoint;
  }

  /** Records that were read and are behind the checkpoint, done or not. */
  get held(): number {
    return this.#records.size;
  }

  read(sequence: string): void {
    this.#records.set(sequence, false);
  }

  done(sequences: Iterable<string>): void {
    for (const sequence of sequences) this.#records.set(sequence, true);
    for (const [sequence, isDone] of this.#records) {
      if (!isDone) return;
      this.#records.delete(sequence);
      this.#checkpoint = sequence;
    }
  }
}
