/** The list of requests, and the one of them that is looked at. */
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { RequestRow } from "../contract.ts";
import { clearRequests } from "./model.ts";
import { RequestList } from "./request-list.tsx";
import { RequestView } from "./request-view.tsx";

interface RequestsProps {
  readonly rows: readonly RequestRow[];
  readonly selected: number | undefined;
  readonly onSelect: (seq: number | undefined) => void;
}

export function Requests({ rows, selected, onSelect }: RequestsProps): JSX.Element {
  const [filter, setFilter] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const row = selected === undefined ? undefined : rows[selected - (rows[0]?.seq ?? 0)];
  const toList = (): void => pane.current?.querySelector<HTMLElement>(".list")?.focus();

  useEffect(() => {
    toList();
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        search.current?.focus();
        event.preventDefault();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const onEscape = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== "Escape") return;
    if (document.activeElement?.closest(".list") !== null) onSelect(undefined);
    toList();
  };
  return (
    <div ref={pane} class={row === undefined ? "requests" : "requests with-request"} onKeyDown={onEscape}>
      <div class="list-pane">
        <div class="tools">
          <input
            ref={search}
            type="search"
            aria-label="Filter requests"
            placeholder="Filter: path, function, status, code   ( / )"
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            spellcheck={false}
          />
          <span class="none count" role="status">
            {filter === "" ? `${rows.length}` : `${shown.length} of ${rows.length}`}
          </span>
          <button type="button" onClick={() => void clearRequests().then(() => onSelect(undefined))}>
            Clear
          </button>
        </div>
        {rows.length === 0 && <p class="none empty">Requests appear here as they come.</p>}
        <RequestList rows={shown} selected={selected} onSelect={onSelect} onOpen={() => heading.current?.focus()} />
      </div>
      {row !== undefined && (
        <div class="request-pane">
          <RequestView
            row={row}
            heading={heading}
            onBack={() => {
              onSelect(undefined);
              toList();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Every word must be somewhere in the row. */
function filtered(rows: readonly RequestRow[], filter: string): readonly RequestRow[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = [row.method, row.path, row.function, row.status, row.code, row.reason, row.requestId]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
