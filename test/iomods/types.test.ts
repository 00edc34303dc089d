/** What TypeScript knows of calls: checked by the compiler, and run as well. */
import { expect, expectTypeOf, test } from "vitest";
import { call, chunks, defineIomod, method, stream, z } from "../../iomods/kit.ts";

const geo = defineIomod("acme.geo", {
  lookup: method({
    input: z.object({ address: z.string(), limit: z.int().default(3) }),
    output: z.object({ latitude: z.number() }),
    run: () => ({ latitude: 53 }),
  }),
  shrink: method({ input: "bytes", output: "bytes", run: (image) => image.subarray(1) }),
  walk: method({ input: z.int(), output: stream(z.string()), run: () => ["a", "b"] }),
  draw: method({
    input: z.null(),
    output: stream("bytes", z.object({ width: z.int() })),
    run: () => ({ head: { width: 1 }, chunks: [new Uint8Array(1)] }),
  }),
});

test("a call has the types of its method's schemas", async () => {
  const place = await call(geo, "lookup", { address: "Bremen" });
  expectTypeOf(place).toEqualTypeOf<{ latitude: number }>();
  expect(place.latitude).toBe(53);
  expectTypeOf(await call(geo, "shrink", new Uint8Array(2))).toEqualTypeOf<Uint8Array>();
  expectTypeOf(await call(geo, "walk", 2)).toEqualTypeOf<string[]>();
  expectTypeOf<Parameters<typeof call<typeof geo.methods, "lookup">>[2]>().toEqualTypeOf<{
    address: string;
    limit?: number | undefined;
  }>();
});

test("a wrong name or input does not compile", async () => {
  // @ts-expect-error no such method
  await expect(call(geo, "loookup", {})).rejects.toBeInstanceOf(TypeError);
  // @ts-expect-error the address is missing
  await expect(call(geo, "lookup", {})).rejects.toMatchObject({ code: "ValidationException" });
});

test("chunks have the type of the stream's schema, or its head's", async () => {
  for await (const step of chunks(geo, "walk", 2)) expectTypeOf(step).toEqualTypeOf<string>();
  for await (const part of chunks(geo, "draw", null))
    expectTypeOf(part).toEqualTypeOf<{ width: number } | Uint8Array>();
});
