/** Imports of a module x resources of the manifest -> the policy of the function's role. */
import { AsmlError, type SourcePlace } from "../../guest-abi/errors.ts";
import type { IomodRegistry } from "../registry.ts";
import { nameInPath, pathOf, pathOfNamed, splitArn, type ServiceKinds } from "./kinds.ts";
import type { Policy, Resource, Statement } from "./policy.ts";
import { kindsOfAction, SERVICES } from "./services.ts";

/** What the manifest says of an IOmod that a function may call. */
interface GrantedResources {
  readonly coordinates: string;
  /** Names, ARNs or `*`; undefined: what the service itself declares. */
  readonly resources: readonly string[] | undefined;
  /** Of an IOmod whose options name them: service of AWS -> names and ARNs, in the place of `resources`. */
  readonly byService?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly at: SourcePlace;
}

/** Something that the project declares, and that names mean before anything else. */
export interface DeclaredResource {
  /** `dynamodb` */
  readonly service: string;
  /** In the manifest. */
  readonly name: string;
  /** In AWS. */
  readonly deployedName: string;
  /** Names of its parts, by kind: those of a table's indexes under `index`. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Declared by the function's own service. */
  readonly own: boolean;
}

export interface PolicySource {
  /** `service.function`, for messages. */
  readonly id: string;
  /** Coordinates -> methods, as the module imports them. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  readonly grants: readonly GrantedResources[];
  readonly declared: readonly DeclaredResource[];
  readonly iomods: IomodRegistry;
}

export interface DerivedPolicy {
  readonly policy: Policy;
  /** Calls for which the manifest names nothing that they could be about; the policy does not allow them. */
  readonly unnamed: readonly AsmlError[];
}

/**
 * Exactly the actions behind the calls, on exactly the resources that the manifest names.
 *
 * @throws AsmlError ERR_IOMOD_INVALID for an action that nobody knows
 */
export function derivePolicy(source: PolicySource): DerivedPolicy {
  const unnamed: AsmlError[] = [];
  const statements: Statement[] = [];
  for (const [coordinates, methods] of Object.entries(source.calls)) {
    const grant = source.grants.find((one) => one.coordinates === coordinates);
    const iomod = source.iomods.find(coordinates);
    // What is not granted, or not there, has been refused with the module.
    if (!grant || !iomod) continue;
    for (const method of methods)
      for (const action of iomod.methods[method]?.actions ?? []) {
        const resources = resourcesOf(source, grant, method, action);
        if (resources instanceof AsmlError) {
          unnamed.push(resources);
          continue;
        }
        statements.push({ actions: [action], resources });
      }
  }
  return { unnamed, policy: { statements: merged(statements) } };
}

/** Statements about the same, put together, in an order of their own. */
export function merged(all: readonly Statement[]): readonly Statement[] {
  const statements = new Map<string, { readonly actions: Set<string>; readonly resources: readonly Resource[] }>();
  for (const { actions, resources } of all) {
    const key = JSON.stringify(resources);
    const statement = statements.get(key) ?? { actions: new Set(), resources };
    statements.set(key, statement);
    for (const action of actions) statement.actions.add(action);
  }
  return [...statements.values()]
    .map(({ actions, resources }): Statement => ({ actions: [...actions].toSorted(), resources }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function resourcesOf(
  source: PolicySource,
  grant: GrantedResources,
  method: string,
  action: string,
): readonly Resource[] | AsmlError {
  const call = `${source.id} calls ${grant.coordinates}/${method}`;
  const known = kindsOfAction(action);
  if (!known) return resourcesOfUnknown(grant, call, action);
  const { service } = known;
  // Options name one kind of thing, and what is part of it, such as a table's indexes, is not meant.
  const own = grant.byService !== undefined && known.kinds.includes(service.named);
  const kinds = own ? [service.named] : known.kinds;
  const written = grant.byService === undefined ? grant.resources : (grant.byService[service.service] ?? []);
  if (kinds.length === 0) {
    if (written?.includes("*")) return [{ kind: "all" }];
    return new AsmlError("ERR_MANIFEST", `${call}, and ${action} is about no one resource`, {
      at: grant.at,
      fix: 'add "*" to resources; beside names it counts for such actions alone',
    });
  }
  if (grant.byService !== undefined && written?.length === 0)
    return new AsmlError(
      "ERR_MANIFEST",
      `${call}, and its grant in service.toml names no ${service.named.toLowerCase()}`,
      {
        at: grant.at,
        fix: `name it there: ${service.named.toLowerCase()}s = ["NAME"]`,
      },
    );
  const names = written?.filter((one) => one !== "*");
  // Beside names, `*` is for the actions that take nothing else.
  if (names?.length === 0) return [{ kind: "all" }];
  const resources =
    names === undefined
      ? source.declared
          .filter((one) => one.own && one.service === service.service)
          .flatMap((one) => declaredResources(service, kinds, one))
      : names.flatMap((name) => writtenResources(service, kinds, name, source.declared));
  if (resources.length === 0) return nothingNamed(call, action, grant, service, kinds);
  return unique(resources);
}

/** An IOmod of one's own may call any service of AWS; without the kinds of its actions, only ARNs can be taken. */
function resourcesOfUnknown(grant: GrantedResources, call: string, action: string): readonly Resource[] | AsmlError {
  const service = action.split(":")[0] ?? "";
  if (SERVICES.has(service))
    throw new AsmlError("ERR_IOMOD_INVALID", `${call}, which needs ${action}, and AWS has no such action`, {
      fix: "correct the method's actions",
    });
  const written = grant.resources ?? [];
  const arns = written.filter((one) => one.startsWith("arn:") && splitArn(one).service === service);
  if (arns.length > 0) return arns.map((arn) => ({ kind: "arn", arn }));
  if (written.includes("*")) return [{ kind: "all" }];
  return new AsmlError("ERR_MANIFEST", `${call}, and nothing says on what it may do ${action}`, {
    at: grant.at,
    fix: `add resources = ["arn:aws:${service}:..."], with the ARNs of what it is about, or "*"`,
  });
}

function declaredResources(service: ServiceKinds, kinds: readonly string[], one: DeclaredResource): Resource[] {
  return kinds.flatMap((kind) =>
    (one.parts[kind] ?? ["*"]).map((part) => named(service, kind, one.deployedName, part)),
  );
}

function writtenResources(
  service: ServiceKinds,
  kinds: readonly string[],
  name: string,
  declared: readonly DeclaredResource[],
): Resource[] {
  if (!name.startsWith("arn:")) {
    const found = declared.find((one) => one.service === service.service && one.name === name);
    if (found) return declaredResources(service, kinds, found);
    return kinds.map((kind) => named(service, kind, name, "*"));
  }
  const arn = splitArn(name);
  if (arn.service !== service.service) return [];
  const main = service.kinds[service.named];
  const inside = main && nameInPath(main, arn.path);
  return kinds.flatMap((kind): Resource[] => {
    const pattern = service.kinds[kind];
    if (!pattern) return [];
    if (nameInPath(pattern, arn.path) !== undefined) return [{ kind: "arn", arn: name }];
    // An ARN of a table means its indexes too, where an action is about them.
    if (inside === undefined || pattern.scope !== main?.scope) return [];
    return [{ kind: "arn", arn: `${arn.head}${pathOf(pattern, inside, "*")}` }];
  });
}

function named(service: ServiceKinds, kind: string, name: string, part: string): Resource {
  const pattern = service.kinds[kind];
  if (!pattern) throw new TypeError(`${service.service} has no resources of kind ${kind}`);
  return { kind: "named", service: service.service, scope: pattern.scope, path: pathOfNamed(pattern, name, part) };
}

/** What is declared in service.toml has no need to be named again. */
const DECLARED: Readonly<Record<string, string>> = {
  dynamodb: 'declare the table, [dynamodb.tables.NAME], or add resources = ["NAME"]',
  "execute-api":
    'give a function of the service a WebSocket route, [[api.functions.NAME.triggers]] with source = "websocket", or add resources = ["API ID"]',
  sqs: 'declare the queue, [sqs.queues.NAME], or add resources = ["NAME"], with the queue\'s name or ARN',
  sns: 'declare the topic, [sns.topics.NAME], or add resources = ["NAME"], with the topic\'s name or ARN',
  events: 'declare the bus, [eventbridge.buses.NAME], or add resources = ["NAME"], with the event-bus\'s name or ARN',
  s3: 'declare the bucket, [s3.buckets.NAME], or add resources = ["NAME"], with the bucket\'s name or ARN',
};

function nothingNamed(
  call: string,
  action: string,
  grant: GrantedResources,
  service: ServiceKinds,
  kinds: readonly string[],
): AsmlError {
  const what = kinds.join(" or ");
  return new AsmlError(
    "ERR_MANIFEST",
    grant.resources === undefined
      ? `${call}, and service.toml names no ${what} for it`
      : `${call}, and none of its resources is a ${what}, which ${action} is about`,
    {
      at: grant.at,
      fix: DECLARED[service.service] ?? `add resources = ["NAME"], with the ${service.named}'s name or ARN`,
    },
  );
}

function unique(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((one) => [JSON.stringify(one), one])).values()];
}
