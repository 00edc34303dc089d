/** ABI 1 as the engine sees it. */
import { ABI_1_MODULE, type FunctionType, RESPONSE_MODULE } from "../../guest-abi/abi.ts";
import type { LinkedMethod } from "./grants.ts";
import type { GuestAbi } from "./guest-abi.ts";
import { abi1Imports, iomodImports, responseImports } from "./linker.ts";

const HANDLER_TYPES: readonly FunctionType[] = [{ params: [], results: [] }];

/** @param methods the IOmod methods that the module imports and may call */
export function abi1(handler: string, methods: readonly LinkedMethod[]): GuestAbi {
  return {
    handler,
    handlerTypes: HANDLER_TYPES,
    isProgram: false,
    imports: (sandbox) => ({
      [ABI_1_MODULE]: abi1Imports(sandbox),
      [RESPONSE_MODULE]: responseImports(sandbox),
      ...iomodImports(sandbox, methods),
    }),
  };
}
