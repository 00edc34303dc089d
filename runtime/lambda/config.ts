/** asml.json -> FunctionConfig. Checked by hand: a schema library would cost every cold start more than this file. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { FunctionConfig, Grant } from "../project.ts";

/** Its name in a function's zip. */
export const CONFIG_FILE = "asml.json";

/** @throws AsmlError ERR_FILE naming the member that is wrong */
export function parseConfig(text: string): FunctionConfig {
  const config = object(json(text), "");
  return {
    id: string(config["id"], "id"),
    handler: string(config["handler"], "handler"),
    timeoutMs: positive(config["timeoutMs"], "timeoutMs"),
    memoryMb: positive(config["memoryMb"], "memoryMb"),
    environment: Object.fromEntries(
      Object.entries(object(config["environment"], "environment")).map(([name, value]) => [
        name,
        string(value, `environment.${name}`),
      ]),
    ),
    grants: grants(config["grants"]),
    ...(config["streams"] !== undefined && { streams: boolean(config["streams"], "streams") }),
  };
}

function grants(value: unknown): readonly Grant[] {
  if (!Array.isArray(value)) throw wrong("grants", "a list");
  return value.map((item: unknown, index) => {
    const grant = object(item, `grants[${index}]`);
    return {
      coordinates: string(grant["coordinates"], `grants[${index}].coordinates`),
      from: string(grant["from"], `grants[${index}].from`),
      ...(grant["limits"] === undefined ? {} : { limits: limits(grant["limits"], `grants[${index}].limits`) }),
      ...(grant["options"] === undefined ? {} : { options: object(grant["options"], `grants[${index}].options`) }),
    };
  });
}

function limits(value: unknown, member: string): NonNullable<Grant["limits"]> {
  const { calls, concurrent } = object(value, member);
  return {
    ...(calls !== undefined && { calls: positive(calls, `${member}.calls`) }),
    ...(concurrent !== undefined && { concurrent: positive(concurrent, `${member}.concurrent`) }),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the parser's message: it quotes the file, and that has the function's environment in it.
    throw new AsmlError("ERR_FILE", `${CONFIG_FILE} is not JSON`, { fix: FIX });
  }
}

function object(value: unknown, member: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(member, "an object");
  return { ...value };
}

function string(value: unknown, member: string): string {
  if (typeof value !== "string") throw wrong(member, "a string");
  return value;
}

function boolean(value: unknown, member: string): boolean {
  if (typeof value !== "boolean") throw wrong(member, "true or false");
  return value;
}

function positive(value: unknown, member: string): number {
  if (typeof value !== "number" || !(value > 0)) throw wrong(member, "a number above 0");
  return value;
}

const FIX = "make the function's zip with asml bundle";

const wrong = (member: string, expected: string): AsmlError =>
  new AsmlError("ERR_FILE", `${CONFIG_FILE}: ${member === "" ? "it" : member} must be ${expected}`, { fix: FIX });
