import { describe, expect, test } from "vitest";
import type { AsmlError } from "../../../guest-abi/errors.ts";
import type { ProjectManifest } from "../../../build/manifest/project-manifest.ts";
import { errorsOf } from "../../../build/diagnostics.ts";
import { loadProject } from "../../../build/manifest/load.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const PROJECT = '[project]\nname = "demo"\n[services]\ndata = { name = "data" }\n';

/** Lines of these manifests are counted from the two that every service begins with. */
function service(text: string, name = "data"): string {
  return `[service]\nname = "${name}"\n${text}`;
}

function load(text: string, project = PROJECT, more: Readonly<Record<string, string>> = {}): ProjectManifest {
  const root = temporaryFolder();
  writeFiles(root, { "assemblylift.toml": project, "services/data/service.toml": service(text), ...more });
  return loadProject(root, { iomods: ["aws.dynamodb"] });
}

function errors(text: string, project = PROJECT, more: Readonly<Record<string, string>> = {}): readonly AsmlError[] {
  try {
    load(text, project, more);
    return [];
  } catch (thrown) {
    return errorsOf(thrown);
  }
}

const trigger = (lines: string, fn = "work") => `[api.functions.${fn}]\n[[api.functions.${fn}.triggers]]\n${lines}\n`;
const QUEUES = "[sqs.queues.orders]\n[sqs.queues.orders-dead]\n";

describe("what a service declares", () => {
  test("has AWS's defaults", () => {
    const { sources } = load(`[sqs.queues.orders]
[sns.topics.news]
[eventbridge.buses.shop]
[s3.buckets.uploads]
external = true
[kinesis.streams.clicks]
`).services[0]!;
    expect(sources).toMatchObject({
      queues: [
        {
          name: "orders",
          external: false,
          visibilitySeconds: 30,
          delaySeconds: 0,
          retentionSeconds: 345_600,
          deadLetters: undefined,
          at: { line: 3, column: 13 },
        },
      ],
      topics: [{ name: "news", external: false }],
      buses: [{ name: "shop", external: false }],
      buckets: [{ name: "uploads", external: true }],
      streams: [{ name: "clicks", external: false, shards: undefined, retentionHours: 24 }],
    });
  });

  test("hides messages six times as long as the slowest function takes, in whichever service it is", () => {
    const project = `${PROJECT}jobs = { name = "jobs" }\n`;
    const jobs = service(
      '[api.functions.slow]\ntimeout_seconds = 40\n[[api.functions.slow.triggers]]\nsource = "sqs"\nqueue = "orders"\n',
      "jobs",
    );
    const loaded = load(`${QUEUES}${trigger('source = "sqs"\nqueue = "orders"')}`, project, {
      "services/jobs/service.toml": jobs,
    });
    const [orders, dead] = loaded.services[0]!.sources.queues;
    expect([orders?.visibilitySeconds, dead?.visibilitySeconds]).toEqual([240, 30]);
  });
});

describe("a trigger", () => {
  test("has AWS's defaults, for each source", () => {
    const loaded = load(`${QUEUES}[sns.topics.news]
[s3.buckets.uploads]
[kinesis.streams.clicks]
[dynamodb.tables.items]
hash_key = "pk"
[api.functions.work]
triggers = [
  { source = "sqs", queue = "orders" },
  { source = "sns", topic = "news" },
  { source = "eventbridge", pattern = { source = ["shop"] } },
  { source = "schedule", expression = "rate(5 minutes)" },
  { source = "s3", bucket = "uploads" },
  { source = "dynamodb", table = "items" },
  { source = "kinesis", stream = "clicks" },
]
`);
    const batch = { batchWindowSeconds: 0, filters: [], partialFailures: true };
    const shards = {
      ...batch,
      batchSize: 100,
      startingPosition: "LATEST",
      parallel: 1,
      maxRetries: undefined,
      maxAgeSeconds: undefined,
      bisect: false,
      onFailure: undefined,
    };
    const triggers = loaded.services[0]!.functions[0]!.triggers.map((trigger) => ({ ...trigger, at: undefined }));
    expect(triggers).toEqual([
      { source: "sqs", queue: "orders", batchSize: 10, maxConcurrency: undefined, ...batch },
      { source: "sns", topic: "news", filter: undefined, filterScope: "MessageAttributes" },
      { source: "eventbridge", bus: "default", pattern: { source: ["shop"] } },
      { source: "schedule", expression: "rate(5 minutes)", timezone: "UTC", input: undefined, enabled: true },
      { source: "s3", bucket: "uploads", events: ["s3:ObjectCreated:*"], prefix: undefined, suffix: undefined },
      { source: "dynamodb", table: "items", view: "NEW_AND_OLD_IMAGES", ...shards },
      { source: "kinesis", stream: "clicks", ...shards },
    ]);
  });

  test("takes a pattern as the text of JSON too, which has null", () => {
    const loaded = load(trigger(`source = "eventbridge"\npattern = '{"detail":{"owner":[null]}}'`));
    expect(loaded.services[0]!.functions[0]!.triggers).toMatchObject([{ pattern: { detail: { owner: [null] } } }]);
  });

  test("may name what is outside of the project by its ARN", () => {
    const stream = "arn:aws:dynamodb:eu-central-1:123456789012:table/items/stream/2026-01-01T00:00:00.000";
    expect(
      errors(`[api.functions.work]
triggers = [
  { source = "sqs", queue = "arn:aws:sqs:eu-central-1:123456789012:jobs" },
  { source = "dynamodb", table = "${stream}" },
]
`),
    ).toEqual([]);
  });

  test("and a URL of the function's own are read", () => {
    const { functions } = load(
      '[api.functions.work.url]\nauth = "none"\nmode = "stream"\ncors = { allow_origins = ["*"] }\n',
    ).services[0]!;
    expect(functions[0]?.url).toMatchObject({ auth: "none", mode: "stream", cors: { allowOrigins: ["*"] } });
  });
});

const S3 = (more = "", fn = "work") => trigger(`source = "s3"\nbucket = "uploads"\n${more}`, fn);
const SCHEDULE = (expression: string) => trigger(`source = "schedule"\nexpression = "${expression}"`);
const RULE = (pattern: string) => trigger(`source = "eventbridge"\npattern = ${pattern}`);
const FILTER = (filter: string) => `${QUEUES}${trigger(`source = "sqs"\nqueue = "orders"\nfilters = [${filter}]`)}`;
const SQS = (more: string, queue = "orders") => trigger(`source = "sqs"\nqueue = "${queue}"\n${more}`);
const TABLE = '[dynamodb.tables.items]\nhash_key = "pk"\n';

/** What is wrong, the place, the message, the fix. */
const REFUSED: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  ["no source", trigger('queue = "orders"'), "4:22", /source is missing/, /add source, one of "sqs", "sns"/],
  ["an unknown source", trigger('source = "sq"'), "5:10", /source must be one of/, /did you mean source = "sqs"\?/],
  [
    "a key of another source",
    trigger('source = "schedule"\nqueue = "x"\nexpression = "rate(1 day)"'),
    "6:1",
    /unknown key queue/,
    /its keys are source, expression, timezone, input, enabled/,
  ],
  [
    "a queue that nobody declares",
    `${QUEUES}${SQS("", "ordes")}`,
    "8:9",
    /no service declares a queue "ordes"/,
    /did you mean "orders"\?/,
  ],
  [
    "a topic that nobody declares",
    trigger('source = "sns"\ntopic = "news"'),
    "6:9",
    /no service declares a topic "news"/,
    /declare it: \[sns\.topics\.news\]/,
  ],
  [
    "a bus that nobody declares",
    trigger('source = "eventbridge"\nbus = "shop"\npattern = { source = ["a"] }'),
    "6:7",
    /no service declares a bus/,
    /\[eventbridge\.buses\.shop\]/,
  ],
  [
    "a table that nobody declares",
    trigger('source = "dynamodb"\ntable = "items"'),
    "6:9",
    /no service declares a table/,
    /\[dynamodb\.tables\.items\]/,
  ],
  [
    "a stream that nobody declares",
    trigger('source = "kinesis"\nstream = "clicks"'),
    "6:10",
    /no service declares a stream/,
    /\[kinesis\.streams\.clicks\]/,
  ],
  ["a bucket that nobody declares", S3(), "6:10", /no service declares a bucket/, /\[s3\.buckets\.uploads\]/],
  [
    "a large batch without a window",
    `${QUEUES}${SQS("batch_size = 11")}`,
    "9:14",
    /more than 10 needs a window/,
    /batch_window_seconds = 1/,
  ],
  [
    "a batch that is too large",
    `${QUEUES}${SQS("batch_size = 10001")}`,
    "9:14",
    /batch_size must be 10000 or less/,
    /batch_size = 10/,
  ],
  [
    "a window that is too long",
    `${QUEUES}${SQS("batch_window_seconds = 301")}`,
    "9:24",
    /must be 300 or less/,
    /batch_window_seconds = 5/,
  ],
  [
    "a batch of a FIFO queue that is too large",
    `[sqs.queues."o.fifo"]\n${SQS("batch_size = 11", "o.fifo")}`,
    "8:14",
    /a FIFO queue gives 10 messages/,
    /batch_size = 10 or less/,
  ],
  [
    "a window for a FIFO queue",
    `[sqs.queues."o.fifo"]\n${SQS("batch_window_seconds = 1", "o.fifo")}`,
    "8:24",
    /does not wait for batches of a FIFO queue/,
    /take batch_window_seconds away/,
  ],
  ["concurrency of one", `${QUEUES}${SQS("max_concurrency = 1")}`, "9:19", /must be 2 or more/, /max_concurrency = 10/],
  [
    "a function slower than its messages are hidden",
    `[sqs.queues.orders]\nvisibility_seconds = 4\n${SQS("")}`,
    "4:22",
    /may take 5 seconds, and a message of queue orders comes back after 4/,
    /visibility_seconds = 30/,
  ],
  [
    "a queue twice",
    `${QUEUES}${SQS("")}[[api.functions.work.triggers]]\nsource = "sqs"\nqueue = "orders"`,
    "12:9",
    /triggers the function a second time/,
    /keep one/,
  ],
  [
    "a dead letter queue that nobody declares",
    '[sqs.queues.orders]\ndead_letters = { queue = "dead", max_receives = 3 }\n',
    "4:26",
    /no service declares a queue "dead"/,
    /\[sqs\.queues\.dead\]/,
  ],
  [
    "a queue that is its own dead letter queue",
    '[sqs.queues.orders]\ndead_letters = { queue = "orders", max_receives = 3 }\n',
    "4:26",
    /its own dead letter queue/,
    /name another/,
  ],
  [
    "a standard dead letter queue of a FIFO queue",
    '[sqs.queues."o.fifo"]\ndead_letters = { queue = "dead", max_receives = 3 }\n[sqs.queues.dead]\n',
    "4:26",
    /of a FIFO queue is a FIFO queue too/,
    /ends in \.fifo/,
  ],
  [
    "a FIFO topic",
    '[sns.topics."n.fifo"]\n' + trigger('source = "sns"\ntopic = "n.fifo"'),
    "7:9",
    /delivers to FIFO queues alone/,
    /subscribe that to the topic/,
  ],
  [
    "what was given up told to a FIFO queue",
    `${TABLE}[sqs.queues."d.fifo"]\n${trigger('source = "dynamodb"\ntable = "items"\non_failure = "sqs:d.fifo"')}`,
    "10:14",
    /standard queues and topics alone/,
    /\.fifo/,
  ],
  [
    "what was given up told to nobody there",
    `${TABLE}${trigger('source = "dynamodb"\ntable = "items"\non_failure = "sqs:dead"')}`,
    "9:14",
    /no service declares a queue "dead"/,
    /\[sqs\.queues\.dead\]/,
  ],
  [
    "two views of one table",
    `${TABLE}${trigger('source = "dynamodb"\ntable = "items"\nview = "KEYS_ONLY"')}${trigger('source = "dynamodb"\ntable = "items"\nview = "NEW_IMAGE"', "other")}`,
    "14:8",
    /view is NEW_IMAGE here, and KEYS_ONLY for another/,
    /view = "KEYS_ONLY" for both/,
  ],
  [
    "an ARN that is not a table's stream",
    trigger('source = "dynamodb"\ntable = "arn:aws:dynamodb:eu-central-1:123456789012:table/items"'),
    "6:9",
    /not the ARN of a table's stream/,
    /stream\/TIME/,
  ],
  [
    "the same objects for two functions",
    `[s3.buckets.uploads]\n${S3('prefix = "a/"')}${S3('prefix = "a/b/"\nevents = ["s3:ObjectCreated:Put"]', "other")}`,
    "10:23",
    /other and work would both be told/,
    /prefixes or suffixes/,
  ],
  [
    "notifications of a bucket that is not asml's",
    `[s3.buckets.uploads]\nexternal = true\n${S3()}`,
    "8:10",
    /would be lost/,
    /eventbridge/,
  ],
  [
    "an event that S3 has not",
    `[s3.buckets.uploads]\n${S3('events = ["s3:ObjectCreated:Putt"]')}`,
    "8:11",
    /must be one of/,
    /s3:ObjectCreated:/,
  ],
  ["one minutes", SCHEDULE("rate(1 minutes)"), "6:14", /expression has 1 minutes/, /write "rate\(1 minute\)"/],
  ["five minute", SCHEDULE("rate(5 minute)"), "6:14", /expression has 5 minute/, /write "rate\(5 minutes\)"/],
  ["a rate of nothing", SCHEDULE("rate(0 minutes)"), "6:14", /no rate of a whole number/, /rate\(5 minutes\)/],
  ["a rate of seconds", SCHEDULE("rate(5 seconds)"), "6:14", /no rate/, /rate\(5 minutes\)/],
  ["neither rate nor cron", SCHEDULE("every 5 minutes"), "6:14", /neither rate/, /cron/],
  ["cron of five fields", SCHEDULE("cron(0 12 * * ?)"), "6:14", /has 5 fields/, /year/],
  ["cron without a ?", SCHEDULE("cron(0 12 * * * *)"), "6:14", /both the day of month and the day of week/, /\?/],
  ["cron with two ?", SCHEDULE("cron(0 12 ? * ? *)"), "6:14", /\? for both/, /one of the two/],
  ["a minute that there is not", SCHEDULE("cron(60 12 * * ? *)"), "6:14", /has "60" for the minutes/, /0 to 59/],
  ["a month that there is not", SCHEDULE("cron(0 12 1 JUNE ? *)"), "6:14", /has "JUNE" for the month/, /JAN, FEB/],
  ["day 0 of the week", SCHEDULE("cron(0 12 ? * 0 *)"), "6:14", /has "0" for the day of week/, /1 to 7/],
  ["a time that there is not", SCHEDULE("at(2027-02-30T00:00:00)"), "6:14", /a time that there is not/, /correct/],
  ["a time with a zone", SCHEDULE("at(2027-02-01T00:00:00Z)"), "6:14", /no time such as/, /without a zone/],
  [
    "a zone that there is not",
    trigger('source = "schedule"\nexpression = "rate(1 day)"\ntimezone = "Mars/Base"'),
    "7:12",
    /no time zone "Mars\/Base"/,
    /Europe\/Berlin/,
  ],
  [
    "an offset for a zone",
    trigger('source = "schedule"\nexpression = "rate(1 day)"\ntimezone = "+02:00"'),
    "7:12",
    /no time zone/,
    /Europe\/Berlin/,
  ],
  [
    "a date as input",
    trigger('source = "schedule"\nexpression = "rate(1 day)"\ninput = { at = 2026-01-01 }'),
    "7:9",
    /input has something/,
    /as text/,
  ],
  ["no pattern", trigger('source = "eventbridge"'), "4:22", /pattern is missing/, /add pattern/],
  ["a pattern of nothing", RULE("{}"), "6:11", /pattern is empty/, /lists/],
  [
    "a pattern's value outside of a list",
    RULE('{ source = "shop" }'),
    "6:11",
    /where values stand in a list: \["shop"\]/,
    /lists/,
  ],
  ["a pattern's empty list", RULE("{ source = [] }"), "6:11", /empty list for source/, /lists/],
  [
    "a pattern's unknown operator",
    RULE('{ detail = { a = [{ prefx = "b" }] } }'),
    "6:11",
    /operator "prefx" for detail\.a/,
    /lists/,
  ],
  [
    "a range of nothing",
    RULE('{ detail = { a = [{ numeric = [">", 5, "<", 3] }] } }'),
    "6:11",
    /numeric for detail\.a with what it does not take/,
    /lists/,
  ],
  ["text that is no JSON", RULE("'{'"), "6:11", /no pattern/, /JSON/],
  [
    "a wildcard in a filter of Lambda's",
    FILTER('{ body = { a = [{ wildcard = "b*" }] } }'),
    "9:12",
    /operator "wildcard"/,
    /lists/,
  ],
  ["six filters", FILTER(Array(6).fill('{ body = ["a"] }').join(", ")), "9:11", /5 filters at most/, /filters = /],
  ["a name that SQS does not take", '[sqs.queues."a b"]\n', "3:13", /must have 1 to 80/, /rename/],
  ["a name that S3 does not take", "[s3.buckets.Uploads]\n", "3:13", /small letters/, /rename/],
  [
    "a bucket's name that grows too long",
    `[s3.buckets.${"a".repeat(51)}]\n`,
    "3:13",
    /64 characters, and AWS takes 63/,
    /by 1/,
  ],
  ["a bus that is there already", "[eventbridge.buses.default]\n", "3:20", /every account has/, /rename/],
  ["a URL without auth", '[api.functions.work.url]\nmode = "stream"\n', "3:21", /auth is missing/, /auth = "iam"/],
  [
    "a method that a URL's CORS does not take",
    '[api.functions.work.url]\nauth = "iam"\ncors = { allow_origins = ["*"], allow_methods = ["OPTIONS"] }\n',
    "5:50",
    /no OPTIONS/,
    /take it away/,
  ],
];

describe("refused with a place and a fix", () => {
  test.each(REFUSED)("%s", (_, text, place, message, fix) => {
    const [first, ...more] = errors(text);
    expect(first?.message).toMatch(message);
    expect(first?.fix).toMatch(fix);
    expect(`${first?.at?.line}:${first?.at?.column}`).toBe(place);
    expect(more.map(({ message: text }) => text)).toEqual([]);
  });

  test("a queue that two services make", () => {
    const project = `${PROJECT}jobs = { name = "jobs" }\n`;
    const jobs = { "services/jobs/service.toml": service("[sqs.queues.orders]\n", "jobs") };
    expect(errors("[sqs.queues.orders]\n", project, jobs)).toMatchObject([
      { message: "queue orders is declared by service data as well", fix: expect.stringContaining("external = true") },
    ]);
    const external = { "services/jobs/service.toml": service("[sqs.queues.orders]\nexternal = true\n", "jobs") };
    expect(errors("[sqs.queues.orders]\n", project, external)).toEqual([]);
  });

  test("a queue in another region than the function", () => {
    const project = `${PROJECT}far = { name = "far" }\n`;
    const far = service("[sqs.queues.orders]\n", "far").replace(
      'name = "far"\n',
      'name = "far"\nprovider = { name = "aws-lambda", options = { aws_region = "us-east-1" } }\n',
    );
    expect(errors(SQS(""), project, { "services/far/service.toml": far })).toMatchObject([
      { message: expect.stringContaining("queue orders is in us-east-1"), fix: expect.stringContaining("one region") },
    ]);
  });

  test("a stage whose name cannot be part of a bucket's", () => {
    expect(errors("[s3.buckets.uploads]\n", `${PROJECT}[stages.Prod]\n`)).toMatchObject([
      { message: expect.stringContaining("Prod"), fix: "rename the stage" },
    ]);
  });

  test("a schedule whose role would have too long a name", () => {
    const long = "w".repeat(64 - "asml-demo-data-".length - 5);
    const text = trigger('source = "schedule"\nexpression = "rate(1 day)"', long);
    expect(errors(text)).toMatchObject([{ message: expect.stringMatching(/-schedule, which has 68 characters/) }]);
  });
});

describe("expressions that AWS takes", () => {
  test.each([
    "rate(1 minute)",
    "rate(2 days)",
    "cron(0/15 8-17 ? * MON-FRI *)",
    "cron(0 0 L * ? *)",
    "cron(0 0 3W * ? 2027-2030)",
    "cron(0,30 * ? JAN,FEB 6#3 *)",
    "cron(0 0 ? * FRIL *)",
    "cron(*/5 * * * ? *)",
    "at(2028-02-29T23:59:59)",
  ])("%s", (expression) => {
    expect(errors(SCHEDULE(expression))).toEqual([]);
  });
});

describe("patterns that AWS takes", () => {
  test.each([
    '{ source = ["shop"], detail = { total = [{ numeric = [">", 5, "<=", 10] }], state = [{ exists = false }] } }',
    '{ detail = { "$or" = [{ a = [1] }, { b = [{ "anything-but" = { prefix = "x" } }] }] } }',
    '{ detail = { ip = [{ cidr = "10.0.0.0/24" }], file = [{ wildcard = "*.png" }, { suffix = ".gif" }] } }',
    '{ detail = { name = [{ "equals-ignore-case" = "Bob" }, { prefix = { "equals-ignore-case" = "a" } }] } }',
  ])("%s", (pattern) => {
    expect(errors(RULE(pattern))).toEqual([]);
  });
});
