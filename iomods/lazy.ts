/** IOmods whose code is loaded by their first call: a function that makes none does not wait for it. */
import { defineIomod, type Iomod, type Method } from "./define.ts";

/**
 * @param methods name -> IAM actions, as the code itself has them
 * @param load gives the IOmod
 * @example
 * lazyIomod("acme.geo", { lookup: [] }, async () => (await import("./acme.geo.ts")).default);
 */
export function lazyIomod(
  coordinates: string,
  methods: Readonly<Record<string, readonly string[]>>,
  load: () => Promise<Iomod>,
): Iomod {
  let loaded: Promise<Iomod> | undefined;
  const once = () => (loaded ??= load());
  const lazy = Object.entries(methods).map(([name, actions]): [string, Method] => [
    name,
    {
      actions,
      async call(input, context) {
        const { methods } = await once();
        const method = methods[name];
        if (!method) throw new TypeError(`${coordinates} has no method ${name}`);
        return method.call(input, context);
      },
    },
  ]);
  return { ...defineIomod(coordinates, Object.fromEntries(lazy)), load: once };
}
