// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const secretsmanager: ServiceKinds = {
  "service": "secretsmanager",
  "named": "Secret",
  "kinds": {
    "Secret": {
      "scope": "regional",
      "path": "secret:{name}",
      "slashes": true,
      "suffix": "-??????"
    }
  },
  "actions": {
    "BatchGetSecretValue": [],
    "CancelRotateSecret": [
      "Secret"
    ],
    "CreateSecret": [
      "Secret"
    ],
    "DeleteResourcePolicy": [
      "Secret"
    ],
    "DeleteSecret": [
      "Secret"
    ],
    "DescribeSecret": [
      "Secret"
    ],
    "GetRandomPassword": [],
    "GetResourcePolicy": [
      "Secret"
    ],
    "GetSecretValue": [
      "Secret"
    ],
    "ListSecretVersionIds": [
      "Secret"
    ],
    "ListSecrets": [],
    "PutResourcePolicy": [
      "Secret"
    ],
    "PutSecretValue": [
      "Secret"
    ],
    "RemoveRegionsFromReplication": [
      "Secret"
    ],
    "ReplicateSecretToRegions": [
      "Secret"
    ],
    "RestoreSecret": [
      "Secret"
    ],
    "RotateSecret": [
      "Secret"
    ],
    "StopReplicationToReplica": [
      "Secret"
    ],
    "TagResource": [
      "Secret"
    ],
    "UntagResource": [
      "Secret"
    ],
    "UpdateSecret": [
      "Secret"
    ],
    "UpdateSecretVersionStage": [
      "Secret"
    ],
    "ValidateResourcePolicy": [
      "Secret"
    ]
  }
};
