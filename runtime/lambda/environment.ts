/** Lambda's variables: read here, once, and passed on as plain values. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LogLevel } from "../observe/log.ts";

export interface LambdaEnvironment {
  /** Where the function's zip is unpacked. */
  readonly taskRoot: string;
  readonly logFormat: "JSON" | "Text";
  /** Records below it are not written. */
  readonly logLevel: LogLevel;
  /** Invocations that Lambda may give this process at once. */
  readonly maxConcurrency: number;
}

const LEVELS: Readonly<Record<string, LogLevel>> = {
  TRACE: "trace",
  DEBUG: "debug",
  INFO: "info",
  WARN: "warn",
  ERROR: "error",
  // Nothing here is worse than an error; a function set to FATAL still tells of its failures.
  FATAL: "error",
};

type Variables = Readonly<Record<string, string | undefined>>;

/** Unset means: the folder of Lambda's own images, JSON, everything, one at a time. */
export function lambdaEnvironment(variables: Variables = process.env): LambdaEnvironment {
  return {
    taskRoot: variables["LAMBDA_TASK_ROOT"] ?? "/var/task",
    logFormat: variables["AWS_LAMBDA_LOG_FORMAT"]?.toUpperCase() === "TEXT" ? "Text" : "JSON",
    logLevel: LEVELS[variables["AWS_LAMBDA_LOG_LEVEL"]?.toUpperCase() ?? ""] ?? "trace",
    maxConcurrency: concurrency(variables["AWS_LAMBDA_MAX_CONCURRENCY"]),
  };
}

export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

/** @throws AsmlError ERR_USAGE outside of Lambda, or when the address is none */
export function runtimeApiAddress(variables: Variables = process.env): HostAndPort {
  const address = variables["AWS_LAMBDA_RUNTIME_API"];
  if (address === undefined)
    throw new AsmlError("ERR_USAGE", "AWS_LAMBDA_RUNTIME_API is not set: this program runs on AWS Lambda", {
      fix: "use asml serve to run functions on this machine",
    });
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:]+):(\d{1,5})$/.exec(address);
  const port = Number(match?.[2]);
  if (match === null || port < 1 || port > 65_535)
    throw new AsmlError("ERR_USAGE", `AWS_LAMBDA_RUNTIME_API is ${JSON.stringify(address)}, and no host:port`);
  return { host: (match[1] ?? "").replace(/^\[|\]$/g, ""), port };
}

let lastTrace: string | undefined;

/**
 * The X-Ray trace of the invocation that runs, where the AWS SDK looks for it. There is one variable, so this
 * is for processes that run one invocation at a time.
 */
export function setTrace(traceId: string | undefined): void {
  if (traceId === lastTrace) return; // process.env is the C library's, and slow to write
  lastTrace = traceId;
  if (traceId === undefined) delete process.env["_X_AMZN_TRACE_ID"];
  else process.env["_X_AMZN_TRACE_ID"] = traceId;
}

function concurrency(text: string | undefined): number {
  const value = Number(text ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
