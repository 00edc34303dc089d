import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { guestCrates, syncGuestCrates } from "../../../build/rust/guest-crates.ts";
import { patchGuestCrates } from "../../../build/rust/patches.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";

const WORKSPACE = '[workspace]\nresolver = "3"\nmembers = ["services/*/*"]\nexclude = [".asml"]\n';
const PATCHES = `
[patch.crates-io]
asml = { path = ".asml/crates/asml" }
`;

function crate(dependencies: string): string {
  return `[package]\nname = "put"\nversion = "0.1.0"\nedition = "2024"\n\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\n${dependencies}\n`;
}

test("a guest crate that a function asks for is patched once, and nothing else is changed", async () => {
  const root = temporaryFolder();
  const profile = "\n[profile.release]\nopt-level = 3 # fast\n";
  writeFiles(root, {
    "Cargo.toml": WORKSPACE + PATCHES + profile,
    "services/data/put/Cargo.toml": crate(
      'asml = "0.1"\nserde = "1"\ncore_guest = { package = "assemblylift-core-guest", version = "0.2" }\n' +
        'assemblylift-awslambda-guest = { path = "../own" }\n\n[target.wasm32-wasip1.dependencies]\nasml-aws = "0.1"',
    ),
  });
  expect(await patchGuestCrates(root, guestCrates())).toEqual(["asml-aws", "assemblylift-core-guest"]);
  const added =
    'asml-aws = { path = ".asml/crates/asml-aws" }\n' +
    'assemblylift-core-guest = { path = ".asml/crates/compat/assemblylift-core-guest" }\n';
  const text = readFileSync(path.join(root, "Cargo.toml"), "utf8");
  expect(text).toBe(WORKSPACE + PATCHES + added + profile);
  expect(await patchGuestCrates(root, guestCrates())).toEqual([]);
  expect(readFileSync(path.join(root, "Cargo.toml"), "utf8")).toBe(text);
});

test("a Cargo.lock that has a crate of our name from the registry is mended with its patch", async () => {
  const root = temporaryFolder();
  writeFiles(root, {
    "Cargo.toml": WORKSPACE,
    "assemblylift.toml": '[project]\nname = "x"\n\n[services]\ndata = { name = "data" }\n',
    "services/data/service.toml":
      '[service]\nname = "data"\n\n[api.functions.put]\nname = "put"\nhttp = { verb = "PUT", path = "/put" }\n',
    "services/data/put/Cargo.toml": crate('assemblylift-core-guest = "0.2"'),
    // The build ends here, when all packages are resolved.
    "services/data/put/src/lib.rs": "mistake",
  });
  await syncGuestCrates(root);
  const locked = spawnSync("cargo", ["generate-lockfile"], { cwd: root, encoding: "utf8" });
  expect(locked.status, locked.stderr).toBe(0);
  const before = readFileSync(path.join(root, "Cargo.lock"), "utf8");
  expect(before).toMatch(/name = "assemblylift-core-guest"\nversion = "[\d.]+"\nsource/);
  const ran = await asml(["build"], { cwd: root });
  expect(ran.stderr).toContain("error[ERR_CARGO]");
  expect(ran.stderr).not.toContain("ERR_LOCKFILE");
  const after = readFileSync(path.join(root, "Cargo.lock"), "utf8");
  expect(after).toMatch(/name = "assemblylift-core-guest"\nversion = "0\.2\.100"\n(?!source)/);
});
