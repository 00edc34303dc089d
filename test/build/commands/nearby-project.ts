/** A project of small modules that needs no cargo: one that echoes its event and logs, one that traps, one that waits. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { guest } from "../../guests/wat.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";

const INFO = 3;

export function nearbyProject(): string {
  const root = temporaryFolder();
  writeFiles(root, {
    "assemblylift.toml": `[project]
name = "shop"

[services]
data = { name = "data" }

[stages.dev.environment]
PLACE = "dev"
`,
    "services/data/service.toml": `[service]
name = "data"

[api.authorizers.auth0]
auth_type = "JWT"
issuer = "https://shop.example/"
audience = ["shop"]

[api.functions.echo]
module = "echo.wasm"
http = { verb = "PUT", path = "/items/{id}", payload = "2.0" }
authorizer_id = "auth0"
scopes = ["write"]

[api.functions.old]
module = "echo.wasm"
http = { verb = "ANY", path = "/old", payload = "1.0" }

[api.functions.queue]
module = "echo.wasm"

[api.functions.trap]
module = "trap.wasm"

[api.functions.wait]
module = "wait.wasm"
timeout_seconds = 300
`,
  });
  const write = (name: string, wasm: Uint8Array): void =>
    writeFileSync(path.join(root, "services", "data", `${name}.wasm`), wasm);
  write(
    "echo",
    guest({
      pages: "8",
      fields: '(data (i32.const 0) "hello from the guest")',
      body: `
        (call $log (i32.const ${INFO}) (i32.const 0) (i32.const 20))
        (drop (call $input_read (i32.const 2048) (call $input_len)))
        (drop (call $respond (i32.const 2048) (call $input_len)))`,
    }),
  );
  write("trap", guest({ body: "(unreachable)" }));
  write(
    "wait",
    guest({
      fields: '(data (i32.const 0) "waiting")',
      body: `
        (call $log (i32.const ${INFO}) (i32.const 0) (i32.const 7))
        (drop (call $timer (i32.const 280000)))
        (drop (call $call_wait))`,
    }),
  );
  return root;
}
