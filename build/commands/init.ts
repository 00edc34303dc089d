/** asml init: a new project. */
import path from "node:path";
import { select, text } from "@clack/prompts";
import { AsmlError } from "../../guest-abi/errors.ts";
import { shownPath } from "../diagnostics.ts";
import { createProject } from "../scaffold/project.ts";
import { projectTemplates } from "../scaffold/templates.ts";
import type { CommandContext } from "./context.ts";
import { checkName } from "./names.ts";

export interface InitOptions {
  readonly name?: string;
  readonly template?: string;
}

const DEFAULT_TEMPLATE = "default";

export async function init(context: CommandContext, options: InitOptions): Promise<void> {
  const { output } = context;
  const name = checkName("project", options.name ?? (await askName(context)));
  const template = options.template ?? (options.name === undefined ? await askTemplate(context) : DEFAULT_TEMPLATE);
  const target = path.join(context.cwd, name);
  await createProject({ name, template, target });
  const shown = shownPath(target, context.cwd);
  output.result(
    [
      `Made ${shown} from the template ${template}. Next:`,
      "",
      `  cd ${shown}`,
      "  asml serve                      # builds, and serves on http://127.0.0.1:3000",
      "  asml make function SERVICE.NAME # one function more",
    ].join("\n"),
    { project: name, template, path: target },
  );
}

async function askName(context: CommandContext): Promise<string> {
  if (!context.output.options.interactive || context.yes)
    throw new AsmlError("ERR_USAGE", "init needs the project's name", { fix: "asml init -n NAME" });
  return answered(
    await text({
      message: "Name of the project",
      placeholder: "my-api",
      output: context.output.options.stderr,
      validate: (value) => (nameFault(value ?? "") ? "letters, digits, - and _" : undefined),
    }),
  );
}

async function askTemplate(context: CommandContext): Promise<string> {
  if (context.yes) return DEFAULT_TEMPLATE;
  return answered(
    await select({
      message: "Template",
      output: context.output.options.stderr,
      initialValue: DEFAULT_TEMPLATE,
      options: projectTemplates().map((template) => ({ value: template })),
    }),
  );
}

function nameFault(value: string): boolean {
  try {
    checkName("project", value);
    return false;
  } catch {
    return true;
  }
}

function answered(answer: string | symbol): string {
  if (typeof answer === "symbol") throw new DOMException("the question was left with Ctrl-C", "AbortError");
  return answer;
}
