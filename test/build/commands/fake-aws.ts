/** As much of Lambda and CloudWatch Logs as asml asks of them, to see what is asked and to answer what is wanted. */
import { createServer, type IncomingMessage } from "node:http";
import { z } from "zod";

interface FakeEvent {
  readonly eventId: string;
  readonly timestamp: number;
  readonly message: string;
}

export interface FakeAws {
  readonly env: NodeJS.ProcessEnv;
  /** Events of log groups; they may be added to. */
  readonly groups: Map<string, FakeEvent[]>;
  /** Function's name -> its answer. */
  readonly functions: Map<string, (event: string) => FakeAnswer>;
  /** What was asked of CloudWatch. */
  readonly asked: Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

interface FakeAnswer {
  readonly payload: string;
  readonly log: string;
  readonly failed?: boolean;
}

const question = z.object({
  logGroupName: z.string(),
  startTime: z.number(),
  filterPattern: z.string().optional(),
  nextToken: z.string().optional(),
});

/** Events of a page. */
const PAGE = 2;

export async function startFakeAws(): Promise<FakeAws> {
  const groups: FakeAws["groups"] = new Map();
  const functions: FakeAws["functions"] = new Map();
  const asked: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const target = String(request.headers["x-amz-target"] ?? "");
      const invoked = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? "")?.[1];
      const send = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
      if (invoked !== undefined) {
        const answer = functions.get(decodeURIComponent(invoked))?.(body);
        if (answer === undefined)
          return send(404, '{"Message":"Function not found"}', { "x-amzn-errortype": "ResourceNotFoundException" });
        return send(200, answer.payload, {
          "x-amz-log-result": Buffer.from(answer.log).toString("base64"),
          ...(answer.failed === true && { "x-amz-function-error": "Unhandled" }),
        });
      }
      if (target !== "Logs_20140328.FilterLogEvents") return send(400, '{"__type":"UnknownOperationException"}');
      const input = question.parse(JSON.parse(body));
      asked.push(input);
      const all = groups.get(input.logGroupName);
      if (all === undefined) return send(400, '{"__type":"ResourceNotFoundException","message":"no such group"}');
      const from = Number(input.nextToken ?? 0);
      const pattern = /^"(.*)"$/.exec(input.filterPattern ?? "")?.[1] ?? "";
      const matching = all.filter(
        ({ timestamp, message }) => timestamp >= input.startTime && message.includes(pattern),
      );
      const events = matching.slice(from, from + PAGE);
      const more = from + PAGE < matching.length ? { nextToken: String(from + PAGE) } : {};
      return send(200, JSON.stringify({ events, ...more }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    env: {
      ...process.env,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${address.port}`,
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
    },
    groups,
    functions,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
