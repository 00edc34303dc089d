/** A JSON document from an issuer, with API Gateway's limits on time and size. */
import { messageOf } from "../../../guest-abi/errors.ts";

interface FetchLimits {
  readonly timeoutMs: number;
  readonly maximumBytes: number;
}

export type FetchJson = (url: string, limits: FetchLimits) => Promise<unknown>;

/**
 * @throws Error with a message for the log: what failed, and of which URL
 */
export const fetchJson: FetchJson = async (url, { timeoutMs, maximumBytes }) => {
  if (!isTrustworthy(url)) throw new Error(`${url} is neither https nor on this machine`);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    // A redirect could lead anywhere, and API Gateway documents none.
    const response = await fetch(url, { signal, redirect: "error", headers: { accept: "application/json" } });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    return JSON.parse(await limitedText(response, maximumBytes));
  } catch (error) {
    const why = signal.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error);
    throw new Error(`${url}: ${why}`, { cause: error });
  }
};

function isTrustworthy(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** Whether a host name of a URL is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

async function limitedText(response: Response, maximumBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest of the body.
    if (bytes > maximumBytes) throw new Error(`more than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return "not JSON";
  if (error instanceof TypeError && error.cause !== undefined) return messageOf(error.cause);
  return messageOf(error);
}
