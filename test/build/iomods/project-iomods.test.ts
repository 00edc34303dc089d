import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Iomod } from "../../../iomods/define.ts";
import { asml, packageRoot, type startAsml, temporaryFolder, writeFiles } from "../asml.ts";
import { startServing, stopServing } from "../served.ts";

const IOMOD = `import { defineIomod, IomodFailure, method, z } from "asml/iomod";

const place = z.discriminatedUnion("type", [
  z.object({ type: z.literal("city"), name: z.string(), people: z.int().optional() }),
  z.object({ type: z.literal("sea") }),
]);

export default defineIomod("acme.geo", {
  lookup: method({
    doc: "Finds a place.",
    input: z.object({
      address: z.string(),
      precision: z.enum(["rough", "very-fine"]),
      limit: z.int().default(3),
      postalCode: z.string().nullish(),
    }),
    output: z.object({
      places: z.array(place),
      limit: z.int(),
      at: z.tuple([z.number(), z.number()]),
      by: z.union([z.string(), z.number()]),
      tags: z.record(z.string(), z.boolean()),
      postalCode: z.string().nullable(),
    }),
    errors: { NotFound: { doc: "There is no such address.", retryable: true } },
    redact: ["address"],
    limits: { ms: 1000 },
    run({ address, limit, precision, postalCode }) {
      if (address === "nowhere") throw new IomodFailure("NotFound", \`no place at \${address}\`);
      return {
        places: [{ type: "city", name: address }, { type: "sea" }],
        limit,
        at: [1.5, 2],
        by: 7,
        tags: { [precision]: true },
        postalCode: postalCode ?? null,
      };
    },
  }),
  reverse: method({ input: "bytes", output: "bytes", run: (input) => input.toReversed() }),
  length: method({ input: "bytes", output: z.int(), run: (input) => input.length }),
  zeros: method({ input: z.int(), output: "bytes", run: (count) => new Uint8Array(count) }),
  ping: method({ input: z.null(), output: z.null(), run: () => null }),
  shout: method({
    input: z.string(),
    output: z.string(),
    run: () => "from the real one",
    fake: (text) => text.toUpperCase(),
  }),
});
`;

const LIB = `use acme_geo::{LookupError, LookupInput, LookupInputPrecision, LookupOutputBy, LookupOutputPlacesItem};
use asml::http::{Error, Json};

#[asml::handler]
async fn hello() -> Result<Json<Vec<String>>, Error> {
    let input = LookupInput::new("Bremen", LookupInputPrecision::VeryFine).postal_code("28195");
    let found = acme_geo::lookup(&input).await.map_err(Error::internal)?;
    let mut lines = vec![format!("{:?} {} {:?}", found.at, found.limit, found.postal_code)];
    for place in &found.places {
        lines.push(match place {
            LookupOutputPlacesItem::City { name, people } => format!("city {name} {people:?}"),
            LookupOutputPlacesItem::Sea => "sea".to_owned(),
        });
    }
    lines.push(match found.by {
        LookupOutputBy::Text(text) => text,
        LookupOutputBy::Number(number) => number.to_string(),
    });
    lines.extend(found.tags.into_keys());
    match acme_geo::lookup(&LookupInput::new("nowhere", LookupInputPrecision::Rough)).await {
        Err(LookupError::NotFound(failure)) => lines.push(failure.to_string()),
        other => lines.push(format!("{other:?}")),
    }
    lines.push(String::from_utf8(acme_geo::reverse(b"abc".to_vec()).await.map_err(Error::internal)?).unwrap());
    lines.push(acme_geo::length(vec![0; 5]).await.map_err(Error::internal)?.to_string());
    lines.push(acme_geo::zeros(&2).await.map_err(Error::internal)?.len().to_string());
    acme_geo::ping().await.map_err(Error::internal)?;
    lines.push(acme_geo::shout("hey").await.map_err(Error::internal)?);
    Ok(Json(lines))
}
`;

describe("a project's own IOmods", () => {
  let root = "";
  let serving: ReturnType<typeof startAsml> | undefined;
  afterAll(() => serving?.kill("SIGKILL"));
  const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "project-iomods") };

  beforeAll(async () => {
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "demo"], { cwd })).code).toBe(0);
    root = path.join(cwd, "demo");
    const made = await asml(["make", "iomod", "acme.geo"], { cwd: root });
    expect(made, made.stderr).toMatchObject({ code: 0, stderr: "" });
  });

  test("the scaffold is under 15 lines, and its test passes", async () => {
    expect(readFileSync(path.join(root, "iomods/acme.geo.ts"), "utf8").trimEnd().split("\n").length).toBeLessThan(15);
    const tested = await asml(["test"], { cwd: root, env });
    expect(tested.code, tested.stdout + tested.stderr).toBe(0);
    expect(tested.stdout).toContain("greets by name");
  });

  test("a failing test fails the command", async () => {
    writeFiles(root, {
      "iomods/acme.geo.test.ts":
        'import { test } from "node:test";\ntest("breaks", () => { throw new Error("as told"); });\n',
    });
    const tested = await asml(["test"], { cwd: root, env });
    expect(tested.code).toBe(1);
    expect(tested.stdout).toContain("as told");
    expect(tested.stderr).toContain("ERR_CHECK_FAILED");
  });

  test.each([
    ["coordinates without a dot", "geo", 2, "ERR_USAGE"],
    ["a name of asml's own", "aws.dynamodb", 1, "ERR_PROJECT_EXISTS"],
    ["one that is there", "acme.geo", 1, "ERR_PROJECT_EXISTS"],
  ])("make iomod refuses %s", async (_, coordinates, code, error) => {
    const ran = await asml(["make", "iomod", coordinates], { cwd: root });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(error);
  });

  test("a function in Rust calls one through its generated crate, under asml serve", async () => {
    const cargo = readFileSync(path.join(root, "Cargo.toml"), "utf8");
    const crate = readFileSync(path.join(root, "services/default/hello/Cargo.toml"), "utf8");
    const service = readFileSync(path.join(root, "services/default/service.toml"), "utf8");
    writeFiles(root, {
      "Cargo.toml": cargo.replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false"),
      "iomods/acme.geo.ts": IOMOD,
      "services/default/hello/Cargo.toml": `${crate}acme-geo.workspace = true\n`,
      "services/default/hello/src/lib.rs": LIB,
      "services/default/service.toml": `${service}\n[iomod.dependencies.geo]\ncoordinates = "acme.geo"\n`,
    });
    const served = await startServing(root, ["--ephemeral"], env, (child) => (serving = child));
    const response = await fetch(`${served.url}/hello`);
    const answer: unknown = await response.json();
    const { stderr } = await stopServing(served);
    expect(stderr).not.toContain("warning");
    expect(answer, stderr).toEqual([
      '(1.5, 2.0) 3 Some("28195")',
      "city Bremen None",
      "sea",
      "7",
      "very-fine",
      "acme.geo/lookup: NotFound: no place at [redacted] (retryable)",
      "cba",
      "5",
      "2",
      "HEY",
    ]);
  }, 240_000);

  test("a layer takes them in, each as a chunk of its own that runs alone", async () => {
    const ran = await asml(["bundle", "-q"], { cwd: root, env });
    expect(ran.code, ran.stderr).toBe(0);
    const layer = unzipSync(readFileSync(path.join(root, "net", "layer.zip")));
    const folder = temporaryFolder();
    for (const [name, bytes] of Object.entries(layer)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const chunk = Object.keys(layer).find((name) => path.basename(name).startsWith("acme.geo"));
    const { default: iomod } = (await import(pathToFileURL(path.join(folder, String(chunk))).href)) as {
      readonly default: Iomod;
    };
    const context = { signal: new AbortController().signal, remainingMs: () => 1000 };
    const answer = await iomod.methods["shout"]?.call(Buffer.from('"hey"'), context);
    expect(new TextDecoder().decode(answer)).toBe('"from the real one"');
  }, 240_000);

  test.each([
    ["has another name inside", 'import { defineIomod } from "asml/iomod";\nexport default defineIomod("a.b", {});\n'],
    ["has no default export", "export const x = 1;\n"],
    ["does not run", "throw new Error('at once');\n"],
  ])("a file that %s is refused by its path", async (_, text) => {
    writeFiles(root, { "iomods/acme.broken.ts": text });
    const ran = await asml(["build"], { cwd: root, env });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("error[ERR_IOMOD_INVALID]");
    expect(ran.stderr).toContain("acme.broken.ts");
  });
});
