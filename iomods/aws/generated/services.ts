// Made by build/codegen from AWS's model. Do not edit.
import type { AwsService } from "../service.ts";
import { apigatewaymanagementapi } from "./apigatewaymanagementapi.ts";
import { dynamodb } from "./dynamodb.ts";
import { eventbridge } from "./eventbridge.ts";
import { kinesis } from "./kinesis.ts";
import { kms } from "./kms.ts";
import { lambda } from "./lambda.ts";
import { s3 } from "./s3.ts";
import { secretsmanager } from "./secretsmanager.ts";
import { sfn } from "./sfn.ts";
import { sns } from "./sns.ts";
import { sqs } from "./sqs.ts";
import { ssm } from "./ssm.ts";

export const SERVICES: readonly AwsService[] = [apigatewaymanagementapi, dynamodb, eventbridge, kinesis, kms, lambda, s3, secretsmanager, sfn, sns, sqs, ssm];
