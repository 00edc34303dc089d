import { expect, test } from "vitest";
import { z } from "zod";
import { type CallContext, defineIomod, method } from "../../iomods/define.ts";
import { call } from "../../iomods/kit.ts";

let parses = 0;
const options = z.strictObject({
  greeting: z.string().transform((text) => {
    parses++;
    return text;
  }),
  times: z.int().default(2),
});
const greeter = defineIomod("acme.greeter", {
  greet: method({
    options,
    input: z.string(),
    output: z.string(),
    limits: { ms: 1000 },
    run: (name, context) => `${context.options.greeting} ${name}`.repeat(context.options.times),
  }),
  traced: method({
    options,
    input: z.null(),
    output: z.array(z.string()),
    run(_, { traceparent, remainingMs, signal, log }) {
      log?.("info", "from the method", { size: 3 });
      return [String(traceparent), typeof remainingMs, String(signal.aborted)];
    },
  }),
  plain: method({ input: z.null(), output: z.string(), run: (_, context) => JSON.stringify(context.options) }),
});

test("a method gets the grant's options by its schema, defaults filled in", async () => {
  expect(await call(greeter, "greet", "Ada", { options: { greeting: "Hi" } })).toBe("Hi AdaHi Ada");
  expect(await call(greeter, "greet", "Ada", { options: { greeting: "Hi", times: 1 } })).toBe("Hi Ada");
});

test("options that do not fit are a failure of the call that says which", async () => {
  await expect(call(greeter, "greet", "Ada")).rejects.toMatchObject({
    code: "InvalidOptions",
    message: expect.stringContaining("greeting: "),
  });
});

test("options are parsed once for a function, whatever it calls how often", async () => {
  const given = { greeting: "Hi" };
  parses = 0;
  await call(greeter, "greet", "Ada", { options: given });
  await call(greeter, "greet", "Grace", { options: given });
  expect(parses).toBe(1);
});

test("a method without a schema gets them as they are", async () => {
  expect(await call(greeter, "plain", null, { options: { any: [1] } })).toBe('{"any":[1]}');
});

test("the rest of the engine's context is there beside them, asked for only when it is looked at", async () => {
  const lines: unknown[] = [];
  let asked = 0;
  const context: CallContext = {
    get signal() {
      asked++;
      return new AbortController().signal;
    },
    traceparent: "00-1-2-01",
    remainingMs: () => 5,
    options: { greeting: "Hi" },
    log: (...record) => lines.push(record),
  };
  const traced = greeter.methods["traced"];
  const answer = await traced?.call(new TextEncoder().encode("null"), context);
  expect(JSON.parse(new TextDecoder().decode(answer))).toEqual(["00-1-2-01", "function", "false"]);
  expect(lines).toEqual([["info", "from the method", { size: 3 }]]);
  expect(asked).toBe(1);
});
