import { describe, expect, test } from "vitest";
import { errorsOf, renderError } from "../../../build/diagnostics.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";
import { malformed, SOUND } from "./malformed.ts";

const cases = malformed();

/** Damage that leaves a manifest which means something else: a shorter number, another key of a free table, an odd name. */
const SOUND_ALL_THE_SAME = [
  "assemblylift.toml:4 log_retention_days is cut off",
  "assemblylift.toml:7 data is misspelt",
  "services/data/service.toml:10 timeout_seconds is cut off",
  "services/data/service.toml:22 max_age is cut off",
  'services/data/service.toml:29 hash_key is "\\u0007 no such value"',
  "services/data/service.toml:40 timeout_seconds is cut off",
];

function errorsIn(root: string): readonly string[] {
  try {
    loadProject(root, { iomods: ["aws.dynamodb"] });
    return [];
  } catch (thrown) {
    return errorsOf(thrown).map((error) => renderError(error, { colour: false, verbose: false, cwd: root }));
  }
}

describe("malformed manifests", () => {
  test("there are hundreds of them, and the one that they are made from is sound", () => {
    const root = temporaryFolder();
    writeFiles(root, SOUND);
    expect(errorsIn(root)).toEqual([]);
    expect(cases.length).toBeGreaterThan(250);
  });

  test("each is refused with a place, the line, a caret and a fix, and never with a stack", () => {
    const root = temporaryFolder();
    const accepted: string[] = [];
    for (const { what, file, text } of cases) {
      writeFiles(root, { ...SOUND, [file]: text });
      const shown = errorsIn(root);
      if (shown.length === 0) accepted.push(what);
      for (const error of shown) {
        expect(error, what).toMatch(
          /^error\[ERR_MANIFEST\]: .+\n {2}--> (assemblylift|services\/data\/service)\.toml:\d+:\d+\n/,
        );
        expect(error, what).toMatch(/\n +\| +\^+\n {2}fix: .+$/);
        expect(error, what).not.toMatch(/\n\s+at /);
        // eslint-disable-next-line no-control-regex
        expect(error, what).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
      }
    }
    expect(accepted).toEqual(SOUND_ALL_THE_SAME);
  });

  test("a hundred of them through the command itself end with 1 and no stack", { timeout: 300_000 }, async () => {
    const damaged = cases.filter(({ what }) => !SOUND_ALL_THE_SAME.includes(what));
    const step = damaged.length / 100;
    const chosen = Array.from({ length: 100 }, (_, index) => damaged[Math.floor(index * step)]).filter(
      (one) => one !== undefined,
    );
    expect(chosen).toHaveLength(100);
    const next = chosen.values();
    const worker = async () => {
      const root = temporaryFolder();
      for (const { what, file, text } of next) {
        writeFiles(root, { ...SOUND, [file]: text });
        const ran = await asml(["build"], { cwd: root });
        expect(ran.code, `${what}\n${ran.stderr}`).toBe(1);
        expect(ran.stdout, what).toBe("");
        expect(ran.stderr, what).toMatch(/--> .+\.toml:\d+:\d+\n/);
        expect(ran.stderr, what).not.toMatch(/\n\s+at |node:internal/);
      }
    };
    await Promise.all([worker(), worker()]);
  });
});
