/**
 * Lets files of a project import `asml/iomod`: the kit of the asml that runs, wherever that is installed. Importing
 * this file is what does it, so that `node --import` can do it for tests too.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { assets } from "../assets.ts";

export const KIT = "asml/iomod";

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === KIT ? { url: pathToFileURL(assets.iomodKit).href, shortCircuit: true } : next(specifier, context),
});
