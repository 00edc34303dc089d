/**
 * A stand-in for Lambda's managed Node client: loads the handler that _HANDLER names, parses events, prints answers,
 * and reports errors. Run as a program.
 */
import { request } from "node:http";
import { text } from "node:stream/consumers";

const variables = process.env;
const root = `http://${variables["AWS_LAMBDA_RUNTIME_API"]}/2018-06-01/runtime`;

interface Context {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}
type Handler = (event: unknown, context: Context) => Promise<unknown>;

function call(
  method: string,
  path: string,
  body?: string,
): Promise<{ headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${root}${path}`, { method }, (response) => {
      text(response).then((got) => resolve({ headers: response.headers, body: got }), reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function errorDocument(thrown: unknown): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return JSON.stringify({ errorType: error.name, errorMessage: error.message, trace: error.stack?.split("\n") ?? [] });
}

async function loadHandler(): Promise<Handler> {
  const [, module, name] = /^(.*)\.([^.]+)$/.exec(variables["_HANDLER"] ?? "") ?? [];
  const loaded: Record<string, Handler | undefined> = await import(`${module}.mjs`);
  const handler = loaded[name ?? ""];
  if (handler === undefined) throw new Error(`${variables["_HANDLER"]} is undefined or not exported`);
  return handler;
}

async function serve(handler: Handler): Promise<never> {
  for (;;) {
    const { headers, body } = await call("GET", "/invocation/next");
    const awsRequestId = String(headers["lambda-runtime-aws-request-id"]);
    const deadline = Number(headers["lambda-runtime-deadline-ms"]);
    const context: Context = { awsRequestId, getRemainingTimeInMillis: () => deadline - Date.now() };
    try {
      const answer = await handler(JSON.parse(body), context);
      await call("POST", `/invocation/${awsRequestId}/response`, JSON.stringify(answer ?? null));
    } catch (thrown) {
      await call("POST", `/invocation/${awsRequestId}/error`, errorDocument(thrown));
    }
  }
}

try {
  await serve(await loadHandler());
} catch (thrown) {
  await call("POST", "/init/error", errorDocument(thrown));
  process.exitCode = 1;
}
