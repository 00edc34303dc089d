/** The schedules of a project, and their next runs. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import type { Project } from "../../project.ts";
import type { ScheduleTrigger } from "../../triggers.ts";
import { LOCAL_ACCOUNT } from "../api.ts";
import type { EventQueue } from "../messaging/event-queue.ts";
import type { Clock } from "./clock.ts";
import { nextRunOf, type NextRun } from "./expression.ts";

export interface Schedule {
  /** `service.function` */
  readonly function: string;
  readonly trigger: ScheduleTrigger;
}

export interface SchedulesContext {
  readonly events: EventQueue;
  readonly clock: Clock;
  readonly region: string;
  readonly log: LogSink;
}

interface Running extends Schedule {
  readonly nextRun: NextRun;
  /** Epoch ms; undefined where there is none any more. */
  next: number | undefined;
  cancel: () => void;
}

export class Schedules {
  readonly #context: SchedulesContext;
  readonly #underWay = new Set<Promise<void>>();
  #running: readonly Running[] = [];

  constructor(context: SchedulesContext) {
    this.#context = context;
  }

  /** Those that are the same in both states go on: the rate of one that was there counts from when it was new. */
  update(project: Project): void {
    const wanted = schedulesOf(project);
    const kept = this.#running.filter((one) => wanted.some((other) => sameSchedule(one, other)));
    for (const one of this.#running) if (!kept.includes(one)) one.cancel();
    const fresh = wanted.filter((one) => !kept.some((other) => sameSchedule(one, other)));
    this.#running = [...kept, ...fresh.map((schedule) => this.#begin(schedule))];
  }

  /** When each runs next, in epoch ms. */
  get next(): readonly (Schedule & { readonly at: number | undefined })[] {
    return this.#running.map(({ function: id, trigger, next: at }) => ({ function: id, trigger, at }));
  }

  async close(): Promise<void> {
    for (const { cancel } of this.#running) cancel();
    this.#running = [];
    await Promise.all(this.#underWay);
  }

  #begin(schedule: Schedule): Running {
    const { expression, timezone } = schedule.trigger;
    const { clock } = this.#context;
    const nextRun = nextRunOf(expression, timezone, clock.now());
    const running: Running = { ...schedule, nextRun, next: undefined, cancel: () => undefined };
    this.#plan(running, clock.now());
    return running;
  }

  #plan(running: Running, after: number): void {
    const { clock } = this.#context;
    const next = running.nextRun(after);
    running.next = next;
    if (next === undefined) return;
    running.cancel = clock.at(next, () => {
      // Runs that a machine slept through are left out.
      this.#plan(running, Math.max(next, clock.now()));
      const sent = this.#send(running, next).finally(() => this.#underWay.delete(sent));
      this.#underWay.add(sent);
    });
  }

  async #send({ function: id, trigger }: Schedule, at: number): Promise<void> {
    const { events, region, log } = this.#context;
    const input = trigger.input === undefined ? scheduledEvent(id, at, region) : trigger.input;
    try {
      await events.send([{ function: id, event: JSON.stringify(input), from: `schedule ${trigger.expression}` }]);
    } catch (error) {
      const message = `a run of ${trigger.expression} is lost: ${messageOf(error)}`;
      log({ level: "error", message, function: id, code: "ERR_HOST" });
    }
  }
}

/** What EventBridge Scheduler sends where no input is said. */
function scheduledEvent(id: string, at: number, region: string) {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: LOCAL_ACCOUNT,
    time: new Date(at).toISOString().replace(/\.\d+Z$/, "Z"),
    region,
    resources: [`arn:aws:scheduler:${region}:${LOCAL_ACCOUNT}:schedule/default/${id.replaceAll(".", "-")}`],
    // A text, and not an object as in a rule's event.
    detail: "{}",
  };
}

function schedulesOf(project: Project): readonly Schedule[] {
  return project.services.flatMap(({ functions }) =>
    functions.flatMap(({ config, triggers }) =>
      triggers.flatMap((trigger) =>
        trigger.source === "schedule" && trigger.enabled ? [{ function: config.id, trigger }] : [],
      ),
    ),
  );
}

/** Where it is written makes no difference. */
function sameSchedule(one: Schedule, other: Schedule): boolean {
  const { at: _, ...some } = one.trigger;
  const { at: __, ...others } = other.trigger;
  return one.function === other.function && isDeepStrictEqual(some, others);
}
