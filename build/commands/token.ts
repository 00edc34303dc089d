/** asml token: a token of the built-in issuer, for curl. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { issuerKey } from "../../runtime/local/issuer/key.ts";
import { mintToken, tenantFor, TOKEN_SECONDS } from "../../runtime/local/issuer/token.ts";
import { claimOf, scopesOf } from "../invoke/claims.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export interface TokenOptions {
  readonly sub: string;
  readonly scope?: readonly string[];
  readonly claim?: readonly string[];
  readonly expiresIn?: string;
  readonly audience?: readonly string[];
  readonly authorizer?: string;
}

export async function token(context: CommandContext, options: TokenOptions): Promise<void> {
  const project = openProject(context);
  const tenant = tenantFor(project, options.authorizer);
  const request = {
    issuer: tenant.issuer,
    audience: options.audience ?? tenant.audience,
    subject: options.sub,
    scopes: scopesOf(options.scope),
    claims: Object.fromEntries((options.claim ?? []).map(claimOf)),
    expiresInSeconds: options.expiresIn === undefined ? TOKEN_SECONDS : secondsOf(options.expiresIn),
  };
  const minted = await mintToken({ ...request, key: await issuerKey(project.root) });
  const { issuer, audience, expiresInSeconds } = request;
  context.output.result(minted, { token: minted, authorizer: tenant.id, issuer, audience, expiresInSeconds });
}

const UNITS: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3_600, d: 86_400 };

function secondsOf(text: string): number {
  const [, amount, unit = ""] = /^(-?\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (amount === undefined || factor === undefined)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(text)} is not a time`, {
      fix: "write --expires-in 90s, 15m, 1h or 7d; a negative one has expired already",
    });
  return Number(amount) * factor;
}
