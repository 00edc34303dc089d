import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { guest, methodImport } from "../../guests/wat.ts";
import { finished, type Ran, startAsml, temporaryFolder, writeFiles } from "../asml.ts";

/** Sends one message, whatever its event is; a failure is a trap. */
function sending(queue: string): Uint8Array {
  const text = JSON.stringify({ QueueUrl: `http://127.0.0.1/123456789012/${queue}`, MessageBody: "from a guest" });
  return guest({
    imports: methodImport("send_message", "aws.sqs"),
    fields: `(data (i32.const 16) ${JSON.stringify(text)})`,
    locals: "(local $id i32) (local $length i32)",
    body: `
      (local.set $id (call $send_message (i32.const 16) (i32.const ${text.length})))
      (drop (call $call_wait))
      (local.set $length (call $call_poll (local.get $id)))
      (if (call $call_take (local.get $id) (i32.const 2048) (local.get $length)) (then unreachable))
      (drop (call $respond (i32.const 2048) (local.get $length)))`,
  });
}

const FILES = {
  "assemblylift.toml": '[project]\nname = "shop"\n\n[services]\nwork = { name = "work" }\n',
  "services/work/service.toml": `[service]
name = "work"

[api.functions.forward]
module = "forward.wasm"
[[api.functions.forward.triggers]]
source = "sqs"
queue = "in"
[[api.functions.forward.triggers]]
source = "schedule"
expression = "cron(0 12 ? * MON#1 2198)"

[api.functions.other]
module = "other.wasm"
[[api.functions.other.triggers]]
source = "sns"
topic = "news"

[iomod.dependencies.sqs]
coordinates = "aws.sqs"
resources = ["out"]

[sqs.queues.in]
[sqs.queues.out]
[sqs.queues.secret]
[sns.topics.news]
`,
};

const Announced = z.object({
  messaging: z.object({
    endpoint: z.string(),
    queues: z.array(z.object({ name: z.string(), url: z.string(), arn: z.string() })),
    topics: z.array(z.object({ name: z.string(), arn: z.string() })),
    schedules: z.array(z.object({ function: z.string(), expression: z.string(), next: z.string() })),
  }),
});

interface Served {
  readonly text: string;
  readonly stderr: () => string;
  stop(): Promise<Ran>;
}

const running: Served[] = [];
afterEach(() => Promise.all(running.splice(0).map((served) => served.stop())));

async function serve(root: string, ...args: readonly string[]): Promise<Served> {
  const child = startAsml(["serve", "--port", "0", ...args], { cwd: root });
  const ended = finished(child);
  let [text, stderr] = ["", ""];
  child.stderr.on("data", (part: string) => (stderr += part));
  const announced = new Promise<void>((resolve) => {
    child.stdout.on("data", (part: string) => {
      text += part;
      if (text.includes("Ctrl-C ends it.") || text.endsWith("}\n")) resolve();
    });
  });
  await Promise.race([announced, ended.then((ran) => Promise.reject(new Error(ran.stderr)))]);
  const served = {
    text,
    stderr: () => stderr,
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
  running.push(served);
  return served;
}

function shop(): string {
  const root = path.join(temporaryFolder(), "shop");
  writeFiles(root, FILES);
  writeFileSync(path.join(root, "services/work/forward.wasm"), sending("out"));
  writeFileSync(path.join(root, "services/work/other.wasm"), sending("secret"));
  return root;
}

const PATIENT = { timeout: 30_000, interval: 100 };

describe("asml serve", () => {
  test("has queues for clients and guests, whose roles are held to", async () => {
    const root = shop();
    const served = await serve(root, "-o", "json");
    const { endpoint, queues, topics, schedules } = Announced.parse(JSON.parse(served.text)).messaging;
    expect(schedules).toMatchObject([{ function: "work.forward", next: "2198-01-01T12:00:00.000Z" }]);
    const settings = {
      endpoint,
      region: "us-east-1",
      credentials: { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" },
    };
    const urlOf = (queue: string) => queues.find(({ name }) => name === queue)?.url;
    const [sqs, sns] = [new SQSClient(settings), new SNSClient(settings)];
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("in"), MessageBody: "go" }));
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("out"), WaitTimeSeconds: 20 }));
    expect(Messages?.map(({ Body }) => Body)).toEqual(["from a guest"]);

    await sns.send(new PublishCommand({ TopicArn: topics[0]?.arn, Message: "go" }));
    await expect
      .poll(served.stderr, PATIENT)
      .toContain("denied, as in AWS: sqs:SendMessage on arn:aws:sqs:us-east-1:123456789012:secret");
    expect(await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("secret") }))).not.toHaveProperty("Messages");
    await served.stop();
    expect(existsSync(path.join(root, ".asml/messages"))).toBe(true);
  });

  test("says how a message is sent by hand, and when schedules run", async () => {
    const { text } = await serve(shop(), "--ephemeral");
    expect(text).toMatch(/^At http:\/\/127\.0\.0\.1:\d+: queues in, out, secret; topic news:$/m);
    expect(text).toMatch(
      /^ {2}AWS_ACCESS_KEY_ID=asmllocal .* aws sqs send-message --queue-url \S+\/123456789012\/in --message-body '\{\}' --endpoint-url \S+ --region us-east-1$/m,
    );
    expect(text).toContain("cron(0 12 ? * MON#1 2198) UTC  work.forward  next 2198-01-01T12:00:00.000Z");
  });
});
