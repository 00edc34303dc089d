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
}

/** An ARN's head (`arn:aws:dynamodb:eu-central-1:123456789012:`) and path. */
export function splitArn(arn: string): { readonly head: string; readonly service: string; readonly path: string } {
  const parts = arn.split(":");
  return { head: `${parts.slice(0, 5).join(":")}:`, service: parts[2] ?? "", path: parts.slice(5).join(":") };
}

/** The name in a path of this kind, or undefined when it is of another kind. */
export function nameInPath({ path: pattern }: Kind, path: string): string | undefined {
  const source = pattern
    .split(/(\{name\}|\{part\})/)
    .map((piece) => {
      if (piece === "{name}") return "([^/]+)";
      return piece === "{part}" ? ".+" : piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`).exec(path)?.[1];
}

export function pathOf({ path }: Kind, name: string, part: string): string {
  return path.replace("{name}", () => name).replace("{part}", () => part);
}
