/** The hosts of std.http's allow-list, and whether a URL's is among them. */
import ipaddr from "ipaddr.js";

interface HostRule {
  readonly scheme: "http:" | "https:";
  /** As URLs have it: lower case, punycode, IPv6 in brackets. With `*.` before it: any name below it. */
  readonly host: string;
  readonly port: string;
}

const DEFAULT_PORTS = { "http:": "80", "https:": "443" } as const;
const RULE =
  /^(?<scheme>https?:\/\/)?(?<star>\*\.)?(?<host>\[[0-9A-Fa-f:.]+\]|[^\s/:@?#*[\]\\%]+)(?::(?<port>\d{1,5}))?$/;

/**
 * undefined where it is none.
 * @example
 * parseHostRule("*.example.org:8443"); // { scheme: "https:", host: "*.example.org", port: "8443" }
 */
export function parseHostRule(text: string): HostRule | undefined {
  const groups = RULE.exec(text)?.groups;
  const written = groups?.["host"];
  if (!groups || written === undefined) return undefined;
  const scheme = groups["scheme"] === "http://" ? "http:" : "https:";
  const wild = groups["star"] !== undefined;
  const url = `${scheme}//${written}:${groups["port"] ?? DEFAULT_PORTS[scheme]}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  // `*.com` would be nearly everything there is, and an address has nothing below it.
  if (wild && (isAddress(hostname) || !hostname.includes("."))) return undefined;
  return { scheme, host: wild ? `*.${hostname}` : hostname, port: port === "" ? DEFAULT_PORTS[scheme] : port };
}

/** The rule that allows a URL, or undefined. */
export function ruleFor(url: URL, rules: readonly HostRule[]): HostRule | undefined {
  const { protocol, hostname } = url;
  const port = portOf(url);
  // A dot at its end makes a name absolute; it is the same name.
  const host = hostname.replace(/(?<=[^.])\.$/, "");
  return rules.find((rule) => rule.scheme === protocol && rule.port === port && matches(rule.host, host));
}

export function portOf({ protocol, port }: URL): string {
  if (port !== "") return port;
  return protocol === "http:" ? DEFAULT_PORTS["http:"] : DEFAULT_PORTS["https:"];
}

function matches(rule: string, host: string): boolean {
  return rule.startsWith("*.") ? host.endsWith(rule.slice(1)) && host.length > rule.length - 1 : rule === host;
}

/** Whether a URL's host is an address, and no name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[(.*)\]$/, "$1"));
}
