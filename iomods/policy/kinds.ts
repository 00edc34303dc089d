/** What the actions of a service are about, as the Service Authorization Reference has it. */
import type { ArnScope } from "./policy.ts";

export interface ServiceKinds {
  /** In ARNs and before the colon of actions. */
  readonly service: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Kind that a plain name in `resources` is of. */
  readonly named: string;
  /** Action, without the service -> kinds. None: it is about no one resource, and IAM takes only `*` for it. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
}

export interface Kind {
  readonly scope: ArnScope;
  /** Path of its ARNs: `{name}` is the name of what was named, `{part}` that of a part of it. */
  readonly path: string;
  /** Names may have slashes; one that begins with a slash is without it in the ARN. */
  readonly slashes?: true;
  /** Pattern of what AWS adds to a name in the ARN. */
  readonly suffix?: string;
}

/** An ARN's head (`arn:aws:dynamodb:eu-central-1:123456789012:`) and path. */
export function splitArn(arn: string): { readonly head: string; readonly service: string; readonly path: string } {
  const parts = arn.split(":");
  return { head: `${parts.slice(0, 5).join(":")}:`, service: parts[2] ?? "", path: parts.slice(5).join(":") };
}

/** The name in a path of this kind, or undefined when it is of another kind. */
export function nameInPath({ path: pattern, slashes }: Kind, path: string): string | undefined {
  const source = pattern
    .split(/(\{name\}|\{part\})/)
    .map((piece) => {
      if (piece === "{name}") return slashes ? "(.+)" : "([^/]+)";
      return piece === "{part}" ? ".+" : piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`).exec(path)?.[1];
}

/** The path of something that a manifest names, by its name. */
export function pathOfNamed(kind: Kind, name: string, part: string): string {
  const inArn = kind.slashes ? name.replace(/^\//, "") : name;
  return pathOf(kind, `${inArn}${kind.suffix ?? ""}`, part);
}

export function pathOf({ path }: Kind, name: string, part: string): string {
  return path.replace("{name}", () => name).replaceAll("{part}", () => part);
}
