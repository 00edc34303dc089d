/** The models' descriptions are pages of HTML; what is kept is their first sentence, as text for rustdoc. */

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };
const LONGEST = 220;

/** @returns one line, or `undefined` where there is nothing to say */
export function summary(html: unknown): string | undefined {
  if (typeof html !== "string") return undefined;
  const text = html
    .replaceAll(/<!--.*?-->/gs, " ")
    // A note or a list before the first paragraph is not what the thing is.
    .replaceAll(/<(note|important|fullname)>.*?<\/\1>/gs, " ")
    .replaceAll(/<\/?code>/g, "`")
    .replaceAll(/<(p|ul|ol|li|dl|dt|dd|br|div|h\d)\b[^>]*>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(#\d+|\w+);/g, (whole, name: string) =>
      name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
    );
  const paragraph =
    text
      .split("\n\n")
      .map(oneLine)
      .find((line) => line !== "") ?? "";
  const first = firstSentence(paragraph);
  return first === "" ? undefined : escapeForRustdoc(cut(first));
}

function oneLine(text: string): string {
  return text.replaceAll(/`\s*`/g, " ").replaceAll(/\s+/g, " ").trim();
}

function firstSentence(text: string): string {
  const end = /[.:](?=\s+[A-Z`(]|\s*$)/g;
  for (const match of text.matchAll(end)) {
    const sentence = text.slice(0, match.index);
    if (/\b(e\.g|i\.e|etc|vs|Inc|U\.S)$/.test(sentence)) continue;
    return `${sentence}.`;
  }
  return text === "" ? "" : `${text.replace(/[.:;,]$/, "")}.`;
}

function cut(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const short = sentence.slice(0, LONGEST);
  const words = short.slice(0, short.lastIndexOf(" "));
  // A code span that was cut in two would swallow what follows.
  const open = (words.match(/`/g)?.length ?? 0) % 2 === 1;
  return `${open ? words.slice(0, words.lastIndexOf("`")).trimEnd() : words} ...`;
}

/** Outside of code spans, brackets would be links and HTML. */
function escapeForRustdoc(text: string): string {
  const balanced = (text.match(/`/g)?.length ?? 0) % 2 === 0 ? text : text.replaceAll("`", "'");
  return balanced
    .split("`")
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/[[\]<>*_\\]/g, String.raw`\$&`).replaceAll(/\bhttps?:\/\/[^\s)]+/g, "<$&>"),
    )
    .join("`");
}
