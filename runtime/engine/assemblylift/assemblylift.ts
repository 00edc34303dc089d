/** AssemblyLift's ABI as the engine sees it: one for each function. */
import { ABI_03_MODULE } from "../../../guest-abi/abi.ts";
import {
  type Buffer03,
  BUFFERS,
  FILLER,
  HANDLER_RESULT,
  HANDLER_TYPES,
  PROGRAM,
} from "../../../guest-abi/assemblylift/abi.ts";
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { ModuleFacts } from "../../../guest-abi/module.ts";
import type { IomodRegistry } from "../../../iomods/registry.ts";
import type { FunctionConfig } from "../../project.ts";
import type { GuestAbi } from "../guest-abi.ts";
import { assemblyliftImports } from "./imports.ts";
import { Methods } from "./methods.ts";

/** @throws AsmlError ERR_MODULE_ABI where it imports a function that needs an export which is not there */
export function assemblyliftAbi(config: FunctionConfig, facts: ModuleFacts, iomods: IomodRegistry): GuestAbi {
  checkBuffer(config, facts, "__asml_abi_input_", BUFFERS.input);
  checkBuffer(config, facts, "__asml_abi_io_load", BUFFERS.io);
  checkBuffer(config, facts, "__asml_abi_io_next", BUFFERS.io);
  const methods = new Methods(config, iomods);
  const isProgram = exportsFunction(facts, PROGRAM) && !exportsFunction(facts, config.handler);
  const is04 = exportsFunction(facts, PROGRAM) || importsNamed(facts, "__asml_abi_runtime_success");
  const filler = is04 ? FILLER.line04 : FILLER.line03;
  return {
    handler: isProgram ? PROGRAM : config.handler,
    handlerTypes: HANDLER_TYPES,
    isProgram,
    imports: (sandbox) => ({ [ABI_03_MODULE]: { ...assemblyliftImports(sandbox, methods, filler) } }),
    explain: (result) => (result === HANDLER_RESULT.unreadableEvent ? "it could not read the event" : undefined),
  };
}

const exportsFunction = (facts: ModuleFacts, name: string): boolean =>
  facts.exports.some((item) => item.kind === "function" && item.name === name);

const importsNamed = (facts: ModuleFacts, prefix: string): boolean =>
  facts.imports.some((item) => item.module === ABI_03_MODULE && item.name.startsWith(prefix));

function checkBuffer(config: FunctionConfig, facts: ModuleFacts, prefix: string, { pointer }: Buffer03): void {
  if (!importsNamed(facts, prefix)) return;
  const type = facts.exports.find((item) => item.kind === "function" && item.name === pointer)?.type;
  if (type?.params.length === 0 && type.results.length === 1 && type.results[0] === "i32") return;
  throw new AsmlError("ERR_MODULE_ABI", `${config.id} exports no ${pointer}, which says where its buffer is`, {
    fix: "build it with AssemblyLift's guest crates, or with the crate asml",
  });
}
