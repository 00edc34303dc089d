/**
 * When a schedule runs next: EventBridge Scheduler's `rate`, `cron` and `at`. Croner knows Quartz's days of the week, L,
 * W and #; what AWS writes in another way is put into its terms here.
 */
import { Cron } from "croner";

/** @returns the first time after `after`, in epoch ms; undefined where there is none any more */
export type NextRun = (after: number) => number | undefined;

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * @param since from when a rate counts, in epoch ms
 * @throws Error of an expression that is none; manifests are checked before
 * @example
 * nextRunOf("cron(0 12 ? * MON-FRI *)", "Europe/Berlin", Date.now())(Date.now());
 */
export function nextRunOf(expression: string, timezone: string, since: number): NextRun {
  const [, form, inside = ""] = /^(rate|cron|at)\((.*)\)$/.exec(expression) ?? [];
  if (form === "rate") return everyRate(inside, since);
  if (form === "cron") return cronRuns(inside, timezone);
  if (form === "at") {
    const once = new Cron(inside, { paused: true, timezone });
    return (after) => once.nextRun(new Date(after))?.getTime();
  }
  throw new Error(`${expression} is neither rate(...) nor cron(...) nor at(...)`);
}

function everyRate(inside: string, since: number): NextRun {
  const [, count = "", unit = ""] = /^(\d+) (minute|hour|day)s?$/.exec(inside) ?? [];
  if (unit !== "minute" && unit !== "hour" && unit !== "day") throw new Error(`${inside} is no rate`);
  const everyMs = Number(count) * UNIT_MS[unit];
  return (after) => since + everyMs * Math.max(1, Math.floor((after - since) / everyMs) + 1);
}

interface Field {
  readonly least: number;
  readonly greatest: number;
  readonly names: readonly string[];
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const FIELDS = {
  minutes: { least: 0, greatest: 59, names: [] },
  hours: { least: 0, greatest: 23, names: [] },
  days: { least: 1, greatest: 31, names: [] },
  months: { least: 1, greatest: 12, names: MONTHS },
  weekdays: { least: 1, greatest: 7, names: DAYS },
  years: { least: 1970, greatest: 2199, names: [] },
} as const satisfies Readonly<Record<string, Field>>;

function cronRuns(inside: string, timezone: string): NextRun {
  const [minutes = "", hours = "", days = "", months = "", weekdays = "", years = ""] = inside.split(" ");
  const common = {
    minutes: plain(minutes, FIELDS.minutes),
    hours: plain(hours, FIELDS.hours),
    months: plain(months, FIELDS.months),
    weekdays: plain(weekdays, FIELDS.weekdays),
    years: plain(years, FIELDS.years),
  };
  const parts = days.split(",");
  const fromTheEnd = parts.flatMap((part) => /^L-(\d+)$/.exec(part)?.[1] ?? []).map(Number);
  const others = parts.filter((part) => !part.startsWith("L-")).map((part) => plain(part, FIELDS.days));
  const patternOf = (day: string): string =>
    ["0", common.minutes, common.hours, day, common.months, common.weekdays, common.years].join(" ");
  const options = { paused: true, mode: "7-part", alternativeWeekdays: true, timezone } as const;
  const crons = [
    ...(others.length === 0 ? [] : [{ cron: new Cron(patternOf(others.join(",")), options), shifted: false }]),
    // So many days before the last one of the month.
    ...fromTheEnd.map((count) => ({
      cron: new Cron(patternOf("L"), { ...options, dayOffset: -count }),
      shifted: true,
    })),
  ];
  return (after) => {
    const times = crons.flatMap(({ cron, shifted }) => nextOf(cron, shifted, after) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  };
}

/** Attempts to find a time that is not skipped by a change of clocks. */
const SKIPPED_AT_MOST = 1_000;

/** Where clocks go forward, a time that there is not is skipped, as AWS does; croner takes the one after it. */
function nextOf(cron: Cron, shifted: boolean, after: number): number | undefined {
  let from = new Date(after);
  for (let count = 0; count < SKIPPED_AT_MOST; count += 1) {
    const next = cron.nextRun(from);
    if (next === null) return undefined;
    if (shifted || cron.match(next)) return next.getTime();
    from = next;
  }
  return undefined;
}

/** `5/10` is `5-59/10` for croner, and `FRI-MON`, over the week's end, is two ranges. */
function plain(field: string, { least, greatest, names }: Field): string {
  const numberOf = (value: string): number => {
    const index = names.indexOf(value.toUpperCase());
    return index < 0 ? Number(value) : index + least;
  };
  return field
    .split(",")
    .map((item) => {
      const [, from = "", to, step] = /^(\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? [];
      const [first, last] = [numberOf(from), to === undefined ? undefined : numberOf(to)];
      // `L`, `15W`, `FRIL`, `2#1`, `*`, `?` are croner's as well.
      if (from === "" || Number.isNaN(first)) return item;
      if (last === undefined) return step === undefined ? String(first) : `${first}-${greatest}/${step}`;
      if (first <= last) return `${first}-${last}${step === undefined ? "" : `/${step}`}`;
      return wrapped(first, last, Number(step ?? 1), least, greatest).join(",");
    })
    .join(",");
}

function wrapped(first: number, last: number, step: number, least: number, greatest: number): readonly number[] {
  const count = greatest - least + 1;
  const values: number[] = [];
  for (let value = first; value <= last + count; value += step) values.push(value > greatest ? value - count : value);
  return values.toSorted((one, other) => one - other);
}
