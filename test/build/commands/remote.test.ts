import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asml, finished, startAsml, type Ran } from "../asml.ts";
import { startFakeAws, type FakeAws } from "./fake-aws.ts";
import { nearbyProject } from "./nearby-project.ts";

const root = nearbyProject();
const GROUP = "/aws/lambda/asml-shop-data-queue-dev";
const NOW = Date.now();

const line = (message: string, more: object = {}): string =>
  JSON.stringify({ timestamp: new Date(NOW).toISOString(), level: "INFO", message, requestId: "r-1", ...more });

describe("deployed functions", () => {
  let aws: FakeAws;
  const run = (...args: readonly string[]): Promise<Ran> =>
    asml([...args, "--remote", "--stage", "dev"], { cwd: root, env: aws.env });
  beforeAll(async () => {
    aws = await startFakeAws();
  });
  afterAll(() => aws.close());

  test("are invoked by the name that they are deployed by, and their log is shown", async () => {
    const log = `${line("hello")}\n{"time":"2026-01-01T00:00:00Z","type":"platform.report","record":{"requestId":"r-1","metrics":{"durationMs":1.5}}}\n`;
    aws.functions.set("asml-shop-data-queue-dev", (event) => ({ payload: event, log }));
    const ran = await run("invoke", "data.queue", "--example", "sqs");
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ Records: [{ eventSource: "aws:sqs" }] });
    expect(ran.stderr).toContain('"message":"hello"');
    expect(ran.stderr).toContain('"durationMs":1.5');
    const json = await run("invoke", "data.queue", "--example", "sqs", "-o", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: true,
      logs: [{ level: "info", message: "hello", function: "data.queue" }, { message: "platform.report" }],
    });
  });

  test("that fail end the command with 1, and with their own reason", async () => {
    aws.functions.set("asml-shop-data-trap-dev", () => ({
      payload: '{"errorType":"ERR_GUEST_PANIC","errorMessage":"it panicked"}',
      log: "START RequestId: r-1\nREPORT RequestId: r-1\n",
      failed: true,
    }));
    const ran = await run("invoke", "data.trap", "--example", "sqs", "-o", "json");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ok: false,
      error: { code: "ERR_GUEST_PANIC", message: "it panicked" },
      logs: [{ message: "START RequestId: r-1" }, {}],
    });
    const text = await run("invoke", "data.trap", "--example", "sqs");
    expect(text.stdout).toBe("");
    expect(text.stderr).toContain("data.trap failed: ERR_GUEST_PANIC: it panicked");
  });

  test("that are not there are said not to be deployed, by both commands", async () => {
    for (const args of [
      ["invoke", "data.wait", "--example", "sqs"],
      ["logs", "data.wait"],
    ]) {
      const ran = await run(...args);
      expect(ran).toMatchObject({ code: 1, stdout: "" });
      expect(ran.stderr).toContain("asml-shop-data-wait-dev is not deployed");
      expect(ran.stderr).toContain("fix: deploy it: asml cast, then asml bind");
    }
  });

  test("have their logs shown, all pages of them, since a time and with a text", async () => {
    const events = ["one", "two", "three", "four", "five"].map((message, index) => ({
      eventId: String(index),
      timestamp: NOW - 60_000 + index,
      message: `${line(message)}\n`,
    }));
    aws.groups.set(GROUP, [...events, { eventId: "old", timestamp: NOW - 3_600_000, message: "long ago" }]);
    const messages = async (...args: readonly string[]) => {
      const ran = await run("logs", "data.queue", ...args);
      expect(ran.code, ran.stderr).toBe(0);
      return ran.stdout.split("\n").flatMap((text) => (text === "" ? [] : [String(JSON.parse(text).message)]));
    };
    expect(await messages()).toEqual(["one", "two", "three", "four", "five"]);
    expect(await messages("--since", "2h")).toContain("long ago");
    expect(await messages("--filter", "t")).toEqual(expect.arrayContaining(["two", "three"]));
    expect(await messages("--filter", "nothing has this")).toEqual([]);
    expect(aws.asked.at(-1)).toMatchObject({ filterPattern: '"nothing has this"' });
  });

  test("have their logs followed: what comes later is shown, and nothing twice", async () => {
    const group = [{ eventId: "1", timestamp: NOW, message: line("first") }];
    aws.groups.set(GROUP, group);
    const child = startAsml(["logs", "data.queue", "-f", "--remote", "--stage", "dev"], { cwd: root, env: aws.env });
    const ended = finished(child);
    let text = "";
    child.stdout.on("data", (part: string) => (text += part));
    await expect.poll(() => text).toContain("first");
    // Late, and before what was told already.
    group.push({ eventId: "2", timestamp: NOW - 500, message: line("second") });
    await expect.poll(() => text).toContain("second");
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout.match(/first|second/g)).toEqual(["first", "second"]);
  });

  test("need their stage named where there are several, or none where there is one", async () => {
    const ran = await asml(["logs", "--remote", "--stage", "prod"], { cwd: root, env: aws.env });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("there is no stage");
    expect((await asml(["logs", "--stage", "dev"], { cwd: root, env: aws.env })).stderr).toContain("add --remote");
    expect((await asml(["logs", "--remote", "--since", "soon"], { cwd: root, env: aws.env })).stderr).toContain(
      '"soon" is not a time',
    );
  });

  test("cannot be asked without credentials, and that is said with what to do", async () => {
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...env } = aws.env;
    const ran = await asml(["invoke", "data.queue", "--example", "sqs", "--remote", "--stage", "dev"], {
      cwd: root,
      env: { ...env, HOME: root, AWS_EC2_METADATA_DISABLED: "true" },
    });
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("fix: sign in: aws sso login");
  });
});
