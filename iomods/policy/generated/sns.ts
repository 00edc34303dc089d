// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const sns: ServiceKinds = {
  "service": "sns",
  "named": "topic",
  "kinds": {
    "topic": {
      "scope": "regional",
      "path": "{name}"
    }
  },
  "actions": {
    "AddPermission": [
      "topic"
    ],
    "CheckIfPhoneNumberIsOptedOut": [],
    "ConfirmSubscription": [
      "topic"
    ],
    "CreatePlatformApplication": [],
    "CreatePlatformEndpoint": [],
    "CreateSMSSandboxPhoneNumber": [],
    "CreateTopic": [
      "topic"
    ],
    "DeleteEndpoint": [],
    "DeletePlatformApplication": [],
    "DeleteSMSSandboxPhoneNumber": [],
    "DeleteTopic": [
      "topic"
    ],
    "GetDataProtectionPolicy": [
      "topic"
    ],
    "GetEndpointAttributes": [],
    "GetPlatformApplicationAttributes": [],
    "GetSMSAttributes": [],
    "GetSMSSandboxAccountStatus": [],
    "GetSubscriptionAttributes": [
      "topic"
    ],
    "GetTopicAttributes": [
      "topic"
    ],
    "ListEndpointsByPlatformApplication": [],
    "ListOriginationNumbers": [],
    "ListPhoneNumbersOptedOut": [],
    "ListPlatformApplications": [],
    "ListSMSSandboxPhoneNumbers": [],
    "ListSubscriptions": [],
    "ListSubscriptionsByTopic": [
      "topic"
    ],
    "ListTagsForResource": [
      "topic"
    ],
    "ListTopics": [],
    "OptInPhoneNumber": [],
    "Publish": [
      "topic"
    ],
    "PutDataProtectionPolicy": [
      "topic"
    ],
    "RemovePermission": [
      "topic"
    ],
    "SetEndpointAttributes": [],
    "SetPlatformApplicationAttributes": [],
    "SetSMSAttributes": [],
    "SetSubscriptionAttributes": [
      "topic"
    ],
    "SetTopicAttributes": [
      "topic"
    ],
    "Subscribe": [
      "topic"
    ],
    "TagResource": [
      "topic"
    ],
    "Unsubscribe": [
      "topic"
    ],
    "UntagResource": [
      "topic"
    ],
    "VerifySMSSandboxPhoneNumber": []
  }
};
