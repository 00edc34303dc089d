import { describe, expect, test } from "vitest";
import { z } from "zod";
import { errorsOf, renderError } from "../../../build/diagnostics.ts";
import { checkGrantOptions } from "../../../build/iomods/grant-options.ts";
import { manifestSchemas } from "../../../build/manifest/json-schema.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { readToml } from "../../../build/manifest/toml.ts";
import { configInStage } from "../../../build/stage.ts";
import { defineIomod, method } from "../../../iomods/define.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const KNOWN = ["aws.dynamodb", "std.crypto", "std.http", "std.kv", "std.metrics", "std.secrets", "acme.geo"];
const TABLE =
  '[dynamodb.tables.sessions]\nhash_key = "scope"\nrange_key = "key"\nttl = "expires"\n[dynamodb.tables.other]\nhash_key = "id"\n';

function load(service: string) {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": '[project]\nname = "shop"\n[services.data]\nname = "data"\n[stages.dev]\n[stages.prod]\n',
    "services/data/service.toml": `[service]\nname = "data"\n[api.functions.put]\n${service}${TABLE}`,
  });
  return { root, project: () => loadProject(root, { iomods: KNOWN }) };
}

function shown(service: string): readonly string[] {
  const { root, project } = load(service);
  try {
    project();
    return [];
  } catch (thrown) {
    return errorsOf(thrown).map((error) => renderError(error, { colour: false, verbose: false, cwd: root }));
  }
}

const web = (more: string): string => `[iomod.dependencies.web]\ncoordinates = "std.http"\n${more}`;

describe("options of an IOmod in service.toml", () => {
  test("reach the function's configuration with their defaults", () => {
    const project = load(web('hosts = ["api.example.com", "*.example.org:8443"]\ntimeout_seconds = 3\n')).project();
    expect(project.services[0]?.functions[0]?.config.grants).toEqual([
      {
        coordinates: "std.http",
        from: "services/data/service.toml:4",
        options: {
          hosts: ["api.example.com", "*.example.org:8443"],
          addresses: [],
          timeout_seconds: 3,
          max_redirects: 5,
          max_request_bytes: 4 * 1024 * 1024,
          max_response_bytes: 8 * 1024 * 1024,
        },
      },
    ]);
  });

  test("an IOmod without any has none in the configuration", () => {
    const project = load('[iomod.dependencies.crypto]\ncoordinates = "std.crypto"\n').project();
    expect(project.services[0]?.functions[0]?.config.grants).toEqual([
      { coordinates: "std.crypto", from: "services/data/service.toml:4" },
    ]);
  });

  test("an unknown one is shown with its line, a caret and what was probably meant", () => {
    const [error = "", ...more] = shown(web('hosts = ["a.example"]\nmax_redirect = 2\n'));
    expect(more).toEqual([]);
    expect(error).toContain("[iomod.dependencies.web]: unknown key max_redirect");
    expect(error).toContain("services/data/service.toml:7:1");
    expect(error).toMatch(/\n +\| +\^{12}\n/);
    expect(error).toContain("did you mean max_redirects?");
  });

  test.each([
    ["std.http without hosts", web(""), "hosts is missing"],
    ["a URL in place of a host", web('hosts = ["https://a.example/path"]\n'), "must be a host such as"],
    ["*.com", web('hosts = ["*.com"]\n'), "must be a host such as"],
    [
      "a range of addresses that is none",
      web('hosts = ["a.b"]\naddresses = ["10.0.0.0/33"]\n'),
      "must be an IP address",
    ],
    ["too many redirects", web('hosts = ["a.b"]\nmax_redirects = 21\n'), "must be 20 or less"],
    ["resources beside options", web('hosts = ["a.b"]\nresources = ["x"]\n'), "unknown key resources"],
    [
      "another IOmod's option",
      '[iomod.dependencies.d]\ncoordinates = "aws.dynamodb"\nhosts = ["a.b"]\n',
      "unknown key hosts",
    ],
    [
      "a namespace of AWS's own",
      '[iomod.dependencies.m]\ncoordinates = "std.metrics"\nnamespace = "AWS/Lambda"\n',
      "may not begin with AWS/",
    ],
    [
      "a table that is not declared",
      '[iomod.dependencies.kv]\ncoordinates = "std.kv"\ntable = "session"\n',
      'did you mean "sessions"?',
    ],
    [
      "a table with other keys",
      '[iomod.dependencies.kv]\ncoordinates = "std.kv"\ntable = "other"\n',
      'give it hash_key = "scope"',
    ],
    [
      "a secret's value in place of its name",
      '[iomod.dependencies.s]\ncoordinates = "std.secrets"\nsecrets = ["p4$$ w0rd!"]\n',
      "must be a secret's name",
    ],
  ])("%s is refused in its place", (_, toml, message) => {
    const errors = shown(toml);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).toMatch(/services\/data\/service\.toml:[4-7]:\d+/);
  });

  test("std.kv's table has the name that it has in each stage", () => {
    const project = load('[iomod.dependencies.kv]\ncoordinates = "std.kv"\ntable = "sessions"\n').project();
    const fn = project.services[0]?.functions[0];
    const named = [undefined, ...project.stages].map(
      (stage) => fn && configInStage(project, fn, stage).grants[0]?.options?.["table"],
    );
    expect(named).toEqual(["sessions", "sessions-dev", "sessions-prod"]);
  });

  test("names of AssemblyLift 0.3 take the same options", () => {
    const project = load('[iomod.dependencies.web]\ncoordinates = "akkoro.std.http"\nhosts = ["a.b"]\n').project();
    expect(project.services[0]?.grants[0]).toMatchObject({ coordinates: "std.http", options: { hosts: ["a.b"] } });
  });

  test("editors are told of each IOmod's own", () => {
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(manifestSchemas()["service.schema.json"])));
    const accepts = (dependency: string): boolean =>
      schema.safeParse(
        JSON.parse(
          JSON.stringify(
            readToml("x", Buffer.from(`[service]\nname = "d"\n[iomod.dependencies.x]\n${dependency}`)).value,
          ),
        ),
      ).success;
    expect(accepts('coordinates = "std.http"\nhosts = ["a.b"]')).toBe(true);
    expect(accepts('coordinates = "akkoro.std.http"\nhosts = ["a.b"]')).toBe(true);
    expect(accepts('coordinates = "std.http"\nhost = ["a.b"]')).toBe(false);
    expect(accepts('coordinates = "std.kv"\ntable = "sessions"')).toBe(true);
    expect(accepts('coordinates = "aws.dynamodb"\nhosts = ["a.b"]')).toBe(false);
    expect(accepts('coordinates = "aws.dynamodb"\nresources = ["a"]')).toBe(true);
    expect(accepts('coordinates = "acme.geo"\nanything = 1')).toBe(true);
  });
});

describe("options of a project's own IOmod", () => {
  const options = z.object({ region: z.enum(["eu", "us"]), retries: z.int().default(1) });
  const geo = defineIomod("acme.geo", {
    lookup: method({ options, input: z.null(), output: z.string(), run: (_, context) => context.options.region }),
  });
  const check = (toml: string): readonly string[] => {
    const { root, project } = load(`[iomod.dependencies.geo]\ncoordinates = "acme.geo"\n${toml}`);
    try {
      checkGrantOptions(
        project().services.flatMap(({ grants }) => grants),
        [geo],
      );
      return [];
    } catch (thrown) {
      return errorsOf(thrown).map((error) => renderError(error, { colour: false, verbose: false, cwd: root }));
    }
  };

  test("are taken as its schema has them", () => {
    expect(check('region = "eu"\n')).toEqual([]);
  });

  test.each([
    ['regoin = "eu"\n', "did you mean region?", "service.toml:6:1"],
    ['region = "mars"\n', "region of acme.geo", "service.toml:6:1"],
    ["", "region of acme.geo", "service.toml:4:"],
  ])("%j is refused in its place", (toml, message, place) => {
    const [error = ""] = check(toml);
    expect(error).toContain(message);
    expect(error).toContain(place);
  });
});
