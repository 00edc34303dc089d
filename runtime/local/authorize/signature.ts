/** The parts of a SigV4 signature, from the Authorization header or a presigned query. */
import { headerOf } from "../../events/headers.ts";
import type { HttpRequest } from "../../events/request.ts";

export interface Signature {
  readonly accessKeyId: string;
  /** Of the credential's scope. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly signedAt: Date;
  /** Seconds; a presigned URL has one. */
  readonly expires: number | undefined;
}

/** Undefined where there is none, or none that can be read. */
export function readSignature(
  request: HttpRequest,
  query: ReadonlyMap<string, readonly string[]>,
): Signature | undefined {
  const authorization = headerOf(request, "authorization");
  const parts =
    authorization === undefined ? fromQuery(query) : fromHeader(authorization, headerOf(request, "x-amz-date"));
  if (parts === undefined) return undefined;
  const [accessKeyId, date, region, service, terminator, ...rest] = parts.credential.split("/");
  const signedAt = readDate(parts.date);
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined)
    return undefined;
  if (terminator !== "aws4_request" || rest.length > 0 || signedAt === undefined) return undefined;
  if (!parts.date.startsWith(date)) return undefined;
  const signedHeaders = parts.signedHeaders.split(";");
  return {
    accessKeyId,
    date,
    region,
    service,
    signedHeaders,
    signature: parts.signature,
    signedAt,
    expires: parts.expires,
  };
}

interface Parts {
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly date: string;
  readonly expires: number | undefined;
}

function fromHeader(authorization: string, date: string | undefined): Parts | undefined {
  const [, list] = /^AWS4-HMAC-SHA256 +(.*)$/.exec(authorization) ?? [];
  if (list === undefined || date === undefined) return undefined;
  const members = new Map(list.split(",").map((member) => splitOnce(member.trim())));
  const credential = members.get("Credential");
  const signedHeaders = members.get("SignedHeaders");
  const signature = members.get("Signature");
  if (credential === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return { credential, signedHeaders, signature, date, expires: undefined };
}

function fromQuery(query: ReadonlyMap<string, readonly string[]>): Parts | undefined {
  const one = (name: string): string | undefined => (query.get(name)?.length === 1 ? query.get(name)?.[0] : undefined);
  const [credential, signedHeaders, signature, date, expires] = [
    "X-Amz-Credential",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature",
    "X-Amz-Date",
    "X-Amz-Expires",
  ].map(one);
  if (one("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256" || !/^\d{1,6}$/.test(expires ?? "")) return undefined;
  if (credential === undefined || signedHeaders === undefined || signature === undefined || date === undefined)
    return undefined;
  return { credential, signedHeaders, signature, date, expires: Number(expires) };
}

function splitOnce(member: string): [string, string] {
  const at = member.indexOf("=");
  return at === -1 ? [member, ""] : [member.slice(0, at), member.slice(at + 1)];
}

/** `20200312T190308Z` */
function readDate(text: string): Date | undefined {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const date = new Date(iso);
  return iso === text || Number.isNaN(date.getTime()) ? undefined : date;
}
