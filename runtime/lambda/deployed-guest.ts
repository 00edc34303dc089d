/**
 * A guest in a function's zip: prepared by the loader where it was bundled, so that a cold start neither reads nor
 * rewrites the module. Beside it lie what the loader found out, and the map that failures need.
 */
import { CodeMap } from "../../guest-abi/wasm/code-map.ts";
import type { ModuleFacts } from "../../guest-abi/module.ts";
import { PREPARED_FORM } from "../../guest-abi/prepared-form.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { PreparedGuest } from "../function.ts";

/** Names in a function's zip. */
export const MODULE_FILE = "guest.wasm";
const FACTS_FILE = "guest.json";
const MAP_FILE = "guest.map";

/** guest.json. */
interface DeployedFacts {
  readonly form: typeof PREPARED_FORM;
  /** Length of guest.wasm: these are facts about that module and no other. */
  readonly moduleBytes: number;
  readonly buildId: string;
  readonly codeStart: number;
  readonly facts: ModuleFacts;
}

interface DeployedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a zip. The same guest gives the same bytes. */
export function deployedFiles({ bytes, facts, origin }: PreparedGuest): readonly DeployedFile[] {
  const { buildId, codeStart, codeMap } = origin();
  const told: DeployedFacts = { form: PREPARED_FORM, moduleBytes: bytes.length, buildId, codeStart, facts };
  return [
    { name: MODULE_FILE, bytes },
    { name: FACTS_FILE, bytes: Buffer.from(`${JSON.stringify(told)}\n`) },
    { name: MAP_FILE, bytes: packed(codeMap.runs) },
  ];
}

/**
 * @param read a file of the zip, by its name
 * @throws AsmlError ERR_FILE: a file is missing or damaged, or another version of asml made the zip; what `read` throws
 */
export function deployedGuest(read: (name: string) => Buffer<ArrayBuffer>): PreparedGuest {
  const bytes = read(MODULE_FILE);
  const { buildId, codeStart, facts } = factsOf(read(FACTS_FILE).toString(), bytes.length);
  return {
    bytes,
    facts,
    origin: () => ({ buildId, codeStart, codeMap: new CodeMap(unpacked(read(MAP_FILE))) }),
  };
}

/** Only the form is looked at: what has it was written by deployedFiles, whose members need no second look. */
function factsOf(text: string, moduleBytes: number): DeployedFacts {
  const told = parsed(text);
  const form = told === undefined ? undefined : told.form;
  if (told === undefined || form !== PREPARED_FORM)
    throw wrong(
      typeof form === "number"
        ? `its module was prepared in form ${form}, and this layer runs form ${PREPARED_FORM}: zip and layer are of different versions of asml`
        : `${FACTS_FILE} is damaged`,
    );
  if (told.moduleBytes !== moduleBytes)
    throw wrong(`${MODULE_FILE} has ${moduleBytes} bytes, and ${FACTS_FILE} is about a module of ${told.moduleBytes}`);
  return told;
}

/** @returns undefined for what is no JSON object */
function parsed(text: string): DeployedFacts | undefined {
  try {
    const value: DeployedFacts | null = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const wrong = (why: string): AsmlError =>
  new AsmlError("ERR_FILE", `the function's zip cannot be used: ${why}`, {
    fix: "make the layer and the function's zip with the same version of asml, and deploy both",
  });

const WORD = 4;

/** Each number as what it is more than the one two before it: a zip makes little of these. */
function packed(runs: Uint32Array): Uint8Array {
  const bytes = Buffer.alloc(runs.length * WORD);
  for (let i = 0; i < runs.length; i++) bytes.writeUInt32LE(((runs[i] ?? 0) - (runs[i - 2] ?? 0)) >>> 0, i * WORD);
  return bytes;
}

function unpacked(bytes: Buffer): Uint32Array {
  const runs = new Uint32Array(Math.floor(bytes.length / WORD));
  for (let i = 0; i < runs.length; i++) runs[i] = (runs[i - 2] ?? 0) + bytes.readUInt32LE(i * WORD);
  return runs;
}
