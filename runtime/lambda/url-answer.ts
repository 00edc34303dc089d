/** A whole answer as the head of a response in chunks. */
import type { HttpAnswer } from "../events/answer.ts";

/** The head as an object: status, headers, cookies. */
export function headMembers({ status, headers }: Pick<HttpAnswer, "status" | "headers">): object {
  const cookies = headers.filter(([name]) => name === "set-cookie").map(([, value]) => textOf(value));
  const rest = headers.filter(([name]) => name !== "set-cookie").map(([name, value]) => [name, textOf(value)]);
  return { statusCode: status, headers: Object.fromEntries(rest), ...(cookies.length > 0 && { cookies }) };
}

export const headDocument = (answer: Pick<HttpAnswer, "status" | "headers">): Uint8Array =>
  Buffer.from(JSON.stringify(headMembers(answer)));

/** A header's value is kept as latin-1 of its bytes, and JSON is text. */
const textOf = (value: string): string => Buffer.from(value, "latin1").toString("utf8");
