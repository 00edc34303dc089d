/** Projects that are deployed: real manifests, and small modules that import what the functions would call. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeFiles } from "../build/asml.ts";
import { guest, methodImport } from "../guests/wat.ts";

/** A module that may call these methods of aws.dynamodb. */
export function moduleCalling(...methods: readonly string[]): Uint8Array {
  return guest({ imports: methods.map((method) => methodImport(method, "aws.dynamodb")).join("\n"), body: "(nop)" });
}

export function writeModule(root: string, file: string, ...methods: readonly string[]): void {
  writeFileSync(path.join(root, file), moduleCalling(...methods));
}

/** Two functions that differ in what they may do, and a neighbouring table. */
export const SHOP = {
  "assemblylift.toml": `[project]
name = "shop"
region = "eu-central-1"

[services]
data = { name = "data" }
`,
  "services/data/service.toml": `[service]
name = "data"

[api.functions.put]
http = { verb = "PUT", path = "/items/{id}", payload = "2.0" }
module = "put.wasm"
authorizer_id = "auth0"

[api.functions.list]
http = { verb = "GET", path = "/items", payload = "2.0" }
module = "list.wasm"

[api.authorizers.auth0]
auth_type = "JWT"
audience = ["shop"]
issuer = "https://tenant.eu.auth0.com/"

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["items"]

[dynamodb.tables.items]
hash_key = "pk"

[dynamodb.tables.items.indexes.by-date]
hash_key = "date"

[dynamodb.tables.users]
hash_key = "pk"
`,
};

export function writeShop(root: string): void {
  writeFiles(root, SHOP);
  writeModule(root, "services/data/put.wasm", "put_item");
  writeModule(root, "services/data/list.wasm", "query", "get_item");
}

/** Everything that a manifest can say. */
export const KITCHEN_SINK = {
  "assemblylift.toml": `[project]
name = "kitchen-sink"
region = "eu-central-1"
log_retention_days = 14

[services]
data = { name = "data" }
far = { name = "far" }
jobs = { name = "jobs" }

[tags]
team = "web \${of} %{things}"

[terraform]
state_bucket_name = "kitchen-sink-state"
lock_table_name = "kitchen-sink-locks"
`,
  "services/data/service.toml": `[service]
name = "data"
architecture = "x86_64"
tags = { part = "data" }

[api.functions.put]
http = { verb = "PUT", path = "/items/{id}" }
module = "all.wasm"
authorizer_id = "auth0"
scopes = ["items:write", "items:admin"]
timeout_seconds = 30
size_mb = 256
environment = { GREETING = "\${hello}" }

[api.functions.get]
http = { verb = "GET", path = "/files/{proxy+}", payload = "2.0" }
module = "all.wasm"
authorizer_id = "query"
architecture = "arm64"
log_retention_days = 3

[api.functions.admin]
http = { verb = "ANY", path = "/admin", payload = "2.0" }
module = "all.wasm"
authorizer_id = "iam"

[api.functions.rest]
http = { path = "$default", payload = "2.0" }
module = "all.wasm"

[api.functions.check]
module = "all.wasm"

[api.functions.guarded]
http = { verb = "GET", path = "/guarded", payload = "2.0" }
module = "all.wasm"
authorizer_id = "door"

[api.authorizers.door]
auth_type = "LAMBDA"
function = "check"
identity_sources = ["$request.header.X-Key", "$context.routeKey"]
ttl_seconds = 60

[api.authorizers.auth0]
auth_type = "JWT"
audience = ["a", "b"]
issuer = "https://tenant.eu.auth0.com/"

[api.authorizers.query]
auth_type = "JWT"
audience = ["a"]
issuer = "https://tenant.eu.auth0.com/"
identity_source = "$request.querystring.token"

[api.authorizers.iam]
auth_type = "AWS_IAM"

[api.cors]
allow_origins = ["https://app.example.com"]
allow_methods = ["GET", "PUT"]
allow_headers = ["authorization"]
expose_headers = ["etag"]
allow_credentials = true
max_age = 300

[api.domain]
name = "api.example.com"
certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b"
zone_id = "Z0123456789"
base_path = "v1"

[iomod.dependencies.dynamodb]
coordinates = "akkoro.aws.dynamodb"
resources = ["orders", "old", "arn:aws:dynamodb:us-east-1:210987654321:table/shared", "*"]

[dynamodb.tables.orders]
hash_key = "customer"
range_key = { name = "number", type = "N" }
ttl = "expires"

[dynamodb.tables.orders.indexes.by-day]
hash_key = "day"
range_key = { name = "number", type = "N" }
projection = ["total"]

[dynamodb.tables.orders.indexes.by-total]
kind = "local"
range_key = { name = "total", type = "N" }
projection = "KEYS_ONLY"

[dynamodb.tables.old]
hash_key = "pk"
external = true
`,
  "services/far/service.toml": `[service]
name = "far"
provider = { name = "aws-lambda", options = { aws_region = "us-east-1" } }

[api.functions.copy]
http = { verb = "POST", path = "/" }
module = "all.wasm"

[api.domain]
name = "far.example.com"
certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b"

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["*"]
`,
  "services/jobs/service.toml": `[service]
name = "jobs"

[api.functions.nightly]
module = "all.wasm"
timeout_seconds = 900
size_mb = 10240

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"
resources = ["orders", "*"]
`,
  "user_tf/main.tf": `variable "asml" {
  type = any
}

data "aws_iam_role" "put" {
  name = "asml-kitchen-sink-data-put"
}

resource "aws_iam_role_policy" "s3" {
  name = "s3"
  role = data.aws_iam_role.put.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws:s3:::pictures/*"] }]
  })
}

output "all" {
  value = [
    var.asml.project, var.asml.stage, var.asml.region, var.asml.account_id, var.asml.endpoints["data"],
    var.asml.functions["data.put"].role_arn, var.asml.functions["data.put"].alias_arn,
    var.asml.apis["data"].execution_arn, var.asml.tables["orders"].arn,
  ]
}
`,
};

export function writeKitchenSink(root: string): void {
  writeFiles(root, KITCHEN_SINK);
  for (const service of ["data", "far", "jobs"])
    writeModule(root, `services/${service}/all.wasm`, "put_item", "query", "list_tables");
}

/** Everything that calls functions besides HTTP APIs. */
export const EVENTS = {
  "assemblylift.toml": `[project]
name = "events"
region = "eu-central-1"

[services]
data = { name = "data" }
jobs = { name = "jobs" }
`,
  "services/data/service.toml": `[service]
name = "data"

[sqs.queues.orders]
dead_letters = { queue = "orders-dead", max_receives = 5 }

[sqs.queues.orders-dead]
retention_seconds = 1209600

[sqs.queues."steps.fifo"]

[sns.topics.news]

[eventbridge.buses.shop]

[s3.buckets.uploads]

[kinesis.streams.clicks]
shards = 1

[dynamodb.tables.items]
hash_key = "pk"

[iomod.dependencies.sqs]
coordinates = "aws.sqs"

[api.functions.work]
module = "send.wasm"
timeout_seconds = 20
triggers = [
  { source = "sqs", queue = "orders", batch_size = 100, batch_window_seconds = 5, max_concurrency = 4, filters = [{ body = { kind = ["new"] } }] },
  { source = "sns", topic = "news", filter = { kind = ["good"] } },
  { source = "eventbridge", bus = "shop", pattern = { source = ["shop"], detail = { total = [{ numeric = [">", 5] }] } } },
  { source = "eventbridge", pattern = { source = ["aws.s3"] } },
  { source = "schedule", expression = "rate(5 minutes)" },
  { source = "schedule", expression = "cron(0 12 * * ? *)", timezone = "Europe/Berlin", enabled = false, input = { text = "\${not} an expression" } },
  { source = "s3", bucket = "uploads", prefix = "in/", suffix = ".png" },
  { source = "dynamodb", table = "items", view = "NEW_IMAGE", starting_position = "TRIM_HORIZON", parallel = 2, max_retries = 3, max_age_seconds = 3600, bisect = true, on_failure = "sqs:orders-dead" },
  { source = "kinesis", stream = "clicks", on_failure = "sns:news", partial_failures = false },
]

[api.functions.steps]
module = "none.wasm"
triggers = [{ source = "sqs", queue = "steps.fifo" }]
url = { auth = "iam", mode = "stream", cors = { allow_origins = ["https://app.example.com"], allow_methods = ["GET"], max_age = 60 } }
`,
  "services/jobs/service.toml": `[service]
name = "jobs"

[sqs.queues.orders]
external = true

[api.functions.thumbs]
module = "none.wasm"
triggers = [
  { source = "s3", bucket = "uploads", prefix = "out/", events = ["s3:ObjectRemoved:*"] },
  { source = "sqs", queue = "orders-dead" },
]
`,
};

export function writeEvents(root: string): void {
  writeFiles(root, EVENTS);
  writeFileSync(
    path.join(root, "services/data/send.wasm"),
    guest({ imports: methodImport("send_message", "aws.sqs"), body: "(nop)" }),
  );
  for (const service of ["data", "jobs"]) writeModule(root, `services/${service}/none.wasm`);
}

/** A WebSocket API with all that one has, beside an HTTP API. */
export const CHAT = {
  "assemblylift.toml": `[project]
name = "talk"
region = "eu-central-1"

[services]
chat = { name = "chat" }
`,
  "services/chat/service.toml": `[service]
name = "chat"

[api.websocket]
route_selection = "\${request.body.kind}"

[api.authorizers.guard]
auth_type = "LAMBDA"
function = "guard"
payload = "1.0"
identity_sources = ["$request.querystring.key"]

[api.functions.guard]
module = "none.wasm"

[api.functions.door]
module = "none.wasm"
triggers = [
  { source = "websocket", route = "$connect", authorizer_id = "guard" },
  { source = "websocket", route = "$disconnect" },
]

[api.functions.talk]
module = "none.wasm"
http = { verb = "POST", path = "/say" }
triggers = [
  { source = "websocket", route = "$default", responds = true },
  { source = "websocket", route = "room/leave" },
]
`,
};

export function writeChat(root: string): void {
  writeFiles(root, CHAT);
  writeModule(root, "services/chat/none.wasm");
}

export const SHELF = {
  "assemblylift.toml": `[project]
name = "shelf"
region = "eu-central-1"

[services]
books = { name = "books" }
`,
  "services/books/service.toml": `[service]
name = "books"

[api]
protocol = "rest"

[api.authorizers.guard]
auth_type = "LAMBDA"
function = "guard"
payload = "1.0"

[api.authorizers.query]
auth_type = "LAMBDA"
function = "guard"
payload = "1.0"
identity_sources = ["$request.querystring.key", "$context.path"]
ttl_seconds = 60

[api.authorizers.iam]
auth_type = "AWS_IAM"

[api.functions.guard]
module = "none.wasm"

[api.functions.front]
module = "none.wasm"
http = { verb = "GET", path = "/" }

[api.functions.read]
module = "none.wasm"
http = { verb = "GET", path = "/books/{id}" }
authorizer_id = "guard"

[api.functions.write]
module = "none.wasm"
http = { verb = "PUT", path = "/books/{id}" }
authorizer_id = "iam"

[api.functions.files]
module = "none.wasm"
http = { verb = "ANY", path = "/files/{proxy+}" }
authorizer_id = "query"
`,
};

export function writeShelf(root: string): void {
  writeFiles(root, SHELF);
  writeModule(root, "services/books/none.wasm");
}
