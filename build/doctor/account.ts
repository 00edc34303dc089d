/** Whether AWS can be reached as somebody, and where. No key is shown, and none is used. */
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { messageOf } from "../../guest-abi/errors.ts";
import type { Examined, Finding } from "./check.ts";

/** The SDK may ask a machine's metadata service, which is nowhere on most. */
const LONGEST_MS = 5_000;
const NEEDED_BY = "bind, burn, and --remote need them";

export async function credentials({ signal }: Examined): Promise<Finding> {
  const about = { id: "credentials", what: "AWS credentials" };
  const { LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient({ region: "us-east-1" });
  const ending = new AbortController();
  try {
    const found = await Promise.race([client.config.credentials(), timedOut(AbortSignal.any([signal, ending.signal]))]);
    const { expiration } = found;
    if (expiration !== undefined && expiration.getTime() < Date.now())
      return { ...about, state: "warn", found: "expired", fix: "sign in again: aws sso login" };
    const until = expiration === undefined ? "" : `, good until ${expiration.toISOString()}`;
    return { ...about, state: "ok", found: `found${until}` };
  } catch (thrown) {
    signal.throwIfAborted();
    // The SDK's reasons name files and profiles, and no keys.
    return {
      ...about,
      state: "warn",
      found: `none (${firstSentence(messageOf(thrown))}); ${NEEDED_BY}`,
      fix: "aws configure, aws sso login, or set AWS_PROFILE",
    };
  } finally {
    ending.abort();
    client.destroy();
  }
}

export async function region(project: ProjectManifest | undefined): Promise<Finding> {
  const about = { id: "region", what: "AWS region" };
  if (project?.region !== undefined) return { ...about, state: "ok", found: `${project.region}, of the manifest` };
  const { LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient({});
  try {
    return { ...about, state: "ok", found: await client.config.region() };
  } catch {
    return {
      ...about,
      state: "warn",
      found: "none is set; deploying needs one",
      fix: 'add region = "..." to [project] in assemblylift.toml, or set AWS_REGION',
    };
  } finally {
    client.destroy();
  }
}

function timedOut(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), LONGEST_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Error("ended"));
    });
  });
}

function firstSentence(text: string): string {
  return /^[^.\n]{1,120}/.exec(text)?.[0] ?? "no reason";
}
