/** Ways to spoil a token. Each gives one that must be refused. */
import { AUDIENCE, ISSUER } from "./project.ts";
import {
  goodClaims,
  goodHeader,
  type Json,
  KID,
  NOW,
  part,
  type Random,
  sign,
  signHmac,
  type SigningKey,
} from "./tokens.ts";

export interface Keys {
  /** The issuer's. */
  readonly own: SigningKey;
  readonly attacker: SigningKey;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Changes to the characters of a token whose signature was right. */
const TEXT: readonly ((token: string, random: Random) => string)[] = [
  (token, random) => {
    const at = random.int(token.length);
    const other = ALPHABET.replace(token[at] ?? "", "");
    return token.slice(0, at) + other[random.int(other.length)] + token.slice(at + 1);
  },
  (token, random) => cut(token, random.int(token.length), 1),
  (token, random) => cut(token, random.int(token.length), 1 + random.int(40)),
  (token, random) =>
    inserted(
      token,
      random.int(token.length + 1),
      random.pick([...ALPHABET.split(""), ".", "=", " ", "\n", "\u0000", "é", "+", "/"]),
    ),
  // Bits that base64url does not use: the bytes of the signature stay the same.
  (token, random) =>
    token.slice(0, -1) + ALPHABET[(ALPHABET.indexOf(token.at(-1) ?? "") & 0b110000) | (1 + random.int(15))],
  (token, random) => token + random.pick(["=", "==", " ", "\t", ".", "\r\n", ",", ";", ".e30", "A"]),
  (token, random) => random.pick([" ", "=", ".", "\uFEFF", "Bearer ", ","]) + token,
  (token) => token.replaceAll("-", "+").replaceAll("_", "/") + "=",
  (token, random) => {
    const parts = token.split(".");
    const [a, b] = [random.int(3), 1 + random.int(2)];
    const other = (a + b) % 3;
    return parts.map((_, index) => parts[index === a ? other : index === other ? a : index]).join(".");
  },
  (token, random) => token.split(".").with(random.int(3), "").join("."),
  (token) => token.slice(0, token.lastIndexOf(".")),
  (token) => token.slice(0, token.lastIndexOf(".") + 1),
  (token) => `${token}.${token}`,
  (token) => token.toLowerCase(),
  (token) => token.split("").toReversed().join(""),
];

/** Claims that the issuer signed, and that are not for us or not for now. */
const CLAIMS: readonly ((claims: Json, random: Random) => Json)[] = [
  (claims, random) => ({
    ...claims,
    iss: random.pick<unknown>([
      ISSUER.slice(0, -1),
      `${ISSUER}/`,
      ISSUER.toUpperCase(),
      ISSUER.replace("https", "http"),
      ` ${ISSUER}`,
      `${ISSUER} `,
      "",
      "*",
      null,
      [ISSUER],
      { 0: ISSUER },
      1,
      true,
      "https://tenant.eu.auth0.com.evil.example/",
      "https://other.eu.auth0.com/",
    ]),
  }),
  (claims) => without(claims, "iss"),
  (claims, random) => ({
    ...claims,
    aud: random.pick<unknown>([
      AUDIENCE.toUpperCase(),
      `${AUDIENCE} `,
      `${AUDIENCE},`,
      "",
      "*",
      null,
      [],
      [null],
      [[AUDIENCE]],
      { aud: AUDIENCE },
      1,
      true,
      [`${ISSUER}userinfo`],
      `${AUDIENCE} ${ISSUER}userinfo`,
    ]),
    client_id: random.pick<unknown>([AUDIENCE, undefined]),
  }),
  (claims, random) => ({
    ...without(claims, "aud"),
    client_id: random.pick<unknown>([undefined, "other", null, [AUDIENCE], 1]),
  }),
  (claims, random) => ({
    ...claims,
    exp: random.pick<unknown>([
      NOW,
      NOW - 1,
      NOW - random.int(NOW),
      0,
      -1,
      `${NOW + 60}`,
      null,
      true,
      [NOW + 60],
      {},
      NOW - 0.001,
    ]),
  }),
  (claims) => without(claims, "exp"),
  (claims, random) => ({
    ...claims,
    nbf: random.pick<unknown>([NOW + 1, NOW + random.int(NOW) + 1, `${NOW}`, null, true, [], NOW + 0.001]),
  }),
  (claims, random) => ({
    ...claims,
    iat: random.pick<unknown>([NOW + 1, NOW + random.int(NOW) + 1, `${NOW}`, null, false, {}]),
  }),
];

/** Headers and signatures that are not the issuer's, or not of its algorithms. */
const FORGED: readonly ((keys: Keys, random: Random) => string)[] = [
  (_, random) =>
    `${part({ ...goodHeader(), alg: random.pick(["none", "None", "NONE", "nOnE", "", "RS1", "rs256"]) })}.${part(goodClaims())}.${random.pick(["", "AA", "e30"])}`,
  ({ own }, random) => {
    const secrets = [
      own.publicKey.export({ format: "pem", type: "spki" }),
      own.publicKey.export({ format: "der", type: "spki" }),
      JSON.stringify(own.jwk),
      own.jwk.n ?? "",
      "",
    ];
    return signHmac({ ...goodHeader(), alg: random.pick(["HS256", "RS256"]) }, goodClaims(), random.pick(secrets));
  },
  ({ attacker }) => sign(goodHeader(), goodClaims(), attacker.privateKey),
  ({ attacker }) => sign({ ...goodHeader(), jwk: { ...attacker.jwk, kid: KID } }, goodClaims(), attacker.privateKey),
  ({ attacker }, random) =>
    sign(
      { ...goodHeader(), [random.pick(["jku", "x5u"])]: "https://evil.example/jwks.json" },
      goodClaims(),
      attacker.privateKey,
    ),
  ({ own, attacker }, random) =>
    sign(
      {
        ...goodHeader(),
        kid: random.pick([attacker.jwk.kid, KID.toLowerCase(), `${KID} `, "", "../../etc/passwd", "' OR 1=1"]),
      },
      goodClaims(),
      random.pick([own, attacker]).privateKey,
    ),
  ({ own }, random) =>
    sign(
      { ...goodHeader(), kid: random.pick<unknown>([undefined, null, 1, [KID], { kid: KID }]) },
      goodClaims(),
      own.privateKey,
    ),
  ({ own }, random) =>
    sign(
      { ...goodHeader(), alg: random.pick(["PS256", "PS384", "PS512", "ES256", "EdDSA", "RSA-OAEP"]) },
      goodClaims(),
      own.privateKey,
    ),
  ({ own }) => sign({ ...goodHeader(), alg: "PS256" }, goodClaims(), own.privateKey, "sha256", true),
  ({ own }) => sign(goodHeader(), goodClaims(), own.privateKey, "sha256", true),
  ({ own }, random) => sign(goodHeader(), goodClaims(), own.privateKey, random.pick(["sha1", "sha384", "sha512"])),
  ({ own }, random) =>
    sign(
      { ...goodHeader(), crit: random.pick<unknown>([["exp"], ["b64"], [], "exp", ["x"]]), x: 1 },
      goodClaims(),
      own.privateKey,
    ),
  ({ own }) => sign({ ...goodHeader(), b64: false, crit: ["b64"] }, goodClaims(), own.privateKey),
  ({ own }, random) =>
    sign(
      goodHeader(),
      random.pick<unknown>(["", "null", "[]", "1", '"x"', "{", "\u0000", [goodClaims()]]),
      own.privateKey,
    ),
  ({ own }, random) =>
    sign(random.pick<unknown>(["null", "[]", "{", "1", [goodHeader()], {}]), goodClaims(), own.privateKey),
];

/** Which kind of spoiling a token got, for a message. */
export interface Mutation {
  readonly kind: string;
  readonly token: string;
}

export function mutations(count: number, keys: Keys, random: Random): Mutation[] {
  const good = Array.from({ length: 20 }, (_, index) =>
    sign(goodHeader(), { ...goodClaims(), jti: `${index}`.padEnd(1 + random.int(9), "x") }, keys.own.privateKey),
  );
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / 10);
    // Seven of ten spoil characters: signing is what takes time.
    if (index % 10 < 7) {
      const which = (row * 7 + (index % 10)) % TEXT.length;
      const token = random.pick(good);
      const spoilt = TEXT[which]?.(token, random) ?? token;
      return { kind: `text ${which}`, token: spoilt === token ? `${token}A` : spoilt };
    }
    if (index % 10 < 9) {
      const which = (row * 2 + (index % 10)) % CLAIMS.length;
      return {
        kind: `claims ${which}`,
        token: sign(goodHeader(), CLAIMS[which]?.(goodClaims(), random), keys.own.privateKey),
      };
    }
    const which = row % FORGED.length;
    return { kind: `forged ${which}`, token: FORGED[which]?.(keys, random) ?? "" };
  });
}

function cut(token: string, at: number, length: number): string {
  return token.slice(0, at) + token.slice(at + length);
}

function inserted(token: string, at: number, character: string): string {
  return token.slice(0, at) + character + token.slice(at);
}

function without(claims: Json, name: string): Json {
  return Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
}
