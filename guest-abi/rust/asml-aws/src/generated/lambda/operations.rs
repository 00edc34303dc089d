// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Adds permissions to the resource-based policy of a version of an Lambda layer.
    ///
    /// [AddLayerVersionPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/AddLayerVersionPermission)
    add_layer_version_permission ADD_LAYER_VERSION_PERMISSION: AddLayerVersionPermissionInput => AddLayerVersionPermissionOutput, AddLayerVersionPermissionError, send;
    /// Grants a principal permission to use a function.
    ///
    /// [AddPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/AddPermission)
    add_permission ADD_PERMISSION: AddPermissionInput => AddPermissionOutput, AddPermissionError, send;
    /// Saves the progress of a durable function execution during runtime.
    ///
    /// [CheckpointDurableExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CheckpointDurableExecution)
    checkpoint_durable_execution CHECKPOINT_DURABLE_EXECUTION: CheckpointDurableExecutionInput => CheckpointDurableExecutionOutput, CheckpointDurableExecutionError, send;
    /// Creates an alias for a Lambda Event Function version.
    ///
    /// [CreateAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateAlias)
    create_alias CREATE_ALIAS: CreateAliasInput => CreateAliasOutput, CreateAliasError, send;
    /// Creates a capacity provider that manages compute resources for Lambda Event Functions.
    ///
    /// [CreateCapacityProvider in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateCapacityProvider)
    create_capacity_provider CREATE_CAPACITY_PROVIDER: CreateCapacityProviderInput => CreateCapacityProviderOutput, CreateCapacityProviderError, send;
    /// Creates a code signing configuration.
    ///
    /// [CreateCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateCodeSigningConfig)
    create_code_signing_config CREATE_CODE_SIGNING_CONFIG: CreateCodeSigningConfigInput => CreateCodeSigningConfigOutput, CreateCodeSigningConfigError, send;
    /// Creates a mapping between an event source and an Lambda Event Function.
    ///
    /// [CreateEventSourceMapping in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateEventSourceMapping)
    create_event_source_mapping CREATE_EVENT_SOURCE_MAPPING: CreateEventSourceMappingInput => CreateEventSourceMappingOutput, CreateEventSourceMappingError, send;
    /// Creates a Lambda Event Function.
    ///
    /// [CreateFunction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateFunction)
    create_function CREATE_FUNCTION: CreateFunctionInput => CreateFunctionOutput, CreateFunctionError, send;
    /// Creates a Lambda function URL with the specified configuration parameters.
    ///
    /// [CreateFunctionUrlConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateFunctionUrlConfig)
    create_function_url_config CREATE_FUNCTION_URL_CONFIG: CreateFunctionUrlConfigInput => CreateFunctionUrlConfigOutput, CreateFunctionUrlConfigError, send;
    /// Deletes a Lambda Event Function alias.
    ///
    /// [DeleteAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteAlias)
    delete_alias DELETE_ALIAS: DeleteAliasInput => DeleteAliasOutput, DeleteAliasError, send;
    /// Deletes a capacity provider.
    ///
    /// [DeleteCapacityProvider in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteCapacityProvider)
    delete_capacity_provider DELETE_CAPACITY_PROVIDER: DeleteCapacityProviderInput => DeleteCapacityProviderOutput, DeleteCapacityProviderError, send;
    /// Deletes the code signing configuration.
    ///
    /// [DeleteCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteCodeSigningConfig)
    delete_code_signing_config DELETE_CODE_SIGNING_CONFIG: DeleteCodeSigningConfigInput => DeleteCodeSigningConfigOutput, DeleteCodeSigningConfigError, send;
    /// Deletes an event source mapping.
    ///
    /// [DeleteEventSourceMapping in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteEventSourceMapping)
    delete_event_source_mapping DELETE_EVENT_SOURCE_MAPPING: DeleteEventSourceMappingInput => DeleteEventSourceMappingOutput, DeleteEventSourceMappingError, send;
    /// Deletes a Lambda Event Function.
    ///
    /// [DeleteFunction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteFunction)
    delete_function DELETE_FUNCTION: DeleteFunctionInput => DeleteFunctionOutput, DeleteFunctionError, send;
    /// Removes the code signing configuration from the function.
    ///
    /// [DeleteFunctionCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteFunctionCodeSigningConfig)
    delete_function_code_signing_config DELETE_FUNCTION_CODE_SIGNING_CONFIG: DeleteFunctionCodeSigningConfigInput => DeleteFunctionCodeSigningConfigOutput, DeleteFunctionCodeSigningConfigError, send;
    /// Removes a concurrent execution limit from a Lambda Event Function.
    ///
    /// [DeleteFunctionConcurrency in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteFunctionConcurrency)
    delete_function_concurrency DELETE_FUNCTION_CONCURRENCY: DeleteFunctionConcurrencyInput => DeleteFunctionConcurrencyOutput, DeleteFunctionConcurrencyError, send;
    /// Deletes the configuration for asynchronous invocation for a function, version, or alias.
    ///
    /// [DeleteFunctionEventInvokeConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteFunctionEventInvokeConfig)
    delete_function_event_invoke_config DELETE_FUNCTION_EVENT_INVOKE_CONFIG: DeleteFunctionEventInvokeConfigInput => DeleteFunctionEventInvokeConfigOutput, DeleteFunctionEventInvokeConfigError, send;
    /// Deletes a Lambda function URL.
    ///
    /// [DeleteFunctionUrlConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteFunctionUrlConfig)
    delete_function_url_config DELETE_FUNCTION_URL_CONFIG: DeleteFunctionUrlConfigInput => DeleteFunctionUrlConfigOutput, DeleteFunctionUrlConfigError, send;
    /// Deletes a version of an Lambda layer.
    ///
    /// [DeleteLayerVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteLayerVersion)
    delete_layer_version DELETE_LAYER_VERSION: DeleteLayerVersionInput => DeleteLayerVersionOutput, DeleteLayerVersionError, send;
    /// Deletes the provisioned concurrency configuration for a function.
    ///
    /// [DeleteProvisionedConcurrencyConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteProvisionedConcurrencyConfig)
    delete_provisioned_concurrency_config DELETE_PROVISIONED_CONCURRENCY_CONFIG: DeleteProvisionedConcurrencyConfigInput => DeleteProvisionedConcurrencyConfigOutput, DeleteProvisionedConcurrencyConfigError, send;
    /// Deletes a resource-based policy from a Lambda resource.
    ///
    /// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/DeleteResourcePolicy)
    delete_resource_policy DELETE_RESOURCE_POLICY: DeleteResourcePolicyInput => DeleteResourcePolicyOutput, DeleteResourcePolicyError, send;
    /// Retrieves details about your account's limits and usage in an Amazon Web Services Region.
    ///
    /// [GetAccountSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetAccountSettings)
    get_account_settings GET_ACCOUNT_SETTINGS: GetAccountSettingsInput => GetAccountSettingsOutput, GetAccountSettingsError, send;
    /// Returns details about a Lambda Event Function alias.
    ///
    /// [GetAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetAlias)
    get_alias GET_ALIAS: GetAliasInput => GetAliasOutput, GetAliasError, send;
    /// Retrieves information about a specific capacity provider, including its configuration, state, and associated resources.
    ///
    /// [GetCapacityProvider in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetCapacityProvider)
    get_capacity_provider GET_CAPACITY_PROVIDER: GetCapacityProviderInput => GetCapacityProviderOutput, GetCapacityProviderError, send;
    /// Returns information about the specified code signing configuration.
    ///
    /// [GetCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetCodeSigningConfig)
    get_code_signing_config GET_CODE_SIGNING_CONFIG: GetCodeSigningConfigInput => GetCodeSigningConfigOutput, GetCodeSigningConfigError, send;
    /// Retrieves detailed information about a specific durable execution, including its current status, input payload, result or error information, and execution metadata such as start time and usage statistics.
    ///
    /// [GetDurableExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetDurableExecution)
    get_durable_execution GET_DURABLE_EXECUTION: GetDurableExecutionInput => GetDurableExecutionOutput, GetDurableExecutionError, send;
    /// Retrieves the execution history for a durable execution, showing all the steps, callbacks, and events that occurred during the execution.
    ///
    /// [GetDurableExecutionHistory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetDurableExecutionHistory)
    get_durable_execution_history GET_DURABLE_EXECUTION_HISTORY: GetDurableExecutionHistoryInput => GetDurableExecutionHistoryOutput, GetDurableExecutionHistoryError, send;
    /// Retrieves the current execution state required for the replay process during durable function execution.
    ///
    /// [GetDurableExecutionState in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetDurableExecutionState)
    get_durable_execution_state GET_DURABLE_EXECUTION_STATE: GetDurableExecutionStateInput => GetDurableExecutionStateOutput, GetDurableExecutionStateError, send;
    /// Returns details about an event source mapping.
    ///
    /// [GetEventSourceMapping in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetEventSourceMapping)
    get_event_source_mapping GET_EVENT_SOURCE_MAPPING: GetEventSourceMappingInput => GetEventSourceMappingOutput, GetEventSourceMappingError, send;
    /// Returns information about a Lambda Event Function or function version, with a link to download the deployment package that's valid for 10 minutes.
    ///
    /// [GetFunction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunction)
    get_function GET_FUNCTION: GetFunctionInput => GetFunctionOutput, GetFunctionError, send;
    /// Returns the code signing configuration for the specified function.
    ///
    /// [GetFunctionCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionCodeSigningConfig)
    get_function_code_signing_config GET_FUNCTION_CODE_SIGNING_CONFIG: GetFunctionCodeSigningConfigInput => GetFunctionCodeSigningConfigOutput, GetFunctionCodeSigningConfigError, send;
    /// Returns details about the reserved concurrency configuration for a function.
    ///
    /// [GetFunctionConcurrency in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionConcurrency)
    get_function_concurrency GET_FUNCTION_CONCURRENCY: GetFunctionConcurrencyInput => GetFunctionConcurrencyOutput, GetFunctionConcurrencyError, send;
    /// Returns the version-specific settings of a Lambda Event Function or version.
    ///
    /// [GetFunctionConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionConfiguration)
    get_function_configuration GET_FUNCTION_CONFIGURATION: GetFunctionConfigurationInput => GetFunctionConfigurationOutput, GetFunctionConfigurationError, send;
    /// Retrieves the configuration for asynchronous invocation for a function, version, or alias.
    ///
    /// [GetFunctionEventInvokeConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionEventInvokeConfig)
    get_function_event_invoke_config GET_FUNCTION_EVENT_INVOKE_CONFIG: GetFunctionEventInvokeConfigInput => GetFunctionEventInvokeConfigOutput, GetFunctionEventInvokeConfigError, send;
    /// Returns your function's recursive loop detection configuration.
    ///
    /// [GetFunctionRecursionConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionRecursionConfig)
    get_function_recursion_config GET_FUNCTION_RECURSION_CONFIG: GetFunctionRecursionConfigInput => GetFunctionRecursionConfigOutput, GetFunctionRecursionConfigError, send;
    /// Retrieves the scaling configuration for a Lambda Managed Instances function.
    ///
    /// [GetFunctionScalingConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionScalingConfig)
    get_function_scaling_config GET_FUNCTION_SCALING_CONFIG: GetFunctionScalingConfigInput => GetFunctionScalingConfigOutput, GetFunctionScalingConfigError, send;
    /// Returns details about a Lambda function URL.
    ///
    /// [GetFunctionUrlConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunctionUrlConfig)
    get_function_url_config GET_FUNCTION_URL_CONFIG: GetFunctionUrlConfigInput => GetFunctionUrlConfigOutput, GetFunctionUrlConfigError, send;
    /// Returns information about a version of an Lambda layer, with a link to download the layer archive that's valid for 10 minutes.
    ///
    /// [GetLayerVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetLayerVersion)
    get_layer_version GET_LAYER_VERSION: GetLayerVersionInput => GetLayerVersionOutput, GetLayerVersionError, send;
    /// Returns information about a version of an Lambda layer, with a link to download the layer archive that's valid for 10 minutes.
    ///
    /// [GetLayerVersionByArn in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetLayerVersionByArn)
    get_layer_version_by_arn GET_LAYER_VERSION_BY_ARN: GetLayerVersionByArnInput => GetLayerVersionByArnOutput, GetLayerVersionByArnError, send;
    /// Returns the permission policy for a version of an Lambda layer.
    ///
    /// [GetLayerVersionPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetLayerVersionPolicy)
    get_layer_version_policy GET_LAYER_VERSION_POLICY: GetLayerVersionPolicyInput => GetLayerVersionPolicyOutput, GetLayerVersionPolicyError, send;
    /// Returns the resource-based IAM policy for a function, version, or alias.
    ///
    /// [GetPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetPolicy)
    get_policy GET_POLICY: GetPolicyInput => GetPolicyOutput, GetPolicyError, send;
    /// Retrieves the provisioned concurrency configuration for a function's alias or version.
    ///
    /// [GetProvisionedConcurrencyConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetProvisionedConcurrencyConfig)
    get_provisioned_concurrency_config GET_PROVISIONED_CONCURRENCY_CONFIG: GetProvisionedConcurrencyConfigInput => GetProvisionedConcurrencyConfigOutput, GetProvisionedConcurrencyConfigError, send;
    /// Retrieves the resource-based policy attached to a Lambda resource.
    ///
    /// [GetResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetResourcePolicy)
    get_resource_policy GET_RESOURCE_POLICY: GetResourcePolicyInput => GetResourcePolicyOutput, GetResourcePolicyError, send;
    /// Retrieves the runtime management configuration for a function's version.
    ///
    /// [GetRuntimeManagementConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetRuntimeManagementConfig)
    get_runtime_management_config GET_RUNTIME_MANAGEMENT_CONFIG: GetRuntimeManagementConfigInput => GetRuntimeManagementConfigOutput, GetRuntimeManagementConfigError, send;
    /// Invokes a Lambda Event Function.
    ///
    /// [Invoke in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/Invoke)
    invoke INVOKE: InvokeInput => InvokeOutput, InvokeError, send;
    /// Invokes a function asynchronously.
    ///
    /// [InvokeAsync in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/InvokeAsync)
    #[deprecated]
    invoke_async INVOKE_ASYNC: InvokeAsyncInput => InvokeAsyncOutput, InvokeAsyncError, send;
    /// Configure your Lambda Event Functions to stream response payloads back to clients.
    ///
    /// [InvokeWithResponseStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/InvokeWithResponseStream)
    invoke_with_response_stream INVOKE_WITH_RESPONSE_STREAM: InvokeWithResponseStreamInput => InvokeWithResponseStreamOutput, InvokeWithResponseStreamError, send;
    /// Returns a list of aliases for a Lambda Event Function.
    ///
    /// [ListAliases in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListAliases)
    list_aliases LIST_ALIASES: ListAliasesInput => ListAliasesOutput, ListAliasesError, send;
    /// Returns a list of capacity providers in your account.
    ///
    /// [ListCapacityProviders in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListCapacityProviders)
    list_capacity_providers LIST_CAPACITY_PROVIDERS: ListCapacityProvidersInput => ListCapacityProvidersOutput, ListCapacityProvidersError, send;
    /// Returns a list of code signing configurations.
    ///
    /// [ListCodeSigningConfigs in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListCodeSigningConfigs)
    list_code_signing_configs LIST_CODE_SIGNING_CONFIGS: ListCodeSigningConfigsInput => ListCodeSigningConfigsOutput, ListCodeSigningConfigsError, send;
    /// Returns a list of durable executions for a specified Lambda function.
    ///
    /// [ListDurableExecutionsByFunction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListDurableExecutionsByFunction)
    list_durable_executions_by_function LIST_DURABLE_EXECUTIONS_BY_FUNCTION: ListDurableExecutionsByFunctionInput => ListDurableExecutionsByFunctionOutput, ListDurableExecutionsByFunctionError, send;
    /// Lists event source mappings.
    ///
    /// [ListEventSourceMappings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListEventSourceMappings)
    list_event_source_mappings LIST_EVENT_SOURCE_MAPPINGS: ListEventSourceMappingsInput => ListEventSourceMappingsOutput, ListEventSourceMappingsError, send;
    /// Retrieves a list of configurations for asynchronous invocation for a Lambda Event Function.
    ///
    /// [ListFunctionEventInvokeConfigs in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctionEventInvokeConfigs)
    list_function_event_invoke_configs LIST_FUNCTION_EVENT_INVOKE_CONFIGS: ListFunctionEventInvokeConfigsInput => ListFunctionEventInvokeConfigsOutput, ListFunctionEventInvokeConfigsError, send;
    /// Returns a list of Lambda function URLs for the specified function.
    ///
    /// [ListFunctionUrlConfigs in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctionUrlConfigs)
    list_function_url_configs LIST_FUNCTION_URL_CONFIGS: ListFunctionUrlConfigsInput => ListFunctionUrlConfigsOutput, ListFunctionUrlConfigsError, send;
    /// Returns a list of function versions that are configured to use a specific capacity provider.
    ///
    /// [ListFunctionVersionsByCapacityProvider in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctionVersionsByCapacityProvider)
    list_function_versions_by_capacity_provider LIST_FUNCTION_VERSIONS_BY_CAPACITY_PROVIDER: ListFunctionVersionsByCapacityProviderInput => ListFunctionVersionsByCapacityProviderOutput, ListFunctionVersionsByCapacityProviderError, send;
    /// Returns a list of Lambda Event Functions, with the version-specific configuration of each.
    ///
    /// [ListFunctions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctions)
    list_functions LIST_FUNCTIONS: ListFunctionsInput => ListFunctionsOutput, ListFunctionsError, send;
    /// List the functions that use the specified code signing configuration.
    ///
    /// [ListFunctionsByCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctionsByCodeSigningConfig)
    list_functions_by_code_signing_config LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG: ListFunctionsByCodeSigningConfigInput => ListFunctionsByCodeSigningConfigOutput, ListFunctionsByCodeSigningConfigError, send;
    /// Lists the versions of an Lambda layer.
    ///
    /// [ListLayerVersions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListLayerVersions)
    list_layer_versions LIST_LAYER_VERSIONS: ListLayerVersionsInput => ListLayerVersionsOutput, ListLayerVersionsError, send;
    /// Lists Lambda layers and shows information about the latest version of each.
    ///
    /// [ListLayers in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListLayers)
    list_layers LIST_LAYERS: ListLayersInput => ListLayersOutput, ListLayersError, send;
    /// Retrieves a list of provisioned concurrency configurations for a function.
    ///
    /// [ListProvisionedConcurrencyConfigs in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListProvisionedConcurrencyConfigs)
    list_provisioned_concurrency_configs LIST_PROVISIONED_CONCURRENCY_CONFIGS: ListProvisionedConcurrencyConfigsInput => ListProvisionedConcurrencyConfigsOutput, ListProvisionedConcurrencyConfigsError, send;
    /// Returns a function, event source mapping, or code signing configuration's tags.
    ///
    /// [ListTags in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListTags)
    list_tags LIST_TAGS: ListTagsInput => ListTagsOutput, ListTagsError, send;
    /// Returns a list of versions of a Lambda Event Function, with the version-specific configuration of each.
    ///
    /// [ListVersionsByFunction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListVersionsByFunction)
    list_versions_by_function LIST_VERSIONS_BY_FUNCTION: ListVersionsByFunctionInput => ListVersionsByFunctionOutput, ListVersionsByFunctionError, send;
    /// Creates an Lambda layer from a ZIP archive.
    ///
    /// [PublishLayerVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PublishLayerVersion)
    publish_layer_version PUBLISH_LAYER_VERSION: PublishLayerVersionInput => PublishLayerVersionOutput, PublishLayerVersionError, send;
    /// Creates a version from the current code and configuration of a Lambda Event Function.
    ///
    /// [PublishVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PublishVersion)
    publish_version PUBLISH_VERSION: PublishVersionInput => PublishVersionOutput, PublishVersionError, send;
    /// Update the code signing configuration for the function.
    ///
    /// [PutFunctionCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutFunctionCodeSigningConfig)
    put_function_code_signing_config PUT_FUNCTION_CODE_SIGNING_CONFIG: PutFunctionCodeSigningConfigInput => PutFunctionCodeSigningConfigOutput, PutFunctionCodeSigningConfigError, send;
    /// Sets the maximum number of simultaneous executions for a Lambda Event Function, and reserves capacity for that concurrency level.
    ///
    /// [PutFunctionConcurrency in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutFunctionConcurrency)
    put_function_concurrency PUT_FUNCTION_CONCURRENCY: PutFunctionConcurrencyInput => PutFunctionConcurrencyOutput, PutFunctionConcurrencyError, send;
    /// Configures options for asynchronous invocation on a function, version, or alias.
    ///
    /// [PutFunctionEventInvokeConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutFunctionEventInvokeConfig)
    put_function_event_invoke_config PUT_FUNCTION_EVENT_INVOKE_CONFIG: PutFunctionEventInvokeConfigInput => PutFunctionEventInvokeConfigOutput, PutFunctionEventInvokeConfigError, send;
    /// Sets the recursive loop detection configuration for a Lambda Event Function.
    ///
    /// [PutFunctionRecursionConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutFunctionRecursionConfig)
    put_function_recursion_config PUT_FUNCTION_RECURSION_CONFIG: PutFunctionRecursionConfigInput => PutFunctionRecursionConfigOutput, PutFunctionRecursionConfigError, send;
    /// Sets the scaling configuration for a Lambda Managed Instances function.
    ///
    /// [PutFunctionScalingConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutFunctionScalingConfig)
    put_function_scaling_config PUT_FUNCTION_SCALING_CONFIG: PutFunctionScalingConfigInput => PutFunctionScalingConfigOutput, PutFunctionScalingConfigError, send;
    /// Adds a provisioned concurrency configuration to a function's alias or version.
    ///
    /// [PutProvisionedConcurrencyConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutProvisionedConcurrencyConfig)
    put_provisioned_concurrency_config PUT_PROVISIONED_CONCURRENCY_CONFIG: PutProvisionedConcurrencyConfigInput => PutProvisionedConcurrencyConfigOutput, PutProvisionedConcurrencyConfigError, send;
    /// Adds a resource-based policy to a Lambda resource.
    ///
    /// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutResourcePolicy)
    put_resource_policy PUT_RESOURCE_POLICY: PutResourcePolicyInput => PutResourcePolicyOutput, PutResourcePolicyError, send;
    /// Sets the runtime management configuration for a function's version.
    ///
    /// [PutRuntimeManagementConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/PutRuntimeManagementConfig)
    put_runtime_management_config PUT_RUNTIME_MANAGEMENT_CONFIG: PutRuntimeManagementConfigInput => PutRuntimeManagementConfigOutput, PutRuntimeManagementConfigError, send;
    /// Removes a statement from the permissions policy for a version of an Lambda layer.
    ///
    /// [RemoveLayerVersionPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/RemoveLayerVersionPermission)
    remove_layer_version_permission REMOVE_LAYER_VERSION_PERMISSION: RemoveLayerVersionPermissionInput => RemoveLayerVersionPermissionOutput, RemoveLayerVersionPermissionError, send;
    /// Revokes function-use permission from an Amazon Web Services service or another Amazon Web Services account.
    ///
    /// [RemovePermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/RemovePermission)
    remove_permission REMOVE_PERMISSION: RemovePermissionInput => RemovePermissionOutput, RemovePermissionError, send;
    /// Sends a failure response for a callback operation in a durable execution.
    ///
    /// [SendDurableExecutionCallbackFailure in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/SendDurableExecutionCallbackFailure)
    send_durable_execution_callback_failure SEND_DURABLE_EXECUTION_CALLBACK_FAILURE: SendDurableExecutionCallbackFailureInput => SendDurableExecutionCallbackFailureOutput, SendDurableExecutionCallbackFailureError, send;
    /// Sends a heartbeat signal for a long-running callback operation to prevent timeout.
    ///
    /// [SendDurableExecutionCallbackHeartbeat in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/SendDurableExecutionCallbackHeartbeat)
    send_durable_execution_callback_heartbeat SEND_DURABLE_EXECUTION_CALLBACK_HEARTBEAT: SendDurableExecutionCallbackHeartbeatInput => SendDurableExecutionCallbackHeartbeatOutput, SendDurableExecutionCallbackHeartbeatError, send;
    /// Sends a successful completion response for a callback operation in a durable execution.
    ///
    /// [SendDurableExecutionCallbackSuccess in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/SendDurableExecutionCallbackSuccess)
    send_durable_execution_callback_success SEND_DURABLE_EXECUTION_CALLBACK_SUCCESS: SendDurableExecutionCallbackSuccessInput => SendDurableExecutionCallbackSuccessOutput, SendDurableExecutionCallbackSuccessError, send;
    /// Stops a running durable execution.
    ///
    /// [StopDurableExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/StopDurableExecution)
    stop_durable_execution STOP_DURABLE_EXECUTION: StopDurableExecutionInput => StopDurableExecutionOutput, StopDurableExecutionError, send;
    /// Adds tags to a function, event source mapping, or code signing configuration.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Removes tags from a function, event source mapping, or code signing configuration.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Updates the configuration of a Lambda Event Function alias.
    ///
    /// [UpdateAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateAlias)
    update_alias UPDATE_ALIAS: UpdateAliasInput => UpdateAliasOutput, UpdateAliasError, send;
    /// Updates the configuration of an existing capacity provider.
    ///
    /// [UpdateCapacityProvider in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateCapacityProvider)
    update_capacity_provider UPDATE_CAPACITY_PROVIDER: UpdateCapacityProviderInput => UpdateCapacityProviderOutput, UpdateCapacityProviderError, send;
    /// Update the code signing configuration.
    ///
    /// [UpdateCodeSigningConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateCodeSigningConfig)
    update_code_signing_config UPDATE_CODE_SIGNING_CONFIG: UpdateCodeSigningConfigInput => UpdateCodeSigningConfigOutput, UpdateCodeSigningConfigError, send;
    /// Updates an event source mapping.
    ///
    /// [UpdateEventSourceMapping in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateEventSourceMapping)
    update_event_source_mapping UPDATE_EVENT_SOURCE_MAPPING: UpdateEventSourceMappingInput => UpdateEventSourceMappingOutput, UpdateEventSourceMappingError, send;
    /// Updates a Lambda Event Function's code.
    ///
    /// [UpdateFunctionCode in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateFunctionCode)
    update_function_code UPDATE_FUNCTION_CODE: UpdateFunctionCodeInput => UpdateFunctionCodeOutput, UpdateFunctionCodeError, send;
    /// Modifies the version-specific settings of a Lambda Event Function.
    ///
    /// [UpdateFunctionConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateFunctionConfiguration)
    update_function_configuration UPDATE_FUNCTION_CONFIGURATION: UpdateFunctionConfigurationInput => UpdateFunctionConfigurationOutput, UpdateFunctionConfigurationError, send;
    /// Updates the configuration for asynchronous invocation for a function, version, or alias.
    ///
    /// [UpdateFunctionEventInvokeConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateFunctionEventInvokeConfig)
    update_function_event_invoke_config UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: UpdateFunctionEventInvokeConfigInput => UpdateFunctionEventInvokeConfigOutput, UpdateFunctionEventInvokeConfigError, send;
    /// Updates the configuration for a function URL of a Lambda Event Function.
    ///
    /// [UpdateFunctionUrlConfig in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UpdateFunctionUrlConfig)
    update_function_url_config UPDATE_FUNCTION_URL_CONFIG: UpdateFunctionUrlConfigInput => UpdateFunctionUrlConfigOutput, UpdateFunctionUrlConfigError, send;
}

pages! {
    get_durable_execution_history get_durable_execution_history_pages GET_DURABLE_EXECUTION_HISTORY: GetDurableExecutionHistoryInput => GetDurableExecutionHistoryOutput, GetDurableExecutionHistoryError;
    marker <- |page| page.next_marker.as_ref();
    get_durable_execution_state get_durable_execution_state_pages GET_DURABLE_EXECUTION_STATE: GetDurableExecutionStateInput => GetDurableExecutionStateOutput, GetDurableExecutionStateError;
    marker <- |page| page.next_marker.as_ref();
    list_aliases list_aliases_pages LIST_ALIASES: ListAliasesInput => ListAliasesOutput, ListAliasesError;
    marker <- |page| page.next_marker.as_ref();
    list_capacity_providers list_capacity_providers_pages LIST_CAPACITY_PROVIDERS: ListCapacityProvidersInput => ListCapacityProvidersOutput, ListCapacityProvidersError;
    marker <- |page| page.next_marker.as_ref();
    list_code_signing_configs list_code_signing_configs_pages LIST_CODE_SIGNING_CONFIGS: ListCodeSigningConfigsInput => ListCodeSigningConfigsOutput, ListCodeSigningConfigsError;
    marker <- |page| page.next_marker.as_ref();
    list_durable_executions_by_function list_durable_executions_by_function_pages LIST_DURABLE_EXECUTIONS_BY_FUNCTION: ListDurableExecutionsByFunctionInput => ListDurableExecutionsByFunctionOutput, ListDurableExecutionsByFunctionError;
    marker <- |page| page.next_marker.as_ref();
    list_event_source_mappings list_event_source_mappings_pages LIST_EVENT_SOURCE_MAPPINGS: ListEventSourceMappingsInput => ListEventSourceMappingsOutput, ListEventSourceMappingsError;
    marker <- |page| page.next_marker.as_ref();
    list_function_event_invoke_configs list_function_event_invoke_configs_pages LIST_FUNCTION_EVENT_INVOKE_CONFIGS: ListFunctionEventInvokeConfigsInput => ListFunctionEventInvokeConfigsOutput, ListFunctionEventInvokeConfigsError;
    marker <- |page| page.next_marker.as_ref();
    list_function_url_configs list_function_url_configs_pages LIST_FUNCTION_URL_CONFIGS: ListFunctionUrlConfigsInput => ListFunctionUrlConfigsOutput, ListFunctionUrlConfigsError;
    marker <- |page| page.next_marker.as_ref();
    list_function_versions_by_capacity_provider list_function_versions_by_capacity_provider_pages LIST_FUNCTION_VERSIONS_BY_CAPACITY_PROVIDER: ListFunctionVersionsByCapacityProviderInput => ListFunctionVersionsByCapacityProviderOutput, ListFunctionVersionsByCapacityProviderError;
    marker <- |page| page.next_marker.as_ref();
    list_functions list_functions_pages LIST_FUNCTIONS: ListFunctionsInput => ListFunctionsOutput, ListFunctionsError;
    marker <- |page| page.next_marker.as_ref();
    list_functions_by_code_signing_config list_functions_by_code_signing_config_pages LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG: ListFunctionsByCodeSigningConfigInput => ListFunctionsByCodeSigningConfigOutput, ListFunctionsByCodeSigningConfigError;
    marker <- |page| page.next_marker.as_ref();
    list_layer_versions list_layer_versions_pages LIST_LAYER_VERSIONS: ListLayerVersionsInput => ListLayerVersionsOutput, ListLayerVersionsError;
    marker <- |page| page.next_marker.as_ref();
    list_layers list_layers_pages LIST_LAYERS: ListLayersInput => ListLayersOutput, ListLayersError;
    marker <- |page| page.next_marker.as_ref();
    list_provisioned_concurrency_configs list_provisioned_concurrency_configs_pages LIST_PROVISIONED_CONCURRENCY_CONFIGS: ListProvisionedConcurrencyConfigsInput => ListProvisionedConcurrencyConfigsOutput, ListProvisionedConcurrencyConfigsError;
    marker <- |page| page.next_marker.as_ref();
    list_versions_by_function list_versions_by_function_pages LIST_VERSIONS_BY_FUNCTION: ListVersionsByFunctionInput => ListVersionsByFunctionOutput, ListVersionsByFunctionError;
    marker <- |page| page.next_marker.as_ref();
}

/// Output of [`create_alias`].
pub type CreateAliasOutput = AliasConfiguration;

/// Output of [`create_event_source_mapping`].
pub type CreateEventSourceMappingOutput = EventSourceMappingConfiguration;

/// Output of [`create_function`].
pub type CreateFunctionOutput = FunctionConfiguration;

/// Output of [`delete_event_source_mapping`].
pub type DeleteEventSourceMappingOutput = EventSourceMappingConfiguration;

/// Output of [`get_alias`].
pub type GetAliasOutput = AliasConfiguration;

/// Output of [`get_event_source_mapping`].
pub type GetEventSourceMappingOutput = EventSourceMappingConfiguration;

/// Output of [`get_function_configuration`].
pub type GetFunctionConfigurationOutput = FunctionConfiguration;

/// Output of [`get_function_event_invoke_config`].
pub type GetFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

/// Output of [`get_layer_version`].
pub type GetLayerVersionOutput = GetLayerVersionResponse;

/// Output of [`get_layer_version_by_arn`].
pub type GetLayerVersionByArnOutput = GetLayerVersionResponse;

/// Output of [`publish_version`].
pub type PublishVersionOutput = FunctionConfiguration;

/// Output of [`put_function_concurrency`].
pub type PutFunctionConcurrencyOutput = Concurrency;

/// Output of [`put_function_event_invoke_config`].
pub type PutFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

/// Output of [`update_alias`].
pub type UpdateAliasOutput = AliasConfiguration;

/// Output of [`update_event_source_mapping`].
pub type UpdateEventSourceMappingOutput = EventSourceMappingConfiguration;

/// Output of [`update_function_code`].
pub type UpdateFunctionCodeOutput = FunctionConfiguration;

/// Output of [`update_function_configuration`].
pub type UpdateFunctionConfigurationOutput = FunctionConfiguration;

/// Output of [`update_function_event_invoke_config`].
pub type UpdateFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;
