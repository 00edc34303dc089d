/** The grants and functions of iomods/std/README.md, as they stand there but for the host's name, under `asml serve`. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { asml, CARGO_TIME, packageRoot, temporaryFolder, writeFiles } from "../../build/asml.ts";
import { type Served, startServing, stopServing } from "../../build/served.ts";
import { listen } from "../aws/stub-service.ts";

const README = readFileSync(path.join(packageRoot, "iomods", "std", "README.md"), "utf8");
const blocks = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

const LARGE = 3 * 1024 * 1024;
const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "std-readme") };

/** A function's name, and the crates of IOmods that it uses. */
const factsOf = (source: string) => ({
  name: /async fn (\w+)\(\)/.exec(source)?.[1] ?? "",
  crates: [
    ...new Set([...source.matchAll(/\bstd_(http|kv|secrets|metrics|crypto)\b/g)].map(([, name]) => `std-${name}`)),
  ],
});

describe("the README of the standard IOmods", () => {
  const functions = blocks("rust").map((source) => ({ source, ...factsOf(source) }));
  let server: Server | undefined;
  let served: Served | undefined;
  let root = "";
  afterAll(async () => {
    server?.close();
    if (served) await stopServing(served);
  });

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/large") response.end(Buffer.alloc(LARGE));
      else
        response
          .setHeader("content-type", "application/json")
          .end(`{"degrees":21.5,"accept":"${request.headers.accept}"}`);
    });
    const here = `http://127.0.0.1:${await listen(server)}`;
    const local = (text: string): string =>
      text.replaceAll("https://api.example.com", here).replaceAll('"api.example.com"', JSON.stringify(here));
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "demo"], { cwd })).code).toBe(0);
    root = path.join(cwd, "demo");
    const cargo = readFileSync(path.join(root, "Cargo.toml"), "utf8");
    const crate = readFileSync(path.join(root, "services/default/hello/Cargo.toml"), "utf8");
    const service = readFileSync(path.join(root, "services/default/service.toml"), "utf8");
    const [secretsFile = "", ...more] = blocks("toml").filter((text) => text.startsWith("[secrets]"));
    expect(more).toEqual([]);
    const grants = blocks("toml").filter((text) => text.startsWith("[iomod."));
    const crates = [...new Set(functions.flatMap((fn) => fn.crates))];
    const paths = crates.map((name) => `${name} = { path = ".asml/iomods/${name}" }\n`).join("");
    writeFiles(root, {
      "Cargo.toml": `${cargo.replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false")}
[workspace.dependencies]
${paths}`,
      ".asml/secrets.toml": secretsFile,
      "services/default/service.toml":
        service +
        functions
          .map(({ name }) => `\n[api.functions.${name}]\nhttp = { verb = "GET", path = "/${name}", payload = "2.0" }\n`)
          .join("") +
        local(grants.map((text) => `\n${text}`).join("")),
      ...Object.fromEntries(
        functions.flatMap((fn) => [
          [
            `services/default/${fn.name}/Cargo.toml`,
            `${crate.replace(/name = "[^"]*"/, `name = "default-${fn.name}"`)}${fn.crates.map((name) => `${name}.workspace = true\n`).join("")}`,
          ],
          [`services/default/${fn.name}/src/lib.rs`, local(fn.source)],
        ]),
      ),
    });
    served = await startServing(root, ["--ephemeral"], env);
  }, CARGO_TIME);

  const get = async (name: string): Promise<{ readonly status: number; readonly body: unknown }> => {
    const response = await fetch(`${served?.url}/${name}`);
    return { status: response.status, body: await response.json() };
  };

  test("has a function for every grant, and no other", () => {
    expect(functions.map(({ name }) => name)).toEqual(["web", "size", "visits", "greeting", "order", "id"]);
  });

  test("std.http: a request, and a body in chunks", async () => {
    expect(await get("web")).toEqual({ status: 200, body: { degrees: 21.5 } });
    expect(await get("size")).toEqual({ status: 200, body: LARGE });
  });

  test("std.kv: a value that is put over by its version, in the harness's own DynamoDB", async () => {
    expect(await get("visits")).toEqual({ status: 200, body: ["visits = 1"] });
    expect(await get("visits")).toEqual({ status: 200, body: ["visits = 2"] });
  });

  test("std.secrets: values of this machine", async () => {
    expect(await get("greeting")).toEqual({ status: 200, body: "Hello, with a key of 16 characters" });
  });

  test("std.metrics and std.crypto", async () => {
    expect(await get("order")).toEqual({ status: 200, body: "ordered" });
    expect((await get("id")).body).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
  });

  test("the log has the metrics and no secret", async () => {
    const ending = served;
    served = undefined;
    const { stderr } = ending ? await stopServing(ending) : { stderr: "" };
    expect(stderr).toContain("_aws");
    expect(stderr).toContain('"Namespace":"Shop"');
    expect(stderr).not.toContain("for this machine");
    expect(stderr).not.toContain("warning:");
  });

  test(
    "each function's policy is exactly what it calls, on what its grant names",
    async () => {
      const shown = z.object({
        policy: z.object({
          Statement: z.array(z.object({ Action: z.array(z.string()), Resource: z.array(z.string()) })),
        }),
      });
      const statementsOf = async (name: string) => {
        const ran = await asml(["inspect", `default.${name}`, "-o", "json"], { cwd: root, env });
        expect(ran.code, ran.stderr).toBe(0);
        return shown.parse(JSON.parse(ran.stdout)).policy.Statement;
      };
      const arn = (service: string, name: string): string => `arn:aws:${service}:REGION:ACCOUNT:${name}`;
      expect(await statementsOf("web")).toEqual([]);
      expect(await statementsOf("order")).toEqual([]);
      expect(await statementsOf("visits")).toEqual([
        {
          Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
          Resource: [arn("dynamodb", "table/sessions")],
        },
      ]);
      expect(await statementsOf("greeting")).toEqual([
        { Action: ["secretsmanager:GetSecretValue"], Resource: [arn("secretsmanager", "secret:prod/api-key-??????")] },
        { Action: ["ssm:GetParameter"], Resource: [arn("ssm", "parameter/prod/greeting")] },
      ]);
    },
    CARGO_TIME,
  );
});
