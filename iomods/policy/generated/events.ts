// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const events: ServiceKinds = {
  "service": "events",
  "named": "event-bus",
  "kinds": {
    "api-destination": {
      "scope": "regional",
      "path": "api-destination/{name}"
    },
    "archive": {
      "scope": "regional",
      "path": "archive/{name}"
    },
    "connection": {
      "scope": "regional",
      "path": "connection/{name}"
    },
    "endpoint": {
      "scope": "regional",
      "path": "endpoint/{name}"
    },
    "event-bus": {
      "scope": "regional",
      "path": "event-bus/{name}"
    },
    "event-busv2": {
      "scope": "regional",
      "path": "event-busv2/{name}/{part}"
    },
    "event-sourcev2": {
      "scope": "regional",
      "path": "event-sourcev2/{name}/{part}/{part}"
    },
    "replay": {
      "scope": "regional",
      "path": "replay/{name}"
    },
    "rule-on-custom-event-bus": {
      "scope": "regional",
      "path": "rule/{name}/{part}"
    },
    "rule-on-default-event-bus": {
      "scope": "regional",
      "path": "rule/{name}"
    },
    "subscriber": {
      "scope": "regional",
      "path": "subscriber/{name}/{part}"
    }
  },
  "actions": {
    "ActivateEventSource": [],
    "CancelReplay": [
      "replay"
    ],
    "CreateApiDestination": [
      "api-destination",
      "connection"
    ],
    "CreateArchive": [
      "archive",
      "event-bus"
    ],
    "CreateConnection": [
      "connection"
    ],
    "CreateEndpoint": [
      "endpoint"
    ],
    "CreateEventBus": [
      "event-bus",
      "event-busv2"
    ],
    "CreatePartnerEventSource": [],
    "DeactivateEventSource": [],
    "DeauthorizeConnection": [
      "connection"
    ],
    "DeleteApiDestination": [
      "api-destination"
    ],
    "DeleteArchive": [
      "archive"
    ],
    "DeleteConnection": [
      "connection"
    ],
    "DeleteEndpoint": [
      "endpoint"
    ],
    "DeleteEventBus": [
      "event-bus",
      "event-busv2"
    ],
    "DeletePartnerEventSource": [],
    "DeleteRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "DescribeApiDestination": [
      "api-destination",
      "connection"
    ],
    "DescribeArchive": [
      "archive"
    ],
    "DescribeConnection": [
      "connection"
    ],
    "DescribeEndpoint": [
      "endpoint"
    ],
    "DescribeEventBus": [
      "event-bus",
      "event-busv2"
    ],
    "DescribeEventSource": [
      "event-sourcev2"
    ],
    "DescribePartnerEventSource": [],
    "DescribeReplay": [
      "replay"
    ],
    "DescribeRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "DisableRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "EnableRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "ListApiDestinations": [],
    "ListArchives": [],
    "ListConnections": [],
    "ListEndpoints": [],
    "ListEventBuses": [],
    "ListEventSources": [],
    "ListPartnerEventSourceAccounts": [],
    "ListPartnerEventSources": [],
    "ListReplays": [],
    "ListRuleNamesByTarget": [],
    "ListRules": [],
    "ListTagsForResource": [
      "event-bus",
      "event-busv2",
      "event-sourcev2",
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus",
      "subscriber"
    ],
    "ListTargetsByRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "PutEvents": [
      "event-bus",
      "event-busv2"
    ],
    "PutPartnerEvents": [],
    "PutPermission": [],
    "PutRule": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "PutTargets": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "RemovePermission": [],
    "RemoveTargets": [
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus"
    ],
    "StartReplay": [
      "archive",
      "event-bus",
      "replay"
    ],
    "TagResource": [
      "event-bus",
      "event-busv2",
      "event-sourcev2",
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus",
      "subscriber"
    ],
    "TestEventPattern": [],
    "UntagResource": [
      "event-bus",
      "event-busv2",
      "event-sourcev2",
      "rule-on-custom-event-bus",
      "rule-on-default-event-bus",
      "subscriber"
    ],
    "UpdateApiDestination": [
      "api-destination"
    ],
    "UpdateArchive": [
      "archive"
    ],
    "UpdateConnection": [
      "connection"
    ],
    "UpdateEndpoint": [
      "endpoint"
    ],
    "UpdateEventBus": [
      "event-bus",
      "event-busv2"
    ]
  }
};
