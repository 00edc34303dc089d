/** asml invoke --remote and asml logs --remote against moto, as far as it is Lambda and CloudWatch. */
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { CreateFunctionCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asml } from "../build/asml.ts";
import { nearbyProject } from "../build/commands/nearby-project.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { FULL } from "./terraform.ts";

const REGION = "eu-central-1";
const NAME = "asml-shop-data-queue-dev";
const missing = FULL ? missingForMoto() : "the time for it: npm test with test/deploy/full.env has it";

if (missing !== undefined)
  test.skip(`asml invoke --remote and asml logs --remote against moto (this run lacks ${missing})`);
else
  describe("a function that moto has", () => {
    const root = nearbyProject();
    let moto: Moto;
    let access: { readonly endpoint: string; readonly region: string; readonly credentials: typeof CREDENTIALS };
    const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };
    const remote = (...args: readonly string[]) =>
      asml([...args, "--remote", "--stage", "dev"], {
        cwd: root,
        env: {
          ...process.env,
          AWS_ENDPOINT_URL: moto.url,
          AWS_REGION: REGION,
          AWS_ACCESS_KEY_ID: "test",
          AWS_SECRET_ACCESS_KEY: "test",
        },
      });
    beforeAll(async () => {
      moto = await startMoto();
      access = { endpoint: moto.url, region: REGION, credentials: CREDENTIALS };
    });
    afterAll(() => moto?.stop());

    test("is invoked by the name it has", async () => {
      // Without a container for each function: moto answers for all of them with their event then.
      const configured = await fetch(`${moto.url}/moto-api/config`, {
        method: "POST",
        body: JSON.stringify({ lambda: { use_docker: false } }),
      });
      expect(configured.ok).toBe(true);
      const role = await fetch(moto.url, {
        method: "POST",
        headers: {
          authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/iam/aws4_request, SignedHeaders=host, Signature=none`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({
          Action: "CreateRole",
          Version: "2010-05-08",
          RoleName: "any",
          AssumeRolePolicyDocument: JSON.stringify({
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
          }),
        }),
      });
      expect(role.ok, await role.text()).toBe(true);
      const client = new LambdaClient(access);
      const ZipFile = zipSync({ "index.js": strToU8("exports.handler = async () => ({})") });
      await client.send(
        new CreateFunctionCommand({
          FunctionName: NAME,
          Role: "arn:aws:iam::123456789012:role/any",
          Runtime: "nodejs22.x",
          Handler: "index.handler",
          Code: { ZipFile },
        }),
      );
      client.destroy();
      const ran = await remote("invoke", "data.queue", "--example", "sqs", "-o", "json");
      expect(ran.code, ran.stderr).toBe(0);
      expect(JSON.parse(ran.stdout)).toMatchObject({
        ok: true,
        response: { Records: [{ eventSource: "aws:sqs" }] },
      });
    });

    test("has its log shown", async () => {
      const client = new CloudWatchLogsClient(access);
      const group = { logGroupName: `/aws/lambda/${NAME}` };
      await client.send(new CreateLogGroupCommand(group));
      await client.send(new CreateLogStreamCommand({ ...group, logStreamName: "one" }));
      const timestamp = Date.now() - 1_000;
      await client.send(
        new PutLogEventsCommand({
          ...group,
          logStreamName: "one",
          logEvents: [
            { timestamp, message: '{"level":"WARN","message":"hello","requestId":"r-1"}' },
            { timestamp: timestamp + 1, message: "START RequestId: r-1" },
          ],
        }),
      );
      client.destroy();
      const ran = await remote("logs", "data.queue");
      expect(ran.code, ran.stderr).toBe(0);
      expect(
        ran.stdout
          .trim()
          .split("\n")
          .map((text) => JSON.parse(text)),
      ).toMatchObject([
        { level: "WARN", message: "hello", requestId: "r-1", function: "data.queue" },
        { level: "INFO", message: "START RequestId: r-1" },
      ]);
    });
  });
