/** What asml serve does beside serving: recordings, faults on demand, traces. */
import path from "node:path";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { Faults } from "../../runtime/local/faults/faults.ts";
import { parseFault } from "../../runtime/local/faults/grammar.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import { allObservers, type Observer } from "../../runtime/observe/observer.ts";
import { otelSettings } from "../../runtime/observe/otel/settings.ts";
import { Tracer } from "../../runtime/observe/otel/tracer.ts";
import { recordingFolder } from "../../runtime/replay/recording-files.ts";
import { recorder } from "../../runtime/replay/recorder.ts";

/** Of the command line. */
export interface ObservingOptions {
  /** Folder for recordings. */
  readonly record?: string;
  /** Members that recordings do without. */
  readonly redact?: readonly string[];
  readonly fault?: readonly string[];
  readonly seed?: string;
}

interface ObservedProcess {
  readonly cwd: string;
  /** Of the process: OpenTelemetry's variables are looked for. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Name of the project. */
  readonly project: string;
  readonly log: LogSink;
}

export interface Observing {
  readonly observer: Observer | undefined;
  /** IOmods as functions get them. @throws AsmlError ERR_USAGE for a fault that no method falls under */
  readonly wrapIomods: (iomods: IomodRegistry) => IomodRegistry;
  close(): Promise<void>;
}

/** Bytes of one invocation that a recording holds. */
const MOST = 64 * 1024 * 1024;
/** Spans wait so long for others. */
const SPANS_EVERY_MS = 1_000;

/** @throws AsmlError ERR_USAGE, ERR_FILE */
export function observe(options: ObservingOptions, { cwd, variables, project, log }: ObservedProcess): Observing {
  let known: IomodRegistry | undefined;
  const rules = (options.fault ?? []).map((text) => parseFault(text, "--fault"));
  const faults = new Faults({ rules, seed: options.seed ?? "1", log });
  const traces = otelSettings(variables);
  const tracer =
    traces && new Tracer({ settings: traces, resource: { "service.name": project }, log, everyMs: SPANS_EVERY_MS });
  const recorded =
    options.record === undefined
      ? undefined
      : recorder({
          redact: {
            members: options.redact ?? [],
            ofMethod: (coordinates, method) => known?.find(coordinates)?.methods[method]?.definition?.redact ?? [],
          },
          maxBytes: MOST,
          write: recordingFolder(path.resolve(cwd, options.record), log),
        });
  return {
    observer: allObservers([faults, recorded, tracer]),
    wrapIomods(iomods) {
      known = iomods;
      return faults.wrap(iomods);
    },
    close: () => tracer?.flush() ?? Promise.resolve(),
  };
}
