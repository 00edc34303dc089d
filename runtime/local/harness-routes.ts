/** What is reached at a harness, as it is told to a person. */
import type { HttpRoute, Project } from "../project.ts";
import { functionUrlPath, functionUrlsOf } from "./function-url.ts";
import { routesOf } from "./routes.ts";

export interface HarnessRoute {
  /** `service.function` */
  readonly function: string;
  readonly verb: HttpRoute["verb"];
  readonly path: string;
  readonly payload: HttpRoute["payload"];
  /** `service.authorizer`; `AWS_IAM` of a function URL that asks for signatures. */
  readonly authorizer: string | undefined;
  readonly scopes: readonly string[];
}

export function harnessRoutes(project: Project): readonly HarnessRoute[] {
  const routes = routesOf(project).map(({ service, spec, http }): HarnessRoute => {
    const authorizer = spec.authorizer === undefined ? undefined : `${service.name}.${spec.authorizer}`;
    const { verb, path, payload } = http;
    return { function: spec.config.id, verb, path, payload, authorizer, scopes: spec.scopes };
  });
  const urls = [...functionUrlsOf(project)].map(([id, { url }]): HarnessRoute => {
    const authorizer = url?.auth === "iam" ? "AWS_IAM" : undefined;
    return {
      function: id,
      verb: "ANY",
      path: `${functionUrlPath(id)}/{proxy+}`,
      payload: "2.0",
      authorizer,
      scopes: [],
    };
  });
  return [...routes, ...urls];
}
