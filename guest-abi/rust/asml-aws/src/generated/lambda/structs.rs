// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Limits that are related to concurrency and storage.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccountLimit (read)
    required {}
    optional {
        /// The amount of storage space that you can use for all deployment packages and layer archives.
        0 "TotalCodeSize" total_code_size: i64;
        /// The maximum size of a function's deployment package and layers when they're extracted.
        1 "CodeSizeUnzipped" code_size_unzipped: i64;
        /// The maximum size of a deployment package when it's uploaded directly to Lambda.
        2 "CodeSizeZipped" code_size_zipped: i64;
        /// The maximum number of simultaneous function executions.
        3 "ConcurrentExecutions" concurrent_executions: i32;
        /// The maximum number of simultaneous function executions, minus the capacity that's reserved for individual functions with PutFunctionConcurrency.
        4 "UnreservedConcurrentExecutions" unreserved_concurrent_executions: i32;
    }
}

structure! {
    /// The number of functions and amount of storage in use.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccountUsage (read)
    required {}
    optional {
        /// The amount of storage space, in bytes, that's being used by deployment packages and layer archives.
        0 "TotalCodeSize" total_code_size: i64;
        /// The number of Lambda functions.
        1 "FunctionCount" function_count: i64;
    }
}

structure! {
    /// Structure AddLayerVersionPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddLayerVersionPermissionInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The version number.
        1 "VersionNumber" version_number: i64;
        /// An identifier that distinguishes the policy from others on the same layer version.
        2 "StatementId" statement_id: String;
        /// The API action that grants access to the layer.
        3 "Action" action: String;
        /// An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all Amazon Web Services accounts (if `organizationId` is not specified).
        4 "Principal" principal: String;
    }
    optional {
        /// With the principal set to `*`, grant permission to all accounts in the specified organization.
        5 "OrganizationId" organization_id: String;
        /// Only update the policy if the revision ID matches the ID specified.
        6 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure AddLayerVersionPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddLayerVersionPermissionOutput (read)
    required {}
    optional {
        /// The permission statement.
        0 "Statement" statement: String;
        /// A unique identifier for the current revision of the policy.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure AddPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
        /// A statement identifier that differentiates the statement from others in the same policy.
        1 "StatementId" statement_id: String;
        /// The action that the principal can use on the function.
        2 "Action" action: String;
        /// The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM role that invokes the function.
        3 "Principal" principal: String;
    }
    optional {
        /// For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function.
        4 "SourceArn" source_arn: String;
        /// The type of authentication that your function URL uses.
        5 "FunctionUrlAuthType" function_url_auth_type: FunctionUrlAuthType;
        /// Indicates whether the permission applies when the function is invoked through a function URL.
        6 "InvokedViaFunctionUrl" invoked_via_function_url: bool;
        /// For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource.
        7 "SourceAccount" source_account: String;
        /// For Alexa Smart Home functions, a token that the invoker must supply.
        8 "EventSourceToken" event_source_token: String;
        /// Specify a version or alias to add permissions to a published version of the function.
        9 "Qualifier" qualifier: String;
        /// Update the policy only if the revision ID matches the ID that's specified.
        10 "RevisionId" revision_id: String;
        /// The identifier for your organization in Organizations.
        11 "PrincipalOrgID" principal_org_id: String;
    }
}

structure! {
    /// Structure AddPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionOutput (read)
    required {}
    optional {
        /// The permission statement that's added to the function policy.
        0 "Statement" statement: String;
    }
}

structure! {
    /// Provides configuration information about a Lambda function alias.
    #[derive(Clone, Debug, Default, PartialEq)]
    AliasConfiguration (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the alias.
        0 "AliasArn" alias_arn: String;
        /// The name of the alias.
        1 "Name" name: String;
        /// The function version that the alias invokes.
        2 "FunctionVersion" function_version: String;
        /// A description of the alias.
        3 "Description" description: String;
        /// The routing configuration of the alias.
        4 "RoutingConfig" routing_config: AliasRoutingConfiguration;
        /// A unique identifier that changes when you update the alias.
        5 "RevisionId" revision_id: String;
    }
}

structure! {
    /// The traffic-shifting configuration of a Lambda function alias.
    #[derive(Clone, Debug, Default, PartialEq)]
    AliasRoutingConfiguration (write read)
    required {}
    optional {
        /// The second version, and the percentage of traffic that's routed to it.
        0 "AdditionalVersionWeights" additional_version_weights: Map<f64>;
    }
}

structure! {
    /// List of signing profiles that can sign a code package.
    #[derive(Clone, Debug, Default, PartialEq)]
    AllowedPublishers (write read)
    required {
        /// The Amazon Resource Name (ARN) for each of the signing profiles.
        0 "SigningProfileVersionArns" signing_profile_version_arns: Vec<String>;
    }
    optional {}
}

structure! {
    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    AmazonManagedKafkaEventSourceConfig (write read)
    required {}
    optional {
        /// The identifier for the Kafka consumer group to join.
        0 "ConsumerGroupId" consumer_group_id: String;
        /// Specific configuration settings for a Kafka schema registry.
        1 "SchemaRegistryConfig" schema_registry_config: KafkaSchemaRegistryConfig;
    }
}

structure! {
    /// Contains details about a callback operation in a durable execution, including the callback token and timeout configuration.
    #[derive(Clone, Default, PartialEq)]
    CallbackDetails (read)
    required {}
    optional {
        /// The callback ID.
        0 "CallbackId" callback_id: String;
        /// The response payload from the callback operation as a string.
        1 "Result" result: String;
        /// An error object that contains details about the failure.
        2 "Error" error: ErrorObject;
    }
}

impl std::fmt::Debug for CallbackDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallbackDetails")
            .field("callback_id", &self.callback_id)
            .field("result", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .finish()
    }
}

structure! {
    /// Contains details about a failed callback operation, including error information and the reason for failure.
    #[derive(Clone, Debug, Default, PartialEq)]
    CallbackFailedDetails (read)
    required {
        /// An error object that contains details about the failure.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Configuration options for callback operations in durable executions, including timeout settings and retry behavior.
    #[derive(Clone, Debug, Default, PartialEq)]
    CallbackOptions (write)
    required {}
    optional {
        /// The timeout for the callback operation in seconds.
        0 "TimeoutSeconds" timeout_seconds: i32;
        /// The heartbeat timeout for the callback operation, in seconds.
        1 "HeartbeatTimeoutSeconds" heartbeat_timeout_seconds: i32;
    }
}

structure! {
    /// Contains details about a callback operation that has started, including timing information and callback metadata.
    #[derive(Clone, Debug, Default, PartialEq)]
    CallbackStartedDetails (read)
    required {
        /// The callback ID.
        0 "CallbackId" callback_id: String;
    }
    optional {
        /// The heartbeat timeout value, in seconds.
        1 "HeartbeatTimeout" heartbeat_timeout: i32;
        /// The timeout value, in seconds.
        2 "Timeout" timeout: i32;
    }
}

structure! {
    /// Contains details about a successfully completed callback operation, including the result data and completion timestamp.
    #[derive(Clone, Debug, Default, PartialEq)]
    CallbackSucceededDetails (read)
    required {
        /// The response payload from the successful operation.
        0 "Result" result: EventResult;
    }
    optional {}
}

structure! {
    /// Contains details about a callback operation that timed out, including timeout duration and any partial results.
    #[derive(Clone, Debug, Default, PartialEq)]
    CallbackTimedOutDetails (read)
    required {
        /// Details about the callback timeout.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// A capacity provider manages compute resources for Lambda functions.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProvider (read)
    required {
        /// The Amazon Resource Name (ARN) of the capacity provider.
        0 "CapacityProviderArn" capacity_provider_arn: String;
        /// The current state of the capacity provider.
        1 "State" state: CapacityProviderState;
        /// The VPC configuration for the capacity provider.
        2 "VpcConfig" vpc_config: CapacityProviderVpcConfig;
        /// The permissions configuration for the capacity provider.
        3 "PermissionsConfig" permissions_config: CapacityProviderPermissionsConfig;
    }
    optional {
        /// The instance requirements for compute resources managed by the capacity provider.
        4 "InstanceRequirements" instance_requirements: InstanceRequirements;
        /// The scaling configuration for the capacity provider.
        5 "CapacityProviderScalingConfig" capacity_provider_scaling_config: CapacityProviderScalingConfig;
        /// The ARN of the KMS key used to encrypt the capacity provider's resources.
        6 "KmsKeyArn" kms_key_arn: String;
        /// The date and time when the capacity provider was last modified.
        7 "LastModified" last_modified: String;
        /// Configuration for tag propagation to managed resources launched by the capacity provider.
        8 "PropagateTags" propagate_tags: PropagateTags;
        /// The telemetry configuration for the capacity provider, including logging settings.
        9 "TelemetryConfig" telemetry_config: CapacityProviderTelemetryConfig;
    }
}

structure! {
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderConfig (write read)
    required {
        /// Configuration for Lambda-managed instances used by the capacity provider.
        0 "LambdaManagedInstancesCapacityProviderConfig" lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig;
    }
    optional {}
}

structure! {
    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderLoggingConfig (write read)
    required {}
    optional {
        /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch.
        0 "SystemLogLevel" system_log_level: SystemLogLevel;
        /// The name of the Amazon CloudWatch log group the capacity provider sends logs to.
        1 "LogGroup" log_group: String;
    }
}

structure! {
    /// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderPermissionsConfig (write read)
    required {
        /// The ARN of the IAM role that the capacity provider uses to manage compute instances and other Amazon Web Services resources.
        0 "CapacityProviderOperatorRoleArn" capacity_provider_operator_role_arn: String;
    }
    optional {}
}

structure! {
    /// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderScalingConfig (write read)
    required {}
    optional {
        /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
        0 "MaxVCpuCount" max_v_cpu_count: i32;
        /// The scaling mode that determines how the capacity provider responds to changes in demand.
        1 "ScalingMode" scaling_mode: CapacityProviderScalingMode;
        /// A list of scaling policies that define how the capacity provider scales compute instances based on metrics and thresholds.
        2 "ScalingPolicies" scaling_policies: Vec<TargetTrackingScalingPolicy>;
    }
}

structure! {
    /// Configuration that specifies the telemetry collection for the capacity provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderTelemetryConfig (write read)
    required {}
    optional {
        /// The capacity provider's Amazon CloudWatch Logs configuration settings.
        0 "LoggingConfig" logging_config: CapacityProviderLoggingConfig;
    }
}

structure! {
    /// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderVpcConfig (write read)
    required {
        /// A list of subnet IDs where the capacity provider launches compute instances.
        0 "SubnetIds" subnet_ids: Vec<String>;
        /// A list of security group IDs that control network access for compute instances managed by the capacity provider.
        1 "SecurityGroupIds" security_group_ids: Vec<String>;
    }
    optional {}
}

structure! {
    /// Contains details about a chained function invocation in a durable execution, including the target function and invocation parameters.
    #[derive(Clone, Default, PartialEq)]
    ChainedInvokeDetails (read)
    required {}
    optional {
        /// The response payload from the chained invocation.
        0 "Result" result: String;
        /// Details about the chained invocation failure.
        1 "Error" error: ErrorObject;
    }
}

impl std::fmt::Debug for ChainedInvokeDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChainedInvokeDetails")
            .field("result", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .finish()
    }
}

structure! {
    /// Contains details about a failed chained function invocation, including error information and failure reason.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeFailedDetails (read)
    required {
        /// Details about the chained invocation failure.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Configuration options for chained function invocations in durable executions, including retry settings and timeout configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeOptions (write)
    required {
        /// The name or ARN of the Lambda function to invoke.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The tenant identifier for the chained invocation.
        1 "TenantId" tenant_id: String;
        /// The X-Ray trace header to use when starting the chained invocation.
        2 "XAmznTraceId" x_amzn_trace_id: String;
    }
}

structure! {
    /// Contains details about a chained function invocation that has started execution, including start time and execution context.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeStartedDetails (read)
    required {
        /// The name or ARN of the Lambda function being invoked.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The tenant identifier for the chained invocation.
        1 "TenantId" tenant_id: String;
        /// The JSON input payload provided to the chained invocation.
        2 "Input" input: EventInput;
        /// The version of the function that was executed.
        3 "ExecutedVersion" executed_version: String;
        /// The Amazon Resource Name (ARN) that identifies the durable execution.
        4 "DurableExecutionArn" durable_execution_arn: String;
    }
}

structure! {
    /// Details about a chained invocation that was stopped.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeStoppedDetails (read)
    required {
        /// Details about why the chained invocation stopped.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Details about a chained invocation that succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeSucceededDetails (read)
    required {
        /// The response payload from the successful operation.
        0 "Result" result: EventResult;
    }
    optional {}
}

structure! {
    /// Details about a chained invocation that timed out.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChainedInvokeTimedOutDetails (read)
    required {
        /// Details about the chained invocation timeout.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Structure CheckpointDurableExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CheckpointDurableExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
        /// A unique token that identifies the current checkpoint state.
        1 "CheckpointToken" checkpoint_token: String;
    }
    optional {
        /// An array of state updates to apply during this checkpoint.
        2 "Updates" updates: Vec<OperationUpdate>;
        /// An optional idempotency token to ensure that duplicate checkpoint requests are handled correctly.
        3 "ClientToken" client_token: String;
    }
}

structure! {
    /// The response from the CheckpointDurableExecution operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    CheckpointDurableExecutionOutput (read)
    required {
        /// Updated execution state information that includes any changes that occurred since the last checkpoint, such as completed callbacks or expired timers.
        0 "NewExecutionState" new_execution_state: CheckpointUpdatedExecutionState;
    }
    optional {
        /// A new checkpoint token to use for the next checkpoint operation.
        1 "CheckpointToken" checkpoint_token: String;
    }
}

structure! {
    /// Contains operations that have been updated since the last checkpoint, such as completed asynchronous work like timers or callbacks.
    #[derive(Clone, Debug, Default, PartialEq)]
    CheckpointUpdatedExecutionState (read)
    required {}
    optional {
        /// A list of operations that have been updated since the last checkpoint.
        0 "Operations" operations: Vec<Operation>;
        /// Indicates that more results are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Details about a Code signing configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    CodeSigningConfig (read)
    required {
        /// Unique identifer for the Code signing configuration.
        0 "CodeSigningConfigId" code_signing_config_id: String;
        /// The Amazon Resource Name (ARN) of the Code signing configuration.
        1 "CodeSigningConfigArn" code_signing_config_arn: String;
        /// List of allowed publishers.
        2 "AllowedPublishers" allowed_publishers: AllowedPublishers;
        /// The code signing policy controls the validation failure action for signature mismatch or expiry.
        3 "CodeSigningPolicies" code_signing_policies: CodeSigningPolicies;
        /// The date and time that the Code signing configuration was last modified, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "LastModified" last_modified: String;
    }
    optional {
        /// Code signing configuration description.
        5 "Description" description: String;
    }
}

structure! {
    /// Code signing configuration policies specify the validation failure action for signature mismatch or expiry.
    #[derive(Clone, Debug, Default, PartialEq)]
    CodeSigningPolicies (write read)
    required {}
    optional {
        /// Code signing configuration policy for deployment validation failure.
        0 "UntrustedArtifactOnDeployment" untrusted_artifact_on_deployment: CodeSigningPolicy;
    }
}

structure! {
    /// Structure Concurrency.
    #[derive(Clone, Debug, Default, PartialEq)]
    Concurrency (read)
    required {}
    optional {
        /// The number of concurrent executions that are reserved for this function.
        0 "ReservedConcurrentExecutions" reserved_concurrent_executions: i32;
    }
}

structure! {
    /// Details about a durable execution context.
    #[derive(Clone, Default, PartialEq)]
    ContextDetails (read)
    required {}
    optional {
        /// Whether the state data of child operations of this completed context should be included in the invoke payload and `GetDurableExecutionState` response.
        0 "ReplayChildren" replay_children: bool;
        /// The response payload from the context.
        1 "Result" result: String;
        /// Details about the context failure.
        2 "Error" error: ErrorObject;
    }
}

impl std::fmt::Debug for ContextDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ContextDetails")
            .field("replay_children", &self.replay_children)
            .field("result", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .finish()
    }
}

structure! {
    /// Details about a context that failed.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContextFailedDetails (read)
    required {
        /// Details about the context failure.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Configuration options for a durable execution context.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContextOptions (write)
    required {}
    optional {
        /// Whether the state data of children of the completed context should be included in the invoke payload and `GetDurableExecutionState` response.
        0 "ReplayChildren" replay_children: bool;
    }
}

structure! {
    /// Details about a context that has started.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContextStartedDetails (read)
    required {}
    optional {}
}

structure! {
    /// Details about a context that succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContextSucceededDetails (read)
    required {
        /// The JSON response payload from the successful context.
        0 "Result" result: EventResult;
    }
    optional {}
}

structure! {
    /// The cross-origin resource sharing (CORS) settings for your Lambda function URL.
    #[derive(Clone, Debug, Default, PartialEq)]
    Cors (write read)
    required {}
    optional {
        /// Whether to allow cookies or other credentials in requests to your function URL.
        0 "AllowCredentials" allow_credentials: bool;
        /// The HTTP headers that origins can include in requests to your function URL.
        1 "AllowHeaders" allow_headers: Vec<String>;
        /// The HTTP methods that are allowed when calling your function URL.
        2 "AllowMethods" allow_methods: Vec<String>;
        /// The origins that can access your function URL.
        3 "AllowOrigins" allow_origins: Vec<String>;
        /// The HTTP headers in your function response that you want to expose to origins that call your function URL.
        4 "ExposeHeaders" expose_headers: Vec<String>;
        /// The maximum amount of time, in seconds, that web browsers can cache results of a preflight request.
        5 "MaxAge" max_age: i32;
    }
}

structure! {
    /// Structure CreateAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAliasInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The name of the alias.
        1 "Name" name: String;
        /// The function version that the alias invokes.
        2 "FunctionVersion" function_version: String;
    }
    optional {
        /// A description of the alias.
        3 "Description" description: String;
        /// The routing configuration of the alias.
        4 "RoutingConfig" routing_config: AliasRoutingConfiguration;
    }
}

structure! {
    /// Structure CreateCapacityProviderInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCapacityProviderInput (write)
    required {
        /// The name of the capacity provider.
        0 "CapacityProviderName" capacity_provider_name: String;
        /// The VPC configuration for the capacity provider, including subnet IDs and security group IDs where compute instances will be launched.
        1 "VpcConfig" vpc_config: CapacityProviderVpcConfig;
        /// The permissions configuration that specifies the IAM role ARN used by the capacity provider to manage compute resources.
        2 "PermissionsConfig" permissions_config: CapacityProviderPermissionsConfig;
    }
    optional {
        /// The instance requirements that specify the compute instance characteristics, including architectures and allowed or excluded instance types.
        3 "InstanceRequirements" instance_requirements: InstanceRequirements;
        /// The scaling configuration that defines how the capacity provider scales compute instances, including maximum vCPU count and scaling policies.
        4 "CapacityProviderScalingConfig" capacity_provider_scaling_config: CapacityProviderScalingConfig;
        /// The ARN of the KMS key used to encrypt data associated with the capacity provider.
        5 "KmsKeyArn" kms_key_arn: String;
        /// A list of tags to associate with the capacity provider.
        6 "Tags" tags: Map<String>;
        /// The tag propagation configuration for the capacity provider.
        7 "PropagateTags" propagate_tags: PropagateTags;
        /// The telemetry configuration for the capacity provider.
        8 "TelemetryConfig" telemetry_config: CapacityProviderTelemetryConfig;
    }
}

structure! {
    /// Structure CreateCapacityProviderOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCapacityProviderOutput (read)
    required {
        /// Information about the capacity provider that was created.
        0 "CapacityProvider" capacity_provider: CapacityProvider;
    }
    optional {}
}

structure! {
    /// Structure CreateCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCodeSigningConfigInput (write)
    required {
        /// Signing profiles for this code signing configuration.
        0 "AllowedPublishers" allowed_publishers: AllowedPublishers;
    }
    optional {
        /// Descriptive name for this code signing configuration.
        1 "Description" description: String;
        /// The code signing policies define the actions to take if the validation checks fail.
        2 "CodeSigningPolicies" code_signing_policies: CodeSigningPolicies;
        /// A list of tags to add to the code signing configuration.
        3 "Tags" tags: Map<String>;
    }
}

structure! {
    /// Structure CreateCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCodeSigningConfigOutput (read)
    required {
        /// The code signing configuration.
        0 "CodeSigningConfig" code_signing_config: CodeSigningConfig;
    }
    optional {}
}

structure! {
    /// Structure CreateEventSourceMappingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateEventSourceMappingInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the event source.
        1 "EventSourceArn" event_source_arn: String;
        /// When true, the event source mapping is active.
        2 "Enabled" enabled: bool;
        /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
        3 "BatchSize" batch_size: i32;
        /// An object that defines the filter criteria that determine whether Lambda should process an event.
        4 "FilterCriteria" filter_criteria: FilterCriteria;
        /// The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria.
        5 "KMSKeyArn" kms_key_arn: String;
        /// The metrics configuration for your event source.
        6 "MetricsConfig" metrics_config: EventSourceMappingMetricsConfig;
        /// (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
        7 "LoggingConfig" logging_config: EventSourceMappingLoggingConfig;
        /// (Amazon SQS only) The scaling configuration for the event source.
        8 "ScalingConfig" scaling_config: ScalingConfig;
        /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
        9 "MaximumBatchingWindowInSeconds" maximum_batching_window_in_seconds: i32;
        /// (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently.
        10 "ParallelizationFactor" parallelization_factor: i32;
        /// The position in a stream from which to start reading.
        11 "StartingPosition" starting_position: EventSourcePosition;
        /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading.
        12 "StartingPositionTimestamp" starting_position_timestamp: Timestamp;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
        13 "DestinationConfig" destination_config: DestinationConfig;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
        14 "MaximumRecordAgeInSeconds" maximum_record_age_in_seconds: i32;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
        15 "BisectBatchOnFunctionError" bisect_batch_on_function_error: bool;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
        16 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// A list of tags to apply to the event source mapping.
        17 "Tags" tags: Map<String>;
        /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
        18 "TumblingWindowInSeconds" tumbling_window_in_seconds: i32;
        /// The name of the Kafka topic.
        19 "Topics" topics: Vec<String>;
        /// (MQ) The name of the Amazon MQ broker destination queue to consume.
        20 "Queues" queues: Vec<String>;
        /// An array of authentication protocols or VPC components required to secure your event source.
        21 "SourceAccessConfigurations" source_access_configurations: Vec<SourceAccessConfiguration>;
        /// The self-managed Apache Kafka cluster to receive records from.
        22 "SelfManagedEventSource" self_managed_event_source: SelfManagedEventSource;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping.
        23 "FunctionResponseTypes" function_response_types: Vec<FunctionResponseType>;
        /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
        24 "AmazonManagedKafkaEventSourceConfig" amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a self-managed Apache Kafka event source.
        25 "SelfManagedKafkaEventSourceConfig" self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a DocumentDB event source.
        26 "DocumentDBEventSourceConfig" document_db_event_source_config: DocumentDBEventSourceConfig;
        /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
        27 "ProvisionedPollerConfig" provisioned_poller_config: ProvisionedPollerConfig;
    }
}

structure! {
    /// Structure CreateFunctionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateFunctionInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The Amazon Resource Name (ARN) of the function's execution role.
        1 "Role" role: String;
        /// The code for the function.
        2 "Code" code: FunctionCode;
    }
    optional {
        /// The identifier of the function's runtime.
        3 "Runtime" runtime: Runtime;
        /// The name of the method within your code that Lambda calls to run your function.
        4 "Handler" handler: String;
        /// A description of the function.
        5 "Description" description: String;
        /// The amount of time (in seconds) that Lambda allows a function to run before stopping it.
        6 "Timeout" timeout: i32;
        /// The amount of memory available to the function at runtime.
        7 "MemorySize" memory_size: i32;
        /// Set to true to publish the first version of the function during creation.
        8 "Publish" publish: bool;
        /// Specifies where to publish the function version or configuration.
        9 "PublishTo" publish_to: FunctionVersionLatestPublished;
        /// For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
        10 "VpcConfig" vpc_config: VpcConfig;
        /// The type of deployment package.
        11 "PackageType" package_type: PackageType;
        /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
        12 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// Environment variables that are accessible from function code during execution.
        13 "Environment" environment: Environment;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources.
        14 "KMSKeyArn" kms_key_arn: String;
        /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray.
        15 "TracingConfig" tracing_config: TracingConfig;
        /// A list of tags to apply to the function.
        16 "Tags" tags: Map<String>;
        /// A list of function layers to add to the function's execution environment.
        17 "Layers" layers: Vec<String>;
        /// Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
        18 "FileSystemConfigs" file_system_configs: Vec<FileSystemConfig>;
        /// To enable code signing for this function, specify the ARN of a code-signing configuration.
        19 "CodeSigningConfigArn" code_signing_config_arn: String;
        /// Container image configuration values that override the values in the container image Dockerfile.
        20 "ImageConfig" image_config: ImageConfig;
        /// The instruction set architecture that the function supports.
        21 "Architectures" architectures: Vec<Architecture>;
        /// The size of the function's `/tmp` directory in MB.
        22 "EphemeralStorage" ephemeral_storage: EphemeralStorage;
        /// The function's SnapStart setting.
        23 "SnapStart" snap_start: SnapStart;
        /// The function's Amazon CloudWatch Logs configuration settings.
        24 "LoggingConfig" logging_config: LoggingConfig;
        /// Configuration for multi-tenant applications that use Lambda functions.
        25 "TenancyConfig" tenancy_config: TenancyConfig;
        /// Configuration for the capacity provider that manages compute resources for Lambda functions.
        26 "CapacityProviderConfig" capacity_provider_config: CapacityProviderConfig;
        /// Configuration settings for durable functions.
        27 "DurableConfig" durable_config: DurableConfig;
    }
}

structure! {
    /// Structure CreateFunctionUrlConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateFunctionUrlConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The type of authentication that your function URL uses.
        1 "AuthType" auth_type: FunctionUrlAuthType;
    }
    optional {
        /// The alias name.
        2 "Qualifier" qualifier: String;
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        3 "Cors" cors: Cors;
        /// Use one of the following options.
        4 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// Structure CreateFunctionUrlConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateFunctionUrlConfigOutput (read)
    required {
        /// The HTTP URL endpoint for your function.
        0 "FunctionUrl" function_url: String;
        /// The Amazon Resource Name (ARN) of your function.
        1 "FunctionArn" function_arn: String;
        /// The type of authentication that your function URL uses.
        2 "AuthType" auth_type: FunctionUrlAuthType;
        /// When the function URL was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        3 "CreationTime" creation_time: String;
    }
    optional {
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        4 "Cors" cors: Cors;
        /// Use one of the following options.
        5 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// The dead-letter queue for failed asynchronous invocations.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeadLetterConfig (write read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
        0 "TargetArn" target_arn: String;
    }
}

structure! {
    /// Structure DeleteAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAliasInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The name of the alias.
        1 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAliasOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteCapacityProviderInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCapacityProviderInput (write)
    required {
        /// The name of the capacity provider to delete.
        0 "CapacityProviderName" capacity_provider_name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteCapacityProviderOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCapacityProviderOutput (read)
    required {
        /// Information about the deleted capacity provider.
        0 "CapacityProvider" capacity_provider: CapacityProvider;
    }
    optional {}
}

structure! {
    /// Structure DeleteCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCodeSigningConfigInput (write)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCodeSigningConfigOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteEventSourceMappingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEventSourceMappingInput (write)
    required {
        /// The identifier of the event source mapping.
        0 "UUID" uuid: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteFunctionCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionCodeSigningConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteFunctionCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionCodeSigningConfigOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteFunctionConcurrencyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionConcurrencyInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteFunctionConcurrencyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionConcurrencyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteFunctionEventInvokeConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionEventInvokeConfigInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// A version number or alias name.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure DeleteFunctionEventInvokeConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionEventInvokeConfigOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteFunctionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionInput (write)
    required {
        /// The name or ARN of the Lambda function or version.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a version to delete.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure DeleteFunctionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionOutput (read)
    required {}
    optional {
        /// The HTTP status code returned by the operation.
        0 "StatusCode" status_code: i32;
    }
}

structure! {
    /// Structure DeleteFunctionUrlConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionUrlConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The alias name.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure DeleteFunctionUrlConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteFunctionUrlConfigOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteLayerVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteLayerVersionInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The version number.
        1 "VersionNumber" version_number: i64;
    }
    optional {}
}

structure! {
    /// Structure DeleteLayerVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteLayerVersionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteProvisionedConcurrencyConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteProvisionedConcurrencyConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The version number or alias name.
        1 "Qualifier" qualifier: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteProvisionedConcurrencyConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteProvisionedConcurrencyConfigOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the Lambda resource you want to delete the policy from.
        0 "ResourceArn" resource_arn: String;
    }
    optional {
        /// The revision ID that the existing policy must match for the deletion to proceed.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure DeleteResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// A configuration object that specifies the destination of an event after Lambda processes it.
    #[derive(Clone, Debug, Default, PartialEq)]
    DestinationConfig (write read)
    required {}
    optional {
        /// The destination configuration for successful invocations.
        0 "OnSuccess" on_success: OnSuccess;
        /// The destination configuration for failed invocations.
        1 "OnFailure" on_failure: OnFailure;
    }
}

structure! {
    /// Specific configuration settings for a DocumentDB event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentDBEventSourceConfig (write read)
    required {}
    optional {
        /// The name of the database to consume within the DocumentDB cluster.
        0 "DatabaseName" database_name: String;
        /// The name of the collection to consume within the database.
        1 "CollectionName" collection_name: String;
        /// Determines what DocumentDB sends to your event stream during document update operations.
        2 "FullDocument" full_document: FullDocument;
    }
}

structure! {
    /// Configuration settings for durable functions, including execution timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS) customer managed key that is used to encrypt ...
    #[derive(Clone, Debug, Default, PartialEq)]
    DurableConfig (write read)
    required {}
    optional {
        /// The ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
        0 "KMSKeyArn" kms_key_arn: String;
        /// The number of days to retain execution history after a durable execution completes.
        1 "RetentionPeriodInDays" retention_period_in_days: i32;
        /// The maximum time (in seconds) that a durable execution can run before timing out.
        2 "ExecutionTimeout" execution_timeout: i32;
    }
}

structure! {
    /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
    #[derive(Clone, Debug, Default, PartialEq)]
    EC2UnexpectedException (read)
    required {}
    optional {
        /// Member EC2ErrorCode.
        0 "EC2ErrorCode" ec2_error_code: String;
    }
}

structure! {
    /// A function's environment variable settings.
    #[derive(Clone, Default, PartialEq)]
    Environment (write)
    required {}
    optional {
        /// Environment variable key-value pairs.
        0 "Variables" variables: Map<String>;
    }
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment").field("variables", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// Error messages for environment variables that couldn't be applied.
    #[derive(Clone, Default, PartialEq)]
    EnvironmentError (read)
    required {}
    optional {
        /// The error code.
        0 "ErrorCode" error_code: String;
        /// The error message.
        1 "Message" message: String;
    }
}

impl std::fmt::Debug for EnvironmentError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnvironmentError")
            .field("error_code", &self.error_code)
            .field("message", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// The results of an operation to update or read environment variables.
    #[derive(Clone, Default, PartialEq)]
    EnvironmentResponse (read)
    required {}
    optional {
        /// Environment variable key-value pairs.
        0 "Variables" variables: Map<String>;
        /// Error messages for environment variables that couldn't be applied.
        1 "Error" error: EnvironmentError;
    }
}

impl std::fmt::Debug for EnvironmentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnvironmentResponse")
            .field("variables", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .finish()
    }
}

structure! {
    /// The size of the function's `/tmp` directory in MB.
    #[derive(Clone, Debug, Default, PartialEq)]
    EphemeralStorage (write read)
    required {
        /// The size of the function's `/tmp` directory.
        0 "Size" size: i32;
    }
    optional {}
}

structure! {
    /// An object that contains error information.
    #[derive(Clone, Default, PartialEq)]
    ErrorObject (write read)
    required {}
    optional {
        /// A human-readable error message.
        0 "ErrorMessage" error_message: String;
        /// The error type.
        1 "ErrorType" error_type: String;
        /// Machine-readable error data.
        2 "ErrorData" error_data: String;
        /// Stack trace information for the error.
        3 "StackTrace" stack_trace: Vec<String>;
    }
}

impl std::fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ErrorObject")
            .field("error_message", &format_args!("(sensitive)"))
            .field("error_type", &format_args!("(sensitive)"))
            .field("error_data", &format_args!("(sensitive)"))
            .field("stack_trace", &self.stack_trace)
            .finish()
    }
}

structure! {
    /// An event that occurred during the execution of a durable function.
    #[derive(Clone, Debug, Default, PartialEq)]
    Event (read)
    required {}
    optional {
        /// The type of event that occurred.
        0 "EventType" event_type: EventType;
        /// The subtype of the event, providing additional categorization.
        1 "SubType" sub_type: String;
        /// The unique identifier for this event.
        2 "EventId" event_id: i32;
        /// The unique identifier for this operation.
        3 "Id" id: String;
        /// The customer-provided name for this operation.
        4 "Name" name: String;
        /// The date and time when this event occurred, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        5 "EventTimestamp" event_timestamp: Timestamp;
        /// The unique identifier of the parent operation, if this operation is running within a child context.
        6 "ParentId" parent_id: String;
        /// Details about an execution that started.
        7 "ExecutionStartedDetails" execution_started_details: ExecutionStartedDetails;
        /// Details about an execution that succeeded.
        8 "ExecutionSucceededDetails" execution_succeeded_details: ExecutionSucceededDetails;
        /// Details about an execution that failed.
        9 "ExecutionFailedDetails" execution_failed_details: ExecutionFailedDetails;
        /// Details about an execution that timed out.
        10 "ExecutionTimedOutDetails" execution_timed_out_details: ExecutionTimedOutDetails;
        /// Details about an execution that was stopped.
        11 "ExecutionStoppedDetails" execution_stopped_details: ExecutionStoppedDetails;
        /// Details about a context that started.
        12 "ContextStartedDetails" context_started_details: ContextStartedDetails;
        /// Details about a context that succeeded.
        13 "ContextSucceededDetails" context_succeeded_details: ContextSucceededDetails;
        /// Details about a context that failed.
        14 "ContextFailedDetails" context_failed_details: ContextFailedDetails;
        /// Details about a wait operation that started.
        15 "WaitStartedDetails" wait_started_details: WaitStartedDetails;
        /// Details about a wait operation that succeeded.
        16 "WaitSucceededDetails" wait_succeeded_details: WaitSucceededDetails;
        /// Details about a wait operation that was cancelled.
        17 "WaitCancelledDetails" wait_cancelled_details: WaitCancelledDetails;
        /// Details about a step that started.
        18 "StepStartedDetails" step_started_details: StepStartedDetails;
        /// Details about a step that succeeded.
        19 "StepSucceededDetails" step_succeeded_details: StepSucceededDetails;
        /// Details about a step that failed.
        20 "StepFailedDetails" step_failed_details: StepFailedDetails;
        /// Contains details about a chained function invocation that has started execution, including start time and execution context.
        21 "ChainedInvokeStartedDetails" chained_invoke_started_details: ChainedInvokeStartedDetails;
        /// Details about a chained invocation that succeeded.
        22 "ChainedInvokeSucceededDetails" chained_invoke_succeeded_details: ChainedInvokeSucceededDetails;
        /// Contains details about a failed chained function invocation, including error information and failure reason.
        23 "ChainedInvokeFailedDetails" chained_invoke_failed_details: ChainedInvokeFailedDetails;
        /// Details about a chained invocation that timed out.
        24 "ChainedInvokeTimedOutDetails" chained_invoke_timed_out_details: ChainedInvokeTimedOutDetails;
        /// Details about a chained invocation that was stopped.
        25 "ChainedInvokeStoppedDetails" chained_invoke_stopped_details: ChainedInvokeStoppedDetails;
        /// Contains details about a callback operation that has started, including timing information and callback metadata.
        26 "CallbackStartedDetails" callback_started_details: CallbackStartedDetails;
        /// Contains details about a successfully completed callback operation, including the result data and completion timestamp.
        27 "CallbackSucceededDetails" callback_succeeded_details: CallbackSucceededDetails;
        /// Contains details about a failed callback operation, including error information and the reason for failure.
        28 "CallbackFailedDetails" callback_failed_details: CallbackFailedDetails;
        /// Contains details about a callback operation that timed out, including timeout duration and any partial results.
        29 "CallbackTimedOutDetails" callback_timed_out_details: CallbackTimedOutDetails;
        /// Details about a function invocation that completed.
        30 "InvocationCompletedDetails" invocation_completed_details: InvocationCompletedDetails;
    }
}

structure! {
    /// Error information for an event.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventError (read)
    required {}
    optional {
        /// The error payload.
        0 "Payload" payload: ErrorObject;
        /// Indicates if the error payload was truncated due to size limits.
        1 "Truncated" truncated: bool;
    }
}

structure! {
    /// Input information for an event.
    #[derive(Clone, Default, PartialEq)]
    EventInput (read)
    required {}
    optional {
        /// The input payload.
        0 "Payload" payload: String;
        /// Indicates if the error payload was truncated due to size limits.
        1 "Truncated" truncated: bool;
    }
}

impl std::fmt::Debug for EventInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventInput")
            .field("payload", &format_args!("(sensitive)"))
            .field("truncated", &self.truncated)
            .finish()
    }
}

structure! {
    /// Result information for an event.
    #[derive(Clone, Default, PartialEq)]
    EventResult (read)
    required {}
    optional {
        /// The result payload.
        0 "Payload" payload: String;
        /// Indicates if the error payload was truncated due to size limits.
        1 "Truncated" truncated: bool;
    }
}

impl std::fmt::Debug for EventResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventResult")
            .field("payload", &format_args!("(sensitive)"))
            .field("truncated", &self.truncated)
            .finish()
    }
}

structure! {
    /// A mapping between an Amazon Web Services resource and a Lambda function.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventSourceMappingConfiguration (read)
    required {}
    optional {
        /// The identifier of the event source mapping.
        0 "UUID" uuid: String;
        /// The position in a stream from which to start reading.
        1 "StartingPosition" starting_position: EventSourcePosition;
        /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading.
        2 "StartingPositionTimestamp" starting_position_timestamp: Timestamp;
        /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
        3 "BatchSize" batch_size: i32;
        /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
        4 "MaximumBatchingWindowInSeconds" maximum_batching_window_in_seconds: i32;
        /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard.
        5 "ParallelizationFactor" parallelization_factor: i32;
        /// The Amazon Resource Name (ARN) of the event source.
        6 "EventSourceArn" event_source_arn: String;
        /// An object that defines the filter criteria that determine whether Lambda should process an event.
        7 "FilterCriteria" filter_criteria: FilterCriteria;
        /// An object that contains details about an error related to filter criteria encryption.
        8 "FilterCriteriaError" filter_criteria_error: FilterCriteriaError;
        /// The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria.
        9 "KMSKeyArn" kms_key_arn: String;
        /// The metrics configuration for your event source.
        10 "MetricsConfig" metrics_config: EventSourceMappingMetricsConfig;
        /// (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
        11 "LoggingConfig" logging_config: EventSourceMappingLoggingConfig;
        /// (Amazon SQS only) The scaling configuration for the event source.
        12 "ScalingConfig" scaling_config: ScalingConfig;
        /// The ARN of the Lambda function.
        13 "FunctionArn" function_arn: String;
        /// The date that the event source mapping was last updated or that its state changed.
        14 "LastModified" last_modified: Timestamp;
        /// The result of the event source mapping's last processing attempt.
        15 "LastProcessingResult" last_processing_result: String;
        /// The state of the event source mapping.
        16 "State" state: String;
        /// Indicates whether a user or Lambda made the last change to the event source mapping.
        17 "StateTransitionReason" state_transition_reason: String;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
        18 "DestinationConfig" destination_config: DestinationConfig;
        /// The name of the Kafka topic.
        19 "Topics" topics: Vec<String>;
        /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
        20 "Queues" queues: Vec<String>;
        /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
        21 "SourceAccessConfigurations" source_access_configurations: Vec<SourceAccessConfiguration>;
        /// The self-managed Apache Kafka cluster for your event source.
        22 "SelfManagedEventSource" self_managed_event_source: SelfManagedEventSource;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
        23 "MaximumRecordAgeInSeconds" maximum_record_age_in_seconds: i32;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
        24 "BisectBatchOnFunctionError" bisect_batch_on_function_error: bool;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
        25 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
        26 "TumblingWindowInSeconds" tumbling_window_in_seconds: i32;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping.
        27 "FunctionResponseTypes" function_response_types: Vec<FunctionResponseType>;
        /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
        28 "AmazonManagedKafkaEventSourceConfig" amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a self-managed Apache Kafka event source.
        29 "SelfManagedKafkaEventSourceConfig" self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a DocumentDB event source.
        30 "DocumentDBEventSourceConfig" document_db_event_source_config: DocumentDBEventSourceConfig;
        /// The Amazon Resource Name (ARN) of the event source mapping.
        31 "EventSourceMappingArn" event_source_mapping_arn: String;
        /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
        32 "ProvisionedPollerConfig" provisioned_poller_config: ProvisionedPollerConfig;
    }
}

structure! {
    /// (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventSourceMappingLoggingConfig (write read)
    required {}
    optional {
        /// The log level you want your event source mapping to use.
        0 "SystemLogLevel" system_log_level: EventSourceMappingSystemLogLevel;
    }
}

structure! {
    /// The metrics configuration for your event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventSourceMappingMetricsConfig (write read)
    required {}
    optional {
        /// The metrics you want your event source mapping to produce, including `EventCount`, `ErrorCount`, `KafkaMetrics`.
        0 "Metrics" metrics: Vec<EventSourceMappingMetric>;
    }
}

structure! {
    /// Information about a durable execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    Execution (read)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution, if this execution is a durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
        /// The unique name of the durable execution, if one was provided when the execution was started.
        1 "DurableExecutionName" durable_execution_name: String;
        /// The Amazon Resource Name (ARN) of the Lambda function.
        2 "FunctionArn" function_arn: String;
        /// The current status of the durable execution.
        3 "Status" status: ExecutionStatus;
        /// The date and time when the durable execution started, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "StartTimestamp" start_timestamp: Timestamp;
    }
    optional {
        /// The date and time when the durable execution ended, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        5 "EndTimestamp" end_timestamp: Timestamp;
        /// The ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
        6 "KMSKeyArn" kms_key_arn: String;
    }
}

structure! {
    /// Details about a durable execution.
    #[derive(Clone, Default, PartialEq)]
    ExecutionDetails (read)
    required {}
    optional {
        /// The original input payload provided for the durable execution.
        0 "InputPayload" input_payload: String;
    }
}

impl std::fmt::Debug for ExecutionDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionDetails").field("input_payload", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// Details about a failed durable execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionFailedDetails (read)
    required {
        /// Details about the execution failure.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Details about a durable execution that started.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionStartedDetails (read)
    required {
        /// The input payload provided for the durable execution.
        0 "Input" input: EventInput;
        /// The maximum amount of time that the durable execution is allowed to run, in seconds.
        1 "ExecutionTimeout" execution_timeout: i32;
    }
    optional {}
}

structure! {
    /// Details about a durable execution that stopped.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionStoppedDetails (read)
    required {
        /// Details about why the execution stopped.
        0 "Error" error: EventError;
    }
    optional {}
}

structure! {
    /// Details about a durable execution that succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionSucceededDetails (read)
    required {
        /// The response payload from the successful operation.
        0 "Result" result: EventResult;
    }
    optional {}
}

structure! {
    /// Details about a durable execution that timed out.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionTimedOutDetails (read)
    required {}
    optional {
        /// Details about the execution timeout.
        0 "Error" error: EventError;
    }
}

structure! {
    /// Details about the connection between a Lambda function and an Amazon EFS file system or an Amazon S3 file system.
    #[derive(Clone, Debug, Default, PartialEq)]
    FileSystemConfig (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Amazon EFS or Amazon S3 Files access point that provides access to the file system.
        0 "Arn" arn: String;
        /// The path where the function can access the file system, starting with `/mnt/`.
        1 "LocalMountPath" local_mount_path: String;
    }
    optional {
        /// The configuration for how your function accesses data on an Amazon S3 file system.
        2 "S3FilesConfig" s3_files_config: S3FilesConfig;
    }
}

structure! {
    /// A structure within a `FilterCriteria` object that defines an event filtering pattern.
    #[derive(Clone, Debug, Default, PartialEq)]
    Filter (write read)
    required {}
    optional {
        /// A filter pattern.
        0 "Pattern" pattern: String;
    }
}

structure! {
    /// An object that contains the filters for an event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    FilterCriteria (write read)
    required {}
    optional {
        /// A list of filters.
        0 "Filters" filters: Vec<Filter>;
    }
}

structure! {
    /// An object that contains details about an error related to filter criteria encryption.
    #[derive(Clone, Debug, Default, PartialEq)]
    FilterCriteriaError (read)
    required {}
    optional {
        /// The KMS exception that resulted from filter criteria encryption or decryption.
        0 "ErrorCode" error_code: String;
        /// The error message.
        1 "Message" message: String;
    }
}

structure! {
    /// The code for the Lambda function.
    #[derive(Clone, Default, PartialEq)]
    FunctionCode (write)
    required {}
    optional {
        /// The base64-encoded contents of the deployment package.
        0 "ZipFile" zip_file: Blob;
        /// An Amazon S3 bucket in the same Amazon Web Services Region as your function.
        1 "S3Bucket" s3_bucket: String;
        /// The Amazon S3 key of the deployment package.
        2 "S3Key" s3_key: String;
        /// For versioned objects, the version of the deployment package object to use.
        3 "S3ObjectVersion" s3_object_version: String;
        /// Specifies how the deployment package is stored.
        4 "S3ObjectStorageMode" s3_object_storage_mode: S3ObjectStorageMode;
        /// URI of a container image in the Amazon ECR registry.
        5 "ImageUri" image_uri: String;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip deployment package.
        6 "SourceKMSKeyArn" source_kms_key_arn: String;
    }
}

impl std::fmt::Debug for FunctionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FunctionCode")
            .field("zip_file", &format_args!("(sensitive)"))
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("image_uri", &self.image_uri)
            .field("source_kms_key_arn", &self.source_kms_key_arn)
            .finish()
    }
}

structure! {
    /// Details about a function's deployment package.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionCodeLocation (read)
    required {}
    optional {
        /// The service that's hosting the file.
        0 "RepositoryType" repository_type: String;
        /// A presigned URL that you can use to download the deployment package.
        1 "Location" location: String;
        /// URI of a container image in the Amazon ECR registry.
        2 "ImageUri" image_uri: String;
        /// The resolved URI for the image.
        3 "ResolvedImageUri" resolved_image_uri: String;
        /// The resolved Amazon S3 object that contains the deployment package.
        4 "ResolvedS3Object" resolved_s3_object: ResolvedS3Object;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip deployment package.
        5 "SourceKMSKeyArn" source_kms_key_arn: String;
        /// An object that contains details about an error related to function deployment package retrieval.
        6 "Error" error: FunctionCodeLocationError;
    }
}

structure! {
    /// Contains details about an error that occurred when Lambda attempted to retrieve a function's deployment package.
    #[derive(Clone, Default, PartialEq)]
    FunctionCodeLocationError (read)
    required {}
    optional {
        /// The error code that identifies why Lambda failed to retrieve the deployment package.
        0 "ErrorCode" error_code: String;
        /// The human-readable message that describes why Lambda failed to retrieve the deployment package.
        1 "Message" message: String;
    }
}

impl std::fmt::Debug for FunctionCodeLocationError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FunctionCodeLocationError")
            .field("error_code", &self.error_code)
            .field("message", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Details about a function's configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionConfiguration (read)
    required {}
    optional {
        /// The name of the function.
        0 "FunctionName" function_name: String;
        /// The function's Amazon Resource Name (ARN).
        1 "FunctionArn" function_arn: String;
        /// The identifier of the function's runtime.
        2 "Runtime" runtime: Runtime;
        /// The function's execution role.
        3 "Role" role: String;
        /// The function that Lambda calls to begin running your function.
        4 "Handler" handler: String;
        /// The size of the function's deployment package, in bytes.
        5 "CodeSize" code_size: i64;
        /// The function's description.
        6 "Description" description: String;
        /// The amount of time in seconds that Lambda allows a function to run before stopping it.
        7 "Timeout" timeout: i32;
        /// The amount of memory available to the function at runtime.
        8 "MemorySize" memory_size: i32;
        /// The date and time that the function was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        9 "LastModified" last_modified: String;
        /// The SHA256 hash of the function's deployment package.
        10 "CodeSha256" code_sha256: String;
        /// The version of the Lambda function.
        11 "Version" version: String;
        /// The function's networking configuration.
        12 "VpcConfig" vpc_config: VpcConfigResponse;
        /// The function's dead letter queue.
        13 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The function's environment variables.
        14 "Environment" environment: EnvironmentResponse;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources.
        15 "KMSKeyArn" kms_key_arn: String;
        /// The function's X-Ray tracing configuration.
        16 "TracingConfig" tracing_config: TracingConfigResponse;
        /// For Lambda@Edge functions, the ARN of the main function.
        17 "MasterArn" master_arn: String;
        /// The latest updated revision of the function or alias.
        18 "RevisionId" revision_id: String;
        /// The function's layers.
        19 "Layers" layers: Vec<Layer>;
        /// The current state of the function.
        20 "State" state: State;
        /// The reason for the function's current state.
        21 "StateReason" state_reason: String;
        /// The reason code for the function's current state.
        22 "StateReasonCode" state_reason_code: StateReasonCode;
        /// The status of the last update that was performed on the function.
        23 "LastUpdateStatus" last_update_status: LastUpdateStatus;
        /// The reason for the last update that was performed on the function.
        24 "LastUpdateStatusReason" last_update_status_reason: String;
        /// The reason code for the last update that was performed on the function.
        25 "LastUpdateStatusReasonCode" last_update_status_reason_code: LastUpdateStatusReasonCode;
        /// Connection settings for an Amazon EFS file system or an Amazon S3 file system.
        26 "FileSystemConfigs" file_system_configs: Vec<FileSystemConfig>;
        /// The ARN of the signing profile version.
        27 "SigningProfileVersionArn" signing_profile_version_arn: String;
        /// The ARN of the signing job.
        28 "SigningJobArn" signing_job_arn: String;
        /// The type of deployment package.
        29 "PackageType" package_type: PackageType;
        /// The function's image configuration values.
        30 "ImageConfigResponse" image_config_response: ImageConfigResponse;
        /// The instruction set architecture that the function supports.
        31 "Architectures" architectures: Vec<Architecture>;
        /// The size of the function's `/tmp` directory in MB.
        32 "EphemeralStorage" ephemeral_storage: EphemeralStorage;
        /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version.
        33 "SnapStart" snap_start: SnapStartResponse;
        /// The ARN of the runtime and any errors that occured.
        34 "RuntimeVersionConfig" runtime_version_config: RuntimeVersionConfig;
        /// The function's Amazon CloudWatch Logs configuration settings.
        35 "LoggingConfig" logging_config: LoggingConfig;
        /// The function's tenant isolation configuration settings.
        36 "TenancyConfig" tenancy_config: TenancyConfig;
        /// Configuration for the capacity provider that manages compute resources for Lambda functions.
        37 "CapacityProviderConfig" capacity_provider_config: CapacityProviderConfig;
        /// The SHA256 hash of the function configuration.
        38 "ConfigSha256" config_sha256: String;
        /// The function's durable execution configuration settings, if the function is configured for durability.
        39 "DurableConfig" durable_config: DurableConfig;
    }
}

structure! {
    /// Structure FunctionEventInvokeConfig.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionEventInvokeConfig (read)
    required {}
    optional {
        /// The date and time that the configuration was last updated.
        0 "LastModified" last_modified: Timestamp;
        /// The Amazon Resource Name (ARN) of the function.
        1 "FunctionArn" function_arn: String;
        /// The maximum number of times to retry when the function returns an error.
        2 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// The maximum age of a request that Lambda sends to a function for processing.
        3 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i32;
        /// A destination for events after they have been sent to a function for processing.
        4 "DestinationConfig" destination_config: DestinationConfig;
    }
}

structure! {
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionScalingConfig (write read)
    required {}
    optional {
        /// The minimum number of execution environments to maintain for the function.
        0 "MinExecutionEnvironments" min_execution_environments: i32;
        /// The maximum number of execution environments that can be provisioned for the function.
        1 "MaxExecutionEnvironments" max_execution_environments: i32;
    }
}

structure! {
    /// Details about a Lambda function URL.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionUrlConfig (read)
    required {
        /// The HTTP URL endpoint for your function.
        0 "FunctionUrl" function_url: String;
        /// The Amazon Resource Name (ARN) of your function.
        1 "FunctionArn" function_arn: String;
        /// When the function URL was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        2 "CreationTime" creation_time: String;
        /// When the function URL configuration was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        3 "LastModifiedTime" last_modified_time: String;
        /// The type of authentication that your function URL uses.
        4 "AuthType" auth_type: FunctionUrlAuthType;
    }
    optional {
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        5 "Cors" cors: Cors;
        /// Use one of the following options.
        6 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// Information about a function version that uses a specific capacity provider, including its ARN and current state.
    #[derive(Clone, Debug, Default, PartialEq)]
    FunctionVersionsByCapacityProviderListItem (read)
    required {
        /// The Amazon Resource Name (ARN) of the function version.
        0 "FunctionArn" function_arn: String;
        /// The current state of the function version.
        1 "State" state: State;
    }
    optional {}
}

structure! {
    /// Structure GetAccountSettingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAccountSettingsInput (write)
    required {}
    optional {}
}

structure! {
    /// Structure GetAccountSettingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAccountSettingsOutput (read)
    required {}
    optional {
        /// Limits that are related to concurrency and code storage.
        0 "AccountLimit" account_limit: AccountLimit;
        /// The number of functions and amount of storage in use.
        1 "AccountUsage" account_usage: AccountUsage;
    }
}

structure! {
    /// Structure GetAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAliasInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The name of the alias.
        1 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure GetCapacityProviderInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCapacityProviderInput (write)
    required {
        /// The name of the capacity provider to retrieve.
        0 "CapacityProviderName" capacity_provider_name: String;
    }
    optional {}
}

structure! {
    /// Structure GetCapacityProviderOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCapacityProviderOutput (read)
    required {
        /// Information about the capacity provider, including its configuration and current state.
        0 "CapacityProvider" capacity_provider: CapacityProvider;
    }
    optional {}
}

structure! {
    /// Structure GetCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCodeSigningConfigInput (write)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
    }
    optional {}
}

structure! {
    /// Structure GetCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCodeSigningConfigOutput (read)
    required {
        /// The code signing configuration.
        0 "CodeSigningConfig" code_signing_config: CodeSigningConfig;
    }
    optional {}
}

structure! {
    /// Structure GetDurableExecutionHistoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDurableExecutionHistoryInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
    }
    optional {
        /// Specifies whether to include execution data such as step results and callback payloads in the history events.
        1 "IncludeExecutionData" include_execution_data: bool;
        /// The maximum number of history events to return per call.
        2 "MaxItems" max_items: i32;
        /// If `NextMarker` was returned from a previous request, use this value to retrieve the next page of results.
        3 "Marker" marker: String;
        /// When set to `true`, returns the history events in reverse chronological order (newest first).
        4 "ReverseOrder" reverse_order: bool;
    }
}

structure! {
    /// The response from the GetDurableExecutionHistory operation, containing the execution history and events.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDurableExecutionHistoryOutput (read)
    required {
        /// An array of execution history events, ordered chronologically unless `ReverseOrder` is set to `true`.
        0 "Events" events: Vec<Event>;
    }
    optional {
        /// If present, indicates that more history events are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure GetDurableExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDurableExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
    }
    optional {
        /// Specifies whether to include execution data such as input payload, result, and error information in the response.
        1 "IncludeExecutionData" include_execution_data: bool;
    }
}

structure! {
    /// The response from the GetDurableExecution operation, containing detailed information about the durable execution.
    #[derive(Clone, Default, PartialEq)]
    GetDurableExecutionOutput (read)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
        /// The name of the durable execution.
        1 "DurableExecutionName" durable_execution_name: String;
        /// The Amazon Resource Name (ARN) of the Lambda function that was invoked to start this durable execution.
        2 "FunctionArn" function_arn: String;
        /// The date and time when the durable execution started, in Unix timestamp format.
        3 "StartTimestamp" start_timestamp: Timestamp;
        /// The current status of the durable execution.
        4 "Status" status: ExecutionStatus;
    }
    optional {
        /// The JSON input payload that you provided when you started the durable execution.
        5 "InputPayload" input_payload: String;
        /// The JSON result returned by the durable execution if it completed successfully.
        6 "Result" result: String;
        /// Error information if the durable execution failed.
        7 "Error" error: ErrorObject;
        /// The date and time when the durable execution ended, in Unix timestamp format.
        8 "EndTimestamp" end_timestamp: Timestamp;
        /// The version of the Lambda function that was invoked for this durable execution.
        9 "Version" version: String;
        /// The trace headers associated with the durable execution.
        10 "TraceHeader" trace_header: TraceHeader;
        /// Indicates whether execution data is included in this response.
        11 "ExecutionDataIncluded" execution_data_included: bool;
        /// Configuration settings for the durable execution, including execution timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS) customer managed key that is used to encrypt ...
        12 "DurableConfig" durable_config: DurableConfig;
    }
}

impl std::fmt::Debug for GetDurableExecutionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetDurableExecutionOutput")
            .field("durable_execution_arn", &self.durable_execution_arn)
            .field("durable_execution_name", &self.durable_execution_name)
            .field("function_arn", &self.function_arn)
            .field("input_payload", &format_args!("(sensitive)"))
            .field("result", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .field("start_timestamp", &self.start_timestamp)
            .field("status", &self.status)
            .field("end_timestamp", &self.end_timestamp)
            .field("version", &self.version)
            .field("trace_header", &self.trace_header)
            .field("execution_data_included", &self.execution_data_included)
            .field("durable_config", &self.durable_config)
            .finish()
    }
}

structure! {
    /// Structure GetDurableExecutionStateInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDurableExecutionStateInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
        /// A checkpoint token that identifies the current state of the execution.
        1 "CheckpointToken" checkpoint_token: String;
    }
    optional {
        /// If `NextMarker` was returned from a previous request, use this value to retrieve the next page of operations.
        2 "Marker" marker: String;
        /// The maximum number of operations to return per call.
        3 "MaxItems" max_items: i32;
    }
}

structure! {
    /// The response from the GetDurableExecutionState operation, containing the current execution state for replay.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDurableExecutionStateOutput (read)
    required {
        /// An array of operations that represent the current state of the durable execution.
        0 "Operations" operations: Vec<Operation>;
    }
    optional {
        /// If present, indicates that more operations are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure GetEventSourceMappingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetEventSourceMappingInput (write)
    required {
        /// The identifier of the event source mapping.
        0 "UUID" uuid: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionCodeSigningConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionCodeSigningConfigOutput (read)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
        /// The name or ARN of the Lambda function.
        1 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionConcurrencyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionConcurrencyInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionConcurrencyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionConcurrencyOutput (read)
    required {}
    optional {
        /// The number of simultaneous executions that are reserved for the function.
        0 "ReservedConcurrentExecutions" reserved_concurrent_executions: i32;
    }
}

structure! {
    /// Structure GetFunctionConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionConfigurationInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a version or alias to get details about a published version of the function.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetFunctionEventInvokeConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionEventInvokeConfigInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// A version number or alias name.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetFunctionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a version or alias to get details about a published version of the function.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetFunctionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionOutput (read)
    required {}
    optional {
        /// The configuration of the function or version.
        0 "Configuration" configuration: FunctionConfiguration;
        /// The deployment package of the function or version.
        1 "Code" code: FunctionCodeLocation;
        /// The function's tags.
        2 "Tags" tags: Map<String>;
        /// An object that contains details about an error related to retrieving tags.
        3 "TagsError" tags_error: TagsError;
        /// The function's reserved concurrency.
        4 "Concurrency" concurrency: Concurrency;
    }
}

structure! {
    /// Structure GetFunctionRecursionConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionRecursionConfigInput (write)
    required {
        /// The name of the function.
        0 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionRecursionConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionRecursionConfigOutput (read)
    required {}
    optional {
        /// If your function's recursive loop detection configuration is `Allow`, Lambda doesn't take any action when it detects your function being invoked as part of a recursive loop.
        0 "RecursiveLoop" recursive_loop: RecursiveLoop;
    }
}

structure! {
    /// Structure GetFunctionScalingConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionScalingConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// Specify a version or alias to get the scaling configuration for a published version of the function.
        1 "Qualifier" qualifier: String;
    }
    optional {}
}

structure! {
    /// Structure GetFunctionScalingConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionScalingConfigOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the function.
        0 "FunctionArn" function_arn: String;
        /// The scaling configuration that is currently applied to the function.
        1 "AppliedFunctionScalingConfig" applied_function_scaling_config: FunctionScalingConfig;
        /// The scaling configuration that was requested for the function.
        2 "RequestedFunctionScalingConfig" requested_function_scaling_config: FunctionScalingConfig;
    }
}

structure! {
    /// Structure GetFunctionUrlConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionUrlConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The alias name.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetFunctionUrlConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetFunctionUrlConfigOutput (read)
    required {
        /// The HTTP URL endpoint for your function.
        0 "FunctionUrl" function_url: String;
        /// The Amazon Resource Name (ARN) of your function.
        1 "FunctionArn" function_arn: String;
        /// The type of authentication that your function URL uses.
        2 "AuthType" auth_type: FunctionUrlAuthType;
        /// When the function URL was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        3 "CreationTime" creation_time: String;
        /// When the function URL configuration was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "LastModifiedTime" last_modified_time: String;
    }
    optional {
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        5 "Cors" cors: Cors;
        /// Use one of the following options.
        6 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// Structure GetLayerVersionByArnInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetLayerVersionByArnInput (write)
    required {
        /// The ARN of the layer version.
        0 "Arn" arn: String;
    }
    optional {}
}

structure! {
    /// Structure GetLayerVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetLayerVersionInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The version number.
        1 "VersionNumber" version_number: i64;
    }
    optional {}
}

structure! {
    /// Structure GetLayerVersionPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetLayerVersionPolicyInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The version number.
        1 "VersionNumber" version_number: i64;
    }
    optional {}
}

structure! {
    /// Structure GetLayerVersionPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetLayerVersionPolicyOutput (read)
    required {}
    optional {
        /// The policy document.
        0 "Policy" policy: String;
        /// A unique identifier for the current revision of the policy.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure GetLayerVersionResponse.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetLayerVersionResponse (read)
    required {}
    optional {
        /// Details about the layer version.
        0 "Content" content: LayerVersionContentOutput;
        /// The ARN of the layer.
        1 "LayerArn" layer_arn: String;
        /// The ARN of the layer version.
        2 "LayerVersionArn" layer_version_arn: String;
        /// The description of the version.
        3 "Description" description: String;
        /// The date that the layer version was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "CreatedDate" created_date: String;
        /// The version number.
        5 "Version" version: i64;
        /// A list of compatible instruction set architectures.
        6 "CompatibleArchitectures" compatible_architectures: Vec<Architecture>;
        /// The layer's compatible runtimes.
        7 "CompatibleRuntimes" compatible_runtimes: Vec<Runtime>;
        /// The layer's software license.
        8 "LicenseInfo" license_info: String;
    }
}

structure! {
    /// Structure GetPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPolicyInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a version or alias to get the policy for that resource.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPolicyOutput (read)
    required {}
    optional {
        /// The resource-based policy.
        0 "Policy" policy: String;
        /// A unique identifier for the current revision of the policy.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure GetProvisionedConcurrencyConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetProvisionedConcurrencyConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The version number or alias name.
        1 "Qualifier" qualifier: String;
    }
    optional {}
}

structure! {
    /// Structure GetProvisionedConcurrencyConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetProvisionedConcurrencyConfigOutput (read)
    required {}
    optional {
        /// The amount of provisioned concurrency requested.
        0 "RequestedProvisionedConcurrentExecutions" requested_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency available.
        1 "AvailableProvisionedConcurrentExecutions" available_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency allocated.
        2 "AllocatedProvisionedConcurrentExecutions" allocated_provisioned_concurrent_executions: i32;
        /// The status of the allocation process.
        3 "Status" status: ProvisionedConcurrencyStatusEnum;
        /// For failed allocations, the reason that provisioned concurrency could not be allocated.
        4 "StatusReason" status_reason: String;
        /// The date and time that a user last updated the configuration, in ISO 8601 format.
        5 "LastModified" last_modified: String;
    }
}

structure! {
    /// Structure GetResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the Lambda resource you want to retrieve the policy for.
        0 "ResourceArn" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure GetResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyOutput (read)
    required {}
    optional {
        /// The resource-based policy attached to the Lambda resource you specified.
        0 "Policy" policy: String;
        /// The revision ID of the policy.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure GetRuntimeManagementConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetRuntimeManagementConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a version of the function.
        1 "Qualifier" qualifier: String;
    }
}

structure! {
    /// Structure GetRuntimeManagementConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetRuntimeManagementConfigOutput (read)
    required {}
    optional {
        /// The current runtime update mode of the function.
        0 "UpdateRuntimeOn" update_runtime_on: UpdateRuntimeOn;
        /// The Amazon Resource Name (ARN) of your function.
        1 "FunctionArn" function_arn: String;
        /// The ARN of the runtime the function is configured to use.
        2 "RuntimeVersionArn" runtime_version_arn: String;
    }
}

structure! {
    /// Configuration values that override the container image Dockerfile settings.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImageConfig (write read)
    required {}
    optional {
        /// Specifies the entry point to their application, which is typically the location of the runtime executable.
        0 "EntryPoint" entry_point: Vec<String>;
        /// Specifies parameters that you want to pass in with ENTRYPOINT.
        1 "Command" command: Vec<String>;
        /// Specifies the working directory.
        2 "WorkingDirectory" working_directory: String;
    }
}

structure! {
    /// Error response to `GetFunctionConfiguration`.
    #[derive(Clone, Default, PartialEq)]
    ImageConfigError (read)
    required {}
    optional {
        /// Error code.
        0 "ErrorCode" error_code: String;
        /// Error message.
        1 "Message" message: String;
    }
}

impl std::fmt::Debug for ImageConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImageConfigError")
            .field("error_code", &self.error_code)
            .field("message", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Response to a `GetFunctionConfiguration` request.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImageConfigResponse (read)
    required {}
    optional {
        /// Configuration values that override the container image Dockerfile.
        0 "ImageConfig" image_config: ImageConfig;
        /// Error response to `GetFunctionConfiguration`.
        1 "Error" error: ImageConfigError;
    }
}

structure! {
    /// Specifications that define the characteristics and constraints for compute instances used by the capacity provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceRequirements (write read)
    required {}
    optional {
        /// A list of supported CPU architectures for compute instances.
        0 "Architectures" architectures: Vec<Architecture>;
        /// A list of EC2 instance types that the capacity provider is allowed to use.
        1 "AllowedInstanceTypes" allowed_instance_types: Vec<String>;
        /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
        2 "ExcludedInstanceTypes" excluded_instance_types: Vec<String>;
    }
}

structure! {
    /// Details about a function invocation that completed.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvocationCompletedDetails (read)
    required {
        /// The date and time when the invocation started, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        0 "StartTimestamp" start_timestamp: Timestamp;
        /// The date and time when the invocation ended, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        1 "EndTimestamp" end_timestamp: Timestamp;
        /// The request ID for the invocation.
        2 "RequestId" request_id: String;
    }
    optional {
        /// Details about the invocation failure.
        3 "Error" error: EventError;
    }
}

structure! {
    /// Structure InvokeAsyncInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvokeAsyncInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The JSON that you want to provide to your Lambda function as input.
        1 "InvokeArgs" invoke_args: Blob;
    }
    optional {}
}

structure! {
    /// A success response (`202 Accepted`) indicates that the request is queued for invocation.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvokeAsyncOutput (read)
    required {}
    optional {
        /// The status code.
        0 "Status" status: i32;
    }
}

structure! {
    /// Structure InvokeInput.
    #[derive(Clone, Default, PartialEq)]
    InvokeInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Choose from the following options.
        1 "InvocationType" invocation_type: InvocationType;
        /// Set to `Tail` to include the execution log in the response.
        2 "LogType" log_type: LogType;
        /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
        3 "ClientContext" client_context: String;
        /// A unique name for the durable execution.
        4 "DurableExecutionName" durable_execution_name: String;
        /// The JSON that you want to provide to your Lambda function as input.
        5 "Payload" payload: Blob;
        /// Specify a version or alias to invoke a published version of the function.
        6 "Qualifier" qualifier: String;
        /// The identifier of the tenant in a multi-tenant Lambda function.
        7 "TenantId" tenant_id: String;
    }
}

impl std::fmt::Debug for InvokeInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InvokeInput")
            .field("function_name", &self.function_name)
            .field("invocation_type", &self.invocation_type)
            .field("log_type", &self.log_type)
            .field("client_context", &self.client_context)
            .field("durable_execution_name", &self.durable_execution_name)
            .field("payload", &format_args!("(sensitive)"))
            .field("qualifier", &self.qualifier)
            .field("tenant_id", &self.tenant_id)
            .finish()
    }
}

structure! {
    /// Structure InvokeOutput.
    #[derive(Clone, Default, PartialEq)]
    InvokeOutput (read)
    required {}
    optional {
        /// The HTTP status code is in the 200 range for a successful request.
        0 "StatusCode" status_code: i32;
        /// If present, indicates that an error occurred during function execution.
        1 "FunctionError" function_error: String;
        /// The last 4 KB of the execution log, which is base64-encoded.
        2 "LogResult" log_result: String;
        /// The response from the function, or an error object.
        3 "Payload" payload: Blob;
        /// The version of the function that executed.
        4 "ExecutedVersion" executed_version: String;
        /// The ARN of the durable execution that was started.
        5 "DurableExecutionArn" durable_execution_arn: String;
    }
}

impl std::fmt::Debug for InvokeOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InvokeOutput")
            .field("status_code", &self.status_code)
            .field("function_error", &self.function_error)
            .field("log_result", &self.log_result)
            .field("payload", &format_args!("(sensitive)"))
            .field("executed_version", &self.executed_version)
            .field("durable_execution_arn", &self.durable_execution_arn)
            .finish()
    }
}

structure! {
    /// A chunk of the streamed response payload.
    #[derive(Clone, Default, PartialEq)]
    InvokeResponseStreamUpdate (read)
    required {}
    optional {
        /// Data returned by your Lambda function.
        0 "Payload" payload: Blob;
    }
}

impl std::fmt::Debug for InvokeResponseStreamUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InvokeResponseStreamUpdate").field("payload", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// A response confirming that the event stream is complete.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvokeWithResponseStreamCompleteEvent (read)
    required {}
    optional {
        /// An error code.
        0 "ErrorCode" error_code: String;
        /// The details of any returned error.
        1 "ErrorDetails" error_details: String;
        /// The last 4 KB of the execution log, which is base64-encoded.
        2 "LogResult" log_result: String;
    }
}

structure! {
    /// Structure InvokeWithResponseStreamInput.
    #[derive(Clone, Default, PartialEq)]
    InvokeWithResponseStreamInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Set to `Tail` to include the execution log in the response.
        1 "LogType" log_type: LogType;
        /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
        2 "ClientContext" client_context: String;
        /// The alias name.
        3 "Qualifier" qualifier: String;
        /// The JSON that you want to provide to your Lambda function as input.
        4 "Payload" payload: Blob;
        /// The identifier of the tenant in a multi-tenant Lambda function.
        5 "TenantId" tenant_id: String;
        /// Use one of the following options.
        6 "InvocationType" invocation_type: ResponseStreamingInvocationType;
    }
}

impl std::fmt::Debug for InvokeWithResponseStreamInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InvokeWithResponseStreamInput")
            .field("function_name", &self.function_name)
            .field("log_type", &self.log_type)
            .field("client_context", &self.client_context)
            .field("qualifier", &self.qualifier)
            .field("payload", &format_args!("(sensitive)"))
            .field("tenant_id", &self.tenant_id)
            .field("invocation_type", &self.invocation_type)
            .finish()
    }
}

structure! {
    /// Structure InvokeWithResponseStreamOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvokeWithResponseStreamOutput (read)
    required {}
    optional {
        /// For a successful request, the HTTP status code is in the 200 range.
        0 "StatusCode" status_code: i32;
        /// The version of the function that executed.
        1 "ExecutedVersion" executed_version: String;
        /// The stream of response payloads.
        2 "EventStream" event_stream: Vec<InvokeWithResponseStreamResponseEvent>;
        /// The type of data the stream is returning.
        3 "ResponseStreamContentType" response_stream_content_type: String;
    }
}

structure! {
    /// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    KafkaSchemaRegistryAccessConfig (write read)
    required {}
    optional {
        /// The type of authentication Lambda uses to access your schema registry.
        0 "Type" r#type: KafkaSchemaRegistryAuthType;
        /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
        1 "URI" uri: String;
    }
}

structure! {
    /// Specific configuration settings for a Kafka schema registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    KafkaSchemaRegistryConfig (write read)
    required {}
    optional {
        /// The URI for your schema registry.
        0 "SchemaRegistryURI" schema_registry_uri: String;
        /// The record format that Lambda delivers to your function after schema validation.
        1 "EventRecordFormat" event_record_format: SchemaRegistryEventRecordFormat;
        /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
        2 "AccessConfigs" access_configs: Vec<KafkaSchemaRegistryAccessConfig>;
        /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry.
        3 "SchemaValidationConfigs" schema_validation_configs: Vec<KafkaSchemaValidationConfig>;
    }
}

structure! {
    /// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    KafkaSchemaValidationConfig (write read)
    required {}
    optional {
        /// The attributes you want your schema registry to validate and filter for.
        0 "Attribute" attribute: KafkaSchemaValidationAttribute;
    }
}

structure! {
    /// Configuration for Lambda-managed instances used by the capacity provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    LambdaManagedInstancesCapacityProviderConfig (write read)
    required {
        /// The Amazon Resource Name (ARN) of the capacity provider.
        0 "CapacityProviderArn" capacity_provider_arn: String;
    }
    optional {
        /// The maximum number of concurrent execution environments that can run on each compute instance.
        1 "PerExecutionEnvironmentMaxConcurrency" per_execution_environment_max_concurrency: i32;
        /// The amount of memory in GiB allocated per vCPU for execution environments.
        2 "ExecutionEnvironmentMemoryGiBPerVCpu" execution_environment_memory_gi_b_per_v_cpu: f64;
    }
}

structure! {
    /// An Lambda layer.
    #[derive(Clone, Debug, Default, PartialEq)]
    Layer (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the function layer.
        0 "Arn" arn: String;
        /// The size of the layer archive in bytes.
        1 "CodeSize" code_size: i64;
        /// The Amazon Resource Name (ARN) for a signing profile version.
        2 "SigningProfileVersionArn" signing_profile_version_arn: String;
        /// The Amazon Resource Name (ARN) of a signing job.
        3 "SigningJobArn" signing_job_arn: String;
    }
}

structure! {
    /// A ZIP archive that contains the contents of an Lambda layer.
    #[derive(Clone, Default, PartialEq)]
    LayerVersionContentInput (write)
    required {}
    optional {
        /// The Amazon S3 bucket of the layer archive.
        0 "S3Bucket" s3_bucket: String;
        /// The Amazon S3 key of the layer archive.
        1 "S3Key" s3_key: String;
        /// For versioned objects, the version of the layer archive object to use.
        2 "S3ObjectVersion" s3_object_version: String;
        /// Specifies how the layer archive is stored.
        3 "S3ObjectStorageMode" s3_object_storage_mode: S3ObjectStorageMode;
        /// The base64-encoded contents of the layer archive.
        4 "ZipFile" zip_file: Blob;
    }
}

impl std::fmt::Debug for LayerVersionContentInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LayerVersionContentInput")
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("zip_file", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Details about a version of an Lambda layer.
    #[derive(Clone, Debug, Default, PartialEq)]
    LayerVersionContentOutput (read)
    required {}
    optional {
        /// A link to the layer archive in Amazon S3 that is valid for 10 minutes.
        0 "Location" location: String;
        /// The SHA-256 hash of the layer archive.
        1 "CodeSha256" code_sha256: String;
        /// The size of the layer archive in bytes.
        2 "CodeSize" code_size: i64;
        /// The Amazon Resource Name (ARN) for a signing profile version.
        3 "SigningProfileVersionArn" signing_profile_version_arn: String;
        /// The Amazon Resource Name (ARN) of a signing job.
        4 "SigningJobArn" signing_job_arn: String;
        /// The resolved Amazon S3 object that contains the layer archive.
        5 "ResolvedS3Object" resolved_s3_object: ResolvedS3Object;
    }
}

structure! {
    /// Details about a version of an Lambda layer.
    #[derive(Clone, Debug, Default, PartialEq)]
    LayerVersionsListItem (read)
    required {}
    optional {
        /// The ARN of the layer version.
        0 "LayerVersionArn" layer_version_arn: String;
        /// The version number.
        1 "Version" version: i64;
        /// The description of the version.
        2 "Description" description: String;
        /// The date that the version was created, in ISO 8601 format.
        3 "CreatedDate" created_date: String;
        /// A list of compatible instruction set architectures.
        4 "CompatibleArchitectures" compatible_architectures: Vec<Architecture>;
        /// The layer's compatible runtimes.
        5 "CompatibleRuntimes" compatible_runtimes: Vec<Runtime>;
        /// The layer's open-source license.
        6 "LicenseInfo" license_info: String;
    }
}

structure! {
    /// Details about an Lambda layer.
    #[derive(Clone, Debug, Default, PartialEq)]
    LayersListItem (read)
    required {}
    optional {
        /// The name of the layer.
        0 "LayerName" layer_name: String;
        /// The Amazon Resource Name (ARN) of the function layer.
        1 "LayerArn" layer_arn: String;
        /// The newest version of the layer.
        2 "LatestMatchingVersion" latest_matching_version: LayerVersionsListItem;
    }
}

structure! {
    /// Structure ListAliasesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAliasesInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify a function version to only list aliases that invoke that version.
        1 "FunctionVersion" function_version: String;
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        2 "Marker" marker: String;
        /// Limit the number of aliases returned.
        3 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListAliasesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAliasesOutput (read)
    required {}
    optional {
        /// The pagination token that's included if more results are available.
        0 "NextMarker" next_marker: String;
        /// A list of aliases.
        1 "Aliases" aliases: Vec<AliasConfiguration>;
    }
}

structure! {
    /// Structure ListCapacityProvidersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCapacityProvidersInput (write)
    required {}
    optional {
        /// Filter capacity providers by their current state.
        0 "State" state: CapacityProviderState;
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// The maximum number of capacity providers to return.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListCapacityProvidersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCapacityProvidersOutput (read)
    required {
        /// A list of capacity providers in your account.
        0 "CapacityProviders" capacity_providers: Vec<CapacityProvider>;
    }
    optional {
        /// The pagination token that's included if more results are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListCodeSigningConfigsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCodeSigningConfigsInput (write)
    required {}
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        0 "Marker" marker: String;
        /// Maximum number of items to return.
        1 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListCodeSigningConfigsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCodeSigningConfigsOutput (read)
    required {}
    optional {
        /// The pagination token that's included if more results are available.
        0 "NextMarker" next_marker: String;
        /// The code signing configurations.
        1 "CodeSigningConfigs" code_signing_configs: Vec<CodeSigningConfig>;
    }
}

structure! {
    /// Structure ListDurableExecutionsByFunctionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDurableExecutionsByFunctionInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The function version to filter executions by.
        1 "Qualifier" qualifier: String;
        /// Filter executions by name.
        2 "DurableExecutionName" durable_execution_name: String;
        /// Filter executions by status.
        3 "Statuses" statuses: Vec<ExecutionStatus>;
        /// Filter executions that started after this timestamp (ISO 8601 format).
        4 "StartedAfter" started_after: Timestamp;
        /// Filter executions that started before this timestamp (ISO 8601 format).
        5 "StartedBefore" started_before: Timestamp;
        /// Set to true to return results in chronological order (oldest first).
        6 "ReverseOrder" reverse_order: bool;
        /// Pagination token from a previous request to continue retrieving results.
        7 "Marker" marker: String;
        /// Maximum number of executions to return (1-1000).
        8 "MaxItems" max_items: i32;
    }
}

structure! {
    /// The response from the ListDurableExecutionsByFunction operation, containing a list of durable executions and pagination information.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDurableExecutionsByFunctionOutput (read)
    required {}
    optional {
        /// List of durable execution summaries matching the filter criteria.
        0 "DurableExecutions" durable_executions: Vec<Execution>;
        /// Pagination token for retrieving additional results.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListEventSourceMappingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventSourceMappingsInput (write)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the event source.
        0 "EventSourceArn" event_source_arn: String;
        /// The name or ARN of the Lambda function.
        1 "FunctionName" function_name: String;
        /// A pagination token returned by a previous call.
        2 "Marker" marker: String;
        /// The maximum number of event source mappings to return.
        3 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListEventSourceMappingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventSourceMappingsOutput (read)
    required {}
    optional {
        /// A pagination token that's returned when the response doesn't contain all event source mappings.
        0 "NextMarker" next_marker: String;
        /// A list of event source mappings.
        1 "EventSourceMappings" event_source_mappings: Vec<EventSourceMappingConfiguration>;
    }
}

structure! {
    /// Structure ListFunctionEventInvokeConfigsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionEventInvokeConfigsInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// The maximum number of configurations to return.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListFunctionEventInvokeConfigsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionEventInvokeConfigsOutput (read)
    required {}
    optional {
        /// A list of configurations.
        0 "FunctionEventInvokeConfigs" function_event_invoke_configs: Vec<FunctionEventInvokeConfig>;
        /// The pagination token that's included if more results are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListFunctionUrlConfigsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionUrlConfigsInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// The maximum number of function URLs to return in the response.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListFunctionUrlConfigsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionUrlConfigsOutput (read)
    required {
        /// A list of function URL configurations.
        0 "FunctionUrlConfigs" function_url_configs: Vec<FunctionUrlConfig>;
    }
    optional {
        /// The pagination token that's included if more results are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListFunctionVersionsByCapacityProviderInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionVersionsByCapacityProviderInput (write)
    required {
        /// The name of the capacity provider to list function versions for.
        0 "CapacityProviderName" capacity_provider_name: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// The maximum number of function versions to return in the response.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListFunctionVersionsByCapacityProviderOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionVersionsByCapacityProviderOutput (read)
    required {
        /// The Amazon Resource Name (ARN) of the capacity provider.
        0 "CapacityProviderArn" capacity_provider_arn: String;
        /// A list of function versions that use the specified capacity provider.
        1 "FunctionVersions" function_versions: Vec<FunctionVersionsByCapacityProviderListItem>;
    }
    optional {
        /// The pagination token that's included if more results are available.
        2 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListFunctionsByCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionsByCodeSigningConfigInput (write)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// Maximum number of items to return.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListFunctionsByCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionsByCodeSigningConfigOutput (read)
    required {}
    optional {
        /// The pagination token that's included if more results are available.
        0 "NextMarker" next_marker: String;
        /// The function ARNs.
        1 "FunctionArns" function_arns: Vec<String>;
    }
}

structure! {
    /// Structure ListFunctionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionsInput (write)
    required {}
    optional {
        /// For Lambda@Edge functions, the Amazon Web Services Region of the master function.
        0 "MasterRegion" master_region: String;
        /// Set to `ALL` to include entries for all published versions of each function.
        1 "FunctionVersion" function_version: FunctionVersion;
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        2 "Marker" marker: String;
        /// The maximum number of functions to return in the response.
        3 "MaxItems" max_items: i32;
    }
}

structure! {
    /// A list of Lambda functions.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListFunctionsOutput (read)
    required {}
    optional {
        /// The pagination token that's included if more results are available.
        0 "NextMarker" next_marker: String;
        /// A list of Lambda functions.
        1 "Functions" functions: Vec<FunctionConfiguration>;
    }
}

structure! {
    /// Structure ListLayerVersionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListLayerVersionsInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
    }
    optional {
        /// The compatible instruction set architecture.
        1 "CompatibleArchitecture" compatible_architecture: Architecture;
        /// A runtime identifier.
        2 "CompatibleRuntime" compatible_runtime: Runtime;
        /// A pagination token returned by a previous call.
        3 "Marker" marker: String;
        /// The maximum number of versions to return.
        4 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListLayerVersionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListLayerVersionsOutput (read)
    required {}
    optional {
        /// A pagination token returned when the response doesn't contain all versions.
        0 "NextMarker" next_marker: String;
        /// A list of versions.
        1 "LayerVersions" layer_versions: Vec<LayerVersionsListItem>;
    }
}

structure! {
    /// Structure ListLayersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListLayersInput (write)
    required {}
    optional {
        /// The compatible instruction set architecture.
        0 "CompatibleArchitecture" compatible_architecture: Architecture;
        /// A runtime identifier.
        1 "CompatibleRuntime" compatible_runtime: Runtime;
        /// A pagination token returned by a previous call.
        2 "Marker" marker: String;
        /// The maximum number of layers to return.
        3 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListLayersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListLayersOutput (read)
    required {}
    optional {
        /// A pagination token returned when the response doesn't contain all layers.
        0 "NextMarker" next_marker: String;
        /// A list of function layers.
        1 "Layers" layers: Vec<LayersListItem>;
    }
}

structure! {
    /// Structure ListProvisionedConcurrencyConfigsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListProvisionedConcurrencyConfigsInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// Specify a number to limit the number of configurations returned.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListProvisionedConcurrencyConfigsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListProvisionedConcurrencyConfigsOutput (read)
    required {}
    optional {
        /// A list of provisioned concurrency configurations.
        0 "ProvisionedConcurrencyConfigs" provisioned_concurrency_configs: Vec<ProvisionedConcurrencyConfigListItem>;
        /// The pagination token that's included if more results are available.
        1 "NextMarker" next_marker: String;
    }
}

structure! {
    /// Structure ListTagsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsInput (write)
    required {
        /// The resource's Amazon Resource Name (ARN).
        0 "Resource" resource: String;
    }
    optional {}
}

structure! {
    /// Structure ListTagsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsOutput (read)
    required {}
    optional {
        /// The function's tags.
        0 "Tags" tags: Map<String>;
    }
}

structure! {
    /// Structure ListVersionsByFunctionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListVersionsByFunctionInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 "Marker" marker: String;
        /// The maximum number of versions to return.
        2 "MaxItems" max_items: i32;
    }
}

structure! {
    /// Structure ListVersionsByFunctionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListVersionsByFunctionOutput (read)
    required {}
    optional {
        /// The pagination token that's included if more results are available.
        0 "NextMarker" next_marker: String;
        /// A list of Lambda function versions.
        1 "Versions" versions: Vec<FunctionConfiguration>;
    }
}

structure! {
    /// The function's Amazon CloudWatch Logs configuration settings.
    #[derive(Clone, Debug, Default, PartialEq)]
    LoggingConfig (write read)
    required {}
    optional {
        /// The format in which Lambda sends your function's application and system logs to CloudWatch.
        0 "LogFormat" log_format: LogFormat;
        /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch.
        1 "ApplicationLogLevel" application_log_level: ApplicationLogLevel;
        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch.
        2 "SystemLogLevel" system_log_level: SystemLogLevel;
        /// The name of the Amazon CloudWatch log group the function sends logs to.
        3 "LogGroup" log_group: String;
    }
}

structure! {
    /// A destination for events that failed processing.
    #[derive(Clone, Debug, Default, PartialEq)]
    OnFailure (write read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the destination resource.
        0 "Destination" destination: String;
    }
}

structure! {
    /// A destination for events that were processed successfully.
    #[derive(Clone, Debug, Default, PartialEq)]
    OnSuccess (write read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the destination resource.
        0 "Destination" destination: String;
    }
}

structure! {
    /// Information about an operation within a durable execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    Operation (read)
    required {
        /// The unique identifier for this operation.
        0 "Id" id: String;
        /// The type of operation.
        1 "Type" r#type: OperationType;
        /// The date and time when the operation started, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        2 "StartTimestamp" start_timestamp: Timestamp;
        /// The current status of the operation.
        3 "Status" status: OperationStatus;
    }
    optional {
        /// The unique identifier of the parent operation, if this operation is running within a child context.
        4 "ParentId" parent_id: String;
        /// The customer-provided name for this operation.
        5 "Name" name: String;
        /// The subtype of the operation, providing additional categorization.
        6 "SubType" sub_type: String;
        /// The date and time when the operation ended, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        7 "EndTimestamp" end_timestamp: Timestamp;
        /// Details about the execution, if this operation represents an execution.
        8 "ExecutionDetails" execution_details: ExecutionDetails;
        /// Details about the context, if this operation represents a context.
        9 "ContextDetails" context_details: ContextDetails;
        /// Details about the step, if this operation represents a step.
        10 "StepDetails" step_details: StepDetails;
        /// Details about the wait operation, if this operation represents a wait.
        11 "WaitDetails" wait_details: WaitDetails;
        /// Contains details about a callback operation in a durable execution, including the callback token and timeout configuration.
        12 "CallbackDetails" callback_details: CallbackDetails;
        /// Contains details about a chained function invocation in a durable execution, including the target function and invocation parameters.
        13 "ChainedInvokeDetails" chained_invoke_details: ChainedInvokeDetails;
    }
}

structure! {
    /// An update to be applied to an operation during checkpointing.
    #[derive(Clone, Default, PartialEq)]
    OperationUpdate (write)
    required {
        /// The unique identifier for this operation.
        0 "Id" id: String;
        /// The type of operation to update.
        1 "Type" r#type: OperationType;
        /// The action to take on the operation.
        2 "Action" action: OperationAction;
    }
    optional {
        /// The unique identifier of the parent operation, if this operation is running within a child context.
        3 "ParentId" parent_id: String;
        /// The customer-provided name for this operation.
        4 "Name" name: String;
        /// The subtype of the operation, providing additional categorization.
        5 "SubType" sub_type: String;
        /// The payload for successful operations.
        6 "Payload" payload: String;
        /// The error information for failed operations.
        7 "Error" error: ErrorObject;
        /// Options for context operations.
        8 "ContextOptions" context_options: ContextOptions;
        /// Options for step operations.
        9 "StepOptions" step_options: StepOptions;
        /// Options for wait operations.
        10 "WaitOptions" wait_options: WaitOptions;
        /// Configuration options for callback operations in durable executions, including timeout settings and retry behavior.
        11 "CallbackOptions" callback_options: CallbackOptions;
        /// Configuration options for chained function invocations in durable executions, including retry settings and timeout configuration.
        12 "ChainedInvokeOptions" chained_invoke_options: ChainedInvokeOptions;
    }
}

impl std::fmt::Debug for OperationUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OperationUpdate")
            .field("id", &self.id)
            .field("parent_id", &self.parent_id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("sub_type", &self.sub_type)
            .field("action", &self.action)
            .field("payload", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .field("context_options", &self.context_options)
            .field("step_options", &self.step_options)
            .field("wait_options", &self.wait_options)
            .field("callback_options", &self.callback_options)
            .field("chained_invoke_options", &self.chained_invoke_options)
            .finish()
    }
}

structure! {
    /// Configuration for tag propagation to managed resources launched by the capacity provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    PropagateTags (write read)
    required {}
    optional {
        /// The tag propagation mode.
        0 "Mode" mode: PropagateTagsMode;
        /// A list of tags to apply to managed resources when `Mode` is set to `Explicit`.
        1 "ExplicitTags" explicit_tags: Map<String>;
    }
}

structure! {
    /// Details about the provisioned concurrency configuration for a function alias or version.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedConcurrencyConfigListItem (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the alias or version.
        0 "FunctionArn" function_arn: String;
        /// The amount of provisioned concurrency requested.
        1 "RequestedProvisionedConcurrentExecutions" requested_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency available.
        2 "AvailableProvisionedConcurrentExecutions" available_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency allocated.
        3 "AllocatedProvisionedConcurrentExecutions" allocated_provisioned_concurrent_executions: i32;
        /// The status of the allocation process.
        4 "Status" status: ProvisionedConcurrencyStatusEnum;
        /// For failed allocations, the reason that provisioned concurrency could not be allocated.
        5 "StatusReason" status_reason: String;
        /// The date and time that a user last updated the configuration, in ISO 8601 format.
        6 "LastModified" last_modified: String;
    }
}

structure! {
    /// The provisioned mode configuration for the event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedPollerConfig (write read)
    required {}
    optional {
        /// The minimum number of event pollers this event source can scale down to.
        0 "MinimumPollers" minimum_pollers: i32;
        /// The maximum number of event pollers this event source can scale up to.
        1 "MaximumPollers" maximum_pollers: i32;
        /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group.
        2 "PollerGroupName" poller_group_name: String;
    }
}

structure! {
    /// Structure PublishLayerVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishLayerVersionInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The function layer archive.
        1 "Content" content: LayerVersionContentInput;
    }
    optional {
        /// The description of the version.
        2 "Description" description: String;
        /// A list of compatible instruction set architectures.
        3 "CompatibleArchitectures" compatible_architectures: Vec<Architecture>;
        /// A list of compatible function runtimes.
        4 "CompatibleRuntimes" compatible_runtimes: Vec<Runtime>;
        /// The layer's software license.
        5 "LicenseInfo" license_info: String;
    }
}

structure! {
    /// Structure PublishLayerVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishLayerVersionOutput (read)
    required {}
    optional {
        /// Details about the layer version.
        0 "Content" content: LayerVersionContentOutput;
        /// The ARN of the layer.
        1 "LayerArn" layer_arn: String;
        /// The ARN of the layer version.
        2 "LayerVersionArn" layer_version_arn: String;
        /// The description of the version.
        3 "Description" description: String;
        /// The date that the layer version was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "CreatedDate" created_date: String;
        /// The version number.
        5 "Version" version: i64;
        /// A list of compatible instruction set architectures.
        6 "CompatibleArchitectures" compatible_architectures: Vec<Architecture>;
        /// The layer's compatible runtimes.
        7 "CompatibleRuntimes" compatible_runtimes: Vec<Runtime>;
        /// The layer's software license.
        8 "LicenseInfo" license_info: String;
    }
}

structure! {
    /// Structure PublishVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishVersionInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// Only publish a version if the hash value matches the value that's specified.
        1 "CodeSha256" code_sha256: String;
        /// A description for the version to override the description in the function configuration.
        2 "Description" description: String;
        /// Only update the function if the revision ID matches the ID that's specified.
        3 "RevisionId" revision_id: String;
        /// Specifies where to publish the function version or configuration.
        4 "PublishTo" publish_to: FunctionVersionLatestPublished;
    }
}

structure! {
    /// Structure PutFunctionCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionCodeSigningConfigInput (write)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
        /// The name or ARN of the Lambda function.
        1 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure PutFunctionCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionCodeSigningConfigOutput (read)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
        /// The name or ARN of the Lambda function.
        1 "FunctionName" function_name: String;
    }
    optional {}
}

structure! {
    /// Structure PutFunctionConcurrencyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionConcurrencyInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The number of simultaneous executions to reserve for the function.
        1 "ReservedConcurrentExecutions" reserved_concurrent_executions: i32;
    }
    optional {}
}

structure! {
    /// Structure PutFunctionEventInvokeConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionEventInvokeConfigInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// A version number or alias name.
        1 "Qualifier" qualifier: String;
        /// The maximum number of times to retry when the function returns an error.
        2 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// The maximum age of a request that Lambda sends to a function for processing.
        3 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i32;
        /// A destination for events after they have been sent to a function for processing.
        4 "DestinationConfig" destination_config: DestinationConfig;
    }
}

structure! {
    /// Structure PutFunctionRecursionConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionRecursionConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// If you set your function's recursive loop detection configuration to `Allow`, Lambda doesn't take any action when it detects your function being invoked as part of a recursive loop.
        1 "RecursiveLoop" recursive_loop: RecursiveLoop;
    }
    optional {}
}

structure! {
    /// Structure PutFunctionRecursionConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionRecursionConfigOutput (read)
    required {}
    optional {
        /// The status of your function's recursive loop detection configuration.
        0 "RecursiveLoop" recursive_loop: RecursiveLoop;
    }
}

structure! {
    /// Structure PutFunctionScalingConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionScalingConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// Specify a version or alias to set the scaling configuration for a published version of the function.
        1 "Qualifier" qualifier: String;
    }
    optional {
        /// The scaling configuration to apply to the function, including minimum and maximum execution environment limits.
        2 "FunctionScalingConfig" function_scaling_config: FunctionScalingConfig;
    }
}

structure! {
    /// Structure PutFunctionScalingConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutFunctionScalingConfigOutput (read)
    required {}
    optional {
        /// The current state of the function after applying the scaling configuration.
        0 "FunctionState" function_state: State;
    }
}

structure! {
    /// Structure PutProvisionedConcurrencyConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutProvisionedConcurrencyConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The version number or alias name.
        1 "Qualifier" qualifier: String;
        /// The amount of provisioned concurrency to allocate for the version or alias.
        2 "ProvisionedConcurrentExecutions" provisioned_concurrent_executions: i32;
    }
    optional {}
}

structure! {
    /// Structure PutProvisionedConcurrencyConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutProvisionedConcurrencyConfigOutput (read)
    required {}
    optional {
        /// The amount of provisioned concurrency requested.
        0 "RequestedProvisionedConcurrentExecutions" requested_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency allocated.
        1 "AllocatedProvisionedConcurrentExecutions" allocated_provisioned_concurrent_executions: i32;
        /// The amount of provisioned concurrency available.
        2 "AvailableProvisionedConcurrentExecutions" available_provisioned_concurrent_executions: i32;
        /// The status of the allocation process.
        3 "Status" status: ProvisionedConcurrencyStatusEnum;
        /// For failed allocations, the reason that provisioned concurrency could not be allocated.
        4 "StatusReason" status_reason: String;
        /// The date and time that a user last updated the configuration, in ISO 8601 format.
        5 "LastModified" last_modified: String;
    }
}

structure! {
    /// Structure PutResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the Lambda resource you want to add the policy to.
        0 "ResourceArn" resource_arn: String;
        /// The policy document you want to add to your Lambda resource.
        1 "Policy" policy: String;
    }
    optional {
        /// The revision ID that the existing policy must match for the replacement to proceed.
        2 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure PutResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyOutput (read)
    required {}
    optional {
        /// The resource-based policy that Lambda adds to the resource.
        0 "Policy" policy: String;
        /// The revision ID of the policy that Lambda adds to your Lambda resource.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure PutRuntimeManagementConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRuntimeManagementConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// Specify the runtime update mode.
        1 "UpdateRuntimeOn" update_runtime_on: UpdateRuntimeOn;
    }
    optional {
        /// Specify a version of the function.
        2 "Qualifier" qualifier: String;
        /// The ARN of the runtime version you want the function to use.
        3 "RuntimeVersionArn" runtime_version_arn: String;
    }
}

structure! {
    /// Structure PutRuntimeManagementConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRuntimeManagementConfigOutput (read)
    required {
        /// The runtime update mode.
        0 "UpdateRuntimeOn" update_runtime_on: UpdateRuntimeOn;
        /// The ARN of the function.
        1 "FunctionArn" function_arn: String;
    }
    optional {
        /// The ARN of the runtime the function is configured to use.
        2 "RuntimeVersionArn" runtime_version_arn: String;
    }
}

structure! {
    /// Structure RemoveLayerVersionPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveLayerVersionPermissionInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the layer.
        0 "LayerName" layer_name: String;
        /// The version number.
        1 "VersionNumber" version_number: i64;
        /// The identifier that was specified when the statement was added.
        2 "StatementId" statement_id: String;
    }
    optional {
        /// Only update the policy if the revision ID matches the ID specified.
        3 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure RemoveLayerVersionPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveLayerVersionPermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure RemovePermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
        /// Statement ID of the permission to remove.
        1 "StatementId" statement_id: String;
    }
    optional {
        /// Specify a version or alias to remove permissions from a published version of the function.
        2 "Qualifier" qualifier: String;
        /// Update the policy only if the revision ID matches the ID that's specified.
        3 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure RemovePermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Details about the resolved Amazon S3 object that contains a function's deployment package.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResolvedS3Object (read)
    required {}
    optional {
        /// The Amazon S3 bucket that contains the deployment package.
        0 "S3Bucket" s3_bucket: String;
        /// The Amazon S3 key of the deployment package.
        1 "S3Key" s3_key: String;
        /// The version of the deployment package object.
        2 "S3ObjectVersion" s3_object_version: String;
    }
}

structure! {
    /// Information about retry attempts for an operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    RetryDetails (read)
    required {}
    optional {
        /// The current attempt number for this operation.
        0 "CurrentAttempt" current_attempt: i32;
        /// The delay before the next retry attempt, in seconds.
        1 "NextAttemptDelaySeconds" next_attempt_delay_seconds: i32;
    }
}

structure! {
    /// The ARN of the runtime and any errors that occured.
    #[derive(Clone, Debug, Default, PartialEq)]
    RuntimeVersionConfig (read)
    required {}
    optional {
        /// The ARN of the runtime version you want the function to use.
        0 "RuntimeVersionArn" runtime_version_arn: String;
        /// Error response when Lambda is unable to retrieve the runtime version for a function.
        1 "Error" error: RuntimeVersionError;
    }
}

structure! {
    /// Any error returned when the runtime version information for the function could not be retrieved.
    #[derive(Clone, Default, PartialEq)]
    RuntimeVersionError (read)
    required {}
    optional {
        /// The error code.
        0 "ErrorCode" error_code: String;
        /// The error message.
        1 "Message" message: String;
    }
}

impl std::fmt::Debug for RuntimeVersionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RuntimeVersionError")
            .field("error_code", &self.error_code)
            .field("message", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Setting controls how your function accesses data from an Amazon S3 file system.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3FilesConfig (write read)
    required {}
    optional {
        /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput.
        0 "DirectS3Read" direct_s3_read: DirectS3Read;
    }
}

structure! {
    /// (Amazon SQS only) The scaling configuration for the event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScalingConfig (write read)
    required {}
    optional {
        /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
        0 "MaximumConcurrency" maximum_concurrency: i32;
    }
}

structure! {
    /// The self-managed Apache Kafka cluster for your event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    SelfManagedEventSource (write read)
    required {}
    optional {
        /// The list of bootstrap servers for your Kafka brokers in the following format.
        0 "Endpoints" endpoints: Map<Vec<String>>;
    }
}

structure! {
    /// Specific configuration settings for a self-managed Apache Kafka event source.
    #[derive(Clone, Debug, Default, PartialEq)]
    SelfManagedKafkaEventSourceConfig (write read)
    required {}
    optional {
        /// The identifier for the Kafka consumer group to join.
        0 "ConsumerGroupId" consumer_group_id: String;
        /// Specific configuration settings for a Kafka schema registry.
        1 "SchemaRegistryConfig" schema_registry_config: KafkaSchemaRegistryConfig;
        /// The mode that Lambda uses to consume records from your self-managed Apache Kafka topic.
        2 "ConsumptionMode" consumption_mode: KafkaEventSourceMappingConsumptionMode;
    }
}

structure! {
    /// Structure SendDurableExecutionCallbackFailureInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendDurableExecutionCallbackFailureInput (write)
    required {
        /// The unique identifier for the callback operation.
        0 "CallbackId" callback_id: String;
    }
    optional {
        /// Error details describing why the callback operation failed.
        1 "Error" error: ErrorObject;
    }
}

structure! {
    /// Structure SendDurableExecutionCallbackFailureOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendDurableExecutionCallbackFailureOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendDurableExecutionCallbackHeartbeatInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendDurableExecutionCallbackHeartbeatInput (write)
    required {
        /// The unique identifier for the callback operation.
        0 "CallbackId" callback_id: String;
    }
    optional {}
}

structure! {
    /// Structure SendDurableExecutionCallbackHeartbeatOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendDurableExecutionCallbackHeartbeatOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendDurableExecutionCallbackSuccessInput.
    #[derive(Clone, Default, PartialEq)]
    SendDurableExecutionCallbackSuccessInput (write)
    required {
        /// The unique identifier for the callback operation.
        0 "CallbackId" callback_id: String;
    }
    optional {
        /// The result data from the successful callback operation.
        1 "Result" result: Blob;
    }
}

impl std::fmt::Debug for SendDurableExecutionCallbackSuccessInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendDurableExecutionCallbackSuccessInput")
            .field("callback_id", &self.callback_id)
            .field("result", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure SendDurableExecutionCallbackSuccessOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendDurableExecutionCallbackSuccessOutput (read)
    required {}
    optional {}
}

structure! {
    /// The function's Lambda SnapStart setting.
    #[derive(Clone, Debug, Default, PartialEq)]
    SnapStart (write)
    required {}
    optional {
        /// Set to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version.
        0 "ApplyOn" apply_on: SnapStartApplyOn;
    }
}

structure! {
    /// The function's SnapStart setting.
    #[derive(Clone, Debug, Default, PartialEq)]
    SnapStartResponse (read)
    required {}
    optional {
        /// When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a function version.
        0 "ApplyOn" apply_on: SnapStartApplyOn;
        /// When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is activated for the specified function version.
        1 "OptimizationStatus" optimization_status: SnapStartOptimizationStatus;
    }
}

structure! {
    /// To secure and define access to your event source, you can specify the authentication protocol, VPC components, or virtual host.
    #[derive(Clone, Debug, Default, PartialEq)]
    SourceAccessConfiguration (write read)
    required {}
    optional {
        /// The type of authentication protocol, VPC components, or virtual host for your event source.
        0 "Type" r#type: SourceAccessType;
        /// The value for your chosen configuration in `Type`.
        1 "URI" uri: String;
    }
}

structure! {
    /// Details about a step operation.
    #[derive(Clone, Default, PartialEq)]
    StepDetails (read)
    required {}
    optional {
        /// The current attempt number for this step.
        0 "Attempt" attempt: i32;
        /// The date and time when the next attempt is scheduled, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        1 "NextAttemptTimestamp" next_attempt_timestamp: Timestamp;
        /// The JSON response payload from the step operation.
        2 "Result" result: String;
        /// Details about the step failure.
        3 "Error" error: ErrorObject;
    }
}

impl std::fmt::Debug for StepDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StepDetails")
            .field("attempt", &self.attempt)
            .field("next_attempt_timestamp", &self.next_attempt_timestamp)
            .field("result", &format_args!("(sensitive)"))
            .field("error", &self.error)
            .finish()
    }
}

structure! {
    /// Details about a step that failed.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepFailedDetails (read)
    required {
        /// Details about the step failure.
        0 "Error" error: EventError;
        /// Information about retry attempts for this step operation.
        1 "RetryDetails" retry_details: RetryDetails;
    }
    optional {}
}

structure! {
    /// Configuration options for a step operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepOptions (write)
    required {}
    optional {
        /// The delay in seconds before the next retry attempt.
        0 "NextAttemptDelaySeconds" next_attempt_delay_seconds: i32;
    }
}

structure! {
    /// Details about a step that has started.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepStartedDetails (read)
    required {}
    optional {}
}

structure! {
    /// Details about a step that succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepSucceededDetails (read)
    required {
        /// The response payload from the successful operation.
        0 "Result" result: EventResult;
        /// Information about retry attempts for this step operation.
        1 "RetryDetails" retry_details: RetryDetails;
    }
    optional {}
}

structure! {
    /// Structure StopDurableExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopDurableExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the durable execution.
        0 "DurableExecutionArn" durable_execution_arn: String;
    }
    optional {
        /// Optional error details explaining why the execution is being stopped.
        1 "Error" error: ErrorObject;
    }
}

structure! {
    /// Structure StopDurableExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopDurableExecutionOutput (read)
    required {
        /// The timestamp when the execution was stopped (ISO 8601 format).
        0 "StopTimestamp" stop_timestamp: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// The resource's Amazon Resource Name (ARN).
        0 "Resource" resource: String;
        /// A list of tags to apply to the resource.
        1 "Tags" tags: Map<String>;
    }
    optional {}
}

structure! {
    /// Structure TagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// An object that contains details about an error related to retrieving tags.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagsError (read)
    required {
        /// The error code.
        0 "ErrorCode" error_code: String;
        /// The error message.
        1 "Message" message: String;
    }
    optional {}
}

structure! {
    /// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric.
    #[derive(Clone, Debug, Default, PartialEq)]
    TargetTrackingScalingPolicy (write read)
    required {
        /// The predefined metric type to track for scaling decisions.
        0 "PredefinedMetricType" predefined_metric_type: CapacityProviderPredefinedMetricType;
        /// The target value for the metric that the scaling policy attempts to maintain through scaling actions.
        1 "TargetValue" target_value: f64;
    }
    optional {}
}

structure! {
    /// Specifies the tenant isolation mode configuration for a Lambda function.
    #[derive(Clone, Debug, Default, PartialEq)]
    TenancyConfig (write read)
    required {
        /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID.
        0 "TenantIsolationMode" tenant_isolation_mode: TenantIsolationMode;
    }
    optional {}
}

structure! {
    /// The request throughput limit was exceeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    TooManyRequestsException (read)
    required {}
    optional {
        /// The number of seconds the caller should wait before retrying.
        0 "retryAfterSeconds" retry_after_seconds: String;
        /// Member Reason.
        1 "Reason" reason: ThrottleReason;
    }
}

structure! {
    /// Contains trace headers for the Lambda durable execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    TraceHeader (read)
    required {}
    optional {
        /// The X-Ray trace header associated with the durable execution.
        0 "XAmznTraceId" x_amzn_trace_id: String;
    }
}

structure! {
    /// The function's X-Ray tracing configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    TracingConfig (write)
    required {}
    optional {
        /// The tracing mode.
        0 "Mode" mode: TracingMode;
    }
}

structure! {
    /// The function's X-Ray tracing configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    TracingConfigResponse (read)
    required {}
    optional {
        /// The tracing mode.
        0 "Mode" mode: TracingMode;
    }
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The resource's Amazon Resource Name (ARN).
        0 "Resource" resource: String;
        /// A list of tag keys to remove from the resource.
        1 "TagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UntagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAliasInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
        /// The name of the alias.
        1 "Name" name: String;
    }
    optional {
        /// The function version that the alias invokes.
        2 "FunctionVersion" function_version: String;
        /// A description of the alias.
        3 "Description" description: String;
        /// The routing configuration of the alias.
        4 "RoutingConfig" routing_config: AliasRoutingConfiguration;
        /// Only update the alias if the revision ID matches the ID that's specified.
        5 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Structure UpdateCapacityProviderInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCapacityProviderInput (write)
    required {
        /// The name of the capacity provider to update.
        0 "CapacityProviderName" capacity_provider_name: String;
    }
    optional {
        /// The updated scaling configuration for the capacity provider.
        1 "CapacityProviderScalingConfig" capacity_provider_scaling_config: CapacityProviderScalingConfig;
        /// Configuration for tag propagation to managed resources launched by the capacity provider.
        2 "PropagateTags" propagate_tags: PropagateTags;
        /// The updated telemetry configuration for the capacity provider.
        3 "TelemetryConfig" telemetry_config: CapacityProviderTelemetryConfig;
    }
}

structure! {
    /// Structure UpdateCapacityProviderOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCapacityProviderOutput (read)
    required {
        /// Information about the updated capacity provider.
        0 "CapacityProvider" capacity_provider: CapacityProvider;
    }
    optional {}
}

structure! {
    /// Structure UpdateCodeSigningConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCodeSigningConfigInput (write)
    required {
        /// The The Amazon Resource Name (ARN) of the code signing configuration.
        0 "CodeSigningConfigArn" code_signing_config_arn: String;
    }
    optional {
        /// Descriptive name for this code signing configuration.
        1 "Description" description: String;
        /// Signing profiles for this code signing configuration.
        2 "AllowedPublishers" allowed_publishers: AllowedPublishers;
        /// The code signing policy.
        3 "CodeSigningPolicies" code_signing_policies: CodeSigningPolicies;
    }
}

structure! {
    /// Structure UpdateCodeSigningConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCodeSigningConfigOutput (read)
    required {
        /// The code signing configuration.
        0 "CodeSigningConfig" code_signing_config: CodeSigningConfig;
    }
    optional {}
}

structure! {
    /// Structure UpdateEventSourceMappingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateEventSourceMappingInput (write)
    required {
        /// The identifier of the event source mapping.
        0 "UUID" uuid: String;
    }
    optional {
        /// The name or ARN of the Lambda function.
        1 "FunctionName" function_name: String;
        /// When true, the event source mapping is active.
        2 "Enabled" enabled: bool;
        /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
        3 "BatchSize" batch_size: i32;
        /// An object that defines the filter criteria that determine whether Lambda should process an event.
        4 "FilterCriteria" filter_criteria: FilterCriteria;
        /// The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria.
        5 "KMSKeyArn" kms_key_arn: String;
        /// The metrics configuration for your event source.
        6 "MetricsConfig" metrics_config: EventSourceMappingMetricsConfig;
        /// (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
        7 "LoggingConfig" logging_config: EventSourceMappingLoggingConfig;
        /// (Amazon SQS only) The scaling configuration for the event source.
        8 "ScalingConfig" scaling_config: ScalingConfig;
        /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
        9 "MaximumBatchingWindowInSeconds" maximum_batching_window_in_seconds: i32;
        /// (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently.
        10 "ParallelizationFactor" parallelization_factor: i32;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
        11 "DestinationConfig" destination_config: DestinationConfig;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
        12 "MaximumRecordAgeInSeconds" maximum_record_age_in_seconds: i32;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
        13 "BisectBatchOnFunctionError" bisect_batch_on_function_error: bool;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
        14 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
        15 "TumblingWindowInSeconds" tumbling_window_in_seconds: i32;
        /// An array of authentication protocols or VPC components required to secure your event source.
        16 "SourceAccessConfigurations" source_access_configurations: Vec<SourceAccessConfiguration>;
        /// (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping.
        17 "FunctionResponseTypes" function_response_types: Vec<FunctionResponseType>;
        /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
        18 "AmazonManagedKafkaEventSourceConfig" amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a self-managed Apache Kafka event source.
        19 "SelfManagedKafkaEventSourceConfig" self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig;
        /// Specific configuration settings for a DocumentDB event source.
        20 "DocumentDBEventSourceConfig" document_db_event_source_config: DocumentDBEventSourceConfig;
        /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
        21 "ProvisionedPollerConfig" provisioned_poller_config: ProvisionedPollerConfig;
    }
}

structure! {
    /// Structure UpdateFunctionCodeInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateFunctionCodeInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The base64-encoded contents of the deployment package.
        1 "ZipFile" zip_file: Blob;
        /// An Amazon S3 bucket in the same Amazon Web Services Region as your function.
        2 "S3Bucket" s3_bucket: String;
        /// The Amazon S3 key of the deployment package.
        3 "S3Key" s3_key: String;
        /// For versioned objects, the version of the deployment package object to use.
        4 "S3ObjectVersion" s3_object_version: String;
        /// Specifies how the deployment package is stored.
        5 "S3ObjectStorageMode" s3_object_storage_mode: S3ObjectStorageMode;
        /// URI of a container image in the Amazon ECR registry.
        6 "ImageUri" image_uri: String;
        /// The instruction set architecture that the function supports.
        7 "Architectures" architectures: Vec<Architecture>;
        /// Set to true to publish a new version of the function after updating the code.
        8 "Publish" publish: bool;
        /// Specifies where to publish the function version or configuration.
        9 "PublishTo" publish_to: FunctionVersionLatestPublished;
        /// Set to true to validate the request parameters and access permissions without modifying the function code.
        10 "DryRun" dry_run: bool;
        /// Update the function only if the revision ID matches the ID that's specified.
        11 "RevisionId" revision_id: String;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip deployment package.
        12 "SourceKMSKeyArn" source_kms_key_arn: String;
    }
}

impl std::fmt::Debug for UpdateFunctionCodeInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateFunctionCodeInput")
            .field("function_name", &self.function_name)
            .field("zip_file", &format_args!("(sensitive)"))
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("image_uri", &self.image_uri)
            .field("architectures", &self.architectures)
            .field("publish", &self.publish)
            .field("publish_to", &self.publish_to)
            .field("dry_run", &self.dry_run)
            .field("revision_id", &self.revision_id)
            .field("source_kms_key_arn", &self.source_kms_key_arn)
            .finish()
    }
}

structure! {
    /// Structure UpdateFunctionConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateFunctionConfigurationInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the function's execution role.
        1 "Role" role: String;
        /// The name of the method within your code that Lambda calls to run your function.
        2 "Handler" handler: String;
        /// A description of the function.
        3 "Description" description: String;
        /// The amount of time (in seconds) that Lambda allows a function to run before stopping it.
        4 "Timeout" timeout: i32;
        /// The amount of memory available to the function at runtime.
        5 "MemorySize" memory_size: i32;
        /// For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
        6 "VpcConfig" vpc_config: VpcConfig;
        /// Environment variables that are accessible from function code during execution.
        7 "Environment" environment: Environment;
        /// The identifier of the function's runtime.
        8 "Runtime" runtime: Runtime;
        /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
        9 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources.
        10 "KMSKeyArn" kms_key_arn: String;
        /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray.
        11 "TracingConfig" tracing_config: TracingConfig;
        /// Update the function only if the revision ID matches the ID that's specified.
        12 "RevisionId" revision_id: String;
        /// A list of function layers to add to the function's execution environment.
        13 "Layers" layers: Vec<String>;
        /// Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
        14 "FileSystemConfigs" file_system_configs: Vec<FileSystemConfig>;
        /// Container image configuration values that override the values in the container image Docker file.
        15 "ImageConfig" image_config: ImageConfig;
        /// The size of the function's `/tmp` directory in MB.
        16 "EphemeralStorage" ephemeral_storage: EphemeralStorage;
        /// The function's SnapStart setting.
        17 "SnapStart" snap_start: SnapStart;
        /// The function's Amazon CloudWatch Logs configuration settings.
        18 "LoggingConfig" logging_config: LoggingConfig;
        /// Configuration for the capacity provider that manages compute resources for Lambda functions.
        19 "CapacityProviderConfig" capacity_provider_config: CapacityProviderConfig;
        /// Configuration settings for durable functions, including execution timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS) customer managed key that is used to encrypt ...
        20 "DurableConfig" durable_config: DurableConfig;
    }
}

structure! {
    /// Structure UpdateFunctionEventInvokeConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateFunctionEventInvokeConfigInput (write)
    required {
        /// The name or ARN of the Lambda function, version, or alias.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// A version number or alias name.
        1 "Qualifier" qualifier: String;
        /// The maximum number of times to retry when the function returns an error.
        2 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// The maximum age of a request that Lambda sends to a function for processing.
        3 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i32;
        /// A destination for events after they have been sent to a function for processing.
        4 "DestinationConfig" destination_config: DestinationConfig;
    }
}

structure! {
    /// Structure UpdateFunctionUrlConfigInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateFunctionUrlConfigInput (write)
    required {
        /// The name or ARN of the Lambda function.
        0 "FunctionName" function_name: String;
    }
    optional {
        /// The alias name.
        1 "Qualifier" qualifier: String;
        /// The type of authentication that your function URL uses.
        2 "AuthType" auth_type: FunctionUrlAuthType;
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        3 "Cors" cors: Cors;
        /// Use one of the following options.
        4 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// Structure UpdateFunctionUrlConfigOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateFunctionUrlConfigOutput (read)
    required {
        /// The HTTP URL endpoint for your function.
        0 "FunctionUrl" function_url: String;
        /// The Amazon Resource Name (ARN) of your function.
        1 "FunctionArn" function_arn: String;
        /// The type of authentication that your function URL uses.
        2 "AuthType" auth_type: FunctionUrlAuthType;
        /// When the function URL was created, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        3 "CreationTime" creation_time: String;
        /// When the function URL configuration was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        4 "LastModifiedTime" last_modified_time: String;
    }
    optional {
        /// The cross-origin resource sharing (CORS) settings for your function URL.
        5 "Cors" cors: Cors;
        /// Use one of the following options.
        6 "InvokeMode" invoke_mode: InvokeMode;
    }
}

structure! {
    /// The VPC security groups and subnets that are attached to a Lambda function.
    #[derive(Clone, Debug, Default, PartialEq)]
    VpcConfig (write)
    required {}
    optional {
        /// A list of VPC subnet IDs.
        0 "SubnetIds" subnet_ids: Vec<String>;
        /// A list of VPC security group IDs.
        1 "SecurityGroupIds" security_group_ids: Vec<String>;
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        2 "Ipv6AllowedForDualStack" ipv6_allowed_for_dual_stack: bool;
    }
}

structure! {
    /// The VPC security groups and subnets that are attached to a Lambda function.
    #[derive(Clone, Debug, Default, PartialEq)]
    VpcConfigResponse (read)
    required {}
    optional {
        /// A list of VPC subnet IDs.
        0 "SubnetIds" subnet_ids: Vec<String>;
        /// A list of VPC security group IDs.
        1 "SecurityGroupIds" security_group_ids: Vec<String>;
        /// The ID of the VPC.
        2 "VpcId" vpc_id: String;
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        3 "Ipv6AllowedForDualStack" ipv6_allowed_for_dual_stack: bool;
    }
}

structure! {
    /// Details about a wait operation that was cancelled.
    #[derive(Clone, Debug, Default, PartialEq)]
    WaitCancelledDetails (read)
    required {}
    optional {
        /// Details about why the wait operation was cancelled.
        0 "Error" error: EventError;
    }
}

structure! {
    /// Details about a wait operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    WaitDetails (read)
    required {}
    optional {
        /// The date and time when the wait operation is scheduled to complete, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        0 "ScheduledEndTimestamp" scheduled_end_timestamp: Timestamp;
    }
}

structure! {
    /// Specifies how long to pause the durable execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    WaitOptions (write)
    required {}
    optional {
        /// The duration to wait, in seconds.
        0 "WaitSeconds" wait_seconds: i32;
    }
}

structure! {
    /// Details about a wait operation that has started.
    #[derive(Clone, Debug, Default, PartialEq)]
    WaitStartedDetails (read)
    required {
        /// The duration to wait, in seconds.
        0 "Duration" duration: i32;
        /// The date and time when the wait operation is scheduled to complete, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
        1 "ScheduledEndTimestamp" scheduled_end_timestamp: Timestamp;
    }
    optional {}
}

structure! {
    /// Details about a wait operation that succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    WaitSucceededDetails (read)
    required {}
    optional {
        /// The wait duration, in seconds.
        0 "Duration" duration: i32;
    }
}

union! {
    /// An object that includes a chunk of the response payload.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvokeWithResponseStreamResponseEvent (read) {
        /// A chunk of the streamed response payload.
        0 "PayloadChunk" PayloadChunk as_payload_chunk: InvokeResponseStreamUpdate;
        /// An object that's returned when the stream has ended and all the payload chunks have been returned.
        1 "InvokeComplete" InvokeComplete as_invoke_complete: InvokeWithResponseStreamCompleteEvent;
    }
}

details! {
    EC2UnexpectedException "EC2UnexpectedException";
    TooManyRequestsException "TooManyRequestsException";
}
