// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const states: ServiceKinds = {
  "service": "states",
  "named": "statemachine",
  "kinds": {
    "activity": {
      "scope": "regional",
      "path": "activity:{name}"
    },
    "execution": {
      "scope": "regional",
      "path": "execution:{name}:{part}"
    },
    "express": {
      "scope": "regional",
      "path": "express:{name}:{part}:{part}"
    },
    "maprun": {
      "scope": "regional",
      "path": "mapRun:{name}/{part}:{part}"
    },
    "statemachine": {
      "scope": "regional",
      "path": "stateMachine:{name}"
    }
  },
  "actions": {
    "CreateActivity": [
      "activity"
    ],
    "CreateStateMachine": [
      "statemachine"
    ],
    "CreateStateMachineAlias": [
      "statemachine"
    ],
    "DeleteActivity": [
      "activity"
    ],
    "DeleteStateMachine": [
      "statemachine"
    ],
    "DeleteStateMachineAlias": [
      "statemachine"
    ],
    "DeleteStateMachineVersion": [
      "statemachine"
    ],
    "DescribeActivity": [
      "activity"
    ],
    "DescribeExecution": [
      "execution",
      "express"
    ],
    "DescribeMapRun": [
      "maprun"
    ],
    "DescribeStateMachine": [
      "statemachine"
    ],
    "DescribeStateMachineAlias": [
      "statemachine"
    ],
    "DescribeStateMachineForExecution": [
      "execution"
    ],
    "GetActivityTask": [
      "activity"
    ],
    "GetExecutionHistory": [
      "execution"
    ],
    "ListActivities": [],
    "ListExecutions": [
      "maprun",
      "statemachine"
    ],
    "ListMapRuns": [
      "execution"
    ],
    "ListStateMachineAliases": [
      "statemachine"
    ],
    "ListStateMachineVersions": [
      "statemachine"
    ],
    "ListStateMachines": [],
    "ListTagsForResource": [
      "activity",
      "statemachine"
    ],
    "PublishStateMachineVersion": [
      "statemachine"
    ],
    "RedriveExecution": [
      "execution"
    ],
    "SendTaskFailure": [],
    "SendTaskHeartbeat": [],
    "SendTaskSuccess": [],
    "StartExecution": [
      "statemachine"
    ],
    "StartSyncExecution": [
      "statemachine"
    ],
    "StopExecution": [
      "execution"
    ],
    "TagResource": [
      "activity",
      "statemachine"
    ],
    "TestState": [],
    "UntagResource": [
      "activity",
      "statemachine"
    ],
    "UpdateMapRun": [
      "maprun"
    ],
    "UpdateStateMachine": [
      "statemachine"
    ],
    "UpdateStateMachineAlias": [
      "statemachine"
    ],
    "ValidateStateMachineDefinition": []
  }
};
