/**
 * Signature Version 4 of a request whose body is at hand. The SDK's signer derives the signing key by bytes, and
 * making Node's key of bytes costs several times the HMAC itself; here Node's key is kept for as long as it is valid,
 * which is a day. Everything else gives what @smithy/signature-v4 gives.
 */
import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";

interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

interface SignedRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** Hops on the way may change them. */
const UNSIGNED = new Set([
  "authorization",
  "cache-control",
  "connection",
  "expect",
  "from",
  "keep-alive",
  "max-forwards",
  "pragma",
  "referer",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "x-amzn-trace-id",
]);

/** Puts the headers of a signature on requests, and keeps the key. */
export type Sign = (request: SignedRequest, at: Date) => void;

export function createSign(credentials: SigningCredentials, region: string, service: string): Sign {
  let second = Number.NaN;
  let [time, date, scope] = ["", "", ""];
  let key: KeyObject | undefined;
  return ({ method, path, headers, body }, at) => {
    const now = Math.floor(at.getTime() / 1000);
    if (now !== second) {
      second = now;
      time = at.toISOString().replace(/[:-]|\.\d{3}/g, "");
      const today = time.slice(0, 8);
      if (today !== date) key = undefined;
      date = today;
      scope = `${date}/${region}/${service}/aws4_request`;
    }
    key ??= signingKey(credentials.secretAccessKey, date, region, service);
    const bodyHash = hash("sha256", body, "hex");
    headers["x-amz-date"] = time;
    headers["x-amz-content-sha256"] = bodyHash;
    if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;
    let lines = "";
    let names = "";
    for (const name of Object.keys(headers).toSorted()) {
      if (UNSIGNED.has(name) || name.startsWith("proxy-") || name.startsWith("sec-")) continue;
      lines += `${name}:${plain(headers[name] ?? "")}\n`;
      names += names === "" ? name : `;${name}`;
    }
    const canonical = hash("sha256", `${method}\n${path}\n\n${lines}\n${names}\n${bodyHash}`, "hex");
    const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${canonical}`;
    const signature = createHmac("sha256", key).update(text).digest("hex");
    headers["authorization"] =
      `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  };
}

function signingKey(secret: string, ...scope: readonly string[]): KeyObject {
  let key: string | Buffer = `AWS4${secret}`;
  for (const part of [...scope, "aws4_request"]) key = createHmac("sha256", key).update(part).digest();
  return createSecretKey(key as Buffer);
}

/** A value as it is signed: runs of blanks are one, and none at its ends. */
function plain(value: string): string {
  return BLANKS.test(value)
    ? value
        .replace(/[\r\n]/g, " ")
        .replace(/[ \t]+/g, " ")
        .replace(/^ | $/g, "")
    : value;
}

const BLANKS = /[\r\n\t]| {2}|^ | $/;
