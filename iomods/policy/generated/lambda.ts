// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const lambda: ServiceKinds = {
  "service": "lambda",
  "named": "function",
  "kinds": {
    "capacityProvider": {
      "scope": "regional",
      "path": "capacity-provider:{name}"
    },
    "code signing config": {
      "scope": "regional",
      "path": "code-signing-config:{name}"
    },
    "durable execution": {
      "scope": "regional",
      "path": "function:{name}:{part}/durable-execution/{part}/{part}"
    },
    "eventSourceMapping": {
      "scope": "regional",
      "path": "event-source-mapping:{name}"
    },
    "function": {
      "scope": "regional",
      "path": "function:{name}"
    },
    "function alias": {
      "scope": "regional",
      "path": "function:{name}:{part}"
    },
    "function version": {
      "scope": "regional",
      "path": "function:{name}:{part}"
    },
    "layer": {
      "scope": "regional",
      "path": "layer:{name}"
    },
    "layerVersion": {
      "scope": "regional",
      "path": "layer:{name}:{part}"
    },
    "microvmImage": {
      "scope": "regional",
      "path": "microvm-image:{name}"
    },
    "networkConnector": {
      "scope": "regional",
      "path": "network-connector:{name}"
    }
  },
  "actions": {
    "AddLayerVersionPermission": [
      "layerVersion"
    ],
    "AddPermission": [
      "function"
    ],
    "CheckpointDurableExecution": [
      "durable execution"
    ],
    "CreateAlias": [
      "function"
    ],
    "CreateCapacityProvider": [
      "capacityProvider"
    ],
    "CreateCodeSigningConfig": [],
    "CreateEventSourceMapping": [],
    "CreateFunction": [
      "function"
    ],
    "CreateFunctionUrlConfig": [
      "function"
    ],
    "DeleteAlias": [
      "function"
    ],
    "DeleteCapacityProvider": [
      "capacityProvider"
    ],
    "DeleteCodeSigningConfig": [
      "code signing config"
    ],
    "DeleteEventSourceMapping": [
      "eventSourceMapping"
    ],
    "DeleteFunction": [
      "function"
    ],
    "DeleteFunctionCodeSigningConfig": [
      "function"
    ],
    "DeleteFunctionConcurrency": [
      "function"
    ],
    "DeleteFunctionEventInvokeConfig": [
      "function"
    ],
    "DeleteFunctionUrlConfig": [
      "function"
    ],
    "DeleteLayerVersion": [
      "layerVersion"
    ],
    "DeleteProvisionedConcurrencyConfig": [
      "function alias",
      "function version"
    ],
    "DeleteResourcePolicy": [
      "function"
    ],
    "GetAccountSettings": [],
    "GetAlias": [
      "function"
    ],
    "GetCapacityProvider": [
      "capacityProvider"
    ],
    "GetCodeSigningConfig": [
      "code signing config"
    ],
    "GetDurableExecution": [
      "durable execution"
    ],
    "GetDurableExecutionHistory": [
      "durable execution"
    ],
    "GetDurableExecutionState": [
      "durable execution"
    ],
    "GetEventSourceMapping": [
      "eventSourceMapping"
    ],
    "GetFunction": [
      "function"
    ],
    "GetFunctionCodeSigningConfig": [
      "function"
    ],
    "GetFunctionConcurrency": [
      "function"
    ],
    "GetFunctionConfiguration": [
      "function"
    ],
    "GetFunctionEventInvokeConfig": [
      "function"
    ],
    "GetFunctionRecursionConfig": [
      "function"
    ],
    "GetFunctionScalingConfig": [
      "function"
    ],
    "GetFunctionUrlConfig": [
      "function"
    ],
    "GetLayerVersion": [
      "layerVersion"
    ],
    "GetLayerVersionPolicy": [
      "layerVersion"
    ],
    "GetPolicy": [
      "function"
    ],
    "GetProvisionedConcurrencyConfig": [
      "function alias",
      "function version"
    ],
    "GetResourcePolicy": [
      "function"
    ],
    "GetRuntimeManagementConfig": [
      "function"
    ],
    "InvokeAsync": [
      "function"
    ],
    "InvokeFunction": [
      "function"
    ],
    "ListAliases": [
      "function"
    ],
    "ListCapacityProviders": [],
    "ListCodeSigningConfigs": [],
    "ListDurableExecutionsByFunction": [
      "function"
    ],
    "ListEventSourceMappings": [],
    "ListFunctionEventInvokeConfigs": [
      "function"
    ],
    "ListFunctionUrlConfigs": [
      "function"
    ],
    "ListFunctionVersionsByCapacityProvider": [
      "capacityProvider"
    ],
    "ListFunctions": [],
    "ListFunctionsByCodeSigningConfig": [
      "code signing config"
    ],
    "ListLayerVersions": [],
    "ListLayers": [],
    "ListProvisionedConcurrencyConfigs": [
      "function"
    ],
    "ListTags": [
      "capacityProvider",
      "code signing config",
      "eventSourceMapping",
      "function",
      "microvmImage",
      "networkConnector"
    ],
    "ListVersionsByFunction": [
      "function"
    ],
    "PublishLayerVersion": [
      "layer"
    ],
    "PublishVersion": [
      "function"
    ],
    "PutFunctionCodeSigningConfig": [
      "code signing config",
      "function"
    ],
    "PutFunctionConcurrency": [
      "function"
    ],
    "PutFunctionEventInvokeConfig": [
      "function"
    ],
    "PutFunctionRecursionConfig": [
      "function"
    ],
    "PutFunctionScalingConfig": [
      "function"
    ],
    "PutProvisionedConcurrencyConfig": [
      "function alias",
      "function version"
    ],
    "PutResourcePolicy": [
      "function"
    ],
    "PutRuntimeManagementConfig": [
      "function"
    ],
    "RemoveLayerVersionPermission": [
      "layerVersion"
    ],
    "RemovePermission": [
      "function"
    ],
    "SendDurableExecutionCallbackFailure": [
      "durable execution"
    ],
    "SendDurableExecutionCallbackHeartbeat": [
      "durable execution"
    ],
    "SendDurableExecutionCallbackSuccess": [
      "durable execution"
    ],
    "StopDurableExecution": [
      "durable execution"
    ],
    "TagResource": [
      "capacityProvider",
      "code signing config",
      "eventSourceMapping",
      "function",
      "microvmImage",
      "networkConnector"
    ],
    "UntagResource": [
      "capacityProvider",
      "code signing config",
      "eventSourceMapping",
      "function",
      "microvmImage",
      "networkConnector"
    ],
    "UpdateAlias": [
      "function"
    ],
    "UpdateCapacityProvider": [
      "capacityProvider"
    ],
    "UpdateCodeSigningConfig": [
      "code signing config"
    ],
    "UpdateEventSourceMapping": [
      "eventSourceMapping"
    ],
    "UpdateFunctionCode": [
      "function"
    ],
    "UpdateFunctionConfiguration": [
      "function"
    ],
    "UpdateFunctionEventInvokeConfig": [
      "function"
    ],
    "UpdateFunctionUrlConfig": [
      "function"
    ]
  }
};
