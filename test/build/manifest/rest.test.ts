/** REST APIs in service.toml. */
import { describe, expect, test } from "vitest";
import { loadProject } from "../../../build/manifest/load.ts";
import { AsmlError } from "../../../guest-abi/errors.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const REST = '[api]\nprotocol = "rest"\n';

function load(service: string) {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": '[project]\nname = "shelf"\n[services]\nbooks = { name = "books" }\n',
    "services/books/service.toml": `[service]\nname = "books"\n${service}`,
  });
  return loadProject(root, { iomods: ["aws.dynamodb"] }).services[0];
}

/** Everything that is wrong with a service, with its fix. */
function faults(service: string): string {
  try {
    load(service);
  } catch (error) {
    const all = error instanceof AggregateError ? error.errors : [error];
    return all
      .map((one: unknown) => (one instanceof AsmlError ? `${one.message} / ${one.fix}` : String(one)))
      .join("\n");
  }
  return "";
}

const work = (route: string, more = "", name = "work") => `[api.functions.${name}]\nhttp = { ${route} }\n${more}\n`;
const GET = 'verb = "GET", path = "/a"';
const guard = (lines: string) => `[api.authorizers.guard]\n${lines}\n`;
const CORS = '[api.cors]\nallow_origins = ["*"]\n';
const DOMAIN =
  '[api.domain]\nname = "a.example.com"\ncertificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/a"\n';

describe("a service's API", () => {
  test("is an HTTP API unless it says rest", () => {
    expect(load(work(GET))?.protocol).toBeUndefined();
    expect(load(`[api]\nprotocol = "http"\n${work(GET)}`)?.protocol).toBeUndefined();
    expect(load(REST + work(GET))?.protocol).toBe("rest");
    expect(faults(`[api]\nprotocol = "grpc"\n${work(GET)}`)).toMatch(/"http".*"rest"/s);
  });

  test("may have all that REST APIs have", () => {
    const service = load(`${REST}${guard('auth_type = "LAMBDA"\nfunction = "work"\npayload = "1.0"')}
${work('verb = "ANY", path = "/a/{id}/{proxy+}"', 'authorizer_id = "guard"\ntimeout_seconds = 29')}
${work('verb = "GET", path = "/a/{id}"', "", "other")}
${work('verb = "GET", path = "/a/b.c_d-e:f"', "", "third")}`);
    expect(service?.functions.map(({ http }) => http?.payload)).toEqual(["1.0", "1.0", "1.0"]);
  });

  test.each<[string, RegExp]>([
    [work(`${GET}, payload = "2.0"`), /have payload format 1\.0, and no other.*set payload = "1\.0"/s],
    [work('path = "$default"'), /no \$default route.*\/\{proxy\+\}/s],
    [work('verb = "GET", path = "/a/"'), /have no \/ at their end.*write "\/a"/s],
    [work('verb = "GET", path = "/a~b"'), /segment "a~b", which a REST API does not take/],
    [
      work('verb = "GET", path = "/a/{id}"') + work('verb = "GET", path = "/a/{key}/b"', "", "other"),
      /\{key\} and \{id\} are both a variable part of \/a.*name it \{id\} here too/s,
    ],
    [
      work('verb = "GET", path = "/{id}"') + work('verb = "ANY", path = "/{proxy+}"', "", "other"),
      /\{proxy\+\} and \{id\} are both a variable part of \//,
    ],
    [work(GET, "timeout_seconds = 30"), /a REST API waits 29 seconds at most.*timeout_seconds = 29 or less/s],
    [CORS + work(GET), /does not answer preflights by itself.*"OPTIONS"/s],
    [DOMAIN + work(GET), /\[api\.domain\] is for HTTP APIs.*user_tf/s],
    ["[api.functions.work]\n", /no function of the service has a route of a REST API/],
    [
      guard('auth_type = "JWT"\nissuer = "https://i.example/"\naudience = ["a"]') +
        work(GET, 'authorizer_id = "guard"'),
      /is of type JWT, and REST APIs have none of those.*protocol = "http".*auth_type = "LAMBDA"/s,
    ],
    [
      guard('auth_type = "LAMBDA"\nfunction = "work"') + work(GET, 'authorizer_id = "guard"'),
      /has payload 2\.0.*set payload = "1\.0" there/s,
    ],
    [
      guard('auth_type = "LAMBDA"\nfunction = "work"\npayload = "1.0"\nidentity_sources = ["$context.routeKey"]') +
        work(GET, 'authorizer_id = "guard"'),
      /identity source \$context\.routeKey, which a REST API does not have.*\$context\.httpMethod/s,
    ],
  ])("refuses %s", (service, fault) => {
    expect(faults(REST + service)).toMatch(fault);
  });
});
