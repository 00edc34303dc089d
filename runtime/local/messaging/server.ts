/** SQS, SNS and EventBridge on one port, each in the protocol of its clients. */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { isLoopback } from "../authorize/fetch-json.ts";
import { xmlDocument } from "../buckets/xml.ts";
import type { Queues } from "../queues/queues.ts";
import { runSqs } from "../queues/sqs-operations.ts";
import { BodyError, readBody } from "../read-request.ts";
import type { Buses } from "../rules/buses.ts";
import { readForm } from "../topics/form.ts";
import { runSns } from "../topics/sns-operations.ts";
import type { Topics } from "../topics/topics.ts";
import { ApiError } from "./api-error.ts";

export interface MessagingApis {
  readonly queues: Queues;
  readonly topics: Topics;
  readonly buses: Buses;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A batch of SQS is 1 MiB; escaping in JSON and in forms makes more of it. */
const LARGEST_REQUEST = 8 * 1024 * 1024;
const SNS_NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";
const JSON_TYPES = { AmazonSQS: "application/x-amz-json-1.0", AWSEvents: "application/x-amz-json-1.1" } as const;

export function messagingServer(apis: MessagingApis, log: LogSink): Server {
  return createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const id = randomUUID();
    const answered = answer(apis, request, id, gone.signal).catch((error: unknown) => failure(request, error, id, log));
    answered.then((result) => send(response, result, id)).catch(() => response.destroy());
  });
}

async function answer(apis: MessagingApis, request: IncomingMessage, id: string, signal: AbortSignal): Promise<Answer> {
  const { host = "", authorization = "" } = request.headers;
  // A page elsewhere can point its own name at this machine; messages are not for it.
  if (!isLoopback(URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ""))
    throw new ApiError("UnknownOperationException", "unknown host", { status: 421 });
  const body = Buffer.from(await readBody(request, LARGEST_REQUEST)).toString("utf8");
  if (!authorization.startsWith("AWS4-"))
    throw new ApiError("MissingAuthenticationToken", "Request is missing Authentication Token", { status: 403 });
  const [api, name = ""] = targetOf(request);
  if (api === "AmazonSQS") {
    const result = await runSqs(name, { queues: apis.queues, base: `http://${host}`, signal }, inputOf(body));
    return { status: 200, type: JSON_TYPES.AmazonSQS, body: JSON.stringify(result) };
  }
  if (api === "AWSEvents") {
    if (name !== "PutEvents")
      throw new ApiError(
        "UnknownOperationException",
        `${name} is not in the embedded EventBridge: rules are in service.toml`,
      );
    return { status: 200, type: JSON_TYPES.AWSEvents, body: JSON.stringify(await apis.buses.putEvents(inputOf(body))) };
  }
  const form = readForm(body);
  if (form.text("Version") === "2012-11-05")
    throw new ApiError("InvalidAction", "SQS is served in its JSON protocol: use a client of 2023-11 or later");
  const { name: action, result } = await runSns(apis.topics, form);
  const members = { [`${action}Result`]: result, ResponseMetadata: { RequestId: id } };
  return { status: 200, type: "text/xml", body: xmlDocument(`${action}Response`, members, SNS_NAMESPACE) };
}

/** `AmazonSQS.SendMessage`; nothing in SNS's requests. */
function targetOf({ headers }: IncomingMessage): readonly string[] {
  return String(headers["x-amz-target"] ?? "").split(".");
}

function inputOf(body: string): unknown {
  try {
    return JSON.parse(body === "" ? "{}" : body) as unknown;
  } catch {
    throw new ApiError("SerializationException", "the body is no JSON");
  }
}

function failure(request: IncomingMessage, thrown: unknown, id: string, log: LogSink): Answer {
  const error = errorOf(thrown, log);
  const { code, queryCode, message, status } = error;
  const [api] = targetOf(request);
  const sender = status < 500 ? "Sender" : "Receiver";
  if (api === "AmazonSQS" || api === "AWSEvents") {
    const namespace = api === "AmazonSQS" ? "com.amazonaws.sqs" : "com.amazonaws.eventbridge";
    return {
      status,
      type: JSON_TYPES[api],
      body: JSON.stringify({ __type: `${namespace}#${code}`, message }),
      // What clients of SQS had for its codes before it had a JSON protocol.
      ...(api === "AmazonSQS" && { headers: { "x-amzn-query-error": `${queryCode};${sender}` } }),
    };
  }
  const body = xmlDocument(
    "ErrorResponse",
    { Error: { Type: sender, Code: code, Message: message }, RequestId: id },
    SNS_NAMESPACE,
  );
  return { status, type: "text/xml", body };
}

function errorOf(thrown: unknown, log: LogSink): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof BodyError) return new ApiError("RequestEntityTooLarge", "more than 8 MB", { status: 413 });
  log({ level: "error", message: `embedded queues and topics: ${messageOf(thrown)}`, code: "ERR_HOST" });
  return new ApiError("InternalFailure", "it failed; the log of the harness says why", { status: 500 });
}

function send(response: ServerResponse, { status, type, body, headers }: Answer, id: string): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    "content-type": type,
    "content-length": bytes.length,
    "x-amzn-requestid": id,
    ...headers,
  });
  response.end(bytes);
}
