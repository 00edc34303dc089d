import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { createAwsIomods } from "../../../../iomods/aws/create-aws-iomods.ts";
import { type Harness, startHarness } from "../../../../runtime/local/harness.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import type { Project } from "../../../../runtime/project.ts";
import type { BucketTrigger } from "../../../../runtime/triggers.ts";
import { caller } from "../../../iomods/aws/calling.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { guestOf } from "../guests.ts";
import { projectOf } from "../project.ts";

const SAMPLE = join(
  import.meta.dirname,
  "../../../../../shared/fixtures/aws_lambda_events/fixtures/example-s3-event.json",
);
const AT = { file: "services/files/service.toml", line: 1, column: 1 };
const PATIENT = { timeout: 30_000, interval: 20 };
const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
  await removeFolders();
});

interface ObjectRecord {
  readonly eventName: string;
  readonly s3: {
    readonly bucket: { readonly name: string };
    readonly object: {
      readonly key: string;
      readonly size?: number;
      readonly eTag?: string;
      readonly sequencer: string;
    };
  };
}

async function fileProject(trigger: Partial<BucketTrigger> = {}): Promise<Project> {
  const whole: BucketTrigger = {
    source: "s3",
    bucket: "files",
    events: ["s3:ObjectCreated:*"],
    prefix: undefined,
    suffix: undefined,
    at: AT,
    ...trigger,
  };
  const buckets = [{ name: "files", external: false, at: AT }];
  const functions = { stored: { triggers: [whole] } };
  return projectOf({ files: { functions, sources: { buckets } } }, await newFolder());
}

async function start(project: Project, handler: (record: ObjectRecord) => unknown, ephemeral = true) {
  const logged: LogRecord[] = [];
  const harness: Harness = await startHarness({
    project,
    makeFunction: (spec) =>
      Promise.resolve(
        guestOf(spec, async (event) => {
          for (const record of (event as unknown as { Records: ObjectRecord[] }).Records) await handler(record);
          return null;
        }),
      ),
    log: (record) => logged.push(record),
    port: 0,
    ephemeral,
  });
  const { region, credentials, endpoints } = harness.aws;
  const s3 = new S3Client({ endpoint: endpoints?.["aws.s3"] ?? "", forcePathStyle: true, region, credentials });
  ending.push(
    () => harness.close(),
    () => s3.destroy(),
  );
  return { harness, s3, logged };
}

const put = (s3: S3Client, Key: string, Body = "text") => s3.send(new PutObjectCommand({ Bucket: "files", Key, Body }));

describe("a function that a bucket's objects trigger", () => {
  it("is told of each that is made, with its key as in a form", async () => {
    const records: ObjectRecord[] = [];
    const { s3 } = await start(await fileProject(), (record) => void records.push(record));
    await put(s3, "in/a photo (1)+ü.jpg", "12345");
    await s3.send(new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "files/in/a photo (1)%2Bü.jpg" }));
    await s3.send(new DeleteObjectCommand({ Bucket: "files", Key: "copy" }));
    await expect.poll(() => records.length, PATIENT).toBe(2);
    const [first, second] = records.toSorted((one, other) =>
      one.s3.object.sequencer < other.s3.object.sequencer ? -1 : 1,
    );
    expect(first).toMatchObject({
      eventName: "ObjectCreated:Put",
      s3: { bucket: { name: "files" }, object: { key: "in/a+photo+%281%29%2B%C3%BC.jpg", size: 5 } },
    });
    expect(first?.s3.object.eTag).toBe("827ccb0eea8a706c4c34a16891f84e7b");
    expect(second).toMatchObject({ eventName: "ObjectCreated:Copy", s3: { object: { key: "copy", size: 5 } } });
  });

  it.skipIf(!existsSync(SAMPLE))(
    "gets the members of AWS's sample, but no version of a bucket without versions",
    async () => {
      const records: ObjectRecord[] = [];
      const { s3 } = await start(await fileProject(), (record) => void records.push(record));
      await put(s3, "a");
      await expect.poll(() => records.length, PATIENT).toBe(1);
      const sample = (JSON.parse(readFileSync(SAMPLE, "utf8")) as { Records: ObjectRecord[] }).Records[0];
      expect(pathsOf(records[0])).toEqual(pathsOf(sample).filter((path) => path !== "s3.object.versionId"));
    },
  );

  it("is told only of what its trigger names", async () => {
    const told: string[] = [];
    const trigger = { events: ["s3:ObjectRemoved:Delete"], prefix: "in/", suffix: ".txt" };
    const { s3 } = await start(await fileProject(trigger), ({ eventName, s3: { object } }) => {
      told.push(`${eventName} ${object.key} ${object.size}`);
    });
    for (const key of ["in/a.txt", "in/b.jpg", "out/c.txt", "in/d.txt"]) await put(s3, key);
    const Objects = ["in/a.txt", "in/b.jpg", "out/c.txt", "in/never.txt"].map((Key) => ({ Key }));
    await s3.send(new DeleteObjectsCommand({ Bucket: "files", Delete: { Objects } }));
    await s3.send(new DeleteObjectCommand({ Bucket: "files", Key: "in/d.txt" }));
    await expect
      .poll(() => told.toSorted(), PATIENT)
      .toEqual(["ObjectRemoved:Delete in/a.txt undefined", "ObjectRemoved:Delete in/d.txt undefined"]);
  });

  it("has an event three times at most, while whoever wrote the object has its answer", async () => {
    let attempts = 0;
    const { s3, logged } = await start(await fileProject(), () => {
      attempts += 1;
      throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
    });
    await put(s3, "a");
    await expect.poll(() => logged.some(({ message }) => message.includes("given up")), PATIENT).toBe(true);
    expect(attempts).toBe(3);
  });

  it("has an event at the next start that was not over at the last one's end", async () => {
    const project = await fileProject();
    const keys: string[] = [];
    let failing = true;
    const handler = ({ s3: { object } }: ObjectRecord): void => {
      if (failing) throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
      keys.push(object.key);
    };
    const first = await start(project, handler, false);
    await put(first.s3, "a");
    ending.length = 0;
    first.s3.destroy();
    await first.harness.close();
    failing = false;
    await start(project, handler, false);
    await expect.poll(() => keys, PATIENT).toEqual(["a"]);
  });

  it("is that of the next state of the project, whose buckets are there", async () => {
    const { harness, s3 } = await start(await fileProject(), () => null);
    const next = projectOf(
      {
        files: {
          functions: {
            stored: {
              triggers: [
                { source: "s3", bucket: "more", events: ["s3:*"], prefix: undefined, suffix: undefined, at: AT },
              ],
            },
          },
          sources: { buckets: [{ name: "more", external: false, at: AT }] },
        },
      },
      await newFolder(),
    );
    const keys: string[] = [];
    const specs = next.services.flatMap((service) => service.functions);
    const functions = specs.map((spec) => {
      const guest = guestOf(spec, (event) => {
        keys.push(...(event as unknown as { Records: ObjectRecord[] }).Records.map((one) => one.s3.object.key));
        return null;
      });
      return [spec.config.id, guest] as const;
    });
    await harness.update(next, new Map(functions));
    await put(s3, "old");
    await s3.send(new PutObjectCommand({ Bucket: "more", Key: "new", Body: "text" }));
    await expect.poll(() => keys, PATIENT).toEqual(["new"]);
  });
});

describe("the IOmod aws.s3", () => {
  it("works with the embedded buckets", async () => {
    const { harness } = await start(await fileProject(), () => null);
    const call = caller(createAwsIomods({ ...harness.aws, maxAttempts: 1 }), "aws.s3");
    const body = Buffer.from("text").toString("base64");
    await call("put_object", { Bucket: "files", Key: "a", Body: body });
    expect(await call("get_object", { Bucket: "files", Key: "a" })).toMatchObject({ Body: body, ContentLength: 4 });
    expect(await call("list_objects_v2", { Bucket: "files" })).toMatchObject({ Contents: [{ Key: "a" }] });
  });
});

/** Names of all members, with their places. */
function pathsOf(value: unknown, place = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [place];
  return Object.entries(value)
    .flatMap(([name, one]) => pathsOf(one, place === "" ? name : `${place}.${name}`))
    .toSorted();
}
