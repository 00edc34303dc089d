/**
 * What a person could take in asml's place, fetched and built on demand into .cache/bench/peers: it is for the bench alone,
 * and too much for every installation.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { messageOf } from "../../../guest-abi/errors.ts";

const run = promisify(execFile);

const CACHE = path.resolve(import.meta.dirname, "..", "..", "..", ".cache", "bench", "peers");
const GUESTS = path.join(import.meta.dirname, "guests");
const TARGET = path.join(CACHE, "target");

const PACKAGES = { extism: "@extism/extism@1.0.3", jco: "@bytecodealliance/jco@1.35.0" } as const;

const bin = (name: string): string => path.join(CACHE, "node_modules", ".bin", name);
const moduleOf = (crate: string): string =>
  path.join(TARGET, "wasm32-unknown-unknown", "release", `peer_${crate}.wasm`);

export const FILES = {
  extism: moduleOf("extism"),
  /** The package's own module for Node. */
  extismHost: path.join(CACHE, "node_modules", "@extism", "extism", "dist", "esm", "mod.js"),
  jco: path.join(CACHE, "jco"),
  bindgen: path.join(CACHE, "bindgen"),
} as const;

const STEPS: Readonly<Record<"extism" | "jco" | "wasm-bindgen", () => Promise<void>>> = {
  extism: async () => {
    await npm(PACKAGES.extism);
    await cargo("peer-extism");
  },
  jco: async () => {
    await npm(PACKAGES.jco);
    await cargo("peer-component");
    const component = path.join(CACHE, "component.wasm");
    await run(bin("jco"), ["new", moduleOf("component"), "-o", component]);
    const asynchronous = ["--async-mode", "jspi", "--async-imports", "put-item", "--async-exports", "handler"];
    const names = ["--instantiation", "async", "--name", "peer", "-o", FILES.jco];
    await run(bin("jco"), ["transpile", component, ...asynchronous, ...names]);
    writeFileSync(path.join(FILES.jco, "package.json"), '{ "type": "module" }');
  },
  "wasm-bindgen": async () => {
    await cargo("peer-bindgen");
    await run("cargo", ["build", "--quiet", "--package", "bindgen-tool", "--target-dir", TARGET], { cwd: GUESTS });
    await run(path.join(TARGET, "debug", "bindgen-tool"), [moduleOf("bindgen"), FILES.bindgen]);
    writeFileSync(path.join(FILES.bindgen, "package.json"), '{ "type": "module" }');
  },
};

export type PeerName = keyof typeof STEPS;

/** @returns why a peer cannot be had here, by its name */
export async function install(): Promise<ReadonlyMap<PeerName, string>> {
  mkdirSync(CACHE, { recursive: true });
  const manifest = path.join(CACHE, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }');
  const missing = new Map<PeerName, string>();
  for (const name of Object.keys(STEPS) as PeerName[])
    await STEPS[name]().catch((cause: unknown) => missing.set(name, messageOf(cause).split("\n", 1)[0] ?? ""));
  return missing;
}

async function npm(spec: string): Promise<void> {
  const name = spec.slice(0, spec.lastIndexOf("@"));
  if (existsSync(path.join(CACHE, "node_modules", name))) return;
  await run("npm", ["install", "--no-audit", "--no-fund", "--save-exact", spec], { cwd: CACHE });
}

async function cargo(crate: string): Promise<void> {
  const what = ["--package", crate, "--release", "--target", "wasm32-unknown-unknown", "--target-dir", TARGET];
  await run("cargo", ["build", "--quiet", ...what], { cwd: GUESTS });
}
