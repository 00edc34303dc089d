/**
 * AWS_IAM: the request is signed again by the SDK's own signer with the secret that belongs to its
 * access key, and the signatures must be the same. Locally there is one identity, whose key the
 * harness gives out; what its policies allow is not evaluated.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { HttpRequest as SignableRequest } from "@smithy/types";
import { parseQuery } from "../../events/query.ts";
import type { HttpRequest } from "../../events/request.ts";
import type { Authorizer, AuthorizeRequest, Decision } from "./decision.ts";
import { Sha256 } from "./sha256.ts";
import { readSignature, type Signature } from "./signature.ts";

export interface LocalIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly accountId: string;
  readonly userId: string;
  readonly userArn: string;
}

/** How far a client's clock may be off. */
const SKEW_MS = 5 * 60 * 1000;
const LONGEST_PRESIGNED_S = 7 * 24 * 60 * 60;

/** What a signature is made for: an API's, or a function URL's. */
type SignedService = "execute-api" | "lambda";

export function iamAuthorizer(
  identity: LocalIdentity,
  region: string,
  now: () => number = Date.now,
  service: SignedService = "execute-api",
): Authorizer {
  return {
    async authorize(request): Promise<Decision> {
      const query = parseQuery(withLiteralPlus(request.request.rawQuery));
      const signature = readSignature(request.request, query);
      const reason =
        signature === undefined
          ? "the request is not signed"
          : (wrongScope(signature, identity, { region, service }, now()) ??
            (await wrongSignature(request, query, signature, identity)));
      if (reason !== undefined) {
        const unknown = signature?.accessKeyId !== identity.accessKeyId;
        const cause = signature === undefined ? "unsigned" : unknown ? "unknown key" : undefined;
        return { allowed: false, status: 403, challenge: undefined, reason, ...(cause && { cause }) };
      }
      const { accessKeyId: accessKey, accountId, userId, userArn } = identity;
      return { allowed: true, caller: { kind: "iam", accessKey, accountId, userId, userArn } };
    },
  };
}

function wrongScope(
  signature: Signature,
  identity: LocalIdentity,
  { region, service }: { readonly region: string; readonly service: SignedService },
  now: number,
): string | undefined {
  if (signature.accessKeyId !== identity.accessKeyId) return "the access key is not the local one";
  if (signature.region !== region || signature.service !== service)
    return `the signature is not for ${service} in ${region}`;
  if (!signature.signedHeaders.includes("host")) return "the signature does not cover the host";
  const signedAt = signature.signedAt.getTime();
  if (signedAt > now + SKEW_MS) return "the signature is of the future";
  const { expires } = signature;
  if (expires !== undefined && expires > LONGEST_PRESIGNED_S) return "the URL is signed for more than a week";
  if (now > signedAt + (expires === undefined ? SKEW_MS : expires * 1000)) return "the signature has expired";
  return undefined;
}

async function wrongSignature(
  { request, target, body }: AuthorizeRequest,
  query: ReadonlyMap<string, readonly string[]>,
  signature: Signature,
  identity: LocalIdentity,
): Promise<string | undefined> {
  const bytes = await body();
  const headers = signedHeaders(request, signature.signedHeaders);
  if (headers === undefined) return "a signed header is missing";
  const claimedHash = headers["x-amz-content-sha256"];
  // The signer takes that header for the body's hash: it has to be it.
  if (claimedHash !== undefined && claimedHash !== createHash("sha256").update(bytes).digest("hex"))
    return "x-amz-content-sha256 is not the body's hash";
  const signer = new SignatureV4({
    credentials: identity,
    region: signature.region,
    service: signature.service,
    sha256: Sha256,
    applyChecksum: false,
  });
  const signable: SignableRequest = {
    method: request.method,
    protocol: `${request.scheme}:`,
    hostname: "",
    path: target.replace(/\?.*$/s, ""),
    query: Object.fromEntries([...query].map(([name, values]) => [name, [...values]])),
    headers,
    body: bytes,
  };
  const names = new Set(signature.signedHeaders);
  const options = { signingDate: signature.signedAt, signableHeaders: names, unhoistableHeaders: names };
  const expected =
    signature.expires === undefined
      ? readSignedHeader(await signer.sign(signable, options))
      : (await signer.presign(withoutSignature(signable), { ...options, expiresIn: signature.expires })).query?.[
          "X-Amz-Signature"
        ];
  return typeof expected === "string" && same(expected, signature.signature)
    ? undefined
    : "the signature does not match";
}

/** The signed headers by lower-case name; undefined where one of them was not sent. */
function signedHeaders(request: HttpRequest, names: readonly string[]): Record<string, string> | undefined {
  const headers = names.map((name): [string, string[]] => [
    name,
    request.headers.filter(([sent]) => sent.toLowerCase() === name).map(([, value]) => value.trim()),
  ]);
  if (headers.some(([, values]) => values.length === 0)) return undefined;
  return Object.fromEntries(headers.map(([name, values]) => [name, values.join(",")]));
}

/** SigV4 knows no form encoding: a plus sign in a query is one. */
function withLiteralPlus(rawQuery: string): string {
  return rawQuery.replaceAll("+", "%2B");
}

function withoutSignature(request: SignableRequest): SignableRequest {
  const { "X-Amz-Signature": _, ...query } = request.query ?? {};
  return { ...request, query };
}

function readSignedHeader(request: SignableRequest): string | undefined {
  return /Signature=([0-9a-f]+)$/.exec(request.headers["authorization"] ?? "")?.[1];
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
