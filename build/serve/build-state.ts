/** How the last build went, for whoever wants to see it. */

export type BuildState =
  | { readonly kind: "served"; readonly at: number; readonly ms: number; readonly changed: readonly string[] }
  | { readonly kind: "building"; readonly at: number; readonly files: readonly string[] }
  /** What was served before is served on. */
  | { readonly kind: "failed"; readonly at: number; readonly ms: number; readonly error: string };
