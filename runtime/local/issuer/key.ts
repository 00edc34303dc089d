/**
 * The key pair that the built-in issuer signs with. Each project has one of its own, in its `.asml`
 * folder and readable by its owner alone: tokens minted by another process or before a restart stay
 * good, and those of one project open no other.
 */
import { chmod, link, mkdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from "jose";
import { z } from "zod";
import { AsmlError } from "../../../guest-abi/errors.ts";

export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** The public half, as a JWKS endpoint gives it. */
  readonly jwks: JSONWebKeySet;
}

const PrivateJwk = z.looseObject({ kty: z.literal("RSA"), n: z.string(), e: z.string(), d: z.string() });

/** Where a project keeps it. */
export function issuerKeyPath(root: string): string {
  return join(root, ".asml", "issuer-key.json");
}

/**
 * The project's key, made where there is none.
 * @param root the folder of assemblylift.toml
 * @throws AsmlError ERR_FILE
 */
export async function issuerKey(root: string): Promise<IssuerKey> {
  const path = issuerKeyPath(root);
  try {
    return await readKey(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await makeKey(path);
  return await readKey(path);
}

async function readKey(path: string): Promise<IssuerKey> {
  const text = await readFile(path, "utf8");
  // Somebody may have copied the project without its modes.
  if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
  try {
    const { kty, n, e, ...rest } = PrivateJwk.parse(JSON.parse(text));
    const key = await importJWK({ kty, n, e, ...rest }, "RS256");
    if (!("type" in key) || key.type !== "private") throw new TypeError("not a private key");
    const kid = await calculateJwkThumbprint({ kty, n, e });
    return { kid, privateKey: key, jwks: { keys: [{ kty, n, e, kid, alg: "RS256", use: "sig" }] } };
  } catch (cause) {
    // The cause could quote the file: only its kind is told.
    throw new AsmlError("ERR_FILE", `${path} is not an RSA key`, {
      fix: "delete it; the next start makes a new one, and tokens of the old one end",
      cause: cause instanceof Error ? cause.name : undefined,
    });
  }
}

/** Two processes may start at once: whichever links its file first has made the key. */
async function makeKey(path: string): Promise<void> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true, modulusLength: 2048 });
  const jwk: JWK = await exportJWK(privateKey);
  const own = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(own, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: "wx" });
    await link(own, path).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `${path} cannot be written`, { fix: "make the folder writable", cause });
  } finally {
    await unlink(own).catch(() => undefined);
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
