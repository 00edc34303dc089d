/** A failure in the forms that Lambda's Runtime API takes. */
import type { LambdaFailure } from "../failure.ts";

export interface FailureReport {
  /** Value of Lambda-Runtime-Function-Error-Type. */
  readonly type: string;
  /** The body; members as the managed Node client has them, so that callers see no difference. */
  readonly body: Uint8Array;
  /** Value of Lambda-Runtime-Function-XRay-Error-Cause: one line of ASCII. */
  readonly xrayCause: string;
}

export function failureReport({ name, message, stack }: LambdaFailure, workingDirectory: string): FailureReport {
  const document = { errorType: name, errorMessage: message, trace: stack?.split("\n") ?? [] };
  const cause = {
    working_directory: workingDirectory,
    exceptions: [{ type: name, message, stack: [] }],
    paths: [],
  };
  return {
    type: name,
    body: new TextEncoder().encode(JSON.stringify(document)),
    xrayCause: asciiJson(cause),
  };
}

/** A header value takes ASCII; JSON can write every other character as an escape. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
