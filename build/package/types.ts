/** Types of `asml/iomod`, for editors and for projects that check theirs; with zod's, so that nothing else is needed. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { assets } from "../assets.ts";

/** zod's folders that its types are in. */
const ZOD_TYPES = ["classic", "core", "locales"];

export function makeTypes(): void {
  const out = path.join(assets.made, "types");
  declare(out);
  const zod = path.join(out, "zod");
  const from = path.dirname(createRequire(import.meta.url).resolve("zod/package.json"));
  for (const folder of ZOD_TYPES)
    cpSync(path.join(from, "v4", folder), path.join(zod, folder), {
      recursive: true,
      filter: (file) => !path.extname(file) || (file.endsWith(".d.ts") && !file.endsWith(".d.cts")),
    });
  for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    const file = path.join(out, name);
    if (!file.endsWith(".d.ts") || file.startsWith(zod)) continue;
    const toZod = path
      .relative(path.dirname(file), path.join(zod, "classic", "index.js"))
      .split(path.sep)
      .join("/");
    writeFileSync(file, publicSpecifiers(readFileSync(file, "utf8"), toZod.startsWith(".") ? toZod : `./${toZod}`));
  }
}

function declare(outDir: string): void {
  const typescript = path.dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const config = path.join(assets.made, "tsconfig.json");
  mkdirSync(assets.made, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(assets.packageRoot, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        // That is the business of npm run types.
        noCheck: true,
        outDir,
        rootDir: assets.packageRoot,
      },
      include: [],
      exclude: [],
      files: [assets.iomodKit],
    }),
  );
  const { status, stdout } = spawnSync(process.execPath, [path.join(typescript, "bin", "tsc"), "--project", config], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the types of asml/iomod cannot be made:\n${stdout}`);
  rmSync(config);
}

/** Modules have no TypeScript beside their types in a package. */
function publicSpecifiers(text: string, zod: string): string {
  return text
    .replaceAll(/(from |import\()"(\.[^"]*)\.ts"/g, '$1"$2.js"')
    .replaceAll(/(from |import\()"zod"/g, `$1"${zod}"`);
}
