/**
 * Node's own modules, imported without their ECMAScript facades. A facade reads every export once, and some of these are
 * getters that load what they give: the facade of node:http loads undici, which takes as long as starting Node itself.
 * In the bundle each export is taken from the module by its name, and only where the code has a use for it.
 */
import { builtinModules } from "node:module";
import path from "node:path";
import type { Plugin } from "esbuild";

const NAMES = new Set(builtinModules);
const [IMPORTED, REQUIRED] = ["node-builtin", "node-builtin-required"] as const;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export const withoutFacades: Plugin = {
  name: "node-builtins",
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? "";
    build.onResolve({ filter: /^(node:)?[a-z_0-9]+(\/[a-z_0-9]+)*$/ }, ({ path: asked, kind, importer }) => {
      const name = asked.replace(/^node:/, "");
      if (!NAMES.has(name)) return undefined;
      // An ECMAScript module has no require of its own.
      if (kind === "require-call") return { path: name, namespace: REQUIRED };
      // What is loaded by import() is loaded where it is needed, and stays with Node.
      if (kind !== "import-statement") return undefined;
      // One for each importer, which has its few lines in its own chunk: shared, they would be a file each. Its name has
      // no slashes, by which it could be taken for the importer itself.
      const of = path.relative(root, importer).replaceAll(/[\\/]/g, " ");
      return { path: `${name} of ${of}`, namespace: IMPORTED, sideEffects: false, pluginData: name };
    });
    build.onLoad({ filter: /.*/, namespace: IMPORTED }, ({ pluginData: name }: { pluginData: string }) => ({
      contents: exportsOf(`node:${name}`),
      loader: "js",
    }));
    build.onLoad({ filter: /.*/, namespace: REQUIRED }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(`node:${name}`)});`,
      loader: "js",
    }));
  },
};

/** Marked as pure, so that what nothing imports is left out, and with it what its getter would load. */
function exportsOf(name: string): string {
  const module = process.getBuiltinModule(name);
  const names = Object.keys(module ?? {}).filter((one) => one !== "default" && IDENTIFIER.test(one));
  const lines = names.map(
    (one, index) => `const e${index} = /* @__PURE__ */ (() => all.${one})(); export { e${index} as ${one} };`,
  );
  return [
    `const all = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(name)});`,
    "export default all;",
    ...lines,
  ].join("\n");
}
