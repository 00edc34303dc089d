/** Times as a person gives them. */
import { AsmlError } from "../../guest-abi/errors.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Epoch ms.
 * @throws AsmlError ERR_USAGE
 * @example
 * sinceOf("15m", Date.now());
 */
export function sinceOf(text: string, now: number): number {
  const [, amount, unit = ""] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (amount !== undefined && factor !== undefined) return now - Number(amount) * factor;
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new AsmlError("ERR_USAGE", `${JSON.stringify(text)} is not a time`, {
    fix: "write --since 90s, 15m, 1h, 7d, or 2026-01-31T12:00:00Z",
  });
}
