// The jobs behind the npm scripts.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { run } from "./child.mjs";
import { say } from "./report.mjs";

/**
 * @typedef {import("./child.mjs").Exit} Exit
 * @typedef {{ root: string, node: string, env: NodeJS.ProcessEnv, args: readonly string[] }} Job
 */

/** @type {Record<string, (job: Job) => Promise<Exit>>} */
export const jobs = {
  start: ({ root, node, env, args }) => run(node, [path.join(root, "build", "start.ts"), ...args], { cwd: root, env }),
  bench: ({ root, node, env, args }) =>
    run(node, ["--expose-gc", path.join(root, "test", "bench", "run.ts"), ...args], { cwd: root, env }),
  test,
};

/**
 * All tests, and a last line that counts them. With arguments only vitest's, as they select among those.
 * @param {Job} job
 * @returns {Promise<Exit>}
 */
async function test({ root, node, env, args }) {
  const report = path.join(root, ".cache", "vitest.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = [
    path.join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--config",
    path.join("test", "vitest.config.ts"),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...args,
  ];
  const scripts = await run(node, vitest, { cwd: root, env });
  const counts = vitestCounts(report, scripts);
  if (scripts.signal) return scripts;

  let code = scripts.code;
  if (args.length === 0) {
    say("cargo test (guest-abi/rust)");
    const manifest = path.join(root, "guest-abi", "rust", "Cargo.toml");
    /** @param {string} line */
    const onLine = (line) => {
      const [, passed, failed] = /^test result: \w+\. (\d+) passed; (\d+) failed/.exec(line) ?? [];
      counts.passed += Number(passed ?? 0);
      counts.failed += Number(failed ?? 0);
    };
    const cargo = await run(
      "cargo",
      ["test", "--no-fail-fast", "--manifest-path", manifest, "--features", "asml-aws/idempotency"],
      {
        cwd: root,
        env,
        onLine,
      },
    );
    if (cargo.signal) return cargo;
    // A crate that does not compile has run no test, and is one failure.
    if (cargo.code !== 0 && counts.failed === 0) counts.failed++;
    code ||= cargo.code;
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  return { code: code || (counts.failed > 0 ? 1 : 0), signal: null };
}

/**
 * @param {string} report
 * @param {Exit} exit
 */
function vitestCounts(report, exit) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    // A file that cannot be loaded fails without a test; an error outside of all tests fails the run.
    const failed = numFailedTests || (exit.code === 0 ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: Number(numPassedTests), failed: Number(failed) };
  } catch {
    return { passed: 0, failed: exit.code === 0 ? 0 : 1 };
  }
}
