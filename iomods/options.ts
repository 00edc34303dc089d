/** What a service's grant says of an IOmod besides its resources, as the IOmod's methods get it. */
import type { ZodType, output as ZodOutput } from "zod";
import type { CallContext, Iomod, IomodLogLevel } from "./define.ts";
import { IomodFailure } from "./failure.ts";

/** The context of a method whose definition has a schema of options: it gets them parsed. */
export type OptionedContext<S extends ZodType | undefined> = S extends ZodType
  ? Omit<CallContext, "options"> & { readonly options: ZodOutput<S> }
  : CallContext;

const NO_OPTIONS = {};

/**
 * Makes the context that a method gets of the one that the engine gives.
 * @throws IomodFailure InvalidOptions, where the manifest was not checked before
 */
export function optionsReader<S extends ZodType | undefined>(
  schema: S | undefined,
): (context: CallContext) => OptionedContext<S> {
  if (schema === undefined) return (context) => context as OptionedContext<S>;
  // A grant's options are one object as long as the function lives: they are parsed once.
  const parsed = new WeakMap<object, unknown>();
  return (context) => {
    const { options: given } = context;
    const raw = typeof given === "object" && given !== null ? given : NO_OPTIONS;
    let options = parsed.get(raw);
    if (options === undefined) {
      options = parse(schema, raw);
      parsed.set(raw, options);
    }
    const made: unknown = new WithOptions(context, options);
    return made as OptionedContext<S>;
  };
}

function parse(schema: ZodType, raw: object): unknown {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => [...path, message].join(": "));
  throw new IomodFailure("InvalidOptions", `the IOmod does not take its options in service.toml: ${issues.join("; ")}`);
}

/** The engine's contexts have getters that are to be asked only by who needs them, so they are not copied. */
class WithOptions implements Record<keyof CallContext, unknown> {
  readonly options: unknown;
  readonly #context: CallContext;

  constructor(context: CallContext, options: unknown) {
    this.#context = context;
    this.options = options;
  }

  get signal(): AbortSignal {
    return this.#context.signal;
  }

  get requestId(): string | undefined {
    return this.#context.requestId;
  }

  get traceparent(): string | undefined {
    return this.#context.traceparent;
  }

  readonly remainingMs = (): number => this.#context.remainingMs();

  readonly log = (level: IomodLogLevel, message: string, members?: Readonly<Record<string, unknown>>): void =>
    this.#context.log?.(level, message, members);
}

/** The schema of an IOmod's options: that of its methods; undefined where it has none. */
export function optionsOf({ methods }: Iomod): ZodType | undefined {
  return Object.values(methods).find(({ definition }) => definition?.options)?.definition?.options;
}
