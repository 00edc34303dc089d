/** The bench's job, done by each: the claim `sub` of an event, one awaited call that is answered at once, an answer. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { builtFunctions, plainPut, start } from "../functions.ts";
import { FILES, type PeerName } from "./install.ts";

type Job = (event: Uint8Array) => Promise<Uint8Array>;

export interface PeerVariant {
  readonly name: string;
  /** What it needs of install.ts. */
  readonly needs?: PeerName;
  /** Every invocation begins with fresh state. */
  readonly fresh: boolean;
  /** Invocations in a round; fewer of what takes long. */
  readonly count: number;
  make(): Promise<Job>;
}

/** With a buffer of its own: Extism takes all of it. */
const EMPTY = new TextEncoder().encode("{}");
const imported = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

export const PLAIN = "plain JavaScript";
export const OURS = "asml";
export const BINDGEN = "wasm-bindgen-futures, one instance";

export const VARIANTS: readonly PeerVariant[] = [
  { name: PLAIN, fresh: false, count: 20_000, make: () => Promise.resolve(plainPut) },
  {
    name: OURS,
    fresh: true,
    count: 20_000,
    async make() {
      const built = (await builtFunctions()).get("put");
      if (built === undefined) throw new Error("the bench's project has no function put");
      const guest = await start(built);
      let requests = 0;
      return async (event) => {
        const outcome = await guest.invoke({ requestId: String(++requests), event });
        if (!outcome.ok) throw outcome.error;
        return outcome.answer;
      };
    },
  },
  { name: BINDGEN, needs: "wasm-bindgen", fresh: false, count: 20_000, make: bindgen },
  { name: "Extism, one plugin, reset()", needs: "extism", fresh: false, count: 10_000, make: () => extism("kept") },
  {
    name: "Extism, a new plugin each time",
    needs: "extism",
    fresh: true,
    count: 2_000,
    make: () => extism("new"),
  },
  {
    name: "Extism, a new plugin each time, async call",
    needs: "extism",
    fresh: true,
    count: 30,
    make: () => extism("new, in a worker"),
  },
  { name: "jco with JSPI, one instance", needs: "jco", fresh: false, count: 5_000, make: () => jco(false) },
  { name: "jco with JSPI, a new instance each time", needs: "jco", fresh: true, count: 300, make: () => jco(true) },
];

interface BindgenModule {
  initSync(options: { readonly module: Uint8Array }): unknown;
  handler(event: Uint8Array): Promise<Uint8Array>;
}

async function bindgen(): Promise<Job> {
  Object.assign(globalThis, { benchPutItem: () => Promise.resolve(EMPTY) });
  const peer = (await imported(path.join(FILES.bindgen, "peer_bindgen.js"))) as BindgenModule;
  peer.initSync({ module: readFileSync(path.join(FILES.bindgen, "peer_bindgen_bg.wasm")) });
  return (event) => peer.handler(event);
}

interface ExtismCall {
  read(at: bigint): { bytes(): Uint8Array };
  store(output: Uint8Array): bigint;
}
interface ExtismPlugin {
  call(name: string, input: Uint8Array): Promise<{ bytes(): Uint8Array }>;
  reset(): Promise<boolean>;
  close(): Promise<void>;
}
interface ExtismModule {
  default(source: unknown, options: object): Promise<ExtismPlugin>;
}

/** Its host functions are synchronous, but where the plugin runs in a worker. */
async function extism(way: "kept" | "new" | "new, in a worker"): Promise<Job> {
  const host = (await imported(FILES.extismHost)) as ExtismModule;
  const answer = (call: ExtismCall, at: bigint): bigint => {
    call.read(at).bytes();
    return call.store(EMPTY);
  };
  const inWorker = way === "new, in a worker";
  const putItem = inWorker ? async (call: ExtismCall, at: bigint) => Promise.resolve(answer(call, at)) : answer;
  const bytes = readFileSync(FILES.extism);
  const source = inWorker ? { wasm: [{ data: bytes }] } : await WebAssembly.compile(bytes);
  const functions = { "extism:host/user": { put_item: putItem } };
  const make = (): Promise<ExtismPlugin> => host.default(source, { useWasi: false, runInWorker: inWorker, functions });
  const kept = way === "kept" ? await make() : undefined;
  return async (event) => {
    const plugin = kept ?? (await make());
    const answered = (await plugin.call("handler", event)).bytes();
    // Frees what the calls between host and plugin have taken; the plugin's own memory stays as it is.
    await (kept === undefined ? plugin.close() : plugin.reset());
    return answered;
  };
}

interface JcoModule {
  instantiate(
    core: (file: string) => WebAssembly.Module | undefined,
    imports: object,
    instance: (module: WebAssembly.Module, imports: WebAssembly.Imports) => WebAssembly.Instance,
  ): { handler: Job } | Promise<{ handler: Job }>;
}

async function jco(fresh: boolean): Promise<Job> {
  const peer = (await imported(path.join(FILES.jco, "peer.js"))) as JcoModule;
  const modules = new Map<string, WebAssembly.Module>();
  for (const file of readdirSync(FILES.jco).filter((name) => name.endsWith(".wasm")))
    modules.set(file, await WebAssembly.compile(readFileSync(path.join(FILES.jco, file))));
  const imports = { "put-item": { default: () => Promise.resolve(EMPTY) } };
  const make = async (): Promise<{ handler: Job }> =>
    peer.instantiate(
      (file) => modules.get(file),
      imports,
      (module, given) => new WebAssembly.Instance(module, given),
    );
  const kept = fresh ? undefined : await make();
  return async (event) => (kept ?? (await make())).handler(event);
}
