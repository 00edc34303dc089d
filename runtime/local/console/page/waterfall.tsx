/** When the guest ran and when its calls were under way, on one scale; each call opens to what was asked and answered. */
import type { CSSProperties, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Invoked, ShownCall } from "../contract.ts";
import { duration } from "./format.ts";
import { Body } from "./value.tsx";

const TICKS = 4;

export function Waterfall({ invoked }: { readonly invoked: Invoked }): JSX.Element {
  const whole = Math.max(invoked.took, ...invoked.calls.map(({ from, to }) => to ?? from), 0.001);
  return (
    <div class="waterfall">
      <div class="scale" aria-hidden="true">
        {Array.from({ length: TICKS + 1 }, (_, index) => (
          <span key={index} style={{ left: `${(100 * index) / TICKS}%` }}>
            {duration((whole * index) / TICKS)}
          </span>
        ))}
      </div>
      <div
        class="lane"
        aria-label={`the function's own code, ${duration(ranFor(invoked))} of ${duration(invoked.took)}`}
      >
        <span class="lane-name">own code</span>
        <span class="track">
          {invoked.ran.map(([from, to]) => (
            <span key={from} class="bar guest" style={place(from, to, whole)} />
          ))}
        </span>
        <span class="lane-ms">{duration(ranFor(invoked))}</span>
      </div>
      {invoked.calls.map((call) => (
        <Call key={call.id} call={call} whole={whole} now={invoked.took} />
      ))}
    </div>
  );
}

const ranFor = ({ ran }: Invoked): number => ran.reduce((sum, [from, to]) => sum + to - from, 0);

const place = (from: number, to: number, whole: number): CSSProperties => ({
  left: `${(100 * from) / whole}%`,
  width: `${(100 * Math.max(0, to - from)) / whole}%`,
});

function Call({
  call,
  whole,
  now,
}: {
  readonly call: ShownCall;
  readonly whole: number;
  readonly now: number;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const { id, name, from, to, result = "under way", input, answer } = call;
  const took = duration((to ?? now) - from);
  return (
    <div class="call">
      <button
        type="button"
        class="lane"
        aria-expanded={open}
        aria-label={`call ${name}: ${result}, ${took}, from ${duration(from)}`}
        onClick={() => setOpen(!open)}
      >
        <span class="lane-name">{name}</span>
        <span class="track">
          <span class={`bar ${result === "under way" ? "wait" : result}`} style={place(from, to ?? now, whole)} />
        </span>
        <span class="lane-ms">
          {result === "ok" ? "" : `${result} `}
          {took}
        </span>
      </button>
      {open && (
        <div class="call-bodies">
          <div>
            <h4>Request</h4>
            <Body shown={input} />
          </div>
          <div>
            <h4>{result === "failed" ? "Failure" : "Response"}</h4>
            {answer === undefined ? <p class="none">none yet</p> : <Body shown={answer} />}
          </div>
          <p class="none">call {id}</p>
        </div>
      )}
    </div>
  );
}
