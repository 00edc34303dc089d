/** Event buses: which functions' rules an event matches, and PutEvents. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Project } from "../../project.ts";
import type { JsonObject, JsonValue } from "../../triggers.ts";
import { LOCAL_ACCOUNT } from "../api.ts";
import { ApiError } from "../messaging/api-error.ts";
import type { EventQueue, SentEvent } from "../messaging/event-queue.ts";
import { matchesPattern } from "./pattern.ts";

const DEFAULT_BUS = "default";
/** Of one entry: 256 KiB was EventBridge's limit for long, and 1 MiB is. */
const LARGEST_ENTRY = 1_048_576;

const REQUEST = z.object({
  Entries: z.array(
    z.object({
      Source: z.string().nullish(),
      DetailType: z.string().nullish(),
      Detail: z.string().nullish(),
      EventBusName: z.string().nullish(),
      Resources: z.array(z.string()).nullish(),
      Time: z.number().nullish(),
    }),
  ),
});
type Entry = z.output<typeof REQUEST>["Entries"][number];

interface Rule {
  readonly function: string;
  readonly bus: string;
  readonly pattern: JsonObject;
}

interface Accepted {
  readonly id: string;
  readonly sent: readonly SentEvent[];
}

export class Buses {
  readonly #events: EventQueue;
  readonly #region: string;
  #names: readonly string[] = [DEFAULT_BUS];
  #rules: readonly Rule[] = [];

  constructor(events: EventQueue, region: string) {
    this.#events = events;
    this.#region = region;
  }

  update({ services }: Project): void {
    this.#rules = services
      .flatMap(({ functions }) => functions)
      .flatMap(({ config, triggers }) =>
        triggers.flatMap((trigger) =>
          trigger.source === "eventbridge"
            ? [{ function: config.id, bus: nameIn(trigger.bus), pattern: trigger.pattern }]
            : [],
        ),
      );
    const declared = services.flatMap(({ sources }) => sources.buses.map(({ name }) => name));
    this.#names = [...new Set([DEFAULT_BUS, ...declared, ...this.#rules.map(({ bus }) => bus)])];
  }

  get names(): readonly string[] {
    return this.#names;
  }

  /** Resolves when what every rule's function gets is kept. @throws ApiError */
  async putEvents(input: unknown): Promise<object> {
    const read = REQUEST.safeParse(input);
    if (!read.success) throw new ApiError("SerializationException", "the body is no request of PutEvents");
    const { Entries: entries } = read.data;
    if (entries.length === 0 || entries.length > 10)
      throw new ApiError(
        "ValidationException",
        `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length between 1 and 10, and has ${entries.length}`,
      );
    for (const { EventBusName: bus } of entries)
      if (bus !== null && bus !== undefined && !this.#names.includes(nameIn(bus)))
        throw new ApiError("ResourceNotFoundException", `Event bus ${nameIn(bus)} does not exist.`);
    const results = entries.map((entry) => this.#accept(entry));
    await this.#events.send(results.flatMap((result) => ("sent" in result ? result.sent : [])));
    return {
      FailedEntryCount: results.filter((result) => !("sent" in result)).length,
      Entries: results.map((result) => ("sent" in result ? { EventId: result.id } : result)),
    };
  }

  #accept(entry: Entry): Accepted | { readonly ErrorCode: string; readonly ErrorMessage: string } {
    const { Source: source, DetailType: type, Detail: detail, EventBusName, Resources, Time } = entry;
    for (const [name, value] of Object.entries({ Source: source, DetailType: type, Detail: detail }))
      if (value === undefined || value === null || value === "")
        return refused("InvalidArgument", `Parameter ${name} is not valid. Reason: ${name} is a required argument.`);
    const parsed = objectIn(detail ?? "");
    if (parsed === undefined) return refused("MalformedDetail", "Detail is malformed.");
    if (source?.startsWith("aws."))
      return refused("NotAuthorizedForSourceException", `Not authorized for the source ${source}.`);
    if (Buffer.byteLength(detail ?? "") > LARGEST_ENTRY)
      return refused("InvalidArgument", "Total size of the entry is over the limit.");
    const head = {
      version: "0",
      id: randomUUID(),
      "detail-type": type ?? "",
      source: source ?? "",
      account: LOCAL_ACCOUNT,
      time: timeOf(Time),
      region: this.#region,
      resources: Resources ?? [],
    };
    const bus = nameIn(EventBusName ?? DEFAULT_BUS);
    // The detail goes on as it was written: numbers keep all of their digits.
    const event = `${JSON.stringify(head).slice(0, -1)},"detail":${detail?.trim()}}`;
    const sent = this.#rules
      .filter((rule) => rule.bus === bus && matchesPattern(rule.pattern, { ...head, detail: parsed }))
      .map((rule): SentEvent => ({ function: rule.function, event, from: `bus ${bus}` }));
    return { id: head.id, sent };
  }
}

/** Whole seconds, as EventBridge has it. */
function timeOf(epochSeconds: number | null | undefined): string {
  const atMs = epochSeconds === null || epochSeconds === undefined ? Date.now() : epochSeconds * 1000;
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, "Z");
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function refused(ErrorCode: string, ErrorMessage: string) {
  return { ErrorCode, ErrorMessage };
}

function nameIn(bus: string): string {
  return bus.slice(bus.lastIndexOf("/") + 1);
}
