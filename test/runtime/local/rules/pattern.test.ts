import { describe, expect, it } from "vitest";
import { matchesPattern } from "../../../../runtime/local/rules/pattern.ts";
import type { JsonObject } from "../../../../runtime/triggers.ts";

const EVENT: JsonObject = {
  source: "shop",
  resources: ["arn:a", "arn:b"],
  detail: {
    state: "running",
    Name: "Käse*Brot",
    price: 12.5,
    count: 0,
    paid: true,
    note: null,
    empty: [],
    address: "10.1.2.3",
    six: "2001:db8::1",
    items: [
      { sku: "a", size: 1 },
      { sku: "b", size: 9 },
    ],
  },
};

const detail = (field: string, matcher: JsonObject | string | number | boolean | null): JsonObject => ({
  detail: { [field]: [matcher] },
});

describe("an event pattern", () => {
  it.each<[string, JsonObject]>([
    ["a value", detail("state", "running")],
    ["one of several values", { detail: { state: ["stopped", "running"] } }],
    ["a number", detail("count", 0)],
    ["true", detail("paid", true)],
    ["null", detail("note", null)],
    ["an element of a list", { resources: ["arn:b"] }],
    ["a prefix", detail("state", { prefix: "run" })],
    ["a prefix in any case", detail("state", { prefix: { "equals-ignore-case": "RUN" } })],
    ["a suffix", detail("state", { suffix: "ning" })],
    ["equal but for the case", detail("Name", { "equals-ignore-case": "kÄSE*brot" })],
    ["anything but a value", detail("state", { "anything-but": "stopped" })],
    ["anything but several", detail("state", { "anything-but": ["stopped", "ended"] })],
    ["anything but a prefix", detail("state", { "anything-but": { prefix: "sto" } })],
    ["anything but wildcards", detail("state", { "anything-but": { wildcard: ["s*", "*x"] } })],
    ["a range", detail("price", { numeric: [">", 12, "<=", 12.5] })],
    ["an equal number", detail("price", { numeric: ["=", 12.5] })],
    ["something that is there", detail("state", { exists: true })],
    ["something that is not there", detail("other", { exists: false })],
    ["an address in a network", detail("address", { cidr: "10.1.0.0/16" })],
    ["an address of version 6", detail("six", { cidr: "2001:db8::/32" })],
    ["wildcards", detail("Name", { wildcard: "K*B*t" })],
    ["an escaped asterisk", detail("Name", { wildcard: "*\\*Brot" })],
    ["one of two patterns", { detail: { $or: [{ state: ["x"] }, { count: [0] }] } }],
    ["members of one object of a list", { detail: { items: { sku: ["b"], size: [9] } } }],
  ])("matches %s", (_, pattern) => {
    expect(matchesPattern(pattern, EVENT)).toBe(true);
  });

  it.each<[string, JsonObject]>([
    ["another value", detail("state", "stopped")],
    ["a text for a number", detail("count", "0")],
    ["a part of a text", detail("state", "run")],
    ["a member that is not there", detail("other", "x")],
    ["anything but, of what is not there", detail("other", { "anything-but": "x" })],
    ["anything but the value", detail("state", { "anything-but": "running" })],
    ["anything but its prefix", detail("state", { "anything-but": { prefix: "run" } })],
    ["outside of a range", detail("price", { numeric: ["<", 12] })],
    ["a range of a text", detail("state", { numeric: [">", 0] })],
    ["exists of what is not there", detail("other", { exists: true })],
    ["exists not of what is there", detail("state", { exists: false })],
    ["exists of an empty list", detail("empty", { exists: true })],
    ["another network", detail("address", { cidr: "10.2.0.0/16" })],
    ["a network of no address", detail("state", { cidr: "10.2.0.0/16" })],
    ["a dot that is no wildcard", detail("state", { wildcard: "r.nning" })],
    ["members of two objects of a list", { detail: { items: { sku: ["a"], size: [9] } } }],
    ["one member of two", { source: ["shop"], detail: { state: ["stopped"] } }],
    ["what all objects inherit", { toString: [{ exists: true }] }],
  ])("does not match %s", (_, pattern) => {
    expect(matchesPattern(pattern, EVENT)).toBe(false);
  });
});
