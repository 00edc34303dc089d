/** Both ways that a call with AWS JSON can go: what a test says of one, it says of the other. */
export const WAYS = [
  { way: "the fast path", fastPath: true },
  { way: "the SDK's client", fastPath: false },
] as const;
