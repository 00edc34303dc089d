/** Deny by default: whether a module's imports are known and granted, decided once, before it runs. */
import {
  ABI_03_MODULE,
  ABI_1_IMPORTS,
  ABI_1_MODULE,
  type FunctionType,
  IOMOD_METHOD,
  LOADER_MODULE,
  RESPONSE_METHODS,
  RESPONSE_MODULE,
  WASI_MODULE,
} from "../../guest-abi/abi.ts";
import { ASSEMBLYLIFT_IMPORTS } from "../../guest-abi/assemblylift/abi.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { ModuleFacts, ModuleImport } from "../../guest-abi/module.ts";
import type { Method } from "../../iomods/define.ts";
import { canonicalCoordinates, type IomodRegistry } from "../../iomods/registry.ts";
import type { FunctionConfig, Grant } from "../project.ts";
import { WASI_TYPES } from "./wasi-ranges.ts";

/** An IOmod method that the module imports and may call. */
export interface LinkedMethod {
  readonly module: string;
  readonly name: string;
  readonly method: Method;
}

/** A guest's own response: nothing that could be granted. */
const RESPONSE_IMPORTS = Object.fromEntries(RESPONSE_METHODS.map((name) => [name, IOMOD_METHOD]));

/**
 * The IOmod methods among the module's imports.
 * @throws AsmlError ERR_IMPORT_DENIED, with the TOML that would grant it; ERR_IMPORT_UNKNOWN
 */
export function checkImports(
  config: FunctionConfig,
  facts: ModuleFacts,
  iomods: IomodRegistry,
): readonly LinkedMethod[] {
  const linked: LinkedMethod[] = [];
  for (const item of facts.imports) {
    if (item.module === ABI_1_MODULE) known(config, item, ABI_1_IMPORTS);
    else if (item.module === RESPONSE_MODULE && facts.abi === "asml_abi_1") known(config, item, RESPONSE_IMPORTS);
    else if (item.module === ABI_03_MODULE) known(config, item, ASSEMBLYLIFT_IMPORTS);
    else if (item.module === WASI_MODULE) known(config, item, WASI_TYPES);
    else linked.push({ module: item.module, name: item.name, method: iomodMethod(config, item, iomods) });
  }
  return linked;
}

function known(config: FunctionConfig, item: ModuleImport, types: Readonly<Record<string, FunctionType>>): void {
  const type = Object.hasOwn(types, item.name) ? types[item.name] : undefined;
  if (type === undefined) throw unknown(config, item, `${item.module} has no function ${item.name}`);
  if (item.kind !== "function" || !sameType(item.type, type))
    throw unknown(
      config,
      item,
      `it takes ${item.module}/${item.name} to be ${show(item)}, and it is ${showType(type)}`,
    );
}

function iomodMethod(config: FunctionConfig, item: ModuleImport, iomods: IomodRegistry): Method {
  const coordinates = canonicalCoordinates(item.module);
  if (item.module === LOADER_MODULE || !coordinates.includes("."))
    throw unknown(config, item, `${item.module} is no module that asml offers`);
  const grant = config.grants.find((one) => one.coordinates === coordinates);
  if (grant === undefined) throw denied(config.id, "imports", `${item.module}/${item.name}`, coordinates);
  const iomod = iomods.find(coordinates);
  if (iomod === undefined)
    throw new AsmlError(
      "ERR_IOMOD_UNKNOWN",
      `${config.id} imports ${item.module}/${item.name}; no IOmod has these coordinates`,
      {
        fix: `use one of ${iomods.known.join(", ")}`,
      },
    );
  const method = Object.hasOwn(iomod.methods, item.name) ? iomod.methods[item.name] : undefined;
  if (method === undefined) throw unknown(config, item, `${coordinates} has no method ${item.name}`);
  if (item.kind !== "function" || !sameType(item.type, IOMOD_METHOD))
    throw unknown(config, item, `a method is imported as ${showType(IOMOD_METHOD)}, not as ${show(item)}`);
  return grantedMethod(method, item.name, grant);
}

/** A method with what one function's grant says of it. */
export function grantedMethod(method: Method, name: string, { coordinates, options, limits }: Grant): Method {
  const counted = [
    ...(method.perInvocation === undefined ? [] : [{ of: `${coordinates}/${name}`, ...method.perInvocation }]),
    ...(limits === undefined ? [] : [{ of: coordinates, ...limits }]),
  ];
  if (options === undefined && counted.length === 0) return method;
  return { ...method, granted: options, ...(counted.length > 0 && { counted }) };
}

/** What a function is told of an IOmod that its manifest does not grant. */
export function denied(id: string, does: "imports" | "calls", what: string, coordinates: string): AsmlError {
  return new AsmlError("ERR_IMPORT_DENIED", `${id} ${does} ${what}, which its service.toml does not grant`, {
    fix: `add to service.toml: [iomod.dependencies.${lastPart(coordinates)}] with coordinates = "${coordinates}"`,
  });
}

const lastPart = (coordinates: string): string => coordinates.slice(coordinates.lastIndexOf(".") + 1);

const unknown = (config: FunctionConfig, item: ModuleImport, why: string): AsmlError =>
  new AsmlError("ERR_IMPORT_UNKNOWN", `${config.id} imports ${item.module}/${item.name}: ${why}`, {
    fix: "build it with the guest crates of this version of asml",
  });

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
const sameType = (a: FunctionType | undefined, b: FunctionType): boolean =>
  a !== undefined && same(a.params, b.params) && same(a.results, b.results);
const showType = (type: FunctionType): string => `(${type.params.join(", ")}) -> (${type.results.join(", ")})`;
const show = (item: ModuleImport): string => (item.type === undefined ? `a ${item.kind}` : showType(item.type));
