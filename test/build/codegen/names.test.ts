import { describe, expect, it } from "vitest";
import {
  constantName,
  errorVariantName,
  fieldName,
  snakeCase,
  typeName,
  variantName,
} from "../../../build/codegen/names.ts";

describe("names in Rust", () => {
  it.each([
    ["PutItem", "put_item"],
    ["ListObjectsV2", "list_objects_v2"],
    ["SSEKMSKeyId", "ssekms_key_id"],
    ["TransactGetItems", "transact_get_items"],
    ["DBInstanceARNs", "db_instance_arns"],
    ["GetSMSAttributes", "get_sms_attributes"],
    ["eventSourceARN", "event_source_arn"],
  ])("%s is a method %s", (name, snake) => {
    expect(snakeCase(name)).toBe(snake);
    expect(constantName(name)).toBe(snake.toUpperCase());
  });

  it("keep clear of keywords", () => {
    expect(["Type", "Match", "Self", "Name"].map(fieldName)).toEqual(["r#type", "r#match", "self_", "name"]);
  });

  it("keep clear of what Rust names so already", () => {
    expect(["Option", "String", "Map", "item", "Item"].map(typeName)).toEqual([
      "OptionShape",
      "StringShape",
      "MapShape",
      "Item",
      "Item",
    ]);
  });

  it("are variants, whatever the value is written like", () => {
    expect(["ALL_OLD", "aws:kms", "nodejs22.x", "2xlarge", "Self", "EventsOnly"].map(variantName)).toEqual([
      "AllOld",
      "AwsKms",
      "Nodejs22X",
      "V2xlarge",
      "SelfVariant",
      "EventsOnly",
    ]);
  });

  it("of errors are without what they have in common", () => {
    expect(["ResourceNotFoundException", "InternalServerError", "NoSuchKey", "Error"].map(errorVariantName)).toEqual([
      "ResourceNotFound",
      "InternalServer",
      "NoSuchKey",
      "Error",
    ]);
  });
});
