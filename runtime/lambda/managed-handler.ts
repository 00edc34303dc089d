/** A function behind the managed Node client, which parses the event and prints the answer. */
import type { Context } from "aws-lambda";
import type { Delivery, GuestFunction, Outcome } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import { deadlineAfter } from "./deadline.ts";
import { currentTrace } from "./environment.ts";
import { invocationFailure } from "./failure.ts";
import { OWN_CLIENT } from "./own-client.ts";

export type ManagedContext = Pick<Context, "awsRequestId" | "getRemainingTimeInMillis">;
export type ManagedHandler = (event: unknown, context: ManagedContext) => Promise<unknown>;

const BUFFERED: Delivery = {
  endsWithAnswer:
    "Lambda's managed Node client ends the invocation with its answer; for work after it, give the function asml's own " +
    `client (${OWN_CLIENT}) or a function URL of mode "stream"`,
};

/**
 * @throws LambdaFailure (as the handler's rejection) for every failure of the guest
 * @example
 * export const handler = managedHandler(await startFunction("/var/task", lambdaIomods(), log), log);
 */
export function managedHandler(guest: GuestFunction, log: LogSink): ManagedHandler {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return async (event, context) => {
    const outcome = await invokeManaged(guest, event, context, BUFFERED);
    if (!outcome.ok) throw invocationFailure(outcome.error);
    try {
      return JSON.parse(decoder.decode(outcome.answer));
    } catch {
      // The parser's own message quotes the answer, which does not belong in a log.
      log({
        level: "error",
        message: `${guest.config.id} answered with something that is not JSON in UTF-8`,
        function: guest.config.id,
        requestId: context.awsRequestId,
        code: "ERR_GUEST_RESPONSE",
      });
      throw invocationFailure({ code: "ERR_GUEST_RESPONSE" });
    }
  };
}

export function invokeManaged(
  guest: GuestFunction,
  event: unknown,
  context: ManagedContext,
  delivery: Delivery,
): Promise<Outcome> {
  return guest.invoke({
    requestId: context.awsRequestId,
    // JSON has no undefined: an invocation without a payload is null to the guest.
    event: Buffer.from(JSON.stringify(event ?? null)),
    deadline: deadlineAfter(context.getRemainingTimeInMillis()),
    traceHeader: currentTrace(),
    delivery,
  });
}
