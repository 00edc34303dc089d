import { createServer, get } from "node:http";
import { once } from "node:events";
import type { Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { type Connections, createConnections } from "../../../iomods/aws/connections.ts";
import { caller } from "./calling.ts";
import { json, listen, type StubService, stubService } from "./stub-service.ts";
import { WAYS } from "./ways.ts";

const stubs: StubService[] = [];
afterEach(() => Promise.all(stubs.splice(0).map((stub) => stub.close())));

describe("connections", () => {
  it("are kept, and dropped where nothing has used them for long", async () => {
    const sockets = new Set<Socket>();
    const server = createServer((_, response) => response.end("ok"));
    server.on("connection", (socket) => sockets.add(socket));
    const port = await listen(server);
    let now = 0;
    const connections = createConnections(1_000, () => now);

    await ask(connections, port);
    now += 1_000;
    await ask(connections, port);
    expect(sockets.size).toBe(1);
    now += 1_001;
    await ask(connections, port);
    expect(sockets.size).toBe(2);
    await expect.poll(() => [...sockets].filter((socket) => socket.destroyed).length).toBe(1);
    connections.httpAgent.destroy();
    server.close();
  });

  it("that are in use are left alone, however long", async () => {
    let answer = (): void => {};
    const server = createServer((_, response) => {
      answer = () => void response.end("late");
    });
    const port = await listen(server);
    let now = 0;
    const connections = createConnections(1_000, () => now);
    const asked = ask(connections, port);
    await once(server, "request");
    now += 10_000;
    connections.freshen();
    answer();
    expect(await asked).toBe("late");
    connections.httpAgent.destroy();
    server.close();
  });

  it.each(WAYS)("are shared by the services, by $way", async ({ fastPath }) => {
    const stub = await stubService(json(200, {}));
    stubs.push(stub);
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const iomods = createAwsIomods({ region: "eu-central-1", endpoint: stub.endpoint, credentials, fastPath });
    await caller(iomods, "aws.dynamodb")("list_tables", {});
    await caller(iomods, "aws.ssm")("get_parameter", { Name: "n" });
    expect(stub.open()).toBe(1);
  });

  it.each(WAYS)("carry two hundred calls at once by $way, without a word on the console", async ({ fastPath }) => {
    const stub = await stubService((...to) => void setTimeout(() => json(200, {})(...to), 20));
    stubs.push(stub);
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const call = caller(
      createAwsIomods({ region: "eu-central-1", endpoint: stub.endpoint, credentials, fastPath }),
      "aws.dynamodb",
    );
    await Promise.all(Array.from({ length: 300 }, () => call("list_tables", {})));
    expect(stub.requests).toHaveLength(300);
  });
});

async function ask({ httpAgent, freshen }: Connections, port: number): Promise<string> {
  freshen();
  const [response] = await once(get({ host: "127.0.0.1", port, agent: httpAgent }), "response");
  let text = "";
  for await (const part of response) text += String(part);
  // The connection is free in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  return text;
}
