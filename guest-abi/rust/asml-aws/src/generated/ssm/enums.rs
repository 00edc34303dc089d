// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of AccessRequestStatus.
    AccessRequestStatus Unknown {
        /// `Approved`.
        "Approved" Approved;
        /// `Rejected`.
        "Rejected" Rejected;
        /// `Revoked`.
        "Revoked" Revoked;
        /// `Expired`.
        "Expired" Expired;
        /// `Pending`.
        "Pending" Pending;
    }
}

enumeration! {
    /// Values of AccessType.
    AccessType Unknown {
        /// `Standard`.
        "Standard" Standard;
        /// `JustInTime`.
        "JustInTime" JustInTime;
    }
}

enumeration! {
    /// Values of AssociationComplianceSeverity.
    AssociationComplianceSeverity Unknown {
        /// `CRITICAL`.
        "CRITICAL" Critical;
        /// `HIGH`.
        "HIGH" High;
        /// `MEDIUM`.
        "MEDIUM" Medium;
        /// `LOW`.
        "LOW" Low;
        /// `UNSPECIFIED`.
        "UNSPECIFIED" Unspecified;
    }
}

enumeration! {
    /// Values of AssociationExecutionFilterKey.
    AssociationExecutionFilterKey Unknown {
        /// `ExecutionId`.
        "ExecutionId" ExecutionId;
        /// `Status`.
        "Status" Status;
        /// `CreatedTime`.
        "CreatedTime" CreatedTime;
    }
}

enumeration! {
    /// Values of AssociationExecutionTargetsFilterKey.
    AssociationExecutionTargetsFilterKey Unknown {
        /// `Status`.
        "Status" Status;
        /// `ResourceId`.
        "ResourceId" ResourceId;
        /// `ResourceType`.
        "ResourceType" ResourceType;
    }
}

enumeration! {
    /// Values of AssociationFilterKey.
    AssociationFilterKey Unknown {
        /// `InstanceId`.
        "InstanceId" InstanceId;
        /// `Name`.
        "Name" Name;
        /// `AssociationId`.
        "AssociationId" AssociationId;
        /// `AssociationStatusName`.
        "AssociationStatusName" AssociationStatusName;
        /// `LastExecutedBefore`.
        "LastExecutedBefore" LastExecutedBefore;
        /// `LastExecutedAfter`.
        "LastExecutedAfter" LastExecutedAfter;
        /// `AssociationName`.
        "AssociationName" AssociationName;
        /// `ResourceGroupName`.
        "ResourceGroupName" ResourceGroupName;
        /// `CloudConnectorId`.
        "CloudConnectorId" CloudConnectorId;
    }
}

enumeration! {
    /// Values of AssociationFilterOperatorType.
    AssociationFilterOperatorType Unknown {
        /// `EQUAL`.
        "EQUAL" Equal;
        /// `LESS_THAN`.
        "LESS_THAN" LessThan;
        /// `GREATER_THAN`.
        "GREATER_THAN" GreaterThan;
    }
}

enumeration! {
    /// Values of AssociationStatusName.
    AssociationStatusName Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `Success`.
        "Success" Success;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of AssociationSyncCompliance.
    AssociationSyncCompliance Unknown {
        /// `AUTO`.
        "AUTO" Auto;
        /// `MANUAL`.
        "MANUAL" Manual;
    }
}

enumeration! {
    /// Values of AttachmentHashType.
    AttachmentHashType Unknown {
        /// `Sha256`.
        "Sha256" Sha256;
    }
}

enumeration! {
    /// Values of AttachmentsSourceKey.
    AttachmentsSourceKey Unknown {
        /// `SourceUrl`.
        "SourceUrl" SourceUrl;
        /// `S3FileUrl`.
        "S3FileUrl" S3FileUrl;
        /// `AttachmentReference`.
        "AttachmentReference" AttachmentReference;
    }
}

enumeration! {
    /// Values of AutomationExecutionFilterKey.
    AutomationExecutionFilterKey Unknown {
        /// `DocumentNamePrefix`.
        "DocumentNamePrefix" DocumentNamePrefix;
        /// `ExecutionStatus`.
        "ExecutionStatus" ExecutionStatus;
        /// `ExecutionId`.
        "ExecutionId" ExecutionId;
        /// `ParentExecutionId`.
        "ParentExecutionId" ParentExecutionId;
        /// `CurrentAction`.
        "CurrentAction" CurrentAction;
        /// `StartTimeBefore`.
        "StartTimeBefore" StartTimeBefore;
        /// `StartTimeAfter`.
        "StartTimeAfter" StartTimeAfter;
        /// `AutomationType`.
        "AutomationType" AutomationType;
        /// `TagKey`.
        "TagKey" TagKey;
        /// `TargetResourceGroup`.
        "TargetResourceGroup" TargetResourceGroup;
        /// `AutomationSubtype`.
        "AutomationSubtype" AutomationSubtype;
        /// `OpsItemId`.
        "OpsItemId" OpsItemId;
    }
}

enumeration! {
    /// Values of AutomationExecutionStatus.
    AutomationExecutionStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Waiting`.
        "Waiting" Waiting;
        /// `Success`.
        "Success" Success;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Cancelling`.
        "Cancelling" Cancelling;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `Failed`.
        "Failed" Failed;
        /// `PendingApproval`.
        "PendingApproval" PendingApproval;
        /// `Approved`.
        "Approved" Approved;
        /// `Rejected`.
        "Rejected" Rejected;
        /// `Scheduled`.
        "Scheduled" Scheduled;
        /// `RunbookInProgress`.
        "RunbookInProgress" RunbookInProgress;
        /// `PendingChangeCalendarOverride`.
        "PendingChangeCalendarOverride" PendingChangeCalendarOverride;
        /// `ChangeCalendarOverrideApproved`.
        "ChangeCalendarOverrideApproved" ChangeCalendarOverrideApproved;
        /// `ChangeCalendarOverrideRejected`.
        "ChangeCalendarOverrideRejected" ChangeCalendarOverrideRejected;
        /// `CompletedWithSuccess`.
        "CompletedWithSuccess" CompletedWithSuccess;
        /// `CompletedWithFailure`.
        "CompletedWithFailure" CompletedWithFailure;
        /// `Exited`.
        "Exited" Exited;
    }
}

enumeration! {
    /// Values of AutomationSubtype.
    AutomationSubtype Unknown {
        /// `ChangeRequest`.
        "ChangeRequest" ChangeRequest;
        /// `AccessRequest`.
        "AccessRequest" AccessRequest;
    }
}

enumeration! {
    /// Values of AutomationType.
    AutomationType Unknown {
        /// `CrossAccount`.
        "CrossAccount" CrossAccount;
        /// `Local`.
        "Local" Local;
    }
}

enumeration! {
    /// Values of CalendarState.
    CalendarState Unknown {
        /// `OPEN`.
        "OPEN" Open;
        /// `CLOSED`.
        "CLOSED" Closed;
    }
}

enumeration! {
    /// Values of CloudConnectorFilterKey.
    CloudConnectorFilterKey Unknown {
        /// `SubscriptionId`.
        "SubscriptionId" SubscriptionId;
        /// `TenantId`.
        "TenantId" TenantId;
    }
}

enumeration! {
    /// Values of CommandFilterKey.
    CommandFilterKey Unknown {
        /// `InvokedAfter`.
        "InvokedAfter" InvokedAfter;
        /// `InvokedBefore`.
        "InvokedBefore" InvokedBefore;
        /// `Status`.
        "Status" Status;
        /// `ExecutionStage`.
        "ExecutionStage" ExecutionStage;
        /// `DocumentName`.
        "DocumentName" DocumentName;
    }
}

enumeration! {
    /// Values of CommandInvocationStatus.
    CommandInvocationStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Delayed`.
        "Delayed" Delayed;
        /// `Success`.
        "Success" Success;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Failed`.
        "Failed" Failed;
        /// `Cancelling`.
        "Cancelling" Cancelling;
    }
}

enumeration! {
    /// Values of CommandPluginStatus.
    CommandPluginStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Success`.
        "Success" Success;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of CommandStatus.
    CommandStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Success`.
        "Success" Success;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `Failed`.
        "Failed" Failed;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Cancelling`.
        "Cancelling" Cancelling;
    }
}

enumeration! {
    /// Values of ComplianceQueryOperatorType.
    ComplianceQueryOperatorType Unknown {
        /// `EQUAL`.
        "EQUAL" Equal;
        /// `NOT_EQUAL`.
        "NOT_EQUAL" NotEqual;
        /// `BEGIN_WITH`.
        "BEGIN_WITH" BeginWith;
        /// `LESS_THAN`.
        "LESS_THAN" LessThan;
        /// `GREATER_THAN`.
        "GREATER_THAN" GreaterThan;
    }
}

enumeration! {
    /// Values of ComplianceSeverity.
    ComplianceSeverity Unknown {
        /// `CRITICAL`.
        "CRITICAL" Critical;
        /// `HIGH`.
        "HIGH" High;
        /// `MEDIUM`.
        "MEDIUM" Medium;
        /// `LOW`.
        "LOW" Low;
        /// `INFORMATIONAL`.
        "INFORMATIONAL" Informational;
        /// `UNSPECIFIED`.
        "UNSPECIFIED" Unspecified;
    }
}

enumeration! {
    /// Values of ComplianceStatus.
    ComplianceStatus Unknown {
        /// `COMPLIANT`.
        "COMPLIANT" Compliant;
        /// `NON_COMPLIANT`.
        "NON_COMPLIANT" NonCompliant;
    }
}

enumeration! {
    /// Values of ComplianceUploadType.
    ComplianceUploadType Unknown {
        /// `COMPLETE`.
        "COMPLETE" Complete;
        /// `PARTIAL`.
        "PARTIAL" Partial;
    }
}

enumeration! {
    /// Values of ConnectionStatus.
    ConnectionStatus Unknown {
        /// `connected`.
        "connected" Connected;
        /// `notconnected`.
        "notconnected" Notconnected;
    }
}

enumeration! {
    /// Values of DeletionMode.
    DeletionMode Unknown {
        /// `RemoveSharing`.
        "RemoveSharing" RemoveSharing;
        /// `RollbackMigration`.
        "RollbackMigration" RollbackMigration;
    }
}

enumeration! {
    /// Values of DescribeActivationsFilterKeys.
    DescribeActivationsFilterKeys Unknown {
        /// `ActivationIds`.
        "ActivationIds" ActivationIds;
        /// `DefaultInstanceName`.
        "DefaultInstanceName" DefaultInstanceName;
        /// `IamRole`.
        "IamRole" IamRole;
    }
}

enumeration! {
    /// Values of DocumentFilterKey.
    DocumentFilterKey Unknown {
        /// `Name`.
        "Name" Name;
        /// `Owner`.
        "Owner" Owner;
        /// `PlatformTypes`.
        "PlatformTypes" PlatformTypes;
        /// `DocumentType`.
        "DocumentType" DocumentType;
    }
}

enumeration! {
    /// Values of DocumentFormat.
    DocumentFormat Unknown {
        /// `YAML`.
        "YAML" Yaml;
        /// `JSON`.
        "JSON" Json;
        /// `TEXT`.
        "TEXT" Text;
    }
}

enumeration! {
    /// Values of DocumentHashType.
    DocumentHashType Unknown {
        /// `Sha256`.
        "Sha256" Sha256;
        /// `Sha1`.
        "Sha1" Sha1;
    }
}

enumeration! {
    /// Values of DocumentMetadataEnum.
    DocumentMetadataEnum Unknown {
        /// `DocumentReviews`.
        "DocumentReviews" DocumentReviews;
    }
}

enumeration! {
    /// Values of DocumentParameterType.
    DocumentParameterType Unknown {
        /// `String`.
        "String" String;
        /// `StringList`.
        "StringList" StringList;
    }
}

enumeration! {
    /// Values of DocumentPermissionType.
    DocumentPermissionType Unknown {
        /// `Share`.
        "Share" Share;
    }
}

enumeration! {
    /// Values of DocumentReviewAction.
    DocumentReviewAction Unknown {
        /// `SendForReview`.
        "SendForReview" SendForReview;
        /// `UpdateReview`.
        "UpdateReview" UpdateReview;
        /// `Approve`.
        "Approve" Approve;
        /// `Reject`.
        "Reject" Reject;
    }
}

enumeration! {
    /// Values of DocumentReviewCommentType.
    DocumentReviewCommentType Unknown {
        /// `Comment`.
        "Comment" Comment;
    }
}

enumeration! {
    /// The status of a document.
    DocumentStatus Unknown {
        /// `Creating`.
        "Creating" Creating;
        /// `Active`.
        "Active" Active;
        /// `Updating`.
        "Updating" Updating;
        /// `Deleting`.
        "Deleting" Deleting;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of DocumentType.
    DocumentType Unknown {
        /// `Command`.
        "Command" Command;
        /// `Policy`.
        "Policy" Policy;
        /// `Automation`.
        "Automation" Automation;
        /// `Session`.
        "Session" Session;
        /// `Package`.
        "Package" Package;
        /// `ApplicationConfiguration`.
        "ApplicationConfiguration" ApplicationConfiguration;
        /// `ApplicationConfigurationSchema`.
        "ApplicationConfigurationSchema" ApplicationConfigurationSchema;
        /// `DeploymentStrategy`.
        "DeploymentStrategy" DeploymentStrategy;
        /// `ChangeCalendar`.
        "ChangeCalendar" ChangeCalendar;
        /// `Automation.ChangeTemplate`.
        "Automation.ChangeTemplate" AutomationChangeTemplate;
        /// `ProblemAnalysis`.
        "ProblemAnalysis" ProblemAnalysis;
        /// `ProblemAnalysisTemplate`.
        "ProblemAnalysisTemplate" ProblemAnalysisTemplate;
        /// `CloudFormation`.
        "CloudFormation" CloudFormation;
        /// `ConformancePackTemplate`.
        "ConformancePackTemplate" ConformancePackTemplate;
        /// `QuickSetup`.
        "QuickSetup" QuickSetup;
        /// `ManualApprovalPolicy`.
        "ManualApprovalPolicy" ManualApprovalPolicy;
        /// `AutoApprovalPolicy`.
        "AutoApprovalPolicy" AutoApprovalPolicy;
    }
}

enumeration! {
    /// Values of ExecutionMode.
    ExecutionMode Unknown {
        /// `Auto`.
        "Auto" Auto;
        /// `Interactive`.
        "Interactive" Interactive;
    }
}

enumeration! {
    /// Values of ExecutionPreviewStatus.
    ExecutionPreviewStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Success`.
        "Success" Success;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of ExternalAlarmState.
    ExternalAlarmState Unlisted {
        /// `UNKNOWN`.
        "UNKNOWN" Unknown;
        /// `ALARM`.
        "ALARM" Alarm;
    }
}

enumeration! {
    /// Values of Fault.
    Fault Unlisted {
        /// `Client`.
        "Client" Client;
        /// `Server`.
        "Server" Server;
        /// `Unknown`.
        "Unknown" Unknown;
    }
}

enumeration! {
    /// Values of InstanceInformationFilterKey.
    InstanceInformationFilterKey Unknown {
        /// `InstanceIds`.
        "InstanceIds" InstanceIds;
        /// `AgentVersion`.
        "AgentVersion" AgentVersion;
        /// `PingStatus`.
        "PingStatus" PingStatus;
        /// `PlatformTypes`.
        "PlatformTypes" PlatformTypes;
        /// `ActivationIds`.
        "ActivationIds" ActivationIds;
        /// `IamRole`.
        "IamRole" IamRole;
        /// `ResourceType`.
        "ResourceType" ResourceType;
        /// `AssociationStatus`.
        "AssociationStatus" AssociationStatus;
    }
}

enumeration! {
    /// Values of InstancePatchStateOperatorType.
    InstancePatchStateOperatorType Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `NotEqual`.
        "NotEqual" NotEqual;
        /// `LessThan`.
        "LessThan" LessThan;
        /// `GreaterThan`.
        "GreaterThan" GreaterThan;
    }
}

enumeration! {
    /// Values of InstancePropertyFilterKey.
    InstancePropertyFilterKey Unknown {
        /// `InstanceIds`.
        "InstanceIds" InstanceIds;
        /// `AgentVersion`.
        "AgentVersion" AgentVersion;
        /// `PingStatus`.
        "PingStatus" PingStatus;
        /// `PlatformTypes`.
        "PlatformTypes" PlatformTypes;
        /// `DocumentName`.
        "DocumentName" DocumentName;
        /// `ActivationIds`.
        "ActivationIds" ActivationIds;
        /// `IamRole`.
        "IamRole" IamRole;
        /// `ResourceType`.
        "ResourceType" ResourceType;
        /// `AssociationStatus`.
        "AssociationStatus" AssociationStatus;
    }
}

enumeration! {
    /// Values of InstancePropertyFilterOperator.
    InstancePropertyFilterOperator Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `NotEqual`.
        "NotEqual" NotEqual;
        /// `BeginWith`.
        "BeginWith" BeginWith;
        /// `LessThan`.
        "LessThan" LessThan;
        /// `GreaterThan`.
        "GreaterThan" GreaterThan;
    }
}

enumeration! {
    /// Values of InventoryAttributeDataType.
    InventoryAttributeDataType Unknown {
        /// `string`.
        "string" String;
        /// `number`.
        "number" Number;
    }
}

enumeration! {
    /// Values of InventoryDeletionStatus.
    InventoryDeletionStatus Unknown {
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Complete`.
        "Complete" Complete;
    }
}

enumeration! {
    /// Values of InventoryQueryOperatorType.
    InventoryQueryOperatorType Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `NotEqual`.
        "NotEqual" NotEqual;
        /// `BeginWith`.
        "BeginWith" BeginWith;
        /// `LessThan`.
        "LessThan" LessThan;
        /// `GreaterThan`.
        "GreaterThan" GreaterThan;
        /// `Exists`.
        "Exists" Exists;
    }
}

enumeration! {
    /// Values of InventorySchemaDeleteOption.
    InventorySchemaDeleteOption Unknown {
        /// `DisableSchema`.
        "DisableSchema" DisableSchema;
        /// `DeleteSchema`.
        "DeleteSchema" DeleteSchema;
    }
}

enumeration! {
    /// Values of LastResourceDataSyncStatus.
    LastResourceDataSyncStatus Unknown {
        /// `Successful`.
        "Successful" Successful;
        /// `Failed`.
        "Failed" Failed;
        /// `InProgress`.
        "InProgress" InProgress;
    }
}

enumeration! {
    /// Values of MaintenanceWindowExecutionStatus.
    MaintenanceWindowExecutionStatus Unknown {
        /// `PENDING`.
        "PENDING" Pending;
        /// `IN_PROGRESS`.
        "IN_PROGRESS" InProgress;
        /// `SUCCESS`.
        "SUCCESS" Success;
        /// `FAILED`.
        "FAILED" Failed;
        /// `TIMED_OUT`.
        "TIMED_OUT" TimedOut;
        /// `CANCELLING`.
        "CANCELLING" Cancelling;
        /// `CANCELLED`.
        "CANCELLED" Cancelled;
        /// `SKIPPED_OVERLAPPING`.
        "SKIPPED_OVERLAPPING" SkippedOverlapping;
    }
}

enumeration! {
    /// Values of MaintenanceWindowResourceType.
    MaintenanceWindowResourceType Unknown {
        /// `INSTANCE`.
        "INSTANCE" Instance;
        /// `RESOURCE_GROUP`.
        "RESOURCE_GROUP" ResourceGroup;
    }
}

enumeration! {
    /// Values of MaintenanceWindowTaskCutoffBehavior.
    MaintenanceWindowTaskCutoffBehavior Unknown {
        /// `CONTINUE_TASK`.
        "CONTINUE_TASK" ContinueTask;
        /// `CANCEL_TASK`.
        "CANCEL_TASK" CancelTask;
    }
}

enumeration! {
    /// Values of MaintenanceWindowTaskType.
    MaintenanceWindowTaskType Unknown {
        /// `RUN_COMMAND`.
        "RUN_COMMAND" RunCommand;
        /// `AUTOMATION`.
        "AUTOMATION" Automation;
        /// `STEP_FUNCTIONS`.
        "STEP_FUNCTIONS" StepFunctions;
        /// `LAMBDA`.
        "LAMBDA" Lambda;
    }
}

enumeration! {
    /// Values of ManagedStatus.
    ManagedStatus Unknown {
        /// `All`.
        "All" All;
        /// `Managed`.
        "Managed" Managed;
        /// `Unmanaged`.
        "Unmanaged" Unmanaged;
    }
}

enumeration! {
    /// Values of NodeAggregatorType.
    NodeAggregatorType Unknown {
        /// `Count`.
        "Count" Count;
    }
}

enumeration! {
    /// Values of NodeAttributeName.
    NodeAttributeName Unknown {
        /// `AgentVersion`.
        "AgentVersion" AgentVersion;
        /// `PlatformName`.
        "PlatformName" PlatformName;
        /// `PlatformType`.
        "PlatformType" PlatformType;
        /// `PlatformVersion`.
        "PlatformVersion" PlatformVersion;
        /// `Region`.
        "Region" Region;
        /// `ResourceType`.
        "ResourceType" ResourceType;
        /// `SourceType`.
        "SourceType" SourceType;
        /// `AvailabilityZone`.
        "AvailabilityZone" AvailabilityZone;
    }
}

enumeration! {
    /// Values of NodeFilterKey.
    NodeFilterKey Unknown {
        /// `AgentType`.
        "AgentType" AgentType;
        /// `AgentVersion`.
        "AgentVersion" AgentVersion;
        /// `ComputerName`.
        "ComputerName" ComputerName;
        /// `InstanceId`.
        "InstanceId" InstanceId;
        /// `InstanceStatus`.
        "InstanceStatus" InstanceStatus;
        /// `IpAddress`.
        "IpAddress" IpAddress;
        /// `ManagedStatus`.
        "ManagedStatus" ManagedStatus;
        /// `PlatformName`.
        "PlatformName" PlatformName;
        /// `PlatformType`.
        "PlatformType" PlatformType;
        /// `PlatformVersion`.
        "PlatformVersion" PlatformVersion;
        /// `ResourceType`.
        "ResourceType" ResourceType;
        /// `OrganizationalUnitId`.
        "OrganizationalUnitId" OrganizationalUnitId;
        /// `OrganizationalUnitPath`.
        "OrganizationalUnitPath" OrganizationalUnitPath;
        /// `Region`.
        "Region" Region;
        /// `AccountId`.
        "AccountId" AccountId;
        /// `SourceType`.
        "SourceType" SourceType;
        /// `SourceId`.
        "SourceId" SourceId;
        /// `SourceLocation`.
        "SourceLocation" SourceLocation;
        /// `AvailabilityZone`.
        "AvailabilityZone" AvailabilityZone;
        /// `AvailabilityZoneId`.
        "AvailabilityZoneId" AvailabilityZoneId;
    }
}

enumeration! {
    /// Values of NodeFilterOperatorType.
    NodeFilterOperatorType Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `NotEqual`.
        "NotEqual" NotEqual;
        /// `BeginWith`.
        "BeginWith" BeginWith;
    }
}

enumeration! {
    /// Values of NodeTypeName.
    NodeTypeName Unknown {
        /// `Instance`.
        "Instance" Instance;
    }
}

enumeration! {
    /// Values of NotificationEvent.
    NotificationEvent Unknown {
        /// `All`.
        "All" All;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Success`.
        "Success" Success;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of NotificationType.
    NotificationType Unknown {
        /// `Command`.
        "Command" Command;
        /// `Invocation`.
        "Invocation" Invocation;
    }
}

enumeration! {
    /// Values of OperatingSystem.
    OperatingSystem Unknown {
        /// `WINDOWS`.
        "WINDOWS" Windows;
        /// `AMAZON_LINUX`.
        "AMAZON_LINUX" AmazonLinux;
        /// `AMAZON_LINUX_2`.
        "AMAZON_LINUX_2" AmazonLinux2;
        /// `AMAZON_LINUX_2022`.
        "AMAZON_LINUX_2022" AmazonLinux2022;
        /// `UBUNTU`.
        "UBUNTU" Ubuntu;
        /// `REDHAT_ENTERPRISE_LINUX`.
        "REDHAT_ENTERPRISE_LINUX" RedhatEnterpriseLinux;
        /// `SUSE`.
        "SUSE" Suse;
        /// `CENTOS`.
        "CENTOS" Centos;
        /// `ORACLE_LINUX`.
        "ORACLE_LINUX" OracleLinux;
        /// `DEBIAN`.
        "DEBIAN" Debian;
        /// `MACOS`.
        "MACOS" Macos;
        /// `RASPBIAN`.
        "RASPBIAN" Raspbian;
        /// `ROCKY_LINUX`.
        "ROCKY_LINUX" RockyLinux;
        /// `ALMA_LINUX`.
        "ALMA_LINUX" AlmaLinux;
        /// `AMAZON_LINUX_2023`.
        "AMAZON_LINUX_2023" AmazonLinux2023;
    }
}

enumeration! {
    /// Values of OpsFilterOperatorType.
    OpsFilterOperatorType Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `NotEqual`.
        "NotEqual" NotEqual;
        /// `BeginWith`.
        "BeginWith" BeginWith;
        /// `LessThan`.
        "LessThan" LessThan;
        /// `GreaterThan`.
        "GreaterThan" GreaterThan;
        /// `Exists`.
        "Exists" Exists;
    }
}

enumeration! {
    /// Values of OpsItemDataType.
    OpsItemDataType Unknown {
        /// `SearchableString`.
        "SearchableString" SearchableString;
        /// `String`.
        "String" String;
    }
}

enumeration! {
    /// Values of OpsItemEventFilterKey.
    OpsItemEventFilterKey Unknown {
        /// `OpsItemId`.
        "OpsItemId" OpsItemId;
    }
}

enumeration! {
    /// Values of OpsItemEventFilterOperator.
    OpsItemEventFilterOperator Unknown {
        /// `Equal`.
        "Equal" Equal;
    }
}

enumeration! {
    /// Values of OpsItemFilterKey.
    OpsItemFilterKey Unknown {
        /// `Status`.
        "Status" Status;
        /// `CreatedBy`.
        "CreatedBy" CreatedBy;
        /// `Source`.
        "Source" Source;
        /// `Priority`.
        "Priority" Priority;
        /// `Title`.
        "Title" Title;
        /// `OpsItemId`.
        "OpsItemId" OpsItemId;
        /// `CreatedTime`.
        "CreatedTime" CreatedTime;
        /// `LastModifiedTime`.
        "LastModifiedTime" LastModifiedTime;
        /// `ActualStartTime`.
        "ActualStartTime" ActualStartTime;
        /// `ActualEndTime`.
        "ActualEndTime" ActualEndTime;
        /// `PlannedStartTime`.
        "PlannedStartTime" PlannedStartTime;
        /// `PlannedEndTime`.
        "PlannedEndTime" PlannedEndTime;
        /// `OperationalData`.
        "OperationalData" OperationalData;
        /// `OperationalDataKey`.
        "OperationalDataKey" OperationalDataKey;
        /// `OperationalDataValue`.
        "OperationalDataValue" OperationalDataValue;
        /// `ResourceId`.
        "ResourceId" ResourceId;
        /// `AutomationId`.
        "AutomationId" AutomationId;
        /// `Category`.
        "Category" Category;
        /// `Severity`.
        "Severity" Severity;
        /// `OpsItemType`.
        "OpsItemType" OpsItemType;
        /// `AccessRequestByRequesterArn`.
        "AccessRequestByRequesterArn" AccessRequestByRequesterArn;
        /// `AccessRequestByRequesterId`.
        "AccessRequestByRequesterId" AccessRequestByRequesterId;
        /// `AccessRequestByApproverArn`.
        "AccessRequestByApproverArn" AccessRequestByApproverArn;
        /// `AccessRequestByApproverId`.
        "AccessRequestByApproverId" AccessRequestByApproverId;
        /// `AccessRequestBySourceAccountId`.
        "AccessRequestBySourceAccountId" AccessRequestBySourceAccountId;
        /// `AccessRequestBySourceOpsItemId`.
        "AccessRequestBySourceOpsItemId" AccessRequestBySourceOpsItemId;
        /// `AccessRequestBySourceRegion`.
        "AccessRequestBySourceRegion" AccessRequestBySourceRegion;
        /// `AccessRequestByIsReplica`.
        "AccessRequestByIsReplica" AccessRequestByIsReplica;
        /// `AccessRequestByTargetResourceId`.
        "AccessRequestByTargetResourceId" AccessRequestByTargetResourceId;
        /// `ChangeRequestByRequesterArn`.
        "ChangeRequestByRequesterArn" ChangeRequestByRequesterArn;
        /// `ChangeRequestByRequesterName`.
        "ChangeRequestByRequesterName" ChangeRequestByRequesterName;
        /// `ChangeRequestByApproverArn`.
        "ChangeRequestByApproverArn" ChangeRequestByApproverArn;
        /// `ChangeRequestByApproverName`.
        "ChangeRequestByApproverName" ChangeRequestByApproverName;
        /// `ChangeRequestByTemplate`.
        "ChangeRequestByTemplate" ChangeRequestByTemplate;
        /// `ChangeRequestByTargetsResourceGroup`.
        "ChangeRequestByTargetsResourceGroup" ChangeRequestByTargetsResourceGroup;
        /// `InsightByType`.
        "InsightByType" InsightByType;
        /// `AccountId`.
        "AccountId" AccountId;
    }
}

enumeration! {
    /// Values of OpsItemFilterOperator.
    OpsItemFilterOperator Unknown {
        /// `Equal`.
        "Equal" Equal;
        /// `Contains`.
        "Contains" Contains;
        /// `GreaterThan`.
        "GreaterThan" GreaterThan;
        /// `LessThan`.
        "LessThan" LessThan;
    }
}

enumeration! {
    /// Values of OpsItemRelatedItemsFilterKey.
    OpsItemRelatedItemsFilterKey Unknown {
        /// `ResourceType`.
        "ResourceType" ResourceType;
        /// `AssociationId`.
        "AssociationId" AssociationId;
        /// `ResourceUri`.
        "ResourceUri" ResourceUri;
    }
}

enumeration! {
    /// Values of OpsItemRelatedItemsFilterOperator.
    OpsItemRelatedItemsFilterOperator Unknown {
        /// `Equal`.
        "Equal" Equal;
    }
}

enumeration! {
    /// Values of OpsItemStatus.
    OpsItemStatus Unknown {
        /// `Open`.
        "Open" Open;
        /// `InProgress`.
        "InProgress" InProgress;
        /// `Resolved`.
        "Resolved" Resolved;
        /// `Pending`.
        "Pending" Pending;
        /// `TimedOut`.
        "TimedOut" TimedOut;
        /// `Cancelling`.
        "Cancelling" Cancelling;
        /// `Cancelled`.
        "Cancelled" Cancelled;
        /// `Failed`.
        "Failed" Failed;
        /// `CompletedWithSuccess`.
        "CompletedWithSuccess" CompletedWithSuccess;
        /// `CompletedWithFailure`.
        "CompletedWithFailure" CompletedWithFailure;
        /// `Scheduled`.
        "Scheduled" Scheduled;
        /// `RunbookInProgress`.
        "RunbookInProgress" RunbookInProgress;
        /// `PendingChangeCalendarOverride`.
        "PendingChangeCalendarOverride" PendingChangeCalendarOverride;
        /// `ChangeCalendarOverrideApproved`.
        "ChangeCalendarOverrideApproved" ChangeCalendarOverrideApproved;
        /// `ChangeCalendarOverrideRejected`.
        "ChangeCalendarOverrideRejected" ChangeCalendarOverrideRejected;
        /// `PendingApproval`.
        "PendingApproval" PendingApproval;
        /// `Approved`.
        "Approved" Approved;
        /// `Revoked`.
        "Revoked" Revoked;
        /// `Rejected`.
        "Rejected" Rejected;
        /// `Closed`.
        "Closed" Closed;
    }
}

enumeration! {
    /// Values of ParameterTier.
    ParameterTier Unknown {
        /// `Standard`.
        "Standard" Standard;
        /// `Advanced`.
        "Advanced" Advanced;
        /// `Intelligent-Tiering`.
        "Intelligent-Tiering" IntelligentTiering;
    }
}

enumeration! {
    /// Values of ParameterType.
    ParameterType Unknown {
        /// `String`.
        "String" String;
        /// `StringList`.
        "StringList" StringList;
        /// `SecureString`.
        "SecureString" SecureString;
    }
}

enumeration! {
    /// Values of ParametersFilterKey.
    ParametersFilterKey Unknown {
        /// `Name`.
        "Name" Name;
        /// `Type`.
        "Type" Type;
        /// `KeyId`.
        "KeyId" KeyId;
    }
}

enumeration! {
    /// Values of PatchAction.
    PatchAction Unknown {
        /// `ALLOW_AS_DEPENDENCY`.
        "ALLOW_AS_DEPENDENCY" AllowAsDependency;
        /// `BLOCK`.
        "BLOCK" Block;
    }
}

enumeration! {
    /// Values of PatchComplianceDataState.
    PatchComplianceDataState Unknown {
        /// `INSTALLED`.
        "INSTALLED" Installed;
        /// `INSTALLED_OTHER`.
        "INSTALLED_OTHER" InstalledOther;
        /// `INSTALLED_PENDING_REBOOT`.
        "INSTALLED_PENDING_REBOOT" InstalledPendingReboot;
        /// `INSTALLED_REJECTED`.
        "INSTALLED_REJECTED" InstalledRejected;
        /// `MISSING`.
        "MISSING" Missing;
        /// `NOT_APPLICABLE`.
        "NOT_APPLICABLE" NotApplicable;
        /// `FAILED`.
        "FAILED" Failed;
        /// `AVAILABLE_SECURITY_UPDATE`.
        "AVAILABLE_SECURITY_UPDATE" AvailableSecurityUpdate;
    }
}

enumeration! {
    /// Values of PatchComplianceLevel.
    PatchComplianceLevel Unknown {
        /// `CRITICAL`.
        "CRITICAL" Critical;
        /// `HIGH`.
        "HIGH" High;
        /// `MEDIUM`.
        "MEDIUM" Medium;
        /// `LOW`.
        "LOW" Low;
        /// `INFORMATIONAL`.
        "INFORMATIONAL" Informational;
        /// `UNSPECIFIED`.
        "UNSPECIFIED" Unspecified;
    }
}

enumeration! {
    /// Values of PatchComplianceStatus.
    PatchComplianceStatus Unknown {
        /// `COMPLIANT`.
        "COMPLIANT" Compliant;
        /// `NON_COMPLIANT`.
        "NON_COMPLIANT" NonCompliant;
    }
}

enumeration! {
    /// Values of PatchDeploymentStatus.
    PatchDeploymentStatus Unknown {
        /// `APPROVED`.
        "APPROVED" Approved;
        /// `PENDING_APPROVAL`.
        "PENDING_APPROVAL" PendingApproval;
        /// `EXPLICIT_APPROVED`.
        "EXPLICIT_APPROVED" ExplicitApproved;
        /// `EXPLICIT_REJECTED`.
        "EXPLICIT_REJECTED" ExplicitRejected;
    }
}

enumeration! {
    /// Values of PatchFilterKey.
    PatchFilterKey Unknown {
        /// `ARCH`.
        "ARCH" Arch;
        /// `ADVISORY_ID`.
        "ADVISORY_ID" AdvisoryId;
        /// `BUGZILLA_ID`.
        "BUGZILLA_ID" BugzillaId;
        /// `PATCH_SET`.
        "PATCH_SET" PatchSet;
        /// `PRODUCT`.
        "PRODUCT" Product;
        /// `PRODUCT_FAMILY`.
        "PRODUCT_FAMILY" ProductFamily;
        /// `CLASSIFICATION`.
        "CLASSIFICATION" Classification;
        /// `CVE_ID`.
        "CVE_ID" CveId;
        /// `EPOCH`.
        "EPOCH" Epoch;
        /// `MSRC_SEVERITY`.
        "MSRC_SEVERITY" MsrcSeverity;
        /// `NAME`.
        "NAME" Name;
        /// `PATCH_ID`.
        "PATCH_ID" PatchId;
        /// `SECTION`.
        "SECTION" Section;
        /// `PRIORITY`.
        "PRIORITY" Priority;
        /// `REPOSITORY`.
        "REPOSITORY" Repository;
        /// `RELEASE`.
        "RELEASE" Release;
        /// `SEVERITY`.
        "SEVERITY" Severity;
        /// `SECURITY`.
        "SECURITY" Security;
        /// `VERSION`.
        "VERSION" Version;
    }
}

enumeration! {
    /// Values of PatchOperationType.
    PatchOperationType Unknown {
        /// `Scan`.
        "Scan" Scan;
        /// `Install`.
        "Install" Install;
    }
}

enumeration! {
    /// Values of PatchProperty.
    PatchProperty Unknown {
        /// `PRODUCT`.
        "PRODUCT" Product;
        /// `PRODUCT_FAMILY`.
        "PRODUCT_FAMILY" ProductFamily;
        /// `CLASSIFICATION`.
        "CLASSIFICATION" Classification;
        /// `MSRC_SEVERITY`.
        "MSRC_SEVERITY" MsrcSeverity;
        /// `PRIORITY`.
        "PRIORITY" Priority;
        /// `SEVERITY`.
        "SEVERITY" Severity;
    }
}

enumeration! {
    /// Values of PatchSet.
    PatchSet Unknown {
        /// `OS`.
        "OS" Os;
        /// `APPLICATION`.
        "APPLICATION" Application;
    }
}

enumeration! {
    /// Values of PingStatus.
    PingStatus Unknown {
        /// `Online`.
        "Online" Online;
        /// `ConnectionLost`.
        "ConnectionLost" ConnectionLost;
        /// `Inactive`.
        "Inactive" Inactive;
    }
}

enumeration! {
    /// Values of PlatformType.
    PlatformType Unknown {
        /// `Windows`.
        "Windows" Windows;
        /// `Linux`.
        "Linux" Linux;
        /// `MacOS`.
        "MacOS" MacOs;
    }
}

enumeration! {
    /// Values of RebootOption.
    RebootOption Unknown {
        /// `RebootIfNeeded`.
        "RebootIfNeeded" RebootIfNeeded;
        /// `NoReboot`.
        "NoReboot" NoReboot;
    }
}

enumeration! {
    /// Values of ResourceDataSyncS3Format.
    ResourceDataSyncS3Format Unknown {
        /// `JsonSerDe`.
        "JsonSerDe" JsonSerDe;
    }
}

enumeration! {
    /// Values of ResourceType.
    ResourceType Unknown {
        /// `ManagedInstance`.
        "ManagedInstance" ManagedInstance;
        /// `EC2Instance`.
        "EC2Instance" Ec2Instance;
    }
}

enumeration! {
    /// Values of ResourceTypeForTagging.
    ResourceTypeForTagging Unknown {
        /// `Document`.
        "Document" Document;
        /// `ManagedInstance`.
        "ManagedInstance" ManagedInstance;
        /// `MaintenanceWindow`.
        "MaintenanceWindow" MaintenanceWindow;
        /// `Parameter`.
        "Parameter" Parameter;
        /// `PatchBaseline`.
        "PatchBaseline" PatchBaseline;
        /// `OpsItem`.
        "OpsItem" OpsItem;
        /// `OpsMetadata`.
        "OpsMetadata" OpsMetadata;
        /// `Automation`.
        "Automation" Automation;
        /// `Association`.
        "Association" Association;
        /// `CloudConnector`.
        "CloudConnector" CloudConnector;
    }
}

enumeration! {
    /// Values of ReviewStatus.
    ReviewStatus Unknown {
        /// `APPROVED`.
        "APPROVED" Approved;
        /// `NOT_REVIEWED`.
        "NOT_REVIEWED" NotReviewed;
        /// `PENDING`.
        "PENDING" Pending;
        /// `REJECTED`.
        "REJECTED" Rejected;
    }
}

enumeration! {
    /// Values of SessionFilterKey.
    SessionFilterKey Unknown {
        /// `InvokedAfter`.
        "InvokedAfter" InvokedAfter;
        /// `InvokedBefore`.
        "InvokedBefore" InvokedBefore;
        /// `Target`.
        "Target" Target;
        /// `Owner`.
        "Owner" Owner;
        /// `Status`.
        "Status" Status;
        /// `SessionId`.
        "SessionId" SessionId;
        /// `AccessType`.
        "AccessType" AccessType;
    }
}

enumeration! {
    /// Values of SessionState.
    SessionState Unknown {
        /// `Active`.
        "Active" Active;
        /// `History`.
        "History" History;
    }
}

enumeration! {
    /// Values of SessionStatus.
    SessionStatus Unknown {
        /// `Connected`.
        "Connected" Connected;
        /// `Connecting`.
        "Connecting" Connecting;
        /// `Disconnected`.
        "Disconnected" Disconnected;
        /// `Terminated`.
        "Terminated" Terminated;
        /// `Terminating`.
        "Terminating" Terminating;
        /// `Failed`.
        "Failed" Failed;
    }
}

enumeration! {
    /// Values of SignalType.
    SignalType Unknown {
        /// `Approve`.
        "Approve" Approve;
        /// `Reject`.
        "Reject" Reject;
        /// `StartStep`.
        "StartStep" StartStep;
        /// `StopStep`.
        "StopStep" StopStep;
        /// `Resume`.
        "Resume" Resume;
        /// `Revoke`.
        "Revoke" Revoke;
    }
}

enumeration! {
    /// Values of SourceType.
    SourceType Unknown {
        /// `AWS::EC2::Instance`.
        "AWS::EC2::Instance" AwsEc2Instance;
        /// `AWS::IoT::Thing`.
        "AWS::IoT::Thing" AwsIoTThing;
        /// `AWS::SSM::ManagedInstance`.
        "AWS::SSM::ManagedInstance" AwsSsmManagedInstance;
        /// `Microsoft.Compute/virtualMachines`.
        "Microsoft.Compute/virtualMachines" MicrosoftComputeVirtualMachines;
    }
}

enumeration! {
    /// Values of StepExecutionFilterKey.
    StepExecutionFilterKey Unknown {
        /// `StartTimeBefore`.
        "StartTimeBefore" StartTimeBefore;
        /// `StartTimeAfter`.
        "StartTimeAfter" StartTimeAfter;
        /// `StepExecutionStatus`.
        "StepExecutionStatus" StepExecutionStatus;
        /// `StepExecutionId`.
        "StepExecutionId" StepExecutionId;
        /// `StepName`.
        "StepName" StepName;
        /// `Action`.
        "Action" Action;
        /// `ParentStepExecutionId`.
        "ParentStepExecutionId" ParentStepExecutionId;
        /// `ParentStepIteration`.
        "ParentStepIteration" ParentStepIteration;
        /// `ParentStepIteratorValue`.
        "ParentStepIteratorValue" ParentStepIteratorValue;
    }
}

enumeration! {
    /// Values of StopType.
    StopType Unknown {
        /// `Complete`.
        "Complete" Complete;
        /// `Cancel`.
        "Cancel" Cancel;
    }
}

enumeration! {
    /// Values of ValidationFindingCode.
    ValidationFindingCode Unknown {
        /// `TargetInaccessible`.
        "TargetInaccessible" TargetInaccessible;
        /// `TargetUnusable`.
        "TargetUnusable" TargetUnusable;
        /// `TargetStateWarning`.
        "TargetStateWarning" TargetStateWarning;
        /// `AwsRoleAssumptionFailed`.
        "AwsRoleAssumptionFailed" AwsRoleAssumptionFailed;
        /// `WebIdentityTokenFailed`.
        "WebIdentityTokenFailed" WebIdentityTokenFailed;
        /// `OutboundWebIdentityFederationDisabled`.
        "OutboundWebIdentityFederationDisabled" OutboundWebIdentityFederationDisabled;
        /// `ProviderCredentialCreationFailed`.
        "ProviderCredentialCreationFailed" ProviderCredentialCreationFailed;
        /// `TenantSummary`.
        "TenantSummary" TenantSummary;
        /// `SubscriptionAccessible`.
        "SubscriptionAccessible" SubscriptionAccessible;
    }
}

enumeration! {
    /// Values of ValidationFindingScopeType.
    ValidationFindingScopeType Unknown {
        /// `azure:tenant`.
        "azure:tenant" AzureTenant;
        /// `azure:subscription`.
        "azure:subscription" AzureSubscription;
    }
}

enumeration! {
    /// Values of ValidationFindingType.
    ValidationFindingType Unknown {
        /// `INFO`.
        "INFO" Info;
        /// `WARN`.
        "WARN" Warn;
        /// `ERROR`.
        "ERROR" Error;
    }
}
