import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { asml, CARGO_TIME, run, temporaryFolder } from "../asml.ts";
import { startServing, stopServing, tokenFor, type Served } from "../served.ts";

async function itemOf(served: Served, pk: string): Promise<unknown> {
  const client = new DynamoDBClient({
    endpoint: served.dynamodb.endpoint,
    region: served.dynamodb.region,
    credentials: { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" },
  });
  const { Item } = await client.send(new GetItemCommand({ TableName: "auth0-tutorial", Key: { pk: { S: pk } } }));
  client.destroy();
  return Item;
}

describe("asml serve", { timeout: CARGO_TIME }, () => {
  let root = "";
  const running: Served[] = [];

  beforeAll(async () => {
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "shop", "--template", "auth-tutorial"], { cwd })).code).toBe(0);
    root = path.join(cwd, "shop");
    const built = await asml(["build", "-q"], { cwd: root });
    expect(built.code, built.stderr).toBe(0);
  }, CARGO_TIME);
  afterEach(async () => {
    await Promise.all(running.splice(0).map(stopServing));
  });

  async function serve(args: readonly string[] = []): Promise<Served> {
    const served = await startServing(root, args);
    running.push(served);
    return served;
  }

  const token = (sub: string) => tokenFor(root, sub);

  test("tells the routes and a curl line that works as it is", async () => {
    const served = await serve(["--ephemeral"]);
    expect(served.routes).toMatchObject([
      { verb: "PUT", path: "/put", function: "data.put" },
      { verb: "PUT", path: "/profile", function: "data.profile" },
    ]);
    expect(served.dynamodb.tables).toEqual(["auth0-tutorial"]);
    expect(execFileSync("sh", ["-c", served.curl], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })).toBe(
      "{}",
    );
    expect(await itemOf(served, "auth0|local")).toEqual({ pk: { S: "auth0|local" } });
  });

  test("takes tokens that asml token minted in another process, and no others", async () => {
    const served = await serve(["--ephemeral"]);
    const put = async (authorization: string) =>
      (await fetch(`${served.url}/put`, { method: "PUT", headers: { authorization } })).status;
    expect(await put(`Bearer ${await token("me")}`)).toBe(200);
    expect(await put(`Bearer ${(await token("me")).slice(0, -8)}AAAAAAAA`)).toBe(401);
    expect(await itemOf(served, "me")).toEqual({ pk: { S: "me" } });
  });

  test("ends with 130 at Ctrl-C, with nothing left of it, also where npm and the terminal both pass it on", async () => {
    const served = await serve(["--ephemeral"]);
    served.child.kill("SIGINT");
    served.child.kill("SIGINT");
    const ran = await served.ended;
    expect(ran.code).toBe(130);
    expect(ran.stderr).not.toContain("error[");
    for (const url of [served.url, served.dynamodb.endpoint]) await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("keeps the tables in the project from one run to the next, and with --ephemeral does not", async () => {
    const first = await serve();
    const sub = `kept-${process.pid}`;
    const authorization = `Bearer ${await token(sub)}`;
    expect((await fetch(`${first.url}/put`, { method: "PUT", headers: { authorization } })).status).toBe(200);
    await stopServing(first);
    const second = await serve();
    expect(await itemOf(second, sub)).toEqual({ pk: { S: sub } });
    await stopServing(second);
    const third = await serve(["--ephemeral"]);
    expect(await itemOf(third, sub)).toBeUndefined();
  });

  test("runs twice side by side", async () => {
    const [one, two] = [await serve(["--ephemeral"]), await serve(["--ephemeral"])];
    const authorization = `Bearer ${await token("side")}`;
    for (const { url } of [one, two])
      expect((await fetch(`${url}/put`, { method: "PUT", headers: { authorization } })).status).toBe(200);
    await stopServing(one);
    expect((await fetch(`${two.url}/put`, { method: "PUT", headers: { authorization } })).status).toBe(200);
  });

  test("uses another DynamoDB when told", async () => {
    const owner = await serve(["--ephemeral"]);
    const guest = await serve(["--dynamodb", owner.dynamodb.endpoint]);
    expect(guest.dynamodb.endpoint).toBe(owner.dynamodb.endpoint);
    const authorization = `Bearer ${await token("elsewhere")}`;
    expect((await fetch(`${guest.url}/put`, { method: "PUT", headers: { authorization } })).status).toBe(200);
    expect(await itemOf(owner, "elsewhere")).toEqual({ pk: { S: "elsewhere" } });
  });

  test("says that a port is taken, before it builds, and offers the next", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve());
    });
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const ran = await asml(["serve", "--port", String(port)], { cwd: root });
    other.close();
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(new RegExp(`^error\\[ERR_PORT_TAKEN\\]: port ${port} .* is taken`));
    expect(ran.stderr).toMatch(/fix: .*--port \d+/);
    expect(ran.stderr).not.toContain("Building");
  });

  test.each([
    ["a port that is none", ["--port", "99999"], 2, "must be a number from 0 to 65535"],
    ["an issuer that is none", ["--issuer", "mine"], 2, "Allowed choices are local, remote"],
    ["a host of another machine", ["--host", "192.0.2.1", "--port", "0"], 2, "ERR_USAGE"],
    ["an endpoint that is no URL", ["--dynamodb", "localhost", "--port", "0"], 2, "is not the URL of a DynamoDB"],
  ])("refuses %s", async (_, args, code, message) => {
    const ran = await asml(["serve", ...args], { cwd: root });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(message);
    // All of them before a build that takes a minute, but for the host, which only listening tells.
    if (!args.includes("--host")) expect(ran.stderr).not.toContain("Building");
  });

  test("the functions' own tests run natively, after moving the project and from elsewhere", async () => {
    // Also what an editor and a plain cargo build do.
    const moved = path.join(path.dirname(root), "moved");
    renameSync(root, moved);
    const ran = await run("cargo", ["test", "--manifest-path", path.join(moved, "Cargo.toml")], { cwd: "/" });
    renameSync(moved, root);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/test tests::a_profile_is_stored\w* \.\.\. ok/);
  });
});
