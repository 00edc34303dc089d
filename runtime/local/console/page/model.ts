/** What the page knows: told by the server's stream of events, looked at by the views. */
import { useLayoutEffect, useState } from "preact/hooks";
import type { Call, Called, ConsoleEvents, ConsoleState, RequestDetail, RequestRow, TablePage } from "../contract.ts";

class Model {
  state: ConsoleState | undefined;
  /** In order; the page draws from its end. */
  rows: RequestRow[] = [];
  connected = false;
  readonly #listeners = new Set<() => void>();
  #frame = 0;

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  connect(): void {
    const source = new EventSource("/api/events");
    const on = <K extends keyof ConsoleEvents>(name: K, use: (data: ConsoleEvents[K]) => void): void =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        use(JSON.parse(event.data) as ConsoleEvents[K]);
        this.#changed();
      });
    on("state", (state) => {
      this.state = state;
      this.connected = true;
    });
    on("all", (rows) => {
      this.rows = [...rows];
    });
    on("rows", (rows) => this.#merge(rows));
    source.addEventListener("error", () => {
      this.connected = false;
      this.#changed();
    });
  }

  find(seq: number): RequestRow | undefined {
    return this.rows[seq - (this.rows[0]?.seq ?? 0)];
  }

  #merge(changed: readonly RequestRow[]): void {
    for (const row of changed) {
      const at = row.seq - (this.rows[0]?.seq ?? row.seq);
      if (at >= 0 && at <= this.rows.length) this.rows[at] = row;
    }
    // As the server does: the oldest go.
    if (this.rows.length > 11_000) this.rows.splice(0, this.rows.length - 10_000);
    this.rows = [...this.rows];
  }

  /** Once a frame, however much comes. */
  #changed(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}

export const model = new Model();

export function useModel(): Model {
  const [, redraw] = useState(0);
  // Before anything else can run: what came between drawing and an effect after the paint would not be seen.
  useLayoutEffect(() => model.listen(() => redraw((count) => count + 1)), []);
  return model;
}

export const fetchDetail = (seq: number): Promise<RequestDetail> => get(`/api/requests/${seq}`);

export const fetchTable = (table: string, after: string | undefined): Promise<TablePage> =>
  get(`/api/tables/${encodeURIComponent(table)}${after === undefined ? "" : `?after=${encodeURIComponent(after)}`}`);

export const sendCall = (call: Call): Promise<Called> => post("/api/call", call);

export const clearRequests = (): Promise<void> => post("/api/clear", {});

/** @throws Error with what the server says */
async function get<T>(url: string): Promise<T> {
  return answerOf(await fetch(url));
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="asml-console"]')?.content ?? "";
  const headers = { "content-type": "application/json", "x-asml-console": token };
  return answerOf(await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (response.ok) return (text === "" ? undefined : JSON.parse(text)) as T;
  let message = text;
  try {
    message = (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    // Words, then.
  }
  throw new Error(message);
}
