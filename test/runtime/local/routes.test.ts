import { describe, expect, it } from "vitest";
import { findRoute, routesOf, sharedRoutes, type Found } from "../../../runtime/local/routes.ts";
import { HTTP_VERBS } from "../../../runtime/project.ts";
import { projectOf } from "./project.ts";

/** Routes of one service, each under its own route key as the function's name. */
function routes(...keys: string[]) {
  return routesOf(
    projectOf({ api: { functions: Object.fromEntries(keys.map((route, index) => [`f${index}`, { route }])) } }),
  );
}

function taken(found: Found): string {
  return found.kind === "route" ? found.route.routeKey : found.kind;
}

describe("which route takes a request", () => {
  const documented = routes("GET /pets/dog/1", "GET /pets/dog/{id}", "GET /pets/{proxy+}", "ANY /{proxy+}", "$default");
  it.each([
    ["GET", "/pets/dog/1", "GET /pets/dog/1"],
    ["GET", "/pets/dog/2", "GET /pets/dog/{id}"],
    ["GET", "/pets/cat/1", "GET /pets/{proxy+}"],
    ["POST", "/test/5", "ANY /{proxy+}"],
    ["POST", "/pets/dog/1", "ANY /{proxy+}"],
    ["GET", "/", "$default"],
    ["GET", "/pets", "ANY /{proxy+}"],
  ])("%s %s is taken by %s (API Gateway's own example)", (method, path, key) => {
    expect(taken(findRoute(documented, method, path))).toBe(key);
  });

  it("prefers an exact method, even with a less exact path of the same kind", () => {
    const both = routes("ANY /pets/dog", "GET /pets/{id}");
    expect(taken(findRoute(both, "GET", "/pets/dog"))).toBe("GET /pets/{id}");
    expect(taken(findRoute(both, "PUT", "/pets/dog"))).toBe("ANY /pets/dog");
  });

  it("prefers literals from the left, and the longer greedy prefix", () => {
    const both = routes("GET /a/{b}/ccccc", "GET /a/b/{c}", "GET /x/{p+}", "GET /x/y/{p+}");
    expect(taken(findRoute(both, "GET", "/a/b/ccccc"))).toBe("GET /a/b/{c}");
    expect(taken(findRoute(both, "GET", "/x/y/z"))).toBe("GET /x/y/{p+}");
    expect(taken(findRoute(both, "GET", "/x/z"))).toBe("GET /x/{p+}");
  });

  it.each(HTTP_VERBS.filter((verb) => verb !== "ANY"))("knows %s", (verb) => {
    const own = routes(`${verb} /x`);
    for (const method of HTTP_VERBS)
      expect(taken(findRoute(own, method, "/x"))).toBe(method === verb ? `${verb} /x` : "none");
  });

  it("takes trailing slashes, case and empty segments as they are", () => {
    const own = routes("GET /items", "GET /items/{id}", "GET /files/{proxy+}");
    expect(taken(findRoute(own, "GET", "/items/"))).toBe("none");
    expect(taken(findRoute(own, "GET", "/Items"))).toBe("none");
    expect(taken(findRoute(own, "GET", "/files"))).toBe("none");
    expect(taken(findRoute(own, "GET", "/files/"))).toBe("GET /files/{proxy+}");
    expect(taken(findRoute(own, "GET", "//items"))).toBe("none");
  });

  it("hands on path parameters, decoded once more", () => {
    const own = routes("GET /items/{id}/{proxy+}", "GET /all/{proxy+}", "$default");
    const match = (path: string) => {
      const found = findRoute(own, "GET", path);
      return found.kind === "route" ? found.match : undefined;
    };
    expect(match("/items/a b%2Fc/x/y%2Fz")).toEqual({
      routeKey: "GET /items/{id}/{proxy+}",
      resource: "/items/{id}/{proxy+}",
      pathParameters: { id: "a b/c", proxy: "x/y/z" },
    });
    expect(match("/all/")?.pathParameters).toEqual({ proxy: "" });
    expect(match("/other")).toEqual({ routeKey: "$default", resource: "$default", pathParameters: undefined });
  });

  it("never takes the name of a parameter for one of Object's own", () => {
    const found = findRoute(routes("GET /{__proto__}"), "GET", "/x");
    expect(found.kind === "route" && Object.entries(found.match.pathParameters ?? {})).toEqual([["__proto__", "x"]]);
  });
});

describe("routes declared twice", () => {
  it("are refused within a service, with both places", () => {
    expect(() => routes("GET /pets/{id}", "GET /pets/{petId}")).toThrowError(
      expect.objectContaining({
        code: "ERR_MANIFEST",
        message: "GET /pets/{petId} is the route of api.f0 already (/project/services/api/service.toml:1)",
        at: expect.objectContaining({ line: 2 }),
      }),
    );
    expect(routes("GET /pets/{id}", "GET /pets/{id+}", "ANY /pets/{id}", "POST /pets/{id}")).toHaveLength(4);
  });

  it("are ambiguous between services, and only where they are the same", () => {
    const all = routesOf(
      projectOf({
        one: { functions: { health: { route: "GET /health" }, a: { route: "GET /a" }, any: { route: "$default" } } },
        two: { functions: { health: { route: "GET /health" }, b: { route: "GET /b" } } },
      }),
    );
    expect(taken(findRoute(all, "GET", "/health"))).toBe("ambiguous");
    expect(taken(findRoute(all, "GET", "/b"))).toBe("GET /b");
    expect(taken(findRoute(all, "POST", "/health"))).toBe("$default");
    expect(sharedRoutes(all).map((group) => group.map((route) => route.spec.config.id))).toEqual([
      ["one.health", "two.health"],
    ]);
  });
});
