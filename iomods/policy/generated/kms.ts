// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const kms: ServiceKinds = {
  "service": "kms",
  "named": "key",
  "kinds": {
    "alias": {
      "scope": "regional",
      "path": "alias/{name}"
    },
    "key": {
      "scope": "regional",
      "path": "key/{name}"
    }
  },
  "actions": {
    "CancelKeyDeletion": [
      "key"
    ],
    "ConnectCustomKeyStore": [],
    "CreateAlias": [
      "alias",
      "key"
    ],
    "CreateCustomKeyStore": [],
    "CreateGrant": [
      "key"
    ],
    "CreateKey": [],
    "Decrypt": [
      "key"
    ],
    "DeleteAlias": [
      "alias",
      "key"
    ],
    "DeleteCustomKeyStore": [],
    "DeleteImportedKeyMaterial": [
      "key"
    ],
    "DeriveSharedSecret": [
      "key"
    ],
    "DescribeCustomKeyStores": [],
    "DescribeKey": [
      "key"
    ],
    "DisableKey": [
      "key"
    ],
    "DisableKeyRotation": [
      "key"
    ],
    "DisconnectCustomKeyStore": [],
    "EnableKey": [
      "key"
    ],
    "EnableKeyRotation": [
      "key"
    ],
    "Encrypt": [
      "key"
    ],
    "GenerateDataKey": [
      "key"
    ],
    "GenerateDataKeyPair": [
      "key"
    ],
    "GenerateDataKeyPairWithoutPlaintext": [
      "key"
    ],
    "GenerateDataKeyWithoutPlaintext": [
      "key"
    ],
    "GenerateMac": [
      "key"
    ],
    "GenerateRandom": [],
    "GetKeyLastUsage": [
      "key"
    ],
    "GetKeyPolicy": [
      "key"
    ],
    "GetKeyRotationStatus": [
      "key"
    ],
    "GetParametersForImport": [
      "key"
    ],
    "GetPublicKey": [
      "key"
    ],
    "ImportKeyMaterial": [
      "key"
    ],
    "ListAliases": [],
    "ListGrants": [
      "key"
    ],
    "ListKeyPolicies": [
      "key"
    ],
    "ListKeyRotations": [
      "key"
    ],
    "ListKeys": [],
    "ListResourceTags": [
      "key"
    ],
    "ListRetirableGrants": [],
    "PutKeyPolicy": [
      "key"
    ],
    "ReEncryptFrom": [
      "key"
    ],
    "ReEncryptTo": [
      "key"
    ],
    "ReplicateKey": [
      "key"
    ],
    "RetireGrant": [
      "key"
    ],
    "RevokeGrant": [
      "key"
    ],
    "RotateKeyOnDemand": [
      "key"
    ],
    "ScheduleKeyDeletion": [
      "key"
    ],
    "Sign": [
      "key"
    ],
    "TagResource": [
      "key"
    ],
    "UntagResource": [
      "key"
    ],
    "UpdateAlias": [
      "alias",
      "key"
    ],
    "UpdateCustomKeyStore": [],
    "UpdateKeyDescription": [
      "key"
    ],
    "UpdatePrimaryRegion": [
      "key"
    ],
    "Verify": [
      "key"
    ],
    "VerifyMac": [
      "key"
    ]
  }
};
