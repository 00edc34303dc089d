/** The functions of a project as the harness gets them, from one build to the next: what has not changed is kept. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { AwsSettings } from "../../iomods/aws/settings.ts";
import { type Iomod, withFakes } from "../../iomods/define.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import type { LocalSecrets } from "../../iomods/std/secrets.ts";
import { createFunction } from "../../runtime/create-function.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import type { AwsAccess } from "../../runtime/local/dynamodb.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import type { Observer } from "../../runtime/observe/observer.ts";
import { iomodRegistry } from "../commands/open-project.ts";
import { loadIomods } from "../iomods/load-iomods.ts";
import type { FunctionManifest, ProjectManifest } from "../manifest/project-manifest.ts";
import type { BuiltModules } from "../rust/build.ts";
import { readUserModule } from "../terraform/user-module.ts";
import type { GuestDebugger } from "./debugging/debugger.ts";
import type { LateLines } from "./late-lines.ts";
import { heldToPolicy } from "./local-policy.ts";
import { localVariables } from "./local-variables.ts";

export interface GuestFunctionsOptions {
  readonly log: LogSink;
  /** Source lines for the records of failures. */
  readonly lines?: LateLines | undefined;
  readonly observer?: Observer | undefined;
  /** Reads the guests, and may hold them. */
  readonly debugger?: GuestDebugger | undefined;
  /** What std.secrets gives. */
  readonly localSecrets?: LocalSecrets | undefined;
  readonly wrapIomods?: ((iomods: IomodRegistry) => IomodRegistry) | undefined;
}

interface Made {
  /** All that it was made of, as a digest. */
  readonly of: string;
  readonly guest: GuestFunction;
  readonly wasm: Uint8Array;
}

export interface MadeFunctions {
  /** By id, in the manifests' order. */
  readonly functions: ReadonlyMap<string, GuestFunction>;
  readonly modules: ReadonlyMap<string, Uint8Array>;
  readonly iomods: IomodRegistry;
  /** Ids of those that were not there before, or are others now. */
  readonly changed: readonly string[];
  /** From now on, these are the ones that a later call keeps. Unless it is called, the new ones are the caller's to close. */
  adopt(): void;
  discard(): void;
}

export class GuestFunctions {
  readonly #options: GuestFunctionsOptions;
  #made: ReadonlyMap<string, Made> = new Map();
  #own: readonly Iomod[] | undefined;
  #iomods: IomodRegistry | undefined;
  #generation = 0;

  constructor(options: GuestFunctionsOptions) {
    this.#options = options;
  }

  /** @throws AsmlError, as loading IOmods and createFunction do; what was made is closed then */
  async make(project: ProjectManifest, modules: BuiltModules, aws: AwsAccess): Promise<MadeFunctions> {
    const iomods = await this.#registry(project, aws);
    const context = JSON.stringify([project, readUserModule(project.root) !== undefined, this.#generation]);
    const specs = project.services.flatMap((service) => service.functions);
    const settled = await Promise.allSettled(
      specs.map((spec) => this.#function(project, spec, modules, context, iomods, aws)),
    );
    const made = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const fresh = made.filter(({ guest }) => this.#made.get(guest.config.id)?.guest !== guest);
    const discard = (): void => fresh.forEach(({ guest }) => guest.close());
    const errors = settled.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
    if (errors.length > 0) {
      discard();
      throw errors.length === 1 ? errors[0] : new AggregateError(errors, `${errors.length} functions cannot be served`);
    }
    const byId = new Map(made.map((one) => [one.guest.config.id, one]));
    return {
      functions: new Map(made.map(({ guest }) => [guest.config.id, guest])),
      modules: new Map(made.map(({ guest, wasm }) => [guest.config.id, wasm])),
      iomods,
      changed: fresh.map(({ guest }) => guest.config.id),
      adopt: () => {
        this.#made = byId;
      },
      discard,
    };
  }

  async #registry(project: ProjectManifest, aws: AwsAccess): Promise<IomodRegistry> {
    const own = await loadIomods(project);
    if (this.#iomods !== undefined && sameIomods(own, this.#own)) return this.#iomods;
    this.#own = own;
    this.#generation += 1;
    const { wrapIomods = (iomods) => iomods, localSecrets } = this.#options;
    return (this.#iomods = wrapIomods(iomodRegistry(settingsOf(aws), own.map(withFakes), localSecrets)));
  }

  async #function(
    project: ProjectManifest,
    { config: declared, service }: FunctionManifest,
    modules: BuiltModules,
    context: string,
    iomods: IomodRegistry,
    aws: AwsAccess,
  ): Promise<Made> {
    const environment = { ...localVariables(project, service, aws), ...declared.environment };
    const config = { ...declared, environment };
    const file = modules.get(config.id);
    if (file === undefined)
      throw new AsmlError("ERR_CARGO", `cargo built no module for ${config.id}`, {
        fix: 'its Cargo.toml needs [lib] with crate-type = ["cdylib", "rlib"]',
      });
    const wasm = await readFile(file);
    const of = createHash("sha256").update(wasm).update(context).digest("hex");
    const before = this.#made.get(config.id);
    if (before?.of === of) return before;
    const { log, lines, observer, debugger: held } = this.#options;
    const sourceLines = lines?.ofModule(file, wasm);
    const allowed = heldToPolicy({ project, id: config.id, wasm, iomods, region: aws.region, log });
    const guest = await createFunction({
      config,
      wasm: held?.guestOf(file, wasm, config) ?? wasm,
      untimed: held !== undefined,
      iomods: allowed,
      log,
      observer,
      ...(sourceLines && { sourceLines }),
    });
    return { of, guest, wasm };
  }
}

function sameIomods(some: readonly Iomod[], others: readonly Iomod[] | undefined): boolean {
  return some.length === others?.length && some.every((one, index) => one === others[index]);
}

function settingsOf(aws: AwsAccess): AwsSettings {
  return {
    region: aws.region,
    credentials: aws.credentials,
    endpoints: { ...aws.endpoints, "aws.dynamodb": aws.endpoint },
  };
}
