/** What a function's outcome says of its batch. */
import type { Outcome } from "../../function.ts";

export type BatchOutcome =
  | { readonly kind: "done" }
  /** Records from this index on are to be delivered again. */
  | { readonly kind: "failed"; readonly from: number };

/** @param sequences of the batch, in its order */
export function batchOutcome(outcome: Outcome, sequences: readonly string[], partialFailures: boolean): BatchOutcome {
  const failed = failedItems(outcome, sequences, partialFailures);
  if (failed.length === 0) return { kind: "done" };
  return { kind: "failed", from: Math.min(...failed.map((id) => sequences.indexOf(id))) };
}

/**
 * Those of a batch that are not done; all of them where the function failed, or says what Lambda does not take.
 * @param ids of the batch
 */
export function failedItems(outcome: Outcome, ids: readonly string[], partialFailures: boolean): readonly string[] {
  if (!outcome.ok) return ids;
  if (!partialFailures) return [];
  const failures = failuresIn(outcome.answer);
  // One that is not of this batch says nothing that can be relied on.
  return failures === undefined || !failures.every((id) => ids.includes(id)) ? ids : failures;
}

/** Identifiers; empty where all is well; undefined where the answer is none that Lambda takes. */
function failuresIn(answer: Uint8Array): readonly string[] | undefined {
  if (answer.length === 0) return [];
  const said = parsed(answer);
  // A text or a number names nothing, and was said by one that knows of no such answers.
  if (!isObject(said)) return said === undefined ? undefined : [];
  const list = said["batchItemFailures"];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((one: unknown) => (isObject(one) ? one["itemIdentifier"] : undefined));
  const named = ids.filter((id): id is string => typeof id === "string" && id !== "");
  return named.length === ids.length ? named : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
