/**
 * IAM actions behind the operations. Most operations are an action of their own name; those that are not are listed
 * here, each looked up in AWS's documentation of the operation.
 *
 * What depends on an input's members is not in: `s3:GetObjectVersion` for a VersionId, `dynamodb:TagResource` for
 * Tags. Nor is what AWS does in another service on the caller's behalf, such as `kms:Decrypt`: the resources there
 * are not the ones that the function names.
 */
import { s3 } from "./s3.ts";

export interface ActionTable {
  /** Before the colon. */
  readonly prefix: string;
  /** Operation -> its actions, where they are not the one of its name; with a prefix where it is another service's. */
  readonly differing: Readonly<Record<string, readonly string[]>>;
}

/** What a statement of PartiQL does is in its text. */
const PARTIQL = ["PartiQLDelete", "PartiQLInsert", "PartiQLSelect", "PartiQLUpdate"];
/** A restored table is written and read by the caller. */
const RESTORED = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem"];

const MANAGE_CONNECTIONS = ["ManageConnections"];

const TABLES: Readonly<Record<string, ActionTable>> = {
  "aws.apigatewaymanagementapi": {
    prefix: "execute-api",
    differing: {
      DeleteConnection: MANAGE_CONNECTIONS,
      GetConnection: MANAGE_CONNECTIONS,
      PostToConnection: MANAGE_CONNECTIONS,
    },
  },
  "aws.dynamodb": {
    prefix: "dynamodb",
    differing: {
      BatchExecuteStatement: PARTIQL,
      ExecuteStatement: PARTIQL,
      ExecuteTransaction: PARTIQL,
      RestoreTableFromBackup: ["RestoreTableFromBackup", ...RESTORED],
      RestoreTableToPointInTime: ["RestoreTableToPointInTime", ...RESTORED],
      TransactGetItems: ["GetItem"],
      TransactWriteItems: ["ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"],
    },
  },
  "aws.eventbridge": { prefix: "events", differing: {} },
  "aws.kinesis": { prefix: "kinesis", differing: {} },
  "aws.kms": {
    prefix: "kms",
    differing: { ReEncrypt: ["ReEncryptFrom", "ReEncryptTo"], ReplicateKey: ["CreateKey", "ReplicateKey"] },
  },
  "aws.lambda": {
    prefix: "lambda",
    differing: {
      GetLayerVersionByArn: ["GetLayerVersion"],
      Invoke: ["InvokeFunction"],
      InvokeWithResponseStream: ["InvokeFunction"],
    },
  },
  "aws.s3": s3,
  "aws.secretsmanager": {
    prefix: "secretsmanager",
    differing: { BatchGetSecretValue: ["BatchGetSecretValue", "GetSecretValue"] },
  },
  "aws.sfn": { prefix: "states", differing: {} },
  "aws.sns": { prefix: "sns", differing: { PublishBatch: ["Publish"] } },
  "aws.sqs": {
    prefix: "sqs",
    differing: {
      ChangeMessageVisibilityBatch: ["ChangeMessageVisibility"],
      DeleteMessageBatch: ["DeleteMessage"],
      SendMessageBatch: ["SendMessage"],
    },
  },
  "aws.ssm": { prefix: "ssm", differing: {} },
};

/** @returns actions such as `dynamodb:PutItem`, sorted */
export function actionsOf(coordinates: string, operation: string): readonly string[] {
  const table = TABLES[coordinates];
  if (table === undefined) throw new TypeError(`the IAM actions of ${coordinates} have not been reviewed`);
  const actions = table.differing[operation] ?? [operation];
  return actions.map((action) => (action.includes(":") ? action : `${table.prefix}:${action}`)).toSorted();
}
