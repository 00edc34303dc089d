/** A project's functions, built and served by the local harness. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { AwsSettings } from "../../iomods/aws/settings.ts";
import { withFakes } from "../../iomods/define.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../../runtime/create-function.ts";
import { startHarness, type Harness, type HarnessOptions } from "../../runtime/local/harness.ts";
import { listen } from "../../runtime/local/listen.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import type { CommandContext } from "../commands/context.ts";
import { iomodRegistry } from "../commands/open-project.ts";
import { loadProjectIomods } from "../iomods/project-iomods.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { buildFunctions } from "../rust/build.ts";
import type { LateLines } from "./late-lines.ts";
import { heldToPolicy } from "./local-policy.ts";

export interface ServeProjectOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly ephemeral: boolean;
  /** Endpoint of another DynamoDB. */
  readonly dynamodb: string | undefined;
  readonly issuer: "local" | "remote";
  readonly log: LogSink;
  /** Source lines for the records of failures. */
  readonly lines?: LateLines;
}

/** @throws AsmlError, as loading, building and the harness do */
export async function serveProject(
  context: Pick<CommandContext, "environment" | "output" | "signal">,
  project: ProjectManifest,
  options: ServeProjectOptions,
): Promise<Harness> {
  const { environment, output, signal } = context;
  // Before cargo's minute, not after it.
  await checkPort(options.host, options.port);
  output.note(`Building the functions of ${project.name}`);
  const modules = await buildFunctions(project, { environment, signal, quiet: output.options.quiet });

  const own = (await loadProjectIomods(project.root)).map(withFakes);
  let iomods: IomodRegistry | undefined;
  const makeFunction: HarnessOptions["makeFunction"] = async ({ config }, aws) => {
    const file = modules.get(config.id);
    if (file === undefined)
      throw new AsmlError("ERR_CARGO", `cargo built no module for ${config.id}`, {
        fix: 'its Cargo.toml needs [lib] with crate-type = ["cdylib", "rlib"]',
      });
    iomods ??= iomodRegistry(settingsOf(aws), own);
    const wasm = await readFile(file);
    const sourceLines = options.lines?.ofModule(file, wasm);
    const held = heldToPolicy({ project, id: config.id, wasm, iomods, region: aws.region, log: options.log });
    return createFunction({ config, wasm, iomods: held, log: options.log, ...(sourceLines && { sourceLines }) });
  };
  return output.step("Starting the gateway, the issuer and the tables", () =>
    startHarness({
      project,
      makeFunction,
      log: options.log,
      host: options.host,
      port: options.port,
      ephemeral: options.ephemeral,
      dynamodb: options.dynamodb,
      issuer: options.issuer === "local" ? "builtin" : "remote",
      // Another DynamoDB may be AWS's own: then it wants the person's credentials, and never ours.
      ...(options.dynamodb === undefined ? {} : environment.aws),
    }),
  );
}

function settingsOf(aws: Harness["aws"]): AwsSettings {
  return {
    region: aws.region,
    credentials: aws.credentials,
    endpoints: { "aws.dynamodb": aws.endpoint },
  };
}

/** @throws AsmlError ERR_PORT_TAKEN */
async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
}
