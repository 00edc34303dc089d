/** Where a redirect leads, and what of the request goes there. */
import { IomodFailure } from "../../failure.ts";
import { type HttpRequest, refusedUrl } from "./request.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** All else may be a credential: another origin gets none of it. */
const FOR_ANYBODY = new Set(["accept", "accept-encoding", "accept-language", "content-type", "range", "user-agent"]);
const OF_BODY = /^content-/i;

/**
 * The request that follows one, or undefined where the answer is none that leads on.
 * @throws IomodFailure InvalidResponse
 */
export function redirected(
  request: HttpRequest,
  status: number,
  location: string | undefined,
): HttpRequest | undefined {
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  if (!URL.canParse(location, request.url.href)) throw unusable("its location cannot be read");
  const url = new URL(location, request.url.href);
  const why = refusedUrl(url);
  if (why !== undefined) throw unusable(why);
  url.hash = "";
  const { method } = request;
  // What fetch does, and with it the servers that are out there.
  const asGet = (status === 303 && method !== "HEAD") || (status <= 302 && method === "POST");
  const sameOrigin = url.origin === request.url.origin;
  return {
    url,
    method: asGet ? "GET" : method,
    body: asGet ? new Uint8Array(0) : request.body,
    headers: request.headers.filter(
      ([name]) => (sameOrigin || FOR_ANYBODY.has(name.toLowerCase())) && !(asGet && OF_BODY.test(name)),
    ),
  };
}

function unusable(why: string): IomodFailure {
  return new IomodFailure("InvalidResponse", `the redirect is not followed: ${why}`, { statusCode: 502 });
}
