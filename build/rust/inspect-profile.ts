/**
 * How functions are built for a debugger: each line has code of its own and each variable a place in memory, in a
 * folder of its own beside the release's. What is fetched, and what comes with asml, is compiled as for the release,
 * and so is whatever the project's own release profile says of overflows and assertions.
 */
import type { Environment } from "../environment.ts";

const NAME = "asml-inspect";

const SETTINGS = {
  inherits: '"release"',
  "opt-level": "0",
  debug: '"full"',
  strip: '"none"',
  lto: '"off"',
  "codegen-units": "256",
  incremental: "true",
  'package."*".opt-level': "3",
  'package."*".debug': '"limited"',
};

/** Arguments of `cargo build`. */
export const INSPECT_PROFILE: readonly string[] = [
  "--profile",
  NAME,
  ...Object.entries(SETTINGS).flatMap(([key, value]) => ["--config", `profile.${NAME}.${key}=${value}`]),
];

/** Variables that are not in locals are on the stack; as much of it as rustc gives unless it is told otherwise. */
const STACK = "-Clink-arg=-zstack-size=1048576";

export function withRoomyStack(environment: Environment): Environment {
  return { ...environment, rustFlags: [STACK, ...environment.rustFlags] };
}
