/** What the APIs are called locally: an account, and an id for each service that stays the same. */
import { createHash } from "node:crypto";
import type { LocalIdentity } from "./authorize/iam.ts";

export const LOCAL_ACCOUNT = "123456789012";
export const LOCAL_REGION = "us-east-1";

/**
 * The one identity that signs requests locally. It opens nothing but servers on this machine, so it
 * is no secret: a test or a client can have it written down.
 */
export const LOCAL_IDENTITY: LocalIdentity = {
  accessKeyId: "asmllocal",
  secretAccessKey: "asmllocal",
  accountId: LOCAL_ACCOUNT,
  userId: "AIDAASMLLOCAL",
  userArn: `arn:aws:iam::${LOCAL_ACCOUNT}:user/asml-local`,
};

/** Ten letters and digits, as API Gateway's ids are. */
export function apiIdOf(project: string, service: string): string {
  const digest = createHash("sha256").update(`${project}/${service}`).digest();
  return digest.readBigUInt64BE().toString(36).padStart(10, "0").slice(-10);
}
