/** The host that a request was sent to, as `domainName` and `domainPrefix`. */
import { headerOf } from "./headers.ts";
import type { HttpRequest } from "./request.ts";

interface Domain {
  domainName: string;
  domainPrefix: string;
}

export function domainOf(request: Pick<HttpRequest, "headers">): Domain {
  const host = headerOf(request, "host") ?? "localhost";
  return domainParts(host.replace(/:\d*$/, ""));
}

export function domainParts(domainName: string): Domain {
  return { domainName, domainPrefix: domainName.split(".", 1)[0] ?? domainName };
}
