/** Lambda's Runtime API (version 2018-06-01) over one connection: next invocation, answers, errors. */
import { setTimeout as sleep } from "node:timers/promises";
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import type { HostAndPort } from "../environment.ts";
import type { LambdaFailure } from "../failure.ts";
import { Connection, ConnectionLost } from "./connection.ts";
import { failureReport } from "./failure-report.ts";
import type { HttpResponse } from "./http-response.ts";
import { STREAMED_FIELDS, StreamedResponse } from "./streamed-response.ts";

/** An invocation as the Runtime API hands it over. */
export interface RuntimeInvocation {
  readonly requestId: string;
  readonly event: Uint8Array;
  /** ms since the epoch, by the wall's clock. */
  readonly deadlineMs: number;
  readonly functionArn: string | undefined;
  readonly traceId: string | undefined;
  /** JSON of the mobile SDK's client context, as it came. */
  readonly clientContext: string | undefined;
  /** JSON of the caller's Cognito identity, as it came. */
  readonly cognitoIdentity: string | undefined;
}

const ROOT = "/2018-06-01/runtime";
/** Waits before a connection is tried again, in ms; then the process is given up and Lambda starts another. */
const RETRIES = [0, 20, 100, 500];

export class RuntimeApi {
  readonly #connection: Connection;
  readonly log: LogSink;
  readonly #common: string;
  readonly #nextHead: string;
  readonly #workingDirectory: string;

  constructor(address: HostAndPort, options: { log: LogSink; workingDirectory: string; userAgent: string }) {
    this.#connection = new Connection(address);
    this.log = options.log;
    this.#workingDirectory = options.workingDirectory;
    const host = address.host.includes(":") ? `[${address.host}]` : address.host;
    this.#common = ` HTTP/1.1\r\nHost: ${host}:${address.port}\r\nUser-Agent: ${options.userAgent}\r\n`;
    this.#nextHead = `GET ${ROOT}/invocation/next${this.#common}\r\n`;
  }

  /**
   * Waits for the next invocation, for as long as it takes: Lambda freezes the process meanwhile.
   * @throws AsmlError ERR_HOST when the Runtime API is gone or refuses
   */
  async next(): Promise<RuntimeInvocation> {
    const response = await this.#send(this.#nextHead);
    if (response.status !== 200) throw refused("next", response);
    return invocationOf(response);
  }

  /** Answers an invocation with bytes as they are. @throws as next */
  respond(requestId: string, answer: Uint8Array): Promise<void> {
    return this.#post(responsePath(requestId), "Content-Type: application/json\r\n", answer);
  }

  /**
   * Begins a function URL's response in chunks. It is not sent again where the connection is lost.
   * @param head JSON of status, headers and cookies
   * @returns and `taken`, which settles when Lambda has all of it, or has refused it; the log is told
   * @throws as next
   */
  stream(requestId: string, head: Uint8Array): { response: StreamedResponse; taken: Promise<void> } {
    const path = responsePath(requestId);
    const request = this.#connection.open(`POST ${ROOT}${path}${this.#common}${STREAMED_FIELDS}\r\n`);
    const response = new StreamedResponse(request, head, this.#workingDirectory);
    return { response, taken: this.#taken(path, response) };
  }

  /** Ends an invocation with a failure. @throws as next */
  fail(requestId: string, failure: LambdaFailure): Promise<void> {
    const report = failureReport(failure, this.#workingDirectory);
    return this.#post(
      `/invocation/${encodeURIComponent(requestId)}/error`,
      `${ERROR_TYPE}${report.type}\r\nLambda-Runtime-Function-XRay-Error-Cause: ${report.xrayCause}\r\n${ERROR_CONTENT}`,
      report.body,
    );
  }

  /** Tells that the function cannot start. @throws as next */
  initError(failure: LambdaFailure): Promise<void> {
    const report = failureReport(failure, this.#workingDirectory);
    return this.#post("/init/error", `${ERROR_TYPE}${report.type}\r\n${ERROR_CONTENT}`, report.body);
  }

  close(): void {
    this.#connection.close();
  }

  async #post(path: string, fields: string, body: Uint8Array): Promise<void> {
    const head = `POST ${ROOT}${path}${this.#common}${fields}Content-Length: ${body.length}\r\n\r\n`;
    this.#check(path, await this.#send(head, body));
  }

  async #taken(path: string, { answered }: StreamedResponse): Promise<void> {
    try {
      this.#check(path, await answered);
    } catch (thrown) {
      if (thrown instanceof AsmlError) throw thrown;
      // The next request tells whether the Runtime API is gone altogether.
      this.log({
        level: "error",
        message: `the connection to the Runtime API was lost within a response: ${messageOf(thrown)}`,
        code: "ERR_HOST",
      });
    }
  }

  /** @throws AsmlError ERR_HOST */
  #check(path: string, response: HttpResponse): void {
    if (response.status < 300) return;
    if (response.status >= 500) throw refused(path, response);
    // Refused, and Lambda knows more than we do: it ended the invocation (too late, too large, answered before).
    this.log({
      level: "error",
      message: `the Runtime API refused ${path} with status ${response.status}: ${errorTypeOf(response)}`,
      code: "ERR_HOST",
    });
  }

  /**
   * A connection that was lost without a byte of an answer is made anew: Lambda may have frozen the process for
   * hours in between. A repeated answer does no harm, because Lambda takes one for each request id.
   */
  async #send(head: string, body?: Uint8Array): Promise<HttpResponse> {
    for (const wait of RETRIES) {
      try {
        return await this.#connection.request(head, body);
      } catch (thrown) {
        if (!(thrown instanceof ConnectionLost && thrown.unanswered)) throw gone(thrown);
        if (wait > 0) await sleep(wait);
      }
    }
    try {
      return await this.#connection.request(head, body);
    } catch (thrown) {
      throw gone(thrown);
    }
  }
}

const responsePath = (requestId: string): string => `/invocation/${encodeURIComponent(requestId)}/response`;

const ERROR_TYPE = "Lambda-Runtime-Function-Error-Type: ";
const ERROR_CONTENT = "Content-Type: application/vnd.aws.lambda.error+json\r\n";

function invocationOf({ headers, body }: HttpResponse): RuntimeInvocation {
  const requestId = headers.get("lambda-runtime-aws-request-id");
  const deadlineMs = Number(headers.get("lambda-runtime-deadline-ms") ?? NaN);
  if (requestId === undefined || Number.isNaN(deadlineMs))
    throw new AsmlError("ERR_HOST", "the Runtime API gave an invocation without a request id or a deadline");
  return {
    requestId,
    event: body,
    deadlineMs,
    functionArn: headers.get("lambda-runtime-invoked-function-arn"),
    traceId: headers.get("lambda-runtime-trace-id"),
    clientContext: headers.get("lambda-runtime-client-context"),
    cognitoIdentity: headers.get("lambda-runtime-cognito-identity"),
  };
}

const refused = (what: string, response: HttpResponse): AsmlError =>
  new AsmlError(
    "ERR_HOST",
    `the Runtime API answered ${what} with status ${response.status}: ${errorTypeOf(response)}`,
  );

const gone = (cause: unknown): AsmlError =>
  new AsmlError("ERR_HOST", `the Runtime API cannot be reached: ${messageOf(cause)}`, { cause });

/** The class that a refusal's body names; the rest of the body is not ours to log. */
function errorTypeOf({ body }: HttpResponse): string {
  return /"errorType"\s*:\s*"([\w.]+)"/.exec(body.toString("latin1", 0, 4096))?.[1] ?? "no reason given";
}
