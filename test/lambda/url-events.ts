/** Events for functions behind a URL, and what they answer with in chunks. */

/** A function URL's event, with what matters of it here. */
export function urlEvent(path: string, headers: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers,
    requestContext: {
      accountId: "anonymous",
      apiId: "abcdefghijklmnopqrstuvwxyz123456",
      domainName: "abcdefghijklmnopqrstuvwxyz123456.lambda-url.eu-central-1.on.aws",
      domainPrefix: "abcdefghijklmnopqrstuvwxyz123456",
      http: { method: "GET", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
      requestId: "id",
      routeKey: "$default",
      stage: "$default",
    },
    isBase64Encoded: false,
  });
}

/** The same request behind an HTTP API. */
export const apiEvent = (path: string, headers: Readonly<Record<string, string>> = {}): string =>
  urlEvent(path, headers).replaceAll(".lambda-url.eu-central-1.on.aws", ".execute-api.eu-central-1.amazonaws.com");

export interface UrlResponse {
  readonly head: unknown;
  readonly body: string;
}

/** The head that comes first, and what came of the body; undefined while the head is not there. */
export function urlResponse(bytes: Buffer): UrlResponse | undefined {
  const end = bytes.indexOf(Buffer.alloc(8));
  if (end < 0) return undefined;
  return { head: JSON.parse(bytes.toString("utf8", 0, end)), body: bytes.toString("latin1", end + 8) };
}
