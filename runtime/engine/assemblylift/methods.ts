/** `org.namespace.iomod.method` -> a method of one of our IOmods, if the manifest grants it. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import { IomodFailure, type Method } from "../../../iomods/define.ts";
import { canonicalCoordinates, type IomodRegistry } from "../../../iomods/registry.ts";
import type { FunctionConfig } from "../../project.ts";
import { denied, grantedMethod } from "../grants.ts";
import { toOurs, toTheirs, type Wire, written } from "./wire.ts";

const NONE: ReadonlySet<string> = new Set();
const PLAIN: Wire = { binary: NONE, times: undefined, dropsNull: false };
const AWS: Wire = { binary: NONE, times: undefined, dropsNull: true };

/** By coordinates; IOmods that are not AWS's are PLAIN. */
const WIRES: ReadonlyMap<string, Wire> = new Map([
  ["aws.dynamodb", { binary: new Set(["B", "BS"]), times: /Time$/, dropsNull: true }],
  ["aws.secretsmanager", { binary: new Set(["SecretBinary"]), times: undefined, dropsNull: true }],
  ["aws.s3", { binary: new Set(["Body"]), times: undefined, dropsNull: true }],
]);

/** Methods whose answer is the output alone, without `{"Ok": ...}` around it. */
const BARE: ReadonlySet<string> = new Set(["std.crypto.uuid4"]);

/** Methods without an output: `{"Ok": null}`, and not `{"Ok": {}}`. */
const UNIT =
  /^aws\.(dynamodb|secretsmanager)\.(un)?tag_resource$|^aws\.s3\.(head_bucket|delete_(bucket\w*|public_access_block)|put_(bucket_\w+|public_access_block))$/;

export interface NamedMethod {
  /** Coordinates and method, for people. */
  readonly name: string;
  readonly method: Method;
}

/** The methods of one function; each name is resolved once. */
export class Methods {
  readonly #config: FunctionConfig;
  readonly #iomods: IomodRegistry;
  readonly #known = new Map<string, NamedMethod>();

  constructor(config: FunctionConfig, iomods: IomodRegistry) {
    this.#config = config;
    this.#iomods = iomods;
  }

  /** @returns the method, or why the guest does not get it */
  find(full: string): NamedMethod | AsmlError {
    const known = this.#known.get(full);
    if (known !== undefined) return known;
    const found = this.#resolve(full);
    // Only what is there is kept: the number of names that a guest can make up has no end.
    if (!(found instanceof AsmlError)) this.#known.set(full, found);
    return found;
  }

  #resolve(full: string): NamedMethod | AsmlError {
    const dot = full.lastIndexOf(".");
    const coordinates = canonicalCoordinates(full.slice(0, Math.max(0, dot)));
    const name = full.slice(dot + 1);
    const { id, grants } = this.#config;
    const grant = grants.find((one) => one.coordinates === coordinates);
    if (grant === undefined) return denied(id, "calls", full, coordinates);
    const iomod = this.#iomods.find(coordinates);
    const method = iomod !== undefined && Object.hasOwn(iomod.methods, name) ? iomod.methods[name] : undefined;
    if (method === undefined)
      return new AsmlError("ERR_IMPORT_UNKNOWN", `${id} calls ${full}, which no IOmod has`, {
        fix: `use one of ${this.#iomods.known.join(", ")}`,
      });
    return {
      name: `${coordinates}/${name}`,
      method: translated(`${coordinates}.${name}`, coordinates, grantedMethod(method, name, grant)),
    };
  }
}

/** The method behind AssemblyLift's wire: a failure is an answer there. */
function translated(name: string, coordinates: string, method: Method): Method {
  const wire = WIRES.get(coordinates) ?? (coordinates.startsWith("aws.") ? AWS : PLAIN);
  return {
    actions: method.actions,
    granted: method.granted,
    ...(method.counted && { counted: method.counted }),
    refused: async (failure) => written({ Err: { why: whyOf(failure) } }),
    async call(input, context) {
      try {
        const answer = await method.call(asOurs(input, wire), context);
        if (BARE.has(name)) return answer;
        return written({ Ok: UNIT.test(name) ? null : toTheirs(answer, wire) });
      } catch (thrown) {
        return written({ Err: { why: whyOf(thrown) } });
      }
    },
  };
}

function asOurs(input: Uint8Array, wire: Wire): Uint8Array {
  try {
    return toOurs(input, wire);
  } catch (cause) {
    throw new IomodFailure("SerializationException", "the call's input is not JSON in UTF-8", { cause });
  }
}

/** What an IOmod did not mean to say stays on the host. */
const whyOf = (thrown: unknown): string =>
  thrown instanceof IomodFailure ? `${thrown.code}: ${thrown.message}` : "InternalError: the IOmod failed";
