/** What commands and a running harness say to each other, in HTTP over its control socket. */
import { z } from "zod";
import type { FunctionRun } from "../invoke/function-run.ts";
import type { LogLevel, LogRecord } from "../../runtime/observe/log.ts";

export const CONTROL = {
  /** POST, `?function=ID`, the event as the body; answers with a FunctionRun. */
  invoke: "/invoke",
  /** GET, `?follow=1`; answers with a LoggedRecord on each line. */
  logs: "/logs",
} as const;

export interface LoggedRecord {
  readonly at: string;
  readonly record: LogRecord;
}

/** Why a question was not answered. */
interface ControlRefusal {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}

export type ControlAnswer = FunctionRun | ControlRefusal;

const LEVELS = ["error", "warn", "info", "debug", "trace"] as const satisfies readonly LogLevel[];

export function isLevel(text: string): text is LogLevel {
  return LEVELS.some((level) => level === text);
}

const logRecordSchema = z.looseObject({
  level: z.enum(LEVELS),
  message: z.string(),
  function: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  code: z.string().exactOptional(),
});

export const loggedSchema = z.object({ at: z.string(), record: logRecordSchema });

export const runSchema = z.object({
  ok: z.boolean(),
  response: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).exactOptional(),
  logs: z.array(logRecordSchema),
  durationMs: z.number(),
});

export const refusalSchema = z.object({ code: z.string(), message: z.string(), fix: z.string().exactOptional() });
