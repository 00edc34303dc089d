/** std.crypto: what a guest would need a large library for, done by Node's. */
import {
  constants,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";
import { z85Decode, z85Encode } from "../../guest-abi/assemblylift/z85.ts";
import { defineIomod, IomodFailure, method, z } from "../kit.ts";

const MOST_RANDOM = 1024 * 1024;

const base64 = z.base64();
const macInput = z.object({
  algorithm: z.enum(["sha256", "sha384", "sha512"]),
  key: base64.describe("The secret key, in base64."),
  data: base64.describe("What is authenticated, in base64."),
});
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] as const;
const algorithm = z.enum(ALGORITHMS).describe("As JSON Web Signatures name them.");
const keyErrors = {
  InvalidKey: "The key cannot be read, or is not one for the algorithm.",
} as const;

export default defineIomod("std.crypto", {
  uuid4: method({ doc: "A random UUID.", input: z.null(), output: z.string(), run: () => randomUUID() }),
  random: method({
    doc: "So many random bytes, 1 MiB at most.",
    input: z.int().min(0).max(MOST_RANDOM),
    output: "bytes",
    run: (count) => randomBytes(count),
  }),
  sha256: hash("sha256"),
  sha384: hash("sha384"),
  sha512: hash("sha512"),
  hmac: method({
    doc: "An HMAC, in base64.",
    input: macInput,
    output: z.string(),
    redact: ["key"],
    run: (input) => macOf(input).toString("base64"),
  }),
  hmac_verify: method({
    doc: "Whether an HMAC is the right one, in a time that does not tell how much of it is.",
    input: macInput.extend({ mac: base64.describe("The HMAC, in base64.") }),
    output: z.boolean(),
    redact: ["key", "mac"],
    run({ mac, ...input }) {
      const expected = macOf(input);
      const given = Buffer.from(mac, "base64");
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  }),
  sign: method({
    doc: "A signature, in base64, as JSON Web Signatures have it.",
    input: z.object({
      algorithm,
      key: z.string().describe("The private key, in PEM."),
      data: base64.describe("What is signed, in base64."),
    }),
    output: z.string(),
    errors: keyErrors,
    redact: ["key"],
    run({ algorithm, key, data }) {
      const { digest, ...options } = signature(algorithm, readKey(key, createPrivateKey));
      return sign(digest, Buffer.from(data, "base64"), options).toString("base64");
    },
  }),
  verify: method({
    doc: "Whether a signature is the key's, of the data.",
    input: z.object({
      algorithm,
      key: z.string().describe("The public key, in PEM."),
      data: base64.describe("What was signed, in base64."),
      signature: base64.describe("The signature, in base64."),
    }),
    output: z.boolean(),
    errors: keyErrors,
    run({ algorithm, key, data, signature: given }) {
      const { digest, ...options } = signature(algorithm, readKey(key, createPublicKey));
      return verify(digest, Buffer.from(data, "base64"), options, Buffer.from(given, "base64"));
    },
  }),
  z85_encode: method({
    doc: "Bytes as Z85 text. Where their number is no multiple of 4, the last group begins with #, as the Rust crate z85 has it.",
    input: "bytes",
    output: z.string(),
    run: (bytes) => new TextDecoder("latin1").decode(z85Encode(bytes)),
  }),
  z85_decode: method({
    doc: "The bytes of Z85 text.",
    input: z.string(),
    output: "bytes",
    errors: { InvalidText: "It is not Z85." },
    run(text) {
      const bytes = z85Decode(new TextEncoder().encode(text));
      if (bytes) return bytes;
      throw new IomodFailure("InvalidText", "the text is not Z85", { statusCode: 400 });
    },
  }),
});

function hash(name: "sha256" | "sha384" | "sha512") {
  return method({
    doc: `The ${name.toUpperCase()} hash of bytes.`,
    input: "bytes",
    output: "bytes",
    run: (bytes) => createHash(name).update(bytes).digest(),
  });
}

function macOf({ algorithm, key, data }: z.output<typeof macInput>): Buffer {
  return createHmac(algorithm, Buffer.from(key, "base64")).update(Buffer.from(data, "base64")).digest();
}

function readKey(pem: string, read: (pem: string) => KeyObject): KeyObject {
  try {
    return read(pem);
  } catch {
    // Without the cause: its message may be about the key's content.
    throw new IomodFailure("InvalidKey", "the key is not PEM that can be read", { statusCode: 400 });
  }
}

/** Curves of the ES algorithms: a signature by another curve's key would be of another length. */
const CURVES: Readonly<Record<string, string>> = { ES256: "prime256v1", ES384: "secp384r1", ES512: "secp521r1" };
const LEAST_RSA_BITS = 2048;

/** How Node signs by an algorithm's name. */
function signature(name: (typeof ALGORITHMS)[number], key: KeyObject) {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  const digest = name === "EdDSA" ? null : `sha${name.slice(2)}`;
  const fits =
    name === "EdDSA"
      ? type === "ed25519" || type === "ed448"
      : name.startsWith("ES")
        ? type === "ec" && details?.namedCurve === CURVES[name]
        : type === "rsa" && (details?.modulusLength ?? 0) >= LEAST_RSA_BITS;
  if (!fits)
    throw new IomodFailure("InvalidKey", `the key is not one for ${name}`, {
      statusCode: 400,
    });
  if (name.startsWith("PS"))
    return {
      digest,
      key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    };
  return name.startsWith("ES") ? { digest, key, dsaEncoding: "ieee-p1363" as const } : { digest, key };
}
