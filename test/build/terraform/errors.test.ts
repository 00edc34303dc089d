import { describe, expect, test } from "vitest";
import { diagnosticError, plainError } from "../../../build/terraform/run/errors.ts";

const failed = (summary: string, detail = "", more: object = {}) =>
  diagnosticError({ severity: "error", summary, detail, ...more }, "/projects/shop/net");

describe("an error of Terraform's", () => {
  test.each([
    [
      "a lock",
      "Error acquiring the state lock",
      "Lock Info:\n  ID:        a8c9-f5df97\n  Path: x",
      "terraform force-unlock a8c9-f5df97",
    ],
    ["no credentials", "No valid credential sources found", "", "AWS_PROFILE"],
    [
      "old credentials",
      "operation error",
      "ExpiredToken: the security token included in the request is expired",
      "AWS_PROFILE",
    ],
    ["no region", "Missing region configuration", "", "region ="],
    ["no bucket", "Error refreshing state", 'S3 bucket "x" does not exist.', "aws s3 mb"],
    ["a state that moved", "Backend configuration changed", "", "terraform init -migrate-state"],
    ["an old provider", "expected runtime to be one of [...], got nodejs24.x", "", "terraform init -upgrade"],
    ["no registry", "Failed to query available provider packages", "", "mirror"],
    ["an old Terraform", "Unsupported Terraform Core version", "", "Terraform 1.10"],
    [
      "a denial",
      "creating IAM Role",
      "AccessDenied: User x is not authorized to perform: iam:CreateRole",
      "let your AWS user",
    ],
    ["anything else", "creating Lambda Function", "InvalidParameterValueException", "mend what it names"],
  ])("says what to do about %s", (_, summary, detail, fix) => {
    const error = failed(summary, detail);
    expect(error.code).toBe("ERR_TERRAFORM");
    expect(error.message).toContain(summary);
    expect(error.fix).toContain(fix);
  });

  test("names the resource, once", () => {
    expect(failed("no", "", { address: "aws_iam_role.x" }).message).toBe("aws_iam_role.x: no");
    expect(failed("aws_iam_role.x is bad", "", { address: "aws_iam_role.x" }).message).toBe("aws_iam_role.x is bad");
  });

  test("has the place in the project's own Terraform, and none in what is generated", () => {
    const range = (filename: string) => ({ range: { filename, start: { line: 3, column: 5 } } });
    expect(failed("no", "", range("../user_tf/main.tf")).at).toEqual({
      file: "/projects/shop/user_tf/main.tf",
      line: 3,
      column: 5,
    });
    expect(failed("no", "", range("main.tf.json")).at).toBeUndefined();
  });

  test("of a table that would be made anew is about its items", () => {
    expect(
      failed("Instance cannot be destroyed", "Resource aws_dynamodb_table.items has lifecycle.prevent_destroy set, but")
        .message,
    ).toBe("table items would have to be deleted, with all its items, and made anew: its keys have changed");
  });

  test("without JSON loses its frame and keeps its words", () => {
    const stderr = "╷\n│ Error: Failed to install provider\n│ \n│ Error while installing hashicorp/aws v6.0.0\n╵\n";
    const error = plainError({ code: 1, stdout: "Initializing...\n", stderr }, "/projects/shop/net");
    expect(error.message).toBe(
      "Terraform failed: Failed to install provider\n\nError while installing hashicorp/aws v6.0.0",
    );
    expect(error.fix).toContain("mirror");
  });
});
