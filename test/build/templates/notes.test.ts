import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { asml, CARGO_TIME, run, temporaryFolder } from "../asml.ts";
import { startServing, stopServing, tokenFor, type Served } from "../served.ts";

const note = z.object({ id: z.string(), title: z.string(), text: z.string(), version: z.number() });
const page = z.object({ notes: z.array(note), next: z.string().optional() });

describe("the template notes", { timeout: CARGO_TIME }, () => {
  let root = "";
  let served: Served | undefined;
  const tokens = { ada: "", bob: "" };

  beforeAll(async () => {
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "my-notes", "--template", "notes"], { cwd })).code).toBe(0);
    root = path.join(cwd, "my-notes");
    served = await startServing(root, ["--ephemeral"]);
    tokens.ada = await tokenFor(root, "ada");
    tokens.bob = await tokenFor(root, "bob");
  }, CARGO_TIME);
  afterAll(async () => {
    if (served) await stopServing(served);
  });

  async function ask(
    who: keyof typeof tokens,
    method: string,
    target: string,
    { body, headers }: { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
  ): Promise<Response> {
    return fetch(`${served?.url}${target}`, {
      method,
      headers: { authorization: `Bearer ${tokens[who]}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function make(who: keyof typeof tokens, title: string): Promise<z.output<typeof note>> {
    const made = await ask(who, "POST", "/notes", { body: { title, text: `about ${title}` } });
    expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
    const value = note.parse(await made.json());
    expect(made.headers.get("location")).toBe(`/notes/${value.id}`);
    return value;
  }

  test("passes its own tests natively", async () => {
    const ran = await run("cargo", ["test"], { cwd: root });
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
    expect(ran.stdout).toContain("5 passed; 0 failed");
  });

  test("pages through a caller's notes in the order in which they were made, and shows no one else's", async () => {
    const titles = ["one", "two", "three", "four", "five"];
    for (const title of titles) await make("ada", title);
    const seen: string[] = [];
    let next = "";
    do {
      const answer = page.parse(await (await ask("ada", "GET", `/notes?limit=2${next}`)).json());
      expect(answer.notes.length).toBeLessThanOrEqual(2);
      seen.push(...answer.notes.map(({ title }) => title));
      next = answer.next === undefined ? "" : `&next=${answer.next}`;
    } while (next !== "");
    expect(seen).toEqual(titles);
    expect(await (await ask("bob", "GET", "/notes")).json()).toEqual({ notes: [] });
  });

  test("keeps a caller from another's note, whatever is done to it", async () => {
    const { id } = await make("ada", "secret");
    for (const [method, body] of [["GET"], ["PUT", { title: "mine now" }], ["DELETE"]] as const)
      expect((await ask("bob", method, `/notes/${id}`, { body })).status, method).toBe(404);
    // A page after a note of another's is a page of one's own.
    expect(await (await ask("bob", "GET", `/notes?next=${id}`)).json()).toEqual({ notes: [] });
    expect(await (await ask("ada", "GET", `/notes/${id}`)).json()).toMatchObject({ title: "secret", version: 1 });
    expect((await fetch(`${served?.url}/notes/${id}`)).status).toBe(401);
  });

  test("replaces a note's version that is meant, and no other", async () => {
    const { id } = await make("ada", "draft");
    const put = (version: number, title: string) =>
      ask("ada", "PUT", `/notes/${id}`, { body: { title }, headers: { "if-match": `"${version}"` } });
    // Two that began with the same version: one of them learns of the other.
    const both = await Promise.all([put(1, "left"), put(1, "right")]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect((await put(2, "done")).headers.get("etag")).toBe('"3"');
    expect((await ask("ada", "DELETE", `/notes/${id}`)).status).toBe(204);
    expect((await put(3, "late")).status).toBe(404);
    expect((await ask("ada", "DELETE", `/notes/${id}`)).status).toBe(404);
  });

  test("says what is wrong as problem+json", async () => {
    for (const [method, target, body, status] of [
      ["POST", "/notes", { title: "" }, 400],
      ["POST", "/notes", { title: "x", owner: "bob" }, 400],
      ["GET", "/notes/7", undefined, 400],
      ["PATCH", "/notes", undefined, 405],
      ["GET", "/other", undefined, 404],
    ] as const) {
      const answer = await ask("ada", method, target, { body });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
      expect(await answer.json()).toMatchObject({ status });
    }
  });
});
