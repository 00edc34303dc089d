/** How one invocation's response gets to the Runtime API: at the end, before work that comes after it, or in chunks. */
import { mapAnswer } from "../../events/answer.ts";
import type { Delivery, Outcome } from "../../function.ts";
import { invocationFailure } from "../failure.ts";
import { headDocument } from "../url-answer.ts";
import type { RuntimeApi } from "./runtime-api.ts";

interface RuntimeDelivery {
  readonly delivery: Delivery;
  /** The guest is through. Resolves when the Runtime API has what there is. @throws AsmlError ERR_HOST when it is gone */
  settle(outcome: Outcome): Promise<void>;
}

interface DeliveryOptions {
  readonly api: RuntimeApi;
  readonly requestId: string;
  /** Of the function, for the log. */
  readonly id: string;
  /** The caller is a function URL that streams. */
  readonly streams: boolean;
}

export function deliveryTo({ api, requestId, id, streams }: DeliveryOptions): RuntimeDelivery {
  let sent: Promise<void> | undefined;

  const send = (answer: Uint8Array): Promise<void> => {
    if (!streams) return api.respond(requestId, answer);
    const mapped = mapAnswer(answer, "2.0");
    if (!mapped.ok) {
      const message = `${id} gave an answer that cannot be mapped to a response: ${mapped.reason}`;
      api.log({ level: "error", message, function: id, requestId, code: "ERR_GUEST_RESPONSE" });
      return api.fail(requestId, invocationFailure({ code: "ERR_GUEST_RESPONSE" }));
    }
    const { response, taken } = api.stream(requestId, headDocument(mapped.answer));
    response.write(mapped.answer.body).catch(() => {});
    response.end().catch(() => {});
    return taken;
  };

  /** A failure is told by settle(), which is waited for. */
  const sending = (promise: Promise<void>): void => {
    sent = promise;
    promise.catch(() => {});
  };

  return {
    delivery: {
      answered: (answer) => sending(send(answer)),
      ...(streams && {
        begin(head) {
          const { response, taken } = api.stream(requestId, head.document);
          sending(taken);
          return response;
        },
      }),
    },
    async settle(outcome) {
      if (sent !== undefined) return sent;
      if (outcome.ok) return send(outcome.answer);
      return api.fail(requestId, invocationFailure(outcome.error));
    },
  };
}
