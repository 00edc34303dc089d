import { writeFileSync } from "node:fs";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { localSecrets } from "../../../build/serve/local-secrets.ts";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import type { Iomod } from "../../../iomods/define.ts";
import { call } from "../../../iomods/kit.ts";
import { createSecrets, type SecretSources } from "../../../iomods/std/secrets.ts";
import { temporaryFolder, writeFiles } from "../../build/asml.ts";
import { caller } from "../aws/calling.ts";
import { startMoto } from "../aws/oracles/moto.ts";
import { type Answer, json, stubService, type StubService } from "../aws/stub-service.ts";

const options = { secrets: ["prod/api-key"], parameters: ["/prod/greeting"], cache_seconds: 60 };
const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };
const found = (coordinates: string, endpoint: string): Iomod => {
  const iomod = createAwsIomods({ region: "eu-central-1", endpoint, credentials: CREDENTIALS, maxAttempts: 1 }).find(
    (one) => one.coordinates === coordinates,
  );
  if (!iomod) throw new TypeError(`there is no ${coordinates}`);
  return iomod;
};
const secretsAt = (endpoint: string, more: Partial<SecretSources> = {}): Iomod =>
  createSecrets({ secretsmanager: found("aws.secretsmanager", endpoint), ssm: found("aws.ssm", endpoint), ...more });

let stub: StubService | undefined;
afterEach(async () => stub?.close());
const answering = async (...answers: readonly Answer[]): Promise<StubService> => (stub = await stubService(...answers));
const secret = (value: string): Answer => json(200, { Name: "prod/api-key", SecretString: value });
const get = (iomod: Iomod, more: object = {}): Promise<unknown> =>
  call(iomod, "secret", { name: "prod/api-key" }, { options, ...more });

describe("std.secrets", () => {
  test("gives a secret and a parameter, decrypted", async () => {
    const service = await answering(secret("hunter2"), json(200, { Parameter: { Value: "hello" } }));
    const secrets = secretsAt(service.endpoint);
    expect(await get(secrets)).toEqual({ value: "hunter2" });
    expect(await call(secrets, "parameter", { name: "/prod/greeting" }, { options })).toEqual({ value: "hello" });
    expect(service.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { SecretId: "prod/api-key" },
      { Name: "/prod/greeting", WithDecryption: true },
    ]);
  });

  test("one that service.toml does not name is refused before anyone is asked", async () => {
    const service = await answering(secret("hunter2"));
    const secrets = secretsAt(service.endpoint);
    for (const name of ["prod/other", "/prod/greeting", "prod/api-key/", "PROD/API-KEY"])
      await expect(call(secrets, "secret", { name }, { options })).rejects.toMatchObject({ code: "NotAllowed" });
    expect(service.requests).toEqual([]);
  });

  test("many that ask at once are one request, and later ones none until its time is over", async () => {
    let now = 0;
    const service = await answering(secret("one"), secret("two"));
    const secrets = secretsAt(service.endpoint, { now: () => now });
    const all = await Promise.all(Array.from({ length: 20 }, () => get(secrets)));
    expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"value":"one"}']));
    now = 59_999;
    expect(await get(secrets)).toEqual({ value: "one" });
    expect(service.requests).toHaveLength(1);
    now = 60_000;
    expect(await get(secrets)).toEqual({ value: "two" });
    expect(service.requests).toHaveLength(2);
  });

  test("nothing is kept where it is not to be", async () => {
    const service = await answering(secret("one"), secret("two"));
    const secrets = secretsAt(service.endpoint, { now: () => 0 });
    const more = { options: { ...options, cache_seconds: 0 } };
    expect([await get(secrets, more), await get(secrets, more)]).toEqual([{ value: "one" }, { value: "two" }]);
  });

  test("a failure is not kept", async () => {
    const missing = json(400, { __type: "ResourceNotFoundException", message: "arn:aws:...:secret:prod/api-key" });
    const secrets = secretsAt((await answering(missing, secret("there now"))).endpoint);
    const failure: unknown = await get(secrets).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code: "NotFound", statusCode: 404 });
    expect(String(failure)).not.toContain("arn:");
    expect(await get(secrets)).toEqual({ value: "there now" });
  });

  test("who cancels takes the fetch from nobody else, and the last one ends it", async () => {
    const waiting: (() => void)[] = [];
    const service = await answering((response, request, socket) => {
      waiting.push(() => secret("late")(response, request, socket));
    });
    const secrets = secretsAt(service.endpoint);
    const first = new AbortController();
    const [one, two] = [get(secrets, { signal: first.signal }), get(secrets)];
    const failed = expect(one).rejects.toMatchObject({ code: "Cancelled" });
    await expect.poll(() => waiting.length).toBe(1);
    first.abort();
    await failed;
    waiting[0]?.();
    expect(await two).toEqual({ value: "late" });

    const alone = new AbortController();
    const again = secretsAt(service.endpoint);
    const only = expect(get(again, { signal: alone.signal })).rejects.toMatchObject({ code: "Cancelled" });
    await expect.poll(() => waiting.length).toBe(2);
    alone.abort();
    await only;
    const next = get(again);
    await expect.poll(() => waiting.length).toBe(3);
    waiting[2]?.();
    expect(await next).toEqual({ value: "late" });
  });

  test.each([
    ["what is binary", json(200, { SecretBinary: "AAEC" }), "NotText"],
    [
      "a role that may not",
      json(400, { __type: "AccessDeniedException", message: "User: arn:... is not" }),
      "NotFound",
    ],
    ["a service in trouble", json(500, { __type: "InternalServiceError", message: "x" }), "Unavailable"],
  ])("%s is told as that, without AWS's words", async (_, answer, code) => {
    const failure: unknown = await get(secretsAt((await answering(answer)).endpoint)).catch(
      (thrown: unknown) => thrown,
    );
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain("arn:");
  });

  test("moto's Secrets Manager and Parameter Store", { timeout: 120_000 }, async ({ skip }) => {
    const moto = await startMoto();
    if (!moto) {
      skip("moto is not on this machine");
      return;
    }
    onTestFinished(() => void moto.stop());
    const aws = createAwsIomods({ region: "eu-central-1", endpoint: moto.endpoint, credentials: CREDENTIALS });
    await caller(aws, "aws.secretsmanager")("create_secret", { Name: "prod/api-key", SecretString: "hunter2" });
    await caller(aws, "aws.ssm")("put_parameter", { Name: "/prod/greeting", Value: "hello", Type: "SecureString" });
    const secrets = secretsAt(moto.endpoint);
    expect(await get(secrets)).toEqual({ value: "hunter2" });
    expect(await call(secrets, "parameter", { name: "/prod/greeting" }, { options })).toEqual({ value: "hello" });
    const more = { options: { ...options, secrets: ["none"] } };
    await expect(call(secrets, "secret", { name: "none" }, more)).rejects.toMatchObject({ code: "NotFound" });
  });
});

describe("values on a developer's machine", () => {
  const FILE = ".asml/secrets.toml";

  test("come from the file, then from the environment, and the file may change", async () => {
    const root = temporaryFolder();
    writeFiles(root, { [FILE]: '[secrets]\n"prod/api-key" = "from the file"\n' });
    const local = localSecrets(root, {
      ASML_PARAMETER_PROD_GREETING: "from the environment",
      ASML_SECRET_PROD_API_KEY: "x",
    });
    expect(local("secret", "prod/api-key")).toBe("from the file");
    expect(local("parameter", "/prod/greeting")).toBe("from the environment");
    expect(local("secret", "toString")).toBeUndefined();
    await expect
      .poll(() => {
        writeFileSync(`${root}/${FILE}`, '[secrets]\n"prod/api-key" = "changed"\n');
        return local("secret", "prod/api-key");
      })
      .toBe("changed");
  });

  test("are given in AWS's place, and one that is not there is told with the way to it", async () => {
    const local = localSecrets(temporaryFolder(), { ASML_SECRET_PROD_API_KEY: "hunter2" });
    const secrets = secretsAt("http://127.0.0.1:9", { local });
    expect(await get(secrets)).toEqual({ value: "hunter2" });
    await expect(call(secrets, "parameter", { name: "/prod/greeting" }, { options })).rejects.toMatchObject({
      code: "NotFound",
      message: expect.stringContaining(".asml/secrets.toml, under [parameters]"),
    });
  });

  test.each(['[secrets]\n"a" = "hunter2\n', '[secret]\na = "hunter2"\n', "[secrets]\na = 5000017\n"])(
    "a file that cannot be read is refused without a word of it: %j",
    (text) => {
      const root = temporaryFolder();
      writeFiles(root, { [FILE]: text });
      let thrown: unknown;
      try {
        localSecrets(root, {});
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ code: "ERR_FILE" });
      expect(JSON.stringify(thrown) + String(thrown) + String((thrown as Error).cause)).not.toMatch(/hunter2|5000017/);
    },
  );
});
