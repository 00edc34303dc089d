/** A Terraform configuration while it is put together, and as the text of its .tf.json file. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { AwsResources, DataSources, DataSourceType, MetaArguments, ResourceType } from "./aws-resources.ts";
import { reference, toJson, type Expression, type Value } from "./expression.ts";

/** A resource or data source that was added, for others to refer to. */
export interface Handle {
  readonly address: string;
  attribute(name: string): Expression;
}

type Blocks = Record<string, Record<string, Value>>;

export class Configuration {
  readonly #resources: Blocks = {};
  readonly #data: Blocks = {};
  readonly #outputs: Record<string, Value> = {};
  readonly #settings: Record<string, Value> = {};

  /** @throws AsmlError ERR_MANIFEST where two names of the manifests would be one in Terraform */
  resource<T extends ResourceType>(type: T, name: string, args: AwsResources[T] & MetaArguments): Handle {
    return this.#add(this.#resources, type, type, name, { ...args });
  }

  data<T extends DataSourceType>(type: T, name: string, args: DataSources[T]): Handle {
    return this.#add(this.#data, type, `data.${type}`, name, { ...args });
  }

  output(name: string, description: string, value: Value): void {
    this.#outputs[name] = { description, value };
  }

  /** A block of another kind: `terraform`, `provider`, `variable`, `module`, `removed`. */
  block(kind: string, value: Value): void {
    this.#settings[kind] = value;
  }

  toText(): string {
    const document = {
      ...this.#settings,
      data: someOf(this.#data),
      resource: someOf(this.#resources),
      output: someOf(this.#outputs),
    };
    return `${JSON.stringify(toJson(document), undefined, 2)}\n`;
  }

  #add(blocks: Blocks, type: string, prefix: string, name: string, args: Record<string, Value>): Handle {
    const label = labelOf(name);
    const ofType = (blocks[type] ??= {});
    if (Object.hasOwn(ofType, label))
      throw new AsmlError("ERR_MANIFEST", `two parts of the project would be ${prefix}.${label} in Terraform`, {
        fix: "names that differ only in where - and . stand are one there: rename one of the two",
      });
    ofType[label] = args;
    return handleOf(`${prefix}.${label}`);
  }
}

/** Of a resource that the configuration has, or will have. */
export function handleOf(address: string): Handle {
  return { address, attribute: (attribute) => reference(`${address}.${attribute}`) };
}

/** A name as Terraform takes it: letters, digits, - and _, without a digit at its beginning. */
export function labelOf(name: string): string {
  return name
    .replace(/^\*/, "wildcard")
    .replaceAll(/[^\w-]/g, "-")
    .replace(/^(?![A-Za-z_])/, "_");
}

function someOf<T extends object>(blocks: T): T | undefined {
  return Object.keys(blocks).length === 0 ? undefined : blocks;
}
