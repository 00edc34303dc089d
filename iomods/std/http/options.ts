/** What service.toml says of std.http. */
import ipaddr from "ipaddr.js";
import { z } from "zod";
import { parseHostRule } from "./hosts.ts";

const host = z
  .string()
  .refine(
    (text) => parseHostRule(text) !== undefined,
    "must be a host such as api.example.com, *.example.org:8443, 10.0.0.7, [fd00::7] or http://internal.example.com",
  );

const addresses = z.string().refine(isRange, "must be an IP address, or a range of them such as 10.0.0.0/8");

/** Without the forms in which 010.0.0.1 is 8.0.0.1. */
function isRange(text: string): boolean {
  const [address = ""] = text.split("/");
  const plain = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  return plain && (address === text || ipaddr.isValidCIDR(text));
}

export const httpOptions = z.strictObject({
  hosts: z
    .array(host)
    .min(1, "must name a host")
    .meta({
      description: "Hosts that may be asked, over https unless http:// stands before them",
      examples: [["api.example.com", "*.example.org:8443"]],
    }),
  addresses: z
    .array(addresses)
    .default([])
    .meta({
      description: "Private addresses that these hosts may have; none unless named",
      examples: [["10.0.0.0/8"]],
    }),
  timeout_seconds: z
    .number()
    .positive()
    .max(900)
    .default(10)
    .meta({ description: "Seconds that one request may take, redirects and body included", examples: [5] }),
  max_redirects: z
    .int()
    .min(0)
    .max(20)
    .default(5)
    .meta({ description: "Redirects that are followed; 0 for none", examples: [0] }),
  max_request_bytes: z
    .int()
    .min(0)
    .default(4 * 1024 * 1024)
    .meta({ description: "Longest body that is sent", examples: [65_536] }),
  max_response_bytes: z
    .int()
    .min(0)
    .default(8 * 1024 * 1024)
    .meta({ description: "Longest body that is taken, before and after decompression", examples: [1_048_576] }),
});
export type HttpOptions = z.output<typeof httpOptions>;
