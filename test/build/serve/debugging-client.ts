/** A client of the Chrome DevTools Protocol, as debuggers are. */
import { z } from "zod";

const message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});

export interface CdpEvent {
  readonly method: string;
  readonly params: unknown;
}

export class DebuggingClient implements Disposable {
  /** All that came, oldest first. */
  readonly events: CdpEvent[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: z.output<typeof message>) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const one = message.parse(JSON.parse(String(data)));
      if (one.method !== undefined) this.events.push({ method: one.method, params: one.params });
      else if (one.id !== undefined) this.#waiting.get(one.id)?.(one);
    });
  }

  static async connect(url: string): Promise<DebuggingClient> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve(), { once: true });
      socket.addEventListener("error", () => reject(new Error(`nobody answers at ${url}`)), { once: true });
    });
    return new DebuggingClient(socket);
  }

  async send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<z.output<typeof message>>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Forgets the events that came until now. */
  forget(): void {
    this.events.length = 0;
  }

  paramsOf(method: string): readonly unknown[] {
    return this.events.flatMap((event) => (event.method === method ? [event.params] : []));
  }

  [Symbol.dispose](): void {
    this.#socket.close();
  }
}
