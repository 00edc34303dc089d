/** Smithy model -> Service. */
import { constantName, errorVariantName, fieldName, snakeCase, typeName } from "../names.ts";
import { summary } from "./documentation.ts";
import { localName, type SmithyMember, type SmithyModel, type SmithyShape } from "./model.ts";
import { boxCycles, markUse } from "./reach.ts";
import type { Enumeration, Member, Operation, OperationError, Pages, Service, Structure, Type } from "./service.ts";

const UNIT = "smithy.api#Unit";

/** @param without operations to leave out */
export function readService(model: SmithyModel, without: readonly string[] = []): Service {
  return new ServiceReader(model).read(without);
}

class ServiceReader {
  readonly #model: SmithyModel;
  readonly #service: SmithyShape;
  readonly #structures = new Map<string, Structure>();
  readonly #enumerations = new Map<string, Enumeration>();
  /** Type name -> the shape that has it. */
  readonly #taken = new Map<string, string>();
  /** Shape -> how often a member or an operation names it. */
  readonly #uses: ReadonlyMap<string, number>;

  constructor(model: SmithyModel) {
    this.#model = model;
    const service = Object.values(model.shapes).find((shape) => shape.type === "service");
    if (service === undefined) throw new Error("the model has no service");
    this.#service = service;
    this.#uses = countUses(model);
  }

  read(without: readonly string[]): Service {
    const ids = this.#service.operations.map(({ target }) => target).filter((id) => !without.includes(localName(id)));
    const operations = ids.map((id) => this.#operation(id)).toSorted((a, b) => compare(a.name, b.name));
    const details = this.#details(ids);
    const structures = [...this.#structures.values()].toSorted((a, b) => compare(a.name, b.name));
    const enumerations = [...this.#enumerations.values()].toSorted((a, b) => compare(a.name, b.name));
    const byName = new Map(structures.map((structure) => [structure.name, structure]));
    for (const { input, output } of operations) {
      markUse(input, "written", byName);
      markUse(output, "read", byName);
    }
    for (const { structure } of details) markUse(structure, "read", byName);
    boxCycles(structures, byName);
    return { title: text(this.#service.traits["smithy.api#title"]), operations, structures, details, enumerations };
  }

  #operation(id: string): Operation {
    const shape = this.#shape(id);
    const name = localName(id);
    this.#claim(`${name}Error`, `${name}Error`);
    const input = this.#payload(shape.input?.target, `${name}Input`);
    const output = this.#payload(shape.output?.target, `${name}Output`);
    return {
      name,
      method: snakeCase(name),
      constant: constantName(name),
      input,
      output,
      ownInput: input.name === `${name}Input`,
      ownOutput: output.name === `${name}Output`,
      errors: this.#errors([...shape.errors, ...this.#service.errors].map(({ target }) => target)),
      pages: this.#pages(shape, input, output),
      summary: summary(shape.traits["smithy.api#documentation"]),
      url: `https://docs.aws.amazon.com/goto/WebAPI/${this.#docId()}/${name}`,
      deprecated: "smithy.api#deprecated" in shape.traits,
    };
  }

  /** An operation's input or output. One that nothing else uses is named for its operation, whatever the model says. */
  #payload(id: string | undefined, name: string): Structure {
    if (id === undefined || id === UNIT) {
      const empty: Structure = {
        id: name,
        name,
        kind: "structure",
        members: [],
        summary: undefined,
        written: false,
        read: false,
      };
      this.#claim(name, name);
      this.#structures.set(name, empty);
      return empty;
    }
    return this.#structure(id, this.#uses.get(id) === 1 ? name : undefined);
  }

  #structure(id: string, name = typeName(localName(id)), has: (member: string) => boolean = () => true): Structure {
    const known = this.#structures.get(id);
    if (known !== undefined) return known;
    const shape = this.#shape(id);
    this.#claim(name, id);
    const members: Member[] = [];
    const kind = shape.type === "union" ? "union" : "structure";
    const structure: Structure = {
      id,
      name,
      kind,
      members,
      summary: documentation(shape),
      written: false,
      read: false,
    };
    this.#structures.set(id, structure);
    for (const [member, definition] of Object.entries(this.#members(shape)))
      if (has(member)) members.push(this.#member(member, definition));
    return structure;
  }

  #members(shape: SmithyShape): Readonly<Record<string, SmithyMember>> {
    const mixed = shape.mixins.map(({ target }) => this.#members(this.#shape(target)));
    return Object.assign({}, ...mixed, shape.members);
  }

  #member(name: string, { target, traits }: SmithyMember): Member {
    const shape = this.#find(target);
    return {
      name,
      field: fieldName(name),
      type: this.#type(target),
      required: "smithy.api#required" in traits,
      boxed: false,
      idempotencyToken: "smithy.api#idempotencyToken" in traits,
      sensitive: "smithy.api#sensitive" in { ...shape?.traits, ...traits },
      summary: summary(traits["smithy.api#documentation"] ?? shape?.traits["smithy.api#documentation"]),
    };
  }

  #type(id: string): Type {
    const simple =
      SIMPLE[
        id
          .replace("smithy.api#", "")
          .replace(/^Primitive/, "")
          .toLowerCase()
      ];
    if (id.startsWith("smithy.api#") && simple !== undefined) return { kind: simple };
    const shape = this.#shape(id);
    const sparse = "smithy.api#sparse" in shape.traits;
    switch (shape.type) {
      case "list":
      case "set":
        return { kind: "list", element: this.#type(targetOf(shape.member)), sparse };
      case "map":
        return { kind: "map", value: this.#type(targetOf(shape.value)), sparse };
      case "union": {
        const type: Type = { kind: "named", of: "union", name: this.#structure(id).name };
        // A stream of events becomes the list of them.
        return "smithy.api#streaming" in shape.traits ? { kind: "list", element: type, sparse: false } : type;
      }
      case "structure":
        return { kind: "named", of: "structure", name: this.#structure(id).name };
      case "enum":
        return { kind: "named", of: "enum", name: this.#enumeration(id, shape).name };
      default: {
        const kind = SIMPLE[shape.type.toLowerCase()];
        if (kind === undefined) throw new Error(`${id} is of type ${shape.type}, which has no equivalent yet`);
        return { kind };
      }
    }
  }

  #enumeration(id: string, shape: SmithyShape): Enumeration {
    const known = this.#enumerations.get(id);
    if (known !== undefined) return known;
    const name = typeName(localName(id));
    this.#claim(name, id);
    const values = Object.entries(shape.members).map(([member, { traits }]) => ({
      text: text(traits["smithy.api#enumValue"], member),
      name: member,
      summary: summary(traits["smithy.api#documentation"]),
    }));
    const enumeration: Enumeration = { id, name, values, summary: documentation(shape) };
    this.#enumerations.set(id, enumeration);
    return enumeration;
  }

  #errors(ids: readonly string[]): OperationError[] {
    const errors = [...new Set(ids)].map((id) => {
      const code = localName(id);
      return { code, name: errorVariantName(code), summary: documentation(this.#shape(id)) };
    });
    return errors.toSorted((a, b) => compare(a.code, b.code));
  }

  #details(operations: readonly string[]): { readonly code: string; readonly structure: Structure }[] {
    const ids = new Set(operations.flatMap((id) => this.#shape(id).errors.map(({ target }) => target)));
    return [...ids]
      .filter((id) => Object.keys(this.#members(this.#shape(id))).some(isDetail))
      .map((id) => ({ code: localName(id), structure: this.#structure(id, typeName(localName(id)), isDetail) }))
      .toSorted((a, b) => compare(a.code, b.code));
  }

  #pages(shape: SmithyShape, input: Structure, output: Structure): Pages | undefined {
    const own = shape.traits["smithy.api#paginated"];
    if (own === undefined) return undefined;
    const trait = { ...object(this.#service.traits["smithy.api#paginated"]), ...object(own) };
    const [inputToken, ...deeper] = this.#path(input, text(trait["inputToken"]));
    if (inputToken === undefined || deeper.length > 0) return undefined;
    return { inputToken, outputToken: this.#path(output, text(trait["outputToken"])) };
  }

  /** A dotted path of members. */
  #path(from: Structure, path: string): Member[] {
    let structure: Structure | undefined = from;
    return path.split(".").map((name) => {
      const member = structure?.members.find((candidate) => candidate.name === name);
      if (member === undefined) throw new Error(`${from.name} has no ${path}`);
      const { type } = member;
      structure =
        type.kind === "named" ? [...this.#structures.values()].find((other) => other.name === type.name) : undefined;
      return member;
    });
  }

  #docId(): string {
    const api = object(this.#service.traits["aws.api#service"]);
    const fallback = text(api["sdkId"]).toLowerCase().replaceAll(" ", "-");
    return text(api["docId"], `${fallback}-${this.#service.version ?? ""}`);
  }

  #claim(name: string, id: string): void {
    const other = this.#taken.get(name);
    if (other !== undefined && other !== id) throw new Error(`${id} and ${other} would both be named ${name}`);
    this.#taken.set(name, id);
  }

  #find(id: string): SmithyShape | undefined {
    return this.#model.shapes[id];
  }

  #shape(id: string): SmithyShape {
    const shape = this.#find(id);
    if (shape === undefined) throw new Error(`the model has no ${id}`);
    return shape;
  }
}

const SIMPLE: Readonly<Record<string, Exclude<Type["kind"], "list" | "map" | "named">>> = {
  string: "string",
  boolean: "boolean",
  byte: "integer",
  short: "integer",
  integer: "integer",
  intenum: "integer",
  long: "long",
  float: "double",
  double: "double",
  blob: "blob",
  timestamp: "timestamp",
};

/** Members of an error that the host tells as details; the others every error has. */
function isDetail(member: string): boolean {
  return !["Code", "Message", "Type", "message"].includes(member);
}

function countUses(model: SmithyModel): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { members, member, value, input, output, errors } of Object.values(model.shapes))
    for (const reference of [...Object.values(members), member, value, input, output, ...errors])
      if (reference !== undefined) uses.set(reference.target, (uses.get(reference.target) ?? 0) + 1);
  return uses;
}

function targetOf(member: SmithyMember | undefined): string {
  if (member === undefined) throw new Error("a list or map without its element");
  return member.target;
}

function documentation(shape: SmithyShape): string | undefined {
  return summary(shape.traits["smithy.api#documentation"]);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function text(value: unknown, otherwise = ""): string {
  return typeof value === "string" ? value : otherwise;
}

/** Not by locale: the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
