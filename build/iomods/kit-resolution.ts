/**
 * Lets files of a project import `asml/iomod`: the kit of the asml that runs, wherever that is installed. Importing
 * this file is what does it, so that `node --import` can do it for tests too.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { assets } from "../assets.ts";

export const KIT = "asml/iomod";

/** Files of a project's iomods/, whatever has been added to their addresses. */
const OF_IOMODS = /\/iomods\/(?:[^/?]+\/)*[^/?]+\.ts(?:\?|$)/;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === KIT) return { url: pathToFileURL(assets.iomodKit).href, shortCircuit: true };
    const resolved = next(specifier, context);
    // They are ECMAScript modules, also where a package.json above the project says or implies that all are CommonJS.
    const module = OF_IOMODS.test(resolved.url) && !resolved.url.includes("/node_modules/");
    return module ? { ...resolved, format: "module-typescript" } : resolved;
  },
});
