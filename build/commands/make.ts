/** asml make: services and functions. The files are made and the manifests that name them are added to, and no more. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { HttpRoute } from "../../runtime/project.ts";
import { shownPath } from "../diagnostics.ts";
import { addTable, addToTable } from "../manifest/edit.ts";
import { findProject, PROJECT_FILE, SERVICE_FILE } from "../manifest/load.ts";
import { Reading } from "../manifest/reading.ts";
import { projectSchema } from "../manifest/schema/project.ts";
import { serviceSchema, type ServiceToml } from "../manifest/schema/service.ts";
import { readToml } from "../manifest/toml.ts";
import { renderTemplate, type TemplateFile } from "../scaffold/templates.ts";
import { declaration, triggerOf, triggerTable, type NewTrigger } from "../scaffold/triggers.ts";
import { writeFileWhole, writeFolder } from "../scaffold/write.ts";
import type { CommandContext } from "./context.ts";
import { checkName, splitFunctionId } from "./names.ts";

export async function makeService(context: CommandContext, name: string): Promise<void> {
  checkName("service", name);
  const root = findProject(context.cwd);
  const manifest = path.join(root, PROJECT_FILE);
  const before = read(manifest, projectSchema);
  if (Object.values(before.value.services).some((service) => service.name === name))
    throw listed("service", name, manifest);
  const line = `${name} = { name = "${name}" }`;
  const text = before.text.includes("[services]")
    ? addToTable(before.text, ["services"], line)
    : addTable(before.text, `[services.${name}]\nname = "${name}"`);
  parse(manifest, text, projectSchema);

  const folder = path.join(root, "services", name);
  await writeFolder(folder, renderTemplate("make/service", { service: name }));
  await writeFileWhole(manifest, text);
  report(context, `service ${name}`, [path.join(folder, SERVICE_FILE)], [manifest], `asml make function ${name}.NAME`);
}

export interface MakeFunctionOptions {
  /** `VERB /path` */
  readonly route?: string;
  /** `SOURCE:NAME`, as `sqs:orders` */
  readonly trigger?: string;
}

export async function makeFunction(context: CommandContext, id: string, options: MakeFunctionOptions): Promise<void> {
  const { service, fn } = splitFunctionId(id);
  const trigger = options.trigger === undefined ? undefined : triggerOf(options.trigger);
  // A function that is triggered has a route only where one is asked for.
  const route = trigger && options.route === undefined ? undefined : routeOf(options.route ?? `GET /${fn}`);
  if (trigger && route)
    throw new AsmlError("ERR_USAGE", "one handler takes requests of a route or the events of a trigger", {
      fix: "leave out --route or --trigger, or make two functions",
    });
  const root = findProject(context.cwd);
  const dir = path.join(root, "services", service);
  const manifest = path.join(dir, SERVICE_FILE);
  if (!existsSync(manifest))
    throw new AsmlError("ERR_FILE", `there is no service ${service}`, {
      fix: `make it first: asml make service ${service}`,
    });
  const before = read(manifest, serviceSchema);
  const { functions, protocol } = before.value.api;
  if (Object.entries(functions).some(([key, one]) => (one.name ?? key) === fn || key === fn))
    throw listed("function", id, manifest);
  if (route) checkFree(id, route, functions);
  const text = trigger
    ? withTrigger(before.text, fn, trigger, declaration(trigger, servicesOf(root)))
    : addTable(before.text, functionTable(fn, route && { ...route, payload: protocol === "rest" ? "1.0" : "2.0" }));
  parse(manifest, text, serviceSchema);

  const folder = path.join(dir, fn);
  const values = {
    service,
    function: fn,
    // Two services may have functions of one name, and a cargo workspace no two packages of one name.
    package: `${service}-${fn}`,
    identifier: identifierOf(fn),
  };
  const files = trigger ? eventFiles(trigger, values) : renderTemplate("make/function", values);
  await writeFolder(folder, files);
  await writeFileWhole(manifest, text);
  const made = files.map((file) => path.join(folder, ...file.path.split("/")));
  report(context, `function ${id}`, made, [manifest], "asml serve");
}

interface NewRoute {
  readonly verb: string;
  readonly path: string;
}

function checkFree(id: string, route: NewRoute, functions: ServiceToml["api"]["functions"]): void {
  const taken = Object.entries(functions).find(
    ([, one]) => one.http?.verb === route.verb && one.http.path === route.path,
  );
  const [service] = id.split(".");
  if (taken)
    throw new AsmlError("ERR_USAGE", `${service}.${taken[0]} answers ${route.verb} ${route.path} already`, {
      fix: `name another route: asml make function ${id} --route "${route.verb} /..."`,
    });
}

function functionTable(fn: string, route: (NewRoute & Pick<HttpRoute, "payload">) | undefined): string {
  const http = route && `\nhttp = { verb = "${route.verb}", path = "${route.path}", payload = "${route.payload}" }`;
  return `[api.functions.${fn}]\nname = "${fn}"${http ?? ""}`;
}

function withTrigger(text: string, fn: string, trigger: NewTrigger, declared: string | undefined): string {
  const tables = [
    functionTable(fn, undefined),
    triggerTable(fn, trigger),
    ...(declared === undefined ? [] : [declared]),
  ];
  return tables.reduce(addTable, text);
}

/** All services that can be read: what one declares, another's function may be triggered by. */
function servicesOf(root: string): readonly ServiceToml[] {
  const { value } = read(path.join(root, PROJECT_FILE), projectSchema);
  return Object.values(value.services)
    .map(({ name }) => path.join(root, "services", name, SERVICE_FILE))
    .filter((file) => existsSync(file))
    .map((file) => read(file, serviceSchema).value);
}

/** The template has a handler for each source. */
function eventFiles({ source }: NewTrigger, values: Readonly<Record<string, string>>): readonly TemplateFile[] {
  return renderTemplate("make/on-event", values).flatMap((file) => {
    if (!file.path.startsWith("src/")) return [file];
    return file.path === `src/${source}.rs` ? [{ ...file, path: "src/lib.rs" }] : [];
  });
}

function routeOf(route: string): NewRoute {
  const [, verb, at] = /^([A-Za-z]+) (\/\S*)$/.exec(route) ?? [];
  if (verb === undefined || at === undefined)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(route)} is not a route`, {
      fix: 'write it as --route "PUT /put"',
    });
  return { verb: verb.toUpperCase(), path: at };
}

/** A Rust name; keywords and leading digits do not happen behind the prefix. */
function identifierOf(name: string): string {
  return /^[a-z]/.test(name)
    ? `${name.replaceAll("-", "_").toLowerCase()}_handler`
    : `on_${name.replaceAll("-", "_").toLowerCase()}`;
}

function read<T extends z.ZodType>(file: string, schema: T): { readonly text: string; readonly value: z.output<T> } {
  const text = readFileSync(file, "utf8");
  return { text, value: parse(file, text, schema) };
}

function parse<T extends z.ZodType>(file: string, text: string, schema: T): z.output<T> {
  const errors: AsmlError[] = [];
  const value = new Reading(readToml(file, Buffer.from(text)), errors).parse(schema);
  if (value !== undefined) return value;
  throw errors.length === 1 && errors[0] ? errors[0] : new AggregateError(errors, `${file} has errors`);
}

function listed(what: string, name: string, manifest: string): AsmlError {
  return new AsmlError("ERR_PROJECT_EXISTS", `${what} ${name} is in ${manifest} already`, {
    fix: "choose another name",
  });
}

function report(
  context: CommandContext,
  what: string,
  made: readonly string[],
  changed: readonly string[],
  next: string,
): void {
  const lines = [
    `Made ${what}.`,
    ...made.map((file) => `  made     ${shownPath(file, context.cwd)}`),
    ...changed.map((file) => `  added to ${shownPath(file, context.cwd)}`),
    `Next: ${next}`,
  ];
  context.output.result(lines.join("\n"), { made, changed });
}
