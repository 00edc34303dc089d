/** Malformed manifests, made from a sound one: every kind of damage at every place that can have it. */

export const SOUND = {
  "assemblylift.toml": `[project]
name = "demo"
region = "eu-central-1"
log_retention_days = 14

[services]
data = { name = "data" }

[terraform]
state_bucket_name = "my-state"
lock_table_name = "my-locks"

[stages.prod]
tags = { stage = "prod" }
`,
  "services/data/service.toml": `[service]
name = "data"
architecture = "arm64"

[api.functions.put]
name = "put"
http = { verb = "PUT", path = "/put", payload = "2.0" }
authorizer_id = "auth0"
handler_name = "handler"
timeout_seconds = 10
size_mb = 256
scopes = ["write"]
environment = { LEVEL = "info" }

[api.authorizers.auth0]
auth_type = "JWT"
audience = ["a"]
issuer = "https://issuer.example/"

[api.cors]
allow_origins = ["https://app.example.com"]
max_age = 60

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["items"]

[dynamodb.tables.items]
hash_key = { name = "pk", type = "S" }
external = false

[sqs.queues.orders]
visibility_seconds = 30
dead_letters = { queue = "dead", max_receives = 3 }

[sqs.queues.dead]
retention_seconds = 100

[api.functions.work]
timeout_seconds = 10

[[api.functions.work.triggers]]
source = "sqs"
queue = "orders"
batch_size = 5
filters = [{ body = ["a"] }]

[[api.functions.work.triggers]]
source = "schedule"
expression = "rate(5 minutes)"
timezone = "UTC"

[api.functions.work.url]
auth = "iam"
`,
} as const;

type FileName = keyof typeof SOUND;

export interface Malformed {
  readonly what: string;
  readonly file: FileName;
  readonly text: string;
}

const WRONG = ["0.5", "1979-05-27", "[[]]", "{ nonsense = 1 }", '"\\u0007 no such value"', "inf"];

export function malformed(): readonly Malformed[] {
  return Object.entries(SOUND).flatMap(([file, text]) => {
    if (file !== "assemblylift.toml" && file !== "services/data/service.toml") return [];
    const lines = text.split("\n");
    return lines.flatMap((line, index): Malformed[] => {
      const swap = (what: string, replacement: string): Malformed => ({
        what: `${file}:${index + 1} ${what}`,
        file,
        text: lines.with(index, replacement).join("\n"),
      });
      const pair = /^(\w+) = (.*)$/.exec(line);
      const header = /^\[(.*)\]$/.exec(line);
      if (pair) {
        const [, key = "", value = ""] = pair;
        return [
          ...WRONG.map((wrong) => swap(`${key} is ${wrong}`, `${key} = ${wrong}`)),
          swap(`${key} is misspelt`, `${key}x = ${value}`),
          swap(`${key} has no value`, `${key} =`),
          swap(`${key} has no equals sign`, `${key} ${value}`),
          swap(`${key} is cut off`, line.slice(0, -1)),
          swap(`${key} is written twice`, `${line}\n${line}`),
        ];
      }
      if (header)
        return [
          swap("header is cut off", line.slice(0, -1)),
          swap("header is misspelt", line.replace(/^\[+\w+/, "$&x")),
          swap("header is an array's", `[${line}]`),
        ];
      return [];
    });
  });
}
