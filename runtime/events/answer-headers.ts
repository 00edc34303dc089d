/** Response headers out of a function's answer: checked, so that no value can start a header or a body of its own. */
import type { Header } from "./request.ts";

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** Set by the gateway from what it really sends. */
const OWN = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Thrown for an answer that API Gateway would not map; the message names the member, never its value. */
export class IllegalAnswer extends Error {
  override readonly name = "IllegalAnswer";
}

/** The headers of one answer, by lower-case name. */
export class AnswerHeaders {
  readonly #values = new Map<string, string[]>();

  /** Replaces whatever was there under that name. */
  set(name: string, values: readonly unknown[]): void {
    const key = name.toLowerCase();
    if (!NAME.test(name)) throw new IllegalAnswer(`${JSON.stringify(name.slice(0, 100))} is not a header's name`);
    if (OWN.has(key)) return;
    this.#values.set(
      key,
      values.map((value) => headerValue(key, value)),
    );
  }

  append(name: string, value: unknown): void {
    const before = this.#values.get(name.toLowerCase()) ?? [];
    this.set(name, [...before, value]);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  list(): Header[] {
    return [...this.#values].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  }
}

function headerValue(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new IllegalAnswer(`header ${name} is ${value === null ? "null" : `an ${typeof value}`}, not a string`);
  const text = String(value).trim();
  if (CONTROL.test(text)) throw new IllegalAnswer(`header ${name} holds a control character`);
  // A header's bytes are what Node takes as latin-1: text outside ASCII goes out as UTF-8.
  return Buffer.from(text, "utf8").toString("latin1");
}
