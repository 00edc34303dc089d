import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../runtime/events/path.ts";
import { parseQuery } from "../../../runtime/events/query.ts";

/** Pairs of what a client sent and what a live HTTP API gave its function. */
const LIVE: readonly (readonly [sent: string, given: string | undefined])[] = [
  ["/capture/plain", "/capture/plain"],
  ["/capture/space%20value", "/capture/space value"],
  ["/capture/question%3Fvalue", "/capture/question"],
  ["/capture/percent%25done", undefined],
  ["/capture/hash%23value", "/capture/hash#value"],
  ["/capture/slash%2Fvalue", "/capture/slash/value"],
  ["/capture/unicode-%CE%BB-%E4%B8%96%E7%95%8C", "/capture/unicode-λ-世界"],
  ["/capture/literal%252Fvalue", "/capture/literal/value"],
  ["/capture/literal%253Fvalue", "/capture/literal?value"],
  ["/capture/literal%2525value", "/capture/literal%value"],
];

describe("request targets", () => {
  it.each(LIVE)("%s reaches the function as a live API gives it", (sent, given) => {
    expect(parseTarget(`${sent}?a=%3F`)?.path.decoded).toBe(given);
  });

  it("keeps an encoded slash within a segment only when it is encoded twice", () => {
    expect(parseTarget("/a%2Fb")?.path.routed).toBe("/a/b");
    expect(parseTarget("/a%252Fb")?.path).toEqual({ routed: "/a%2Fb", decoded: "/a/b" });
  });

  it.each(["/%ff", "/%", "/%zz", "*", "", "?", "x"])("refuses or repairs %j without throwing", (target) => {
    const parsed = parseTarget(target);
    if (parsed !== undefined) expect(parsed.path.decoded.startsWith("/")).toBe(true);
  });

  it("takes a target in absolute form", () => {
    expect(parseTarget("http://api.example.com:80/a?b=c")).toEqual({
      path: { routed: "/a", decoded: "/a" },
      rawQuery: "b=c",
    });
  });
});

describe("query strings", () => {
  it("decodes plus signs, empty values, repeated keys and names of Object's own", () => {
    const query = parseQuery("a=1&a=2&plus=x+y&enc=x%2By&empty=&flag&__proto__=p&=nokey&broken=%zz");
    expect([...query]).toEqual([
      ["a", ["1", "2"]],
      ["plus", ["x y"]],
      ["enc", ["x+y"]],
      ["empty", [""]],
      ["flag", [""]],
      ["__proto__", ["p"]],
      ["", ["nokey"]],
      ["broken", ["%zz"]],
    ]);
  });
});
