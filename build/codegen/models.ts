/** The models, out of Maven's artifacts; kept in the project's cache. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { CodegenService } from "./services.ts";

const GROUP = "software.amazon.api.models";

/**
 * @param cache folder for the artifacts
 * @returns the model's JSON
 * @throws AsmlError ERR_TOOL_MISSING without Maven, ERR_FILE where an artifact is not the one that was pinned
 */
export async function loadModel(service: CodegenService, cache: string): Promise<string> {
  const file = `${service.artifact}-${service.version}.jar`;
  const path = join(cache, file);
  const jar = await readFile(path).catch(() => fetchArtifact(service, cache, path));
  const sha256 = createHash("sha256").update(jar).digest("hex");
  if (sha256 !== service.sha256)
    throw new AsmlError("ERR_FILE", `${file} has the SHA-256 ${sha256}, not the pinned ${service.sha256}`, {
      fix: `delete ${path} and try again; where the artifact has really changed, look into why before changing the pin`,
    });
  const entries = unzipSync(new Uint8Array(jar), { filter: ({ name }) => /^META-INF\/smithy\/.*\.json$/.test(name) });
  const [model, ...others] = Object.values(entries);
  if (model === undefined || others.length > 0) throw new AsmlError("ERR_FILE", `${file} does not hold one model`);
  return strFromU8(model);
}

async function fetchArtifact({ artifact, version }: CodegenService, cache: string, path: string): Promise<Buffer> {
  await mkdir(cache, { recursive: true });
  const goal = ["dependency:copy", `-Dartifact=${GROUP}:${artifact}:${version}:jar`, `-DoutputDirectory=${cache}`];
  try {
    await promisify(execFile)("mvn", ["-q", "-B", ...goal, "-Dmdep.useBaseVersion=true"]);
  } catch (thrown) {
    throw new AsmlError("ERR_TOOL_MISSING", `AWS's model of ${artifact} could not be fetched: ${messageOf(thrown)}`, {
      fix: "install Maven (mvn), and see that it reaches its repository",
      cause: thrown,
    });
  }
  return readFile(path);
}
