/** asml inspect: what a function is made of, what it can do, and what its role will allow. */
import { readFileSync } from "node:fs";
import { inspectModule } from "../../guest-abi/module.ts";
import { policyDocument, type PolicyDocument } from "../../iomods/policy/policy.ts";
import { capabilitiesOf, type Capabilities } from "../capabilities.ts";
import { policyOf } from "../iam.ts";
import { sizesOf, type ModuleSizes } from "../inspect/sizes.ts";
import { triggerLines } from "../inspect/triggers.ts";
import { loadIomods } from "../iomods/load-iomods.ts";
import { roleName } from "../names.ts";
import { buildFunctions } from "../rust/build.ts";
import type { CommandContext } from "./context.ts";
import { findFunction } from "./find-function.ts";
import { iomodRegistry, openProject } from "./open-project.ts";

const PAGE_KB = 64;
/** The crates that make up most of a module; the rest is one line. */
const CRATES_SHOWN = 12;

export async function inspect(context: CommandContext, id: string): Promise<void> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const { service, fn } = findFunction(project, id);
  const iomods = iomodRegistry({}, await loadIomods(project));
  const modules = await buildFunctions(project, { environment, signal, quiet: true });
  const module = modules.get(id);
  if (module === undefined) throw new TypeError(`no module was built of ${id}`);
  const wasm = readFileSync(module);
  const capabilities = capabilitiesOf(wasm, fn.config, iomods);
  const { policy, unnamed } = policyOf({ project, service, fn, stage: undefined, capabilities, iomods });
  const facts = inspectModule(wasm);
  const inspected = {
    function: id,
    role: roleName(project.name, service.name, fn.name),
    module,
    calledBy: triggerLines(fn),
    abi: capabilities.abi,
    calls: capabilities.calls,
    system: capabilities.system,
    policy: policyDocument(policy, { partition: "aws", region: service.region ?? "REGION", account: "ACCOUNT" }),
    notAllowed: unnamed.map(({ message, fix }) => ({ message, fix })),
    sizes: sizesOf(wasm),
    memory: {
      initialKb: facts.memory.initialPages * PAGE_KB,
      maximumMb: fn.config.memoryMb,
      resettable: facts.resettable,
      whyNotResettable: facts.whyNotResettable,
    },
    lambda: { architecture: fn.architecture, memoryMb: fn.config.memoryMb, timeoutSeconds: fn.config.timeoutMs / 1000 },
  };
  output.result(textOf(inspected), inspected);
}

interface Inspected {
  readonly function: string;
  readonly role: string;
  readonly calledBy: readonly string[];
  readonly abi: Capabilities["abi"];
  readonly calls: Capabilities["calls"];
  readonly system: Capabilities["system"];
  readonly policy: PolicyDocument;
  readonly notAllowed: readonly { readonly message: string; readonly fix: string | undefined }[];
  readonly sizes: ModuleSizes;
  readonly memory: {
    readonly initialKb: number;
    readonly maximumMb: number;
    readonly resettable: boolean;
    readonly whyNotResettable: readonly string[];
  };
  readonly lambda: {
    readonly architecture: string;
    readonly memoryMb: number;
    readonly timeoutSeconds: number;
  };
}

function textOf({ sizes, memory, lambda, ...one }: Inspected): string {
  const calls = Object.entries(one.calls).flatMap(([coordinates, methods]) =>
    methods.map((method) => `  ${coordinates}/${method}`),
  );
  const statements = one.policy.Statement.flatMap(({ Action, Resource }) => [
    `  ${Action.join(", ")}`,
    ...Resource.map((resource) => `    on ${resource}`),
  ]);
  return [
    `${one.function}  role ${one.role}`,
    "",
    "Called by",
    ...(one.calledBy.length === 0 ? ["  direct invocation alone"] : one.calledBy.map((line) => `  ${line}`)),
    one.abi === "assemblylift_0_3" ? "May call (by the names in its data)" : "May call",
    ...orNothing(calls),
    "Its role allows, besides writing its log",
    ...orNothing(statements),
    ...one.notAllowed.flatMap(({ message, fix }) => [`  not: ${message}`, `    ${fix}`]),
    "Of the system",
    ...orNothing(one.system.length === 0 ? [] : [`  ${one.system.join(", ")}`]),
    "",
    ...sizeLines(sizes),
    "",
    `Memory   ${memory.initialKb} KB at the start, ${memory.maximumMb} MB at most`,
    memory.resettable
      ? "         restored after every invocation"
      : `         a new instance for every invocation: ${memory.whyNotResettable.join("; ")}`,
    `Lambda   ${lambda.architecture}, ${lambda.memoryMb} MB, ${lambda.timeoutSeconds} s`,
  ].join("\n");
}

function sizeLines({ total, code, data, names, debug, other }: ModuleSizes): readonly string[] {
  const rest = code.slice(CRATES_SHOWN);
  const sum = rest.reduce((bytes, crate) => bytes + crate.bytes, 0);
  const rows: (readonly [string, number])[] = [
    ...code.slice(0, CRATES_SHOWN).map(({ crate, bytes }) => [crate, bytes] as const),
    ...(rest.length === 0 ? [] : [[`${rest.length} more crates`, sum] as const]),
    ["data", data],
    ["names of functions", names],
    ["other", other],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    `Size     ${kilobytes(total - debug)}, and ${kilobytes(debug)} of debug information that is not deployed`,
    ...rows.map(([what, bytes]) => `  ${what.padEnd(width)}  ${kilobytes(bytes).padStart(8)}`),
  ];
}

function orNothing(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ["  nothing"] : lines;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
