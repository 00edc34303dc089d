/** DynamoDB's wire protocol over the embedded store. */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { crc32 } from "node:zlib";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { isLoopback } from "../authorize/fetch-json.ts";
import { BodyError, readBody } from "../read-request.ts";
import { isStreamOperation, type StreamOperation } from "../streams/stream-operations.ts";
import { isOperation, type Operation } from "./operations.ts";
import type { TableStore, Result } from "./store.ts";

const LARGEST_REQUEST = 16 * 1024 * 1024;
const API = "DynamoDB_20120810";
const STREAMS_API = "DynamoDBStreams_20120810";
const SERVICE = "com.amazon.coral.service";

/** What a GET answers with, so that other harnesses know whom they talk to. */
const SERVICE_NAME = "asml embedded DynamoDB";

/** Whether an embedded DynamoDB answers there that has its tables open itself. */
export async function ownsTables(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) });
    const said: unknown = await response.json();
    return isObject(said) && said["service"] === SERVICE_NAME && said["owner"] === true;
  } catch {
    return false;
  }
}

export function dynamodbServer(store: TableStore, log: LogSink): Server {
  return createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    answer(store, request, log)
      .catch((error: unknown): Result => {
        if (error instanceof BodyError)
          return failure(413, `${SERVICE}#RequestEntityTooLargeException`, "more than 16 MB");
        log({ level: "error", message: `embedded DynamoDB: ${messageOf(error)}`, code: "ERR_HOST" });
        return failure(500, "com.amazonaws.dynamodb.v20120810#InternalServerError", "the embedded DynamoDB failed");
      })
      .then((result) => send(response, result))
      .catch(() => response.destroy());
  });
}

async function answer(store: TableStore, request: IncomingMessage, log: LogSink): Promise<Result> {
  // A page elsewhere can point its own name at this machine; tables are not for it.
  if (!isLoopback(hostOf(request))) return failure(421, `${SERVICE}#UnknownOperationException`, "unknown host");
  if (request.method !== "POST") return { status: 200, body: { service: SERVICE_NAME, owner: store.owns } };
  const [api, operation = "", ...rest] = String(request.headers["x-amz-target"] ?? "").split(".");
  const body = await readBody(request, LARGEST_REQUEST);
  if ((api !== API && api !== STREAMS_API) || rest.length > 0)
    return failure(400, `${SERVICE}#UnknownOperationException`, `x-amz-target has to be ${API}.OPERATION`);
  const called = calledOf(api, operation);
  if (called === undefined)
    return failure(
      400,
      `${SERVICE}#UnknownOperationException`,
      `${operation} is not in the embedded DynamoDB; start a full one, such as AWS's DynamoDB Local, and name it with --dynamodb URL`,
    );
  if (!isSigned(request))
    return failure(400, `${SERVICE}#MissingAuthenticationTokenException`, "Request is missing Authentication Token");
  const input = parsed(body);
  if (input === undefined) return failure(400, `${SERVICE}#SerializationException`, "the body is not a JSON object");
  const result = await store.run(called, input);
  warnOfMissingTable(operation, input["TableName"], result, log);
  return result;
}

function calledOf(api: string, operation: string): Operation | StreamOperation | undefined {
  if (api === API) return isOperation(operation) ? operation : undefined;
  return isStreamOperation(operation) ? operation : undefined;
}

/** What AWS answers does not say which table, nor what makes one. */
function warnOfMissingTable(operation: string, table: unknown, { body }: Result, log: LogSink): void {
  if (!/Item$|^Query$|^Scan$/.test(operation) || typeof table !== "string" || !isObject(body)) return;
  if (!String(body["__type"]).endsWith("#ResourceNotFoundException")) return;
  log({
    level: "warn",
    message: `${operation}: there is no table ${table}`,
    fix: `declare it in service.toml: [dynamodb.tables.${table}] with hash_key = { name = "pk", type = "S" }`,
  });
}

/** The signature is not checked, as there is no secret; one that is forgotten shows up here as in AWS. */
function isSigned(request: IncomingMessage): boolean {
  return (request.headers.authorization ?? "").startsWith("AWS4-") || (request.url ?? "").includes("X-Amz-Signature=");
}

function hostOf(request: IncomingMessage): string {
  const url = `http://${request.headers.host ?? ""}`;
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function parsed(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function failure(status: number, type: string, message: string): Result {
  return { status, body: { __type: type, message } };
}

function send(response: ServerResponse, { status, body }: Result): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(JSON.stringify(body ?? {}));
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "content-length": bytes.length,
    "x-amz-crc32": crc32(bytes),
    "x-amzn-requestid": randomBytes(26).toString("hex").toUpperCase(),
  });
  response.end(bytes);
}
