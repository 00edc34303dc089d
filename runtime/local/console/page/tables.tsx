/** The tables with their items, a page at a time. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ConsoleState, TablePage } from "../contract.ts";
import { fetchTable } from "./model.ts";
import { Value } from "./value.tsx";

export function Tables({ state }: { readonly state: ConsoleState }): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const table = state.tables.find((one) => one === chosen) ?? state.tables[0];
  if (table === undefined) return <p class="none page">This project declares no tables.</p>;
  return (
    <div class="split">
      <nav class="side" aria-label="Tables">
        {state.tables.map((one) => (
          <button
            key={one}
            type="button"
            class="side-item"
            aria-current={one === table ? "true" : undefined}
            onClick={() => setChosen(one)}
          >
            {one}
          </button>
        ))}
      </nav>
      <Items key={table} table={table} />
    </div>
  );
}

function Items({ table }: { readonly table: string }): JSX.Element {
  /** Where each page that was looked at begins. */
  const [starts, setStarts] = useState<readonly (string | undefined)[]>([undefined]);
  const [read, setRead] = useState(0);
  const [page, setPage] = useState<TablePage | Error>();
  const start = starts.at(-1);
  useEffect(() => {
    let wanted = true;
    fetchTable(table, start)
      .then((found) => wanted && setPage(found))
      .catch((error: unknown) => wanted && setPage(error instanceof Error ? error : new Error(String(error))));
    return () => {
      wanted = false;
    };
  }, [start, read]);
  return (
    <div class="page">
      <header class="page-head">
        <h2>{table}</h2>
        <span class="none">{countOf(page, starts.length)}</span>
        <span class="grow" />
        <button type="button" onClick={() => setRead(read + 1)}>
          Read again
        </button>
        <button type="button" disabled={starts.length === 1} onClick={() => setStarts(starts.slice(0, -1))}>
          Previous
        </button>
        <Next page={page} onNext={(next) => setStarts([...starts, next])} />
      </header>
      {page instanceof Error && <p class="problem">{page.message}</p>}
      {page !== undefined && !(page instanceof Error) && <Grid page={page} />}
    </div>
  );
}

function countOf(page: TablePage | Error | undefined, number: number): string {
  if (page === undefined || page instanceof Error) return "";
  const whole = number === 1 && page.next === undefined;
  return whole ? `${page.items.length} items` : `page ${number}: ${page.items.length} items`;
}

function Next(props: {
  readonly page: TablePage | Error | undefined;
  readonly onNext: (next: string) => void;
}): JSX.Element {
  const next = props.page instanceof Error ? undefined : props.page?.next;
  return (
    <button type="button" disabled={next === undefined} onClick={() => next !== undefined && props.onNext(next)}>
      Next
    </button>
  );
}

function Grid({ page }: { readonly page: TablePage }): JSX.Element {
  if (page.items.length === 0) return <p class="none">No items.</p>;
  const names = new Set([...page.keys, ...page.items.flatMap((item) => Object.keys(item))]);
  return (
    <div class="grid" tabIndex={0} role="region" aria-label="Items">
      <table>
        <thead>
          <tr>
            {[...names].map((name) => (
              <th key={name} scope="col" class={page.keys.includes(name) ? "key" : ""}>
                {name}
                {page.keys.includes(name) && <small> key</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map((item, index) => (
            <tr key={index}>
              {[...names].map((name) => (
                <td key={name}>{name in item && <Cell value={item[name]} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ value }: { readonly value: unknown }): JSX.Element {
  if (typeof value === "string") return <>{value}</>;
  return <Value value={value} depth={3} />;
}
