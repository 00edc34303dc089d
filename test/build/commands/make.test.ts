import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { addTable, addToTable } from "../../../build/manifest/edit.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";

const MANIFEST = `# a comment of mine
[project]
name = "demo" # and one here

[services]
# first
one = { name = "one" }

[tags]
team = "web"
`;

describe("asml make", () => {
  let cwd = "";
  const read = (file: string) => readFileSync(path.join(cwd, file), "utf8");
  beforeAll(async () => {
    cwd = temporaryFolder();
    writeFiles(cwd, { "assemblylift.toml": MANIFEST, "services/one/service.toml": '[service]\nname = "one"\n' });
    expect((await asml(["make", "service", "two"], { cwd })).code).toBe(0);
    // From a folder inside the project as well.
    expect((await asml(["make", "function", "two.put-item"], { cwd: path.join(cwd, "services") })).code).toBe(0);
    const route = await asml(["make", "function", "two.get", "--route", "get /items/{id}", "-C", cwd], { cwd: "/" });
    expect(route.code).toBe(0);
  });

  test("adds to the manifests and leaves all else in them as it is", () => {
    expect(read("assemblylift.toml")).toBe(MANIFEST.replace('one = { name = "one" }\n', '$&two = { name = "two" }\n'));
    const project = loadProject(cwd, { iomods: [] });
    expect(project.services[1]?.functions).toMatchObject([
      { config: { id: "two.put-item" }, http: { verb: "GET", path: "/put-item", payload: "2.0" } },
      { config: { id: "two.get" }, http: { verb: "GET", path: "/items/{id}", payload: "2.0" } },
    ]);
  });

  test("makes a crate whose name no other service's function can have", () => {
    expect(read("services/two/put-item/Cargo.toml")).toContain('name = "two-put-item"');
    expect(read("services/two/put-item/src/lib.rs")).toContain("async fn put_item_handler(");
  });

  test.each([
    ["a service that is there", ["service", "two"], 1, "ERR_PROJECT_EXISTS"],
    ["a function that is there", ["function", "two.get"], 1, "ERR_PROJECT_EXISTS"],
    ["a function of no service", ["function", "three.get"], 1, "ERR_FILE"],
    ["a name that is none", ["service", "a/b"], 2, "ERR_USAGE"],
    ["half a name", ["function", "two"], 2, "ERR_USAGE"],
    ["a route that is none", ["function", "two.x", "--route", "PUT"], 2, "ERR_USAGE"],
    ["a trigger that is none", ["function", "two.x", "--trigger", "sqz:orders"], 2, "ERR_USAGE"],
    ["a trigger without a name", ["function", "two.x", "--trigger", "sqs"], 2, "ERR_USAGE"],
    ["a trigger and a route", ["function", "two.x", "--trigger", "schedule", "--route", "GET /x"], 2, "ERR_USAGE"],
    ["a schedule that AWS refuses", ["function", "two.x", "--trigger", "schedule:rate(1 days)"], 2, "ERR_USAGE"],
    ["a queue of a name that AWS refuses", ["function", "two.x", "--trigger", "sqs:a b"], 1, "ERR_MANIFEST"],
    ["a verb that is none", ["function", "two.x", "--route", "FETCH /x"], 1, "ERR_MANIFEST"],
    ["a route that is taken", ["function", "two.x", "--route", "GET /items/{id}"], 2, "ERR_USAGE"],
  ])("refuses %s and changes nothing", async (_, args, code, error) => {
    const before = [read("assemblylift.toml"), read("services/two/service.toml")];
    const ran = await asml(["make", ...args], { cwd });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(`error[${error}]`);
    expect([read("assemblylift.toml"), read("services/two/service.toml")]).toEqual(before);
    expect(existsSync(path.join(cwd, "services/two/x"))).toBe(false);
  });

  test("makes functions that something triggers, and declares it where no service has it", async () => {
    const fresh = temporaryFolder();
    writeFiles(fresh, {
      "assemblylift.toml": '[project]\nname = "demo"\n[services]\none = { name = "one" }\ntwo = { name = "two" }\n',
      "services/one/service.toml": '[service]\nname = "one"\n[sqs.queues.orders]\n',
      "services/two/service.toml": '[service]\nname = "two"\n',
    });
    for (const [name, trigger] of [
      ["a", "sqs:orders"],
      ["b", "s3:uploads"],
      ["c", "schedule:cron(0 12 * * ? *)"],
      ["d", "eventbridge"],
      ["e", "dynamodb:items"],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- they write the same file
      expect((await asml(["make", "function", `two.${name}`, "--trigger", trigger], { cwd: fresh })).stderr).toBe("");
    const [one, two] = loadProject(fresh, { iomods: [] }).services;
    expect(two?.functions).toMatchObject([
      { name: "a", http: undefined, triggers: [{ source: "sqs", queue: "orders" }] },
      { name: "b", triggers: [{ source: "s3", bucket: "uploads" }] },
      { name: "c", triggers: [{ source: "schedule", expression: "cron(0 12 * * ? *)" }] },
      { name: "d", triggers: [{ source: "eventbridge", bus: "default" }] },
      { name: "e", triggers: [{ source: "dynamodb", table: "items" }] },
    ]);
    expect(one?.sources.queues).toHaveLength(1);
    expect(two?.sources).toMatchObject({ queues: [], buckets: [{ name: "uploads" }] });
    expect(two?.tables).toMatchObject([{ name: "items" }]);
    expect(readFileSync(path.join(fresh, "services/two/a/src/lib.rs"), "utf8")).toContain("batch::sqs(event, handle)");
    expect(existsSync(path.join(fresh, "services/two/a/src/sqs.rs"))).toBe(false);
  });

  test("overwrites no folder that lies where the new one would", async () => {
    writeFiles(cwd, { "services/two/mine/notes.txt": "mine" });
    expect((await asml(["make", "function", "two.mine"], { cwd })).stderr).toContain("ERR_PROJECT_EXISTS");
    expect(read("services/two/mine/notes.txt")).toBe("mine");
    expect(read("services/two/service.toml")).not.toContain("two.mine");
  });
});

describe("additions to TOML", () => {
  test("keep the file's line ends and end a table where it ends", () => {
    expect(addToTable("[a]\r\nx = 1\r\n\r\n[b]\r\n", ["a"], "y = 2")).toBe("[a]\r\nx = 1\r\ny = 2\r\n\r\n[b]\r\n");
    expect(addToTable("[a]\n[b]\n", ["a"], "y = 2")).toBe("[a]\ny = 2\n[b]\n");
    expect(addToTable("[a]\nx = [\n 1,\n]\n", ["a"], "y = 2")).toBe("[a]\nx = [\n 1,\n]\ny = 2\n");
    expect(addToTable("[b]", ["a"], "y = 2")).toBe("[b]\n\n[a]\ny = 2\n");
    expect(addTable("", "[a]")).toBe("[a]\n");
  });
});
