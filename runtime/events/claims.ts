/**
 * Claims of a token as API Gateway writes them into an event: strings only. Numbers and booleans as
 * text, arrays as `[a b]`, objects as `map[k:v]` with sorted keys, null left out.
 */

/** The claims of a verified token, each as its string. */
export function claimStrings(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(claims).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, claimString(value)]));
}

/** All scopes a token carries, in `scope` (separated by spaces, or a list) and `scp`. */
export function tokenScopes(claims: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...scopesOf(claims["scope"]), ...scopesOf(claims["scp"])])];
}

function scopesOf(claim: unknown): string[] {
  if (typeof claim === "string") return claim.split(/\s+/).filter((scope) => scope !== "");
  if (Array.isArray(claim)) return claim.filter((scope) => typeof scope === "string");
  return [];
}

function claimString(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return `[${value.map(claimString).join(" ")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `map[${members.map(([name, member]) => `${name}:${claimString(member)}`).join(" ")}]`;
  }
  return JSON.stringify(value);
}
