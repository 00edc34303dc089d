/** A response in chunks where nothing can be sent early: it becomes one answer, as of `respond`. */
import { isUtf8 } from "node:buffer";
import { LIMITS } from "../../guest-abi/abi.ts";
import { IomodFailure } from "../../iomods/define.ts";
import type { ResponseHead, ResponseSink } from "../function.ts";

export class GatheredResponse implements ResponseSink {
  readonly #head: ResponseHead;
  readonly #chunks: Uint8Array[] = [];
  #bytes = 0;

  constructor(head: ResponseHead) {
    this.#head = head;
  }

  /** @throws IomodFailure TooLarge, at once */
  write(chunk: Uint8Array): Promise<void> {
    if (this.#bytes + chunk.length > LIMITS.answer) throw tooLarge(this.#bytes + chunk.length);
    this.#bytes += chunk.length;
    this.#chunks.push(chunk);
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  fail(): void {
    // It has reached nobody.
  }

  /** @throws IomodFailure TooLarge */
  answer(): Uint8Array {
    const body = Buffer.concat(this.#chunks, this.#bytes);
    const isText = isUtf8(body);
    const head = JSON.parse(Buffer.from(this.#head.document).toString());
    const answer = Buffer.from(
      JSON.stringify({ ...head, isBase64Encoded: !isText, body: body.toString(isText ? "utf8" : "base64") }),
    );
    if (answer.length > LIMITS.answer) throw tooLarge(answer.length);
    return answer;
  }
}

const tooLarge = (bytes: number): IomodFailure =>
  new IomodFailure(
    "TooLarge",
    `the response is gathered here, as it is not streamed: it has ${bytes} bytes, and an answer may have ${LIMITS.answer}`,
  );
