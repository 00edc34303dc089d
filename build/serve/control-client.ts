/** Asking a running harness. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { runningHarnesses, type RunningHarness } from "../../runtime/local/harness-file.ts";
import type { FunctionRun } from "../invoke/function-run.ts";
import { CONTROL, loggedSchema, refusalSchema, runSchema, type LoggedRecord } from "./control-protocol.ts";

export interface Controlled extends RunningHarness {
  readonly control: string;
}

/** The latest harness of a project that can be asked. */
export async function controlledHarness(root: string): Promise<Controlled | undefined> {
  for (const harness of await runningHarnesses(root))
    if (harness.control !== undefined) return { ...harness, control: harness.control };
  return undefined;
}

/** @throws AsmlError ERR_USAGE where it serves no such function, ERR_HOST where it does not answer */
export async function runOnHarness(
  { control, url }: Controlled,
  id: string,
  event: Uint8Array,
  signal: AbortSignal,
): Promise<FunctionRun> {
  const target = `${CONTROL.invoke}?function=${encodeURIComponent(id)}`;
  const response = await ask(control, { method: "POST", path: target, body: event, signal }).catch(
    unreachable(url, signal),
  );
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += String(chunk);
  const answered: unknown = JSON.parse(text);
  if (response.statusCode === 200) return runSchema.parse(answered);
  const { code, message, fix } = refusalSchema.parse(answered);
  throw new AsmlError(code === "ERR_USAGE" ? code : "ERR_HOST", message, fix === undefined ? {} : { fix });
}

/** What it has logged, and with `follow` what it logs from now on, until it ends or the signal fires. */
export async function* harnessLogs(
  { control, url }: Controlled,
  { follow, signal }: { readonly follow: boolean; readonly signal: AbortSignal },
): AsyncGenerator<LoggedRecord> {
  const target = `${CONTROL.logs}${follow ? "?follow=1" : ""}`;
  const response = await ask(control, { method: "GET", path: target, signal }).catch(unreachable(url, signal));
  let rest = "";
  try {
    for await (const chunk of response.setEncoding("utf8")) {
      const lines = `${rest}${String(chunk)}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield loggedSchema.parse(JSON.parse(line));
    }
  } catch (thrown) {
    // It was stopped in the middle of a line, or we were.
    if (!signal.aborted && !isReset(thrown)) throw thrown;
  }
}

interface Question {
  readonly method: string;
  readonly path: string;
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
}

function ask(socketPath: string, { method, path, body, signal }: Question): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest({ socketPath, method, path, signal, headers: { host: "control" } }, resolve)
      .once("error", reject)
      .end(body);
  });
}

function unreachable(url: string, signal: AbortSignal): (cause: unknown) => never {
  return (cause) => {
    signal.throwIfAborted();
    throw new AsmlError("ERR_HOST", `the harness on ${url} does not answer: ${messageOf(cause)}`, {
      fix: "start it again: asml serve",
      cause,
    });
  };
}

function isReset(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ECONNRESET";
}
