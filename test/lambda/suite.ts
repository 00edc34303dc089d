/** What must hold on every way onto Lambda: the same tests for every client, and for every Runtime API. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { CreateTableCommand, DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import type { FunctionConfig } from "../../runtime/project.ts";
import { dynalite } from "../iomods/aws/dynalite-server.ts";
import { listen } from "../iomods/aws/stub-service.ts";
import { PANIC_TEXT, putter, talker } from "./guests.ts";
import { layOut, type LambdaProcess, type Layout } from "./sandbox.ts";

/** How a caller of Lambda sees the end of an invocation. */
export interface Invoked {
  readonly failed: boolean;
  readonly body: string;
}

/** A function that runs on one of the ways onto Lambda. */
export interface Running extends AsyncDisposable {
  readonly process: LambdaProcess;
  invoke(event: string): Promise<Invoked>;
  /** What Lambda was told of a failed init phase. */
  initError(): Promise<Record<string, unknown>>;
}

export interface Way {
  readonly name: string;
  start(layout: Layout, variables: Readonly<Record<string, string>>): Promise<Running>;
}

const config: FunctionConfig = {
  id: "data.put",
  handler: "handler",
  timeoutMs: 5000,
  memoryMb: 64,
  environment: {},
  grants: [{ coordinates: "aws.dynamodb", from: "services/data/service.toml:17" }],
};

const ITEM = { pk: { S: "user-1" }, note: { S: "schön 😀" } };
const putItem = (table: string): string => JSON.stringify({ TableName: table, Item: ITEM });

export function lambdaSuite(way: Way): void {
  describe(way.name, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "asml-zips-"));
    const layer = path.join(folder, "layer.zip");
    const server: Server = dynalite();
    let client: DynamoDBClient;
    let variables: Record<string, string> = {};

    beforeAll(async () => {
      await makeLayer({ outFile: layer });
      const endpoint = `http://127.0.0.1:${await listen(server)}`;
      variables = { AWS_ENDPOINT_URL: endpoint };
      client = new DynamoDBClient({
        endpoint,
        region: "eu-central-1",
        credentials: { accessKeyId: "a", secretAccessKey: "b" },
      });
      await client.send(
        new CreateTableCommand({
          TableName: "lambda-test",
          KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
          AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
          BillingMode: "PAY_PER_REQUEST",
        }),
      );
    });
    afterAll(async () => {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    });

    function layoutOf(wasm: Uint8Array, changes: Partial<FunctionConfig> = {}): Layout {
      const outFile = path.join(folder, "function.zip");
      makeFunctionZip({ wasm, config: { ...config, ...changes }, outFile });
      return layOut({ layer, function: outFile });
    }

    test("an event goes in, the answer comes out, and the item is in the table", async () => {
      using layout = layoutOf(putter);
      await using running = await way.start(layout, variables);
      expect(await running.invoke(putItem("lambda-test"))).toEqual({ failed: false, body: "{}" });
      const found = await client.send(new GetItemCommand({ TableName: "lambda-test", Key: { pk: ITEM.pk } }));
      expect(found.Item).toEqual(ITEM);
    });

    test("a failure of AWS reaches the function, which answers with it", async () => {
      using layout = layoutOf(putter);
      await using running = await way.start(layout, variables);
      const { failed, body } = await running.invoke(putItem("no-such-table"));
      expect(failed).toBe(false);
      expect(JSON.parse(body)).toMatchObject({ code: "ResourceNotFoundException", retryable: false, statusCode: 400 });
    });

    test("a panic is a failure without its text for the caller; the log has it, with the request", async () => {
      using layout = layoutOf(talker);
      await using running = await way.start(layout, variables);
      const { failed, body } = await running.invoke('"panic"');
      expect(failed).toBe(true);
      expect(JSON.parse(body)).toEqual({
        errorType: "ERR_GUEST_PANIC",
        errorMessage: "the function panicked",
        trace: ["ERR_GUEST_PANIC: the function panicked"],
      });
      expect(await running.invoke('"again"')).toEqual({ failed: false, body: '"again"' });
      const find = (): Record<string, unknown> | undefined =>
        running.process.records.find(({ code }) => code === "ERR_GUEST_PANIC");
      await expect.poll(find).toBeDefined();
      const record = find();
      expect(record).toMatchObject({ level: "ERROR", function: "data.put" });
      expect(record?.["message"]).toContain(PANIC_TEXT);
      expect(record?.["requestId"]).toMatch(/^[0-9a-f-]{36}$/);
    });

    test("a function that never ends is ended at its time, and the next invocation is served", async () => {
      using layout = layoutOf(talker, { timeoutMs: 300 });
      await using running = await way.start(layout, variables);
      expect(await running.invoke('"1"')).toEqual({ failed: false, body: '"1"' });
      const { failed, body } = await running.invoke('"loop"');
      expect(failed).toBe(true);
      expect(JSON.parse(body)).toMatchObject({ errorType: "ERR_GUEST_TIMEOUT" });
      expect(await running.invoke('"2"')).toEqual({ failed: false, body: '"2"' });
    });

    test("a function without an answer has failed", async () => {
      using layout = layoutOf(talker);
      await using running = await way.start(layout, variables);
      const { failed, body } = await running.invoke('"quiet"');
      expect(failed).toBe(true);
      expect(JSON.parse(body)).toMatchObject({ errorType: "ERR_GUEST_RESPONSE" });
    });

    test("a function's log lines are records with the level, the function and the request", async () => {
      using layout = layoutOf(talker);
      await using running = await way.start(layout, { ...variables, AWS_LAMBDA_LOG_FORMAT: "JSON" });
      await running.invoke('"1"');
      await expect
        .poll(() => running.process.records)
        .toContainEqual({
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          level: "INFO",
          message: "hello from the guest",
          function: "data.put",
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
    });

    test("Lambda's log level is kept to", async () => {
      using layout = layoutOf(talker);
      await using running = await way.start(layout, { ...variables, AWS_LAMBDA_LOG_LEVEL: "WARN" });
      await running.invoke('"1"');
      await running.invoke('"panic"');
      // The process writes them after its answer; a line that must not be there would have come before this one.
      await expect.poll(() => running.process.lines.join("\n")).toContain(PANIC_TEXT);
      expect(running.process.lines.join("\n")).not.toContain("hello from the guest");
    });

    test("events and answers of almost 6 MB pass", async () => {
      using layout = layoutOf(talker, { timeoutMs: 20_000 });
      await using running = await way.start(layout, variables);
      const event = JSON.stringify("0123456789".repeat(629_000));
      const { failed, body } = await running.invoke(event);
      expect(failed).toBe(false);
      expect(body === event).toBe(true);
      expect(await running.invoke('"1"')).toEqual({ failed: false, body: '"1"' });
    });

    test("a function whose time is over suspended in a call is ended, not waited for", async () => {
      using layout = layoutOf(talker, { timeoutMs: 100 });
      await using running = await way.start(layout, variables);
      const { failed, body } = await running.invoke('"wait"');
      expect(failed).toBe(true);
      expect(JSON.parse(body)).toMatchObject({ errorType: "ERR_GUEST_TIMEOUT" });
      expect(await running.invoke('"1"')).toEqual({ failed: false, body: '"1"' });
    });

    test.each<[string, Uint8Array, Partial<FunctionConfig>, string, string]>([
      [
        "an import that is not granted",
        putter,
        { grants: [] },
        "ERR_IMPORT_DENIED",
        "data.put imports aws.dynamodb/put_item, which its service.toml does not grant",
      ],
      ["a handler that is not there", talker, { handler: "other" }, "ERR_MODULE_ABI", "exports no handler named other"],
    ])(
      "%s ends the init phase with its reason, for Lambda and the log",
      async (_name, wasm, changes, code, message) => {
        using layout = layoutOf(wasm, changes);
        await refused(layout, code, message);
      },
    );

    test("a module of another version of asml ends the init phase with its reason, for Lambda and the log", async () => {
      using layout = layoutOf(talker);
      writeFileSync(path.join(layout.taskFolder, "guest.json"), JSON.stringify({ form: 1000 }));
      await refused(layout, "ERR_FILE", "prepared in form 1000");
    });

    async function refused(layout: Layout, code: string, message: string): Promise<void> {
      await using running = await way.start(layout, variables);
      const { errorType, errorMessage } = await running.initError();
      expect(errorType).toBe(code);
      expect(errorMessage).toContain(message);
      await expect
        .poll(() => running.process.records.filter((record) => record["code"] === errorType))
        .toMatchObject([{ level: "ERROR", message: `the function does not start: ${String(errorMessage)}` }]);
    }
  });
}
