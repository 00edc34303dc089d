/** The host that a request was sent to, as `domainName` and `domainPrefix`. */
import { headerOf } from "./headers.ts";
import type { HttpRequest } from "./request.ts";

export function domainOf(request: Pick<HttpRequest, "headers">): { domainName: string; domainPrefix: string } {
  const host = headerOf(request, "host") ?? "localhost";
  const domainName = host.replace(/:\d*$/, "");
  return { domainName, domainPrefix: domainName.split(".", 1)[0] ?? domainName };
}
