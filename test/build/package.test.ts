/** The package as users get it: packed, installed elsewhere, and used from there. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { CARGO_TIME, finished, packageRoot, run, temporaryFolder, writeFiles, type Ran } from "./asml.ts";

/** Ceilings, well over what it is: what is packed by mistake is larger. */
const LARGEST = { packed: 3_000_000, unpacked: 12_000_000, files: 700, packages: 25 } as const;

const packed = z.tuple([
  z.object({ filename: z.string(), size: z.number(), unpackedSize: z.number(), entryCount: z.number() }),
]);
const announced = z.object({ url: z.string() });

const windows = process.platform === "win32";

/** npm names itself to its scripts; a shell has to find it otherwise. */
function npm(args: readonly string[], cwd: string): Promise<Ran> {
  const self = process.env["npm_execpath"];
  return self !== undefined && /\.c?js$/.test(self)
    ? run(process.execPath, [self, ...args], { cwd })
    : run(windows ? "npm.cmd" : "npm", args, { cwd });
}

describe("the packed package", { timeout: CARGO_TIME }, () => {
  let size: z.output<typeof packed>[0];
  let tarball = "";
  let user = "";
  let root = "";
  let serving: ReturnType<typeof startInstalled> | undefined;
  const installed = () => path.join(user, "node_modules", "asml");
  const env = {
    ...process.env,
    CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "package"),
    // Its programs are for this Node.
    PATH: [path.dirname(process.execPath), process.env["PATH"] ?? ""].join(path.delimiter),
    NO_COLOR: "1",
  };
  /** Node then runs no TypeScript at all. */
  const javascriptOnly = { ...env, NODE_OPTIONS: "--no-strip-types" };

  function startInstalled(args: readonly string[], variables: NodeJS.ProcessEnv = javascriptOnly) {
    return spawn(process.execPath, [path.join(installed(), "build", "bin.mjs"), ...args], {
      cwd: root === "" ? user : root,
      env: variables,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
  const asml = (args: readonly string[], variables?: NodeJS.ProcessEnv) => finished(startInstalled(args, variables));
  const must = async (args: readonly string[], variables?: NodeJS.ProcessEnv): Promise<Ran> => {
    const ran = await asml(args, variables);
    expect(ran.code, `asml ${args.join(" ")}:\n${ran.stdout}${ran.stderr}`).toBe(0);
    return ran;
  };
  const step = (text: string) => console.log(`package: ${text}`);

  beforeAll(async () => {
    const folder = temporaryFolder();
    step("npm pack");
    const made = await npm(["pack", "--json", "--pack-destination", folder], packageRoot);
    expect(made.code, made.stderr).toBe(0);
    [size] = packed.parse(JSON.parse(made.stdout.slice(made.stdout.indexOf("[\n"))));
    tarball = path.join(folder, size.filename);
    user = path.join(folder, "näw usér");
    mkdirSync(user);
    step("npm install");
    const ran = await npm(["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], user);
    expect(ran.code, ran.stderr).toBe(0);
  }, CARGO_TIME);
  afterAll(() => serving?.kill("SIGKILL"));

  test("is small, and brings few packages along", () => {
    const packages = readdirSync(path.join(user, "node_modules"), { recursive: true, encoding: "utf8" }).filter(
      (name) => path.basename(name) === "package.json" && isPackage(path.dirname(name)),
    );
    step(
      `${size.entryCount} files, ${(size.size / 1e6).toFixed(1)} MB packed, ${(size.unpackedSize / 1e6).toFixed(1)} MB unpacked; ${packages.length} packages installed`,
    );
    expect(size.size).toBeLessThan(LARGEST.packed);
    expect(size.unpackedSize).toBeLessThan(LARGEST.unpacked);
    expect(size.entryCount).toBeLessThan(LARGEST.files);
    expect(packages.length).toBeLessThan(LARGEST.packages);
  });

  test("holds no TypeScript but templates and types, no tests, and no modules but its own two", () => {
    const files = readdirSync(installed(), { recursive: true, encoding: "utf8" }).map((name) =>
      name.split(path.sep).join("/"),
    );
    const templates = "build/templates/";
    expect(
      files.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.startsWith(templates)),
    ).toEqual([]);
    expect(files.filter((name) => /(^|\/)(tests?|target|fixtures|node_modules)(\/|$)/.test(name))).toEqual([]);
    expect(files.filter((name) => name.endsWith(".wasm")).toSorted()).toEqual([
      "build/.dist/symbolizer.wasm",
      "guest-abi/c/put.wasm",
    ]);
    expect(files).toContain("LICENSE");
    expect(files).toContain("build/.dist/LICENCES.txt");
  });

  test.skipIf(windows)("is a command by npx, and where it is installed globally", async () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(path.join(packageRoot, "package.json"), "utf8")));
    const here = await npm(["exec", "--offline", "--", "asml", "--version"], user);
    expect(here.stdout.trim(), here.stderr).toBe(version);
    const prefix = path.join(path.dirname(user), "global");
    const ran = await npm(["install", "-g", "--prefix", prefix, "--prefer-offline", "--no-audit", tarball], user);
    expect(ran.code, ran.stderr).toBe(0);
    const command = path.join(prefix, "bin", "asml");
    expect((await finished(spawn(command, ["--version"], { env, stdio: ["ignore", "pipe", "pipe"] }))).stdout).toBe(
      `${version}\n`,
    );
  });

  test("makes a project, its service and its function, and casts them", async () => {
    await must(["init", "-n", "shop"]);
    root = path.join(user, "shop");
    await must(["make", "service", "data"]);
    await must(["make", "function", "data.put", "--route", "PUT /put"]);
    const service = path.join(root, "services", "data", "service.toml");
    const manifest = readFileSync(service, "utf8").replace(
      /(\[api\.functions\.put\]\n)/,
      '$1authorizer_id = "auth0"\n',
    );
    const cargo = readFileSync(path.join(root, "Cargo.toml"), "utf8");
    writeFiles(root, {
      "services/data/service.toml": `${manifest}
[api.authorizers.auth0]
auth_type = "JWT"
audience = ["shop"]
issuer = "https://shop.example.com/"
`,
      "Cargo.toml": cargo.replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false"),
    });
    step("asml cast");
    const cast = await must(["cast", "-q", "-o", "json"]);
    expect(JSON.parse(cast.stdout)).toMatchObject({
      functions: [{ function: "default.hello" }, { function: "data.put" }],
    });
    expect(readdirSync(path.join(root, "net")).toSorted()).toEqual([
      "asml.json",
      "functions",
      "layer.zip",
      "main.tf.json",
    ]);
  });

  test("makes a layer no larger than that of a clone", async () => {
    const clone = await finished(
      spawn(process.execPath, [path.join(packageRoot, "build", "bin.mjs"), "bundle", "-o", "json", "-q"], {
        cwd: root,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      }),
    );
    expect(clone.code, clone.stderr).toBe(0);
    const ofClone = readFileSync(path.join(root, "net", "layer.zip")).length;
    await must(["bundle", "-q"]);
    const ofPackage = readFileSync(path.join(root, "net", "layer.zip")).length;
    // Names of chunks and of variables differ, and with them how well it packs.
    expect(ofPackage / ofClone).toBeLessThan(1.03);
  });

  test("serves: 401 without a token, 200 with a minted one", async () => {
    step("asml serve");
    serving = startInstalled(["serve", "--port", "0", "-o", "json"]);
    const child = serving;
    const ended = finished(child);
    const line = new Promise<string>((resolve) => {
      let text = "";
      child.stdout.on("data", (part: string) => {
        text += part;
        if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
      });
    });
    const text = await Promise.race([line, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    const { url } = announced.parse(JSON.parse(text));
    const token = (await must(["token", "--sub", "ada"])).stdout.trim();
    const put = (headers: Record<string, string>) => fetch(new URL("/put", url), { method: "PUT", headers });
    expect((await put({})).status).toBe(401);
    expect((await put({ authorization: `Bearer ${token}` })).status).toBe(200);
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
  });

  test.each(["none", "commonjs"])(
    "runs and types a project's IOmods, under a package.json of type %s",
    async (type) => {
      const manifest: object = JSON.parse(readFileSync(path.join(user, "package.json"), "utf8"));
      writeFileSync(
        path.join(user, "package.json"),
        JSON.stringify({ ...manifest, ...(type === "none" ? {} : { type }) }),
      );
      const coordinates = `acme.${type}`;
      await must(["make", "iomod", coordinates], env);
      const tested = await must(["test"], env);
      expect(tested.stdout).toContain("greets by name");
      expect(tested.stderr).toBe("");
      // The layer takes it in.
      await must(["bundle", "-q"], env);

      writeFiles(root, {
        "tsconfig.json": JSON.stringify({
          compilerOptions: {
            module: "nodenext",
            lib: ["es2024", "dom"],
            types: [],
            strict: true,
            noEmit: true,
            exactOptionalPropertyTypes: true,
          },
          files: [`iomods/${coordinates}.ts`],
        }),
      });
      const tsc = path.join(packageRoot, "node_modules", "typescript", "bin", "tsc");
      expect(await run(process.execPath, [tsc, "-p", root], { cwd: root })).toMatchObject({ code: 0, stdout: "" });
    },
  );

  test("names it when what was cast is of another version than the command", async () => {
    await must(["cast", "-q"], env);
    const file = path.join(installed(), "package.json");
    const manifest = readFileSync(file, "utf8");
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
    try {
      writeFileSync(file, manifest.replace(`"version": "${version}"`, '"version": "99.0.0"'));
      const ran = await asml(["bind", "-y"], env);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain(`are of asml ${version}, and this is asml 99.0.0`);
      expect(ran.stderr).toContain(
        "fix: run asml cast, so that command line, layer and guest crates are of one version",
      );
    } finally {
      writeFileSync(file, manifest);
    }
  });
});

/** Whether a folder inside node_modules is a package's own, and not one of a package's parts. */
function isPackage(folder: string): boolean {
  const parts = folder.split(path.sep);
  const inside = parts.slice(parts.lastIndexOf("node_modules") + 1);
  return inside.length === (inside[0]?.startsWith("@") === true ? 2 : 1);
}
