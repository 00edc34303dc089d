/** Ids and times in API Gateway's formats. */
import { randomBytes } from "node:crypto";

/** `JKJaXmPLvHcESHA=`: eleven bytes in base64url, with the padding. */
export function newRequestId(): string {
  return `${randomBytes(11).toString("base64url")}=`;
}

const TRACE_ROOT = /^Root=1-[0-9a-f]{8}-[0-9a-f]{24}(;|$)/i;

/** The caller's X-Ray header where it has a root, else a new one. */
export function traceIdOf(sent: string | undefined, epochMs: number): string {
  if (sent !== undefined && TRACE_ROOT.test(sent)) return sent;
  const seconds = Math.floor(epochMs / 1000)
    .toString(16)
    .padStart(8, "0");
  return `Root=1-${seconds}-${randomBytes(12).toString("hex")}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const two = (number: number): string => String(number).padStart(2, "0");

/** `12/Mar/2020:19:03:58 +0000` */
export function requestTime(epochMs: number): string {
  const at = new Date(epochMs);
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}
