import assert from "node:assert/strict";
import { test } from "node:test";
import { call } from "asml/iomod";
import iomod from "./{{coordinates}}.ts";

test("greets by name", async () => {
  assert.deepEqual(await call(iomod, "greet", { name: "Ada" }), { greeting: "Hello, Ada" });
});

test("refuses what has no name", async () => {
  await assert.rejects(call(iomod, "greet", JSON.parse("{}")), { code: "ValidationException" });
});
