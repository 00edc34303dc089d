import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AllowedAddresses } from "../../../../iomods/std/http/addresses.ts";
import { parseHostRule, ruleFor } from "../../../../iomods/std/http/hosts.ts";
import { httpOptions } from "../../../../iomods/std/http/options.ts";

const nothing = new AllowedAddresses([]);

describe("addresses", () => {
  test.each(["1.1.1.1", "93.184.216.34", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1"])(
    "%s is of the public internet",
    (address) => {
      expect(nothing.allows(address)).toBe(true);
    },
  );

  test.each([
    ["this host", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["carrier's", "100.64.0.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local", "169.254.1.1"],
    ["metadata", "169.254.169.254"],
    ["metadata of containers", "169.254.170.2"],
    ["metadata elsewhere", "168.63.129.16"],
    ["protocol assignments", "192.0.0.8"],
    ["documentation", "198.51.100.7"],
    ["benchmarks", "198.19.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified, IPv6", "::"],
    ["loopback, IPv6", "::1"],
    ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
    ["IPv4-mapped loopback in hex", "::ffff:7f00:1"],
    ["IPv4-compatible loopback", "::7f00:1"],
    ["NAT64 of loopback", "64:ff9b::7f00:1"],
    ["NAT64 of metadata", "64:ff9b::a9fe:a9fe"],
    ["local NAT64", "64:ff9b:1::1"],
    ["6to4 of loopback", "2002:7f00:1::"],
    ["6to4 of a private one", "2002:a00:1::1"],
    ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ["unique local", "fd00::1"],
    ["metadata, IPv6", "fd00:ec2::254"],
    ["link-local, IPv6", "fe80::1"],
    ["site-local", "fec0::1"],
    ["multicast, IPv6", "ff02::1"],
    ["documentation, IPv6", "2001:db8::1"],
    ["no address", "example.com"],
    ["nothing", ""],
  ])("refused: %s (%s)", (_, address) => {
    expect(nothing.allows(address)).toBe(false);
  });

  test("a range that is named allows what is in it, in any form, and nothing else", () => {
    const named = new AllowedAddresses(["10.0.0.0/8", "::1"]);
    expect(named.allows("10.1.2.3")).toBe(true);
    expect(named.allows("::ffff:10.1.2.3")).toBe(true);
    expect(named.allows("64:ff9b::a01:203")).toBe(true);
    expect(named.allows("::1")).toBe(true);
    expect(named.allows("127.0.0.1")).toBe(false);
    expect(named.allows("11.0.0.1")).toBe(true);
  });

  test("metadata is allowed by its own address alone, and by no range around it", () => {
    expect(new AllowedAddresses(["169.254.0.0/16", "0.0.0.0/0"]).allows("169.254.169.254")).toBe(false);
    expect(new AllowedAddresses(["169.254.0.0/16"]).allows("::ffff:169.254.169.254")).toBe(false);
    expect(new AllowedAddresses(["169.254.169.254"]).allows("169.254.169.254")).toBe(true);
    expect(new AllowedAddresses(["0.0.0.0/0"]).allows("168.63.129.16")).toBe(false);
  });
});

test("an IPv4 address is judged the same in every IPv6 form that leads to it", () => {
  const named = new AllowedAddresses(["10.0.0.0/9", "127.0.0.1"]);
  const anyRange = fc.tuple(fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 1, 8, 93), fc.nat(255));
  fc.assert(
    fc.property(anyRange, fc.nat(255), fc.nat(255), ([a, b], c, d) => {
      const plain = `${a}.${b}.${c}.${d}`;
      const hex = [a, b, c, d].map((part) => part.toString(16).padStart(2, "0"));
      const groups = `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`;
      for (const addresses of [nothing, named])
        for (const form of [`::ffff:${plain}`, `::ffff:${groups}`, `64:ff9b::${groups}`, `2002:${groups}::1`])
          expect(addresses.allows(form), form).toBe(addresses.allows(plain));
    }),
  );
});

describe("hosts", () => {
  const allows = (rule: string, url: string): boolean => {
    const parsed = parseHostRule(rule);
    return ruleFor(new URL(url), parsed ? [parsed] : []) !== undefined;
  };

  test.each([
    ["api.example.com", "https://api.example.com/x", true],
    ["api.example.com", "https://API.Example.COM/x", true],
    ["api.example.com", "https://api.example.com./x", true],
    ["api.example.com", "https://api.example.com:443/", true],
    ["api.example.com", "https://api.example.com:8443/", false],
    ["api.example.com", "http://api.example.com/", false],
    ["api.example.com", "https://evil-api.example.com/", false],
    ["api.example.com", "https://api.example.com.evil.org/", false],
    ["http://api.example.com", "http://api.example.com/", true],
    ["http://api.example.com", "https://api.example.com/", false],
    ["*.example.org:8443", "https://a.b.example.org:8443/", true],
    ["*.example.org:8443", "https://example.org:8443/", false],
    ["*.example.org", "https://badexample.org/", false],
    ["münchen.example", "https://xn--mnchen-3ya.example/", true],
    ["10.0.0.7", "https://10.0.0.7/", true],
    ["10.0.0.7", "https://167772167/", true],
    ["[fd00::7]:8080", "https://[fd00:0:0:0:0:0:0:7]:8080/", true],
  ])("%s and %s: %s", (rule, url, expected) => {
    expect(allows(rule, url)).toBe(expected);
  });

  test.each([
    "",
    "*",
    "*.com",
    "*.10.0.0.7",
    "a.*.example.com",
    "https://a.example/path",
    "user@a.example",
    "a.example:99999",
    "a example",
    "ftp://a.example",
    "a.example?x",
    "a.example#x",
    "[::1",
    "fe80::1%eth0",
  ])("%j is no host", (text) => {
    expect(parseHostRule(text)).toBeUndefined();
  });

  test("an address in a form that is read in more than one way is no address of the manifest", () => {
    for (const address of ["010.0.0.1", "0x7f.1", "2130706433", "10.0.0.0/8/8", "10.0.0.1/"])
      expect(httpOptions.safeParse({ hosts: ["a.b"], addresses: [address] }).success, address).toBe(false);
    expect(httpOptions.safeParse({ hosts: ["a.b"], addresses: ["10.0.0.0/8", "fd00::/8", "::1"] }).success).toBe(true);
  });
});
