/** Faults on demand: IOmods that fail as they would on a bad day, where a rule says so, the same each time. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AsmlError, messageOf } from "../../../guest-abi/errors.ts";
import { CLIENT_FAILURE } from "../../../iomods/aws/failure.ts";
import { type CallContext, type Iomod, IomodFailure, type Method } from "../../../iomods/define.ts";
import type { IomodRegistry } from "../../../iomods/registry.ts";
import type { LogSink } from "../../observe/log.ts";
import type { InvocationStart, Observer } from "../../observe/observer.ts";
import { failureFor } from "./failures.ts";
import { type FaultRule, parseFaults } from "./grammar.ts";
import { BATCH_METHODS, partialCall } from "./partial.ts";

/** A request's own faults; `;` between several. */
const FAULT_HEADER = "x-asml-fault";
/** A request's own seed. */
const SEED_HEADER = "x-asml-fault-seed";

/** Rules, and how often each has been asked: the sequence of its answers depends on the seed alone. */
class Dice {
  readonly #seed: string;
  readonly #rules: readonly FaultRule[];
  readonly #asked = new Map<string, number>();

  constructor(rules: readonly FaultRule[], seed: string) {
    this.#rules = rules;
    this.#seed = seed;
  }

  /** Rules that a call falls under, this time. */
  of(coordinates: string, method: string): readonly FaultRule[] {
    return this.#rules.filter(
      (rule) => rule.coordinates.test(coordinates) && rule.method.test(method) && this.roll(rule.text) < rule.share,
    );
  }

  /** From 0 to 1, without 1. */
  roll(what: string): number {
    const asked = (this.#asked.get(what) ?? 0) + 1;
    this.#asked.set(what, asked);
    return createHash("sha256").update(`${this.#seed}\n${what}\n${asked}`).digest().readUInt32BE() / 2 ** 32;
  }
}

export interface FaultsOptions {
  readonly rules: readonly FaultRule[];
  readonly seed: string;
  readonly log: LogSink;
}

export class Faults implements Observer {
  readonly #options: FaultsOptions;
  readonly #dice: Dice;
  readonly #ofRequests = new Map<string, Dice>();

  constructor(options: FaultsOptions) {
    this.#options = options;
    this.#dice = new Dice(options.rules, options.seed);
  }

  /** A request may bring rules of its own, in a header. */
  invocation(start: InvocationStart): { ended(): void } | undefined {
    const dice = this.#diceOf(start);
    if (dice === undefined) return undefined;
    this.#ofRequests.set(start.requestId, dice);
    return { ended: () => this.#ofRequests.delete(start.requestId) };
  }

  /** The same IOmods, with faults. @throws AsmlError ERR_USAGE for a rule that no method falls under */
  wrap(iomods: IomodRegistry): IomodRegistry {
    for (const rule of this.#options.rules) checkRule(rule, iomods);
    const wrapped = new Map<string, Iomod>();
    return {
      known: iomods.known,
      find: (coordinates) => {
        const iomod = iomods.find(coordinates);
        if (iomod === undefined) return undefined;
        const known = wrapped.get(iomod.coordinates) ?? this.#wrapIomod(iomod);
        wrapped.set(iomod.coordinates, known);
        return known;
      },
    };
  }

  #diceOf({ event, requestId, config }: InvocationStart): Dice | undefined {
    const headers = headersOf(event);
    const text = headers?.get(FAULT_HEADER);
    if (text === undefined) return undefined;
    try {
      return new Dice(parseFaults(text, FAULT_HEADER), headers?.get(SEED_HEADER) ?? this.#options.seed);
    } catch (thrown) {
      const { log } = this.#options;
      const fix = thrown instanceof AsmlError && thrown.fix !== undefined ? { fix: thrown.fix } : {};
      log({ level: "error", message: messageOf(thrown), function: config.id, requestId, code: "ERR_USAGE", ...fix });
      return undefined;
    }
  }

  #wrapIomod(iomod: Iomod): Iomod {
    const methods = Object.entries(iomod.methods).map(([name, method]): [string, Method] => {
      const { stream } = method;
      const call: Method["call"] = (input, context) => this.#call(iomod.coordinates, name, method, input, context);
      const faultFirst = this.#beforeStream.bind(this, iomod.coordinates, name);
      return [
        name,
        {
          ...method,
          call,
          ...(stream && {
            stream: async function* chunks(input: Uint8Array, context: CallContext) {
              await faultFirst(context);
              yield* stream(input, context);
            },
          }),
        },
      ];
    });
    return { ...iomod, methods: Object.fromEntries(methods) };
  }

  async #call(
    coordinates: string,
    name: string,
    method: Method,
    input: Uint8Array,
    context: CallContext,
  ): Promise<Uint8Array> {
    const dice = this.#diceFor(context);
    const rules = dice.of(coordinates, name);
    await this.#fail(coordinates, name, rules, dice, context);
    const partial = rules.find(({ fault }) => fault.kind === "partial");
    if (partial?.fault.kind !== "partial") return method.call(input, context);
    const { share } = partial.fault;
    this.#tell(partial, `${coordinates}/${name}`, context);
    return partialCall(
      `${coordinates}/${name}`,
      method,
      input,
      context,
      () => dice.roll(`${partial.text} entry`) >= share,
    );
  }

  async #beforeStream(coordinates: string, name: string, context: CallContext): Promise<void> {
    const dice = this.#diceFor(context);
    await this.#fail(coordinates, name, dice.of(coordinates, name), dice, context);
  }

  #diceFor({ requestId }: CallContext): Dice {
    return (requestId === undefined ? undefined : this.#ofRequests.get(requestId)) ?? this.#dice;
  }

  /** Waits, and throws, as the rules have it. */
  async #fail(
    coordinates: string,
    name: string,
    rules: readonly FaultRule[],
    dice: Dice,
    context: CallContext,
  ): Promise<void> {
    for (const rule of rules) {
      const { fault } = rule;
      if (fault.kind === "partial") continue;
      this.#tell(rule, `${coordinates}/${name}`, context);
      if (fault.kind === "latency") {
        // oxlint-disable-next-line no-await-in-loop -- one delay after the other
        await pause(fault.fromMs + dice.roll(`${rule.text} time`) * (fault.toMs - fault.fromMs), context);
        continue;
      }
      // oxlint-disable-next-line no-await-in-loop -- the loop ends here
      if (fault.kind === "timeout") await pause(fault.ms, context);
      throw failureFor(fault, coordinates, requestIdFrom(dice, rule));
    }
  }

  #tell({ text }: FaultRule, call: string, { requestId }: CallContext): void {
    const about = requestId === undefined ? {} : { requestId };
    this.#options.log({ level: "debug", message: `fault on demand: ${call} (${text})`, ...about });
  }
}

async function pause(ms: number, { signal }: CallContext): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (cause) {
    throw new IomodFailure(CLIENT_FAILURE.aborted, "the call was cancelled", { cause });
  }
}

/** As AWS's look. */
function requestIdFrom(dice: Dice, rule: FaultRule): string {
  const hex = createHash("sha256")
    .update(String(dice.roll(`${rule.text} id`)))
    .digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function checkRule({ text, coordinates, method, fault }: FaultRule, iomods: IomodRegistry): void {
  const meant = iomods.known.filter((one) => coordinates.test(one));
  const methods = meant.flatMap((one) =>
    Object.keys(iomods.find(one)?.methods ?? {})
      .filter((name) => method.test(name))
      .map((name) => `${one}/${name}`),
  );
  if (methods.length === 0)
    throw new AsmlError("ERR_USAGE", `--fault ${text}: no IOmod has such a method`, {
      fix: meant.length === 0 ? `IOmods are ${iomods.known.join(", ")}` : `it is not a method of ${meant.join(", ")}`,
    });
  if (fault.kind === "partial" && !methods.some((name) => BATCH_METHODS.includes(name)))
    throw new AsmlError("ERR_USAGE", `--fault ${text}: only batches can be done in part`, {
      fix: `name one of ${BATCH_METHODS.join(", ")}`,
    });
}

/** Of an HTTP event, by names in lower case; undefined where our header is in none. */
function headersOf(event: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = Buffer.from(event.buffer, event.byteOffset, event.length);
  if (!text.includes(FAULT_HEADER) && !text.toString("latin1").toLowerCase().includes(FAULT_HEADER)) return undefined;
  try {
    const { headers }: { headers?: unknown } = JSON.parse(text.toString()) ?? {};
    return new Map(
      Object.entries(headers ?? {}).flatMap(([name, value]) =>
        typeof value === "string" ? [[name.toLowerCase(), value] as const] : [],
      ),
    );
  } catch {
    return undefined;
  }
}
