// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const sqs: ServiceKinds = {
  "service": "sqs",
  "named": "queue",
  "kinds": {
    "queue": {
      "scope": "regional",
      "path": "{name}"
    }
  },
  "actions": {
    "AddPermission": [
      "queue"
    ],
    "CancelMessageMoveTask": [
      "queue"
    ],
    "ChangeMessageVisibility": [
      "queue"
    ],
    "CreateQueue": [
      "queue"
    ],
    "DeleteMessage": [
      "queue"
    ],
    "DeleteQueue": [
      "queue"
    ],
    "GetQueueAttributes": [
      "queue"
    ],
    "GetQueueUrl": [
      "queue"
    ],
    "ListDeadLetterSourceQueues": [
      "queue"
    ],
    "ListMessageMoveTasks": [
      "queue"
    ],
    "ListQueueTags": [
      "queue"
    ],
    "ListQueues": [],
    "PurgeQueue": [
      "queue"
    ],
    "ReceiveMessage": [
      "queue"
    ],
    "RemovePermission": [
      "queue"
    ],
    "SendMessage": [
      "queue"
    ],
    "SetQueueAttributes": [
      "queue"
    ],
    "StartMessageMoveTask": [
      "queue"
    ],
    "TagQueue": [
      "queue"
    ],
    "UntagQueue": [
      "queue"
    ]
  }
};
