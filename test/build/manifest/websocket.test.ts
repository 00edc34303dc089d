/** Routes of WebSocket APIs in service.toml. */
import { describe, expect, test } from "vitest";
import { loadProject } from "../../../build/manifest/load.ts";
import { AsmlError } from "../../../guest-abi/errors.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const GUARD = `[api.authorizers.guard]
auth_type = "LAMBDA"
function = "work"
payload = "1.0"
`;

function load(service: string) {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": '[project]\nname = "talk"\n[services]\nchat = { name = "chat" }\n',
    "services/chat/service.toml": `[service]\nname = "chat"\n${service}`,
  });
  return loadProject(root, { iomods: ["aws.dynamodb"] }).services[0];
}

/** Everything that is wrong with a service, with its fix. */
function faults(service: string): readonly string[] {
  try {
    load(service);
  } catch (error) {
    const all = error instanceof AggregateError ? error.errors : [error];
    return all.map((one: unknown) => (one instanceof AsmlError ? `${one.message} / ${one.fix}` : String(one)));
  }
  return [];
}

const work = (lines: string) =>
  `[api.functions.work]\n[[api.functions.work.triggers]]\nsource = "websocket"\n${lines}\n`;

describe("a WebSocket route", () => {
  test("has its defaults, and its service a route selection", () => {
    const chat = load(work('route = "$default"'));
    expect(chat?.websocket).toEqual({ routeSelection: "$request.body.action" });
    const [fn] = chat?.functions ?? [];
    expect(fn?.triggers).toEqual([]);
    expect(fn?.websocket).toMatchObject([{ route: "$default", authorizer: undefined, responds: false }]);
  });

  test("takes all that may be said of it", () => {
    const chat = load(`[api.websocket]
route_selection = "$request.body.a.b"
${GUARD}${work('route = "$connect"\nauthorizer_id = "guard"')}
[[api.functions.work.triggers]]
source = "websocket"
route = "send"
responds = true
`);
    expect(chat?.websocket).toEqual({ routeSelection: "$request.body.a.b" });
    expect(chat?.functions[0]?.websocket).toMatchObject([
      { route: "$connect", authorizer: "guard", responds: false },
      { route: "send", authorizer: undefined, responds: true },
    ]);
  });

  test("is of one function", () => {
    const twice = `${work('route = "$default"')}[api.functions.other]
triggers = [{ source = "websocket", route = "$default" }]
`;
    expect(faults(twice)[0]).toMatch(/WebSocket route \$default is that of function work already/);
  });

  test.each([
    ['route = "$other"', /must be \$connect, \$disconnect, \$default, or what a message names its route by/],
    ['route = "$connect"\nresponds = true', /nobody to send an answer to at \$connect.*take responds away/s],
    ['route = "send"\nauthorizer_id = "guard"', /send has no authorizer.*give it to the trigger of \$connect/s],
    [
      'route = "$connect"\nauthorizer_id = "gaurd"',
      /there is no authorizer "gaurd".*did you mean authorizer_id = "guard"/s,
    ],
  ])("refuses %s", (lines, fault) => {
    expect(faults(`${GUARD}${work(lines)}`).join("\n")).toMatch(fault);
  });

  test.each([
    [
      'auth_type = "JWT"\nissuer = "https://i.example/"\naudience = ["a"]',
      /WebSocket APIs have none of those.*payload = "1.0"/s,
    ],
    ['auth_type = "LAMBDA"\nfunction = "work"', /has payload 2.0.*set payload = "1.0" there/s],
    ['auth_type = "LAMBDA"\nfunction = "work"\npayload = "1.0"\nttl_seconds = 5', /keeps answers/],
    [
      'auth_type = "LAMBDA"\nfunction = "work"\npayload = "1.0"\nidentity_sources = ["$context.path"]',
      /identity source \$context\.path, which a connection does not have/,
    ],
  ])("refuses an authorizer that WebSocket APIs have not: %s", (authorizer, fault) => {
    const service = `[api.authorizers.guard]\n${authorizer}\n${work('route = "$connect"\nauthorizer_id = "guard"')}`;
    expect(faults(service).join("\n")).toMatch(fault);
  });

  test("is what [api.websocket] is for", () => {
    expect(faults("[api.websocket]\n[api.functions.work]\n").join("\n")).toMatch(
      /no function of the service has a route of a WebSocket API/,
    );
    expect(faults(`[api.websocket]\nroute_selection = "action"\n${work('route = "a"')}`).join("\n")).toMatch(
      /must be \$request\.body\.NAME/,
    );
  });
});
