/** OpenTelemetry's variables, as its specification has them; those that concern traces over OTLP/HTTP. */
import { AsmlError } from "../../../guest-abi/errors.ts";

export interface OtelSettings {
  /** Where spans go. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly resource: Readonly<Record<string, string>>;
  readonly sampler: Sampler;
  /** In the order in which they are asked for a parent. */
  readonly propagators: readonly ("tracecontext" | "xray")[];
}

interface Sampler {
  /** A parent's decision is followed. */
  readonly parentBased: boolean;
  /** Share of traces that begin here, 0 to 1. */
  readonly ratio: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * @returns undefined where nothing is to be traced
 * @throws AsmlError ERR_USAGE for a value that is none
 */
export function otelSettings(variables: Variables): OtelSettings | undefined {
  const url = urlOf(variables);
  if (url === undefined || variables["OTEL_SDK_DISABLED"]?.toLowerCase() === "true") return undefined;
  if (variables["OTEL_TRACES_EXPORTER"]?.trim() === "none") return undefined;
  return {
    url,
    headers: {
      ...pairs(variables["OTEL_EXPORTER_OTLP_HEADERS"]),
      ...pairs(variables["OTEL_EXPORTER_OTLP_TRACES_HEADERS"]),
    },
    timeoutMs: timeoutOf(variables),
    resource: {
      ...pairs(variables["OTEL_RESOURCE_ATTRIBUTES"]),
      ...(variables["OTEL_SERVICE_NAME"] && { "service.name": variables["OTEL_SERVICE_NAME"] }),
    },
    sampler: samplerOf(variables["OTEL_TRACES_SAMPLER"], variables["OTEL_TRACES_SAMPLER_ARG"]),
    propagators: propagatorsOf(variables["OTEL_PROPAGATORS"]),
  };
}

function urlOf(variables: Variables): URL | undefined {
  const own = variables["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];
  const base = variables["OTEL_EXPORTER_OTLP_ENDPOINT"];
  const [name, text] = own ? ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", own] : ["OTEL_EXPORTER_OTLP_ENDPOINT", base];
  if (text === undefined || text === "") return undefined;
  // A signal's own endpoint is taken as it is; the common one is what paths are added to.
  const full = own ? text : `${text.replace(/\/$/, "")}/v1/traces`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new AsmlError("ERR_USAGE", `${name} is ${JSON.stringify(text)}, and no URL of http or https`, {
      fix: "set it to a collector's OTLP/HTTP endpoint, such as http://127.0.0.1:4318",
    });
  return url;
}

function timeoutOf(variables: Variables): number {
  const text = variables["OTEL_EXPORTER_OTLP_TRACES_TIMEOUT"] ?? variables["OTEL_EXPORTER_OTLP_TIMEOUT"];
  const ms = Number(text ?? 10_000);
  return Number.isFinite(ms) && ms > 0 ? ms : 10_000;
}

/** `name=value,name=value`, values percent-encoded. */
function pairs(text: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (text ?? "").split(",").flatMap((pair): [string, string][] => {
      const at = pair.indexOf("=");
      return at <= 0 ? [] : [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function samplerOf(name = "parentbased_always_on", argument = "1"): Sampler {
  const parentBased = name.startsWith("parentbased_");
  const ratio = Number(argument);
  switch (name.replace(/^parentbased_/, "")) {
    case "always_on":
      return { parentBased, ratio: 1 };
    case "always_off":
      return { parentBased, ratio: 0 };
    case "traceidratio":
      return { parentBased, ratio: ratio >= 0 && ratio <= 1 ? ratio : 1 };
    default:
      throw new AsmlError("ERR_USAGE", `OTEL_TRACES_SAMPLER is ${JSON.stringify(name)}`, {
        fix: "set it to always_on, always_off or traceidratio, or to one of these after parentbased_",
      });
  }
}

function propagatorsOf(text = "tracecontext,xray"): OtelSettings["propagators"] {
  const known: Readonly<Record<string, "tracecontext" | "xray">> = {
    tracecontext: "tracecontext",
    xray: "xray",
    "xray-lambda": "xray",
  };
  return text.split(",").flatMap((name) => known[name.trim()] ?? []);
}
