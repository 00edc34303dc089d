/**
 * Fewer files. A bundle that is split has a chunk for each set of places that share some code, most of them small; a
 * process finds, reads and links each by itself, which takes it half a millisecond each. What every start loads is put
 * into one file here, and what all parts that are loaded later have in common, AWS's clients, into another.
 */
import path from "node:path/posix";
import { build, type Metafile, type OutputFile, type Plugin } from "esbuild";

interface BundledFile {
  /** With `/`, relative. */
  readonly name: string;
  readonly text: string;
  /** Of other files; late: by `import()`. */
  readonly imports: readonly { readonly name: string; readonly late: boolean }[];
  readonly exports: readonly string[];
}

type Files = ReadonlyMap<string, BundledFile>;
/** Chunk -> the file that it is joined into, and what its exports' names begin with there. */
type Places = ReadonlyMap<string, { readonly file: string; readonly prefix: string }>;

/** Beside the other chunks, so that what they import later is where it was. */
const [START, LATER] = ["chunks/start.mjs", "chunks/later.mjs"] as const;
/** Files from which on a part that is loaded later counts as one of many. */
const MANY = 8;

interface Split {
  readonly outputFiles: readonly OutputFile[];
  readonly metafile: Metafile;
}

/** @param folder where esbuild put them, relative to its working directory */
export function splitFiles({ outputFiles, metafile }: Split, folder: string): readonly BundledFile[] {
  return Object.entries(metafile.outputs).map(([output, { imports, exports }]) => ({
    name: path.relative(folder, output),
    text: textOf(outputFiles, output),
    imports: imports
      .filter(({ external }) => external !== true)
      .map((one) => ({ name: path.relative(folder, one.path), late: one.kind === "dynamic-import" })),
    exports,
  }));
}

function textOf(files: readonly OutputFile[], name: string): string {
  const found = files.find((file) => file.path.replaceAll("\\", "/").endsWith(`/${name}`));
  if (found === undefined) throw new Error(`${name} was not made`);
  return found.text;
}

/**
 * @param files a split bundle
 * @param entries names of those that a process starts with
 * @returns the same program
 */
export async function joined(
  files: readonly BundledFile[],
  entries: readonly string[],
): Promise<readonly Pick<BundledFile, "name" | "text">[]> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const start = loadedWith(entries, byName, new Set());
  const places = new Map([
    ...placesIn(START, start),
    ...placesIn(LATER, inCommon([...entries, ...start], byName, new Set(start))),
  ]);
  if (places.size === 0) return files;
  const made = await bundled(
    files.filter(({ name, imports }) => !places.has(name) && imports.some((one) => !one.late && places.has(one.name))),
    places,
    byName,
  );
  return [...files.filter(({ name }) => !places.has(name) && !made.has(name)), ...made.values()];
}

/** Chunks that are loaded with one of `from`, each after what it imports. */
function loadedWith(from: readonly string[], files: Files, without: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visited = new Set([...from, ...without]);
  const visit = (name: string): void => {
    for (const one of files.get(name)?.imports ?? []) {
      if (one.late || visited.has(one.name)) continue;
      visited.add(one.name);
      visit(one.name);
      found.push(one.name);
    }
  };
  for (const name of from) visit(name);
  return found;
}

/** What all parts of many files have in common that `from` imports later. */
function inCommon(from: readonly string[], files: Files, without: ReadonlySet<string>): readonly string[] {
  const late = from.flatMap((name) => files.get(name)?.imports ?? []).filter((one) => one.late);
  const parts = [...new Set(late.map(({ name }) => name))].map((name) => loadedWith([name], files, without));
  const [first = [], ...others] = parts.filter((part) => part.length >= MANY);
  return first.filter((name) => others.every((part) => part.includes(name)));
}

/** Exports of several chunks have the same names; in the one file they begin with the chunk's number. */
const placesIn = (file: string, chunks: readonly string[]): Places =>
  new Map(chunks.map((name, index) => [name, { file, prefix: `c${index}_` }]));

async function bundled(
  importers: readonly BundledFile[],
  places: Places,
  files: Files,
): Promise<ReadonlyMap<string, Pick<BundledFile, "name" | "text">>> {
  const targets = new Set([...places.values()].map(({ file }) => file));
  const names = [...targets, ...importers.map(({ name }) => name)];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: name, out: name.replace(/\.mjs$/, "") })),
    plugins: [joining(places, files)],
    outdir: "/",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    minify: true,
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return new Map(names.map((name) => [name, { name, text: textOf(outputFiles, name) }]));
}

const CHUNK = "chunk";
const REFERENCE = "reference";

interface Reference {
  readonly chunk: string;
  /** Of the file that imports it. */
  readonly folder: string;
}

function joining(places: Places, files: Files): Plugin {
  return {
    name: "joined",
    setup(chunks) {
      chunks.onResolve({ filter: /.*/ }, ({ path: asked, kind, importer, namespace }) => {
        if (kind === "entry-point") return { path: asked, namespace: CHUNK };
        const chunk = path.join(path.dirname(importer), asked);
        const place = namespace === CHUNK && kind === "import-statement" ? places.get(chunk) : undefined;
        if (place === undefined) return { path: asked, external: true };
        if (place.file === (places.get(importer)?.file ?? importer)) return { path: chunk, namespace: CHUNK };
        const reference: Reference = { chunk, folder: path.dirname(importer) };
        return { path: `${chunk} from ${reference.folder}`, namespace: REFERENCE, pluginData: reference };
      });
      chunks.onLoad({ filter: /.*/, namespace: CHUNK }, ({ path: name }) => ({
        contents: files.get(name)?.text ?? exportsOf(name, places, files),
      }));
      chunks.onLoad({ filter: /.*/, namespace: REFERENCE }, ({ pluginData }: { pluginData: Reference }) => ({
        contents: referenceTo(pluginData, places, files),
      }));
    },
  };
}

/** A file of many chunks. */
function exportsOf(file: string, places: Places, files: Files): string {
  const chunks = [...places].filter(([, place]) => place.file === file);
  return chunks
    .map(([name, { prefix }]) => {
      const names = (files.get(name)?.exports ?? []).map((one) => `${one} as ${prefix}${one}`);
      return `import "${wayTo(name, path.dirname(file))}"; export { ${names.join(", ")} } from "${wayTo(name, path.dirname(file))}";`;
    })
    .join("\n");
}

/** What stands for a chunk where another file imports it. */
function referenceTo({ chunk, folder }: Reference, places: Places, files: Files): string {
  const { file, prefix } = places.get(chunk) ?? { file: chunk, prefix: "" };
  const names = (files.get(chunk)?.exports ?? []).map((one) => `${prefix}${one} as ${one}`);
  return `import "${wayTo(file, folder)}"; export { ${names.join(", ")} } from "${wayTo(file, folder)}";`;
}

function wayTo(name: string, folder: string): string {
  const way = path.relative(folder, name);
  return way.startsWith(".") ? way : `./${way}`;
}
