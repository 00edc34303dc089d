/** Every operation of aws.dynamodb, beside AWS's own client, on AWS's own DynamoDB Local. */
import { DynamoDBClient, DynamoDBServiceException } from "@aws-sdk/client-dynamodb";
import { afterAll, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../../iomods/aws/create-aws-iomods.ts";
import { dynamodb } from "../../../../iomods/aws/generated/dynamodb.ts";
import { createTranslator, operationSchema } from "../../../../iomods/aws/translate.ts";
import { IomodFailure } from "../../../../iomods/define.ts";
import { type Caller, caller } from "../calling.ts";
import { WAYS } from "../ways.ts";
import { startDynamodbLocal } from "./dynamodb-local.ts";
import { type Step, STEPS } from "./dynamodb-steps.ts";

const oracle = await startDynamodbLocal();
const endpoint = oracle?.endpoint ?? "";
afterAll(() => oracle?.stop());

const REGION = "eu-central-1";
// Three keys are three databases: the same steps in each.
const [fast, ordinary] = WAYS.map(({ fastPath }) => {
  const credentials = key(fastPath ? "FAST" : "ORDINARY");
  return caller(createAwsIomods({ region: REGION, endpoint, credentials, maxAttempts: 1, fastPath }), "aws.dynamodb");
}) as [Caller, Caller];
const theirs = new DynamoDBClient({ region: REGION, endpoint, credentials: key("THEIRS"), maxAttempts: 1 });
const translator = await createTranslator();
const { exports } = await dynamodb.load();

function key(accessKeyId: string) {
  return { accessKeyId, secretAccessKey: "local" };
}

/** What a step ends with: an answer, or an error's name and what it tells. */
interface Outcome {
  readonly answer?: unknown;
  readonly error?: { readonly code: string; readonly message: string; readonly status: number | undefined };
}

async function throughIomod(call: Caller, { method, input }: Step): Promise<Outcome> {
  try {
    return { answer: await call(method, input) };
  } catch (thrown) {
    if (!(thrown instanceof IomodFailure)) throw thrown;
    return { error: { code: thrown.code, message: thrown.message, status: thrown.statusCode } };
  }
}

async function throughSdk({ method, input }: Step): Promise<Outcome> {
  const Command = exports[`${dynamodb.operations[method]}Command`];
  if (!isCommand(Command)) throw new Error(`the SDK has no ${method}`);
  const schema = operationSchema(new Command({}));
  const parsed = await translator.input(schema, new TextEncoder().encode(JSON.stringify(input)));
  try {
    const output: unknown = await theirs.send(new Command(parsed));
    const bytes = await translator.output(schema, output, AbortSignal.timeout(10_000));
    return { answer: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (thrown) {
    if (!(thrown instanceof DynamoDBServiceException)) throw thrown;
    return { error: { code: thrown.name, message: thrown.message, status: thrown.$metadata.httpStatusCode } };
  }
}

type Command = Parameters<DynamoDBClient["send"]>[0];
function isCommand(value: unknown): value is new (input: object) => Command {
  return typeof value === "function";
}

/** What two databases cannot have alike. */
const OWN = new Set(["CreationDateTime", "LastIncreaseDateTime", "LastUpdateToPayPerRequestDateTime", "TableId"]);
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    OWN.has(name) ? typeof member : comparable(member),
  ]);
  return Object.fromEntries(members);
}

const answered = new Set<string>();

describe.skipIf(oracle === undefined)("aws.dynamodb, both ways, and AWS's own client", () => {
  it("have every operation among the steps", () => {
    const methods = new Set(STEPS.map(({ method }) => method));
    expect(Object.keys(dynamodb.operations).filter((method) => !methods.has(method))).toEqual([]);
  });

  it.for([...STEPS.entries()].map(([index, step]) => ({ index, ...step })))(
    "agree on step $index, $method",
    async (step) => {
      const calls = [throughIomod(fast, step), throughIomod(ordinary, step), throughSdk(step)] as const;
      const [our, viaSdk, their] = await Promise.all(calls);
      expect(comparable(our)).toEqual(comparable(their));
      expect(comparable(viaSdk)).toEqual(comparable(their));
      if (our.error === undefined) answered.add(step.method);
    },
  );

  it("succeed in most of them", () => {
    expect(answered.size).toBeGreaterThan(20);
  });
});
