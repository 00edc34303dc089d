import { describe, expect, it } from "vitest";
import { summary } from "../../../build/codegen/smithy/documentation.ts";

describe("a description", () => {
  it.each([
    ["is its first sentence", "<p>Creates an item. It may fail.</p><p>More.</p>", "Creates an item."],
    ["keeps code", "<p>Sets <code>TableName</code> of it.</p>", "Sets `TableName` of it."],
    ["does not end within an abbreviation", "<p>Names, e.g. Ada, of people. More.</p>", "Names, e.g. Ada, of people."],
    ["leaves notes out", "<note><p>Beware.</p></note><p>What it is.</p>", "What it is."],
    ["ends with a full stop", "<p>A list of names</p>", "A list of names."],
    ["reads entities", "<p>Less &lt; more &amp; so.</p>", String.raw`Less \< more & so.`],
    ["makes no links and no HTML", "<p>An [arn] of <i>x_y</i>.</p>", String.raw`An \[arn\] of x\_y.`],
    ["is one line", "<p>One\n   two\n three.</p>", "One two three."],
  ])("%s", (_, html, text) => {
    expect(summary(html)).toBe(text);
  });

  it("is nothing where there is none", () => {
    expect([summary(undefined), summary(""), summary("<p/>")]).toEqual([undefined, undefined, undefined]);
  });

  it("is cut between words, and never within code", () => {
    const text = summary(`<p>${"word ".repeat(60)}<code>${"code ".repeat(60)}</code></p>`) ?? "";
    expect(text.length).toBeLessThan(230);
    expect(text).toMatch(/word \.\.\.$/);
    expect((summary(`<p>a <code>${"code ".repeat(60)}</code></p>`)?.match(/`/g) ?? []).length % 2).toBe(0);
  });
});
