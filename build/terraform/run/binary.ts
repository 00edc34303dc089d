/** Which program deploys: terraform or tofu. */
import { existsSync } from "node:fs";
import path from "node:path";
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { Environment } from "../../environment.ts";

const PROGRAMS = ["terraform", "tofu"] as const;

/**
 * What ASML_TERRAFORM says, or the first of terraform and tofu on the PATH.
 *
 * @throws AsmlError ERR_TOOL_MISSING
 */
export function findTerraform(environment: Environment): string {
  const asked = environment.terraform;
  const found = (asked === undefined ? PROGRAMS : [asked]).map((name) => onPath(name, environment)).find(Boolean);
  if (found !== undefined) return found;
  throw new AsmlError(
    "ERR_TOOL_MISSING",
    asked === undefined
      ? "neither terraform nor tofu is installed"
      : `ASML_TERRAFORM is ${JSON.stringify(asked)}, and there is no such program`,
    { fix: "install Terraform 1.10 or later, or OpenTofu, so that it is on the PATH; ASML_TERRAFORM names another" },
  );
}

function onPath(name: string, { variables }: Environment): string | undefined {
  const windows = process.platform === "win32";
  const endings = windows ? ["", ".exe", ".cmd"] : [""];
  if (name.includes("/") || path.isAbsolute(name))
    return endings.map((ending) => path.resolve(name + ending)).find((file) => existsSync(file));
  const folders = (variables["PATH"] ?? variables["Path"] ?? "").split(path.delimiter).filter((dir) => dir !== "");
  return folders
    .flatMap((dir) => endings.map((ending) => path.join(dir, name + ending)))
    .find((file) => existsSync(file));
}
