/** Invocations of deployed functions. */
import type { InvokeCommandOutput } from "@aws-sdk/client-lambda";
import type { FunctionRun } from "../invoke/function-run.ts";
import { awsError, type DeployedFunction } from "./deployed-function.ts";
import { parseLogLine } from "./log-line.ts";

/** The end of its log that Lambda sends along. */
const LOG_TAIL = "Tail";

/** @throws AsmlError ERR_HOST where it cannot be invoked */
export async function runDeployed(fn: DeployedFunction, event: Uint8Array, signal: AbortSignal): Promise<FunctionRun> {
  const { InvokeCommand, LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient({ ...(fn.region !== undefined && { region: fn.region }), maxAttempts: 1 });
  const startedAt = performance.now();
  let output: InvokeCommandOutput;
  try {
    const command = new InvokeCommand({ FunctionName: fn.name, Payload: event, LogType: LOG_TAIL });
    output = await client.send(command, { abortSignal: signal });
  } catch (thrown) {
    signal.throwIfAborted();
    throw awsError(thrown, "function", fn);
  } finally {
    client.destroy();
  }
  const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
  const response = Buffer.from(output.Payload ?? []).toString("utf8");
  const now = new Date().toISOString();
  const logs = Buffer.from(output.LogResult ?? "", "base64")
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => parseLogLine(line, now, fn.id).record);
  if (output.FunctionError === undefined) return { ok: true, response, logs, durationMs };
  return { ok: false, response: "", error: failureOf(response, output.FunctionError), logs, durationMs };
}

function failureOf(payload: string, kind: string): NonNullable<FunctionRun["error"]> {
  try {
    const { errorType, errorMessage }: Readonly<Record<string, unknown>> = Object(JSON.parse(payload));
    return {
      code: typeof errorType === "string" ? errorType : kind,
      message: typeof errorMessage === "string" ? errorMessage : payload,
    };
  } catch {
    return { code: kind, message: payload };
  }
}
