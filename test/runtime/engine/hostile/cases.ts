/** A generated hostile module, run between two honest invocations, with its memory compared around each call. */
import { expect } from "vitest";
import { defineIomod } from "../../../../iomods/define.ts";
import { functionOf, guest, methodImport, told } from "../../../guests/wat.ts";
import { WASI_TYPES } from "../../../../runtime/engine/wasi-ranges.ts";
import {
  abiOperation,
  MEMORY,
  type Operation,
  PAGES,
  pick,
  type Random,
  SCRATCH,
  seeded,
  WASI_NAMES,
  wasiOperation,
} from "./operations.ts";

const WASI_IMPORTS = WASI_NAMES.map((name) => {
  const { params, results } = WASI_TYPES[name];
  return `(import "wasi_snapshot_preview1" "${name}" (func $${name} (param ${params.join(" ")}) (result ${results.join(" ")})))`;
})
  .join("\n")
  .replaceAll("(result )", "");

/** Failures that a hostile guest may end with; anything else is a fault of the host. */
const LEGAL = new Set([
  "ERR_GUEST_PANIC",
  "ERR_GUEST_TRAP",
  "ERR_GUEST_TIMEOUT",
  "ERR_GUEST_MEMORY",
  "ERR_GUEST_RESPONSE",
  "ERR_GUEST_ABI",
]);

/** Gives the probe all of memory as it is now: the call's input is a copy of it. */
const SNAP = `(drop (call $call_cancel (call $snap (i32.const 0) (i32.const ${MEMORY}))))`;

export interface HostileResult {
  readonly outcome: string;
  readonly operations: readonly Operation[];
}

/** Runs one case. @throws when the host wrote where it must not, or the next honest invocation is wrong */
export async function hostileCase(seed: number): Promise<HostileResult> {
  const random = seeded(seed);
  const operations = draw(random);
  const end = pick(random, ENDS);
  const snaps: Buffer[] = [];
  const probe = defineIomod("test.probe", {
    snap: {
      actions: [],
      call(input) {
        snaps.push(Buffer.from(input));
        return new Promise(() => {});
      },
    },
  });
  const body = operations
    .map((operation) => `${SNAP} (local.set $r ${operation.text}) ${SNAP} (i32.store (i32.const 0) (local.get $r))`)
    .join("\n");
  const wasm = guest({
    pages: String(PAGES),
    imports: `${["echo", "refuse", "break_down", "pour"].map((name) => methodImport(name)).join("\n")} ${methodImport("snap", "test.probe")} ${WASI_IMPORTS}`,
    locals: "(local $r i32)",
    fields: `${fill(random)} ${ENDING}`,
    // An honest event is told from a hostile one by its length.
    body: `(if (i32.eq (call $input_len) (i32.const 6)) (then (drop (call $respond (i32.const ${SCRATCH}) (i32.const 4))) (return))) ${body} ${end}`,
  });
  const f = await functionOf(wasm, {
    iomods: [probe],
    config: { timeoutMs: 40, environment: { MARK: "value" }, memoryMb: 8 },
  });
  try {
    const honest = await honestAnswer(f);
    const outcome = await f.send(hostileEvent(random));
    if (!outcome.ok) expect(LEGAL, `seed ${seed}: ${outcome.error.message}`).toContain(outcome.error.code);
    compare(seed, operations, snaps);
    expect(await honestAnswer(f), `seed ${seed}: the next honest invocation`).toBe(honest);
    return { outcome: outcome.ok ? "ok" : outcome.error.code, operations };
  } finally {
    f.close();
  }
}

/** On a machine that does not run this process for 40 ms, an honest guest has no time either: it is asked again. */
async function honestAnswer(f: Awaited<ReturnType<typeof functionOf>>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await f.send("honest");
    const late = !outcome.ok && outcome.error.code === "ERR_GUEST_TIMEOUT";
    if (!late || attempt === 20) return told(outcome);
  }
}

function draw(random: Random): Operation[] {
  const count = 1 + Math.floor(random() * 6);
  const wild = random() < 0.4;
  return Array.from({ length: count }, () => (random() < 0.6 ? abiOperation(random, wild) : wasiOperation(random)));
}

/** How the guest ends, when it gets there. */
const ENDS = [
  "nop",
  "(call $number (i32.const 1))",
  "unreachable",
  "(call $forever)",
  "(drop (call $deep (i32.const 0)))",
  "(call $proc_exit (i32.const 1))",
];
const ENDING = `(func $forever (loop $l (br $l))) (func $deep (param i32) (result i32) (i32.add (call $deep (local.get 0)) (i32.const 1)))`;

const EVENTS = ["{}", "", "\0\xff\xfe", '{"__proto__":{"polluted":true}}', "x".repeat(100_000), '"\\ud800"'];
const hostileEvent = (random: Random): string => EVENTS[Math.floor(random() * EVENTS.length)] as string;

/** Memory full of random bytes, among them lists of buffers with edge pointers. */
function fill(random: Random): string {
  const bytes = Array.from(
    { length: 256 },
    () =>
      `\\${Math.floor(random() * 256)
        .toString(16)
        .padStart(2, "0")}`,
  );
  return `(data (i32.const ${SCRATCH}) "${bytes.join("")}") (data (i32.const 4096) "${bytes.slice(0, 64).join("")}")
    (data (i32.const ${MEMORY - 64}) "${bytes.slice(64, 120).join("")}")`;
}

function compare(seed: number, operations: readonly Operation[], snaps: readonly Buffer[]): void {
  operations.forEach((operation, index) => {
    const before = snaps[2 * index];
    const after = snaps[2 * index + 1];
    if (before === undefined || after === undefined) return; // the guest was stopped before or in this call
    const allowed = operation.mayWrite(before);
    const expected = Buffer.from(before);
    for (const [start, length] of allowed) {
      const end = Math.min(start + length, after.length);
      if (start < end) after.copy(expected, start, start, end);
    }
    if (!expected.equals(after)) {
      const first = expected.findIndex((byte, offset) => byte !== after[offset]);
      throw new Error(`seed ${seed}: ${operation.text} wrote at ${first}, outside of ${JSON.stringify(allowed)}`);
    }
  });
}
