import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { manifestSchemas } from "../../../build/manifest/json-schema.ts";
import { readToml } from "../../../build/manifest/toml.ts";
import { assets } from "../../../build/assets.ts";
import { malformed, SOUND } from "./malformed.ts";
import { GUIDE } from "./guide.ts";

/** The schema as an editor would read it: back from JSON Schema, by zod's own reader. */
function editorSchema(name: string): z.ZodType {
  const text = JSON.stringify(manifestSchemas()[name]);
  return z.fromJSONSchema(JSON.parse(text));
}
const schemaOf = {
  "assemblylift.toml": "assemblylift.schema.json",
  "services/data/service.toml": "service.schema.json",
};
const valueOf = (text: string): unknown => JSON.parse(JSON.stringify(readToml("x", Buffer.from(text)).value));

describe("the JSON Schemas for editors", () => {
  test.each([
    ["the guide's", GUIDE],
    ["one with all of asml's own", SOUND],
  ] as const)("take %s manifests", (_, files) => {
    for (const name of ["assemblylift.toml", "services/data/service.toml"] as const)
      expect(editorSchema(schemaOf[name]).safeParse(valueOf(files[name])).error).toBeUndefined();
  });

  test("take the templates' manifests", () => {
    const service = readFileSync(path.join(assets.templates, "auth-tutorial/services/data/service.toml"), "utf8");
    expect(editorSchema("service.schema.json").safeParse(valueOf(service)).error).toBeUndefined();
  });

  test("refuse misspelt keys and values of another type", () => {
    let refused = 0;
    for (const { what, file, text } of malformed()) {
      if (!/is misspelt|is 0\.5|is inf/.test(what) || what.includes(" data is misspelt")) continue;
      let value: unknown;
      try {
        value = valueOf(text);
      } catch {
        continue; // not TOML at all
      }
      expect(editorSchema(schemaOf[file]).safeParse(value).success, what).toBe(false);
      refused++;
    }
    expect(refused).toBeGreaterThan(40);
  });

  test("say what each key is for", () => {
    const text = JSON.stringify(manifestSchemas()["service.schema.json"]);
    for (const key of ["authorizer_id", "timeout_seconds", "payload", "resources"])
      expect(text).toMatch(new RegExp(`"${key}":\\{[^{}]*"description":"[^"]+"`));
  });
});
