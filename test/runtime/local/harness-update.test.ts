import { createHash } from "node:crypto";
import { Agent, request } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { GuestFunction } from "../../../runtime/function.ts";
import { type Harness, startHarness } from "../../../runtime/local/harness.ts";
import type { Project } from "../../../runtime/project.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask, type Behaviour, guestOf } from "./guests.ts";
import { AUTH0, projectOf, type ServiceSketch } from "./project.ts";

const ONE: ServiceSketch = { functions: { slow: { route: "GET /slow" }, gone: { route: "GET /gone" } } };
const says =
  (body: string): Behaviour =>
  () => ({ statusCode: 200, body });
const started: Harness[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((harness) => harness.close()));
  await removeFolders();
});

type Closable = GuestFunction & { readonly close: ReturnType<typeof vi.fn<() => void>> };

function functionsOf(project: Project, behaviours: Readonly<Record<string, Behaviour>>): Map<string, Closable> {
  const specs = project.services.flatMap((service) => service.functions);
  return new Map(
    specs.map((spec) => {
      const guest = guestOf(spec, behaviours[spec.config.id] ?? says(spec.config.id));
      return [spec.config.id, { ...guest, close: vi.fn<() => void>() }];
    }),
  );
}

async function start(project: Project, functions: ReadonlyMap<string, GuestFunction>): Promise<Harness> {
  const harness = await startHarness({
    project,
    makeFunction: ({ config }) => {
      const guest = functions.get(config.id);
      return guest === undefined ? Promise.reject(new Error(config.id)) : Promise.resolve(guest);
    },
    log: () => undefined,
    port: 0,
    ephemeral: true,
  });
  started.push(harness);
  return harness;
}

const textOf = async (harness: Harness, path: string) => (await ask(harness, path)).body.toString();

describe("a harness whose project changes", () => {
  it("ends requests under way on the old functions, and closes those only after them", async () => {
    const project = projectOf({ data: ONE }, await newFolder());
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const old = functionsOf(project, {
      "data.slow": async () => {
        begun.resolve();
        await finish.promise;
        return { statusCode: 200, body: "old" };
      },
    });
    const harness = await start(project, old);
    const underWay = textOf(harness, "/slow");
    await begun.promise;
    await harness.update(project, functionsOf(project, { "data.slow": says("new") }));
    expect(await textOf(harness, "/slow")).toBe("new");
    expect(old.get("data.slow")?.close).not.toHaveBeenCalled();
    finish.resolve();
    expect(await underWay).toBe("old");
    await expect.poll(() => old.get("data.slow")?.close.mock.calls.length).toBe(1);
  });

  it("keeps a function that is in both states open", async () => {
    const project = projectOf({ data: ONE }, await newFolder());
    const old = functionsOf(project, {});
    const harness = await start(project, old);
    const next = functionsOf(project, { "data.slow": says("new") });
    const gone = old.get("data.gone");
    if (gone === undefined) throw new Error("no such function");
    await harness.update(project, new Map([...next, ["data.gone", gone]]));
    await expect.poll(() => old.get("data.slow")?.close.mock.calls.length).toBe(1);
    expect(gone.close).not.toHaveBeenCalled();
    expect(await textOf(harness, "/gone")).toBe("data.gone");
    await harness.close();
    expect(gone.close).toHaveBeenCalledOnce();
  });

  it("has the new routes, tables and authorizers on the port and the connections it had", async () => {
    const root = await newFolder();
    const project = projectOf({ data: ONE }, root);
    const harness = await start(project, functionsOf(project, {}));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = (path: string, headers = {}) =>
      new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
        const sent = request({ host: "127.0.0.1", port: harness.port, path, agent, headers }, (response) => {
          response.resume();
          const port = response.socket.localPort;
          response.on("end", () => resolve({ status: response.statusCode, port }));
        });
        sent.on("error", reject).end();
      });
    const before = await get("/gone");
    expect(before.status).toBe(200);

    const table = {
      name: "added",
      hashKey: { name: "pk", type: "S" as const },
      rangeKey: undefined,
      indexes: [],
      ttl: undefined,
      external: false,
      at: { file: "service.toml", line: 1, column: 1 },
    };
    const next = projectOf(
      {
        data: {
          functions: { slow: { route: "GET /slow" }, made: { route: "GET /made", authorizer: "auth0" } },
          authorizers: { auth0: AUTH0 },
          tables: [table],
        },
      },
      root,
    );
    await harness.update(next, functionsOf(next, {}));
    expect(await get("/gone")).toEqual({ status: 404, port: before.port });
    expect(await get("/made")).toEqual({ status: 401, port: before.port });
    const authorization = `Bearer ${await harness.mintToken()}`;
    expect(await get("/made", { authorization })).toEqual({ status: 200, port: before.port });
    expect(harness.routes.map(({ path }) => path)).toEqual(["/slow", "/made"]);
    agent.destroy();
    const described = await fetch(harness.aws.endpoint, {
      method: "POST",
      headers: {
        "x-amz-target": "DynamoDB_20120810.ListTables",
        "content-type": "application/x-amz-json-1.0",
        authorization:
          "AWS4-HMAC-SHA256 Credential=asmllocal/20240101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
        "x-amz-date": "20240101T000000Z",
      },
      body: "{}",
    });
    expect(await described.text()).toContain("added");
  });

  it("serves on what it had where the next state cannot be served", async () => {
    const root = await newFolder();
    const project = projectOf({ data: ONE }, root);
    const harness = await start(project, functionsOf(project, {}));
    const twice = projectOf({ data: { functions: { a: { route: "GET /a" }, b: { route: "GET /a" } } } }, root);
    const functions = functionsOf(twice, {});
    await expect(harness.update(twice, functions)).rejects.toMatchObject({ code: "ERR_MANIFEST" });
    expect(await textOf(harness, "/gone")).toBe("data.gone");
    expect((await ask(harness, "/a")).status).toBe(404);
  });

  it("keeps login codes of an issuer that is in both states", async () => {
    const root = await newFolder();
    const sketch = { functions: { put: { route: "GET /put", authorizer: "auth0" } }, authorizers: { auth0: AUTH0 } };
    const project = projectOf({ data: sketch }, root);
    const harness = await start(project, functionsOf(project, {}));
    const verifier = "v".repeat(64);
    const login = await fetch(`${harness.issuer}/authorize`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({
        response_type: "code",
        client_id: "app",
        redirect_uri: "http://127.0.0.1:9/back",
        scope: "openid",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        subject: "me",
      }),
    });
    const code = new URL(login.headers.get("location") ?? "").searchParams.get("code") ?? "";
    await harness.update(project, functionsOf(project, {}));
    const token = await fetch(`${harness.issuer}/oauth/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: "app",
        code,
        code_verifier: verifier,
        redirect_uri: "http://127.0.0.1:9/back",
      }),
    });
    expect(await token.json()).toMatchObject({ token_type: "Bearer" });
  });
});
