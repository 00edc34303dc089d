/** Both ways onto Lambda over a Runtime API of our own. */
import { fileURLToPath } from "node:url";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import type { Layout } from "./sandbox.ts";
import type { Running, Way } from "./suite.ts";

const standIn = fileURLToPath(new URL("stand-in-client.ts", import.meta.url));

async function start(
  layout: Layout,
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const api = await RuntimeApiServer.start();
  const process = layout.run(command, { AWS_LAMBDA_RUNTIME_API: api.address, ...variables });
  return {
    process,
    async invoke(event) {
      const { kind, body } = await api.invoke(event);
      return { failed: kind === "error", body: body.toString() };
    },
    initError: async () => ({ ...JSON.parse((await api.initError).body.toString()) }),
    async [Symbol.asyncDispose]() {
      await process[Symbol.asyncDispose]();
      await api[Symbol.asyncDispose]();
    },
  };
}

/** In the order in which a function's author meets them. */
export const stubWays: readonly Way[] = [
  {
    name: "the handler under a managed client's stand-in",
    start: (layout, variables) => start(layout, [process.execPath, standIn], variables),
  },
  {
    name: "the layer's own client",
    // As Lambda does it with AWS_LAMBDA_EXEC_WRAPPER: the wrapper gets the managed client's command as arguments.
    start: (layout, variables) =>
      start(layout, [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"], variables),
  },
];
