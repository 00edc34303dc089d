/** A request that the console sends to the API in its user's place, with a token of the claims that they chose. */
import { request } from "node:http";
import { z } from "zod";
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { Call, Called } from "./contract.ts";

export const callSchema = z.object({
  method: z.string().regex(/^[A-Z]+$/, "a method has capital letters"),
  path: z.string().regex(/^\/\S*$/, "a path begins with /"),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  token: z
    .object({
      authorizer: z.string(),
      subject: z.string(),
      scopes: z.array(z.string()),
      claims: z.record(z.string(), z.unknown()),
    })
    .exactOptional(),
}) satisfies z.ZodType<Call>;

export type MintToken = (request: NonNullable<Call["token"]>) => Promise<string>;

/**
 * @param url of the API
 * @throws AsmlError ERR_TOKEN, ERR_USAGE; what Node says of a connection
 */
export async function sendCall(url: string, call: Call, mint: MintToken | undefined): Promise<Called> {
  const headers: Record<string, string> = { ...call.headers };
  if (call.token !== undefined) {
    if (mint === undefined) throw new AsmlError("ERR_TOKEN", "tokens come from the configured issuers here");
    headers["authorization"] = `Bearer ${await mint(call.token)}`;
  }
  const startedAt = performance.now();
  return await new Promise((resolve, reject) => {
    // Not fetch: any method and any header goes out as it was written.
    const sent = request(`${url}${call.path}`, { method: call.method, headers, agent: false }, (response) => {
      response.resume();
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          ms: performance.now() - startedAt,
          requestId: String(response.headers["apigw-requestid"] ?? response.headers["x-amz-apigw-id"] ?? ""),
        }),
      );
    });
    sent.on("error", reject);
    if (call.body !== "") sent.setHeader("content-length", Buffer.byteLength(call.body));
    sent.end(call.body);
  });
}
