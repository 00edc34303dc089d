/** What a bundle depends on besides the text of its modules: where each import was found, and what stands there now. */
import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * The inputs, and the files and folders in which something new, or something gone, has an import found elsewhere: the
 * inputs' own folders, and of each folder above them what says how names are read, and the packages beside it.
 *
 * @param inputs absolute paths
 */
export function watchedFiles(inputs: readonly string[]): readonly string[] {
  const watched = new Set(inputs);
  const seen = new Set<string>();
  for (const input of inputs) {
    const own = path.dirname(input);
    watched.add(own);
    for (let folder = own; !seen.has(folder); folder = path.dirname(folder)) {
      seen.add(folder);
      for (const name of ["package.json", "tsconfig.json"]) watched.add(path.join(folder, name));
      const packages = path.join(folder, "node_modules");
      for (const place of [packages, ...scopesIn(packages)]) watched.add(place);
    }
  }
  return [...watched].toSorted();
}

function scopesIn(packages: string): readonly string[] {
  try {
    return readdirSync(packages)
      .filter((name) => name.startsWith("@"))
      .map((name) => path.join(packages, name));
  } catch {
    return []; // there is none, or a file of that name
  }
}
