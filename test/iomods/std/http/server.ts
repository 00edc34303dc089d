/** A server on this machine that does as a test says, and std.http with names that a test resolves. */
import { createServer as createHttp, type RequestListener } from "node:http";
import { createServer as createHttps } from "node:https";
import { createServer as createTcp, type Server, type Socket } from "node:net";
import type { LookupAddress } from "node:dns";
import { onTestFinished } from "vitest";
import type { Iomod } from "../../../../iomods/define.ts";
import { createHttp as createStdHttp } from "../../../../iomods/std/http/http.ts";

/** For secure.test, *.wild.test and 127.0.0.1; made for these tests, and valid for long. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBqjCCAVCgAwIBAgIUO3XdQkbh+J1psdK54iySARCavAYwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXNtbCB0ZXN0MCAXDTI2MTEyMjIxMjAyMVoYDzIxMjYxMDI5
MjEyMDIxWjAUMRIwEAYDVQQDDAlhc21sIHRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARQroaJUy33kqRHRSLvshRYPvB1HcEbYk6gcCk5ZxSiT7yVOGJ3WdmU
OF6ggTPLn9/vG5Lrrf0tIqQXsc50HWQqo34wfDAdBgNVHQ4EFgQUbXB9nxmXMgyZ
gudMD9NEtyr2zxswHwYDVR0jBBgwFoAUbXB9nxmXMgyZgudMD9NEtyr2zxswDwYD
VR0TAQH/BAUwAwEB/zApBgNVHREEIjAgggtzZWN1cmUudGVzdIILKi53aWxkLnRl
c3SHBH8AAAEwCgYIKoZIzj0EAwIDSAAwRQIgfe964eAL6EWBXucHXVj7I8u+7A1Y
zel1+md/6OjfDu8CIQDwc8HAvlPtwaUGL5a36mMu9zKY1faD2d6zt4rTd1SqJA==
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgq5o4Gvuh/XNXt8eM
fnd3ShmFAc4QB40xkeGIXOqNmkWhRANCAARQroaJUy33kqRHRSLvshRYPvB1HcEb
Yk6gcCk5ZxSiT7yVOGJ3WdmUOF6ggTPLn9/vG5Lrrf0tIqQXsc50HWQq
-----END PRIVATE KEY-----
`;

export async function serve(listener: RequestListener): Promise<number> {
  return listening(createHttp(listener));
}

export async function serveTls(listener: RequestListener): Promise<number> {
  return listening(createHttps({ cert: CERTIFICATE, key: KEY }, listener));
}

/** Gives every connection bytes of the test's own, whatever HTTP is. */
export async function serveRaw(connected: (socket: Socket) => void): Promise<number> {
  return listening(
    createTcp((socket) => {
      socket.on("error", () => {});
      connected(socket);
    }),
  );
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new TypeError("no port");
  return address.port;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** Addresses of names; a function gives other ones each time it is asked. */
export function resolver(names: Names | ((host: string) => readonly string[])) {
  return async (host: string): Promise<readonly LookupAddress[]> => {
    const found = typeof names === "function" ? names(host) : (names[host] ?? []);
    if (found.length === 0) throw Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND" });
    return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
}

export function httpWith(names: Names | ((host: string) => readonly string[]) = {}): Iomod {
  return createStdHttp({ resolve: resolver(names), ca: CERTIFICATE });
}

export interface Asked {
  readonly method?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Uint8Array;
  readonly timeout_ms?: number;
  readonly follow?: boolean;
  readonly signal?: AbortSignal;
  readonly traceparent?: string;
}

/** The form in which guests ask. */
export function frame(url: string, { body = "", method = "GET", headers = [], timeout_ms, follow }: Asked): Uint8Array {
  const text = Buffer.from(JSON.stringify({ method, url, headers, timeout_ms, follow }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, Buffer.from(body)]);
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: Buffer;
}

/** Asks through the method's own boundary. */
export async function send(iomod: Iomod, options: object, url: string, asked: Asked = {}): Promise<Answered> {
  const answer = await iomod.methods["send"]?.call(frame(url, asked), contextOf(options, asked));
  const bytes = Buffer.from(answer ?? []);
  const end = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString("utf8", 4, end)) as {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly url: string;
  };
  return { ...head, headers: Object.fromEntries(head.headers), body: bytes.subarray(end) };
}

export function contextOf(options: object, { signal, traceparent }: Asked = {}) {
  return { signal: signal ?? new AbortController().signal, remainingMs: () => 30_000, traceparent, options };
}
