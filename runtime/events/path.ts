/**
 * Paths as an HTTP API treats them. Captures from live APIs show that it decodes twice: routes are
 * matched on the path decoded once (so `%2F` separates segments, and `%252F` does not), and the
 * function gets the path, and each path parameter, decoded once more. What the first decoding turns
 * into a `?` ends the path. A path that cannot be decoded twice (`/100%25`) is refused with 400.
 */
import type { RequestPath } from "./request.ts";

/** Path and query of a request target; undefined where the path cannot be decoded. */
export function parseTarget(target: string): { path: RequestPath; rawQuery: string } | undefined {
  const relative = target.replace(/^https?:\/\/[^/?]*/i, "");
  const question = relative.indexOf("?");
  const rawPath = question === -1 ? relative : relative.slice(0, question);
  const once = decode(rawPath);
  if (once === undefined) return undefined;
  const cut = once.indexOf("?");
  const routed = (cut === -1 ? once : once.slice(0, cut)) || "/";
  const decoded = decode(routed);
  if (decoded === undefined || !routed.startsWith("/")) return undefined;
  return { path: { routed, decoded }, rawQuery: question === -1 ? "" : relative.slice(question + 1) };
}

/** The second decoding, for a path parameter; the whole path passed it before, so it cannot fail. */
export function decodeParameter(segment: string): string {
  return decode(segment) ?? segment;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
