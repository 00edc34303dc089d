/** WebSocket APIs over a gateway, with a client of the WebSocket protocol and the SDK's client of @connections. */
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  PostToConnectionCommand,
} from "@aws-sdk/client-apigatewaymanagementapi";
import { WebSocket as HeaderedWebSocket } from "ws";
import { afterEach, expect, test, vi } from "vitest";
import type { Authorizer } from "../../../runtime/project.ts";
import { EventInvoker } from "../../../runtime/local/event-invoker.ts";
import { startHarness } from "../../../runtime/local/harness.ts";
import { FunctionHolds } from "../../../runtime/local/function-holds.ts";
import type { WebsocketLimits } from "../../../runtime/local/websocket/limits.ts";
import { FrameSizes } from "../../../runtime/local/websocket/frame-sizes.ts";
import { selectedRoute } from "../../../runtime/local/websocket/routes.ts";
import { startWebsockets, websocketPath, type Websockets } from "../../../runtime/local/websockets.ts";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { caller } from "../../iomods/aws/calling.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { failing, gatewayOf, guestOf, stopGateways, type Behaviour } from "./guests.ts";
import { projectOf, type ServiceSketch } from "./project.ts";

const running: Websockets[] = [];
const clients: { terminate(): void }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const client of clients.splice(0)) client.terminate();
  await Promise.all(running.map((one) => one.disconnect()));
  await stopGateways();
  await Promise.all(running.splice(0).map((one) => one.close()));
  await removeFolders();
});

const route = (key: string, more: { authorizer?: string; responds?: boolean } = {}) => ({
  route: key,
  authorizer: more.authorizer,
  responds: more.responds ?? false,
});

interface Chat {
  readonly url: string;
  readonly api: ApiGatewayManagementApiClient;
  readonly websockets: Websockets;
  /** What functions were given, in its order. */
  readonly events: Record<string, unknown>[];
}

async function chatOf(
  sketch: ServiceSketch,
  behaviours: Readonly<Record<string, Behaviour>> = {},
  limits: Partial<WebsocketLimits> = {},
): Promise<Chat> {
  const project = projectOf({ chat: sketch });
  const events: Record<string, unknown>[] = [];
  const specs = project.services.flatMap(({ functions }) => functions);
  const guests = new Map(
    specs.map((spec) => [
      spec.config.id,
      guestOf(spec, (event, invocation) => {
        events.push(event);
        return behaviours[spec.config.id]?.(event, invocation) ?? { statusCode: 200 };
      }),
    ]),
  );
  const invoker = new EventInvoker(() => guests, new FunctionHolds());
  const websockets = await startWebsockets({
    project,
    invoke: (id, event) => invoker.invoke(id, event),
    log: () => undefined,
    limits,
  });
  running.push(websockets);
  const gateway = await gatewayOf(project, {}, { upgrades: websockets });
  const api = new ApiGatewayManagementApiClient({
    endpoint: websockets.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" },
  });
  return { url: `${gateway.url.replace("http:", "ws:")}${websocketPath("chat")}`, api, websockets, events };
}

interface Client {
  readonly socket: HeaderedWebSocket;
  next(): Promise<string>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

async function clientOf(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  protocols: string[] = [],
): Promise<Client> {
  const socket = new HeaderedWebSocket(url, protocols, { headers });
  clients.push(socket);
  const waiting: string[] = [];
  const takers: ((text: string) => void)[] = [];
  socket.on("message", (data: Buffer) => {
    const taker = takers.shift();
    if (taker) taker(data.toString());
    else waiting.push(data.toString());
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.on("open", () => resolve());
    socket.on("unexpected-response", (_request, response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => reject(new Error(`${response.statusCode} ${Buffer.concat(parts).toString()}`)));
    });
    socket.on("error", reject);
  });
  return {
    socket,
    closed,
    next: () => {
      const text = waiting.shift();
      return text === undefined ? new Promise((resolve) => takers.push(resolve)) : Promise.resolve(text);
    },
  };
}

const contextOf = (event: unknown) => (event as { requestContext: Record<string, unknown> }).requestContext;

/** A function for everything. */
const ALL = {
  functions: {
    all: { websocket: [route("$connect"), route("$disconnect"), route("$default", { responds: true }), route("send")] },
  },
};

async function eventually(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000 });
}

test("a connection, its messages and its end are events as API Gateway has them", async () => {
  const { url, events } = await chatOf(ALL, {
    "chat.all": (event) => ({ statusCode: 200, body: `got ${String(event.body)}` }),
  });
  const client = await clientOf(`${url}?room=a&room=b`, { "User-Agent": "tester/1", "X-Own": "ä" });
  client.socket.send("hello");
  expect(await client.next()).toBe("got hello");
  client.socket.send(JSON.stringify({ action: "send" }));
  await eventually(() => expect(events).toHaveLength(3));
  client.socket.close(4001, "bored");
  await eventually(() => expect(events).toHaveLength(4));
  const [connected, message, sent, ended] = events;
  const id = contextOf(connected)["connectionId"];
  const common = {
    connectionId: id,
    connectedAt: expect.any(Number),
    extendedRequestId: expect.any(String),
    requestId: expect.any(String),
    requestTime: expect.stringMatching(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
    requestTimeEpoch: expect.any(Number),
    messageDirection: "IN",
    stage: "live",
    domainName: "127.0.0.1",
    apiId: expect.stringMatching(/^[a-z0-9]{10}$/),
    identity: { userAgent: "tester/1", sourceIp: "127.0.0.1" },
  };
  expect(connected).toEqual({
    headers: expect.objectContaining({
      Host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      "Sec-WebSocket-Version": "13",
      "User-Agent": "tester/1",
      "X-Forwarded-For": "127.0.0.1",
    }),
    multiValueHeaders: expect.objectContaining({ "Sec-WebSocket-Version": ["13"] }),
    queryStringParameters: { room: "b" },
    multiValueQueryStringParameters: { room: ["a", "b"] },
    requestContext: { ...common, routeKey: "$connect", eventType: "CONNECT" },
    isBase64Encoded: false,
  });
  expect(message).toEqual({
    requestContext: { ...common, routeKey: "$default", eventType: "MESSAGE", messageId: expect.any(String) },
    body: "hello",
    isBase64Encoded: false,
  });
  expect(contextOf(sent)["routeKey"]).toBe("send");
  expect(ended).toMatchObject({
    headers: { Host: "127.0.0.1", "x-restapi": "" },
    requestContext: {
      ...common,
      routeKey: "$disconnect",
      eventType: "DISCONNECT",
      disconnectStatusCode: 4001,
      disconnectReason: "bored",
    },
  });
});

test("Node's own WebSocket connects, and is answered only where the route responds", async () => {
  const { url } = await chatOf(ALL, { "chat.all": (event) => ({ statusCode: 200, body: String(event.body) }) });
  const socket = new WebSocket(url);
  const received: unknown[] = [];
  socket.addEventListener("message", ({ data }) => received.push(data));
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  socket.send(JSON.stringify({ action: "send" }));
  socket.send("echo");
  await eventually(() => expect(received).toEqual(["echo"]));
  socket.close();
});

test.each([
  [403, { statusCode: 403, body: "no" }, "403 no"],
  [502, { noStatus: true }, '502 {"message":"Bad Gateway"}'],
])("an answer of $connect that is no 2xx refuses the connection: %s", async (_status, answer, refused) => {
  const { url, events } = await chatOf(ALL, { "chat.all": () => answer });
  await expect(clientOf(url)).rejects.toThrow(refused);
  // Nothing was connected that could be disconnected.
  expect(events).toHaveLength(1);
});

test("a $connect that fails or takes too long refuses the connection", async () => {
  const failed = await chatOf(ALL, { "chat.all": failing("ERR_GUEST_PANIC") });
  await expect(clientOf(failed.url)).rejects.toThrow("502");
  const late = await chatOf(ALL, { "chat.all": () => new Promise(() => undefined) }, { integrationMs: 20 });
  await expect(clientOf(late.url)).rejects.toThrow('504 {"message":"Endpoint request timed out"}');
});

test("the function of $connect chooses the protocol", async () => {
  const { url } = await chatOf(ALL, {
    "chat.all": () => ({ statusCode: 200, headers: { "Sec-WebSocket-Protocol": "v2" } }),
  });
  const client = await clientOf(url, {}, ["v1", "v2"]);
  expect(client.socket.protocol).toBe("v2");
});

test("what goes wrong with a message is told to the client in API Gateway's words", async () => {
  const { url } = await chatOf(
    {
      functions: {
        broken: { websocket: [route("break")] },
        odd: { websocket: [route("odd")] },
        slow: { websocket: [route("slow")] },
      },
    },
    {
      "chat.broken": failing("ERR_GUEST_PANIC"),
      "chat.odd": () => ({ anything: 1 }),
      "chat.slow": () => new Promise(() => undefined),
    },
    { integrationMs: 300 },
  );
  const client = await clientOf(url);
  const ids = { connectionId: expect.any(String), requestId: expect.any(String) };
  for (const [action, message] of [
    ["unknown", "Forbidden"],
    ["$connect", "Forbidden"],
    ["break", "Internal server error"],
    ["odd", "Internal server error"],
    ["slow", "Endpoint request timed out"],
  ]) {
    client.socket.send(JSON.stringify({ action }));
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    expect(JSON.parse(await client.next())).toEqual({ message, ...ids });
  }
});

test("the SDK's client sends to a connection, describes and closes it, and is told where it is gone", async () => {
  const { url, api, events } = await chatOf(ALL);
  const client = await clientOf(url, { "user-agent": "tester/2" });
  const ConnectionId = String(contextOf(events[0])["connectionId"]);
  await api.send(new PostToConnectionCommand({ ConnectionId, Data: "für alle" }));
  expect(await client.next()).toBe("für alle");
  const described = await api.send(new GetConnectionCommand({ ConnectionId }));
  expect(described).toMatchObject({
    ConnectedAt: expect.any(Date),
    LastActiveAt: expect.any(Date),
    Identity: { SourceIp: "127.0.0.1", UserAgent: "tester/2" },
  });
  const tooLong = new PostToConnectionCommand({ ConnectionId, Data: "x".repeat(128 * 1024 + 1) });
  await expect(api.send(tooLong)).rejects.toMatchObject({ name: "PayloadTooLargeException" });
  await api.send(new DeleteConnectionCommand({ ConnectionId }));
  expect(await client.closed).toEqual({ code: 1000, reason: "Connection Closed Normally" });
  await expect(api.send(new PostToConnectionCommand({ ConnectionId, Data: "x" }))).rejects.toMatchObject({
    name: "GoneException",
    $metadata: { httpStatusCode: 410 },
  });
  await eventually(() =>
    expect(contextOf(events.at(-1))).toMatchObject({
      disconnectStatusCode: 1000,
      disconnectReason: "Connection Closed Normally",
    }),
  );
});

test.each(["settings", "environment"])("the IOmod finds the connections by its %s", async (where) => {
  const { url, websockets, events } = await chatOf(ALL);
  const client = await clientOf(url);
  const ConnectionId = contextOf(events[0])["connectionId"];
  // As Terraform sets it for a function: the address has the stage in it.
  if (where === "environment") vi.stubEnv("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", `${websockets.endpoint}/live`);
  const iomods = createAwsIomods({
    region: "us-east-1",
    credentials: { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" },
    maxAttempts: 1,
    ...(where === "settings" && { endpoints: { "aws.apigatewaymanagementapi": websockets.endpoint } }),
  });
  const call = caller(iomods, "aws.apigatewaymanagementapi");
  await call("post_to_connection", { ConnectionId, Data: Buffer.from("from a guest").toString("base64") });
  expect(await client.next()).toBe("from a guest");
  expect(await call("get_connection", { ConnectionId })).toMatchObject({
    Identity: { SourceIp: "127.0.0.1", UserAgent: "" },
  });
  await call("delete_connection", { ConnectionId });
  expect((await client.closed).code).toBe(1000);
  await expect(call("post_to_connection", { ConnectionId, Data: "" })).rejects.toMatchObject({ code: "GoneException" });
});

test("a function broadcasts to all connections", async () => {
  const ids = new Set<string>();
  const chat = await chatOf(ALL, {
    "chat.all": async (event) => {
      const { eventType, connectionId } = contextOf(event);
      if (eventType === "CONNECT") ids.add(String(connectionId));
      if (eventType === "DISCONNECT") ids.delete(String(connectionId));
      if (eventType === "MESSAGE")
        await Promise.all(
          [...ids].map((ConnectionId) =>
            chat.api.send(new PostToConnectionCommand({ ConnectionId, Data: String(event.body) })),
          ),
        );
      return { statusCode: 200 };
    },
  });
  const members = await Promise.all([clientOf(chat.url), clientOf(chat.url), clientOf(chat.url)]);
  members[0]?.socket.send("to all");
  expect(await Promise.all(members.map((one) => one.next()))).toEqual(["to all", "to all", "to all"]);
  members[1]?.socket.close();
  await eventually(() => expect(ids.size).toBe(2));
});

test("messages and frames have API Gateway's limits, and binary frames are refused", async () => {
  const { url } = await chatOf(ALL, {
    "chat.all": (event) => ({ statusCode: 200, body: String(event.body?.length) }),
  });
  const whole = await clientOf(url);
  whole.socket.send("x".repeat(32 * 1024));
  expect(await whole.next()).toBe(String(32 * 1024));
  for (let part = 0; part < 4; part++) whole.socket.send("x".repeat(32 * 1024), { fin: part === 3 });
  expect(await whole.next()).toBe(String(128 * 1024));
  for (let part = 0; part < 5; part++) whole.socket.send("x".repeat(32 * 1024), { fin: part === 4 });
  expect((await whole.closed).code).toBe(1009);
  const frame = await clientOf(url);
  frame.socket.send("x".repeat(32 * 1024 + 1));
  expect((await frame.closed).code).toBe(1009);
  const binary = await clientOf(url);
  binary.socket.send(Buffer.from([1, 2, 3]));
  expect((await binary.closed).code).toBe(1003);
});

test("a connection ends when it was idle, and when it is old", async () => {
  const idle = await chatOf(ALL, {}, { idleMs: 50 });
  expect((await (await clientOf(idle.url)).closed).code).toBe(1001);
  await eventually(() => expect(contextOf(idle.events.at(-1))["disconnectStatusCode"]).toBe(1001));
  const old = await chatOf(ALL, {}, { durationMs: 50 });
  expect((await (await clientOf(old.url)).closed).code).toBe(1001);
});

test("an authorizer function lets in whom its policy allows, and what it found is in all events", async () => {
  const guard: Authorizer = {
    kind: "LAMBDA",
    function: "chat.guard",
    identitySources: ["$request.querystring.key"],
    ttlSeconds: 0,
    payload: "1.0",
    response: "iam",
  };
  const { url, events } = await chatOf(
    {
      authorizers: { guard },
      functions: {
        guard: {},
        all: { websocket: [route("$connect", { authorizer: "guard" }), route("$default")] },
      },
    },
    {
      "chat.guard": (event) => {
        const { methodArn, queryStringParameters } = event as unknown as {
          methodArn: string;
          queryStringParameters: { key: string };
        };
        const Effect = queryStringParameters.key === "open" ? "Allow" : "Deny";
        const Statement = [{ Action: "execute-api:Invoke", Effect, Resource: methodArn }];
        return {
          principalId: "anna",
          policyDocument: { Version: "2012-10-17", Statement },
          context: { level: 3 },
        };
      },
    },
  );
  await expect(clientOf(url)).rejects.toThrow('401 {"message":"Unauthorized"}');
  expect(events).toEqual([]);
  await expect(clientOf(`${url}?key=shut`)).rejects.toThrow('403 {"message":"Forbidden"}');
  const client = await clientOf(`${url}?key=open`);
  client.socket.send("hello");
  await eventually(() => expect(events).toHaveLength(4));
  expect(events[1]).toMatchObject({
    type: "REQUEST",
    methodArn: expect.stringMatching(/^arn:aws:execute-api:us-east-1:123456789012:[a-z0-9]{10}\/live\/\$connect$/),
  });
  for (const event of events.slice(2))
    expect(contextOf(event)["authorizer"]).toEqual({ principalId: "anna", level: "3" });
});

test("AWS_IAM refuses a connection that is not signed", async () => {
  const { url } = await chatOf({
    authorizers: { iam: { kind: "AWS_IAM" } },
    functions: { all: { websocket: [route("$connect", { authorizer: "iam" })] } },
  });
  await expect(clientOf(url)).rejects.toThrow('403 {"message":"Forbidden"}');
});

test("a service without a WebSocket API refuses connections, and other upgrades are requests like any", async () => {
  const { url } = await chatOf(ALL);
  await expect(clientOf(url.replace("/_ws/chat", "/_ws/other"))).rejects.toThrow("403");
  const response = await fetch(url.replace("ws:", "http:"));
  expect(response.status).toBe(404);
});

test("after a change messages take the new routes, on connections of before", async () => {
  const { url, websockets } = await chatOf(ALL, { "chat.all": () => ({ statusCode: 200, body: "here" }) });
  const client = await clientOf(url);
  websockets.update(projectOf({ chat: { functions: { all: { websocket: [route("only")] } } } }));
  client.socket.send("hello");
  expect(JSON.parse(await client.next())).toMatchObject({ message: "Forbidden" });
});

test("the end of the harness closes connections and tells their functions", async () => {
  const { url, websockets, events } = await chatOf(ALL);
  const client = await clientOf(url);
  await websockets.disconnect();
  expect((await client.closed).code).toBe(1001);
  expect(contextOf(events.at(-1))["eventType"]).toBe("DISCONNECT");
});

test("a harness says where its WebSocket APIs are, and ends with connections open", async () => {
  const ended: unknown[] = [];
  const logged: string[] = [];
  const harness = await startHarness({
    project: projectOf({ chat: ALL }, await newFolder()),
    makeFunction: (spec) =>
      Promise.resolve(
        guestOf(spec, (event) => {
          if (contextOf(event)["eventType"] === "DISCONNECT") ended.push(contextOf(event)["disconnectStatusCode"]);
          return { statusCode: 200 };
        }),
      ),
    log: ({ message }) => logged.push(message),
    port: 0,
    ephemeral: true,
  });
  const url = logged.flatMap((line) => /^WebSocket API of chat: (.*)$/.exec(line)?.[1] ?? [])[0] ?? "";
  const client = await clientOf(url);
  await harness.close();
  expect((await client.closed).code).toBe(1001);
  expect(ended).toEqual([1001]);
});

test.each([
  ["$request.body.action", '{"action":"send"}', "send"],
  ["${request.body.action}", '{"action":7}', "7"],
  ["$request.body.to.kind", '{"to":{"kind":"a"}}', "a"],
  ["$request.body.action", '{"action":{}}', undefined],
  ["$request.body.action", "[]", undefined],
  ["$request.body.action", "no JSON", undefined],
  ["$request.body.constructor", "{}", undefined],
])("route selection %s finds in %s: %s", (selection, message, found) => {
  expect(selectedRoute(selection, message)).toBe(found);
});

test("frames are measured however their bytes come", () => {
  const frame = (length: number): Buffer => {
    const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]);
    head.writeBigUInt64BE(BigInt(length), 2);
    return Buffer.concat([head, Buffer.alloc(length)]);
  };
  const bytes = Buffer.concat([Buffer.from([0x89, 0x80, 1, 2, 3, 4]), frame(100), frame(300), frame(301)]);
  for (const step of [1, 3, 14, 200, bytes.length]) {
    const sizes = new FrameSizes(300);
    const found: number[] = [];
    for (let at = 0; at < bytes.length && found.length === 0; at += step)
      if (sizes.take(bytes.subarray(at, at + step))) found.push(at);
    expect(found, `in steps of ${step}`).toHaveLength(1);
  }
});
