/**
 * A recording in the place of the host. A guest is deterministic but for what the host tells it, and calls finish only
 * while it waits: so each wait gets the completions that it had, in their order, and nothing depends on time.
 *
 * A guest that was changed may wait less often, or call other things. Then a call gets the answer that the same call
 * had, and a wait without a completion of its own the next one in the recorded order, so that it always ends.
 */
import { createHash } from "node:crypto";
import { IomodFailure } from "../../iomods/failure.ts";
import type { HostSource } from "../engine/source.ts";
import type { InvocationObserver, Observer } from "../observe/observer.ts";
import { bytesOf } from "./payload.ts";
import type { RecordedCall, RecordedReadings, Recording } from "./recording.ts";
import { sameText } from "./same-text.ts";

/** A call of the replay, and the recorded one that answers it. */
export interface PlayedCall {
  readonly name: string;
  readonly input: Uint8Array;
  readonly recorded: RecordedCall | undefined;
  readonly sameInput: boolean;
}

interface Waiting {
  readonly recorded: RecordedCall | undefined;
  /** Completions of the same call before it. */
  readonly turn: number;
  settle(): void;
}

const NS_PER_MS = 1_000_000n;

export class Player implements HostSource, Observer {
  readonly played: PlayedCall[] = [];
  /** What the guest read more of than was recorded. */
  readonly beyond = new Set<string>();
  readonly #recording: Recording;
  readonly #early: Readings;
  readonly #readings: Readings;
  readonly #left: RecordedCall[];
  /** Recorded call -> its places among the completions: one, or one for each chunk of a stream and its end. */
  readonly #places = new Map<number, { readonly wait: number; readonly order: number }[]>();
  readonly #waiting = new Map<number, Waiting>();
  #sleeping: (() => void) | undefined;
  #begun = false;
  #wait = -1;
  #timeUp: () => void = () => {};

  constructor(recording: Recording) {
    this.#recording = recording;
    this.#early = new Readings(recording.early, recording.requestId, this.beyond);
    this.#readings = new Readings(recording.readings, recording.requestId, this.beyond);
    this.#left = [...recording.calls];
    let order = 0;
    recording.waits.forEach((ids, wait) => ids.forEach((id) => this.#placesOf(id).push({ wait, order: order++ })));
  }

  /** Recorded calls that were not made. */
  get unmade(): readonly RecordedCall[] {
    return this.#left;
  }

  invocation(): InvocationObserver {
    this.#begun = true;
    return {
      suspended: (_at, briefly = false) => this.#suspended(briefly),
      callEnded: ({ id }) => this.#waiting.delete(id),
    };
  }

  begin(timeUp: () => void): void {
    this.#timeUp = timeUp;
  }

  clock(clock: number): bigint {
    return this.#now.clock(clock);
  }

  random(into: Uint8Array): void {
    this.#now.random(into);
  }

  remainingMs(): number {
    return this.#now.remaining(this.#recording.limits.timeoutMs);
  }

  call(id: number, name: string, input: Uint8Array): Promise<Uint8Array> {
    const { recorded, sameInput } = this.#match(name, input);
    this.played.push({ name, input, recorded, sameInput });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        recorded,
        turn: 0,
        settle: () => {
          const answer = recorded?.answer === undefined ? undefined : bytesOf(recorded.answer);
          if (answer === undefined) reject(notRecorded(name, recorded));
          else if (recorded?.result === "failed") reject(failureOf(answer));
          else resolve(answer);
        },
      });
    });
  }

  async *stream(id: number, name: string, input: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    const { recorded, sameInput } = this.#match(name, input);
    this.played.push({ name, input, recorded, sameInput });
    for (let turn = 0; ; turn++) {
      await new Promise<void>((settle) => {
        this.#waiting.set(id, { recorded, turn, settle });
      });
      const chunk = recorded?.chunks?.[turn];
      if (chunk === undefined) break;
      const bytes = bytesOf(chunk);
      if (bytes === undefined) throw notRecorded(name, recorded);
      yield bytes;
    }
    const answer = recorded?.answer === undefined ? undefined : bytesOf(recorded.answer);
    if (recorded?.result === "failed" && answer !== undefined) throw failureOf(answer);
    if (recorded?.result !== "ok") throw notRecorded(name, recorded);
  }

  timer(id: number, ms: number): Promise<Uint8Array> {
    const at = this.#left.findIndex(({ timerMs }) => timerMs === ms);
    const found = at >= 0 ? at : this.#left.findIndex(({ timerMs }) => timerMs !== undefined);
    const recorded = found < 0 ? undefined : this.#left.splice(found, 1)[0];
    const input = new Uint8Array(0);
    this.played.push({ name: "timer", input, recorded, sameInput: recorded?.timerMs === ms });
    return new Promise((resolve) => {
      this.#waiting.set(id, { recorded, turn: 0, settle: () => resolve(input) });
    });
  }

  sleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#sleeping = resolve;
    });
  }

  get #now(): Readings {
    return this.#begun ? this.#readings : this.#early;
  }

  #match(name: string, input: Uint8Array): { recorded: RecordedCall | undefined; sameInput: boolean } {
    const text = Buffer.from(input).toString("latin1");
    const same = this.#left.findIndex(
      (call) => call.name === name && sameText(Buffer.from(bytesOf(call.input) ?? []).toString("latin1"), text),
    );
    const found = same >= 0 ? same : this.#left.findIndex((call) => call.name === name);
    if (found < 0) return { recorded: undefined, sameInput: false };
    const [recorded] = this.#left.splice(found, 1);
    return { recorded, sameInput: same >= 0 || (recorded !== undefined && "dropped" in recorded.input) };
  }

  #suspended(briefly: boolean): void {
    this.#wait++;
    const inOrder = [...this.#waiting]
      .flatMap(([id, waiting]) => {
        const place = waiting.recorded === undefined ? undefined : this.#placesOf(waiting.recorded.id)[waiting.turn];
        return place === undefined ? [] : [{ id, waiting, ...place }];
      })
      .toSorted((a, b) => a.order - b.order);
    const due = inOrder.filter(({ wait }) => wait <= this.#wait);
    const sleeping = this.#sleeping;
    this.#sleeping = undefined;
    // A sleep that the recording does not see the end of is where its time was up.
    const outlasts = this.#recording.waits.length === this.#wait + 1 && this.#timedOutWaiting && due.length === 0;
    if (due.length > 0 || (sleeping !== undefined && !outlasts)) {
      for (const { id, waiting } of due) this.#settle(id, waiting);
      // Not before what finished during the sleep.
      if (sleeping !== undefined) setImmediate(sleeping);
      return;
    }
    if (briefly) return;
    const [next] = inOrder;
    if (next !== undefined) return this.#settle(next.id, next.waiting);
    for (const [id, waiting] of this.#waiting) if (waiting.recorded === undefined) return this.#settle(id, waiting);
    // Nothing more comes: it waited here until its time was up.
    setImmediate(() => this.#timeUp());
  }

  #placesOf(id: number): { readonly wait: number; readonly order: number }[] {
    const places = this.#places.get(id) ?? [];
    this.#places.set(id, places);
    return places;
  }

  get #timedOutWaiting(): boolean {
    const { outcome } = this.#recording;
    return !outcome.ok && outcome.code === "ERR_GUEST_TIMEOUT";
  }

  #settle(id: number, waiting: Waiting): void {
    this.#waiting.delete(id);
    waiting.settle();
  }
}

/** What a guest is told of clocks and randomness; where it asks for more than was recorded, it goes on by itself. */
class Readings {
  /** What is left of each clock, the next one last: there may be a million. */
  readonly #clocks = new Map<number, string[]>();
  readonly #remaining: number[];
  readonly #beyond: Set<string>;
  readonly #last = new Map<number, bigint>();
  readonly #seed: string;
  #random: Uint8Array;
  #left: number | undefined;
  #blocks = 0;

  constructor({ clock, random, remaining }: RecordedReadings, seed: string, beyond: Set<string>) {
    for (const [id, ns] of clock.toReversed()) {
      const left = this.#clocks.get(id) ?? [];
      this.#clocks.set(id, left);
      left.push(ns);
    }
    this.#remaining = remaining.toReversed();
    this.#random = Buffer.from(random, "base64");
    this.#seed = seed;
    this.#beyond = beyond;
  }

  clock(clock: number): bigint {
    const ns = this.#clocks.get(clock)?.pop();
    if (ns === undefined) this.#beyond.add("clock");
    const time = ns === undefined ? (this.#last.get(clock) ?? 0n) + NS_PER_MS : BigInt(ns);
    this.#last.set(clock, time);
    return time;
  }

  random(into: Uint8Array): void {
    while (this.#random.length < into.length) {
      this.#beyond.add("randomness");
      const block = createHash("sha256")
        .update(`${this.#seed} ${this.#blocks++}`)
        .digest();
      this.#random = Buffer.concat([this.#random, block]);
    }
    into.set(this.#random.subarray(0, into.length));
    this.#random = this.#random.subarray(into.length);
  }

  remaining(timeoutMs: number): number {
    this.#left = this.#remaining.pop() ?? this.#left ?? timeoutMs;
    return this.#left;
  }
}

function notRecorded(name: string, recorded: RecordedCall | undefined): IomodFailure {
  const why = recorded === undefined ? "the recording has no such call" : "the recording has no answer of this call";
  return new IomodFailure("NotRecorded", `${name}: ${why}`);
}

/** The failure whose document this is; the engine writes the same one again. */
function failureOf(document: Uint8Array): IomodFailure {
  const { code, message, ...more } = JSON.parse(Buffer.from(document).toString());
  return new IomodFailure(String(code), String(message), more);
}
