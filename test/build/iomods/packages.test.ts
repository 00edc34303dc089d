import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { asml, CARGO_TIME, packageRoot, run, type Ran, type startAsml, temporaryFolder, writeFiles } from "../asml.ts";
import { startServing, stopServing } from "../served.ts";

/** As it is published: JavaScript, with a module of its own beside the entry. */
const IOMOD = `import { defineIomod, IomodFailure, method, stream, z } from "asml/iomod";
import { PLACES } from "./places.js";

export default defineIomod("acme.geo", {
  lookup: method({
    doc: "Finds a place.",
    input: z.object({ name: z.string() }),
    output: z.object({ latitude: z.number() }),
    errors: { NotFound: "There is no such place." },
    run({ name }) {
      if (!(name in PLACES)) throw new IomodFailure("NotFound", "no such place");
      return { latitude: PLACES[name] };
    },
  }),
  walk: method({
    doc: "Goes from place to place.",
    input: z.object({ steps: z.int() }),
    output: stream(z.object({ step: z.int() })),
    errors: { Lost: "The way is not known any further." },
    async *run({ steps }) {
      for (let step = 1; ; step++) {
        if (step > steps) throw new IomodFailure("Lost", "no way from here");
        yield { step };
      }
    },
  }),
  image: method({
    doc: "Draws a place.",
    input: z.null(),
    output: stream("bytes", z.object({ width: z.int() })),
    run: () => ({ head: { width: 3 }, chunks: [new Uint8Array([1, 2]), new Uint8Array([3])] }),
  }),
});
`;

const LIB = `use acme_geo::{ImageHead, LookupInput, WalkError, WalkInput};
use asml::http::{Error, Json};

#[asml::handler]
async fn hello() -> Result<Json<Vec<String>>, Error> {
    let found = acme_geo::lookup(&LookupInput::new("Bremen")).await.map_err(Error::internal)?;
    let mut lines = vec![found.latitude.to_string()];
    let mut walk = acme_geo::walk(&WalkInput::new(2));
    while let Some(chunk) = walk.next().await {
        lines.push(match chunk {
            Ok(chunk) => chunk.step.to_string(),
            Err(WalkError::Lost(failure)) => failure.to_string(),
            Err(other) => return Err(Error::internal(other)),
        });
    }
    let mut left = acme_geo::walk(&WalkInput::new(1000));
    let _ = left.next().await;
    drop(left);
    let (ImageHead { width, .. }, mut image) = acme_geo::image().await.map_err(Error::internal)?;
    let mut bytes = Vec::new();
    while let Some(chunk) = image.next().await {
        bytes.extend(chunk.map_err(Error::internal)?);
    }
    lines.push(format!("{width} {bytes:?}"));
    Ok(Json(lines))
}
`;

const packed = z.array(z.object({ filename: z.string() })).length(1);

/** Makes the package as it is published; the path of its file. */
async function pack(version: string): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "package.json": JSON.stringify({
      name: "acme-geo",
      version,
      type: "module",
      exports: { import: "./index.js" },
      files: ["*.js"],
    }),
    "index.js": IOMOD,
    "places.js": "export const PLACES = { Bremen: 53.5 };\n",
  });
  const ran = await npm(["pack", "--json"], folder);
  return path.join(folder, packed.parse(JSON.parse(ran.stdout))[0]?.filename ?? "");
}

async function npm(args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await run("npm", [...args, "--no-audit", "--no-fund", "--offline"], { cwd });
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
}

const dependency = (more: string): string => `\n[iomod.dependencies.geo]\ncoordinates = "acme.geo"\n${more}\n`;

describe("an IOmod that is an npm package", () => {
  const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "packages") };
  let root = "";
  let service = "";
  let serving: ReturnType<typeof startAsml> | undefined;
  afterAll(() => serving?.kill("SIGKILL"));

  beforeAll(async () => {
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "demo"], { cwd })).code).toBe(0);
    root = path.join(cwd, "demo");
    service = readFileSync(path.join(root, "services/default/service.toml"), "utf8");
    const cargo = readFileSync(path.join(root, "Cargo.toml"), "utf8");
    const crate = readFileSync(path.join(root, "services/default/hello/Cargo.toml"), "utf8");
    writeFiles(root, {
      "Cargo.toml": `${cargo.replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false")}
[workspace.dependencies]
acme-geo = { path = ".asml/iomods/acme-geo" }
`,
      "services/default/hello/Cargo.toml": `${crate}acme-geo.workspace = true\n`,
      "services/default/hello/src/lib.rs": LIB,
    });
  });

  async function refused(more: string): Promise<string> {
    writeFiles(root, { "services/default/service.toml": service + dependency(more) });
    const ran = await asml(["build"], { cwd: root, env });
    expect(ran.code).toBe(1);
    return ran.stderr;
  }

  test("that is not installed is named with its line and what installs it", async () => {
    const stderr = await refused('package = "acme-geo"\nversion = "^1"');
    expect(stderr).toContain("the package acme-geo, which is acme.geo, is not installed");
    expect(stderr).toContain('npm install acme-geo@"^1"');
    expect(stderr).toMatch(/service\.toml:\d+:\d+/);
  });

  test("cannot take the place of one of asml's own, nor have a version that is none", async () => {
    expect(await refused('package = "acme-geo"\nversion = "newest one"')).toContain('"newest one" is no range');
    expect(await refused('package = "Acme Geo"')).toContain("must be a package's name");
    writeFiles(root, {
      "services/default/service.toml": `${service}\n[iomod.dependencies.db]\ncoordinates = "aws.dynamodb"\npackage = "acme-geo"\n`,
    });
    expect((await asml(["build"], { cwd: root, env })).stderr).toContain("aws.dynamodb comes with asml");
  });

  test("of another version is refused with both", async () => {
    writeFiles(root, { "package.json": '{ "private": true }\n' });
    await npm(["install", await pack("2.1.0")], root);
    const stderr = await refused('package = "acme-geo"\nversion = "^1"');
    expect(stderr).toContain('acme-geo 2.1.0 is installed, and "^1" is asked for');
  });

  test("whose default export has other coordinates is refused", async () => {
    writeFiles(root, {
      "services/default/service.toml": `${service}\n[iomod.dependencies.geo]\ncoordinates = "acme.map"\npackage = "acme-geo"\n`,
    });
    const { stderr } = await asml(["build"], { cwd: root, env });
    expect(stderr).toContain("the package acme-geo is acme.geo");
    expect(stderr).toContain('write coordinates = "acme.geo"');
    expect(stderr).toMatch(/service\.toml:\d+:\d+/);
  });

  test(
    "is called from Rust under asml serve: at once, in chunks, with a head, and left in the middle",
    async () => {
      await npm(["install", await pack("1.4.2")], root);
      writeFiles(root, {
        "services/default/service.toml": service + dependency('package = "acme-geo"\nversion = "^1"'),
      });
      const served = await startServing(root, ["--ephemeral"], env, (child) => (serving = child));
      const response = await fetch(`${served.url}/hello`);
      const answer: unknown = await response.json();
      const { stderr } = await stopServing(served);
      expect(answer, stderr).toEqual(["53.5", "1", "2", "acme.geo/walk: Lost: no way from here", "3 [1, 2, 3]"]);
      expect(stderr).not.toContain("warning");
    },
    CARGO_TIME,
  );

  test(
    "is in the layer, whole",
    async () => {
      const ran = await asml(["bundle", "-q"], { cwd: root, env });
      expect(ran.code, ran.stderr).toBe(0);
      const layer = unzipSync(readFileSync(path.join(root, "net", "layer.zip")));
      const chunk = Object.values(layer).find((bytes) => Buffer.from(bytes).includes("Goes from place to place."));
      expect(Buffer.from(chunk ?? []).toString()).toContain("Bremen");
    },
    CARGO_TIME,
  );
});
