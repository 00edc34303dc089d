// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const ssm: ServiceKinds = {
  "service": "ssm",
  "named": "parameter",
  "kinds": {
    "association": {
      "scope": "regional",
      "path": "association/{name}"
    },
    "automation-definition": {
      "scope": "regional",
      "path": "automation-definition/{name}:{part}"
    },
    "automation-execution": {
      "scope": "regional",
      "path": "automation-execution/{name}"
    },
    "cloud-connector": {
      "scope": "regional",
      "path": "cloud-connector/{name}"
    },
    "document": {
      "scope": "regional",
      "path": "document/{name}"
    },
    "maintenancewindow": {
      "scope": "regional",
      "path": "maintenancewindow/{name}"
    },
    "managed-instance": {
      "scope": "regional",
      "path": "managed-instance/{name}"
    },
    "opsitem": {
      "scope": "regional",
      "path": "opsitem/{name}"
    },
    "opsitemgroup": {
      "scope": "regional",
      "path": "opsitemgroup/default"
    },
    "opsmetadata": {
      "scope": "regional",
      "path": "opsmetadata/{name}"
    },
    "parameter": {
      "scope": "regional",
      "path": "parameter/{name}",
      "slashes": true
    },
    "patchbaseline": {
      "scope": "regional",
      "path": "patchbaseline/{name}"
    },
    "resourcedatasync": {
      "scope": "regional",
      "path": "resource-data-sync/{name}"
    },
    "servicesetting": {
      "scope": "regional",
      "path": "servicesetting/{name}"
    },
    "session": {
      "scope": "regional",
      "path": "session/{name}"
    },
    "windowtarget": {
      "scope": "regional",
      "path": "windowtarget/{name}"
    },
    "windowtask": {
      "scope": "regional",
      "path": "windowtask/{name}"
    }
  },
  "actions": {
    "AddTagsToResource": [
      "association",
      "automation-execution",
      "cloud-connector",
      "document",
      "maintenancewindow",
      "managed-instance",
      "opsitem",
      "opsmetadata",
      "parameter",
      "patchbaseline"
    ],
    "AssociateOpsItemRelatedItem": [
      "opsitem"
    ],
    "CancelCommand": [],
    "CancelMaintenanceWindowExecution": [
      "maintenancewindow"
    ],
    "CreateActivation": [],
    "CreateAssociation": [
      "association",
      "document",
      "managed-instance"
    ],
    "CreateAssociationBatch": [
      "document",
      "managed-instance"
    ],
    "CreateCloudConnector": [
      "cloud-connector"
    ],
    "CreateDocument": [
      "document"
    ],
    "CreateMaintenanceWindow": [],
    "CreateOpsItem": [],
    "CreateOpsMetadata": [],
    "CreatePatchBaseline": [],
    "CreateResourceDataSync": [
      "resourcedatasync"
    ],
    "DeleteActivation": [],
    "DeleteAssociation": [
      "association",
      "document",
      "managed-instance"
    ],
    "DeleteCloudConnector": [
      "cloud-connector"
    ],
    "DeleteDocument": [
      "document"
    ],
    "DeleteInventory": [],
    "DeleteMaintenanceWindow": [
      "maintenancewindow"
    ],
    "DeleteOpsItem": [
      "opsitem"
    ],
    "DeleteOpsMetadata": [
      "opsmetadata"
    ],
    "DeleteParameter": [
      "parameter"
    ],
    "DeleteParameters": [
      "parameter"
    ],
    "DeletePatchBaseline": [
      "patchbaseline"
    ],
    "DeleteResourceDataSync": [
      "resourcedatasync"
    ],
    "DeleteResourcePolicy": [
      "document",
      "opsitemgroup",
      "parameter"
    ],
    "DeregisterManagedInstance": [
      "managed-instance"
    ],
    "DeregisterPatchBaselineForPatchGroup": [
      "patchbaseline"
    ],
    "DeregisterTargetFromMaintenanceWindow": [
      "maintenancewindow",
      "windowtarget"
    ],
    "DeregisterTaskFromMaintenanceWindow": [
      "maintenancewindow",
      "windowtask"
    ],
    "DescribeActivations": [],
    "DescribeAssociation": [
      "association",
      "document",
      "managed-instance"
    ],
    "DescribeAssociationExecutionTargets": [
      "association"
    ],
    "DescribeAssociationExecutions": [
      "association"
    ],
    "DescribeAutomationExecutions": [],
    "DescribeAutomationStepExecutions": [
      "automation-execution"
    ],
    "DescribeAvailablePatches": [],
    "DescribeDocument": [
      "document"
    ],
    "DescribeDocumentPermission": [
      "document"
    ],
    "DescribeEffectiveInstanceAssociations": [
      "managed-instance"
    ],
    "DescribeEffectivePatchesForPatchBaseline": [
      "patchbaseline"
    ],
    "DescribeInstanceAssociationsStatus": [
      "managed-instance"
    ],
    "DescribeInstanceInformation": [],
    "DescribeInstancePatchStates": [
      "managed-instance"
    ],
    "DescribeInstancePatchStatesForPatchGroup": [],
    "DescribeInstancePatches": [
      "managed-instance"
    ],
    "DescribeInstanceProperties": [],
    "DescribeInventoryDeletions": [],
    "DescribeMaintenanceWindowExecutionTaskInvocations": [],
    "DescribeMaintenanceWindowExecutionTasks": [],
    "DescribeMaintenanceWindowExecutions": [
      "maintenancewindow"
    ],
    "DescribeMaintenanceWindowSchedule": [],
    "DescribeMaintenanceWindowTargets": [
      "maintenancewindow"
    ],
    "DescribeMaintenanceWindowTasks": [
      "maintenancewindow"
    ],
    "DescribeMaintenanceWindows": [],
    "DescribeMaintenanceWindowsForTarget": [],
    "DescribeOpsItems": [],
    "DescribeParameters": [],
    "DescribePatchBaselines": [],
    "DescribePatchGroupState": [],
    "DescribePatchGroups": [],
    "DescribePatchProperties": [],
    "DescribeSessions": [],
    "DisassociateOpsItemRelatedItem": [
      "opsitem"
    ],
    "GetAccessToken": [
      "opsitem"
    ],
    "GetAutomationExecution": [
      "automation-execution"
    ],
    "GetCalendarState": [
      "document"
    ],
    "GetCloudConnector": [
      "cloud-connector"
    ],
    "GetCommandInvocation": [],
    "GetConnectionStatus": [
      "managed-instance"
    ],
    "GetDefaultPatchBaseline": [
      "patchbaseline"
    ],
    "GetDeployablePatchSnapshotForInstance": [],
    "GetDocument": [
      "document"
    ],
    "GetExecutionPreview": [],
    "GetInventory": [],
    "GetInventorySchema": [],
    "GetMaintenanceWindow": [
      "maintenancewindow"
    ],
    "GetMaintenanceWindowExecution": [],
    "GetMaintenanceWindowExecutionTask": [],
    "GetMaintenanceWindowExecutionTaskInvocation": [],
    "GetMaintenanceWindowTask": [
      "maintenancewindow"
    ],
    "GetOpsItem": [
      "opsitem"
    ],
    "GetOpsMetadata": [
      "opsmetadata"
    ],
    "GetOpsSummary": [
      "resourcedatasync"
    ],
    "GetParameter": [
      "parameter"
    ],
    "GetParameterHistory": [
      "parameter"
    ],
    "GetParameters": [
      "parameter"
    ],
    "GetParametersByPath": [
      "parameter"
    ],
    "GetPatchBaseline": [
      "patchbaseline"
    ],
    "GetPatchBaselineForPatchGroup": [],
    "GetResourcePolicies": [
      "document",
      "opsitemgroup",
      "parameter"
    ],
    "GetServiceSetting": [
      "servicesetting"
    ],
    "LabelParameterVersion": [
      "parameter"
    ],
    "ListAssociationVersions": [
      "association"
    ],
    "ListAssociations": [],
    "ListCloudConnectors": [],
    "ListCommandInvocations": [],
    "ListCommands": [],
    "ListComplianceItems": [],
    "ListComplianceSummaries": [],
    "ListDocumentMetadataHistory": [
      "document"
    ],
    "ListDocumentVersions": [
      "document"
    ],
    "ListDocuments": [],
    "ListInventoryEntries": [],
    "ListNodes": [
      "resourcedatasync"
    ],
    "ListNodesSummary": [
      "resourcedatasync"
    ],
    "ListOpsItemEvents": [],
    "ListOpsItemRelatedItems": [],
    "ListOpsMetadata": [],
    "ListResourceComplianceSummaries": [],
    "ListResourceDataSync": [],
    "ListTagsForResource": [
      "association",
      "automation-execution",
      "cloud-connector",
      "document",
      "maintenancewindow",
      "managed-instance",
      "opsitem",
      "opsmetadata",
      "parameter",
      "patchbaseline"
    ],
    "ModifyDocumentPermission": [
      "document"
    ],
    "PutComplianceItems": [
      "managed-instance"
    ],
    "PutInventory": [],
    "PutParameter": [
      "parameter"
    ],
    "PutResourcePolicy": [
      "document",
      "opsitemgroup",
      "parameter"
    ],
    "RegisterDefaultPatchBaseline": [
      "patchbaseline"
    ],
    "RegisterPatchBaselineForPatchGroup": [
      "patchbaseline"
    ],
    "RegisterTargetWithMaintenanceWindow": [
      "maintenancewindow"
    ],
    "RegisterTaskWithMaintenanceWindow": [
      "maintenancewindow"
    ],
    "RemoveTagsFromResource": [
      "association",
      "automation-execution",
      "cloud-connector",
      "document",
      "maintenancewindow",
      "managed-instance",
      "opsitem",
      "opsmetadata",
      "parameter",
      "patchbaseline"
    ],
    "ResetServiceSetting": [
      "servicesetting"
    ],
    "ResumeSession": [
      "session"
    ],
    "SendAutomationSignal": [
      "automation-execution"
    ],
    "SendCommand": [
      "document",
      "managed-instance"
    ],
    "StartAccessRequest": [
      "managed-instance"
    ],
    "StartAssociationsOnce": [
      "association"
    ],
    "StartAutomationExecution": [
      "automation-definition",
      "automation-execution",
      "document"
    ],
    "StartChangeRequestExecution": [
      "automation-definition",
      "automation-execution",
      "document"
    ],
    "StartExecutionPreview": [],
    "StartSession": [
      "document",
      "managed-instance"
    ],
    "StopAutomationExecution": [
      "automation-execution"
    ],
    "TerminateSession": [
      "session"
    ],
    "UnlabelParameterVersion": [
      "parameter"
    ],
    "UpdateAssociation": [
      "association",
      "document",
      "managed-instance"
    ],
    "UpdateAssociationStatus": [
      "document",
      "managed-instance"
    ],
    "UpdateCloudConnector": [
      "cloud-connector"
    ],
    "UpdateDocument": [
      "document"
    ],
    "UpdateDocumentDefaultVersion": [
      "document"
    ],
    "UpdateDocumentMetadata": [
      "document"
    ],
    "UpdateMaintenanceWindow": [
      "maintenancewindow"
    ],
    "UpdateMaintenanceWindowTarget": [
      "maintenancewindow",
      "windowtarget"
    ],
    "UpdateMaintenanceWindowTask": [
      "maintenancewindow",
      "windowtask"
    ],
    "UpdateManagedInstanceRole": [
      "managed-instance"
    ],
    "UpdateOpsItem": [
      "opsitem"
    ],
    "UpdateOpsMetadata": [
      "opsmetadata"
    ],
    "UpdatePatchBaseline": [
      "patchbaseline"
    ],
    "UpdateResourceDataSync": [
      "resourcedatasync"
    ],
    "UpdateServiceSetting": [
      "servicesetting"
    ],
    "ValidateCloudConnector": [
      "cloud-connector"
    ]
  }
};
