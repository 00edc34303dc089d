/** What a call asks of IAM: which actions on which resources. AWS decides so from the request; this reads the same. */
import type { Place } from "./policy.ts";
import {
  eventbridge,
  kinesis,
  kms,
  lambda,
  requestsByMembers,
  s3,
  secretsmanager,
  sfn,
  sns,
  sqs,
  ssm,
} from "./requests/by-members.ts";
import { isObject, type AccessRequest, type CallDescription } from "./requests/call.ts";
import { dynamodbRequests } from "./requests/dynamodb.ts";

const members = { eventbridge, kinesis, kms, lambda, s3, secretsmanager, sfn, sns, sqs, ssm };

type Reader = (call: CallDescription, place: Place) => readonly AccessRequest[];

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["aws.dynamodb", dynamodbRequests],
  ...Object.entries(members).map(([service, read]): [string, Reader] => [
    `aws.${service}`,
    (call, place) => requestsByMembers(read, call, place),
  ]),
]);

/**
 * undefined where nobody can say: an IOmod without AWS behind it, or an input that the service will refuse anyway.
 */
export function accessRequests(
  coordinates: string,
  call: Omit<CallDescription, "input">,
  input: Uint8Array,
  place: Place,
): readonly AccessRequest[] | undefined {
  const reader = READERS.get(coordinates);
  if (!reader || call.actions.length === 0) return undefined;
  const parsed = parseObject(input);
  return parsed && reader({ ...call, input: parsed }, place);
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
