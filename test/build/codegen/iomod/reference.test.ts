import { describe, expect, test } from "vitest";
import { referencePage } from "../../../../build/codegen/iomod/reference.ts";
import { defineIomod, method, stream, z } from "../../../../iomods/kit.ts";
import { loadStdIomods } from "../../../../iomods/std/create-std-iomods.ts";
import { asml, temporaryFolder } from "../../asml.ts";

const geo = defineIomod("acme.geo", {
  lookup: method({
    doc: "Finds a place.",
    input: z.object({
      address: z.string().min(1).describe("Street | town,\nin any order."),
      precision: z.enum(["rough", "fine"]),
      limit: z.int().min(1).default(3),
    }),
    output: z.object({
      places: z.array(z.union([z.object({ name: z.string() }), z.object({ depth: z.number().optional() })])),
      tags: z.record(z.string(), z.boolean()),
      region: z.string().nullable(),
    }),
    errors: { NotFound: { doc: "No such address.", retryable: true, statusCode: 404 } },
    options: z.object({ country: z.string() }),
    actions: ["geo:SearchPlaceIndexForText"],
    redact: ["address"],
    limits: { ms: 1000, calls: 5 },
    run: () => ({ places: [], tags: {}, region: null }),
  }),
  draw: method({
    input: z.null(),
    output: stream("bytes", z.object({ width: z.int() })),
    run: () => ({ head: { width: 1 }, chunks: [] }),
  }),
});

describe("a reference page", () => {
  const page = referencePage(geo);
  test.each([
    ["how it is granted", '[iomod.dependencies.geo]\ncoordinates = "acme.geo"'],
    ["its options", "| `country` | string |"],
    ["what a method does, and its name in Rust", "Finds a place.\n\nIn Rust: `acme_geo::lookup`."],
    [
      "a description that would break the table",
      "| `address` | string of 1 characters or more | Street \\| town, in any order. |",
    ],
    ["choices", '| `precision` | `"rough"` or `"fine"` |'],
    ["what may be left out", "| `limit` | integer from 1, optional |"],
    ["members within lists and unions", "| `places[].name` | string |  |\n| `places[].depth` | number, optional |"],
    ["maps", "| `tags` | map of boolean |"],
    ["what may be null", "| `region` | string or null |"],
    ["errors", "| `NotFound` | No such address. | yes | 404 |"],
    ["limits", "| milliseconds of one call | 1000 |\n| calls in one invocation | 5 |"],
    ["IAM actions", "IAM actions: `geo:SearchPlaceIndexForText`"],
    ["what is never told", "Never told in messages: `address`"],
    ["streams, with their heads", "which answers in chunks.\n\n### Input\n\nnull\n\n### First\n\n| member"],
  ])("tells %s", (_, text) => {
    expect(page).toContain(text);
  });

  test("can be made of all that come with asml", async () => {
    for (const iomod of await loadStdIomods())
      for (const name of Object.keys(iomod.methods)) expect(referencePage(iomod)).toContain(`## ${name}\n`);
  });
});

describe("asml reference", () => {
  test("prints the page of one of asml's own outside of a project, by its name of 0.3 too", async () => {
    const cwd = temporaryFolder();
    const ran = await asml(["reference", "akkoro.aws.dynamodb"], { cwd });
    expect(ran, ran.stderr).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("## put_item\n\nIAM actions: `dynamodb:PutItem`");
    const json = await asml(["reference", "std.crypto", "-o", "json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ coordinates: "std.crypto" });
  });
});
