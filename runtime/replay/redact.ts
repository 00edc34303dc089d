/**
 * What must not be in a recording is found where it is known to be, and taken out wherever else it stands: the same
 * placeholder in its place each time, so that a guest that passes a token on makes the same call with a placeholder.
 */
import { canonicalCoordinates } from "../../iomods/registry.ts";
import { framed, reframed } from "./framed.ts";

export interface RedactOptions {
  /** Members, by name, of events, calls and answers whose values are taken out as well: claims, for instance. */
  readonly members: readonly string[];
  /** Members of a method's input, as its IOmod declares them. */
  readonly ofMethod?: (coordinates: string, method: string) => readonly string[];
}

export interface Body {
  readonly bytes: Uint8Array;
  readonly coordinates: string | undefined;
  readonly method: string | undefined;
}

interface Everything {
  readonly event: Uint8Array;
  readonly response: Uint8Array;
  readonly bodies: readonly Body[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface Redacted {
  bytes(bytes: Uint8Array): Uint8Array;
  readonly text: (text: string) => string;
  readonly environment: Readonly<Record<string, string>>;
  readonly placeholders: readonly { readonly placeholder: string; readonly at: string }[];
}

/** Names whose values are secrets, in lower case without separators, at the end of a member's name. */
const SECRET_NAME =
  /(authorization|cookies?|passw(or)?d|passphrase|secret|secretkey|apikey|privatekey|credentials?|signature|(access|id|refresh|session|security|auth|bearer|csrf|xsrf)token|secretaccesskey)$|^(token|pin|otp)$/;
/** Of services that hold secrets: members of inputs and answers. */
const SECRET_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws.secretsmanager", ["SecretString", "SecretBinary"]],
  ["aws.ssm", ["Value"]],
  ["aws.kms", ["Plaintext", "PrivateKeyPlaintext", "SharedSecret"]],
  ["std.secrets", ["value"]],
]);
/** Tokens and keys that are known by their form, wherever they stand. */
const SECRET_TEXT = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;
/** `name=value` of a Cookie or Set-Cookie header, without attributes. */
const COOKIE = /(?:^|;\s*)(?!(?:path|domain|expires|max-age|samesite)=)[^=;\s]+=([^;]*)/gi;
/** Numbers stay numbers, and the words of JSON are no secrets: they stand without quotes. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERALS: ReadonlySet<string> = new Set(["true", "false", "null"]);
/** What is shorter would be found where it is something else. */
const SHORTEST = 4;

export function redacted(all: Everything, options: RedactOptions): Redacted {
  const secrets = new Secrets();
  const more = new Set(options.members.map(normal));
  const isSecret = (name: string): boolean => SECRET_NAME.test(normal(name)) || more.has(normal(name));
  for (const [name, value] of Object.entries(all.environment))
    if (isSecret(name)) secrets.add(value, `environment ${name}`);
  find(jsonOf(all.event), "event", isSecret, secrets);
  for (const { bytes, coordinates = "", method = "" } of all.bodies) {
    const members = [
      ...(SECRET_MEMBERS.get(canonicalCoordinates(coordinates)) ?? []),
      ...(options.ofMethod?.(coordinates, method) ?? []),
    ];
    const named = new Set(members.map(normal));
    const at = `${coordinates}/${method}`;
    const parts = framed(bytes);
    for (const part of parts ? [parts.head, parts.rest] : [bytes])
      find(jsonOf(part), at, (name) => isSecret(name) || named.has(normal(name)), secrets);
  }
  for (const bytes of [all.event, all.response, ...all.bodies.map((body) => body.bytes)])
    for (const [found] of latin1(bytes).matchAll(SECRET_TEXT)) secrets.add(found, "a token");
  return secrets.settled(all.environment);
}

/** Only the form of a name counts: `X-Api-Key`, `x_api_key` and `xApiKey` are one. */
const normal = (name: string): string => name.toLowerCase().replaceAll(/[-_.:\s]/g, "");

function find(value: unknown, at: string, isSecret: (name: string) => boolean, secrets: Secrets): void {
  if (typeof value === "string") {
    const inner = isJsonText(value) ? jsonOf(Buffer.from(value)) : formOf(value);
    if (inner !== undefined) find(inner, at, isSecret, secrets);
    return;
  }
  if (Array.isArray(value)) {
    const [name, member]: readonly unknown[] = value;
    // A header, where headers are a list of names and values.
    if (value.length === 2 && typeof name === "string" && typeof member === "string" && isSecret(name))
      secrets.addAll(member, `${at}.${name}`, name);
    for (const item of value) find(item, at, isSecret, secrets);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const encoded = "isBase64Encoded" in value && value.isBase64Encoded === true;
  for (const [name, member] of Object.entries(value)) {
    const place = `${at}.${name}`;
    if (isSecret(name)) secrets.addAll(member, place, name);
    else if (encoded && name === "body" && typeof member === "string")
      find(Buffer.from(member, "base64").toString(), place, isSecret, secrets);
    else find(member, place, isSecret, secrets);
  }
}

const isJsonText = (text: string): boolean => /^\s*[[{]/.test(text);

/** Fields of a form or a query, where it looks like one. */
function formOf(text: string): Readonly<Record<string, string>> | undefined {
  if (!/^[\w.~%[\]-]+=[^\s]*$/.test(text)) return undefined;
  return Object.fromEntries(new URLSearchParams(text));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
/** Text as its UTF-8 bytes look in latin1, so that one search does for text and for what is none. */
const asLatin1 = (text: string): string => Buffer.from(text).toString("latin1");

class Secrets {
  /** Value -> where it was found first. */
  readonly #found = new Map<string, string>();
  /** A short value with its member's name, as JSON -> the same. */
  readonly #short = new Map<string, { readonly name: string; readonly at: string }>();

  /** Every text below a member; of cookies, the values. */
  addAll(value: unknown, at: string, name: string): void {
    if (typeof value === "number" && Number.isInteger(value)) this.add(String(value), at);
    else if (Array.isArray(value)) for (const item of value) this.addAll(item, at, name);
    else if (typeof value === "object" && value !== null)
      for (const [inner, member] of Object.entries(value)) this.addAll(member, `${at}.${inner}`, inner);
    else if (typeof value === "string") this.#addText(value, at, name);
  }

  add(value: string, at: string): void {
    if (LITERALS.has(value)) return;
    if (value.length >= SHORTEST && !this.#found.has(value)) this.#found.set(value, at);
  }

  /** The secret part of a header: a scheme or a cookie's name is none, and guests look at these. */
  #addText(value: string, at: string, name: string): void {
    if (/cookies?$/i.test(at)) for (const [, part = ""] of value.matchAll(COOKIE)) this.add(part, at);
    else if (/authorization$/i.test(at)) this.add(value.replace(/^[A-Za-z][\w-]* +/, ""), at);
    else if (value.length >= SHORTEST) this.add(value, at);
    else if (value !== "") this.#short.set(`${JSON.stringify(name)}:${JSON.stringify(value)}`, { name, at });
  }

  settled(environment: Readonly<Record<string, string>>): Redacted {
    // The longest first: one may be part of another.
    const known = [...this.#found].toSorted(([a], [b]) => b.length - a.length);
    const replacements = known.flatMap(([value, at], index) => {
      const placeholder = placeholderFor(value, index + 1);
      const forms = new Map(writtenForms(value).map((form) => [form, placeholder]));
      forms.set(Buffer.from(value).toString("base64"), Buffer.from(placeholder).toString("base64"));
      return [...forms].map(([from, to]) => ({ from: asLatin1(from), to, at, placeholder }));
    });
    let index = known.length;
    for (const [from, { name, at }] of this.#short) {
      const placeholder = `redacted-${++index}`;
      const to = `${JSON.stringify(name)}:${JSON.stringify(placeholder)}`;
      for (const inner of [(text: string) => text, (text: string) => JSON.stringify(text).slice(1, -1)])
        replacements.push({ from: asLatin1(inner(from)), to: asLatin1(inner(to)), at, placeholder });
    }
    // An escaped form has the plain one in it.
    replacements.sort((a, b) => b.from.length - a.from.length);
    const used = new Map<string, string>();
    const clean = (text: string): string => {
      let result = text;
      for (const { from, to, at, placeholder } of replacements) {
        if (!result.includes(from)) continue;
        used.set(placeholder, at);
        result = NUMBER.test(from) ? numbersReplaced(result, from, to) : result.replaceAll(from, to);
      }
      return result;
    };
    const text = (value: string): string => Buffer.from(clean(asLatin1(value)), "latin1").toString();
    const bytes = (value: Uint8Array): Uint8Array => {
      const parts = framed(value);
      if (parts) return reframed({ head: bytes(parts.head), rest: bytes(parts.rest) });
      const cleaned = Buffer.from(clean(latin1(value)), "latin1");
      return latin1(value).includes('"isBase64Encoded":true') ? withCleanBody(cleaned, clean) : cleaned;
    };
    return {
      bytes,
      text,
      environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, text(value)])),
      get placeholders() {
        return [...used].map(([placeholder, at]) => ({ placeholder, at }));
      },
    };
  }
}

/** As it is, within JSON to some depth, in a URL, in a form. */
function writtenForms(value: string): readonly string[] {
  const forms = [
    value,
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams({ "": value }).toString().slice(1),
  ];
  for (let text = value, depth = 0; depth < DEEPEST; depth++) forms.push((text = JSON.stringify(text).slice(1, -1)));
  return forms;
}

/** JSON in JSON in a line of a log, and one more. */
const DEEPEST = 4;

/**
 * As long as what it stands for, where that is long enough; letters that no encoding changes. Digits for digits, so
 * that numbers stay numbers.
 */
function placeholderFor(value: string, index: number): string {
  if (NUMBER.test(value)) return numberFor(value, index);
  return `redacted-${index}`.padEnd(value.length, "x");
}

/** A number of the same form. */
function numberFor(value: string, index: number): string {
  const digits = value.replaceAll(/\D/g, "").length;
  const other = String(index).padStart(digits, "9").slice(-digits);
  let at = 0;
  return value.replaceAll(/\d/g, () => other[at++] ?? "9");
}

/** Not within longer numbers or words. */
function numbersReplaced(text: string, from: string, to: string): string {
  const pattern = from.replaceAll(/[.+]/g, "\\$&");
  return text.replaceAll(new RegExp(`(?<![\\w.+-])${pattern}(?![\\w.+-])`, "g"), to);
}

/** An event or response whose body is base64: what is in the body is taken out as well. */
function withCleanBody(bytes: Uint8Array, clean: (text: string) => string): Uint8Array {
  const value = jsonOf(bytes);
  if (typeof value !== "object" || value === null || !("body" in value) || typeof value.body !== "string") return bytes;
  const before = Buffer.from(value.body, "base64").toString("latin1");
  const body = clean(before);
  if (body === before) return bytes;
  return Buffer.from(JSON.stringify({ ...value, body: Buffer.from(body, "latin1").toString("base64") }));
}
