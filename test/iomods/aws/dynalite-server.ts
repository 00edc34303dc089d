/** dynalite, which has no types of its own. */
import { createRequire } from "node:module";
import type { Server } from "node:net";

const makeServer: (options: { readonly createTableMs: number }) => Server = createRequire(import.meta.url)("dynalite");

export const dynalite = (): Server => makeServer({ createTableMs: 0 });
