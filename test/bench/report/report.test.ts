import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import { costPage } from "./cost.ts";

const row = (name: string, figures: Record<string, number>) => ({ name, figures });

describe("the cost page", () => {
  const page = costPage([row("a function", { cpu: 1_000, rss: 80 })], "a machine");

  it("bills a whole core's work at 1,769 MB, and more milliseconds where there is less of it", () => {
    // 4 ms of waiting and 1 ms of work; at 128 MB the work takes 1769 / 128 times as long.
    const cells = page
      .split("\n")
      .find((line) => line.startsWith("| a function"))
      ?.split(" | ");
    expect(cells?.at(-1)).toBe("$0.34 (5 ms) |");
    expect(cells?.[3]).toBe("$0.24 (18 ms)");
  });

  it("tells prices with their day, and what is assumed", () => {
    expect(page).toMatch(/Prices of \d{4}-\d{2}-\d{2}/);
    expect(page).toContain("Assumed".toLowerCase());
  });
});

describe("the chart", () => {
  const groups = [
    { title: "Fast & slow", unit: "us", key: "p50", rows: [row("asml", { p50: 10 }), row("<other>", { p50: 40 })] },
    { title: "Not measured", unit: "us", key: "p50", rows: [] },
  ];
  const svg = chart(groups, "a machine");

  it("has a bar for each row, as long as its figure is of the longest", () => {
    const widths = [...svg.matchAll(/<rect class="(\w+)"[^>]* width="([\d.]+)"/g)].map(([, kind, width]) => [
      kind,
      width,
    ]);
    expect(widths).toEqual([
      ["ours", "92.5"],
      ["theirs", "370.0"],
    ]);
  });

  it("escapes names, and leaves out what was not measured", () => {
    expect(svg).toContain("Fast &amp; slow");
    expect(svg).toContain("&lt;other>");
    expect(svg).not.toContain("Not measured");
  });
});
