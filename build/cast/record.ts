/** asml.json in a deployment's folder: what cast made there, and of what. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { readUserModule } from "../terraform/user-module.ts";

export const RECORD_FILE = "asml.json";

const artifactSchema = z.object({
  /** In the folder, with /. */
  path: z.string(),
  /** SHA-256 in base64. */
  sha256: z.string(),
  bytes: z.number(),
});

const layerSchema = artifactSchema.extend({
  /** Of what is in it. */
  made: z.string(),
});

const functionSchema = z.object({
  /** Of the module as cargo left it, and of all else that its capabilities were read with. */
  examined: z.string(),
  abi: z.enum(["asml_abi_1", "assemblylift_0_3"]),
  calls: z.record(z.string(), z.array(z.string())),
  system: z.array(z.string()),
  /** Of the module and its configuration in this stage. */
  made: z.string(),
  zip: artifactSchema,
  /** Bytes of the deployed module. */
  wasmBytes: z.number(),
});

const recordSchema = z.object({
  /** Version of asml. */
  asml: z.string(),
  manifests: z.string(),
  layer: layerSchema,
  functions: z.record(z.string(), functionSchema),
});

export type CastRecord = z.output<typeof recordSchema>;
export type CastLayer = z.output<typeof layerSchema>;
export type CastArtifact = z.output<typeof artifactSchema>;
export type CastFunction = z.output<typeof functionSchema>;

/** undefined where there is none, or one of another version's form. */
export function readRecord(folder: string): CastRecord | undefined {
  const file = path.join(folder, RECORD_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    // A damaged record is as good as none: everything is made anew.
    return undefined;
  }
}

/** Changes when any of the project's manifests does, or what is known of its own Terraform. */
export function manifestsDigest(project: ProjectManifest): string {
  const user = readUserModule(project.root);
  const hash = createHash("sha256").update(JSON.stringify([user?.takesInput, user?.ownProvider]));
  for (const file of [project.manifest, ...project.services.map((service) => service.manifest)])
    hash.update(path.relative(project.root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}
