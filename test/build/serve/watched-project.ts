/** A project with an input of every kind that `asml serve --watch` has to see. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { asml, writeFiles } from "../asml.ts";

const CRATE = (name: string) => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2024"\npublish = false\n`;
export const saying = (text: string): string => `pub fn text() -> String {\n    "${text}".to_owned()\n}\n`;

export const greeting = (text: string): string => `use asml::http::{Error, Json};

#[asml::handler]
async fn hello() -> Result<Json<Vec<String>>, Error> {
    let word = acme_gate::word().await.map_err(Error::internal)?;
    let texts = ["${text}", include_str!("note.txt"), env!("BUILT"), &common::text(), &shared::text(), &word];
    Ok(Json(texts.map(str::to_owned).to_vec()))
}
`;

export const slow = (text: string): string => `use asml::http::{Error, Json};

#[asml::handler]
async fn slow() -> Result<Json<&'static str>, Error> {
    acme_gate::wait().await.map_err(Error::internal)?;
    Ok(Json("${text}"))
}
`;

/** Waits until a file is there: begun says that it waits, open ends it. */
const GATE = `import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defineIomod, method, z } from "asml/iomod";
import { WORD } from "../words/words.ts";

const folder = path.join(import.meta.dirname, "..", ".asml");

export default defineIomod("acme.gate", {
  word: method({ input: z.null(), output: z.string(), run: () => WORD }),
  wait: method({
    input: z.null(),
    output: z.null(),
    async run() {
      writeFileSync(path.join(folder, "begun"), "");
      while (!existsSync(path.join(folder, "open"))) await new Promise((resolve) => setTimeout(resolve, 5));
      return null;
    },
  }),
});
`;

const BUILD = `fn main() {
    println!("cargo:rerun-if-changed=../../../data/built.txt");
    println!("cargo:rustc-env=BUILT={}", std::fs::read_to_string("../../../data/built.txt").unwrap().trim());
}
`;

/** @returns the project's folder; a crate that it uses lies beside it, in \`shared\` */
export async function makeWatchedProject(cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const root = path.join(cwd, "shop");
  for (const args of [
    ["init", "-n", "shop"],
    ["-C", "shop", "make", "iomod", "acme.gate"],
  ]) {
    const made = await asml(args, { cwd, env });
    if (made.code !== 0) throw new Error(made.stderr);
  }
  const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
  const cargo = read("Cargo.toml")
    .replace("opt-level = 3", "opt-level = 0\nincremental = true")
    .replace('lto = "fat"', "lto = false")
    .replace('debug = "limited"', "debug = false");
  const service = read("services/default/service.toml");
  const crate = read("services/default/hello/Cargo.toml");
  const common = 'common = { path = "../../../libs/common" }\nshared = { path = "../../../../shared" }\n';
  writeFiles(cwd, {
    "shared/Cargo.toml": `${CRATE("shared")}\n[workspace]\n`,
    "shared/src/lib.rs": saying("shared 1"),
  });
  writeFiles(root, {
    "Cargo.toml": cargo,
    "data/built.txt": "built 1",
    "words/words.ts": 'export const WORD = "word 1";\n',
    "iomods/acme.gate.ts": GATE,
    "libs/common/Cargo.toml": CRATE("common"),
    "libs/common/src/lib.rs": saying("common 1"),
    "services/default/hello/Cargo.toml": `${crate}acme-gate.workspace = true\n${common}`,
    "services/default/hello/build.rs": BUILD,
    "services/default/hello/src/note.txt": "note 1",
    "services/default/hello/src/lib.rs": greeting("hello 1"),
    "services/default/slow/Cargo.toml": `${crate.replace("default-hello", "default-slow")}acme-gate.workspace = true\n`,
    "services/default/slow/src/lib.rs": slow("old"),
    "services/default/service.toml":
      `${service}\n[api.functions.slow]\nname = "slow"\nhttp = { verb = "GET", path = "/slow", payload = "2.0" }\n` +
      '\n[iomod.dependencies.gate]\ncoordinates = "acme.gate"\n',
  });
  return root;
}
