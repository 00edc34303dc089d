/**
 * What a function may do in AWS: the policy of its role. Terraform makes the role's policy from it, and the local
 * harness holds the function to it, so that what is denied in AWS is denied here first.
 */

/** Stands in names for the account's number, as far as a bucket's name has it. */
export const ACCOUNT = "{account}";

/** What a statement is about. */
export type Resource =
  /** Everything: as `*` in the manifest. */
  | { readonly kind: "all" }
  /** An ARN as the manifest has it. */
  | { readonly kind: "arn"; readonly arn: string }
  /** Something of the function's own account, by its name. */
  | { readonly kind: "named"; readonly service: string; readonly scope: ArnScope; readonly path: string };

/** Which parts the ARNs of a kind have: region and account, the account alone, or neither (S3's buckets). */
export type ArnScope = "regional" | "account" | "none";

export interface Statement {
  /** Sorted, `dynamodb:PutItem`. */
  readonly actions: readonly string[];
  readonly resources: readonly Resource[];
}

export interface Policy {
  readonly statements: readonly Statement[];
}

/** Whose resources are meant by name. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** A policy as IAM has it; only what derived policies use. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly {
    readonly Effect: "Allow";
    readonly Action: readonly string[];
    readonly Resource: readonly string[];
  }[];
}

export function resourceArn(resource: Resource, place: Place): string {
  if (resource.kind === "all") return "*";
  if (resource.kind === "arn") return resource.arn;
  const { service, scope, path } = resource;
  const region = scope === "regional" ? place.region : "";
  const account = scope === "none" ? "" : place.account;
  const named = path.replace(ACCOUNT, place.account);
  return `arn:${place.partition}:${service}:${region}:${account}:${named}`;
}

export function policyDocument(policy: Policy, place: Place): PolicyDocument {
  return {
    Version: "2012-10-17",
    Statement: policy.statements.map(({ actions, resources }) => ({
      Effect: "Allow",
      Action: actions,
      Resource: resources.map((resource) => resourceArn(resource, place)),
    })),
  };
}

/**
 * Whether a role with this policy, and no other, may do that.
 * @param resource an ARN, or `*` for an action that is about no one resource
 * @example
 * allowed(document, "dynamodb:PutItem", "arn:aws:dynamodb:eu-central-1:123456789012:table/items");
 */
export function allowed(policy: PolicyDocument, action: string, resource: string): boolean {
  return policy.Statement.some(
    (statement) =>
      // IAM does not look at the case of actions, and does at that of resources.
      statement.Action.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
      statement.Resource.some((pattern) => matches(pattern, resource)),
  );
}

/** IAM's wildcards: `*` is any text, `/` and `:` included, `?` one character. */
export function matches(pattern: string, text: string): boolean {
  let patternAt = 0;
  let textAt = 0;
  /** Where the last `*` stands, and up to where it was tried: going back to it is all the backtracking there is. */
  let star = -1;
  let tried = 0;
  while (textAt < text.length) {
    const character = pattern[patternAt];
    if (character === "*") {
      star = patternAt++;
      tried = textAt;
    } else if (character === "?" || character === text[textAt]) {
      patternAt++;
      textAt++;
    } else if (star >= 0) {
      patternAt = star + 1;
      textAt = ++tried;
    } else return false;
  }
  while (pattern[patternAt] === "*") patternAt++;
  return patternAt === pattern.length;
}
