/** A cast that finds most things as they were makes what a cast of all would. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { CastCache } from "../../../build/cast/cast-cache.ts";
import { cast } from "../../../build/cast/cast.ts";
import { checkUpToDate, openDeployment } from "../../../build/cast/deployable.ts";
import { examine } from "../../../build/cast/examine.ts";
import { readRecord } from "../../../build/cast/record.ts";
import { iomodRegistry } from "../../../build/commands/open-project.ts";
import { loadIomods } from "../../../build/iomods/load-iomods.ts";
import { projectIomodFiles } from "../../../build/iomods/project-iomods.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { buildFunctions } from "../../../build/rust/build.ts";
import { readEnvironment } from "../../../build/environment.ts";
import { moduleCalling, writeShop } from "../../deploy/projects.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";
import { rewrite } from "./rewrite.ts";

const later = () => Date.now() + 3_600_000;
const MINUTES = 300_000;

let root: string;
let net: string;
beforeEach(() => {
  root = path.join(temporaryFolder(), "shop");
  net = path.join(root, "net");
  writeShop(root);
});

function openShop() {
  const own = projectIomodFiles(root).map(({ coordinates }) => coordinates);
  return loadProject(root, { iomods: [...iomodRegistry().known, ...own] });
}

async function castShop(): Promise<void> {
  const project = openShop();
  const modules = await buildFunctions(project, {
    environment: readEnvironment(),
    signal: new AbortController().signal,
    quiet: true,
  });
  const iomods = iomodRegistry({}, await loadIomods(project));
  const cache = CastCache.open(root, later);
  const examined = examine({ project, modules, iomods, record: readRecord(net), cache });
  await cast({ project, stage: undefined, examined, iomods, cache });
  await cache.save();
}

/** Path -> what is in it. */
function content(): Readonly<Record<string, string>> {
  const files = readdirSync(net, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(net, name)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(net, name)))
        .digest("hex"),
    ]),
  );
}

/** What a cast makes that knows nothing. */
async function anew(): Promise<Readonly<Record<string, string>>> {
  rmSync(net, { recursive: true });
  rmSync(path.join(root, ".asml"), { recursive: true });
  await castShop();
  return content();
}

describe("cast with what it knows of an earlier one", { timeout: MINUTES }, () => {
  test("makes the same bytes as without", async () => {
    await castShop();
    await castShop();
    const made = content();
    expect(await anew()).toEqual(made);
  });

  test("takes in a module of the same length and the same time", async () => {
    await castShop();
    const before = content();
    rewrite(path.join(root, "services/data/put.wasm"), moduleCalling("get_item"));
    await castShop();
    const made = content();
    expect(made["functions/data.put.zip"]).not.toBe(before["functions/data.put.zip"]);
    expect(made["functions/data.list.zip"]).toBe(before["functions/data.list.zip"]);
    expect(readRecord(net)?.functions["data.put"]?.calls).toEqual({ "aws.dynamodb": ["get_item"] });
    expect(await anew()).toEqual(made);
  });

  test.each([
    ["a zip that is gone", (zip: string) => rmSync(zip)],
    ["a zip that is cut off", (zip: string) => truncateSync(zip, statSync(zip).size - 1)],
    ["a zip with another byte in it", (zip: string) => rewrite(zip, readFileSync(zip).fill(7, 40, 41))],
  ])("makes again %s", async (_, damage) => {
    await castShop();
    const made = content();
    for (const name of ["functions/data.put.zip", "layer.zip"]) damage(path.join(net, name));
    expect(content()).not.toEqual(made);
    await castShop();
    expect(content()).toEqual(made);
  });

  test("takes in a change of the project's own IOmods, and of what they import", async () => {
    const iomod = path.join(root, "iomods/acme.geo.ts");
    writeFiles(root, {
      "iomods/acme.geo.ts": `import { place } from "./places/near.ts";
export default { coordinates: "acme.geo", methods: { find: { actions: [], call: async () => place + "1" } } };
`,
      "iomods/places/near.ts": 'export const place = "A";\n',
    });
    await castShop();
    const first = content();
    rewrite(path.join(root, "iomods/places/near.ts"), 'export const place = "B";\n');
    await castShop();
    const second = content();
    expect(second["layer.zip"]).not.toBe(first["layer.zip"]);
    rewrite(iomod, readFileSync(iomod, "utf8").replace('"1"', '"2"'));
    await castShop();
    const third = content();
    expect(third["layer.zip"]).not.toBe(second["layer.zip"]);
    expect(third["functions/data.put.zip"]).toBe(first["functions/data.put.zip"]);
    expect(await anew()).toEqual(third);
  });

  test("what is deployed is read, whatever is known of it", async () => {
    await castShop();
    const zip = path.join(net, "functions/data.put.zip");
    const known = readRecord(net)?.functions["data.put"]?.zip.sha256 ?? "";
    rewrite(zip, readFileSync(zip).fill(7, 40, 41));
    const cache = CastCache.open(root, later);
    const now = cache.digestOf(zip);
    await cache.save();
    const file = path.join(root, ".asml", "cast.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(JSON.stringify(now), JSON.stringify(known)));
    expect(CastCache.open(root, later).digestOf(zip)).toBe(known);
    const project = openShop();
    expect(() => checkUpToDate(project, undefined, openDeployment(project, undefined))).toThrow(
      /data\.put\.zip .* is not what asml cast made/,
    );
  });
});
