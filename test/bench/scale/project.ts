/** A project of as many functions as are asked for, that can grow: services of ten, each with an API and a table. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assets } from "../../../build/assets.ts";
import { createProject } from "../../../build/scaffold/project.ts";

const PER_SERVICE = 10;

export class ScaleProject {
  readonly root: string;
  #functions = 0;

  private constructor(root: string) {
    this.root = root;
  }

  /** @param folder its folder is made in this one */
  static async create(folder: string): Promise<ScaleProject> {
    const project = new ScaleProject(path.join(folder, "scale"));
    await createProject({ name: "scale", template: "auth-tutorial", target: project.root });
    const cargo = path.join(project.root, "Cargo.toml");
    // How long rustc takes is not asked here.
    const text = readFileSync(cargo, "utf8")
      .replace("opt-level = 3", "opt-level = 1")
      .replace('lto = "fat"', "lto = false");
    writeFileSync(cargo, text.replace('members = ["services/*/*"]', 'members = ["services/s*/*"]'));
    return project;
  }

  growTo(functions: number): void {
    for (; this.#functions < functions; this.#functions++) this.#writeCrate(this.#functions);
    const services = Array.from({ length: Math.ceil(functions / PER_SERVICE) }, (_, index) => `s${index}`);
    for (const [index, service] of services.entries()) {
      const own = Array.from(
        { length: Math.min(PER_SERVICE, functions - index * PER_SERVICE) },
        (_, at) => index * PER_SERVICE + at,
      );
      this.#write(path.join("services", service, "service.toml"), manifestOf(service, own));
    }
    const lines = services.map((service) => `${service} = { name = "${service}" }\n`).join("");
    this.#write("assemblylift.toml", `[project]\nname = "scale"\nregion = "eu-central-1"\n\n[services]\n${lines}`);
  }

  /** Another answer of one function: its code, and nothing else, is new. */
  change(fn: number, text: string): void {
    this.#write(path.join(crateFolder(fn), "src", "lib.rs"), sourceOf(fn, text));
  }

  #writeCrate(fn: number): void {
    const folder = crateFolder(fn);
    mkdirSync(path.join(this.root, folder, "src"), { recursive: true });
    cpSync(
      path.join(assets.templates, "auth-tutorial", "services", "data", "profile", "Cargo.toml"),
      path.join(this.root, folder, "Cargo.toml"),
    );
    const cargo = readFileSync(path.join(this.root, folder, "Cargo.toml"), "utf8");
    this.#write(path.join(folder, "Cargo.toml"), cargo.replace(/^name = .*$/m, `name = "f${fn}"`));
    this.change(fn, `item ${fn}`);
  }

  #write(name: string, text: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function crateFolder(fn: number): string {
  return path.join("services", `s${Math.floor(fn / PER_SERVICE)}`, `f${fn}`);
}

function manifestOf(service: string, functions: readonly number[]): string {
  const each = functions.map(
    (fn) => `
[api.functions.f${fn}]
http = { verb = "PUT", path = "/f${fn}/{id}", payload = "2.0" }
authorizer_id = "auth0"
`,
  );
  return `[service]
name = "${service}"
${each.join("")}
[api.authorizers.auth0]
auth_type = "JWT"
audience = ["scale"]
issuer = "https://scale.example.com/"

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["${service}-items"]

[dynamodb.tables.${service}-items]
hash_key = "pk"
`;
}

function sourceOf(fn: number, text: string): string {
  return `use asml::http::{Claims, Error};
use asml_aws::dynamodb::{item, PutItemInput};

#[asml::handler]
async fn f${fn}(claims: Claims) -> Result<&'static str, Error> {
    PutItemInput::new("s${Math.floor(fn / PER_SERVICE)}-items", item! { "pk" => claims.sub()? }).send().await?;
    Ok(${JSON.stringify(text)})
}
`;
}
