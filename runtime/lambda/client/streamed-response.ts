/** A function URL's response as the Runtime API takes it in chunks: a head in JSON, eight zeroes, the body. */
import type { AsmlError } from "../../../guest-abi/errors.ts";
import { ClientGone, type ResponseSink } from "../../function.ts";
import { invocationFailure } from "../failure.ts";
import type { ChunkedRequest } from "./chunked-request.ts";
import { failureReport } from "./failure-report.ts";
import type { HttpResponse } from "./http-response.ts";

const ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
const ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

/** Header fields of the request that it is. */
export const STREAMED_FIELDS =
  "Lambda-Runtime-Function-Response-Mode: streaming\r\n" +
  "Content-Type: application/vnd.awslambda.http-integration-response\r\n" +
  `Transfer-Encoding: chunked\r\nTrailer: ${ERROR_TYPE}, ${ERROR_BODY}\r\n`;

/** What separates head and body; JSON has no such bytes. */
const SEPARATOR = new Uint8Array(8);

export class StreamedResponse implements ResponseSink {
  readonly #request: ChunkedRequest;
  readonly #workingDirectory: string;

  /** @param head JSON of status, headers and cookies */
  constructor(request: ChunkedRequest, head: Uint8Array, workingDirectory: string) {
    this.#request = request;
    this.#workingDirectory = workingDirectory;
    void request.write(Buffer.concat([head, SEPARATOR]));
  }

  /** When the Runtime API has answered: it has taken all of it, or refused it. @throws ConnectionLost, HttpFault */
  get answered(): Promise<HttpResponse> {
    return this.#request.answered;
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (!(await this.#request.write(chunk))) throw new ClientGone();
  }

  async end(): Promise<void> {
    let response: HttpResponse | undefined;
    try {
      this.#request.finish();
      response = await this.#request.answered;
    } catch {
      // The log is told by whoever waits for `answered`.
    }
    if (response === undefined || response.status >= 300) throw new ClientGone();
  }

  fail(error: AsmlError): void {
    const { type, body } = failureReport(invocationFailure(error), this.#workingDirectory);
    const trailers = `${ERROR_TYPE}: ${type}\r\n${ERROR_BODY}: ${Buffer.from(body).toString("base64")}\r\n`;
    this.#request.finish(trailers);
  }
}
