/** All functions of a project: what their modules can do, and what their roles will allow. Nothing is written here. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { packageVersion } from "../assets.ts";
import { capabilitiesOf, type Capabilities } from "../capabilities.ts";
import { lockedFunction, type Lock, type LockedFunction } from "../capabilities-lock.ts";
import { permissionLines, policyOf } from "../iam.ts";
import type { FunctionManifest, ProjectManifest, ServiceManifest } from "../manifest/project-manifest.ts";
import type { BuiltModules } from "../rust/build.ts";
import { type CastCache, digestOf } from "./cast-cache.ts";
import type { CastFunction, CastRecord } from "./record.ts";

export interface ExamineInput {
  readonly project: ProjectManifest;
  readonly modules: BuiltModules;
  readonly iomods: IomodRegistry;
  /** Of an earlier run: what has not changed is not read again. */
  readonly record: CastRecord | undefined;
  readonly cache: CastCache;
}

export interface ExaminedFunction {
  readonly service: ServiceManifest;
  readonly fn: FunctionManifest;
  /** The module as cargo left it. */
  readonly module: string;
  readonly digest: string;
  readonly capabilities: Capabilities;
  readonly locked: LockedFunction;
}

export interface Examined {
  readonly functions: readonly ExaminedFunction[];
  readonly lock: Lock;
  /** Calls that no policy allows, because no manifest names what they are about. */
  readonly unnamed: readonly AsmlError[];
}

/** @throws AsmlError for a module that the runtime would refuse, AggregateError of several */
export function examine({ project, modules, iomods, record, cache }: ExamineInput): Examined {
  const functions: ExaminedFunction[] = [];
  const unnamed: AsmlError[] = [];
  const errors: AsmlError[] = [];
  for (const service of project.services)
    for (const fn of service.functions) {
      const module = modules.get(fn.config.id);
      if (module === undefined) throw new TypeError(`no module was built of ${fn.config.id}`);
      try {
        const { digest, capabilities } = capabilitiesOfFile({
          file: module,
          fn,
          iomods,
          before: record?.functions[fn.config.id],
          cache,
        });
        const derived = policyOf({ project, service, fn, stage: undefined, capabilities, iomods });
        unnamed.push(...derived.unnamed);
        const locked = lockedFunction(capabilities, permissionLines(derived.policy));
        functions.push({ service, fn, module, digest, capabilities, locked });
      } catch (thrown) {
        if (!(thrown instanceof AsmlError)) throw thrown;
        errors.push(thrown);
      }
    }
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} functions cannot be deployed`);
  if (errors[0]) throw errors[0];
  return { functions, unnamed, lock: Object.fromEntries(functions.map(({ fn, locked }) => [fn.config.id, locked])) };
}

interface ModuleFile {
  readonly file: string;
  readonly fn: FunctionManifest;
  readonly iomods: IomodRegistry;
  readonly before: CastFunction | undefined;
  readonly cache: CastCache;
}

function capabilitiesOfFile({ file, fn, iomods, before, cache }: ModuleFile): {
  readonly digest: string;
  readonly capabilities: Capabilities;
} {
  const { handler, grants } = fn.config;
  const methods = grants.map(({ coordinates }) => methodsOf(coordinates, iomods));
  const digestWith = (module: string): string =>
    createHash("sha256")
      .update(JSON.stringify([packageVersion(), handler, methods, module]))
      .digest("hex");
  const known = digestWith(cache.digestOf(file));
  if (before?.examined === known) return { digest: known, capabilities: before };
  const wasm = readFileSync(file);
  return { digest: digestWith(digestOf(wasm)), capabilities: capabilitiesOf(wasm, fn.config, iomods) };
}

function methodsOf(coordinates: string, iomods: IomodRegistry): readonly string[] {
  return [coordinates, ...Object.keys(iomods.find(coordinates)?.methods ?? {})];
}
