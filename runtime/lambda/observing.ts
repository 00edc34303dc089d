/** What is seen of a function on Lambda beyond its log: recordings and traces. Loaded only where one of them is asked for. */
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import type { GuestFunction } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import { allObservers, type Observer } from "../observe/observer.ts";
import { embeddedMetrics } from "../observe/metrics.ts";
import { Tracer } from "../observe/otel/tracer.ts";
import { logCapsule } from "../replay/capsule.ts";
import { isGuestFailure, recorder } from "../replay/recorder.ts";
import { fileNameOf, recordingFolder } from "../replay/recording-files.ts";
import type { Recording } from "../replay/recording.ts";
import type { ObserveSettings, RecordSettings, TraceSettings } from "./environment.ts";

export interface Observing {
  readonly observer: Observer;
  /** What has to be done before the answer is given: Lambda freezes the process after it. Never rejects. */
  flush(): Promise<void>;
  /** Time of an invocation that is kept for that, in ms. */
  readonly reserveMs: number;
}

/** Bytes of an invocation that a recording keeps: in a log each 200 KB, compressed, are a record of its own. */
const IN_LOG = 1_000_000;
const IN_FILE = 32_000_000;

/** @throws AsmlError ERR_FILE where recordings have no place */
export function observe(settings: ObserveSettings, iomods: IomodRegistry, log: LogSink): Observing | undefined {
  const { record, traces, metrics } = settings;
  const all = [
    record && recording(record, iomods, log),
    traces && tracing(traces, log),
    metrics ? measuring() : undefined,
  ].filter((one) => one !== undefined);
  const observer = allObservers(all.map((one) => one.observer));
  return (
    observer && {
      observer,
      async flush() {
        await Promise.all(all.map((one) => one.flush()));
      },
      reserveMs: Math.max(...all.map((one) => one.reserveMs)),
    }
  );
}

function tracing({ lambda, ...settings }: TraceSettings, log: LogSink): Observing {
  const tracer = new Tracer({ settings, resource: lambda, log });
  return { observer: tracer, flush: () => tracer.flush(), reserveMs: 100 };
}

/** On standard output as it is, whatever the log's format and level: CloudWatch takes metrics from lines that are theirs alone. */
function measuring(): Observing {
  const observer = embeddedMetrics((line) => void process.stdout.write(`${line}\n`));
  return { observer, flush: () => Promise.resolve(), reserveMs: 0 };
}

function recording({ when, to, redact }: RecordSettings, iomods: IomodRegistry, log: LogSink): Observing {
  const writing = new Set<Promise<void>>();
  const write = writerFor(to, iomods, log);
  return {
    observer: recorder({
      redact: {
        members: redact,
        ofMethod: (coordinates, method) => iomods.find(coordinates)?.methods[method]?.definition?.redact ?? [],
      },
      maxBytes: to.kind === "log" ? IN_LOG : IN_FILE,
      ...(when === "failures" && { wanted: isGuestFailure }),
      write(one) {
        const written = write(one);
        if (written === undefined) return;
        writing.add(written);
        void written.finally(() => writing.delete(written));
      },
    }),
    async flush() {
      await Promise.all(writing);
    },
    reserveMs: to.kind === "s3" ? 1_000 : 100,
  };
}

type Write = (recording: Recording) => Promise<void> | undefined;

function writerFor(to: RecordSettings["to"], iomods: IomodRegistry, log: LogSink): Write {
  switch (to.kind) {
    case "log":
      return (one) => {
        logCapsule(one, log);
        return undefined;
      };
    case "folder": {
      const write = recordingFolder(to.folder, log);
      return (one) => {
        write(one);
        return undefined;
      };
    }
    default:
      return (one) => putObject(to, one, iomods, log);
  }
}

/** Through the IOmod, so that the client is the one that the layer has. Its role must allow it. */
async function putObject(
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  one: Recording,
  iomods: IomodRegistry,
  log: LogSink,
): Promise<void> {
  const input = {
    Bucket: bucket,
    Key: `${prefix}${fileNameOf(one)}`,
    ContentType: "application/json",
    Body: Buffer.from(JSON.stringify(one)).toString("base64"),
  };
  const { function: id, requestId } = one;
  try {
    const put = iomods.find("aws.s3")?.methods["put_object"];
    if (put === undefined) throw new AsmlError("ERR_IOMOD_UNKNOWN", "this layer has no aws.s3");
    const signal = AbortSignal.timeout(PUT_MS);
    await put.call(Buffer.from(JSON.stringify(input)), { signal, remainingMs: () => PUT_MS });
    log({ level: "info", message: `recorded: s3://${bucket}/${input.Key}`, function: id, requestId });
  } catch (thrown) {
    const message = `the recording was not written to s3://${bucket}/${input.Key}: ${messageOf(thrown)}`;
    log({ level: "warn", message, function: id, requestId });
  }
}

const PUT_MS = 10_000;

/** The function, of which nothing is left to do when it has answered. */
export function flushed(guest: GuestFunction, { flush, reserveMs }: Omit<Observing, "observer">): GuestFunction {
  return {
    config: guest.config,
    async invoke(invocation) {
      const { deadline } = invocation;
      const outcome = await guest.invoke(
        deadline === undefined ? invocation : { ...invocation, deadline: deadline - reserveMs },
      );
      await flush();
      return outcome;
    },
    close: () => guest.close(),
  };
}
