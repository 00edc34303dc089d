/** Numbers and times as they are shown. */

export function time(at: number): string {
  const date = new Date(at);
  return `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

export function duration(ms: number): string {
  if (ms === 0) return "0";
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  if (ms < 1000) return `${ms.toFixed(0)} ms`;
  return `${(ms / 1000).toFixed(2)} s`;
}

export function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  if (count < 1024 * 1024) return `${(count / 1024).toFixed(count < 10_240 ? 1 : 0)} KB`;
  return `${(count / 1024 / 1024).toFixed(count < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}

/** `ok`, `warn`, `bad` or `wait`, for colour; the number stands beside it always. */
export function tone(status: number | undefined): "ok" | "warn" | "bad" | "wait" {
  if (status === undefined) return "wait";
  if (status >= 500) return "bad";
  return status >= 400 ? "warn" : "ok";
}
