/** std.secrets: what Secrets Manager and Parameter Store hold, fetched once and kept for a while. */
import type { Iomod } from "../define.ts";
import { defineIomod, IomodFailure, method, z } from "../kit.ts";
import { callJson, type Outer } from "./aws-calls.ts";
import { secretsOptions } from "./secrets-options.ts";

export type SecretKind = "secret" | "parameter";

/** Values on a developer's machine, in the place of AWS's. */
export type LocalSecrets = (kind: SecretKind, name: string) => string | undefined;

export interface SecretSources {
  /** The IOmods `aws.secretsmanager` and `aws.ssm`. */
  readonly secretsmanager: Iomod;
  readonly ssm: Iomod;
  readonly local?: LocalSecrets | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

const errors = {
  NotAllowed: { doc: "service.toml does not name it.", statusCode: 403 },
  NotFound: { doc: "There is none of that name, or none that may be read.", statusCode: 404 },
  NotText: "It is binary, and only text is given.",
  Unavailable: { doc: "The service did not answer as it should.", retryable: true },
} as const;
const output = z.object({ value: z.string().describe("For the function alone: it is not for logs.") });

export function createSecrets({ secretsmanager, ssm, local, now = () => performance.now() }: SecretSources): Iomod {
  const cache = new Cache(now);
  const fetch = {
    async secret(name: string, outer: Outer) {
      const { SecretString: text } = await callJson(secretsmanager, "get_secret_value", { SecretId: name }, outer);
      return text;
    },
    async parameter(name: string, outer: Outer) {
      const { Parameter: found } = await callJson(ssm, "get_parameter", { Name: name, WithDecryption: true }, outer);
      return z.object({ Value: z.string() }).safeParse(found).data?.Value;
    },
  };
  const read = async (kind: SecretKind, name: string, context: Reading): Promise<{ value: string }> => {
    const { options } = context;
    const named = kind === "secret" ? options.secrets : options.parameters;
    if (!named.includes(name))
      throw new IomodFailure("NotAllowed", `${kind}s in service.toml do not name this ${kind}`, { statusCode: 403 });
    if (local) return { value: localValue(local, kind, name) };
    return {
      value: await cache.get(`${kind} ${name}`, options.cache_seconds * 1000, context, (outer) =>
        textOf(kind, fetch[kind](name, outer)),
      ),
    };
  };
  return defineIomod("std.secrets", {
    secret: method({
      doc: "A secret of Secrets Manager, as it is now or was a little while ago.",
      actions: ["secretsmanager:GetSecretValue"],
      options: secretsOptions,
      input: z.object({ name: z.string().min(1).describe("Its name or ARN, as service.toml has it.") }),
      output,
      errors,
      run: ({ name }, context) => read("secret", name, context),
    }),
    parameter: method({
      doc: "A parameter of Parameter Store, decrypted, as it is now or was a little while ago.",
      actions: ["ssm:GetParameter"],
      options: secretsOptions,
      input: z.object({ name: z.string().min(1).describe("Its name or ARN, as service.toml has it.") }),
      output,
      errors,
      run: ({ name }, context) => read("parameter", name, context),
    }),
  });
}

type Reading = Outer & { readonly options: z.output<typeof secretsOptions> };

function localValue(local: LocalSecrets, kind: SecretKind, name: string): string {
  const value = local(kind, name);
  if (value !== undefined) return value;
  throw new IomodFailure(
    "NotFound",
    `there is no value for this ${kind} on this machine; put it into .asml/secrets.toml, under [${kind}s]`,
    {
      statusCode: 404,
    },
  );
}

async function textOf(kind: SecretKind, fetched: Promise<unknown>): Promise<string> {
  let text: unknown;
  try {
    text = await fetched;
  } catch (thrown) {
    throw translated(thrown, kind);
  }
  if (typeof text === "string") return text;
  throw new IomodFailure("NotText", `the ${kind} is not text`);
}

/** AWS's messages name ARNs and accounts; its code says enough. */
function translated(thrown: unknown, kind: SecretKind): unknown {
  if (!(thrown instanceof IomodFailure)) return thrown;
  const { code, requestId, retryable } = thrown;
  if (/^(ResourceNotFoundException|ParameterNotFound|ParameterVersionNotFound)$/.test(code))
    return new IomodFailure("NotFound", `there is no such ${kind}`, { requestId, statusCode: 404, cause: thrown });
  if (code === "AccessDeniedException")
    return new IomodFailure("NotFound", `the function's role may not read this ${kind}`, { requestId, cause: thrown });
  return retryable
    ? new IomodFailure("Unavailable", `the service failed with ${code}`, { requestId, cause: thrown })
    : thrown;
}

interface Kept {
  readonly value: Promise<string>;
  until: number;
  /** Callers that still wait for it. */
  waiting: number;
  readonly stop: AbortController;
}

/** Values by name. Whoever asks for one that is being fetched waits for that; a failure is not kept. */
class Cache {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async get(name: string, keepMs: number, outer: Outer, fetch: (outer: Outer) => Promise<string>): Promise<string> {
    const found = this.#kept.get(name);
    const kept = found && this.#now() < found.until ? found : this.#fetch(name, keepMs, outer, fetch);
    kept.waiting++;
    try {
      return await orCancelled(kept.value, outer.signal);
    } finally {
      // The fetch is the invocation's that began it no more than any other's: it ends when nobody waits.
      if (--kept.waiting === 0 && kept.until === Infinity) {
        kept.stop.abort();
        if (this.#kept.get(name) === kept) this.#kept.delete(name);
      }
    }
  }

  #fetch(name: string, keepMs: number, outer: Outer, fetch: (outer: Outer) => Promise<string>): Kept {
    const stop = new AbortController();
    const value = fetch({
      signal: stop.signal,
      traceparent: outer.traceparent,
      remainingMs: () => outer.remainingMs(),
    });
    const kept: Kept = { value, until: Infinity, waiting: 0, stop };
    this.#kept.set(name, kept);
    void this.#settle(name, kept, keepMs);
    return kept;
  }

  async #settle(name: string, kept: Kept, keepMs: number): Promise<void> {
    try {
      await kept.value;
      kept.until = this.#now() + keepMs;
    } catch {
      if (this.#kept.get(name) === kept) this.#kept.delete(name);
    }
  }
}

async function orCancelled<T>(value: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new IomodFailure("Cancelled", "the call was cancelled");
  let cancel = (): void => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(new IomodFailure("Cancelled", "the call was cancelled"));
    signal.addEventListener("abort", cancel, { once: true });
  });
  try {
    return await Promise.race([value, cancelled]);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
