/** The bench's bars as one SVG, for a light page and a dark one. */
import type { Row } from "./figures.ts";

export interface Group {
  readonly title: string;
  readonly unit: string;
  /** Which figure of each row. */
  readonly key: string;
  readonly rows: readonly Row[];
}

const WIDTH = 760;
const NAMES = 300;
const NUMBERS = 90;
const BAR = 14;
const LINE = 22;
const TITLE = 34;

/** Shorter is better: in each group the longest bar takes the whole room, and bars of ours are of another colour. */
export function chart(groups: readonly Group[], caption: string): string {
  const parts: string[] = [];
  let y = 8;
  for (const { title, unit, key, rows } of groups.filter((group) => group.rows.length > 0)) {
    parts.push(text(0, y + 16, "title", `${title}, ${unit}`));
    y += TITLE - 6;
    const most = Math.max(...rows.map(({ figures }) => figures[key] ?? 0));
    for (const { name, figures } of rows) {
      const value = figures[key] ?? 0;
      const length = Math.max(1, (value / most) * (WIDTH - NAMES - NUMBERS));
      const kind = name.startsWith("asml") ? "ours" : "theirs";
      parts.push(text(NAMES - 10, y + BAR - 3, "name", name));
      parts.push(`<rect class="${kind}" x="${NAMES}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/>`);
      parts.push(text(NAMES + length + 6, y + BAR - 3, "number", shown(value)));
      y += LINE;
    }
    y += 12;
  }
  parts.push(text(0, y + 10, "caption", caption));
  y += 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img">
<title>What an invocation costs, beside others; shorter is better</title>
<style>
text{font:12px -apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#24292f}
.title{font-weight:600;font-size:13px}.name{text-anchor:end}.number{font-variant-numeric:tabular-nums}
.caption{fill:#57606a;font-size:11px}.ours{fill:#0969da}.theirs{fill:#afb8c1}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.caption{fill:#9198a1}.ours{fill:#4493f8}.theirs{fill:#57606a}}
</style>
${parts.join("\n")}
</svg>
`;
}

function text(x: number, y: number, kind: string, content: string): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text class="${kind}" x="${x.toFixed(1)}" y="${y}">${escaped}</text>`;
}

/** Three figures, as more are not there. */
function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value < 10 ? 1 : 0);
}
