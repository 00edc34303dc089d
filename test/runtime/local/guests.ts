/** Functions that stand in for guests, and a gateway over them. */
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { AsmlError, type AsmlErrorCode } from "../../../guest-abi/errors.ts";
import type { GuestFunction, Invocation, Outcome } from "../../../runtime/function.ts";
import { startGateway, type Gateway, type GatewayOptions } from "../../../runtime/local/gateway.ts";
import { keySet } from "../../../runtime/local/authorize/key-source.ts";
import type { Payload1 } from "../../../runtime/events/payload-1.ts";
import type { Payload2 } from "../../../runtime/events/payload-2.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import type { FunctionSpec, Project } from "../../../runtime/project.ts";

/** Events are those of payload 2.0 unless the test's route says otherwise. */
export type Behaviour = (event: Payload2 & { body?: string }, invocation: Invocation) => unknown;

/** Answers with what it is given back, as JSON; text and bytes as they are. Throws an AsmlError to fail. */
export function guestOf(spec: FunctionSpec, behaviour: Behaviour): GuestFunction {
  return {
    config: spec.config,
    async invoke(invocation): Promise<Outcome> {
      try {
        const answer = await behaviour(JSON.parse(Buffer.from(invocation.event).toString("utf8")), invocation);
        const bytes = answer instanceof Uint8Array ? answer : Buffer.from(JSON.stringify(answer));
        return { ok: true, answer: bytes };
      } catch (error) {
        if (error instanceof AsmlError) return { ok: false, error };
        throw error;
      }
    },
    close: () => undefined,
  };
}

export function failing(code: AsmlErrorCode): Behaviour {
  return () => {
    throw new AsmlError(code, "secret detail of the failure");
  };
}

/** Answers with the event itself. */
export const echo: Behaviour = (event) => ({
  statusCode: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(event),
});

const running: Gateway[] = [];

/** For afterEach. */
export async function stopGateways(): Promise<void> {
  await Promise.all(running.splice(0).map((gateway) => gateway.close()));
}

export interface Started extends Gateway {
  readonly logged: LogRecord[];
}

/** A gateway on a free port; a function without a behaviour of its own echoes. */
export async function gatewayOf(
  project: Project,
  behaviours: Readonly<Record<string, Behaviour>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<Started> {
  const specs = project.services.flatMap((service) => service.functions);
  const functions = new Map(specs.map((spec) => [spec.config.id, guestOf(spec, behaviours[spec.config.id] ?? echo)]));
  const logged: LogRecord[] = [];
  const gateway = await startGateway({
    project,
    functions,
    host: "127.0.0.1",
    port: 0,
    keysOf: () => keySet({ keys: [] }),
    log: (record) => logged.push(record),
    ...options,
  });
  running.push(gateway);
  return { ...gateway, logged };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** The body as the event that `echo` sent, or as a message. */
  readonly event1: () => Payload1 & { body: string | null };
  readonly event2: () => Payload2 & { body?: string };
  readonly json: () => unknown;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders | readonly string[];
  readonly body?: string | Uint8Array;
}

/** A request whose path and headers go out exactly as they are written here. */
export function ask(gateway: { readonly port: number }, path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = asked;
    const request = httpRequest({ host: "127.0.0.1", port: gateway.port, method, path, headers, agent: false });
    request.on("error", reject);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const whole = Buffer.concat(chunks);
        const { statusCode = 0, headers, rawHeaders } = response;
        const parsed = () => JSON.parse(whole.toString("utf8"));
        resolve({ status: statusCode, headers, rawHeaders, body: whole, event1: parsed, event2: parsed, json: parsed });
      });
    });
    request.end(body);
  });
}
