import { describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import type { InvocationStart } from "../../../../runtime/observe/observer.ts";
import { requestDetail } from "../../../../runtime/local/console/request-detail.ts";
import { RequestLog } from "../../../../runtime/local/console/request-log.ts";

const config = {
  id: "data.put",
  handler: "handler",
  timeoutMs: 1000,
  memoryMb: 128,
  environment: {},
  grants: [],
};

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

function start(requestId: string, event: unknown, at = 1000): InvocationStart {
  return {
    config,
    requestId,
    event: event instanceof Uint8Array ? event : bytes(event),
    at,
    deadline: at + 1000,
    maximumPages: 2048,
    traceHeader: undefined,
    early: [],
    buildId: () => "",
  };
}

function answerOf(status: number, body: unknown) {
  return { status, headers: [["set-cookie", "session=tasty-cookie; Path=/"]] as const, body: bytes(body) };
}

describe("the log of requests", () => {
  it("puts a request, its invocation, calls and answer together", () => {
    const log = new RequestLog("/project");
    log.began({ requestId: "a", method: "PUT", target: "/put?token=hidden", at: 999 });
    const event = {
      headers: { authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl" },
      requestContext: { authorizer: { jwt: { claims: { sub: "me" } } } },
    };
    const seen = log.invocation(start("a", event));
    const call = { coordinates: "aws.dynamodb", method: "put_item", timerMs: undefined };
    seen.callStarted?.({ ...call, id: 1, input: bytes({ api_key: "a-long-secret", pk: "me" }), at: 1010 });
    seen.callStarted?.({ ...call, id: 2, input: bytes({ pk: "two" }), at: 1011 });
    seen.suspended?.(1012, false);
    seen.callEnded?.({ id: 2, result: "ok", answer: bytes({}), at: 1020 });
    seen.resumed?.(1021);
    seen.log?.({ level: "info", message: "the key is a-long-secret" });
    seen.ended?.({ outcome: { ok: true, answer: bytes({}) }, at: 1030, pages: 17 });
    log.ended({ requestId: "a", at: 1031, answer: answerOf(200, { done: true }), gone: false, function: "data.put" });

    expect(log.rows).toMatchObject([{ seq: 1, path: "/put", status: 200, ms: 32, calls: 2, function: "data.put" }]);
    const request = log.find(1);
    if (request === undefined) throw new Error("not kept");
    const detail = requestDetail(request, 2000);
    expect(detail.invoked).toMatchObject({
      claims: { sub: "me" },
      ran: [
        [0, 12],
        [21, 30],
      ],
      took: 30,
      limitMs: 1000,
      memoryBytes: 17 * 65_536,
      memoryLimitBytes: 128 * 1024 * 1024,
      calls: [
        { id: 1, name: "aws.dynamodb/put_item", from: 10, input: { json: { pk: "me" } } },
        { id: 2, from: 11, to: 20, result: "ok", answer: { json: {} } },
      ],
    });
    expect(detail.response).toMatchObject({ status: 200, body: { json: { done: true } } });
    const told = JSON.stringify(detail);
    for (const secret of ["a-long-secret", "tasty-cookie", "eyJhbGciOiJSUzI1NiJ9", "hidden"])
      expect(told).not.toContain(secret);
  });

  it("tells nothing more of a request that was under way when the list was emptied", () => {
    const log = new RequestLog("/project");
    log.began({ requestId: "a", method: "GET", target: "/a", at: 1 });
    const seen = log.invocation(start("a", {}));
    const told: number[] = [];
    log.listen(({ seq }) => told.push(seq));
    log.clear();
    seen.callStarted?.({ id: 1, coordinates: undefined, method: undefined, timerMs: 5, input: bytes(0), at: 2 });
    log.began({ requestId: "b", method: "GET", target: "/b", at: 3 });
    log.ended({ requestId: "a", at: 4, answer: answerOf(200, {}), gone: false });
    expect(told).toEqual([2]);
    expect(log.rows).toMatchObject([{ seq: 2, path: "/b" }]);
  });

  it("has requests that reach no function, and why", () => {
    const log = new RequestLog("/project");
    log.began({ requestId: "a", method: "GET", target: "/", at: 1 });
    expect(log.rows).toMatchObject([{ path: "/", calls: 0 }]);
    log.ended({ requestId: "a", at: 2, answer: answerOf(401, {}), gone: false, reason: "the token has expired" });
    expect(log.rows).toMatchObject([{ status: 401, reason: "the token has expired" }]);
  });

  it("has invocations without a request, and how they failed", () => {
    const log = new RequestLog("/project");
    const seen = log.invocation(start("direct", {}));
    const error = new AsmlError("ERR_GUEST_TRAP", "data.put trapped", { fix: "mend it" });
    seen.log?.({ level: "error", message: "data.put trapped: why", code: "ERR_GUEST_TRAP" });
    seen.ended?.({ outcome: { ok: false, error }, at: 1005, pages: 1 });
    expect(log.rows).toMatchObject([{ method: "invoke", path: "data.put", code: "ERR_GUEST_TRAP", ms: 5 }]);
    const request = log.find(1);
    expect(request && requestDetail(request, 0).invoked?.failure).toMatchObject({
      code: "ERR_GUEST_TRAP",
      message: "data.put trapped: why",
      fix: "mend it",
      stack: [],
    });
  });

  it("keeps about ten thousand, the last ones, each under its number", () => {
    const log = new RequestLog("/project");
    for (let count = 1; count <= 25_000; count += 1) {
      log.began({ requestId: String(count), method: "GET", target: `/${count}`, at: count });
      log.ended({ requestId: String(count), at: count, answer: answerOf(200, {}), gone: false });
    }
    expect(log.rows.length).toBeGreaterThanOrEqual(10_000);
    expect(log.rows.length).toBeLessThanOrEqual(11_000);
    expect(log.rows.at(-1)).toMatchObject({ seq: 25_000, path: "/25000" });
    expect(log.find(24_000)?.row.path).toBe("/24000");
    expect(log.find(1)).toBeUndefined();
    log.clear();
    expect(log.rows).toEqual([]);
    log.began({ requestId: "next", method: "GET", target: "/next", at: 1 });
    expect(log.find(25_001)?.row.path).toBe("/next");
  });

  it("forgets the details of old requests when the new ones fill its memory, and keeps no huge body", () => {
    const log = new RequestLog("/project");
    const large = new Uint8Array(200 * 1024).fill(0x20);
    for (let count = 1; count <= 500; count += 1) {
      log.began({ requestId: String(count), method: "GET", target: "/", at: count });
      log.invocation(start(String(count), large)).ended?.({
        outcome: { ok: true, answer: new Uint8Array() },
        at: 2000,
        pages: 1,
      });
      log.ended({ requestId: String(count), at: count, answer: answerOf(200, {}), gone: false });
    }
    const [first, last] = [log.find(1), log.find(500)];
    expect(first && requestDetail(first, 0)).toMatchObject({ forgotten: true });
    expect(first?.invocation).toBeUndefined();
    expect(last && requestDetail(last, 0)).toMatchObject({ forgotten: false, invoked: { took: 1000 } });
    const kept = log.rows.filter(({ seq }) => log.find(seq)?.forgotten === false).length;
    expect(kept * large.length).toBeLessThanOrEqual(64 * 1024 * 1024);

    log.began({ requestId: "huge", method: "GET", target: "/", at: 1 });
    log.invocation(start("huge", new Uint8Array(300 * 1024)));
    const huge = log.find(501);
    expect(huge && requestDetail(huge, 2000).invoked?.event).toEqual({ bytes: 300 * 1024, kept: false });
  });
});
