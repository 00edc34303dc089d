/** JSON that can be folded, and texts. */
import type { ComponentChildren, JSX } from "preact";
import type { Shown } from "../contract.ts";
import { bytes } from "./format.ts";

/** Deeper parts, and longer lists, are folded at first. */
const OPEN_DEPTH = 3;
const OPEN_MEMBERS = 30;

export function Body({ shown }: { readonly shown: Shown }): JSX.Element {
  if ("json" in shown) return <div class="json">{<Value value={shown.json} depth={0} />}</div>;
  if ("text" in shown) return shown.text === "" ? <p class="none">empty</p> : <pre class="text">{shown.text}</pre>;
  return <p class="none">{bytes(shown.bytes)}, which are not shown</p>;
}

export function Value({ value, depth }: { readonly value: unknown; readonly depth: number }): JSX.Element {
  if (Array.isArray(value))
    return <Group open="[" close="]" depth={depth} members={value.map((item) => [undefined, item])} />;
  if (typeof value === "object" && value !== null)
    return <Group open="{" close="}" depth={depth} members={Object.entries(value)} />;
  if (typeof value === "string") return <span class="json-text">{JSON.stringify(value)}</span>;
  return <span class="json-plain">{String(value)}</span>;
}

interface GroupProps {
  readonly open: string;
  readonly close: string;
  readonly depth: number;
  readonly members: readonly (readonly [string | undefined, unknown])[];
}

function Group({ open, close, depth, members }: GroupProps): JSX.Element {
  if (members.length === 0) return <span class="json-mark">{open + close}</span>;
  return (
    <details class="json-group" open={depth < OPEN_DEPTH && members.length <= OPEN_MEMBERS}>
      <summary>
        <span class="json-mark">{open}</span>
        <span class="json-folded">
          {members.length} {close}
        </span>
      </summary>
      <ul>
        {members.map(([name, member], index) => (
          <li key={name ?? index}>
            {name !== undefined && <span class="json-name">{name}: </span>}
            <Value value={member} depth={depth + 1} />
          </li>
        ))}
      </ul>
      <span class="json-mark">{close}</span>
    </details>
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Names and values in two columns. */
export function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, ComponentChildren])[] }): JSX.Element {
  return (
    <dl class="pairs">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
