/** IOmods whose code is loaded by their first call: a function that makes none does not wait for it. */
import { type CallContext, defineIomod, type Iomod, type Method } from "./define.ts";

/** What is known of a method before its code is: IAM actions alone, or more. */
export type LazyMethod =
  | readonly string[]
  | (Pick<Method, "actions" | "perInvocation"> & { readonly streams?: boolean });

/**
 * @param methods as the code itself has them
 * @param load gives the IOmod
 * @example
 * lazyIomod("acme.geo", { lookup: [] }, async () => (await import("./acme.geo.ts")).default);
 */
export function lazyIomod(
  coordinates: string,
  methods: Readonly<Record<string, LazyMethod>>,
  load: () => Promise<Iomod>,
): Iomod {
  let loaded: Promise<Iomod> | undefined;
  const once = () => (loaded ??= load());
  const loadedMethod = async (name: string): Promise<Method> => {
    const method = (await once()).methods[name];
    if (!method) throw new TypeError(`${coordinates} has no method ${name}`);
    return method;
  };
  const lazy = Object.entries(methods).map(([name, known]): [string, Method] => [
    name,
    {
      actions: "actions" in known ? known.actions : known,
      call: async (input, context) => (await loadedMethod(name)).call(input, context),
      ...("perInvocation" in known && known.perInvocation && { perInvocation: known.perInvocation }),
      ...("streams" in known &&
        known.streams && {
          stream: async function* chunks(input: Uint8Array, context: CallContext) {
            const { stream } = await loadedMethod(name);
            if (!stream) throw new TypeError(`${coordinates}/${name} does not stream`);
            yield* stream(input, context);
          },
        }),
    },
  ]);
  return { ...defineIomod(coordinates, Object.fromEntries(lazy)), load: once };
}
