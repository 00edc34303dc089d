/** Which addresses std.http connects to: those of the public internet, and those that the manifest names. */
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** IPv4 ranges that are not the public internet (IANA's special-purpose registry), broadcast and multicast among them. */
const PRIVATE_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
].map(rangeOf);

/** All public IPv6 addresses are in it; nothing else is trusted to stay what it is. */
const GLOBAL_6 = rangeOf("2000::/3");
const PRIVATE_6 = ["2001::/23", "2001:db8::/32", "3fff::/20"].map(rangeOf);

/** Prefix -> the byte at which the IPv4 address begins that such an address leads to: mapped, NAT64, 6to4. */
const EMBEDDED: readonly (readonly [Range, number])[] = [
  [rangeOf("::ffff:0:0/96"), 12],
  [rangeOf("64:ff9b::/96"), 12],
  [rangeOf("2002::/16"), 2],
];

/** Who asks these is given credentials: they are allowed only where they are named themselves, and by no wider range. */
const METADATA = new Set(
  [
    "169.254.169.254",
    "169.254.170.2",
    "169.254.170.23",
    "fd00:ec2::254",
    "fd00:ec2::23",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
  ].map((text) => ipaddr.parse(text).toString()),
);

/** The addresses that a manifest names, besides the public ones. */
export class AllowedAddresses {
  readonly #ranges: readonly Range[];

  /** @param named addresses and ranges of them */
  constructor(named: readonly string[]) {
    this.#ranges = named.map(rangeOf);
  }

  /** @param text an address, as a resolver gives it */
  allows(text: string): boolean {
    if (!ipaddr.isValid(text)) return false;
    const forms = formsOf(ipaddr.parse(text));
    if (forms.some((form) => METADATA.has(form.toString())))
      return forms.some((form) => this.#ranges.some((range) => range[1] === bitsOf(form) && holds(range, form)));
    return forms.every(isPublic) || forms.some((form) => this.#ranges.some((range) => holds(range, form)));
  }
}

function isPublic(address: Address): boolean {
  if (address.kind() === "ipv4") return !PRIVATE_4.some((range) => holds(range, address));
  if (EMBEDDED.some(([range]) => holds(range, address))) return true; // as public as what is within it
  return holds(GLOBAL_6, address) && !PRIVATE_6.some((range) => holds(range, address));
}

/** The address, and the IPv4 address that it leads to where it has one in it. */
function formsOf(address: Address): readonly Address[] {
  const bytes = address.toByteArray();
  const inner = EMBEDDED.find(([range]) => holds(range, address));
  return inner ? [address, ipaddr.fromByteArray(bytes.slice(inner[1], inner[1] + 4))] : [address];
}

function holds([network, bits]: Range, address: Address): boolean {
  return network.kind() === address.kind() && address.match(network, bits);
}

function bitsOf(address: Address): number {
  return address.kind() === "ipv4" ? 32 : 128;
}

function rangeOf(text: string): Range {
  if (text.includes("/")) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, bitsOf(address)];
}
