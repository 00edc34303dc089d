/** The models, out of the packages that carry them; kept in the project's cache. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, strFromU8, unzipSync } from "fflate";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { botocoreToSmithy } from "./botocore/to-smithy.ts";
import { BOTOCORE, type ModelSource } from "./services.ts";
import { parseModel, type SmithyModel } from "./smithy/model.ts";

/** Without a network the package managers try again for minutes. */
const LONGEST_FETCH_MS = 120_000;
const MAVEN_GROUP = "software.amazon.api.models";

/**
 * @param cache folder for the packages
 * @throws AsmlError ERR_TOOL_MISSING where a package cannot be fetched, ERR_FILE where it is not the one that was pinned
 */
export async function loadModel(source: ModelSource, cache: string): Promise<SmithyModel> {
  if (source.kind === "maven") {
    const entries = await openPackage(mavenPackage(source), cache, /^META-INF\/smithy\/.*\.json$/);
    const [model, ...others] = entries.values();
    if (model === undefined || others.length > 0)
      throw new AsmlError("ERR_FILE", `${source.artifact} does not hold one model`);
    return parseModel(model);
  }
  const folder = `botocore/data/${source.folder}/`;
  const entries = await openPackage(BOTOCORE_PACKAGE, cache, new RegExp(`^${folder}(service-2|paginators-1)\\.json`));
  const find = (name: string): unknown => {
    const text = entries.get(`${folder}${name}.json`) ?? entries.get(`${folder}${name}.json.gz`);
    return text === undefined ? {} : JSON.parse(text);
  };
  return botocoreToSmithy(find("service-2"), find("paginators-1"), source.retyped);
}

/** A package as a file that is fetched once. */
interface Package {
  readonly file: string;
  readonly sha256: string;
  /** What fetches it, and what to install where that is missing. */
  readonly command: (folder: string) => readonly [string, ...string[]];
  readonly needs: string;
}

function mavenPackage({ artifact, version, sha256 }: Extract<ModelSource, { kind: "maven" }>): Package {
  return {
    file: `${artifact}-${version}.jar`,
    sha256,
    command: (folder) => [
      "mvn",
      "-q",
      "-B",
      "dependency:copy",
      `-Dartifact=${MAVEN_GROUP}:${artifact}:${version}:jar`,
      `-DoutputDirectory=${folder}`,
    ],
    needs: "Maven (mvn)",
  };
}

const BOTOCORE_PACKAGE: Package = {
  file: `botocore-${BOTOCORE.version}-py3-none-any.whl`,
  sha256: BOTOCORE.sha256,
  command: (folder) => [
    "python3",
    "-m",
    "pip",
    "download",
    "-q",
    "--no-deps",
    "--retries=1",
    `--dest=${folder}`,
    `botocore==${BOTOCORE.version}`,
  ],
  needs: "Python 3 with pip",
};

/** The texts of a package's files of these names. */
async function openPackage(wanted: Package, cache: string, names: RegExp): Promise<Map<string, string>> {
  const path = join(cache, wanted.file);
  const bytes = await readFile(path).catch(() => fetchPackage(wanted, cache, path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== wanted.sha256)
    throw new AsmlError("ERR_FILE", `${wanted.file} has the SHA-256 ${sha256}, not the pinned ${wanted.sha256}`, {
      fix: `delete ${path} and try again; where the package has really changed, look into why before changing the pin`,
    });
  const entries = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => names.test(name) });
  return new Map(Object.entries(entries).map(([name, data]) => [name, textOf(name, data)]));
}

function textOf(name: string, data: Uint8Array): string {
  return strFromU8(name.endsWith(".gz") ? gunzipSync(data) : data);
}

/** Through a folder of its own, so that nobody ever reads half of it. */
async function fetchPackage({ file, command, needs }: Package, cache: string, path: string): Promise<Buffer> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "fetching-"));
  const [program, ...args] = command(folder);
  try {
    await promisify(execFile)(program, args, { timeout: LONGEST_FETCH_MS });
    await rename(join(folder, file), path);
  } catch (thrown) {
    throw new AsmlError(
      "ERR_TOOL_MISSING",
      `${file}, which holds AWS's models, was not fetched: ${messageOf(thrown)}`,
      {
        fix: `install ${needs}, and see that it reaches its package registry`,
        cause: thrown,
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return readFile(path);
}
