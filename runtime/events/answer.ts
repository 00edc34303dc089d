/** A function's answer -> an HTTP response, as API Gateway maps it. */
import { isUtf8 } from "node:buffer";
import { LIMITS } from "../../guest-abi/abi.ts";
import { AnswerHeaders, IllegalAnswer } from "./answer-headers.ts";
import type { EventFormat } from "./event.ts";
import type { Header } from "./request.ts";

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; values as latin-1 characters of their bytes. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

export type MappedAnswer =
  | { readonly ok: true; readonly answer: HttpAnswer }
  /** The reason names what is wrong, never a value; the caller gets a 500 without it. */
  | { readonly ok: false; readonly reason: string };

// One character class and a length: a group repeated over megabytes would overflow the expression's stack.
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * @example
 * const mapped = mapAnswer(outcome.answer, route.payload);
 * if (!mapped.ok) log({ level: "error", message: mapped.reason });
 */
export function mapAnswer(answer: Uint8Array, payload: EventFormat): MappedAnswer {
  if (answer.length > LIMITS.answer)
    return {
      ok: false,
      reason: `the answer has ${answer.length} bytes, and Lambda takes ${LIMITS.answer} at most (base64 counts as it is sent)`,
    };
  try {
    if (payload === "2.0") return { ok: true, answer: inferred(answer) };
    return { ok: true, answer: payload === "rest" ? strict(parsed(answer)) : structured(parsed(answer), payload) };
  } catch (error) {
    if (error instanceof IllegalAnswer) return { ok: false, reason: error.message };
    throw error;
  }
}

/**
 * The head of a response that is given in chunks: an answer of either payload format, without its body.
 * @throws IllegalAnswer
 */
export function headOf(head: Uint8Array): Pick<HttpAnswer, "status" | "headers"> {
  const value = parsed(head);
  if (isObject(value) && value["body"] !== undefined) throw new IllegalAnswer("the head of a response has no body");
  const payload = isObject(value) && value["multiValueHeaders"] !== undefined ? "1.0" : "2.0";
  const { status, headers } = structured(value, payload);
  return { status, headers };
}

/** 2.0: an answer that is not a structured response is the body of a 200. */
function inferred(answer: Uint8Array): HttpAnswer {
  const headers: Header[] = [["content-type", "application/json"]];
  let value: unknown;
  try {
    value = parsed(answer);
  } catch {
    return { status: 200, headers, body: answer };
  }
  if (typeof value === "string") return { status: 200, headers, body: Buffer.from(value) };
  if (isObject(value) && value["statusCode"] !== undefined && value["statusCode"] !== null)
    return structured(value, "2.0");
  return { status: 200, headers, body: answer };
}

const REST_MEMBERS = new Set(["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]);

/** REST APIs take these members and no others, and JSON is what they take a body for. */
function strict(answer: unknown): HttpAnswer {
  const other = isObject(answer) ? Object.keys(answer).find((member) => !REST_MEMBERS.has(member)) : undefined;
  if (other !== undefined)
    throw new IllegalAnswer(`the answer has the member ${other.slice(0, 100)}, which a REST API does not take`);
  return structured(answer, "1.0", "application/json");
}

function structured(answer: unknown, payload: "1.0" | "2.0", contentType = "text/plain; charset=utf-8"): HttpAnswer {
  if (!isObject(answer)) throw new IllegalAnswer("the answer is not a JSON object with a statusCode");
  const status = statusOf(answer["statusCode"]);
  const headers = new AnswerHeaders();
  for (const [name, value] of entriesOf(answer["headers"], "headers")) if (value !== null) headers.set(name, [value]);
  if (payload === "1.0") takeMultiValueHeaders(headers, answer["multiValueHeaders"]);
  else takeCookies(headers, answer["cookies"]);
  const body = bodyOf(answer["body"], answer["isBase64Encoded"]);
  // Neither status has content that a type could describe.
  if (!headers.has("content-type") && status !== 204 && status !== 304) headers.set("content-type", [contentType]);
  return { status, headers: headers.list(), body };
}

function statusOf(status: unknown): number {
  if (typeof status !== "number" || !Number.isInteger(status))
    throw new IllegalAnswer(status === undefined ? "the answer has no statusCode" : "statusCode is not an integer");
  // 1xx cannot end an exchange, and there is nothing above 599.
  if (status < 200 || status > 599) throw new IllegalAnswer(`statusCode ${status} is not between 200 and 599`);
  return status;
}

/** A name in both places has the values given here. */
function takeMultiValueHeaders(headers: AnswerHeaders, value: unknown): void {
  for (const [name, values] of entriesOf(value, "multiValueHeaders")) {
    if (values === null) continue;
    if (!Array.isArray(values)) throw new IllegalAnswer(`multiValueHeaders.${name.slice(0, 100)} is not a list`);
    headers.set(name, values);
  }
}

function takeCookies(headers: AnswerHeaders, cookies: unknown): void {
  if (cookies === undefined || cookies === null) return;
  if (!Array.isArray(cookies)) throw new IllegalAnswer("cookies is not a list");
  for (const cookie of cookies) headers.append("set-cookie", cookie);
}

function bodyOf(body: unknown, isBase64Encoded: unknown): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array(0);
  if (typeof body !== "string") throw new IllegalAnswer("body is not a string");
  if (isBase64Encoded !== true) return Buffer.from(body);
  if (!isBase64(body)) throw new IllegalAnswer("isBase64Encoded is true, and body is not base64");
  return Buffer.from(body, "base64");
}

function isBase64(text: string): boolean {
  return BASE64.test(text) && (text.endsWith("=") ? text.length % 4 === 0 : text.length % 4 !== 1);
}

function entriesOf(value: unknown, member: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) throw new IllegalAnswer(`${member} is not an object`);
  return Object.entries(value);
}

function parsed(answer: Uint8Array): unknown {
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.length);
  if (!isUtf8(bytes)) throw new IllegalAnswer("the answer is not UTF-8");
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new IllegalAnswer("the answer is not JSON");
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
