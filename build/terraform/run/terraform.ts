/** Terraform on one deployment's folder: init, plan, apply, outputs, state. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { AsmlError } from "../../../guest-abi/errors.ts";
import type { Environment } from "../../environment.ts";
import { findTerraform } from "./binary.ts";
import { diagnosticError, keptTableOf, plainError } from "./errors.ts";
import { parseEvent, type Diagnostic, type TerraformEvent } from "./events.ts";
import type { Plan, PlannedChange } from "./plan.ts";
import { runTerraform, type TerraformExit } from "./process.ts";

const DATA = ".terraform";
const PLAN = path.join(DATA, "asml.plan");
const INIT_MARK = path.join(DATA, "asml.init");

export interface TerraformOptions {
  /** The deployment's folder. */
  readonly folder: string;
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

export interface PlanOptions {
  readonly destroy?: boolean;
  /** Addresses; all unless given. */
  readonly targets?: readonly string[];
}

export class Terraform {
  readonly #options: TerraformOptions;
  readonly #program: string;

  /** @throws AsmlError ERR_TOOL_MISSING */
  constructor(options: TerraformOptions) {
    this.#options = options;
    this.#program = findTerraform(options.environment);
  }

  /**
   * Fetches the provider and finds the state; does nothing where that was done for the same configuration.
   *
   * @throws AsmlError ERR_TERRAFORM
   */
  async init(): Promise<void> {
    const mark = path.join(this.#options.folder, INIT_MARK);
    const wanted = this.#initDigest();
    if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
    const exit = await this.#run(["init", "-input=false", "-no-color", "-upgrade"]);
    if (exit.code !== 0) throw plainError(exit, this.#options.folder);
    mkdirSync(path.dirname(mark), { recursive: true });
    writeFileSync(mark, wanted);
  }

  /** @throws AsmlError ERR_TERRAFORM, AggregateError of several */
  async plan(options: PlanOptions = {}): Promise<Plan> {
    const planned = await this.#plan(options);
    if (planned.exit.code === 0) return planned.plan;
    const kept = planned.exit.diagnostics.some((diagnostic) => keptTableOf(diagnostic) !== undefined);
    // What was interrupted while it was made is tainted: to be made anew. A table is there by then, and kept as it is.
    const tainted = kept ? await this.#taintedTables() : [];
    for (const address of tainted) await this.#checked(["untaint", "-no-color", address]);
    const again = tainted.length === 0 ? planned : await this.#plan(options);
    if (again.exit.code === 0) return again.plan;
    throw failed(again.exit, this.#options.folder);
  }

  async #plan({
    destroy = false,
    targets = [],
  }: PlanOptions): Promise<{ readonly exit: EventExit; readonly plan: Plan }> {
    const changes: PlannedChange[] = [];
    const exit = await this.#runEvents(
      [
        "plan",
        "-json",
        "-input=false",
        `-out=${PLAN}`,
        ...(destroy ? ["-destroy"] : []),
        ...targets.map((address) => `-target=${address}`),
      ],
      (event) => {
        if (event.type === "planned_change") changes.push(event.change);
      },
    );
    return { exit, plan: { changes: changes.filter(({ action }) => action !== "noop" && action !== "read") } };
  }

  /** The whole state. Before the first apply there is none. @throws AsmlError ERR_TERRAFORM */
  async state(): Promise<TerraformState> {
    const { stdout } = await this.#checked(["state", "pull"]);
    return stateSchema.parse(stdout.trim() === "" ? {} : JSON.parse(stdout));
  }

  async #taintedTables(): Promise<readonly string[]> {
    const { resources } = await this.state();
    return resources.flatMap(({ module, type, name, instances }) =>
      module === undefined && type === "aws_dynamodb_table" && instances.some(({ status }) => status === "tainted")
        ? [`${type}.${name}`]
        : [],
    );
  }

  /**
   * Carries out the last plan. Gives the errors instead of throwing them: what was done up to them is done.
   */
  async apply(onEvent: (event: TerraformEvent) => void): Promise<readonly AsmlError[]> {
    const exit = await this.#runEvents(["apply", "-json", "-input=false", PLAN], onEvent);
    return exit.code === 0 ? [] : errorsOf(exit, this.#options.folder);
  }

  /** @throws AsmlError ERR_TERRAFORM */
  async outputs(): Promise<Readonly<Record<string, unknown>>> {
    const { stdout } = await this.#checked(["output", "-json", "-no-color"]);
    const parsed = z.record(z.string(), z.object({ value: z.unknown() })).parse(JSON.parse(stdout));
    return Object.fromEntries(Object.entries(parsed).map(([name, { value }]) => [name, value]));
  }

  /** Addresses of all resources that there are, data sources left out. @throws AsmlError ERR_TERRAFORM */
  async resources(): Promise<readonly string[]> {
    const exit = await this.#run(["state", "list", "-no-color"]);
    // Before the first apply there is no state, and Terraform calls that an error.
    if (exit.code !== 0 && /No state file was found/i.test(exit.stderr)) return [];
    if (exit.code !== 0) throw failed(exit, this.#options.folder);
    return exit.stdout.split("\n").filter((line) => line !== "" && !/(^|\.)data\./.test(line));
  }

  async #checked(args: readonly string[]): Promise<TerraformExit> {
    const exit = await this.#run(args);
    if (exit.code !== 0) throw failed(exit, this.#options.folder);
    return exit;
  }

  async #runEvents(args: readonly string[], onEvent: (event: TerraformEvent) => void): Promise<EventExit> {
    const diagnostics: Diagnostic[] = [];
    const exit = await this.#run(args, (line) => {
      const event = parseEvent(line);
      if (event?.type === "diagnostic" && event.diagnostic.severity === "error") diagnostics.push(event.diagnostic);
      if (event) onEvent(event);
    });
    return { ...exit, diagnostics };
  }

  #run(args: readonly string[], onLine?: (line: string) => void): Promise<TerraformExit> {
    const { folder, environment, signal } = this.#options;
    return runTerraform({
      program: this.#program,
      arguments: args,
      cwd: folder,
      variables: environment.variables,
      signal,
      ...(onLine && { onLine }),
    });
  }

  /** Of all that `init` looks at: the provider, the state's place, modules. */
  #initDigest(): string {
    const { folder } = this.#options;
    const hash = createHash("sha256").update(this.#program);
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith(".tf.json"))
      .toSorted()) {
      const { terraform, module } = configurationSchema.parse(
        JSON.parse(readFileSync(path.join(folder, name), "utf8")),
      );
      hash.update(JSON.stringify([name, terraform]));
      for (const { source } of Object.values(module)) hash.update(moduleDigest(path.resolve(folder, source)));
    }
    return hash.digest("hex");
  }
}

interface EventExit extends TerraformExit {
  readonly diagnostics: readonly Diagnostic[];
}

const stateSchema = z.object({
  resources: z
    .array(
      z.object({
        module: z.string().optional(),
        type: z.string(),
        name: z.string(),
        instances: z.array(
          z.object({ status: z.string().optional(), attributes: z.record(z.string(), z.unknown()).default({}) }),
        ),
      }),
    )
    .default([]),
});

export type TerraformState = z.output<typeof stateSchema>;

const configurationSchema = z.object({
  terraform: z.unknown().optional(),
  module: z.record(z.string(), z.object({ source: z.string() })).default({}),
});

/** A module may ask for providers and modules of its own. */
function moduleDigest(dir: string): string {
  const hash = createHash("sha256").update(dir);
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" });
  for (const name of files.filter((file) => /\.tf(\.json)?$/.test(file) && !file.startsWith(DATA)).toSorted())
    hash.update(name).update(readFileSync(path.join(dir, name)));
  return hash.digest("hex");
}

type Failed = TerraformExit & { readonly diagnostics?: readonly Diagnostic[] };

function errorsOf(exit: Failed, folder: string): readonly AsmlError[] {
  const errors = (exit.diagnostics ?? []).map((diagnostic) => diagnosticError(diagnostic, folder));
  return errors.length > 0 ? errors : [plainError(exit, folder)];
}

function failed(exit: Failed, folder: string): Error {
  const errors = errorsOf(exit, folder);
  return errors.length === 1 && errors[0] ? errors[0] : new AggregateError(errors, "Terraform failed");
}
