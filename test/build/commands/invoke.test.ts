import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { asml, finished, packageRoot, startAsml, type Ran } from "../asml.ts";
import { startServing, stopServing, type Served } from "../served.ts";
import { nearbyProject } from "./nearby-project.ts";

const root = nearbyProject();
const invoke = (...args: readonly string[]): Promise<Ran> => asml(["invoke", ...args], { cwd: root });

/** The function answers with its event. */
async function eventOf(...args: readonly string[]): Promise<Record<string, unknown>> {
  const ran = await invoke(...args);
  expect(ran.code, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

describe("asml invoke", () => {
  test("makes the event of the function's own route, with claims by flag", async () => {
    const event = await eventOf("data.echo", "--sub", "me", "--scope", "read write", "--claim", "age=5", "role=admin");
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "PUT /items/{id}",
      rawPath: "/items/1",
      pathParameters: { id: "1" },
      requestContext: {
        http: { method: "PUT" },
        authorizer: {
          jwt: {
            claims: {
              sub: "me",
              scope: "read write",
              age: "5",
              role: "admin",
              iss: "https://shop.example/",
              aud: "shop",
            },
            scopes: ["read", "write"],
          },
        },
      },
    });
  });

  test("takes method, path, headers and body of a request", async () => {
    const event = await eventOf(
      "data.old",
      "--method",
      "post",
      "--path",
      "/old?a=1&a=2",
      "--body",
      '{"a":"ü"}',
      "--header",
      "X-One: 1",
    );
    expect(event).toMatchObject({
      httpMethod: "POST",
      path: "/old",
      multiValueQueryStringParameters: { a: ["1", "2"] },
      headers: { "X-One": "1", "Content-Type": "application/json" },
      body: '{"a":"ü"}',
    });
    expect(await eventOf("data.old", "--sub", "me")).toMatchObject({
      requestContext: { authorizer: { claims: { sub: "me" }, scopes: null } },
    });
  });

  test("takes an event from a file, from standard input, and from the examples", async () => {
    writeFileSync(path.join(root, "event ü.json"), '{"a":1}');
    expect(await eventOf("data.queue", "-e", "event ü.json")).toEqual({ a: 1 });
    const child = spawn(
      process.execPath,
      [path.join(packageRoot, "build", "bin.mjs"), "invoke", "data.queue", "-e", "-"],
      {
        cwd: root,
        stdio: ["pipe", "pipe", "pipe"],
      },
    );
    child.stdin.end('{"b":2}');
    expect(JSON.parse((await finished(child)).stdout)).toEqual({ b: 2 });
    expect(await eventOf("data.queue", "--example", "sqs")).toMatchObject({ Records: [{ eventSource: "aws:sqs" }] });
    expect(await eventOf("data.queue", "--example", "apigw-v2")).toMatchObject({ version: "2.0", rawPath: "/" });
  });

  test("has the response on stdout and the log on stderr, or all in one document", async () => {
    const plain = await invoke("data.queue", "--example", "schedule");
    expect(JSON.parse(plain.stdout)).toMatchObject({ source: "aws.events" });
    expect(plain.stderr).toContain('"message":"hello from the guest"');
    const { stdout, stderr } = await invoke("data.queue", "--example", "schedule", "-o", "json");
    expect(stderr).not.toContain("hello from the guest");
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      response: expect.objectContaining({ source: "aws.events" }),
      logs: [expect.objectContaining({ level: "info", message: "hello from the guest", function: "data.queue" })],
      durationMs: expect.any(Number),
    });
  });

  test("ends with 1 where the function fails, and says how", async () => {
    const ran = await invoke("data.trap", "--example", "sqs", "-o", "json");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ok: false,
      error: { code: "ERR_GUEST_TRAP", message: expect.stringContaining("unreachable") },
      logs: [{ level: "error", code: "ERR_GUEST_TRAP" }],
    });
    expect((await invoke("data.trap", "--example", "sqs")).stderr).toContain("data.trap failed: ERR_GUEST_TRAP");
  });

  test.each([
    ["a function that is none", ["data.eco"], "did you mean data.echo?"],
    ["an example that is none", ["data.queue", "--example", "sqz"], "did you mean --example sqs?"],
    ["no event for a function without a route", ["data.queue"], "has no route that an event could be made of"],
    ["a path of another route", ["data.echo", "--path", "/other"], "its route is PUT /items/{id}"],
    ["claims in an event of no request", ["data.queue", "--example", "sqs", "--sub", "me"], "has no requestContext"],
    ["a body for what is no request", ["data.queue", "--example", "sqs", "--body", "x"], "--body is for requests"],
    ["two events", ["data.queue", "--example", "sqs", "-e", "x.json"], "are two events"],
    ["two places", ["data.echo", "--remote", "--local"], "are two places"],
    ["a header that is none", ["data.echo", "--header", "x"], "is not a header"],
    ["a claim that is none", ["data.echo", "--claim", "x"], "is not a claim"],
    ["a stage that is none", ["data.echo", "--stage", "live"], "there is no stage"],
  ])("refuses %s, before anything runs", async (_, args, message) => {
    const ran = await invoke(...args);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain("fix: ");
  });

  test("refuses a file that is not there, or is no JSON", async () => {
    writeFileSync(path.join(root, "broken.json"), "{");
    expect(await invoke("data.queue", "-e", "none.json")).toMatchObject({ code: 1, stdout: "" });
    const ran = await invoke("data.queue", "-e", "broken.json");
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("the event broken.json is not JSON");
  });

  function started(...args: readonly string[]) {
    const program = path.join(packageRoot, "build", "bin.mjs");
    return spawn(process.execPath, [program, "invoke", ...args], { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
  }

  test("ends with 130 at Ctrl-C while it waits for its event", async () => {
    const child = started("data.queue", "-e", "-");
    const ended = finished(child);
    // More than a pipe holds: it is reading when this has gone.
    await new Promise((resolve) => child.stdin.write(" ".repeat(1_000_000), resolve));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
  });

  test("ends with 130 at Ctrl-C while the function runs", async () => {
    const child = started("data.wait", "--example", "sqs");
    const ended = finished(child);
    let said = "";
    child.stderr.on("data", (text: string) => (said += text));
    await expect.poll(() => said).toContain('"message":"waiting"');
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
  });
});

describe("asml invoke and asml logs beside asml serve", () => {
  const running: Served[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map(stopServing));
  });
  async function serve(...args: readonly string[]): Promise<Served> {
    const served = await startServing(root, args);
    running.push(served);
    return served;
  }

  test("the harness runs the function and has it in its log, which asml logs shows and follows", async () => {
    const served = await serve("--ephemeral");
    const ran = await invoke("data.queue", "--example", "sns");
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toContain(`on the harness at ${served.url}`);
    expect(ran.stderr).toContain("hello from the guest");

    const logs = (...args: readonly string[]): Promise<Ran> => asml(["logs", ...args], { cwd: root });
    const lines = (await logs("data.queue")).stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "INFO", message: "hello from the guest", function: "data.queue", timestamp: expect.any(String) },
    ]);
    expect((await logs("data.trap")).stdout).toBe("");
    expect((await logs("--filter", "from the guest")).stdout.trim().split("\n")).toHaveLength(1);
    expect((await logs("--since", "2999-01-01")).stdout).toBe("");

    const following = startAsml(["logs", "-f", "data.trap"], { cwd: root });
    const followed = finished(following);
    let text = "";
    following.stdout.on("data", (part: string) => (text += part));
    expect((await invoke("data.trap", "--example", "sqs")).code).toBe(1);
    await expect.poll(() => text).toContain("ERR_GUEST_TRAP");
    following.kill("SIGINT");
    expect((await followed).code).toBe(130);
  });

  test("following ends when the harness does", async () => {
    const served = await serve("--ephemeral");
    const following = startAsml(["logs", "-f"], { cwd: root });
    let said = false;
    following.stdout.once("data", () => (said = true));
    const followed = finished(following);
    await expect
      .poll(async () => {
        await fetch(served.url);
        return said;
      })
      .toBe(true);
    await stopServing(running.pop() ?? served);
    expect((await followed).code).toBe(0);
  });

  test("a stage's environment is served with --stage, and an unknown stage is refused before anything is built", async () => {
    const served = await serve("--ephemeral", "--stage", "dev");
    expect(served.routes).toHaveLength(2);
    const ran = await asml(["serve", "--stage", "prod", "--port", "0"], { cwd: root });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("stages are dev");
  });

  test("logs of what is not served say so", async () => {
    const ran = await asml(["logs"], { cwd: root });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("nothing serves shop on this machine");
  });
});
