/** Clocks and randomness: told to who observes, and taken from a recording where there is one. */
import type { GuestMemory } from "../../guest-abi/memory.ts";
import type { Reading } from "../observe/observer.ts";
import type { ActiveInvocation } from "./active.ts";
import type { HostSource } from "./source.ts";

/** What is seen of the sandbox that reads. */
interface ReadingSandbox {
  readonly active: ActiveInvocation | undefined;
  readonly memory: GuestMemory;
  readonly source: HostSource | undefined;
  readonly early: Reading[];
  noteImpure(): void;
}

/** WASI's number of the wall's clock. */
export const CLOCK_REALTIME = 0;
const NS_BYTES = 8;
/** Before its first invocation a guest seeds a hash map or looks at the time; more than these are not kept. */
const MAX_EARLY = 1_000;

/** WASI has written the time to `at`. */
export function readClock(sandbox: ReadingSandbox, clock: number, at: number): void {
  if (isUnseen(sandbox)) return;
  const view = sandbox.memory.view(at, NS_BYTES);
  const data = new DataView(view.buffer, view.byteOffset, NS_BYTES);
  data.setBigUint64(0, clockReading(sandbox, clock, data.getBigUint64(0, true)), true);
}

/** @returns what the guest is told */
export function clockReading(sandbox: ReadingSandbox, clock: number, now: bigint): bigint {
  const ns = sandbox.source?.clock(clock) ?? now;
  if (!isUnseen(sandbox)) note(sandbox, { kind: "clock", clock, ns });
  return ns;
}

/** WASI has written random bytes there. */
export function readRandom(sandbox: ReadingSandbox, at: number, len: number): void {
  if (isUnseen(sandbox)) return;
  const view = sandbox.memory.view(at, len);
  sandbox.source?.random(view);
  note(sandbox, { kind: "random", bytes: view.slice() });
}

function isUnseen({ active, source }: ReadingSandbox): boolean {
  return active !== undefined && active.observer === undefined && source === undefined;
}

function note(sandbox: ReadingSandbox, reading: Reading): void {
  if (sandbox.active !== undefined) sandbox.active.observer?.reading?.(reading);
  else {
    sandbox.noteImpure();
    if (sandbox.early.length < MAX_EARLY) sandbox.early.push(reading);
  }
}
