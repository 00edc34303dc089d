/** What a Lambda authorizer has answered: a simple response, or an IAM policy. */
import { z } from "zod";
import { matches } from "../../../iomods/policy/policy.ts";

export type Verdict =
  | {
      readonly kind: "answered";
      /** @param arn of what is called */
      allows(arn: string): boolean;
      /** Says no by name, and does not only not say yes. */
      denies(arn: string): boolean;
      readonly principalId: string | undefined;
      readonly context: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly kind: "failed"; readonly reason: string };

const context = z.record(z.string(), z.unknown()).nullish();
const simple = z.object({ isAuthorized: z.boolean(), context });
const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
/** Nothing but these: a statement with conditions or exceptions would be taken for less than it says. */
const statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: oneOrMore,
  Resource: oneOrMore,
});
const iam = z.object({
  principalId: z.string(),
  policyDocument: z.object({
    Version: z.string().optional(),
    Statement: z.union([statement, z.array(statement)]).transform((value) => [value].flat()),
  }),
  context,
});

const ACTION = "execute-api:invoke";

export function readVerdict(answer: Uint8Array, response: "simple" | "iam"): Verdict {
  const value = parsed(answer);
  if (response === "simple") {
    const read = simple.safeParse(value);
    if (!read.success) return { kind: "failed", reason: "it did not answer { isAuthorized: true or false }" };
    const { isAuthorized, context: given } = read.data;
    const said = { allows: () => isAuthorized, denies: () => false };
    return { kind: "answered", ...said, principalId: undefined, context: given ?? undefined };
  }
  const read = iam.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { kind: "failed", reason: `it did not answer an IAM policy: ${issue?.path.join(".")}: ${issue?.message}` };
  }
  const { principalId, policyDocument, context: given } = read.data;
  const concerned = (effect: "Allow" | "Deny", arn: string): boolean =>
    policyDocument.Statement.some(
      ({ Effect, Action, Resource }) =>
        Effect === effect &&
        Action.some((pattern) => matches(pattern.toLowerCase(), ACTION)) &&
        Resource.some((pattern) => matches(pattern, arn)),
    );
  return {
    kind: "answered",
    allows: (arn) => concerned("Allow", arn) && !concerned("Deny", arn),
    denies: (arn) => concerned("Deny", arn),
    principalId,
    context: given ?? undefined,
  };
}

function parsed(answer: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength).toString());
  } catch {
    // Said below as what it is: no decision.
    return undefined;
  }
}
