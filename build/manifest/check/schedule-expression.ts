/** Expressions of EventBridge Scheduler: rate, cron and at, with the rules that AWS has for them. */

export interface ScheduleFault {
  readonly reason: string;
  readonly fix: string;
}

const FORMS = 'for example "rate(5 minutes)", "cron(0 12 * * ? *)" or "at(2027-01-01T00:00:00)"';

/** What is wrong with an expression, or undefined. */
export function scheduleFault(expression: string): ScheduleFault | undefined {
  const [, form, inside = ""] = /^(\w+)\((.*)\)$/.exec(expression) ?? [];
  switch (form) {
    case "rate":
      return rateFault(inside);
    case "cron":
      return cronFault(inside);
    case "at":
      return atFault(inside);
    default:
      return { reason: "is neither rate(...) nor cron(...) nor at(...)", fix: FORMS };
  }
}

/** Whether the name is one of the time zone database, which AWS has. */
export function isTimezone(name: string): boolean {
  try {
    // An offset such as +02:00 is taken here, and not by AWS.
    return !/^[+-]/.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }).format() !== "";
  } catch {
    return false;
  }
}

function rateFault(inside: string): ScheduleFault | undefined {
  const [, number = "", unit = "", plural = ""] = /^(\d+) (minute|hour|day)(s?)$/.exec(inside) ?? [];
  const value = Number(number);
  if (number === "" || value === 0)
    return {
      reason: "has no rate of a whole number of minutes, hours or days",
      fix: 'write for example "rate(5 minutes)"',
    };
  const right = `${value} ${unit}${value === 1 ? "" : "s"}`;
  if ((value === 1) === (plural === "s"))
    return { reason: `has ${value} ${unit}${plural}`, fix: `write "rate(${right})"` };
  return undefined;
}

function atFault(inside: string): ScheduleFault | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(inside)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return {
      reason: "has no time such as 2027-01-01T00:00:00",
      fix: 'write "at(yyyy-mm-ddThh:mm:ss)", without a zone',
    };
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const same =
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === day &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minute &&
    time.getUTCSeconds() === second;
  return same ? undefined : { reason: "has a time that there is not", fix: "correct it" };
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly greatest: number;
  /** Names of values, the first being `least`. */
  readonly names?: readonly string[];
  /** Forms of their own, such as `L`. */
  readonly special?: RegExp;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const FIELDS: readonly Field[] = [
  { name: "minutes", least: 0, greatest: 59 },
  { name: "hours", least: 0, greatest: 23 },
  { name: "day of month", least: 1, greatest: 31, special: /^(\?|L|LW|L-([1-9]|[12]\d|30)|([1-9]|[12]\d|3[01])W)$/ },
  { name: "month", least: 1, greatest: 12, names: MONTHS },
  {
    name: "day of week",
    least: 1,
    greatest: 7,
    names: DAYS,
    special: /^(\?|L|([1-7]|[A-Z]{3})L|[1-7]#[1-5]|[A-Z]{3}#[1-5])$/,
  },
  { name: "year", least: 1970, greatest: 2199 },
];

function cronFault(inside: string): ScheduleFault | undefined {
  const parts = inside.split(" ");
  if (parts.length !== FIELDS.length || parts.includes(""))
    return {
      reason: `has ${parts.filter((part) => part !== "").length} fields in its cron(...), and AWS takes 6`,
      fix: "write minutes, hours, day of month, month, day of week, year: cron(0 12 * * ? *)",
    };
  for (const [index, field] of FIELDS.entries()) {
    const part = parts[index] ?? "";
    const wrong = part.split(",").find((item) => !isItem(item, field));
    if (wrong !== undefined)
      return {
        reason: `has ${JSON.stringify(wrong)} for the ${field.name}`,
        fix: `write *, or numbers from ${field.least} to ${field.greatest} with , - and /${field.names ? `, or ${field.names.join(", ")}` : ""}`,
      };
  }
  const [, , dayOfMonth, , dayOfWeek] = parts;
  if ((dayOfMonth === "?") === (dayOfWeek === "?"))
    return {
      reason:
        dayOfMonth === "?"
          ? "has a ? for both the day of month and the day of week"
          : "says both the day of month and the day of week",
      fix: "put a ? for one of the two, as AWS has it: cron(0 12 * * ? *)",
    };
  return undefined;
}

function isItem(item: string, field: Field): boolean {
  if (field.special?.test(item)) return item.length < 4 || !/^[A-Z]{3}/.test(item) || isValue(item.slice(0, 3), field);
  const [range = "", step, ...more] = item.split("/");
  if (more.length > 0) return false;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0)) return false;
  if (range === "*") return true;
  const [from = "", to, ...rest] = range.split("-");
  return rest.length === 0 && isValue(from, field) && (to === undefined || isValue(to, field));
}

function isValue(text: string, { least, greatest, names }: Field): boolean {
  if (names?.includes(text.toUpperCase())) return true;
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= greatest;
}
