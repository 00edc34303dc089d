// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const kinesis: ServiceKinds = {
  "service": "kinesis",
  "named": "stream",
  "kinds": {
    "channel": {
      "scope": "regional",
      "path": "channel/{name}"
    },
    "consumer": {
      "scope": "regional",
      "path": "{name}/{part}/consumer/{part}:{part}"
    },
    "stream": {
      "scope": "regional",
      "path": "stream/{name}"
    }
  },
  "actions": {
    "AddTagsToStream": [
      "stream"
    ],
    "CreateChannel": [
      "channel"
    ],
    "CreateStream": [
      "stream"
    ],
    "DecreaseStreamRetentionPeriod": [
      "stream"
    ],
    "DeleteChannel": [
      "channel"
    ],
    "DeleteResourcePolicy": [
      "consumer",
      "stream"
    ],
    "DeleteStream": [
      "stream"
    ],
    "DeregisterStreamConsumer": [
      "consumer"
    ],
    "DescribeAccountSettings": [],
    "DescribeChannel": [
      "channel"
    ],
    "DescribeLimits": [],
    "DescribeStream": [
      "stream"
    ],
    "DescribeStreamConsumer": [
      "consumer"
    ],
    "DescribeStreamSummary": [
      "stream"
    ],
    "DisableEnhancedMonitoring": [],
    "EnableEnhancedMonitoring": [],
    "GetRecords": [
      "stream"
    ],
    "GetResourcePolicy": [
      "consumer",
      "stream"
    ],
    "GetShardIterator": [
      "stream"
    ],
    "IncreaseStreamRetentionPeriod": [
      "stream"
    ],
    "ListChannels": [],
    "ListShards": [
      "stream"
    ],
    "ListStreamConsumers": [
      "stream"
    ],
    "ListStreams": [],
    "ListTagsForResource": [
      "channel",
      "consumer",
      "stream"
    ],
    "ListTagsForStream": [
      "stream"
    ],
    "MergeShards": [
      "stream"
    ],
    "PutRecord": [
      "stream"
    ],
    "PutRecords": [
      "stream"
    ],
    "PutResourcePolicy": [
      "consumer",
      "stream"
    ],
    "RegisterStreamConsumer": [
      "stream"
    ],
    "RemoveTagsFromStream": [
      "stream"
    ],
    "SplitShard": [
      "stream"
    ],
    "StartStreamEncryption": [
      "stream"
    ],
    "StopStreamEncryption": [
      "stream"
    ],
    "TagResource": [
      "channel",
      "consumer",
      "stream"
    ],
    "UntagResource": [
      "channel",
      "consumer",
      "stream"
    ],
    "UpdateAccountSettings": [],
    "UpdateChannel": [
      "channel"
    ],
    "UpdateMaxRecordSize": [
      "stream"
    ],
    "UpdateShardCount": [],
    "UpdateStreamMode": [],
    "UpdateStreamRecordDistributionStrategy": [
      "stream"
    ],
    "UpdateStreamWarmThroughput": [
      "stream"
    ]
  }
};
