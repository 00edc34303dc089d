/** The list of requests, the newest first. Only what is in sight is in the page, so ten thousand are no more than thirty. */
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RequestRow } from "../contract.ts";
import { duration, time, tone } from "./format.ts";

const ROW = 28;
const BEYOND = 10;

interface ListProps {
  /** In order of time. */
  readonly rows: readonly RequestRow[];
  readonly selected: number | undefined;
  readonly onSelect: (seq: number) => void;
  /** Enter: the reader wants to be in the request. */
  readonly onOpen: () => void;
}

export function RequestList({ rows, selected, onSelect, onOpen }: ListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const newest = rows.at(-1)?.seq;
  const [shownNewest, setShownNewest] = useState(newest);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  // Whoever has scrolled down reads: what they look at stays where it is while others come above.
  useLayoutEffect(() => {
    const element = list.current;
    if (element !== null && element.scrollTop > 0 && newest !== undefined && shownNewest !== undefined)
      element.scrollTop += Math.max(0, newest - shownNewest) * ROW;
    setShownNewest(newest);
  }, [newest]);

  const at = (index: number): RequestRow | undefined => rows[rows.length - 1 - index];
  const current = selected === undefined ? -1 : rows.length - 1 - rows.findIndex(({ seq }) => seq === selected);
  const chosen = selected !== undefined && current < rows.length ? current : -1;

  useEffect(() => {
    const element = list.current;
    if (element === null || chosen < 0) return;
    const top = chosen * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW - element.clientHeight;
  }, [selected]);

  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(view.height / ROW) - 1);
    const last = rows.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
      PageDown: page,
      PageUp: -page,
    };
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    const step = steps[event.key];
    const to = ends[event.key] ?? (step === undefined ? undefined : chosen < 0 ? 0 : chosen + step);
    if (event.key === "Enter" && chosen >= 0) onOpen();
    else if (to === undefined) return;
    else {
      const row = at(Math.min(last, Math.max(0, to)));
      if (row !== undefined) onSelect(row.seq);
    }
    event.preventDefault();
  };

  const first = Math.max(0, Math.floor(view.top / ROW) - BEYOND);
  const end = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW) + BEYOND);
  const visible = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  return (
    <div
      ref={list}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label="Requests, newest first"
      aria-activedescendant={chosen < 0 ? undefined : `request-${selected}`}
      onKeyDown={move}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <div class="list-space" role="presentation" style={{ height: `${rows.length * ROW}px` }}>
        {visible.map((index) => {
          const row = at(index);
          return (
            row && (
              <Row
                key={row.seq}
                row={row}
                index={index}
                count={rows.length}
                chosen={row.seq === selected}
                onSelect={onSelect}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: RequestRow;
  readonly index: number;
  readonly count: number;
  readonly chosen: boolean;
  readonly onSelect: (seq: number) => void;
}

function Row({ row, index, count, chosen, onSelect }: RowProps): JSX.Element {
  return (
    <div
      id={`request-${row.seq}`}
      class="row"
      role="option"
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top: `${index * ROW}px` }}
      onClick={() => onSelect(row.seq)}
    >
      <span class={`status ${tone(row.status)}`}>{row.status ?? "···"}</span>
      <span class="method">{row.method}</span>
      <span class="path" title={row.path}>
        {row.path}
      </span>
      <span class="what">{row.code ?? row.reason ?? row.function ?? ""}</span>
      <span class="ms">{row.ms === undefined ? "" : duration(row.ms)}</span>
      <time class="at">{time(row.at)}</time>
    </div>
  );
}
