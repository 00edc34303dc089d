/** The project's own Terraform in `user_tf/`: what has to be known of it before it becomes a module of ours. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { topLevelBlocks } from "./hcl-blocks.ts";

export const USER_MODULE_FOLDER = "user_tf";
/** The one variable that it is given, where it declares it. */
export const USER_MODULE_INPUT = "asml";

export interface UserModule {
  /** Absolute. */
  readonly dir: string;
  /** It declares variable `asml`. Terraform refuses arguments that a module does not declare. */
  readonly takesInput: boolean;
  /** It configures a provider of its own, as AssemblyLift's guide does. Terraform lets such a module not wait for others. */
  readonly ownProvider: boolean;
}

/** undefined where the project has no Terraform of its own. */
export function readUserModule(projectRoot: string): UserModule | undefined {
  const dir = path.join(projectRoot, USER_MODULE_FOLDER);
  if (!existsSync(dir)) return undefined;
  const blocks = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .flatMap(({ name }) => {
      if (name.endsWith(".tf")) return topLevelBlocks(readFileSync(path.join(dir, name), "utf8"));
      return name.endsWith(".tf.json") ? jsonBlocks(readFileSync(path.join(dir, name), "utf8")) : [];
    });
  if (blocks.length === 0) return undefined;
  return {
    dir,
    takesInput: blocks.some(({ type, labels }) => type === "variable" && labels[0] === USER_MODULE_INPUT),
    ownProvider: blocks.some(({ type }) => type === "provider"),
  };
}

/** A file that is not JSON is Terraform's to refuse: it says where. */
function jsonBlocks(text: string): readonly { readonly type: string; readonly labels: readonly string[] }[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([type, body]: [string, unknown]) =>
    typeof body === "object" && body !== null ? Object.keys(body).map((label) => ({ type, labels: [label] })) : [],
  );
}
