/** A call as the readers of requests see it. */

export interface AccessRequest {
  readonly action: string;
  /** An ARN; `*` where the action is about no one resource. */
  readonly resource: string;
}

export interface CallDescription {
  readonly method: string;
  /** The method's actions. */
  readonly actions: readonly string[];
  /** The call's input, parsed. */
  readonly input: Readonly<Record<string, unknown>>;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
