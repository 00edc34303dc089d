/** Lambda's variables: read here, once, and passed on as plain values. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LogLevel } from "../observe/log.ts";
import type { Attributes } from "../observe/otel/otlp.ts";
import { type OtelSettings, otelSettings } from "../observe/otel/settings.ts";

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

/** What Terraform tells of what the function's service declares, known only when it is made; asml's own names. */
const RESOURCE = /^ASML_(QUEUE|TOPIC|BUS|BUCKET|STREAM)_/;

/** The guest's variables: how to address queues and the like, and what the manifest says, which comes first. */
export function guestVariables(
  manifest: Readonly<Record<string, string>>,
  variables: Variables = process.env,
): Readonly<Record<string, string>> {
  const told = Object.entries(variables).flatMap(([name, value]) =>
    RESOURCE.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(told), ...manifest };
}

/** What is to be seen of invocations besides the log. */
export interface ObserveSettings {
  readonly record: RecordSettings | undefined;
  readonly traces: TraceSettings | undefined;
  /** Metrics of each invocation as lines of the log. */
  readonly metrics: boolean;
}

export interface TraceSettings extends OtelSettings {
  /** What OpenTelemetry's conventions say of a function on Lambda. */
  readonly lambda: Attributes;
}

export interface RecordSettings {
  readonly when: "all" | "failures";
  readonly to:
    | { readonly kind: "log" }
    | { readonly kind: "folder"; readonly folder: string }
    | { readonly kind: "s3"; readonly bucket: string; readonly prefix: string };
  /** Members whose values are taken out besides those that are known for secrets. */
  readonly redact: readonly string[];
}

/**
 * Lambda's variables, over those that the function's manifest gives its guest.
 * @throws AsmlError ERR_USAGE for a value that is none
 */
export function observeSettings(manifest: Variables, variables: Variables = process.env): ObserveSettings {
  const all = { ...manifest, ...variables };
  return { record: recordSettings(all), traces: traceSettings(all), metrics: metricsSetting(all) };
}

function metricsSetting({ ASML_METRICS: metrics = "off" }: Variables): boolean {
  if (metrics === "emf") return true;
  if (metrics === "off" || metrics === "") return false;
  throw new AsmlError("ERR_USAGE", `ASML_METRICS is ${JSON.stringify(metrics)}`, { fix: "set it to emf or off" });
}

function traceSettings(variables: Variables): TraceSettings | undefined {
  const settings = otelSettings(variables);
  if (settings === undefined) return undefined;
  return {
    ...settings,
    lambda: {
      "service.name": variables["AWS_LAMBDA_FUNCTION_NAME"] ?? "asml",
      "cloud.provider": "aws",
      "cloud.platform": "aws_lambda",
      "cloud.region": variables["AWS_REGION"],
      "faas.name": variables["AWS_LAMBDA_FUNCTION_NAME"],
      "faas.version": variables["AWS_LAMBDA_FUNCTION_VERSION"],
      "faas.instance": variables["AWS_LAMBDA_LOG_STREAM_NAME"],
      "faas.max_memory": memoryOf(variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]),
    },
  };
}

/** In bytes, as the conventions have it. */
const memoryOf = (mb: string | undefined): number | undefined =>
  mb === undefined ? undefined : Number(mb) * 1024 * 1024;

function recordSettings(variables: Variables): RecordSettings | undefined {
  const of = (name: string): string | undefined => variables[name];
  const record = of("ASML_RECORD") ?? "off";
  if (record === "off" || record === "") return undefined;
  if (record !== "all" && record !== "failures")
    throw new AsmlError("ERR_USAGE", `ASML_RECORD is ${JSON.stringify(record)}`, {
      fix: "set it to failures, all or off",
    });
  const redact = (of("ASML_RECORD_REDACT") ?? "").split(",").map((name) => name.trim());
  const to = destination(of("ASML_RECORD_TO") ?? "log");
  return { when: record, to, redact: redact.filter((name) => name !== "") };
}

function destination(text: string): RecordSettings["to"] {
  if (text === "log") return { kind: "log" };
  const [, bucket, path = ""] = /^s3:\/\/([a-z0-9.-]{3,63})(?:\/(.*))?$/.exec(text) ?? [];
  if (bucket !== undefined)
    return { kind: "s3", bucket, prefix: path === "" || path.endsWith("/") ? path : `${path}/` };
  if (text.startsWith("/")) return { kind: "folder", folder: text };
  throw new AsmlError("ERR_USAGE", `ASML_RECORD_TO is ${JSON.stringify(text)}`, {
    fix: "set it to log, s3://BUCKET/PREFIX or a folder such as /tmp/recordings",
  });
}

/** `ASML_AWS_FAST_PATH=0` sends every call of an AWS service through the SDK's client; see iomods/aws/README.md. */
export function awsFastPath(variables: Variables = process.env): boolean {
  return variables["ASML_AWS_FAST_PATH"] !== "0";
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

/** As the managed client leaves it for the invocation that runs. */
export const currentTrace = (): string | undefined => process.env["_X_AMZN_TRACE_ID"];

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
