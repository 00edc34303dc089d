/** Terraform's errors as ours: in its words, with what to do about those that people meet. */
import path from "node:path";
import { AsmlError, type SourcePlace } from "../../../guest-abi/errors.ts";
import { CONFIGURATION_FILE } from "../generate.ts";
import type { Diagnostic } from "./events.ts";
import type { TerraformExit } from "./process.ts";

const GENERAL = "mend what it names, and run the command again";

/** What its text has -> what to do; the first that fits. */
const FIXES: readonly (readonly [RegExp, (found: RegExpExecArray, folder: string) => string])[] = [
  [
    /Error acquiring the state lock[\s\S]*?ID:\s*(\S+)/,
    ([, id], folder) =>
      `somebody else may be deploying: wait for them. If nobody is: cd ${JSON.stringify(folder)} && terraform force-unlock ${id}`,
  ],
  [
    /No valid credential sources|failed to refresh cached credentials|InvalidClientTokenId|security token .* (invalid|expired)|ExpiredToken/i,
    () => "give AWS credentials: AWS_PROFILE, aws configure, or aws sso login",
  ],
  [
    /Missing region configuration|Invalid AWS Region|"region" .* required/i,
    () => 'set region = "eu-central-1" under [project] in assemblylift.toml, or AWS_REGION',
  ],
  [
    /NoSuchBucket|S3 bucket .* does not exist/,
    () => "make the bucket that [terraform] names first: aws s3 mb s3://NAME",
  ],
  [
    /Backend configuration changed|Backend initialization required/,
    (_, folder) => `the state moves to another place: cd ${JSON.stringify(folder)} && terraform init -migrate-state`,
  ],
  [
    /expected runtime to be one of/,
    (_, folder) => `the AWS provider is too old: cd ${JSON.stringify(folder)} && terraform init -upgrade`,
  ],
  [
    /Failed to (query available provider packages|install provider)/,
    () => "see that the Terraform registry can be reached, or set up a mirror in Terraform's own configuration",
  ],
  [/Unsupported Terraform Core version/, () => "install Terraform 1.10 or later; ASML_TERRAFORM names another"],
  [
    /AccessDenied|not authorized to perform|UnauthorizedOperation/,
    () => "let your AWS user or role do what it says it was denied, and run the command again",
  ],
];

export function diagnosticError({ summary, detail, address, range }: Diagnostic, folder: string): AsmlError {
  const text = [summary, detail].filter((part) => part !== "").join(": ");
  const table = keptTableOf({ summary, detail });
  if (table !== undefined) return keptTable(table);
  const subject = address === undefined || text.includes(address) ? text : `${address}: ${text}`;
  const at = range && placeOf(range, folder);
  return new AsmlError("ERR_TERRAFORM", subject.trim(), { fix: fixOf(text, folder), ...(at && { at }) });
}

/** The table that Terraform would have to delete, and was told not to. */
export function keptTableOf({ summary, detail }: Pick<Diagnostic, "summary" | "detail">): string | undefined {
  if (summary !== "Instance cannot be destroyed") return undefined;
  return /\baws_dynamodb_table\.([\w-]+)/.exec(detail)?.[1];
}

/** A failure without machine-readable diagnostics, as init's are. */
export function plainError({ stdout, stderr }: TerraformExit, folder: string): AsmlError {
  const text = (stderr.includes("Error: ") ? stderr : `${stderr}\n${stdout}`)
    .split("\n")
    .map((line) => line.replace(/^[╷│╵|]\s?/, "").trimEnd())
    .join("\n");
  const error = /Error: [\s\S]*/.exec(text)?.[0] ?? text;
  return new AsmlError("ERR_TERRAFORM", `Terraform failed: ${error.replace(/^Error: /, "").trim()}`, {
    fix: fixOf(text, folder),
  });
}

function keptTable(label: string): AsmlError {
  return new AsmlError(
    "ERR_TERRAFORM",
    `table ${label} would have to be deleted, with all its items, and made anew: its keys have changed`,
    {
      fix: "give the table its former keys, or declare one of another name and move the items; asml never deletes a table unasked",
    },
  );
}

function fixOf(text: string, folder: string): string {
  for (const [pattern, fix] of FIXES) {
    const found = pattern.exec(text);
    if (found) return fix(found, folder);
  }
  return GENERAL;
}

/** A place in the project's own Terraform; ours is generated, and nobody mends it. */
function placeOf({ filename, start }: NonNullable<Diagnostic["range"]>, folder: string): SourcePlace | undefined {
  if (path.basename(filename) === CONFIGURATION_FILE) return undefined;
  return { file: path.resolve(folder, filename), line: start.line, column: start.column };
}
