/** A project whose requests have something to show: calls that overlap, a log, a secret, a panic. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { asml, writeFiles } from "../asml.ts";

const MANY = `//! PUT /many: several items at once, and what came of them.

use asml::http::{Claims, Error, Json};
use asml_aws::dynamodb::{GetItemInput, PutItemInput, item};
use futures::future::{join, join_all};

const TABLE: &str = "auth0-tutorial";

#[asml::handler]
async fn many(claims: Claims) -> Result<Json<Vec<String>>, Error> {
    let sub = claims.sub()?;
    asml::info!("five items for {sub}");
    let puts = (0..5).map(|n| {
        let item = item! { "pk" => format!("{sub}-{n}"), "note" => "kept", "api_key" => "sk-live-do-not-show" };
        PutItemInput::new(TABLE, item).send()
    });
    let slow = acme_slow::nap(&40);
    let (puts, _) = join(join_all(puts), slow).await;
    for put in puts {
        put?;
    }
    let read = GetItemInput::new(TABLE, item! { "pk" => format!("{sub}-0") }).consistent_read(true).send().await?;
    asml::warn!("read back {} item", read.item.iter().count());
    Ok(Json(vec!["five".to_owned()]))
}
`;

const BOOM = `//! GET /boom: fails where a person would look for it.

use asml::http::{Error, Json};

fn third(list: &[u32]) -> u32 {
    list[2]
}

#[asml::handler]
async fn boom() -> Result<Json<u32>, Error> {
    asml::info!("this goes wrong");
    let list = vec![1, 2];
    Ok(Json(third(&list)))
}
`;

const SLOW = `import { defineIomod, method, z } from "asml/iomod";

export default defineIomod("acme.slow", {
  nap: method({
    input: z.int(),
    output: z.null(),
    run: async (ms) => (await new Promise((resolve) => setTimeout(resolve, ms)), null),
  }),
});
`;

const route = (name: string, verb: string, more: string) =>
  `\n[api.functions.${name}]\nname = "${name}"\nhttp = { verb = "${verb}", path = "/${name}", payload = "2.0" }\n${more}`;

/** @returns the project's folder */
export async function makeDemoProject(cwd: string): Promise<string> {
  const root = path.join(cwd, "demo");
  for (const args of [
    ["init", "-n", "demo", "-t", "auth-tutorial"],
    ["-C", "demo", "make", "iomod", "acme.slow"],
  ]) {
    const made = await asml(args, { cwd });
    if (made.code !== 0) throw new Error(made.stderr);
  }
  const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
  const [crate = ""] = read("services/data/profile/Cargo.toml").split("\n[dev-dependencies]");
  const named = (name: string): string => crate.replace(/name = ".*"/, `name = "data-${name}"`);
  writeFiles(root, {
    "Cargo.toml": read("Cargo.toml").replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false"),
    "iomods/acme.slow.ts": SLOW,
    "services/data/many/Cargo.toml":
      `${named("many")}acme-slow.workspace = true\n` +
      'futures = { version = "0.3", default-features = false, features = ["alloc"] }\n',
    "services/data/many/src/lib.rs": MANY,
    "services/data/boom/Cargo.toml": named("boom"),
    "services/data/boom/src/lib.rs": BOOM,
    "services/data/service.toml":
      read("services/data/service.toml") +
      route("many", "PUT", 'authorizer_id = "auth0"\n') +
      route("boom", "GET", "") +
      '\n[iomod.dependencies.slow]\ncoordinates = "acme.slow"\n',
  });
  return root;
}
