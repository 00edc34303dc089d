import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { logCapsule } from "../../../runtime/replay/capsule.ts";
import { jsonLines } from "../../../runtime/observe/log.ts";
import type { Recording } from "../../../runtime/replay/recording.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { defineIomod } from "../../../iomods/define.ts";
import { recordedFunction } from "../../runtime/replay/recorded.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";

/** Asks std.crypto for a UUID, waits, and answers with `{}` and a letter more for each `!` that it was made with. */
const asking = (answer: string): Uint8Array =>
  guest({
    imports: methodImport("uuid4", "std.crypto"),
    fields: `(data (i32.const 0) "null") (data (i32.const 64) "${answer.replaceAll('"', "\\22")}")`,
    body: `
      (drop (call $uuid4 (i32.const 0) (i32.const 4)))
      (drop (call $call_wait))
      (drop (call $respond (i32.const 64) (i32.const ${answer.length})))`,
  });
const traps = (): Uint8Array => guest({ body: "(unreachable)" });

const crypto = defineIomod("std.crypto", {
  uuid4: { actions: [], call: () => Promise.resolve(Buffer.from('"0b1f1b6e"')) },
});

async function recordingOf(id: string, wasm: Uint8Array): Promise<Recording> {
  const f = await recordedFunction(wasm, { config: { id }, iomods: [crypto] });
  await f.send('{"rawPath":"/"}');
  const [recording] = f.recordings;
  if (recording === undefined) throw new TypeError("nothing was recorded");
  return recording;
}

describe("asml replay and asml test", () => {
  let root = "";
  const save = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };

  beforeAll(async () => {
    root = temporaryFolder();
    writeFiles(root, {
      "assemblylift.toml": '[project]\nname = "shop"\n\n[services]\ndata = { name = "data" }\n',
      "services/data/service.toml":
        '[service]\nname = "data"\n\n[api.functions.ask]\nmodule = "ask.wasm"\n\n[api.functions.trap]\nmodule = "trap.wasm"\n\n' +
        '[iomod.dependencies.crypto]\ncoordinates = "std.crypto"\n',
    });
    writeFileSync(path.join(root, "services/data/ask.wasm"), asking("{}"));
    writeFileSync(path.join(root, "services/data/trap.wasm"), traps());
    save("recordings/ask.json", JSON.stringify(await recordingOf("data.ask", asking("{}"))));
    const lines: string[] = [];
    logCapsule(
      await recordingOf("data.trap", traps()),
      jsonLines((line) => lines.push(line)),
    );
    save("failed.log", `START\n${lines.join("\n")}\nEND\n`);
  });

  test("an unchanged function is the same, with no service", async () => {
    const ran = await asml(["replay", "recordings/ask.json"], { cwd: root });
    expect(ran.stderr).toBe("");
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(/^same {4}data\.ask request-\d+ \(recordings\/ask\.json\)\n$/);
  });

  test("a capsule in a log fails again as it failed", async () => {
    const ran = await asml(["replay", "failed.log", "-o", "json"], { cwd: root });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      replays: [
        { function: "data.trap", same: true, sameModule: true, outcome: { ok: false, code: "ERR_GUEST_TRAP" } },
      ],
    });
  });

  test("a changed function: what differs, and exit 1", async () => {
    writeFileSync(path.join(root, "services/data/ask.wasm"), asking('{"a":1}'));
    const ran = await asml(["replay", "recordings/ask.json"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("differs data.ask");
    expect(ran.stdout).toContain("  response, a:\n    - (nothing)\n    + 1\n");
    expect(ran.stderr).toContain("ERR_CHECK_FAILED");
    const tested = await asml(["test", "-o", "json"], { cwd: root });
    expect(tested.code).toBe(1);
    expect(JSON.parse(tested.stdout)).toMatchObject({
      files: [],
      replays: [{ same: false, differences: [{ what: "response", at: "a", now: "1" }] }],
    });
    writeFileSync(path.join(root, "services/data/ask.wasm"), asking("{}"));
    expect((await asml(["test"], { cwd: root })).code).toBe(0);
  });

  test("a file that is no recording, and a function that is not there, say what to do", async () => {
    const none = await asml(["replay", "assemblylift.toml"], { cwd: root });
    expect(none).toMatchObject({ code: 1 });
    expect(none.stderr).toContain("assemblylift.toml has no recording in it");
    save("other.json", JSON.stringify(await recordingOf("data.gone", traps())));
    const gone = await asml(["replay", "other.json"], { cwd: root });
    expect(gone.code).toBe(1);
    expect(gone.stderr).toContain("data.gone, and this project has no such function");
  });
});
