/** XML as S3 and SNS have it: all of an answer, and the flat lists that requests send. */

type XmlValue = string | number | boolean | undefined | XmlElement | readonly XmlElement[];
export interface XmlElement {
  readonly [name: string]: XmlValue;
}

/** A member that is a list is that element several times. */
export function xmlDocument(
  root: string,
  members: XmlElement,
  namespace = "http://s3.amazonaws.com/doc/2006-03-01/",
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${inner(members)}</${root}>`;
}

/** Elements of a name, each as the texts of its own. */
export function elementsOf(document: string, name: string): ReadonlyMap<string, string>[] {
  const found = document.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, "gs"));
  return [...found].map(([, content = ""]) => textsOf(content));
}

function textsOf(content: string): ReadonlyMap<string, string> {
  const found = content.matchAll(/<([A-Za-z0-9]+)(?:\s[^>]*)?>([^<]*)<\/\1>/g);
  return new Map([...found].map(([, name = "", text = ""]) => [name, unescaped(text)]));
}

function inner(members: XmlElement): string {
  return Object.entries(members)
    .map(([name, value]) => {
      if (value === undefined) return "";
      if (Array.isArray(value)) return value.map((one: XmlElement) => `<${name}>${inner(one)}</${name}>`).join("");
      return `<${name}>${typeof value === "object" ? inner(value as XmlElement) : escaped(String(value))}</${name}>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll(
    // What XML cannot have is left to a client that asks for encoding-type=url.
    /[&<>"'\r\n\t]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}
