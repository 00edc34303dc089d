/**
 * Real Terraform with a real AWS provider, where the machine has them. The provider is not fetched: it is 700 MB, and
 * tests may run without its registry. ASML_TEST_TF_PLUGINS names a folder that has one, laid out as a mirror:
 * HOST/hashicorp/aws/VERSION/OS_ARCH/terraform-provider-aws_v*.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

export const FULL = process.env["ASML_TEST_DEPLOY"] === "full";

export interface RealTerraform {
  readonly program: string;
  /** Version of the provider. */
  readonly provider: string;
  /** Makes a configuration that has Terraform take this provider and no other; gives variables for it. */
  variables(folder: string): NodeJS.ProcessEnv;
}

/** What is missing, in a sentence part, where something is. */
export function findRealTerraform(): RealTerraform | string {
  const program = process.env["ASML_TERRAFORM"] ?? ["terraform", "tofu"].find(runs);
  if (program === undefined) return "terraform or tofu";
  const provider = providerFolders().find((folder) => existsSync(folder));
  if (provider === undefined) return "the AWS provider of Terraform (ASML_TEST_TF_PLUGINS names a folder that has it)";
  const version = path.basename(path.dirname(provider));
  return {
    program,
    provider: version,
    variables(folder) {
      const mirror = path.join(folder, "mirror");
      for (const host of ["registry.terraform.io", "registry.opentofu.org"]) {
        const versions = path.join(mirror, host, "hashicorp", "aws", version);
        mkdirSync(versions, { recursive: true });
        // Terraform follows links at this level alone.
        symlinkSync(provider, path.join(versions, path.basename(provider)));
      }
      const file = path.join(folder, "terraform.rc");
      const quoted = JSON.stringify(mirror);
      writeFileSync(
        file,
        `provider_installation {\n  filesystem_mirror {\n    path    = ${quoted}\n    include = ["*/*/*"]\n  }\n}\n`,
      );
      return {
        TF_CLI_CONFIG_FILE: file,
        ASML_TERRAFORM: program,
        // Providers before 6 do not know nodejs24.x yet.
        ...(version.startsWith("5.") ? { TF_VAR_runtime: "nodejs22.x" } : {}),
      };
    },
  };
}

function runs(program: string): boolean {
  return spawnSync(program, ["version"], { stdio: "ignore" }).status === 0;
}

/** Folders of a version and a platform, in the places where plugins usually lie. */
function providerFolders(): readonly string[] {
  const named = process.env["ASML_TEST_TF_PLUGINS"];
  const roots =
    named === undefined
      ? [
          process.env["TF_PLUGIN_CACHE_DIR"] ?? "",
          path.join(homedir(), ".terraform.d", "plugins"),
          path.join(homedir(), ".terraform.d", "plugin-cache"),
          "/usr/share/terraform/plugins",
          "/usr/local/share/terraform/plugins",
          ...foldersIn("/opt"),
        ]
      : [named];
  return roots
    .filter((root) => root !== "")
    .flatMap((root) => foldersIn(root))
    .flatMap((host) => foldersIn(path.join(host, "hashicorp", "aws")))
    .toSorted((a, b) => path.basename(b).localeCompare(path.basename(a), "en", { numeric: true }))
    .flatMap((version) => foldersIn(version))
    .filter((platform) => readdirSync(platform).some((file) => file.startsWith("terraform-provider-aws_v")));
}

function foldersIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => path.join(parent, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}
