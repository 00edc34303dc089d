/** A project's own IOmods, and those that are packages, in its layer. */
import path from "node:path";
import type { Plugin } from "esbuild";
import type { Method } from "../../iomods/define.ts";
import type { LazyMethod } from "../../iomods/lazy.ts";
import { assets } from "../assets.ts";
import { loadIomods } from "../iomods/load-iomods.ts";
import { iomodPackages } from "../iomods/packages.ts";
import { projectIomodFiles } from "../iomods/project-iomods.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";

/** What a layer has besides what all layers have. */
export interface ProjectLayer {
  /** Source of the module that lists the project's IOmods. */
  readonly contents: string;
  /** Puts it in the place of the empty list, each IOmod in a chunk of its own. */
  readonly plugin: Plugin;
}

/**
 * @returns undefined where the project has none: its layer is then the same as any other's
 * @throws AsmlError ERR_IOMOD_INVALID, ERR_MANIFEST; AggregateError of several
 */
export async function withProjectIomods(
  project: Pick<ProjectManifest, "root" | "services">,
): Promise<ProjectLayer | undefined> {
  const { root } = project;
  const iomods = await loadIomods(project);
  if (iomods.length === 0) return undefined;
  const packages = iomodPackages(project.services.flatMap((service) => service.grants));
  const modules = new Map([
    ...packages.map((one) => [one.coordinates, one.package] as const),
    ...projectIomodFiles(root).map(({ coordinates, file }) => [coordinates, file] as const),
  ]);
  const list = iomods.map(({ coordinates, methods }) => {
    const file = modules.get(coordinates);
    const known = Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, lazyMethod(method)]));
    const load = `async () => (await import(${JSON.stringify(file)})).default`;
    return `lazyIomod(${JSON.stringify(coordinates)}, ${JSON.stringify(known)}, ${load})`;
  });
  const { lazy, kit, projectIomods } = assets.layer;
  const contents = `import { lazyIomod } from ${JSON.stringify(lazy)};\nexport const projectIomods = [${list.join(", ")}];\n`;
  const plugin: Plugin = {
    name: "project-iomods",
    setup(build) {
      build.onResolve({ filter: /^asml\/iomod$/ }, () => ({ path: kit }));
      build.onLoad({ filter: /[\\/]project-iomods\.[jt]s$/ }, ({ path: file }) =>
        path.relative(projectIomods, file) === "" ? { contents, loader: "js", resolveDir: root } : undefined,
      );
    },
  };
  return { contents, plugin };
}

const lazyMethod = ({ actions, stream, perInvocation }: Method): LazyMethod =>
  stream || perInvocation
    ? { actions, ...(stream && { streams: true }), ...(perInvocation && { perInvocation }) }
    : actions;
