/** The console of a project that is served: what its server shows of manifests, modules and builds. */
import { policyDocument } from "../../iomods/policy/policy.ts";
import type { BuildState, ConsoleState, ShownFunction } from "../../runtime/local/console/contract.ts";
import type { RequestLog } from "../../runtime/local/console/request-log.ts";
import { type LocalConsole, startConsole } from "../../runtime/local/console/server.ts";
import type { Harness } from "../../runtime/local/harness.ts";
import { capabilitiesOf } from "../capabilities.ts";
import { policyOf } from "../iam.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { projectTables } from "../tables.ts";
import { consolePage } from "./console-page.ts";
import type { ServedState } from "./serve-project.ts";

export interface ProjectConsoleOptions {
  readonly requests: RequestLog;
  readonly harness: Harness;
  readonly first: ServedState;
  readonly watching: boolean;
  readonly port: number;
}

export interface ProjectConsole extends Pick<LocalConsole, "url" | "close"> {
  served(state: ServedState): void;
  built(state: BuildState): void;
}

export async function startProjectConsole(options: ProjectConsoleOptions): Promise<ProjectConsole> {
  const { requests, harness, first, watching, port } = options;
  let { iomods } = first;
  const shown = (state: ServedState): Pick<ConsoleState, "routes" | "functions" | "tables"> => ({
    routes: harness.routes,
    functions: functionsOf(state),
    tables: projectTables(state.project).map(({ name }) => name),
  });
  const console = await startConsole({
    requests,
    page: consolePage,
    aws: harness.aws,
    port,
    mint: harness.issuer === undefined ? undefined : (request) => harness.mintToken(request),
    secretsOf: (coordinates, method) => iomods.find(coordinates)?.methods[method]?.definition?.redact ?? [],
    state: {
      project: first.project.name,
      url: harness.url,
      mints: harness.issuer !== undefined,
      watching,
      build: { kind: "served", at: Date.now(), changed: [] },
      ...shown(first),
    },
  });
  return {
    url: console.url,
    close: () => console.close(),
    served(state) {
      ({ iomods } = state);
      console.update(shown(state));
    },
    built: (build) => console.update({ build }),
  };
}

function functionsOf({ project, modules, iomods }: ServedState): readonly ShownFunction[] {
  return project.services.flatMap((service) =>
    service.functions.flatMap((fn): ShownFunction[] => {
      const { id, timeoutMs, memoryMb } = fn.config;
      const wasm = modules.get(id);
      if (wasm === undefined) return [];
      const capabilities = capabilitiesOf(wasm, fn.config, iomods);
      const { policy, unnamed } = policyOf({ project, service, fn, stage: undefined, capabilities, iomods });
      const place = { partition: "aws", region: regionOf(project, service.region), account: "ACCOUNT" };
      const { calls, system } = capabilities;
      return [
        {
          id,
          timeoutMs,
          memoryMb,
          moduleBytes: wasm.length,
          calls,
          system,
          policy: policyDocument(policy, place),
          notAllowed: unnamed.map(({ message }) => message),
        },
      ];
    }),
  );
}

const regionOf = (project: ProjectManifest, ofService: string | undefined): string =>
  ofService ?? project.region ?? "REGION";
