/** Models -> what code is made from. */
import { describe, expect, it } from "vitest";
import { botocoreToSmithy } from "../../../build/codegen/botocore/to-smithy.ts";
import { parseModel } from "../../../build/codegen/smithy/model.ts";
import { readService } from "../../../build/codegen/smithy/read-service.ts";
import type { Service } from "../../../build/codegen/smithy/service.ts";

const STRING = "smithy.api#String";

function smithy(shapes: Readonly<Record<string, object>>, operations: readonly string[]): Service {
  const all: Record<string, object> = {
    "a#Service": {
      type: "service",
      version: "2020-01-01",
      operations: operations.map((name) => ({ target: `a#${name}` })),
      traits: { "smithy.api#title": "A Service", "aws.api#service": { sdkId: "A Service" } },
    },
  };
  for (const [name, shape] of Object.entries(shapes)) all[`a#${name}`] = shape;
  return readService(parseModel(JSON.stringify({ smithy: "2.0", shapes: all })));
}

const structure = (members: object, traits: object = {}): object => ({ type: "structure", members, traits });
const operation = (more: object): object => ({ type: "operation", ...more });

describe("a service", () => {
  it("names inputs and outputs for their operation, unless they are shared", () => {
    const service = smithy(
      {
        Put: operation({ input: { target: "a#PutRequest" }, output: { target: "a#Thing" } }),
        Get: operation({ output: { target: "a#Thing" } }),
        PutRequest: structure({ Name: { target: STRING, traits: { "smithy.api#required": {} } } }),
        Thing: structure({ Name: { target: STRING } }),
      },
      ["Put", "Get"],
    );
    const [get, put] = service.operations;
    expect([put?.input.name, put?.ownInput, put?.output.name, put?.ownOutput]).toEqual([
      "PutInput",
      true,
      "Thing",
      false,
    ]);
    expect([get?.input.name, get?.input.members.length]).toEqual(["GetInput", 0]);
    expect(put?.input.members[0]).toMatchObject({ name: "Name", field: "name", required: true });
    expect(put?.url).toBe("https://docs.aws.amazon.com/goto/WebAPI/a-service-2020-01-01/Put");
  });

  it("knows what is written and what is read", () => {
    const service = smithy(
      {
        Put: operation({ input: { target: "a#In" }, output: { target: "a#Out" } }),
        In: structure({ Both: { target: "a#Both" } }),
        Out: structure({ Both: { target: "a#Boths" }, Only: { target: "a#Only" } }),
        Boths: { type: "list", member: { target: "a#Both" } },
        Both: structure({}),
        Only: structure({}),
      },
      ["Put"],
    );
    const uses = service.structures.map(({ name, written, read }) => [name, written, read]);
    expect(uses).toEqual([
      ["Both", true, true],
      ["Only", false, true],
      ["PutInput", true, false],
      ["PutOutput", false, true],
    ]);
  });

  it("boxes what would hold itself, and not what a list holds", () => {
    const service = smithy(
      {
        Put: operation({ input: { target: "a#In" } }),
        In: structure({ Tree: { target: "a#Tree" } }),
        Tree: structure({ Left: { target: "a#Tree" }, Others: { target: "a#Trees" }, Leaf: { target: "a#Leaf" } }),
        Trees: { type: "list", member: { target: "a#Tree" } },
        Leaf: { type: "union", members: { Tree: { target: "a#Tree" }, Text: { target: STRING } } },
      },
      ["Put"],
    );
    const boxed = service.structures.flatMap(({ name, members }) =>
      members.filter((member) => member.boxed).map((member) => `${name}.${member.name}`),
    );
    expect(boxed).toEqual(["Leaf.Tree", "Tree.Left", "Tree.Leaf"]);
  });

  it("hides what is secret, and fills in tokens", () => {
    const service = smithy(
      {
        Put: operation({ input: { target: "a#In" } }),
        In: structure({
          Secret: { target: "a#Secret" },
          Token: { target: STRING, traits: { "smithy.api#idempotencyToken": {} } },
        }),
        Secret: { type: "string", traits: { "smithy.api#sensitive": {} } },
      },
      ["Put"],
    );
    const [secret, token] = service.operations[0]?.input.members ?? [];
    expect([secret?.sensitive, token?.sensitive, token?.idempotencyToken]).toEqual([true, false, true]);
  });

  it("has the details of errors that tell more than a message", () => {
    const service = smithy(
      {
        Put: operation({ errors: [{ target: "a#Plain" }, { target: "a#Rich" }] }),
        Plain: structure({ message: { target: STRING } }, { "smithy.api#error": "client" }),
        Rich: structure({ Message: { target: STRING }, Reasons: { target: STRING } }, { "smithy.api#error": "client" }),
      },
      ["Put"],
    );
    expect(service.details.map(({ code, structure: { members } }) => [code, members.map(({ name }) => name)])).toEqual([
      ["Rich", ["Reasons"]],
    ]);
  });

  it("refuses a name that two shapes would have", () => {
    const shapes = {
      Put: operation({ input: { target: "a#In" } }),
      In: structure({ A: { target: "a#thing" }, B: { target: "a#Thing" } }),
      thing: structure({}),
      Thing: structure({}),
    };
    expect(() => smithy(shapes, ["Put"])).toThrow("both be named Thing");
  });
});

describe("botocore's data", () => {
  it("make the same service", () => {
    const service = readService(
      botocoreToSmithy(
        {
          metadata: { serviceFullName: "A Service", serviceId: "A", apiVersion: "2020-01-01", uid: "a-2020-01-01" },
          operations: {
            List: { input: { shape: "ListIn" }, output: { shape: "ListOut" }, errors: [{ shape: "Gone" }] },
          },
          shapes: {
            ListIn: {
              type: "structure",
              members: { Next: { shape: "Text" }, Kind: { shape: "Kind" } },
              required: ["Kind"],
            },
            ListOut: {
              type: "structure",
              members: { Next: { shape: "Text" }, Sizes: { shape: "Sizes" }, At: { shape: "At" } },
            },
            Text: { type: "string", sensitive: true },
            Kind: { type: "string", enum: ["a", "b-c"] },
            Sizes: { type: "map", key: { shape: "Text" }, value: { shape: "Size" } },
            Size: { type: "long" },
            At: { type: "string" },
            Gone: { type: "structure", members: {}, documentation: "<p>It is gone.</p>" },
          },
        },
        { pagination: { List: { input_token: "Next", output_token: "Next" } } },
        { At: "timestamp" },
      ),
    );
    const [list] = service.operations;
    expect(list?.input.members).toMatchObject([
      { name: "Next", required: false, sensitive: true },
      { name: "Kind", required: true, type: { kind: "named", of: "enum", name: "Kind" } },
    ]);
    expect(list?.output.members.map(({ type }) => type)).toEqual([
      { kind: "string" },
      { kind: "map", value: { kind: "long" }, sparse: false },
      { kind: "timestamp" },
    ]);
    expect(list?.pages).toMatchObject({ inputToken: { name: "Next" }, outputToken: [{ name: "Next" }] });
    expect(list?.errors).toEqual([{ code: "Gone", name: "Gone", summary: "It is gone." }]);
    expect(service.enumerations[0]?.values.map(({ text }) => text)).toEqual(["a", "b-c"]);
    expect(list?.url).toContain("/a-2020-01-01/List");
  });
});
