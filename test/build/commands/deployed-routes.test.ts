import path from "node:path";
import { describe, expect, test } from "vitest";
import { deployedRoutes, readEndpoints, routeLines } from "../../../build/commands/deployed-routes.ts";
import { iomodRegistry } from "../../../build/commands/open-project.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { writeKitchenSink } from "../../deploy/projects.ts";
import { temporaryFolder } from "../asml.ts";

describe("deployed routes", () => {
  const root = path.join(temporaryFolder(), "sink");
  writeKitchenSink(root);
  const project = loadProject(root, { iomods: iomodRegistry().known });
  const data = "https://abc.execute-api.eu-central-1.amazonaws.com";
  const routes = deployedRoutes(project, readEndpoints({ endpoints: { data } }));
  const curl = (id: string) => routes.find((route) => route.function === id)?.curl;

  test("have a curl line each, with the token where the authorizer looks for it", () => {
    expect(curl("data.put")).toBe(
      `curl -X PUT -H 'content-type: application/json' -d '{}' -H "authorization: Bearer $TOKEN" ${data}/items/ID`,
    );
    expect(curl("data.get")).toBe(`curl ${data}/files/PROXY"?token=$TOKEN"`);
    expect(curl("data.admin")).toContain('--aws-sigv4 "aws:amz:eu-central-1:execute-api"');
    expect(curl("data.rest")).toBe(`curl ${data}/`);
  });

  test("are those of the APIs that there are", () => {
    expect(routes.map((route) => route.function)).toEqual([
      "data.put",
      "data.get",
      "data.admin",
      "data.rest",
      "data.guarded",
    ]);
    expect(routeLines([])).toEqual(["Deployed; there are no HTTP routes."]);
    expect(readEndpoints({})).toEqual({});
  });
});
