// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of ApplicationLogLevel.
    ApplicationLogLevel Unknown {
        /// `TRACE`.
        "TRACE" Trace;
        /// `DEBUG`.
        "DEBUG" Debug;
        /// `INFO`.
        "INFO" Info;
        /// `WARN`.
        "WARN" Warn;
        /// `ERROR`.
        "ERROR" Error;
        /// `FATAL`.
        "FATAL" Fatal;
    }
}

enumeration! {
    /// Values of Architecture.
    Architecture Unknown {
        /// `x86_64`.
        "x86_64" X8664;
        /// `arm64`.
        "arm64" Arm64;
    }
}

enumeration! {
    /// Values of CapacityProviderPredefinedMetricType.
    CapacityProviderPredefinedMetricType Unknown {
        /// `LambdaCapacityProviderAverageCPUUtilization`.
        "LambdaCapacityProviderAverageCPUUtilization" LambdaCapacityProviderAverageCpuUtilization;
    }
}

enumeration! {
    /// Values of CapacityProviderScalingMode.
    CapacityProviderScalingMode Unknown {
        /// `Auto`.
        "Auto" Auto;
        /// `Manual`.
        "Manual" Manual;
    }
}

enumeration! {
    /// Values of CapacityProviderState.
    CapacityProviderState Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `Active`.
        "Active" Active;
        /// `Failed`.
        "Failed" Failed;
        /// `Deleting`.
        "Deleting" Deleting;
    }
}

enumeration! {
    /// Values of CodeSigningPolicy.
    CodeSigningPolicy Unknown {
        /// `Warn`.
        "Warn" Warn;
        /// `Enforce`.
        "Enforce" Enforce;
    }
}

enumeration! {
    /// Values of DirectS3Read.
    DirectS3Read Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `AUTO`.
        "AUTO" Auto;
    }
}

enumeration! {
    /// Values of EventSourceMappingMetric.
    EventSourceMappingMetric Unknown {
        /// `EventCount`.
        "EventCount" EventCount;
        /// `ErrorCount`.
        "ErrorCount" ErrorCount;
        /// `KafkaMetrics`.
        "KafkaMetrics" KafkaMetrics;
    }
}

enumeration! {
    /// Values of EventSourceMappingSystemLogLevel.
    EventSourceMappingSystemLogLevel Unknown {
        /// `DEBUG`.
        "DEBUG" Debug;
        /// `INFO`.
        "INFO" Info;
        /// `WARN`.
        "WARN" Warn;
    }
}

enumeration! {
    /// Values of EventSourcePosition.
    EventSourcePosition Unknown {
        /// `TRIM_HORIZON`.
        "TRIM_HORIZON" TrimHorizon;
        /// `LATEST`.
        "LATEST" Latest;
        /// `AT_TIMESTAMP`.
        "AT_TIMESTAMP" AtTimestamp;
    }
}

enumeration! {
    /// Values of EventType.
    EventType Unknown {
        /// `ExecutionStarted`.
        "ExecutionStarted" ExecutionStarted;
        /// `ExecutionSucceeded`.
        "ExecutionSucceeded" ExecutionSucceeded;
        /// `ExecutionFailed`.
        "ExecutionFailed" ExecutionFailed;
        /// `ExecutionTimedOut`.
        "ExecutionTimedOut" ExecutionTimedOut;
        /// `ExecutionStopped`.
        "ExecutionStopped" ExecutionStopped;
        /// `ContextStarted`.
        "ContextStarted" ContextStarted;
        /// `ContextSucceeded`.
        "ContextSucceeded" ContextSucceeded;
        /// `ContextFailed`.
        "ContextFailed" ContextFailed;
        /// `WaitStarted`.
        "WaitStarted" WaitStarted;
        /// `WaitSucceeded`.
        "WaitSucceeded" WaitSucceeded;
        /// `WaitCancelled`.
        "WaitCancelled" WaitCancelled;
        /// `StepStarted`.
        "StepStarted" StepStarted;
        /// `StepSucceeded`.
        "StepSucceeded" StepSucceeded;
        /// `StepFailed`.
        "StepFailed" StepFailed;
        /// `ChainedInvokeStarted`.
        "ChainedInvokeStarted" ChainedInvokeStarted;
        /// `ChainedInvokeSucceeded`.
        "ChainedInvokeSucceeded" ChainedInvokeSucceeded;
        /// `ChainedInvokeFailed`.
        "ChainedInvokeFailed" ChainedInvokeFailed;
        /// `ChainedInvokeTimedOut`.
        "ChainedInvokeTimedOut" ChainedInvokeTimedOut;
        /// `ChainedInvokeStopped`.
        "ChainedInvokeStopped" ChainedInvokeStopped;
        /// `CallbackStarted`.
        "CallbackStarted" CallbackStarted;
        /// `CallbackSucceeded`.
        "CallbackSucceeded" CallbackSucceeded;
        /// `CallbackFailed`.
        "CallbackFailed" CallbackFailed;
        /// `CallbackTimedOut`.
        "CallbackTimedOut" CallbackTimedOut;
        /// `InvocationCompleted`.
        "InvocationCompleted" InvocationCompleted;
    }
}

enumeration! {
    /// Values of ExecutionStatus.
    ExecutionStatus Unknown {
        /// `RUNNING`.
        "RUNNING" Running;
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `TIMED_OUT`.
        "TIMED_OUT" TimedOut;
        /// `STOPPED`.
        "STOPPED" Stopped;
    }
}

enumeration! {
    /// Values of FullDocument.
    FullDocument Unknown {
        /// `UpdateLookup`.
        "UpdateLookup" UpdateLookup;
        /// `Default`.
        "Default" Default;
    }
}

enumeration! {
    /// Values of FunctionResponseType.
    FunctionResponseType Unknown {
        /// `ReportBatchItemFailures`.
        "ReportBatchItemFailures" ReportBatchItemFailures;
    }
}

enumeration! {
    /// Values of FunctionUrlAuthType.
    FunctionUrlAuthType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `AWS_IAM`.
        "AWS_IAM" AwsIam;
    }
}

enumeration! {
    /// Values of FunctionVersion.
    FunctionVersion Unknown {
        /// `ALL`.
        "ALL" All;
    }
}

enumeration! {
    /// Values of FunctionVersionLatestPublished.
    FunctionVersionLatestPublished Unknown {
        /// `LATEST_PUBLISHED`.
        "LATEST_PUBLISHED" LatestPublished;
    }
}

enumeration! {
    /// Values of InvocationType.
    InvocationType Unknown {
        /// `Event`.
        "Event" Event;
        /// `RequestResponse`.
        "RequestResponse" RequestResponse;
        /// `DryRun`.
        "DryRun" DryRun;
    }
}

enumeration! {
    /// Values of InvokeMode.
    InvokeMode Unknown {
        /// `BUFFERED`.
        "BUFFERED" Buffered;
        /// `RESPONSE_STREAM`.
        "RESPONSE_STREAM" ResponseStream;
    }
}

enumeration! {
    /// Values of KafkaEventSourceMappingConsumptionMode.
    KafkaEventSourceMappingConsumptionMode Unknown {
        /// `Stream`.
        "Stream" Stream;
        /// `Queue`.
        "Queue" Queue;
    }
}

enumeration! {
    /// Values of KafkaSchemaRegistryAuthType.
    KafkaSchemaRegistryAuthType Unknown {
        /// `BASIC_AUTH`.
        "BASIC_AUTH" BasicAuth;
        /// `CLIENT_CERTIFICATE_TLS_AUTH`.
        "CLIENT_CERTIFICATE_TLS_AUTH" ClientCertificateTlsAuth;
        /// `SERVER_ROOT_CA_CERTIFICATE`.
        "SERVER_ROOT_CA_CERTIFICATE" ServerRootCaCertificate;
        /// `OAUTHBEARER_AUTH`.
        "OAUTHBEARER_AUTH" OauthbearerAuth;
    }
}

enumeration! {
    /// Values of KafkaSchemaValidationAttribute.
    KafkaSchemaValidationAttribute Unknown {
        /// `KEY`.
        "KEY" Key;
        /// `VALUE`.
        "VALUE" Value;
    }
}

enumeration! {
    /// Values of LastUpdateStatus.
    LastUpdateStatus Unknown {
        /// `Successful`.
        "Successful" Successful;
        /// `Failed`.
        "Failed" Failed;
        /// `InProgress`.
        "InProgress" InProgress;
    }
}

enumeration! {
    /// Values of LastUpdateStatusReasonCode.
    LastUpdateStatusReasonCode Unknown {
        /// `EniLimitExceeded`.
        "EniLimitExceeded" EniLimitExceeded;
        /// `InsufficientRolePermissions`.
        "InsufficientRolePermissions" InsufficientRolePermissions;
        /// `InvalidConfiguration`.
        "InvalidConfiguration" InvalidConfiguration;
        /// `InternalError`.
        "InternalError" InternalError;
        /// `SubnetOutOfIPAddresses`.
        "SubnetOutOfIPAddresses" SubnetOutOfIpAddresses;
        /// `InvalidSubnet`.
        "InvalidSubnet" InvalidSubnet;
        /// `InvalidSecurityGroup`.
        "InvalidSecurityGroup" InvalidSecurityGroup;
        /// `ImageDeleted`.
        "ImageDeleted" ImageDeleted;
        /// `ImageAccessDenied`.
        "ImageAccessDenied" ImageAccessDenied;
        /// `InvalidImage`.
        "InvalidImage" InvalidImage;
        /// `KMSKeyAccessDenied`.
        "KMSKeyAccessDenied" KmsKeyAccessDenied;
        /// `KMSKeyNotFound`.
        "KMSKeyNotFound" KmsKeyNotFound;
        /// `InvalidStateKMSKey`.
        "InvalidStateKMSKey" InvalidStateKmsKey;
        /// `DisabledKMSKey`.
        "DisabledKMSKey" DisabledKmsKey;
        /// `EFSIOError`.
        "EFSIOError" EfsioError;
        /// `EFSMountConnectivityError`.
        "EFSMountConnectivityError" EfsMountConnectivityError;
        /// `EFSMountFailure`.
        "EFSMountFailure" EfsMountFailure;
        /// `EFSMountTimeout`.
        "EFSMountTimeout" EfsMountTimeout;
        /// `InvalidRuntime`.
        "InvalidRuntime" InvalidRuntime;
        /// `InvalidZipFileException`.
        "InvalidZipFileException" InvalidZipFileException;
        /// `FunctionError`.
        "FunctionError" FunctionError;
        /// `ServiceQuotaExceededException`.
        "ServiceQuotaExceededException" ServiceQuotaExceededException;
        /// `VcpuLimitExceeded`.
        "VcpuLimitExceeded" VcpuLimitExceeded;
        /// `CapacityProviderScalingLimitExceeded`.
        "CapacityProviderScalingLimitExceeded" CapacityProviderScalingLimitExceeded;
        /// `InsufficientCapacity`.
        "InsufficientCapacity" InsufficientCapacity;
        /// `EC2RequestLimitExceeded`.
        "EC2RequestLimitExceeded" Ec2RequestLimitExceeded;
        /// `FunctionError.InitTimeout`.
        "FunctionError.InitTimeout" FunctionErrorInitTimeout;
        /// `FunctionError.RuntimeInitError`.
        "FunctionError.RuntimeInitError" FunctionErrorRuntimeInitError;
        /// `FunctionError.ExtensionInitError`.
        "FunctionError.ExtensionInitError" FunctionErrorExtensionInitError;
        /// `FunctionError.InvalidEntryPoint`.
        "FunctionError.InvalidEntryPoint" FunctionErrorInvalidEntryPoint;
        /// `FunctionError.InvalidWorkingDirectory`.
        "FunctionError.InvalidWorkingDirectory" FunctionErrorInvalidWorkingDirectory;
        /// `FunctionError.PermissionDenied`.
        "FunctionError.PermissionDenied" FunctionErrorPermissionDenied;
        /// `FunctionError.TooManyExtensions`.
        "FunctionError.TooManyExtensions" FunctionErrorTooManyExtensions;
        /// `FunctionError.InitResourceExhausted`.
        "FunctionError.InitResourceExhausted" FunctionErrorInitResourceExhausted;
        /// `DisallowedByVpcEncryptionControl`.
        "DisallowedByVpcEncryptionControl" DisallowedByVpcEncryptionControl;
        /// `DependencyError`.
        "DependencyError" DependencyError;
    }
}

enumeration! {
    /// Values of LogFormat.
    LogFormat Unknown {
        /// `JSON`.
        "JSON" Json;
        /// `Text`.
        "Text" Text;
    }
}

enumeration! {
    /// Values of LogType.
    LogType Unknown {
        /// `None`.
        "None" None;
        /// `Tail`.
        "Tail" Tail;
    }
}

enumeration! {
    /// Values of OperationAction.
    OperationAction Unknown {
        /// `START`.
        "START" Start;
        /// `SUCCEED`.
        "SUCCEED" Succeed;
        /// `FAIL`.
        "FAIL" Fail;
        /// `RETRY`.
        "RETRY" Retry;
        /// `CANCEL`.
        "CANCEL" Cancel;
    }
}

enumeration! {
    /// Values of OperationStatus.
    OperationStatus Unknown {
        /// `STARTED`.
        "STARTED" Started;
        /// `PENDING`.
        "PENDING" Pending;
        /// `READY`.
        "READY" Ready;
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `CANCELLED`.
        "CANCELLED" Cancelled;
        /// `TIMED_OUT`.
        "TIMED_OUT" TimedOut;
        /// `STOPPED`.
        "STOPPED" Stopped;
    }
}

enumeration! {
    /// Values of OperationType.
    OperationType Unknown {
        /// `EXECUTION`.
        "EXECUTION" Execution;
        /// `CONTEXT`.
        "CONTEXT" Context;
        /// `STEP`.
        "STEP" Step;
        /// `WAIT`.
        "WAIT" Wait;
        /// `CALLBACK`.
        "CALLBACK" Callback;
        /// `CHAINED_INVOKE`.
        "CHAINED_INVOKE" ChainedInvoke;
    }
}

enumeration! {
    /// Values of PackageType.
    PackageType Unknown {
        /// `Zip`.
        "Zip" Zip;
        /// `Image`.
        "Image" Image;
    }
}

enumeration! {
    /// Values of PropagateTagsMode.
    PropagateTagsMode Unknown {
        /// `None`.
        "None" None;
        /// `Explicit`.
        "Explicit" Explicit;
    }
}

enumeration! {
    /// Values of ProvisionedConcurrencyStatusEnum.
    ProvisionedConcurrencyStatusEnum Unknown {
        /// `IN_PROGRESS`.
        "IN_PROGRESS" InProgress;
        /// `READY`.
        "READY" Ready;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of RecursiveLoop.
    RecursiveLoop Unknown {
        /// `Allow`.
        "Allow" Allow;
        /// `Terminate`.
        "Terminate" Terminate;
    }
}

enumeration! {
    /// Values of ResponseStreamingInvocationType.
    ResponseStreamingInvocationType Unknown {
        /// `RequestResponse`.
        "RequestResponse" RequestResponse;
        /// `DryRun`.
        "DryRun" DryRun;
    }
}

enumeration! {
    /// Values of Runtime.
    Runtime Unknown {
        /// `nodejs`.
        "nodejs" Nodejs;
        /// `nodejs4.3`.
        "nodejs4.3" Nodejs43;
        /// `nodejs6.10`.
        "nodejs6.10" Nodejs610;
        /// `nodejs8.10`.
        "nodejs8.10" Nodejs810;
        /// `nodejs10.x`.
        "nodejs10.x" Nodejs10X;
        /// `nodejs12.x`.
        "nodejs12.x" Nodejs12X;
        /// `nodejs14.x`.
        "nodejs14.x" Nodejs14X;
        /// `nodejs16.x`.
        "nodejs16.x" Nodejs16X;
        /// `nodejs18.x`.
        "nodejs18.x" Nodejs18X;
        /// `nodejs20.x`.
        "nodejs20.x" Nodejs20X;
        /// `nodejs22.x`.
        "nodejs22.x" Nodejs22X;
        /// `nodejs24.x`.
        "nodejs24.x" Nodejs24X;
        /// `java8`.
        "java8" Java8;
        /// `java8.al2`.
        "java8.al2" Java8Al2;
        /// `java11`.
        "java11" Java11;
        /// `java17`.
        "java17" Java17;
        /// `java21`.
        "java21" Java21;
        /// `java25`.
        "java25" Java25;
        /// `python2.7`.
        "python2.7" Python27;
        /// `python3.6`.
        "python3.6" Python36;
        /// `python3.7`.
        "python3.7" Python37;
        /// `python3.8`.
        "python3.8" Python38;
        /// `python3.9`.
        "python3.9" Python39;
        /// `python3.10`.
        "python3.10" Python310;
        /// `python3.11`.
        "python3.11" Python311;
        /// `python3.12`.
        "python3.12" Python312;
        /// `python3.13`.
        "python3.13" Python313;
        /// `python3.14`.
        "python3.14" Python314;
        /// `dotnetcore1.0`.
        "dotnetcore1.0" Dotnetcore10;
        /// `dotnetcore2.0`.
        "dotnetcore2.0" Dotnetcore20;
        /// `dotnetcore2.1`.
        "dotnetcore2.1" Dotnetcore21;
        /// `dotnetcore3.1`.
        "dotnetcore3.1" Dotnetcore31;
        /// `dotnet6`.
        "dotnet6" Dotnet6;
        /// `dotnet8`.
        "dotnet8" Dotnet8;
        /// `dotnet10`.
        "dotnet10" Dotnet10;
        /// `nodejs4.3-edge`.
        "nodejs4.3-edge" Nodejs43Edge;
        /// `go1.x`.
        "go1.x" Go1X;
        /// `ruby2.5`.
        "ruby2.5" Ruby25;
        /// `ruby2.7`.
        "ruby2.7" Ruby27;
        /// `ruby3.2`.
        "ruby3.2" Ruby32;
        /// `ruby3.3`.
        "ruby3.3" Ruby33;
        /// `ruby3.4`.
        "ruby3.4" Ruby34;
        /// `ruby4.0`.
        "ruby4.0" Ruby40;
        /// `provided`.
        "provided" Provided;
        /// `provided.al2`.
        "provided.al2" ProvidedAl2;
        /// `provided.al2023`.
        "provided.al2023" ProvidedAl2023;
        /// `nodejs26.x`.
        "nodejs26.x" Nodejs26X;
        /// `python3.15`.
        "python3.15" Python315;
        /// `java8.al2023`.
        "java8.al2023" Java8Al2023;
        /// `java11.al2023`.
        "java11.al2023" Java11Al2023;
        /// `java17.al2023`.
        "java17.al2023" Java17Al2023;
    }
}

enumeration! {
    /// The method Lambda uses to store a function's deployment package — either by copying the package into Lambda-managed storage (`COPY`) or by referencing it directly from the source Amazon S3 bucket (`REFERENCE`).
    S3ObjectStorageMode Unknown {
        /// `COPY`.
        "COPY" Copy;
        /// `REFERENCE`.
        "REFERENCE" Reference;
    }
}

enumeration! {
    /// Values of SchemaRegistryEventRecordFormat.
    SchemaRegistryEventRecordFormat Unknown {
        /// `JSON`.
        "JSON" Json;
        /// `SOURCE`.
        "SOURCE" Source;
    }
}

enumeration! {
    /// Values of SnapStartApplyOn.
    SnapStartApplyOn Unknown {
        /// `PublishedVersions`.
        "PublishedVersions" PublishedVersions;
        /// `None`.
        "None" None;
    }
}

enumeration! {
    /// Values of SnapStartOptimizationStatus.
    SnapStartOptimizationStatus Unknown {
        /// `On`.
        "On" On;
        /// `Off`.
        "Off" Off;
    }
}

enumeration! {
    /// Values of SourceAccessType.
    SourceAccessType Unknown {
        /// `BASIC_AUTH`.
        "BASIC_AUTH" BasicAuth;
        /// `VPC_SUBNET`.
        "VPC_SUBNET" VpcSubnet;
        /// `VPC_SECURITY_GROUP`.
        "VPC_SECURITY_GROUP" VpcSecurityGroup;
        /// `SASL_SCRAM_512_AUTH`.
        "SASL_SCRAM_512_AUTH" SaslScram512Auth;
        /// `SASL_SCRAM_256_AUTH`.
        "SASL_SCRAM_256_AUTH" SaslScram256Auth;
        /// `VIRTUAL_HOST`.
        "VIRTUAL_HOST" VirtualHost;
        /// `CLIENT_CERTIFICATE_TLS_AUTH`.
        "CLIENT_CERTIFICATE_TLS_AUTH" ClientCertificateTlsAuth;
        /// `SERVER_ROOT_CA_CERTIFICATE`.
        "SERVER_ROOT_CA_CERTIFICATE" ServerRootCaCertificate;
        /// `OAUTHBEARER_AUTH`.
        "OAUTHBEARER_AUTH" OauthbearerAuth;
        /// `OAUTHBEARER_SCOPE`.
        "OAUTHBEARER_SCOPE" OauthbearerScope;
        /// `OAUTHBEARER_AUDIENCE`.
        "OAUTHBEARER_AUDIENCE" OauthbearerAudience;
        /// `OAUTHBEARER_LOGICAL_CLUSTER`.
        "OAUTHBEARER_LOGICAL_CLUSTER" OauthbearerLogicalCluster;
        /// `OAUTHBEARER_IDENTITY_POOL`.
        "OAUTHBEARER_IDENTITY_POOL" OauthbearerIdentityPool;
        /// `IAM_AUTH`.
        "IAM_AUTH" IamAuth;
        /// `IAM_OAUTHBEARER_AUTH`.
        "IAM_OAUTHBEARER_AUTH" IamOauthbearerAuth;
    }
}

enumeration! {
    /// Values of State.
    State Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `Active`.
        "Active" Active;
        /// `Inactive`.
        "Inactive" Inactive;
        /// `Failed`.
        "Failed" Failed;
        /// `Deactivating`.
        "Deactivating" Deactivating;
        /// `Deactivated`.
        "Deactivated" Deactivated;
        /// `ActiveNonInvocable`.
        "ActiveNonInvocable" ActiveNonInvocable;
        /// `Deleting`.
        "Deleting" Deleting;
    }
}

enumeration! {
    /// Values of StateReasonCode.
    StateReasonCode Unknown {
        /// `Idle`.
        "Idle" Idle;
        /// `Creating`.
        "Creating" Creating;
        /// `Restoring`.
        "Restoring" Restoring;
        /// `EniLimitExceeded`.
        "EniLimitExceeded" EniLimitExceeded;
        /// `InsufficientRolePermissions`.
        "InsufficientRolePermissions" InsufficientRolePermissions;
        /// `InvalidConfiguration`.
        "InvalidConfiguration" InvalidConfiguration;
        /// `InternalError`.
        "InternalError" InternalError;
        /// `SubnetOutOfIPAddresses`.
        "SubnetOutOfIPAddresses" SubnetOutOfIpAddresses;
        /// `InvalidSubnet`.
        "InvalidSubnet" InvalidSubnet;
        /// `InvalidSecurityGroup`.
        "InvalidSecurityGroup" InvalidSecurityGroup;
        /// `ImageDeleted`.
        "ImageDeleted" ImageDeleted;
        /// `ImageAccessDenied`.
        "ImageAccessDenied" ImageAccessDenied;
        /// `InvalidImage`.
        "InvalidImage" InvalidImage;
        /// `KMSKeyAccessDenied`.
        "KMSKeyAccessDenied" KmsKeyAccessDenied;
        /// `KMSKeyNotFound`.
        "KMSKeyNotFound" KmsKeyNotFound;
        /// `InvalidStateKMSKey`.
        "InvalidStateKMSKey" InvalidStateKmsKey;
        /// `DisabledKMSKey`.
        "DisabledKMSKey" DisabledKmsKey;
        /// `EFSIOError`.
        "EFSIOError" EfsioError;
        /// `EFSMountConnectivityError`.
        "EFSMountConnectivityError" EfsMountConnectivityError;
        /// `EFSMountFailure`.
        "EFSMountFailure" EfsMountFailure;
        /// `EFSMountTimeout`.
        "EFSMountTimeout" EfsMountTimeout;
        /// `InvalidRuntime`.
        "InvalidRuntime" InvalidRuntime;
        /// `InvalidZipFileException`.
        "InvalidZipFileException" InvalidZipFileException;
        /// `FunctionError`.
        "FunctionError" FunctionError;
        /// `ServiceQuotaExceededException`.
        "ServiceQuotaExceededException" ServiceQuotaExceededException;
        /// `VcpuLimitExceeded`.
        "VcpuLimitExceeded" VcpuLimitExceeded;
        /// `CapacityProviderScalingLimitExceeded`.
        "CapacityProviderScalingLimitExceeded" CapacityProviderScalingLimitExceeded;
        /// `InsufficientCapacity`.
        "InsufficientCapacity" InsufficientCapacity;
        /// `EC2RequestLimitExceeded`.
        "EC2RequestLimitExceeded" Ec2RequestLimitExceeded;
        /// `FunctionError.InitTimeout`.
        "FunctionError.InitTimeout" FunctionErrorInitTimeout;
        /// `FunctionError.RuntimeInitError`.
        "FunctionError.RuntimeInitError" FunctionErrorRuntimeInitError;
        /// `FunctionError.ExtensionInitError`.
        "FunctionError.ExtensionInitError" FunctionErrorExtensionInitError;
        /// `FunctionError.InvalidEntryPoint`.
        "FunctionError.InvalidEntryPoint" FunctionErrorInvalidEntryPoint;
        /// `FunctionError.InvalidWorkingDirectory`.
        "FunctionError.InvalidWorkingDirectory" FunctionErrorInvalidWorkingDirectory;
        /// `FunctionError.PermissionDenied`.
        "FunctionError.PermissionDenied" FunctionErrorPermissionDenied;
        /// `FunctionError.TooManyExtensions`.
        "FunctionError.TooManyExtensions" FunctionErrorTooManyExtensions;
        /// `FunctionError.InitResourceExhausted`.
        "FunctionError.InitResourceExhausted" FunctionErrorInitResourceExhausted;
        /// `DisallowedByVpcEncryptionControl`.
        "DisallowedByVpcEncryptionControl" DisallowedByVpcEncryptionControl;
        /// `DrainingDurableExecutions`.
        "DrainingDurableExecutions" DrainingDurableExecutions;
        /// `DependencyError`.
        "DependencyError" DependencyError;
    }
}

enumeration! {
    /// Values of SystemLogLevel.
    SystemLogLevel Unknown {
        /// `DEBUG`.
        "DEBUG" Debug;
        /// `INFO`.
        "INFO" Info;
        /// `WARN`.
        "WARN" Warn;
    }
}

enumeration! {
    /// Values of TenantIsolationMode.
    TenantIsolationMode Unknown {
        /// `PER_TENANT`.
        "PER_TENANT" PerTenant;
    }
}

enumeration! {
    /// Values of ThrottleReason.
    ThrottleReason Unknown {
        /// `ConcurrentInvocationLimitExceeded`.
        "ConcurrentInvocationLimitExceeded" ConcurrentInvocationLimitExceeded;
        /// `FunctionInvocationRateLimitExceeded`.
        "FunctionInvocationRateLimitExceeded" FunctionInvocationRateLimitExceeded;
        /// `ReservedFunctionConcurrentInvocationLimitExceeded`.
        "ReservedFunctionConcurrentInvocationLimitExceeded" ReservedFunctionConcurrentInvocationLimitExceeded;
        /// `ReservedFunctionInvocationRateLimitExceeded`.
        "ReservedFunctionInvocationRateLimitExceeded" ReservedFunctionInvocationRateLimitExceeded;
        /// `CallerRateLimitExceeded`.
        "CallerRateLimitExceeded" CallerRateLimitExceeded;
        /// `ConcurrentSnapshotCreateLimitExceeded`.
        "ConcurrentSnapshotCreateLimitExceeded" ConcurrentSnapshotCreateLimitExceeded;
    }
}

enumeration! {
    /// Values of TracingMode.
    TracingMode Unknown {
        /// `Active`.
        "Active" Active;
        /// `PassThrough`.
        "PassThrough" PassThrough;
    }
}

enumeration! {
    /// Values of UpdateRuntimeOn.
    UpdateRuntimeOn Unknown {
        /// `Auto`.
        "Auto" Auto;
        /// `Manual`.
        "Manual" Manual;
        /// `FunctionUpdate`.
        "FunctionUpdate" FunctionUpdate;
    }
}
