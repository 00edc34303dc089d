/**
 * `poll_oneoff`, which std::thread::sleep is made of. The shim's own spins; here the guest is suspended,
 * and everything else goes on meanwhile.
 * Layouts: WASI snapshot 01, `subscription` (48 bytes) and `event` (32 bytes).
 */
import { wasi as defs } from "@bjorn3/browser_wasi_shim";
import type { GuestMemory } from "../../guest-abi/memory.ts";

const SUBSCRIPTION_BYTES = 48;
const EVENT_BYTES = 32;
/** More than any runtime asks for; each costs the host memory. */
const MAX_SUBSCRIPTIONS = 1_024;

interface Due {
  readonly userdata: bigint;
  readonly type: number;
  /** 0 = at once. */
  readonly inMs: number;
  readonly errno: number;
}

/**
 * @param wait suspends for a time, in ms; rejects when the invocation ends
 * @param resume called when the wait is over, directly before the guest goes on
 * @returns an errno, at once or after the first subscription is due
 */
export function pollOneoff(
  memory: GuestMemory,
  args: { readonly input: number; readonly output: number; readonly count: number; readonly eventCount: number },
  wait: (ms: number) => Promise<void>,
  resume: () => void,
): number | Promise<number> {
  const input = args.input >>> 0;
  const count = args.count >>> 0;
  const size = memory.bytes.length;
  if (count === 0 || count > MAX_SUBSCRIPTIONS) return defs.ERRNO_INVAL;
  if (input + count * SUBSCRIPTION_BYTES > size) return defs.ERRNO_FAULT;
  if ((args.output >>> 0) + count * EVENT_BYTES > size || !memory.holds(args.eventCount, 4)) return defs.ERRNO_FAULT;
  const subscriptions = read(memory, input, count);
  const first = Math.min(...subscriptions.map((due) => due.inMs));
  const answer = (): number => {
    const ready = subscriptions.filter((due) => due.inMs <= first);
    const bytes = new Uint8Array(ready.length * EVENT_BYTES);
    const view = new DataView(bytes.buffer);
    ready.forEach((due, index) => {
      view.setBigUint64(index * EVENT_BYTES, due.userdata, true);
      view.setUint16(index * EVENT_BYTES + 8, due.errno, true);
      view.setUint8(index * EVENT_BYTES + 10, due.type);
    });
    memory.write(args.output, bytes);
    memory.write(args.eventCount, new Uint8Array(Uint32Array.of(ready.length).buffer));
    return defs.ERRNO_SUCCESS;
  };
  if (first <= 0) return answer();
  // Both ways, resume is queued directly before the guest goes on.
  return wait(first).then(
    () => {
      const errno = answer();
      resume();
      return errno;
    },
    (over: unknown) => {
      resume();
      throw over;
    },
  );
}

function read(memory: GuestMemory, input: number, count: number): readonly Due[] {
  const view = new DataView(memory.bytes.buffer, input, count * SUBSCRIPTION_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const base = index * SUBSCRIPTION_BYTES;
    const userdata = view.getBigUint64(base, true);
    const type = view.getUint8(base + 8);
    // A descriptor is ready at once: output never blocks, and input is at its end.
    if (type !== defs.EVENTTYPE_CLOCK) return { userdata, type, inMs: 0, errno: defs.ERRNO_SUCCESS };
    const clock = view.getUint32(base + 16, true);
    const timeout = view.getBigUint64(base + 24, true);
    const absolute = (view.getUint16(base + 40, true) & defs.SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME) !== 0;
    if (clock !== defs.CLOCKID_REALTIME && clock !== defs.CLOCKID_MONOTONIC)
      return { userdata, type, inMs: 0, errno: defs.ERRNO_INVAL };
    const now = clock === defs.CLOCKID_REALTIME ? Date.now() : performance.now();
    const ms = Number(timeout) / 1e6 - (absolute ? now : 0);
    return { userdata, type, inMs: Math.max(0, ms), errno: defs.ERRNO_SUCCESS };
  });
}
