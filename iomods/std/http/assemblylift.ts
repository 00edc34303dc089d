/** std.http as AssemblyLift 0.3's guests call it: JSON with host and path, bodies of text. */
import { z } from "zod";
import { checkedRequest, type Headers, type HttpRequest, invalid } from "./request.ts";

const texts = z.record(z.string(), z.string());

export const assemblyliftInput = z.object({
  auth: z.unknown().optional(),
  method: z.string(),
  host: z.string(),
  path: z.string(),
  query_parameters: texts.nullish(),
  content_type: z.string().default(""),
  headers: texts.nullish(),
  body: z.string().nullish(),
});

export const assemblyliftOutput = z.object({
  code: z.int(),
  headers: texts,
  body: z.string().nullable(),
});

/** @throws IomodFailure InvalidRequest */
export function fromAssemblylift(input: z.output<typeof assemblyliftInput>): HttpRequest {
  if (input.auth !== undefined && input.auth !== null)
    throw invalid("requests are not signed here; use the IOmod of the AWS service, or an authorization header");
  // Otherwise a host could bring its own path along.
  if (/[/?#@\\]/.test(input.host)) throw invalid("the host is a name, with a port at most");
  const query = new URLSearchParams(input.query_parameters ?? {}).toString();
  const path = `${input.path.startsWith("/") ? "" : "/"}${input.path}`;
  const url = `https://${input.host}${path}${query === "" ? "" : `${path.includes("?") ? "&" : "?"}${query}`}`;
  const headers: Headers = Object.entries(input.headers ?? {});
  const type = headers.some(([name]) => name.toLowerCase() === "content-type") ? "" : input.content_type;
  return checkedRequest(
    input.method === "" ? "GET" : input.method,
    url,
    type === "" ? headers : [...headers, ["content-type", type]],
    Buffer.from(input.body ?? ""),
  );
}

export function toAssemblylift(
  { status, headers }: { readonly status: number; readonly headers: Headers },
  chunks: readonly Uint8Array[],
): z.input<typeof assemblyliftOutput> {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { code: status, headers: Object.fromEntries(joined), body: Buffer.concat(chunks).toString() };
}
