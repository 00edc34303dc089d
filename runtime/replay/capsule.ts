/**
 * A recording in a log: records of the log's own form, each under CloudWatch's limit, with parts of the recording
 * compressed. Whoever has the log has the failure.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LogRecord, LogSink } from "../observe/log.ts";
import { parseRecording, type Recording } from "./recording.ts";

/** CloudWatch takes 256 KB with 26 bytes of its own for each; the rest is for the other members. */
const PART = 200_000;

interface Part {
  readonly part: number;
  readonly parts: number;
  readonly data: string;
}

export function logCapsule(recording: Recording, log: LogSink): void {
  const data = gzipSync(JSON.stringify(recording)).toString("base64");
  const parts = Math.ceil(data.length / PART);
  for (let part = 1; part <= parts; part++) {
    const record: LogRecord = {
      level: recording.outcome.ok ? "info" : "error",
      message: `recording, part ${part} of ${parts}: save these lines and run asml replay on them`,
      function: recording.function,
      requestId: recording.requestId,
      recording: { part, parts, data: data.slice((part - 1) * PART, part * PART) },
    };
    log(record);
  }
}

/**
 * The recordings in a text: one document as a file has it, or log lines with capsules among others, as the console
 * shows them, as `aws logs tail` prints them or as `aws logs filter-log-events` gives them.
 * @param name what it is read from, for messages
 * @throws AsmlError ERR_FILE where there is none, or a part of one is missing
 */
export function recordingsIn(text: string, name: string): readonly Recording[] {
  const whole = parsed(text);
  if (isObject(whole) && "kind" in whole) return [parseRecording(text, name)];
  const parts = new Map<string, Part[]>();
  for (const line of isObject(whole) ? messagesOf(whole) : text.split(/\r?\n|\r/)) collect(line, parts);
  if (parts.size === 0)
    throw new AsmlError("ERR_FILE", `${name} has no recording in it`, {
      fix: "name a file that asml serve --record wrote, or one with the log lines of a failure capsule",
    });
  return [...parts].map(([id, found]) => parseRecording(joined(found, id, name), name));
}

function collect(line: string, parts: Map<string, Part[]>): void {
  const at = line.indexOf("{");
  const record = at < 0 ? undefined : parsed(line.slice(at));
  if (!isObject(record)) return;
  const { recording, requestId } = record;
  // The text format has a column for the request's id.
  const id = typeof requestId === "string" ? requestId : line.slice(0, at).split("\t")[1];
  const part = partOf(recording);
  if (part === undefined || id === undefined) return;
  const found = parts.get(id) ?? [];
  parts.set(id, found);
  found.push(part);
}

function partOf(value: unknown): Part | undefined {
  if (!isObject(value)) return undefined;
  const { part, parts, data } = value;
  return typeof part === "number" && typeof parts === "number" && typeof data === "string"
    ? { part, parts, data }
    : undefined;
}

function joined(found: readonly Part[], id: string, name: string): string {
  const count = found[0]?.parts ?? 0;
  const data: string[] = [];
  for (let part = 1; part <= count; part++) {
    const one = found.find((each) => each.part === part);
    if (one === undefined)
      throw new AsmlError("ERR_FILE", `${name} has no part ${part} of ${count} of the recording of ${id}`, {
        fix: "take all log lines of that request",
      });
    data.push(one.data);
  }
  try {
    return gunzipSync(Buffer.from(data.join(""), "base64")).toString();
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `${name}: the recording of ${id} is damaged`, {
      fix: "take the log lines as they are, whole",
      cause,
    });
  }
}

/** What `aws logs filter-log-events` and `get-log-events` print; else the line itself. */
function messagesOf(whole: Readonly<Record<string, unknown>>): readonly string[] {
  const { events } = whole;
  if (!Array.isArray(events)) return [JSON.stringify(whole)];
  return events.flatMap((event: unknown) =>
    isObject(event) && typeof event["message"] === "string" ? [event["message"]] : [],
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
