// Made by build/codegen. Do not edit.
import type { ServiceKinds } from "../kinds.ts";
import { events } from "./events.ts";
import { kinesis } from "./kinesis.ts";
import { kms } from "./kms.ts";
import { lambda } from "./lambda.ts";
import { s3 } from "./s3.ts";
import { s3ObjectLambda } from "./s3-object-lambda.ts";
import { s3express } from "./s3express.ts";
import { secretsmanager } from "./secretsmanager.ts";
import { sns } from "./sns.ts";
import { sqs } from "./sqs.ts";
import { ssm } from "./ssm.ts";
import { states } from "./states.ts";

export const GENERATED: readonly ServiceKinds[] = [events, kinesis, kms, lambda, s3, s3ObjectLambda, s3express, secretsmanager, sns, sqs, ssm, states];
