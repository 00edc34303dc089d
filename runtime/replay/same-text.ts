/** Comparing what was recorded with what is there now, where the recording has placeholders. */

const PLACEHOLDER = /redacted-\d+x*/;

/**
 * Whether they are the same, but for what was taken out of the recorded one: a guest may make a token itself, which
 * a replay makes again.
 */
export function sameText(recorded: string, now: string): boolean {
  if (recorded === now) return true;
  const parts = recorded.split(PLACEHOLDER);
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined || !now.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = now.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return now.length - last.length >= at && now.endsWith(last);
}
