/** The types that were generated for guests against the schemas of the SDK's clients, which the host's codec goes by. */
import { NormalizedSchema } from "@smithy/core/schema";
import { describe, expect, it } from "vitest";
import { SERVICES as HOST_SERVICES } from "../../../iomods/aws/generated/services.ts";
import { operationSchema } from "../../../iomods/aws/translate.ts";
import { SERVICES } from "../../../build/codegen/services.ts";
import type { Structure, Type } from "../../../build/codegen/smithy/service.ts";
import { models } from "./models.ts";

const loaded = await models();

describe.skipIf(loaded === undefined).each([...SERVICES])("$coordinates", ({ coordinates }) => {
  it("has the SDK's members, of the SDK's types", async () => {
    const service = loaded?.get(coordinates);
    const host = HOST_SERVICES.find((each) => each.coordinates === coordinates);
    if (service === undefined || host === undefined) throw new Error(`${coordinates} has no model`);
    const structures = new Map(service.structures.map((structure) => [structure.name, structure]));
    const { exports } = await host.load();
    const differences: string[] = [];
    const seen = new Set<string>();

    const compareMembers = (where: string, ours: Structure, theirs: NormalizedSchema): void => {
      if (seen.has(ours.name)) return;
      seen.add(ours.name);
      if (!theirs.isStructSchema()) {
        if (ours.members.length > 0) differences.push(`${where}: the SDK has no structure`);
        return;
      }
      const members = new Map(theirs.structIterator());
      for (const { name, type } of ours.members) {
        const member = members.get(name);
        if (member === undefined) differences.push(`${where}.${name}: not in the SDK`);
        else compareTypes(`${where}.${name}`, type, member);
      }
    };

    const compareTypes = (where: string, ours: Type, theirs: NormalizedSchema): void => {
      const kind = kindOf(theirs);
      const expected = ours.kind === "named" && ours.of === "enum" ? "string" : ours.kind;
      // The SDK's schemas know numbers, and not of which kind.
      const fits = expected === kind || (["integer", "long", "double"].includes(expected) && kind === "number");
      // A stream of events is a list to guests.
      const events = expected === "list" && theirs.isUnionSchema() && theirs.isStreaming();
      if (!fits && !events) differences.push(`${where}: ${expected} here, ${kind} in the SDK`);
      else if (ours.kind === "named" && ours.of !== "enum") {
        const structure = structures.get(ours.name);
        if (structure !== undefined) compareMembers(where, structure, theirs);
      } else if (ours.kind === "list" && !events) compareTypes(where, ours.element, theirs.getValueSchema());
      else if (ours.kind === "map") compareTypes(where, ours.value, theirs.getValueSchema());
    };

    for (const { name, input, output } of service.operations) {
      const Command = exports[`${name}Command`];
      if (!isCommand(Command)) throw new Error(`the SDK has no ${name}`);
      const schema = operationSchema(new Command({}));
      compareMembers(`${name}Input`, input, NormalizedSchema.of(schema[4]));
      compareMembers(`${name}Output`, output, NormalizedSchema.of(schema[5]));
    }
    expect(differences).toEqual([]);
  });
});

function kindOf(schema: NormalizedSchema): string {
  if (schema.isStructSchema() || schema.isUnionSchema()) return "named";
  if (schema.isListSchema()) return "list";
  if (schema.isMapSchema()) return "map";
  if (schema.isBlobSchema()) return "blob";
  if (schema.isTimestampSchema()) return "timestamp";
  if (schema.isBooleanSchema()) return "boolean";
  if (schema.isNumericSchema()) return "number";
  return schema.isStringSchema() ? "string" : "unknown";
}

function isCommand(value: unknown): value is new (input: object) => object {
  return typeof value === "function";
}
