import { expect, test } from "vitest";
import { loadProject } from "../../../build/manifest/load.ts";
import { parseConfig } from "../../../runtime/lambda/config.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

function load(dependency: string) {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": '[project]\nname = "shop"\n[services.data]\nname = "data"\n',
    "services/data/service.toml": `[service]\nname = "data"\n[api.functions.put]\n[iomod.dependencies.db]\ncoordinates = "aws.dynamodb"\n${dependency}`,
  });
  return loadProject(root, { iomods: ["aws.dynamodb"] }).services[0]?.functions[0]?.config;
}

test("what an invocation may call of an IOmod reaches the function's configuration, and Lambda reads it", () => {
  const config = load("max_calls = 100\nmax_concurrent = 8\n");
  expect(config?.grants[0]).toMatchObject({ coordinates: "aws.dynamodb", limits: { calls: 100, concurrent: 8 } });
  expect(parseConfig(JSON.stringify(config))).toEqual(config);
  expect(load("")?.grants[0]).not.toHaveProperty("limits");
});

test("a limit that is no count is refused", () => {
  for (const limit of ["max_calls = 0", "max_concurrent = 1.5", 'max_calls = "many"'])
    expect(() => load(limit)).toThrow(expect.objectContaining({ code: "ERR_MANIFEST" }));
});
