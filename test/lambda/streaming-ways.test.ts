/** Responses in chunks and work after the response in processes laid out as Lambda's: AWS's own Node client, and asml's. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import type { FunctionConfig } from "../../runtime/project.ts";
import { guest, methodImport } from "../guests/wat.ts";
import { missingTools, runtimeInterfaceClient } from "./aws-tools.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { type LambdaProcess, layOut, type Layout } from "./sandbox.ts";
import { apiEvent, urlEvent, urlResponse } from "./url-events.ts";

const HEAD = '{"statusCode":201,"headers":{"content-type":"text/plain"},"cookies":["a=1"]}';
const ANSWER = '{"statusCode":200,"headers":{"x-a":"1"},"body":"whole"}';
const texts = {
  head: HEAD,
  answer: ANSWER,
  one: "one",
  two: "two",
  input: '{"TableName":"t","Item":{}}',
  done: "done",
};
const at = Object.fromEntries(Object.keys(texts).map((name, index) => [name, 1_024 + index * 256]));
const TAKEN = 16_384;
const bytesOf = (name: keyof typeof texts): string => `(i32.const ${at[name]}) (i32.const ${texts[name].length})`;

/** Starts a call, waits for it, and leaves its status in $status and its length in $length. */
const call = (method: string, input: keyof typeof texts | undefined): string => `
  (local.set $id (call $${method} ${input === undefined ? "(i32.const 0) (i32.const 0)" : bytesOf(input)}))
  (drop (call $call_wait))
  (local.set $length (call $call_poll (local.get $id)))
  (local.set $status (call $call_take (local.get $id) (i32.const ${TAKEN}) (i32.const 4096)))`;

const made = (methods: readonly string[], body: string): Uint8Array =>
  guest({
    imports: methods
      .map((name) => methodImport(name, name === "put_item" ? "aws.dynamodb" : "asml.response"))
      .join(" "),
    fields: Object.entries(texts)
      .map(([name, text]) => `(data (i32.const ${at[name]}) "${text.replaceAll('"', "\\22")}")`)
      .join(" "),
    locals: "(local $id i32) (local $length i32) (local $status i32)",
    body,
  });

const log = `(call $log (i32.const 3) ${bytesOf("done")})`;
const panic = `(call $panic ${bytesOf("done")}) unreachable`;
const respond = `(drop (call $respond ${bytesOf("answer")}))`;

/** A chunk, a call of DynamoDB that the test answers, another chunk. */
const streaming = made(
  ["begin", "write", "end", "put_item"],
  `${call("begin", "head")} ${call("write", "one")} ${call("put_item", "input")} ${call("write", "two")}
   ${call("end", undefined)} ${log}`,
);
const failing = made(["begin", "write"], `${call("begin", "head")} ${call("write", "one")} ${panic}`);
const whole = made([], respond);
/** The answer is why there is no time after it, or a whole one, before a call that the test answers. */
const late = made(
  ["after", "put_item"],
  `${call("after", undefined)}
   (if (local.get $status) (then (drop (call $respond (i32.const ${TAKEN}) (local.get $length))) (return)))
   ${respond} ${call("put_item", "input")} ${log}`,
);

const config: FunctionConfig = {
  id: "api.f",
  handler: "handler",
  timeoutMs: 20_000,
  memoryMb: 64,
  environment: {},
  grants: [{ coordinates: "aws.dynamodb", from: "services/api/service.toml:1" }],
};

const folder = mkdtempSync(path.join(tmpdir(), "asml-streams-"));
const layer = path.join(folder, "layer.zip");
/** DynamoDB's place: each request waits until the test answers it. */
const held: ServerResponse[] = [];
const dynamodb = createServer((request, response) => {
  request.resume();
  held.push(response);
});
let client = "";

beforeAll(async () => {
  await makeLayer({ outFile: layer });
  dynamodb.listen(0, "127.0.0.1");
  await once(dynamodb, "listening");
  if (missingTools().length === 0) client = await runtimeInterfaceClient();
});
afterAll(() => {
  dynamodb.closeAllConnections();
  dynamodb.close();
  rmSync(folder, { recursive: true });
});

interface Started extends AsyncDisposable {
  readonly api: RuntimeApiServer;
  readonly process: LambdaProcess;
}

async function start(layout: Layout, command: readonly string[]): Promise<Started> {
  const api = await RuntimeApiServer.start();
  const { port } = dynamodb.address() as AddressInfo;
  const variables = { AWS_LAMBDA_RUNTIME_API: api.address, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
  const process = layout.run(command, variables);
  return {
    api,
    process,
    async [Symbol.asyncDispose]() {
      await process[Symbol.asyncDispose]();
      await api[Symbol.asyncDispose]();
    },
  };
}

function layoutOf(wasm: Uint8Array, streams: boolean): Layout {
  const outFile = path.join(folder, "function.zip");
  makeFunctionZip({ wasm, config: { ...config, streams }, outFile });
  return layOut({ layer, function: outFile });
}

async function answerHeld(): Promise<void> {
  await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1);
  held.pop()?.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end("{}");
}

const managed = {
  name: "AWS's own client",
  command: ({ opt }: Layout) => [process.execPath, client, `${opt}/asml/handler.handler`],
  mayGoOn: false,
};
const own = {
  name: "asml's own client",
  command: ({ opt }: Layout) => [`${opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"],
  mayGoOn: true,
};
const missing = missingTools();
if (missing.length > 0) console.warn(`NOT TESTED: AWS's own client; this machine lacks ${missing.join(", ")}`);

describe.each(missing.length > 0 ? [own] : [own, managed])("under $name", ({ command, mayGoOn }) => {
  test("a function URL's client has the first chunk while the function waits", async () => {
    using layout = layoutOf(streaming, true);
    await using started = await start(layout, command(layout));
    let soFar = Buffer.alloc(0);
    const reported = started.api.invoke(urlEvent("/"), { onPart: (bytes) => (soFar = Buffer.from(bytes)) });
    const first = { head: JSON.parse(HEAD), body: "one" };
    await expect.poll(() => urlResponse(soFar), { timeout: 20_000 }).toEqual(first);
    await answerHeld();
    const { headers, body, trailers } = await reported;
    expect(urlResponse(body)).toEqual({ ...first, body: "onetwo" });
    expect(headers).toMatchObject({
      "content-type": "application/vnd.awslambda.http-integration-response",
      "lambda-runtime-function-response-mode": "streaming",
    });
    expect(trailers).not.toHaveProperty("lambda-runtime-function-error-type");
    await expect.poll(() => started.process.lines.join("\n")).toContain("done");
    await expect.poll(() => started.api.pollers).toBe(1);
  });

  test("a panic in the middle of a response is in its trailers", async () => {
    using layout = layoutOf(failing, true);
    await using started = await start(layout, command(layout));
    for (let round = 0; round < 2; round++) {
      const { body, trailers } = await started.api.invoke(urlEvent("/"));
      expect(urlResponse(body)?.body).toBe("one");
      expect(trailers["lambda-runtime-function-error-type"]).toBe("ERR_GUEST_PANIC");
    }
  });

  test("a whole answer of a function that streams is a URL's response, and JSON to any other caller", async () => {
    using layout = layoutOf(whole, true);
    await using started = await start(layout, command(layout));
    const head = { statusCode: 200, headers: { "x-a": "1", "content-type": "text/plain; charset=utf-8" } };
    expect(urlResponse((await started.api.invoke(urlEvent("/"))).body)).toEqual({ head, body: "whole" });
    const { headers, body } = await started.api.invoke(apiEvent("/"));
    expect([headers["content-type"], body.toString()]).toEqual(["application/json", ANSWER]);
  });

  test("chunks of a function without such a URL are gathered", async () => {
    using layout = layoutOf(streaming, false);
    await using started = await start(layout, command(layout));
    const reported = started.api.invoke(apiEvent("/"));
    await answerHeld();
    expect(JSON.parse((await reported).body.toString())).toEqual({
      ...JSON.parse(HEAD),
      isBase64Encoded: false,
      body: "onetwo",
    });
  });

  test(`work after the answer ${mayGoOn ? "is done" : "is refused with what to switch on"}`, async () => {
    using layout = layoutOf(late, false);
    await using started = await start(layout, command(layout));
    const { kind, body } = await started.api.invoke(apiEvent("/"));
    expect(kind).toBe("response");
    if (mayGoOn) {
      expect(body.toString()).toBe(ANSWER);
      expect(started.api.pollers).toBe(0);
      await answerHeld();
      await expect.poll(() => started.process.lines.join("\n")).toContain("done");
    } else {
      expect(JSON.parse(body.toString())).toMatchObject({ code: "AfterResponseUnavailable" });
      expect(body.toString()).toContain("AWS_LAMBDA_EXEC_WRAPPER");
    }
    await expect.poll(() => started.api.pollers).toBe(1);
  });

  test("work after the answer is done where the URL streams", async () => {
    using layout = layoutOf(late, true);
    await using started = await start(layout, command(layout));
    const { body } = await started.api.invoke(urlEvent("/"));
    expect(urlResponse(body)?.body).toBe("whole");
    expect(started.api.pollers).toBe(0);
    await answerHeld();
    await expect.poll(() => started.process.lines.join("\n")).toContain("done");
    await expect.poll(() => started.api.pollers).toBe(1);
  });
});
