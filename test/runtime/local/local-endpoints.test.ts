import { describe, expect, it } from "vitest";
import { localEndpoints } from "../../../runtime/local/local-endpoints.ts";
import { projectOf } from "./project.ts";

const AT = { file: "services/files/service.toml", line: 1, column: 1 };
const ALL = { "aws.s3": "http://127.0.0.1:1", "aws.kinesis": "http://127.0.0.1:2", "aws.other": "http://127.0.0.1:3" };
const project = (external: boolean) =>
  projectOf({ files: { functions: {}, sources: { buckets: [{ name: "files", external, at: AT }] } } });

describe("the endpoints of functions' clients", () => {
  it("are all local with the embedded DynamoDB", () => {
    expect(localEndpoints(project(true), true, ALL)).toEqual(ALL);
  });

  it("are AWS's for what no service declares, with another DynamoDB", () => {
    const { "aws.s3": s3, "aws.other": other } = ALL;
    expect(localEndpoints(project(false), false, ALL)).toEqual({ "aws.s3": s3, "aws.other": other });
    expect(localEndpoints(project(true), false, ALL)).toEqual({ "aws.other": other });
  });
});
