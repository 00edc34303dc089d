/** Commands that know what kind of API a service has. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { requestEvent } from "../../../build/invoke/request-event.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { guest } from "../../guests/wat.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";
import { startServing, stopServing } from "../served.ts";

function project(): string {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": '[project]\nname = "shelf"\n[services]\nbooks = { name = "books" }\n',
    "services/books/service.toml": `[service]
name = "books"

[api]
protocol = "rest"

[api.functions.read]
http = { verb = "GET", path = "/books/{id}" }
`,
  });
  return root;
}

test("asml make function gives a function of a REST API a route that it takes", async () => {
  const cwd = project();
  expect((await asml(["make", "function", "books.list", "--route", "GET /books"], { cwd })).code).toBe(0);
  const [service] = loadProject(cwd, { iomods: [] }).services;
  expect(service?.functions[1]?.http).toEqual({ verb: "GET", path: "/books", payload: "1.0" });
});

test("asml invoke makes the event of a REST API's route", () => {
  const read = loadProject(project(), { iomods: [] });
  const fn = read.services[0]?.functions[0];
  if (fn === undefined) throw new Error("the function was not read");
  const made = (given: string) =>
    requestEvent(read, fn, { payload: "rest", now: new Date(0), path: given, header: ["X-Own: 1"] });
  const event: unknown = JSON.parse(Buffer.from(made("/books/a%2Fb?q=1")).toString());
  expect(event).toMatchObject({
    resource: "/books/{id}",
    path: "/books/a%2Fb",
    pathParameters: { id: "a%2Fb" },
    queryStringParameters: { q: "1" },
    requestContext: { path: "/live/books/a%2Fb", stage: "live", requestTimeEpoch: 0 },
    body: null,
  });
  expect(event).not.toHaveProperty("version");
  expect(() => made("/elsewhere")).toThrow(/GET \/elsewhere is not the route of books\.read/);
});

test("asml serve has a REST API, whose functions are modules like any", async () => {
  const root = project();
  const answer = '{"statusCode":201,"body":"[]"}';
  const module = guest({
    fields: `(data (i32.const 0) ${JSON.stringify(answer)})`,
    body: `(drop (call $respond (i32.const 0) (i32.const ${answer.length})))`,
  });
  writeFileSync(path.join(root, "services", "books", "read.wasm"), module);
  writeFiles(root, {
    "services/books/service.toml": `[service]
name = "books"
[api]
protocol = "rest"
[api.functions.read]
module = "read.wasm"
http = { verb = "GET", path = "/books/{id}" }
`,
  });
  const served = await startServing(root);
  try {
    const read = await fetch(`${served.url}/books/7`);
    expect([read.status, read.headers.get("content-type"), await read.text()]).toEqual([201, "application/json", "[]"]);
    const none = await fetch(`${served.url}/books`);
    expect([none.status, await none.json()]).toEqual([403, { message: "Missing Authentication Token" }]);
  } finally {
    await stopServing(served);
  }
});
