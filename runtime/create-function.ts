/** Module + grants + limits -> a function that can be invoked (the contract is in function.ts). */
import { AsmlError, messageOf } from "../guest-abi/errors.ts";
import { type ModuleFacts, prepareModule } from "../guest-abi/module.ts";
import { ActiveInvocation } from "./engine/active.ts";
import { deadlines } from "./engine/deadlines.ts";
import { classify, timeoutOf } from "./engine/failure.ts";
import { checkImports } from "./engine/grants.ts";
import { wasmWithJspi } from "./engine/jspi.ts";
import { SandboxPool } from "./engine/pool.ts";
import type { Sandbox } from "./engine/sandbox.ts";
import { theWatchdog } from "./engine/watchdog.ts";
import { LIMITS } from "../guest-abi/abi.ts";
import type { FunctionOptions, GuestFunction, Invocation, Outcome } from "./function.ts";
import type { FunctionConfig } from "./project.ts";

const PAGES_PER_MB = 16;
/** A 32 bit memory cannot be larger. */
const MAX_PAGES = 65_536;

/**
 * Compiles the module, checks what it imports against the grants, and makes its first sandbox.
 * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI, ERR_IMPORT_DENIED, ERR_IMPORT_UNKNOWN, ERR_IOMOD_UNKNOWN,
 *   ERR_GUEST_TRAP (it failed before its first invocation)
 */
export async function createFunction({ config, wasm, iomods, log }: FunctionOptions): Promise<GuestFunction> {
  const maximumPages = Math.min(config.memoryMb * PAGES_PER_MB, MAX_PAGES);
  const prepared = prepareModule(wasm, { maximumPages });
  if (prepared.facts.abi !== "asml_abi_1")
    throw new AsmlError("ERR_MODULE_ABI", `${config.id} speaks an ABI that this version does not offer`, {
      fix: "build it with the crate asml",
    });
  checkHandler(config, prepared.facts);
  const methods = checkImports(config, prepared.facts, iomods);
  const module = await compile(config, prepared.bytes);
  const pool = new SandboxPool({
    id: config.id,
    module,
    facts: prepared.facts,
    methods,
    handler: config.handler,
    maximumPages: Math.min(maximumPages, prepared.facts.memory.maximumPages ?? MAX_PAGES),
    environment: Object.entries(config.environment).map(([name, value]) => `${name}=${value}`),
    image: undefined,
  });
  theWatchdog().start();
  pool.prepare();
  return new PooledFunction(config, pool, log);
}

class PooledFunction implements GuestFunction {
  readonly config: FunctionConfig;
  readonly #pool: SandboxPool;
  readonly #log: FunctionOptions["log"];
  readonly #running = new Set<(error: AsmlError) => void>();
  #closed = false;

  constructor(config: FunctionConfig, pool: SandboxPool, log: FunctionOptions["log"]) {
    this.config = config;
    this.#pool = pool;
    this.#log = log;
  }

  invoke(invocation: Invocation): Promise<Outcome> {
    return new Promise((resolve) => {
      const refused = this.#refuse(invocation);
      const sandbox = refused ?? this.#take();
      if (sandbox instanceof AsmlError) {
        this.#tell(invocation.requestId, sandbox);
        resolve({ ok: false, error: sandbox });
      } else this.#run(sandbox, invocation, resolve);
    });
  }

  close(): void {
    this.#closed = true;
    for (const abort of this.#running) abort(aborted(this.config.id, "the function was closed"));
    this.#pool.close();
  }

  #run(sandbox: Sandbox, invocation: Invocation, resolve: (outcome: Outcome) => void): void {
    const { id } = this.config;
    const abandon = (error: AsmlError): void => settle({ ok: false, error });
    const active = new ActiveInvocation(id, invocation, this.config.timeoutMs, this.#log, () => abandon(timeoutOf(id)));
    const onAbort = (): void => abandon(aborted(id, "the caller has gone"));
    const settle = (outcome: Outcome): void => {
      if (active.over) return;
      active.end();
      deadlines.delete(active);
      this.#running.delete(abandon);
      invocation.signal?.removeEventListener("abort", onAbort);
      if (outcome.ok) this.#pool.giveBack(sandbox);
      else {
        this.#pool.discard(sandbox);
        this.#tell(active.requestId, outcome.error, active);
      }
      resolve(outcome);
    };
    deadlines.add(active);
    this.#running.add(abandon);
    invocation.signal?.addEventListener("abort", onAbort, { once: true });
    sandbox.run(active).then(
      () => {
        theWatchdog().leave();
        settle(outcomeOf(id, active));
      },
      (thrown: unknown) => {
        theWatchdog().leave();
        if (!active.over) settle({ ok: false, error: classify(id, active, thrown, sandbox.memoryBytes) });
      },
    );
  }

  #refuse(invocation: Invocation): AsmlError | undefined {
    const { id } = this.config;
    if (this.#closed) return aborted(id, "the function is closed");
    if (invocation.signal?.aborted === true) return aborted(id, "the caller has gone");
    if (invocation.event.length > LIMITS.event)
      return new AsmlError("ERR_EVENT_TOO_LARGE", `${id}: the event has ${invocation.event.length} bytes`, {
        fix: `Lambda takes at most ${LIMITS.event}`,
      });
    return undefined;
  }

  #take(): Sandbox | AsmlError {
    try {
      return this.#pool.take();
    } catch (thrown) {
      if (thrown instanceof AsmlError) return thrown;
      return new AsmlError("ERR_HOST", `${this.config.id} could not be instantiated: ${messageOf(thrown)}`, {
        cause: thrown,
      });
    }
  }

  #tell(requestId: string, error: AsmlError, active?: ActiveInvocation): void {
    const cause = error.cause instanceof Error ? error.cause : undefined;
    this.#log({
      level: "error",
      message: active?.panic === undefined ? error.message : `${error.message}: ${active.panic}`,
      function: this.config.id,
      requestId,
      code: error.code,
      ...(error.fix === undefined ? {} : { fix: error.fix }),
      ...(cause?.stack === undefined ? {} : { stack: cause.stack }),
    });
  }
}

function outcomeOf(id: string, active: ActiveInvocation): Outcome {
  if (active.misuse !== undefined) return { ok: false, error: active.misuse };
  if (active.answer !== undefined) return { ok: true, answer: active.answer };
  return { ok: false, error: new AsmlError("ERR_GUEST_RESPONSE", `${id} returned without an answer`) };
}

const aborted = (id: string, why: string): AsmlError => new AsmlError("ERR_INVOCATION_ABORTED", `${id}: ${why}`);

function checkHandler(config: FunctionConfig, facts: ModuleFacts): void {
  const found = facts.exports.find((item) => item.name === config.handler);
  const type = found?.type;
  if (found?.kind === "function" && type?.params.length === 0 && type.results.length === 0) return;
  const candidates = facts.exports.filter(
    (item) => item.kind === "function" && item.type?.params.length === 0 && item.type.results.length === 0,
  );
  throw new AsmlError(
    "ERR_MODULE_ABI",
    found === undefined
      ? `${config.id} exports no handler named ${config.handler}`
      : `${config.id} exports ${config.handler}, but not as a function without parameters and results`,
    { fix: `set handler_name to one of: ${candidates.map((item) => item.name).join(", ") || "(it exports none)"}` },
  );
}

async function compile(config: FunctionConfig, bytes: Uint8Array): Promise<WebAssembly.Module> {
  try {
    return await wasmWithJspi().compile(bytes as BufferSource);
  } catch (cause) {
    throw new AsmlError("ERR_MODULE_INVALID", `${config.id} is no valid WebAssembly module: ${messageOf(cause)}`, {
      cause,
    });
  }
}
