/** `npm start`: the guide's project, made by the same code as `asml init`, served as `asml serve` does. */
import { existsSync } from "node:fs";
import path from "node:path";
import { DynamoDBClient, GetItemCommand, type AttributeValue } from "@aws-sdk/client-dynamodb";
import { Command } from "commander";
import { AsmlError } from "../guest-abi/errors.ts";
import type { Harness } from "../runtime/local/harness.ts";
import { issuerKey } from "../runtime/local/issuer/key.ts";
import { assets } from "./assets.ts";
import { checkGuide } from "./check.ts";
import type { CommandContext } from "./commands/context.ts";
import { iomodRegistry } from "./commands/open-project.ts";
import { serveUntilInterrupted } from "./commands/serve.ts";
import { loadProject } from "./manifest/load.ts";
import type { ProjectManifest } from "./manifest/project-manifest.ts";
import { asProgram, portOption, type Program, type Run } from "./program.ts";
import { runInProcess } from "./run-in-process.ts";
import { createProject, refreshProject } from "./scaffold/project.ts";
import { serveProject } from "./serve/serve-project.ts";

const TUTORIAL = {
  name: "auth-tutorial",
  template: "auth-tutorial",
  target: path.join(assets.packageRoot, ".tutorial"),
} as const;
const TABLE = "auth0-tutorial";
const HOST = "127.0.0.1";
/** In a clone there is no asml on PATH. */
const ASML = "node build/bin.mjs -C .tutorial";

interface StartOptions {
  readonly port: number;
  readonly check?: true;
}

function createStart(run: Run): Program {
  const program = new Command("npm start --")
    .description("serve the guide's tutorial on this machine")
    .option("-p, --port <port>", "port of its API", portOption, 3000)
    .option("--check", "serve it on a free port, run the guide's own test against it, and end")
    .action((options: StartOptions) => run({}, (context) => start(context, options)));
  return asProgram(program);
}

async function start(context: CommandContext, options: StartOptions): Promise<void> {
  const project = await tutorial(context);
  if (options.check) await check(context, project);
  else await serveUntilInterrupted(context, project, { port: options.port, host: HOST, issuer: "local" }, ASML);
}

async function tutorial({ output }: CommandContext): Promise<ProjectManifest> {
  if (existsSync(path.join(TUTORIAL.target, "assemblylift.toml"))) {
    const kept = await refreshProject(TUTORIAL);
    for (const file of kept) output.note(`kept your ${path.join(TUTORIAL.target, file)}; its template has changed`);
  } else {
    output.note(`Making the tutorial in ${TUTORIAL.target}`);
    await createProject(TUTORIAL);
  }
  return loadProject(TUTORIAL.target, { iomods: iomodRegistry().known });
}

async function check(context: CommandContext, project: ProjectManifest): Promise<void> {
  const { output, signal } = context;
  const { harness } = await serveProject(context, project, {
    host: HOST,
    port: 0,
    ephemeral: true,
    dynamodb: undefined,
    issuer: "local",
    // What the functions log belongs to a failure; requests that are turned away are what is tested.
    log: ({ level, message, function: fn }) => {
      if (level === "error") output.note(`${fn ?? "asml"}: ${message}`);
    },
  });
  try {
    const passed = await guide(harness, project, output);
    signal.throwIfAborted();
    if (!passed)
      throw new AsmlError("ERR_CHECK_FAILED", "the guide's test failed", { fix: "the steps above say what was wrong" });
  } finally {
    await harness.close();
  }
}

async function guide(harness: Harness, project: ProjectManifest, output: CommandContext["output"]): Promise<boolean> {
  const authorizer = project.services[0]?.authorizers["auth0"];
  if (authorizer?.kind !== "JWT") throw new AsmlError("ERR_CHECK_FAILED", "the tutorial has lost its authorizer auth0");
  const client = new DynamoDBClient(harness.aws);
  const api = {
    url: harness.url,
    authorizer,
    key: await issuerKey(project.root),
    async readItem(pk: string) {
      const { Item } = await client.send(new GetItemCommand({ TableName: TABLE, Key: { pk: { S: pk } } }));
      return Item && plain(Item);
    },
  };
  const steps: { readonly name: string; readonly fault: string | undefined }[] = [];
  const { green, red } = output.colours;
  try {
    const passed = await checkGuide(api, (step) => {
      steps.push(step);
      output.note(
        step.fault === undefined ? `${green("ok")}      ${step.name}` : `${red("FAILED")}  ${step.name}: ${step.fault}`,
      );
    });
    const failed = steps.filter((step) => step.fault !== undefined).length;
    output.result(`the guide's test: ${steps.length - failed} of ${steps.length} steps passed`, { passed, steps });
    return passed;
  } finally {
    client.destroy();
  }
}

/** The texts of an item as texts, all else as DynamoDB has it. */
function plain(item: Readonly<Record<string, AttributeValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value.S ?? value]));
}

await runInProcess(createStart);
