/** Holds a function to its policy where AWS is not there to do it. */
import { type CallContext, IomodFailure, type Iomod, type Method } from "../define.ts";
import type { IomodRegistry } from "../registry.ts";
import { allowed, type Place, type PolicyDocument } from "./policy.ts";
import { accessRequests } from "./requests.ts";
import type { AccessRequest } from "./requests/call.ts";

/** A call that the policy does not allow. */
export interface Denial extends AccessRequest {
  readonly coordinates: string;
  readonly method: string;
}

export interface EnforceOptions {
  readonly policy: PolicyDocument;
  readonly place: Place;
  /** Name of the function's role in AWS. */
  readonly role: string;
  /** Told of every call that is not allowed. */
  readonly denied: (denial: Denial) => void;
  /** `false`: such calls are told of, and made. */
  readonly denies?: boolean;
}

/**
 * The same IOmods, but a call that the deployed function's role would be denied fails here with the same error.
 *
 * @example
 * const iomods = enforcePolicy(registry, { policy, place, role: "asml-shop-data-put", denied: report });
 */
export function enforcePolicy(iomods: IomodRegistry, options: EnforceOptions): IomodRegistry {
  const held = new Map<string, Iomod>();
  return {
    known: iomods.known,
    find(coordinates) {
      const iomod = iomods.find(coordinates);
      if (!iomod) return undefined;
      const known = held.get(iomod.coordinates) ?? holdIomod(iomod, options);
      held.set(iomod.coordinates, known);
      return known;
    },
  };
}

function holdIomod(iomod: Iomod, options: EnforceOptions): Iomod {
  const methods = Object.entries(iomod.methods).map(([name, method]): [string, Method] => [
    name,
    method.actions.length === 0 ? method : holdMethod(iomod.coordinates, name, method, options),
  ]);
  return { ...iomod, methods: Object.fromEntries(methods) };
}

function holdMethod(coordinates: string, name: string, method: Method, options: EnforceOptions): Method {
  const { policy, place, role, denied, denies = true } = options;
  const call = { method: name, actions: method.actions };
  const check = (input: Uint8Array): void => {
    const requests = accessRequests(coordinates, call, input, place) ?? [];
    const refused = requests.find(({ action, resource }) => !allowed(policy, action, resource));
    if (!refused) return;
    denied({ ...refused, coordinates, method: name });
    if (denies) throw accessDenied(refused, place, role);
  };
  const { stream } = method;
  return {
    ...method,
    // async: a denial is a failed call as AWS's is, and never thrown into the guest's own frames.
    async call(input, context) {
      check(input);
      return method.call(input, context);
    },
    ...(stream && {
      stream: async function* chunks(input: Uint8Array, context: CallContext) {
        check(input);
        yield* stream(input, context);
      },
    }),
  };
}

function accessDenied({ action, resource }: AccessRequest, place: Place, role: string): IomodFailure {
  const user = `arn:${place.partition}:sts::${place.account}:assumed-role/${role}/${role}`;
  return new IomodFailure(
    "AccessDeniedException",
    `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ` +
      `because no identity-based policy allows the ${action} action`,
    { statusCode: 400 },
  );
}
