import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { describe, expect, test } from "vitest";
import crypto from "../../../iomods/std/crypto.ts";
import { createStdIomods, loadStdIomods } from "../../../iomods/std/create-std-iomods.ts";
import { call } from "../../../iomods/kit.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");

function pair(
  type: "rsa" | "ec" | "ed25519",
  size: number | string,
): { readonly publicKey: string; readonly privateKey: string } {
  const { publicKey, privateKey } = keys(type, size);
  return {
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function keys(type: "rsa" | "ec" | "ed25519", size: number | string): KeyPairKeyObjectResult {
  if (type === "rsa") return generateKeyPairSync("rsa", { modulusLength: Number(size) });
  if (type === "ec") return generateKeyPairSync("ec", { namedCurve: String(size) });
  return generateKeyPairSync("ed25519");
}

describe("std.crypto", () => {
  test("what is loaded late has the methods of what is loaded", async () => {
    const loaded = await loadStdIomods();
    expect(createStdIomods().map((one) => [one.coordinates, Object.keys(one.methods)])).toEqual(
      loaded.map((one) => [one.coordinates, Object.keys(one.methods)]),
    );
  });

  test("a UUID is of version 4, and another each time", async () => {
    const [one, two] = [await call(crypto, "uuid4", null), await call(crypto, "uuid4", null)];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(two).not.toBe(one);
  });

  test("random gives as many bytes as are asked for, and no more than it may", async () => {
    expect(await call(crypto, "random", 33)).toHaveLength(33);
    await expect(call(crypto, "random", 2 ** 21)).rejects.toMatchObject({ code: "ValidationException" });
    await expect(call(crypto, "random", -1)).rejects.toMatchObject({ code: "ValidationException" });
  });

  // FIPS 180-4's example "abc".
  test("hashes are those of the standard's example", async () => {
    const hex = async (name: "sha256" | "sha384" | "sha512") =>
      Buffer.from(await call(crypto, name, bytes("abc"))).toString("hex");
    expect(await hex("sha256")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(await hex("sha384")).toBe(createHash("sha384").update("abc").digest("hex"));
    expect(await hex("sha512")).toMatch(/^ddaf35a193617abacc417349ae204131/);
  });

  // RFC 4231, test case 2.
  test("an HMAC is that of the RFC's example, and verifies as nothing else does", async () => {
    const input = { algorithm: "sha256" as const, key: base64("Jefe"), data: base64("what do ya want for nothing?") };
    const mac = await call(crypto, "hmac", input);
    expect(Buffer.from(mac, "base64").toString("hex")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
    expect(await call(crypto, "hmac_verify", { ...input, mac })).toBe(true);
    expect(await call(crypto, "hmac_verify", { ...input, mac: base64("short") })).toBe(false);
    expect(await call(crypto, "hmac_verify", { ...input, data: base64("else"), mac })).toBe(false);
  });

  test.each([
    ["RS256", "rsa", 2048, 256],
    ["PS512", "rsa", 2048, 256],
    ["ES256", "ec", "prime256v1", 64],
    ["ES512", "ec", "secp521r1", 132],
    ["EdDSA", "ed25519", "", 64],
  ] as const)("a signature by %s verifies, and only over the same data", async (algorithm, type, size, length) => {
    const { privateKey, publicKey } = pair(type, size);
    const data = base64("a message");
    const signature = await call(crypto, "sign", { algorithm, key: privateKey, data });
    expect(Buffer.from(signature, "base64")).toHaveLength(length);
    expect(await call(crypto, "verify", { algorithm, key: publicKey, data, signature })).toBe(true);
    expect(await call(crypto, "verify", { algorithm, key: publicKey, data: base64("b"), signature })).toBe(false);
    expect(await call(crypto, "verify", { algorithm, key: publicKey, data, signature: "" })).toBe(false);
  });

  test.each<[string, "ES256" | "RS256", () => string]>([
    ["of another kind", "ES256", () => pair("rsa", 2048).privateKey],
    ["of another curve", "ES256", () => pair("ec", "secp384r1").privateKey],
    ["that is too short", "RS256", () => pair("rsa", 1024).privateKey],
    ["that is no key", "RS256", () => "-----BEGIN SECRET-----"],
  ])("a key %s is refused, and not told", async (_, algorithm, key) => {
    const failure: unknown = await call(crypto, "sign", { algorithm, key: key(), data: "" }).catch((thrown) => thrown);
    expect(failure).toMatchObject({ code: "InvalidKey", statusCode: 400 });
    expect(String(failure)).not.toContain("BEGIN");
  });

  test("Z85 is the RFC's example, takes any length, and refuses what it is not", async () => {
    const hello = Uint8Array.from([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);
    expect(await call(crypto, "z85_encode", hello)).toBe("HelloWorld");
    expect(await call(crypto, "z85_decode", "HelloWorld")).toEqual(hello);
    for (const length of [0, 1, 2, 3, 5]) {
      const text = await call(crypto, "z85_encode", hello.subarray(0, length));
      expect(await call(crypto, "z85_decode", text)).toEqual(hello.slice(0, length));
    }
    await expect(call(crypto, "z85_decode", "Hell")).rejects.toMatchObject({ code: "InvalidText" });
    await expect(call(crypto, "z85_decode", "Hellö")).rejects.toMatchObject({ code: "InvalidText" });
  });
});
