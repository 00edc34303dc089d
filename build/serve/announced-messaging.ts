/** What a person is told of queues, topics, buses and schedules: a line that sends something, and when schedules run. */
import type { Harness } from "../../runtime/local/harness.ts";
import type { MessagingState } from "../../runtime/local/messaging.ts";

type Served = Pick<Harness, "aws"> & { readonly messaging: Pick<Harness["messaging"], "endpoint" | "state"> };

/** Lines, without any where the project has none of them. */
export function messagingLines({ messaging, aws }: Served): readonly string[] {
  const { endpoint, state } = messaging;
  const { queues, topics, buses, schedules } = state;
  const [queue] = queues;
  const [topic] = topics;
  const [bus] = buses.filter((name) => name !== "default");
  const tried =
    queue !== undefined
      ? `sqs send-message --queue-url ${queue.url} --message-body '{}'${queue.name.endsWith(".fifo") ? " --message-group-id 1" : ""}`
      : topic !== undefined
        ? `sns publish --topic-arn ${topic.arn} --message '{}'`
        : bus !== undefined
          ? `events put-events --entries '[{"Source":"you","DetailType":"test","Detail":"{}","EventBusName":"${bus}"}]'`
          : undefined;
  const kinds = [
    kindOf("queue", "queues", queues),
    kindOf("topic", "topics", topics),
    kindOf("bus", "buses", bus === undefined ? [] : buses.map((name) => ({ name }))),
  ].filter((text) => text !== undefined);
  return [
    ...(tried === undefined
      ? []
      : ["", `At ${endpoint}: ${kinds.join("; ")}:`, "", `  ${identityOf(aws)}aws ${tried}${placeOf(endpoint, aws)}`]),
    ...(schedules.length === 0 ? [] : ["", "Schedules:", "", ...schedules.map((one) => `  ${scheduleLine(one)}`)]),
  ];
}

/** The same for `-o json`. */
export function messagingValue({ messaging: { endpoint, state } }: Served): object {
  const schedules = state.schedules.map(({ next, ...schedule }) => ({ ...schedule, next: timeOf(next) }));
  return { endpoint, ...state, schedules };
}

function kindOf(one: string, several: string, named: readonly { readonly name: string }[]): string | undefined {
  if (named.length === 0) return undefined;
  return `${named.length === 1 ? one : several} ${named.map(({ name }) => name).join(", ")}`;
}

function scheduleLine({ function: id, expression, timezone, next }: MessagingState["schedules"][number]): string {
  const zone = expression.startsWith("rate") ? "" : ` ${timezone}`;
  return `${expression}${zone}  ${id}  ${next === undefined ? "does not run any more" : `next ${timeOf(next)}`}`;
}

function timeOf(next: number | undefined): string | undefined {
  return next === undefined ? undefined : new Date(next).toISOString();
}

/** Only the local identity, which is written in the source: a person's own credentials are never shown. */
function identityOf({ credentials: { accessKeyId, secretAccessKey } }: Harness["aws"]): string {
  if (accessKeyId !== "asmllocal") return "";
  return `AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} `;
}

function placeOf(endpoint: string, { region }: Harness["aws"]): string {
  return ` --endpoint-url ${endpoint} --region ${region}`;
}
