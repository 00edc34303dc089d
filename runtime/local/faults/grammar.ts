/** `aws.dynamodb/put_item:throttle@20%` -> which calls, what happens to them, how often. README.md has it all. */
import { AsmlError } from "../../../guest-abi/errors.ts";

export interface FaultRule {
  /** As it was written. */
  readonly text: string;
  readonly coordinates: RegExp;
  readonly method: RegExp;
  readonly fault: Fault;
  /** 0 to 1. */
  readonly share: number;
}

export type Fault =
  | { readonly kind: "latency"; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: "throttle" }
  | { readonly kind: "reset" }
  | { readonly kind: "timeout"; readonly ms: number }
  | { readonly kind: "error"; readonly code: string; readonly status: number }
  /** Part of a batch that is not done, 0 to 1. */
  | { readonly kind: "partial"; readonly share: number };

const SHAPE = /^\s*([^:\s]+)\s*:\s*([a-z]+)\s*(?:\(([^)]*)\))?\s*(?:@\s*(\S+))?\s*$/;
const PATTERN = /^[a-z0-9_*]+(\.[a-z0-9_*]+)*(\/[a-z0-9_*]+)?$/;
const FIX =
  "write IOMOD/METHOD:FAULT@PERCENT, such as aws.dynamodb/put_item:throttle@20%; " +
  "faults are throttle, reset, timeout(3s), latency(100ms..2s), error(CODE, 503) and partial(50%)";

/**
 * @param where it was written, for messages: `--fault`, or a header's name
 * @throws AsmlError ERR_USAGE that shows the place
 */
export function parseFault(text: string, where: string): FaultRule {
  const found = SHAPE.exec(text);
  if (found === null) throw wrong(text, where, text.includes(":") ? text.indexOf(":") + 1 : 0, "this is no fault");
  const [, pattern = "", name = "", parameters, often] = found;
  const place = (part: string, from = 0): number => text.indexOf(part, from);
  if (!PATTERN.test(pattern))
    throw wrong(text, where, place(pattern), `${JSON.stringify(pattern)} names no IOmod and method`);
  const [coordinates = "", method = "*"] = pattern.split("/");
  const at = place(name, place(":"));
  return {
    text: text.trim(),
    coordinates: wildcard(coordinates),
    method: wildcard(method),
    fault: faultOf(name, parameters, (why, part) =>
      wrong(text, where, part === undefined ? at : place(part, at + name.length), why),
    ),
    share:
      often === undefined
        ? 1
        : shareOf(often, () => wrong(text, where, place(often, place("@")), "a share is a number from 0% to 100%")),
  };
}

/** Several, with `;` between them. @throws as parseFault */
export function parseFaults(text: string, where: string): readonly FaultRule[] {
  return text
    .split(";")
    .filter((one) => one.trim() !== "")
    .map((one) => parseFault(one, where));
}

type Wrong = (why: string, part?: string) => AsmlError;

function faultOf(name: string, parameters: string | undefined, error: Wrong): Fault {
  const given = parameters?.split(",").map((one) => one.trim()) ?? [];
  const takes = (most: number): void => {
    if (given.length > most) throw error(`${name} takes ${most === 0 ? "nothing" : `at most ${most}`}`, parameters);
  };
  switch (name) {
    case "throttle":
    case "reset":
      takes(0);
      return { kind: name };
    case "timeout":
      takes(1);
      return { kind: "timeout", ms: given[0] === undefined ? 0 : timeOf(given[0], error) };
    case "latency": {
      takes(1);
      const [from, to = from] = (given[0] ?? "").split("..");
      if (from === undefined || to === undefined || from === "")
        throw error("latency needs a time, such as latency(200ms)");
      const fault = { kind: "latency", fromMs: timeOf(from, error), toMs: timeOf(to, error) } as const;
      if (fault.toMs < fault.fromMs) throw error("the second time is shorter than the first", given[0]);
      return fault;
    }
    case "error": {
      takes(2);
      const [code = "", status = "500"] = given;
      if (!/^[A-Za-z][\w.]*$/.test(code)) throw error("error needs a code, such as error(InternalServerError)");
      if (!/^[45]\d\d$/.test(status)) throw error("a status is from 400 to 599", status);
      return { kind: "error", code, status: Number(status) };
    }
    case "partial":
      takes(1);
      return {
        kind: "partial",
        share:
          given[0] === undefined
            ? 0.5
            : shareOf(given[0], () => error("a share is a number from 0% to 100%", given[0])),
      };
    default:
      throw error(`no fault is named ${name}`);
  }
}

function timeOf(text: string, error: Wrong): number {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s)\s*$/.exec(text) ?? [];
  if (number === undefined) throw error("a time is a number with ms or s", text.trim());
  return Number(number) * (unit === "s" ? 1_000 : 1);
}

function shareOf(text: string, error: () => AsmlError): number {
  const [, number] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  const share = Number(number) / 100;
  if (number === undefined || share > 1) throw error();
  return share;
}

const wildcard = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);

function wrong(text: string, where: string, at: number, why: string): AsmlError {
  const column = Math.max(0, at);
  return new AsmlError("ERR_USAGE", `${where}, column ${column + 1}: ${why}\n  ${text}\n  ${" ".repeat(column)}^`, {
    fix: FIX,
  });
}
