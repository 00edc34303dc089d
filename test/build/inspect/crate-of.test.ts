import { describe, expect, test } from "vitest";
import { crateOf, NO_CRATE } from "../../../build/inspect/crate-of.ts";

describe("the crate of a function", () => {
  test.each([
    ["a path", "_ZN4asml3abi7imports3log17h587b6bd335974b86E", "asml"],
    [
      "an implementation",
      "_ZN102_$LT$serde..private..de..content..MapRefDeserializer$LT$E$GT$$u20$as$u20$serde_core..de..MapAccess$GT$13next_key_seed17h570de6d033c1d13bE",
      "serde",
    ],
    [
      "an implementation for a reference",
      "_ZN82_$LT$$RF$mut$u20$asml..json..map..Members$u20$as$u20$serde_core..de..MapAccess$GT$13next_key_seed17hb9b2424b5d672cf2E",
      "asml",
    ],
    [
      "an implementation for all types",
      "_ZN57_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f2c1d9b1e4a5c6dE",
      "core",
    ],
    [
      "a path in the newer mangling",
      "_RNvNtNtCs9w8RDfpKrLd_4wasi13lib_generated22wasi_snapshot_preview110random_get",
      "wasi",
    ],
    ["an implementation in the newer mangling", "_RNvXsK_NtCsdHhIpgkcIfN_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt", "core"],
    ["a function of C", "dlmalloc", NO_CRATE],
    ["a function without a name", "", NO_CRATE],
    ["a name that only looks mangled", "_ZN", NO_CRATE],
  ])("of %s", (_, mangled, crate) => {
    expect(crateOf(mangled)).toBe(crate);
  });
});
