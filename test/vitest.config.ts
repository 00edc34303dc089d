import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // What another process writes may take its time on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 300_000,
    // Two at a time: the suites build Rust and start servers.
    maxWorkers: 2,
  },
});
