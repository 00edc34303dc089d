import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestFunction, Invocation, Outcome } from "../../runtime/function.ts";
import { poll, serve } from "../../runtime/lambda/client/poll.ts";
import { RuntimeApi, type RuntimeInvocation } from "../../runtime/lambda/client/runtime-api.ts";
import { runtimeApiAddress } from "../../runtime/lambda/environment.ts";
import { LambdaFailure } from "../../runtime/lambda/failure.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((item) => item.close()));
});

const records: LogRecord[] = [];
function clientOf(address: string): RuntimeApi {
  records.length = 0;
  const api = new RuntimeApi(runtimeApiAddress({ AWS_LAMBDA_RUNTIME_API: address }), {
    log: (record) => records.push(record),
    workingDirectory: "/var/task",
    userAgent: "test",
  });
  opened.push(api);
  return api;
}

async function runtimeApi(): Promise<RuntimeApiServer> {
  const server = await RuntimeApiServer.start();
  opened.push({ close: () => server[Symbol.asyncDispose]() });
  return server;
}

/** A function whose answers the test gives. */
function guestOf(answer: (invocation: Invocation) => Outcome | Promise<Outcome>): GuestFunction {
  return {
    config: { id: "data.put", handler: "handler", timeoutMs: 1000, memoryMb: 64, environment: {}, grants: [] },
    invoke: async (invocation) => answer(invocation),
    close() {},
  };
}
const echo = guestOf(({ event }) => ({ ok: true, answer: event }));

/** Serves until the test ends. */
function serving(guest: GuestFunction, apis: readonly RuntimeApi[]): void {
  serve(guest, apis).catch(() => {});
}

/** A server of bytes: `script` gets each connection with what came over it so far. */
async function rawServer(
  onConnection: (socket: Socket, count: number) => void,
): Promise<{ address: string; server: Server }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onConnection(socket, ++count);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("not a TCP server");
  return { address: `127.0.0.1:${address.port}`, server };
}

const nextResponse = (event: string, extra = ""): string =>
  `HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: r1\r\nLambda-Runtime-Deadline-Ms: 1\r\n${extra}Content-Length: ${Buffer.byteLength(event)}\r\n\r\n${event}`;

test("the event's bytes reach the function, and the answer's bytes Lambda, as they are", async () => {
  const server = await runtimeApi();
  serving(echo, [clientOf(server.address)]);
  // Not what a JSON printer would write: the bytes must not have been through one.
  const event = '{ "b" : 1e3, "a":"\\u00e9é", "b": 2 }';
  for (const options of [{}, { chunked: true }, { close: true }]) {
    const report = await server.invoke(event, options);
    expect(report).toMatchObject({ kind: "response", headers: { "content-type": "application/json" } });
    expect(report.body.toString()).toBe(event);
  }
});

test("events and answers of 6 MB pass", async () => {
  const server = await runtimeApi();
  serving(echo, [clientOf(server.address)]);
  const event = Buffer.alloc(6 * 1024 * 1024, '"0123456789"');
  const reports = [await server.invoke(event), await server.invoke(event, { close: true }), await server.invoke("1")];
  expect(reports.map(({ body }) => body.length)).toEqual([event.length, event.length, 1]);
  expect(reports[0]?.body.equals(event)).toBe(true);
});

test("an invocation comes with everything that Lambda says of it", async () => {
  const server = await runtimeApi();
  const api = clientOf(server.address);
  const deadlineMs = Date.now() + 3000;
  const reported = server.invoke("{}", {
    deadlineMs,
    headers: {
      "lambda-runtime-trace-id": "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
      "lambda-runtime-client-context": '{"client":{"app_title":"app"}}',
      "lambda-runtime-cognito-identity": '{"cognitoIdentityId":"id"}',
    },
  });
  const invocation: RuntimeInvocation = await api.next();
  expect(invocation).toMatchObject({
    deadlineMs,
    functionArn: "arn:aws:lambda:eu-central-1:123456789012:function:test",
    traceId: "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
    clientContext: '{"client":{"app_title":"app"}}',
    cognitoIdentity: '{"cognitoIdentityId":"id"}',
  });
  await api.respond(invocation.requestId, Buffer.from("1"));
  await reported;
});

test("the function gets less time than Lambda gives, so that its timeout can still be told", async () => {
  const server = await runtimeApi();
  const left: number[] = [];
  const guest = guestOf(({ deadline = 0, event }) => {
    left.push(deadline - (performance.timeOrigin + performance.now()));
    return { ok: true, answer: event };
  });
  serving(guest, [clientOf(server.address)]);
  await server.invoke("{}", { deadlineMs: Date.now() + 5000 });
  await server.invoke("{}", { deadlineMs: Date.now() - 5000 });
  expect(left[0]).toBeGreaterThan(0);
  expect(left[0]).toBeLessThan(5000);
  expect(left[1]).toBeLessThanOrEqual(0);
});

test("the trace of the invocation is where the AWS SDK looks, and gone with the next", async () => {
  const server = await runtimeApi();
  const seen: (string | undefined)[] = [];
  const guest = guestOf(({ event }) => {
    seen.push(process.env["_X_AMZN_TRACE_ID"]);
    return { ok: true, answer: event };
  });
  serving(guest, [clientOf(server.address)]);
  await server.invoke("{}", { headers: { "lambda-runtime-trace-id": "Root=1" } });
  await server.invoke("{}");
  expect(seen).toEqual(["Root=1", undefined]);
});

test("a failure is reported in Lambda's form, without what the guest said", async () => {
  const server = await runtimeApi();
  const guest = guestOf(() => ({
    ok: false,
    error: new AsmlError("ERR_GUEST_PANIC", "data.put panicked: the secret"),
  }));
  serving(guest, [clientOf(server.address)]);
  const { kind, headers, body } = await server.invoke("{}");
  expect(kind).toBe("error");
  expect(headers).toMatchObject({
    "content-type": "application/vnd.aws.lambda.error+json",
    "lambda-runtime-function-error-type": "ERR_GUEST_PANIC",
  });
  expect(JSON.parse(body.toString())).toEqual({
    errorType: "ERR_GUEST_PANIC",
    errorMessage: "the function panicked",
    trace: ["ERR_GUEST_PANIC: the function panicked"],
  });
  expect(JSON.parse(String(headers["lambda-runtime-function-xray-error-cause"]))).toMatchObject({
    working_directory: "/var/task",
    exceptions: [{ type: "ERR_GUEST_PANIC", message: "the function panicked" }],
  });
  expect(JSON.stringify([headers, body.toString()])).not.toContain("secret");
});

test("an init error is reported, with characters that a header cannot carry", async () => {
  const server = await runtimeApi();
  await clientOf(server.address).initError(new LambdaFailure("ERR_IMPORT_DENIED", "größe\n\u2028"));
  const { headers, body } = await server.initError;
  expect(headers["lambda-runtime-function-error-type"]).toBe("ERR_IMPORT_DENIED");
  expect(JSON.parse(body.toString())).toMatchObject({ errorMessage: "größe\n\u2028" });
});

test("several invocations run at once where Lambda says so, each with its own answer", async () => {
  const server = await runtimeApi();
  let running = 0;
  let most = 0;
  const all = Promise.withResolvers<void>();
  const guest = guestOf(async ({ event }) => {
    most = Math.max(most, ++running);
    if (running === 4) all.resolve();
    await all.promise;
    running--;
    return { ok: true, answer: event };
  });
  serving(
    guest,
    Array.from({ length: 4 }, () => clientOf(server.address)),
  );
  const reports = await Promise.all(["1", "2", "3", "4"].map((event) => server.invoke(event)));
  expect(most).toBe(4);
  expect(reports.map(({ body }) => body.toString())).toEqual(["1", "2", "3", "4"]);
});

test("a connection that died while the process was frozen is made anew", async () => {
  const server = await runtimeApi();
  serving(echo, [clientOf(server.address)]);
  await server.invoke("1");
  await expect.poll(() => server.pollers).toBe(1);
  server.dropConnections();
  expect((await server.invoke("2")).body.toString()).toBe("2");
});

test("an answer whose connection died before it was sent is sent over a new one", async () => {
  const server = await runtimeApi();
  const guest = guestOf(({ event }) => {
    server.dropConnections();
    return { ok: true, answer: event };
  });
  serving(guest, [clientOf(server.address)]);
  expect((await server.invoke("1")).body.toString()).toBe("1");
});

test("what arrives byte by byte is read the same", async () => {
  const received: string[] = [];
  const { address } = await rawServer((socket) => {
    socket.setNoDelay(true);
    socket.on("data", (data) => {
      received.push(data.toString());
      const isNext = data.toString().startsWith("GET");
      const text = isNext
        ? `HTTP/1.1 100 Continue\r\n\r\n${nextResponse('{"a":1}')}`
        : "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok";
      let at = 0;
      const step = (): void => {
        if (at < text.length) socket.write(text.slice(at, ++at), () => setImmediate(step));
      };
      if (received.length <= 2) step();
    });
  });
  const api = clientOf(address);
  const invocation = await api.next();
  expect(Buffer.from(invocation.event).toString()).toBe('{"a":1}');
  await api.respond(invocation.requestId, Buffer.from("answer"));
  expect(received[0]).toBe(
    `GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: ${address}\r\nUser-Agent: test\r\n\r\n`,
  );
  expect(received[1]).toMatch(/^POST \/2018-06-01\/runtime\/invocation\/r1\/response HTTP\/1\.1\r\n/);
  expect(received[1]).toMatch(/\r\nContent-Length: 6\r\n\r\nanswer$/);
});

test("a request id cannot add lines to a request", async () => {
  const received: string[] = [];
  const { address } = await rawServer((socket) =>
    socket.on("data", (data) => {
      received.push(data.toString());
      socket.write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
    }),
  );
  await clientOf(address).respond("r1 HTTP/1.1\r\nX: y", Buffer.from("1"));
  expect(received.join("")).toContain("/invocation/r1%20HTTP%2F1.1%0D%0AX%3A%20y/response");
});

test("a connection that ends inside an answer ends the client: the event is lost, and Lambda must know", async () => {
  const { address } = await rawServer((socket) => {
    socket.on("data", () => socket.end(nextResponse("{}").slice(0, -1)));
  });
  await expect(clientOf(address).next()).rejects.toMatchObject({ code: "ERR_HOST" });
});

test("a refusal of the next invocation ends the client", async () => {
  const { address } = await rawServer((socket) => {
    socket.on("data", () =>
      socket.write('HTTP/1.1 403 Forbidden\r\nContent-Length: 39\r\n\r\n{"errorType":"InvalidStateTransition"} '),
    );
  });
  await expect(serve(echo, [clientOf(address)])).rejects.toMatchObject({
    code: "ERR_HOST",
    message: "the Runtime API answered next with status 403: InvalidStateTransition",
  });
});

test("a Runtime API that is gone ends all pollers, after a few tries", async () => {
  const { address, server } = await rawServer(() => {});
  server.close();
  await once(server, "close");
  await expect(serve(echo, [clientOf(address), clientOf(address)])).rejects.toMatchObject({ code: "ERR_HOST" });
});

test("an answer that Lambda refuses is logged, and the next invocation is served", async () => {
  let asked = 0;
  const { address } = await rawServer((socket) =>
    socket.on("data", (data) => {
      if (data.toString().startsWith("GET")) {
        if (++asked < 3) socket.write(nextResponse(String(asked)));
      } else
        socket.write(
          'HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Length: 40\r\n\r\n{"errorType":"RequestEntityTooLarge"}    ',
          () => socket.end(),
        );
    }),
  );
  const seen: string[] = [];
  const guest = guestOf(({ event }) => {
    seen.push(Buffer.from(event).toString());
    return { ok: true, answer: event };
  });
  const api = clientOf(address);
  void poll(guest, api, () => {}).catch(() => {});
  await expect.poll(() => asked).toBe(3);
  expect(seen).toEqual(["1", "2"]);
  expect(records).toHaveLength(2);
  expect(records[0]).toMatchObject({ level: "error", code: "ERR_HOST" });
  expect(records[0]?.message).toContain("status 413: RequestEntityTooLarge");
});

test("an answer to a body that is not read to its end does not disturb the next request", async () => {
  let connections = 0;
  const { address } = await rawServer((socket) => {
    connections++;
    let first = true;
    socket.on("data", (data) => {
      if (data.toString("latin1", 0, 3) === "GET") socket.write(nextResponse("{}"));
      else if (first && data.toString("latin1", 0, 4) === "POST") {
        first = false;
        socket.pause();
        socket.write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\n\r\n");
      }
    });
  });
  const api = clientOf(address);
  await api.respond("r1", Buffer.alloc(32 * 1024 * 1024));
  expect((await api.next()).requestId).toBe("r1");
  expect(connections).toBe(2);
});

test("bytes that nobody asked for close the connection, and harm nothing", async () => {
  const { address } = await rawServer((socket) => {
    socket.on("data", (data) => {
      if (data.toString().startsWith("GET")) socket.write(nextResponse("{}"));
      else {
        socket.write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
        setImmediate(() => socket.write(nextResponse("unasked")));
      }
    });
  });
  const api = clientOf(address);
  await api.respond("r1", Buffer.from("1"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(Buffer.from((await api.next()).event).toString()).toBe("{}");
});
