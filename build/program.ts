/** The command line: commands, their arguments and options, and what commander says of faulty ones. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { AsmlError } from "../guest-abi/errors.ts";
import { packageVersion } from "./assets.ts";
import type { BindOptions } from "./commands/bind.ts";
import type { BurnOptions } from "./commands/burn.ts";
import type { CastOptions } from "./commands/cast.ts";
import type { CommandContext } from "./commands/context.ts";
import { ASKED, SHELLS, type Shell } from "./complete/scripts.ts";
import type { DoctorOptions } from "./commands/doctor.ts";
import type { InvokeOptions } from "./commands/invoke.ts";
import type { LogsOptions } from "./commands/logs.ts";
import type { InitOptions } from "./commands/init.ts";
import type { MakeFunctionOptions } from "./commands/make.ts";
import type { RollbackOptions } from "./commands/rollback.ts";
import type { ServeOptions } from "./commands/serve.ts";
import type { TokenOptions } from "./commands/token.ts";

/** Options of every command. */
export interface GlobalOptions {
  readonly directory?: string;
  readonly output?: "text" | "json";
  readonly quiet?: true;
  readonly verbose?: true;
  readonly yes?: true;
}

export type Run = (options: GlobalOptions, command: (context: CommandContext) => Promise<void>) => Promise<void>;

export interface Program {
  readonly program: Command;
  /** @throws AsmlError, ERR_USAGE where the arguments are at fault */
  parse(argv: readonly string[]): Promise<void>;
}

export function createProgram(run: Run): Program {
  const program = new Command("asml")
    .description("WebAssembly functions on AWS Lambda, and the same on this machine")
    .version(packageVersion(), "--version", "show asml's version")
    .option("-C, --directory <dir>", "work in this folder")
    .addOption(new Option("-o, --output <format>", "form of the result").choices(["text", "json"]))
    .option("-q, --quiet", "say only what was asked for, and errors")
    .option("-v, --verbose", "show stacks and causes of errors")
    .option("-y, --yes", "answer questions with yes")
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .showSuggestionAfterError(true);

  // Commands are imported when they are called: none waits for the engine or a bundler that only another needs.
  const act = (command: (context: CommandContext) => Promise<void>) => run(program.opts<GlobalOptions>(), command);

  program
    .command("init")
    .description("make a project in a new folder")
    .option("-n, --name <name>", "name of the project and of its folder")
    .option("-t, --template <template>", "what to begin with: default, auth-tutorial, notes")
    .action((options: InitOptions) =>
      act(async (context) => (await import("./commands/init.ts")).init(context, options)),
    );

  const make = program.command("make").description("add to the project");
  make
    .command("service")
    .description("a service")
    .argument("<name>", "its name, and that of its folder under services/")
    .action((name: string) => act(async (context) => (await import("./commands/make.ts")).makeService(context, name)));
  make
    .command("function")
    .description("a function in Rust")
    .argument("<service.name>", "service and name, such as data.put")
    .option("-r, --route <route>", 'its route, such as "PUT /put"; GET /NAME unless given')
    .option(
      "--trigger <trigger>",
      "what calls it in place of a route: sqs:QUEUE, sns:TOPIC, eventbridge[:BUS], schedule[:EXPRESSION], s3:BUCKET, dynamodb:TABLE, kinesis:STREAM",
    )
    .action((id: string, options: MakeFunctionOptions) =>
      act(async (context) => (await import("./commands/make.ts")).makeFunction(context, id, options)),
    );

  make
    .command("iomod")
    .description("an IOmod of the project's own, with a test")
    .argument("<coordinates>", "its dotted name, such as acme.geo")
    .action((coordinates: string) =>
      act(async (context) => (await import("./commands/make-iomod.ts")).makeIomod(context, coordinates)),
    );

  program
    .command("test")
    .description("run the tests of the project's own IOmods, and replay its recordings")
    .action(() => act(async (context) => (await import("./commands/test.ts")).test(context)));

  program
    .command("build")
    .description("compile the functions to WebAssembly")
    .action(() => act(async (context) => (await import("./commands/build.ts")).build(context)));

  program
    .command("bundle")
    .description("make the zips for AWS Lambda: a layer, and one for each function, in net/")
    .action(() => act(async (context) => (await import("./commands/bundle.ts")).bundle(context)));

  program
    .command("serve")
    .description("serve the project's API on this machine, with a table and an issuer of its own")
    .option("-p, --port <port>", "port of the API; 0 takes any free one", portOption, 3000)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("-w, --watch", "build and serve what changes, without an end in between")
    .option(
      "--inspect [port]",
      "have debuggers attach: to 9229 unless a port is given; 0 takes any free one",
      portOption,
    )
    .addOption(
      new Option(
        "--debug-info <kind>",
        "what debuggers are given (with --inspect): source-map for Chromium, dwarf for VS Code",
      )
        .choices(["source-map", "dwarf"])
        .default("source-map")
        .implies({ inspect: true }),
    )
    .option("--stage <stage>", "with this stage's environment")
    .option("--no-console", "serve no page that shows the requests")
    .option(
      "--console-port <port>",
      "port of that page (default: the one above the API's, or any free one)",
      portOption,
    )
    .option("--ephemeral", "keep the tables in memory")
    .option("--dynamodb <url>", "use this DynamoDB in place of the embedded one", urlOption)
    .addOption(
      new Option("--issuer <which>", "who vouches for tokens: asml's own issuer, or the configured ones")
        .choices(["local", "remote"])
        .default("local"),
    )
    .option("--record <dir>", "write each invocation into a file of this folder, for asml replay")
    .option("--redact <member...>", "members whose values recordings do without, besides those known for secrets")
    .option("--fault <rule...>", "make calls fail, such as aws.dynamodb/put_item:throttle@20%")
    .option("--seed <seed>", "another sequence of faults")
    .action((options: ServeOptions) =>
      act(async (context) => (await import("./commands/serve.ts")).serve(context, options)),
    );

  program
    .command("invoke")
    .description("invoke a function: on the harness that runs, or else as it is built now; or deployed")
    .argument("<service.name>", "the function, such as data.put")
    .option("-e, --event <file>", "its event; - reads standard input")
    .option(
      "--example <name>",
      "an example: apigw-v1, apigw-v2, dynamodb, eventbridge, kinesis, s3, schedule, sns, sqs",
    )
    .option("--method <method>", "method of a request; that of the route unless given")
    .option("--path <path>", "its path and query")
    .option("--body <text>", "its body")
    .option("--header <name: value...>", "its headers")
    .option("-s, --sub <sub>", "who calls, as a token would say")
    .option("--scope <scope...>", "scopes of the token")
    .option("--claim <name=value...>", "more claims of it; a value that is JSON is taken as such")
    .option("--local", "build and run it here, also where a harness runs")
    .option("--dynamodb <url>", "use this DynamoDB in place of the embedded one", urlOption)
    .option("--remote", "the deployed function")
    .option("--stage <stage>", "its stage")
    .action((id: string, options: InvokeOptions) =>
      act(async (context) => (await import("./commands/invoke.ts")).invoke(context, id, options, process.stdin)),
    );

  program
    .command("logs")
    .description("show what functions have logged: on the harness that runs, or deployed")
    .argument("[service.name]", "one function; all unless given")
    .option("-f, --follow", "and what they log from now on, until Ctrl-C")
    .option(
      "--since <time>",
      "90s, 15m, 1h, 7d, or a time such as 2026-01-31T12:00:00Z (default: 10m, and locally all)",
    )
    .option("--filter <text>", "only records with this text")
    .option("--remote", "of the deployed functions")
    .option("--stage <stage>", "their stage")
    .action((id: string | undefined, options: LogsOptions) =>
      act(async (context) => (await import("./commands/logs.ts")).logs(context, id, options)),
    );

  program
    .command("replay")
    .description("run recorded invocations again, with no service, and show where they differ")
    .argument("<file...>", "files of asml serve --record, or log lines with failure capsules")
    .action((files: string[]) => act(async (context) => (await import("./commands/replay.ts")).replay(context, files)));

  program
    .command("token")
    .description("mint a token of the local issuer, for curl")
    .requiredOption("-s, --sub <sub>", "whose token it is")
    .option("--scope <scope...>", "scopes")
    .option("--claim <name=value...>", "more claims; a value that is JSON is taken as such")
    .option("--expires-in <time>", "90s, 15m, 1h, 7d; negative for an expired one (default: 1d)")
    .option("--audience <audience...>", "audiences, in place of the authorizer's")
    .option("--authorizer <id>", "authorizer that it is for: auth0, or data.auth0 (default: the first)")
    .action((options: TokenOptions) =>
      act(async (context) => (await import("./commands/token.ts")).token(context, options)),
    );

  program
    .command("inspect")
    .description("show what a function can do, what its role allows, and what its size is made of")
    .argument("<service.name>", "the function, such as data.put")
    .action((id: string) => act(async (context) => (await import("./commands/inspect.ts")).inspect(context, id)));

  program
    .command("reference")
    .description("print a page in Markdown about an IOmod: methods, types, errors, limits, IAM actions")
    .argument("<coordinates>", "the IOmod, such as acme.geo or std.crypto")
    .action((coordinates: string) =>
      act(async (context) => (await import("./commands/reference.ts")).reference(context, coordinates)),
    );

  program
    .command("symbolize")
    .description("find the source lines of failures in a deployed function's log")
    .argument("[file]", "log lines; standard input unless given")
    .action((file: string | undefined) =>
      act(async (context) => (await import("./commands/symbolize.ts")).symbolize(context, file, process.stdin)),
    );

  program
    .command("cast")
    .description("make all that is deployed, in net/: modules, zips, policies, Terraform")
    .option("--locked", "fail where asml.lock would change")
    .option("--stage <stage>", "one stage; all unless given")
    .action((options: CastOptions) =>
      act(async (context) => (await import("./commands/cast.ts")).cast(context, options)),
    );

  program
    .command("bind")
    .alias("sync")
    .description("deploy what cast has made, after showing what would change")
    .option("--stage <stage>", "the stage to deploy")
    .option("--canary <percent>", "give new versions only this part of the calls for now, such as 10%", percentOption)
    .option("--promote", "give the versions that are tried out all calls")
    .action((options: BindOptions) =>
      act(async (context) => (await import("./commands/bind.ts")).bind(context, options)),
    );

  program
    .command("rollback")
    .description("give the calls back to the versions that had them before the last bind")
    .option("--stage <stage>", "the stage to go back in")
    .action((options: RollbackOptions) =>
      act(async (context) => (await import("./commands/rollback.ts")).rollback(context, options)),
    );

  program
    .command("burn")
    .description("delete from AWS what bind has deployed; tables stay")
    .option("--stage <stage>", "the stage to delete")
    .option("--force", "delete tables too, with all their items")
    .action((options: BurnOptions) =>
      act(async (context) => (await import("./commands/burn.ts")).burn(context, options)),
    );

  program
    .command("doctor")
    .description("look at what asml needs on this machine, and say how to get what is missing")
    .option("--fix", "run the fixes that can be run, after asking")
    .option("-p, --port <port>", "port to look at", portOption, 3000)
    .action((options: DoctorOptions) =>
      act(async (context) => (await import("./commands/doctor.ts")).doctor(context, options)),
    );

  program
    .command("complete")
    .description("print what makes a shell complete asml's commands: source <(asml complete bash)")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .action((shell: Shell) =>
      act(async (context) => (await import("./commands/complete.ts")).complete(context, shell)),
    );
  program
    .command(ASKED, { hidden: true })
    .argument("[words...]")
    .action((words: string[]) =>
      act(async (context) => (await import("./commands/complete.ts")).completeWords(context, program, words)),
    );

  program
    .helpCommand(false)
    .command("help")
    .description("show the help of a command")
    .argument("[command...]", "such as serve, or make function")
    .action((words: string[]) => act(async () => (await import("./commands/help.ts")).help(program, words)));

  return asProgram(program);
}

/** Parsing that throws an AsmlError where commander would print and end the process. */
export function asProgram(program: Command): Program {
  forEachCommand(program, (command) => command.configureOutput({ outputError: () => {} }).exitOverride());
  return {
    program,
    async parse(argv) {
      try {
        await program.parseAsync(argv, { from: "user" });
      } catch (thrown) {
        if (!(thrown instanceof CommanderError)) throw thrown;
        // Help and --version end parsing as well; help shown because a command was missing does so with 1.
        if (thrown.exitCode === 0) return;
        throw usageError(thrown, program.name());
      }
    },
  };
}

function forEachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const inner of command.commands) forEachCommand(inner, visit);
}

function usageError(error: CommanderError, program: string): AsmlError {
  const [reason = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const meant = /^\(Did you mean (.*)\?\)$/.exec(suggestion ?? "")?.[1];
  const subject = error.code === "commander.help" ? "a command is missing" : reason;
  return new AsmlError("ERR_USAGE", subject, {
    fix: meant === undefined ? `${program} --help shows what there is` : `did you mean ${meant}?`,
    cause: error,
  });
}

/** A TCP port, for an option. */
export function portOption(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("It must be a number from 0 to 65535.");
  return port;
}

/** The URL of a server, for an option. */
function urlOption(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError("It is not the URL of a DynamoDB; write http://HOST:PORT.");
  return text;
}

/** A part of all, as Lambda takes it: `10%` is 0.1. */
function percentOption(text: string): number {
  const [, number] = /^(\d{1,2}(?:\.\d{1,2})?)%$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new InvalidArgumentError("It must be a percentage over 0% and under 100%, such as 10%.");
  return Number((Number(number) / 100).toFixed(4));
}
