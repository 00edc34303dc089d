/** A response that a guest gives while it runs: in chunks, or before work that comes after it (`asml.response`). */
import { LIMITS, type ResponseMethod } from "../../guest-abi/abi.ts";
import type { AsmlError } from "../../guest-abi/errors.ts";
import { IomodFailure } from "../../iomods/define.ts";
import { IllegalAnswer } from "../events/answer-headers.ts";
import { headOf } from "../events/answer.ts";
import { ClientGone, type Delivery, type ResponseHead, type ResponseSink } from "../function.ts";
import { GatheredResponse } from "./gathered-response.ts";
import type { HostSource } from "./source.ts";

/** What it needs of its invocation. */
interface ResponseOwner {
  answer: Uint8Array | undefined;
}

const CLIENT_GONE = "ClientGone";
const NOTHING = new Uint8Array(0);

/** Takes everything at once: a replay's calls are answered by its recording. */
const PLAYED: Delivery = {
  begin: () => ({ write: () => Promise.resolve(), end: () => Promise.resolve(), fail: () => {} }),
};

export class GuestResponse {
  /** A response in chunks has begun, and `respond` is too late. */
  begun = false;
  /** Nobody reads it any more. */
  gone = false;
  readonly #owner: ResponseOwner;
  readonly #delivery: Delivery | undefined;
  #sink: ResponseSink | undefined;
  #gathered: GatheredResponse | undefined;
  #after = false;
  #ended = false;
  #bytes = 0;

  /** @param played in a replay */
  constructor(owner: ResponseOwner, delivery: Delivery | undefined, played: boolean) {
    this.#owner = owner;
    this.#delivery = played ? PLAYED : delivery;
  }

  /** All of it has been handed over, whatever the guest does from now on. */
  get delivered(): boolean {
    if (this.begun && this.#gathered === undefined) return this.#ended;
    return this.#after && this.#owner.answer !== undefined;
  }

  /**
   * A call of the guest's. What it does to the response it does at once, before this returns.
   * @throws IomodFailure
   */
  async call(name: ResponseMethod, input: Uint8Array): Promise<Uint8Array> {
    try {
      await this.#step(name, input);
      return NOTHING;
    } catch (thrown) {
      if (!(thrown instanceof ClientGone)) throw thrown;
      this.gone = true;
      throw clientGone();
    }
  }

  /** The recording answers a call, and what it does to the response happens all the same. */
  played(name: ResponseMethod, source: HostSource): Pick<HostSource, "call"> {
    return {
      call: async (id, full, input) => {
        this.call(name, input).catch(() => {});
        try {
          return await source.call(id, full, input);
        } catch (thrown) {
          this.gone ||= thrown instanceof IomodFailure && thrown.code === CLIENT_GONE;
          throw thrown;
        }
      },
    };
  }

  /** `respond` was called. */
  answered(answer: Uint8Array): void {
    if (this.#after) this.#delivery?.answered?.(answer);
  }

  /** The invocation has failed. */
  failed(error: AsmlError): void {
    if (this.begun && !this.#ended) this.#sink?.fail(error);
  }

  #step(name: ResponseMethod, input: Uint8Array): Promise<void> | undefined {
    if (name === "begin") return this.#begin(input);
    if (name === "after") return this.#goOnAfter();
    if (!this.begun) throw new IomodFailure("NotBegun", "the response has not begun");
    if (this.#ended) throw new IomodFailure("Ended", "the response has ended");
    if (this.gone) throw clientGone();
    return name === "write" ? this.#write(input) : this.#end();
  }

  #begin(input: Uint8Array): undefined {
    this.#refuseSecond();
    const head = readHead(input);
    if (this.#delivery?.begin === undefined) this.#sink = this.#gathered = new GatheredResponse(head);
    else this.#sink = this.#delivery.begin(head);
    this.begun = true;
  }

  #write(chunk: Uint8Array): Promise<void> | undefined {
    if (chunk.length === 0) return undefined;
    if (this.#bytes + chunk.length > LIMITS.streamed)
      throw new IomodFailure("TooLarge", `a response may have ${LIMITS.streamed} bytes`);
    const written = this.#sink?.write(chunk);
    this.#bytes += chunk.length;
    return written;
  }

  #end(): Promise<void> | undefined {
    // Throws where it is too large, and then there is no answer.
    const answer = this.#gathered?.answer() ?? NOTHING;
    this.#ended = true;
    this.#owner.answer = answer;
    if (this.#gathered === undefined) return this.#sink?.end();
    this.answered(answer);
    return undefined;
  }

  #goOnAfter(): undefined {
    if (!this.begun) this.#refuseSecond();
    // A response that is streamed is complete with its end, whatever comes after it.
    if (this.begun && this.#gathered === undefined) return;
    const why = this.#delivery?.endsWithAnswer;
    if (why !== undefined) throw new IomodFailure("AfterResponseUnavailable", why);
    this.#after = true;
  }

  #refuseSecond(): void {
    if (this.begun || this.#owner.answer !== undefined)
      throw new IomodFailure("AlreadyAnswered", "the invocation has its answer, or has begun to give it");
  }
}

function readHead(input: Uint8Array): ResponseHead {
  try {
    return { ...headOf(input), document: input };
  } catch (thrown) {
    if (!(thrown instanceof IllegalAnswer)) throw thrown;
    throw new IomodFailure("InvalidHead", thrown.message);
  }
}

const clientGone = (): IomodFailure => new IomodFailure(CLIENT_GONE, "the client has gone");
