/** A project's own IOmods in its layer. */
import path from "node:path";
import type { Plugin } from "esbuild";
import type { Method } from "../../iomods/define.ts";
import type { LazyMethod } from "../../iomods/lazy.ts";
import { assets } from "../assets.ts";
import { loadProjectIomods, projectIomodFiles } from "../iomods/project-iomods.ts";

/**
 * Puts a list of the project's IOmods in the place of the empty one, each in a chunk of its own.
 * @returns undefined where the project has none: its layer is then the same as any other's
 * @throws AsmlError ERR_IOMOD_INVALID; AggregateError of several
 */
export async function withProjectIomods(root: string): Promise<Plugin | undefined> {
  const iomods = await loadProjectIomods(root);
  if (iomods.length === 0) return undefined;
  const files = new Map(projectIomodFiles(root).map(({ coordinates, file }) => [coordinates, file]));
  const list = iomods.map(({ coordinates, methods }) => {
    const file = files.get(coordinates);
    const known = Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, lazyMethod(method)]));
    const load = `async () => (await import(${JSON.stringify(file)})).default`;
    return `lazyIomod(${JSON.stringify(coordinates)}, ${JSON.stringify(known)}, ${load})`;
  });
  const { lazy, kit, projectIomods } = assets.layer;
  const contents = `import { lazyIomod } from ${JSON.stringify(lazy)};\nexport const projectIomods = [${list.join(", ")}];\n`;
  return {
    name: "project-iomods",
    setup(build) {
      build.onResolve({ filter: /^asml\/iomod$/ }, () => ({ path: kit }));
      build.onLoad({ filter: /[\\/]project-iomods\.[jt]s$/ }, ({ path: file }) =>
        path.relative(projectIomods, file) === "" ? { contents, loader: "js", resolveDir: root } : undefined,
      );
    },
  };
}

const lazyMethod = ({ actions, stream }: Method): LazyMethod => (stream ? { actions, streams: true } : actions);
