// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`add_layer_version_permission`](super::add_layer_version_permission) failed.
    AddLayerVersionPermissionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The permissions policy for the resource is too large.
        "PolicyLengthExceededException" PolicyLengthExceeded;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`add_permission`](super::add_permission) failed.
    AddPermissionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The permissions policy for the resource is too large.
        "PolicyLengthExceededException" PolicyLengthExceeded;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't allowed.
        "PublicPolicyException" PublicPolicy;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`checkpoint_durable_execution`](super::checkpoint_durable_execution) failed.
    CheckpointDurableExecutionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`create_alias`](super::create_alias) failed.
    CreateAliasError Other {
        /// Lambda couldn't create the alias because your Amazon Web Services account has exceeded the maximum number of aliases allowed per Lambda function.
        "AliasLimitExceededException" AliasLimitExceeded;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`create_capacity_provider`](super::create_capacity_provider) failed.
    CreateCapacityProviderError Other {
        /// The maximum number of capacity providers for your account has been exceeded.
        "CapacityProviderLimitExceededException" CapacityProviderLimitExceeded;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`create_code_signing_config`](super::create_code_signing_config) failed.
    CreateCodeSigningConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`create_event_source_mapping`](super::create_event_source_mapping) failed.
    CreateEventSourceMappingError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`create_function`](super::create_function) failed.
    CreateFunctionError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// Your Amazon Web Services account has exceeded its maximum total code size.
        "CodeStorageExceededException" CodeStorageExceeded;
        /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code signing policy is set to ENFORCE.
        "CodeVerificationFailedException" CodeVerificationFailed;
        /// The maximum number of function versions that can be associated with a single capacity provider has been exceeded.
        "FunctionVersionsPerCapacityProviderLimitExceededException" FunctionVersionsPerCapacityProviderLimitExceeded;
        /// The code signature failed the integrity check.
        "InvalidCodeSignatureException" InvalidCodeSignature;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`create_function_url_config`](super::create_function_url_config) failed.
    CreateFunctionUrlConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_alias`](super::delete_alias) failed.
    DeleteAliasError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_capacity_provider`](super::delete_capacity_provider) failed.
    DeleteCapacityProviderError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_code_signing_config`](super::delete_code_signing_config) failed.
    DeleteCodeSigningConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`delete_event_source_mapping`](super::delete_event_source_mapping) failed.
    DeleteEventSourceMappingError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_function`](super::delete_function) failed.
    DeleteFunctionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_function_code_signing_config`](super::delete_function_code_signing_config) failed.
    DeleteFunctionCodeSigningConfigError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_function_concurrency`](super::delete_function_concurrency) failed.
    DeleteFunctionConcurrencyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_function_event_invoke_config`](super::delete_function_event_invoke_config) failed.
    DeleteFunctionEventInvokeConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_function_url_config`](super::delete_function_url_config) failed.
    DeleteFunctionUrlConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_layer_version`](super::delete_layer_version) failed.
    DeleteLayerVersionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_provisioned_concurrency_config`](super::delete_provisioned_concurrency_config) failed.
    DeleteProvisionedConcurrencyConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
    DeleteResourcePolicyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_account_settings`](super::get_account_settings) failed.
    GetAccountSettingsError Other {
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_alias`](super::get_alias) failed.
    GetAliasError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_capacity_provider`](super::get_capacity_provider) failed.
    GetCapacityProviderError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_code_signing_config`](super::get_code_signing_config) failed.
    GetCodeSigningConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`get_durable_execution`](super::get_durable_execution) failed.
    GetDurableExecutionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_durable_execution_history`](super::get_durable_execution_history) failed.
    GetDurableExecutionHistoryError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_durable_execution_state`](super::get_durable_execution_state) failed.
    GetDurableExecutionStateError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_event_source_mapping`](super::get_event_source_mapping) failed.
    GetEventSourceMappingError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function`](super::get_function) failed.
    GetFunctionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_code_signing_config`](super::get_function_code_signing_config) failed.
    GetFunctionCodeSigningConfigError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_concurrency`](super::get_function_concurrency) failed.
    GetFunctionConcurrencyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_configuration`](super::get_function_configuration) failed.
    GetFunctionConfigurationError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_event_invoke_config`](super::get_function_event_invoke_config) failed.
    GetFunctionEventInvokeConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_recursion_config`](super::get_function_recursion_config) failed.
    GetFunctionRecursionConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_scaling_config`](super::get_function_scaling_config) failed.
    GetFunctionScalingConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_function_url_config`](super::get_function_url_config) failed.
    GetFunctionUrlConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_layer_version`](super::get_layer_version) failed.
    GetLayerVersionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_layer_version_by_arn`](super::get_layer_version_by_arn) failed.
    GetLayerVersionByArnError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_layer_version_policy`](super::get_layer_version_policy) failed.
    GetLayerVersionPolicyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_policy`](super::get_policy) failed.
    GetPolicyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_provisioned_concurrency_config`](super::get_provisioned_concurrency_config) failed.
    GetProvisionedConcurrencyConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The specified configuration does not exist.
        "ProvisionedConcurrencyConfigNotFoundException" ProvisionedConcurrencyConfigNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_resource_policy`](super::get_resource_policy) failed.
    GetResourcePolicyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`get_runtime_management_config`](super::get_runtime_management_config) failed.
    GetRuntimeManagementConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`invoke`](super::invoke) failed.
    InvokeError Other {
        /// The Lambda function couldn't be invoked because its code artifact user has been deleted.
        "CodeArtifactUserDeletedException" CodeArtifactUserDeleted;
        /// The Lambda function couldn't be invoked because provisioning of its code artifact user failed.
        "CodeArtifactUserFailedException" CodeArtifactUserFailed;
        /// The Lambda function couldn't be invoked because its code artifact user is still being provisioned.
        "CodeArtifactUserPendingException" CodeArtifactUserPending;
        /// The durable execution with the specified name has already been started.
        "DurableExecutionAlreadyStartedException" DurableExecutionAlreadyStarted;
        /// Need additional permissions to configure VPC settings.
        "EC2AccessDeniedException" Ec2AccessDenied;
        /// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the function.
        "EC2ThrottledException" Ec2Throttled;
        /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
        "EC2UnexpectedException" Ec2Unexpected;
        /// An error occurred when reading from or writing to a connected file system.
        "EFSIOException" Efsio;
        /// The Lambda function couldn't make a network connection to the configured file system.
        "EFSMountConnectivityException" EfsMountConnectivity;
        /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
        "EFSMountFailureException" EfsMountFailure;
        /// The Lambda function made a network connection to the configured file system, but the mount operation timed out.
        "EFSMountTimeoutException" EfsMountTimeout;
        /// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function configuration, because the limit for network interfaces has been reached.
        "ENILimitReachedException" EniLimitReached;
        /// Lambda couldn't invoke the Lambda function because the elastic network interface (ENI) configured for its VPC connection isn't ready yet.
        "ENINotReadyException" EniNotReady;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The request body could not be parsed as JSON, or a request header is invalid.
        "InvalidRequestContentException" InvalidRequestContent;
        /// The runtime or runtime version specified is not supported.
        "InvalidRuntimeException" InvalidRuntime;
        /// The security group ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSecurityGroupIDException" InvalidSecurityGroupId;
        /// The subnet ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSubnetIDException" InvalidSubnetId;
        /// Lambda could not unzip the deployment package.
        "InvalidZipFileException" InvalidZipFile;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The Lambda function doesn't support the invocation mode requested.
        "ModeNotSupportedException" ModeNotSupported;
        /// The function has no published versions available.
        "NoPublishedVersionException" NoPublishedVersion;
        /// Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources and stopped your function's invocation.
        "RecursiveInvocationException" RecursiveInvocation;
        /// The request payload exceeded the `Invoke` request body JSON input quota.
        "RequestTooLargeException" RequestTooLarge;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The function is inactive and its VPC connection is no longer available.
        "ResourceNotReadyException" ResourceNotReady;
        /// The Lambda function couldn't make a network connection to the configured S3 Files access point.
        "S3FilesMountConnectivityException" S3FilesMountConnectivity;
        /// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration issue.
        "S3FilesMountFailureException" S3FilesMountFailure;
        /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation timed out.
        "S3FilesMountTimeoutException" S3FilesMountTimeout;
        /// The request payload exceeded the maximum allowed size for serialized request entities.
        "SerializedRequestEntityTooLargeException" SerializedRequestEntityTooLarge;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request would exceed a service quota.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The `afterRestore()` runtime hook encountered an error.
        "SnapStartException" SnapStart;
        /// Lambda is initializing your function.
        "SnapStartNotReadyException" SnapStartNotReady;
        /// Lambda couldn't regenerate the SnapStart snapshot for the function.
        "SnapStartRegenerationFailureException" SnapStartRegenerationFailure;
        /// Lambda couldn't restore the snapshot within the timeout limit.
        "SnapStartTimeoutException" SnapStartTimeout;
        /// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no available IP addresses.
        "SubnetIPAddressLimitReachedException" SubnetIpAddressLimitReached;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
        /// The content type of the `Invoke` request body is not JSON.
        "UnsupportedMediaTypeException" UnsupportedMediaType;
    }
}

operation_error! {
    /// Why [`invoke_async`](super::invoke_async) failed.
    InvokeAsyncError Other {
        /// Need additional permissions to configure VPC settings.
        "EC2AccessDeniedException" Ec2AccessDenied;
        /// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the function.
        "EC2ThrottledException" Ec2Throttled;
        /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
        "EC2UnexpectedException" Ec2Unexpected;
        /// An error occurred when reading from or writing to a connected file system.
        "EFSIOException" Efsio;
        /// The Lambda function couldn't make a network connection to the configured file system.
        "EFSMountConnectivityException" EfsMountConnectivity;
        /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
        "EFSMountFailureException" EfsMountFailure;
        /// The Lambda function made a network connection to the configured file system, but the mount operation timed out.
        "EFSMountTimeoutException" EfsMountTimeout;
        /// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function configuration, because the limit for network interfaces has been reached.
        "ENILimitReachedException" EniLimitReached;
        /// The request body could not be parsed as JSON, or a request header is invalid.
        "InvalidRequestContentException" InvalidRequestContent;
        /// The runtime or runtime version specified is not supported.
        "InvalidRuntimeException" InvalidRuntime;
        /// The security group ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSecurityGroupIDException" InvalidSecurityGroupId;
        /// The subnet ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSubnetIDException" InvalidSubnetId;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The Lambda function doesn't support the invocation mode requested.
        "ModeNotSupportedException" ModeNotSupported;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda function couldn't make a network connection to the configured S3 Files access point.
        "S3FilesMountConnectivityException" S3FilesMountConnectivity;
        /// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration issue.
        "S3FilesMountFailureException" S3FilesMountFailure;
        /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation timed out.
        "S3FilesMountTimeoutException" S3FilesMountTimeout;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request would exceed a service quota.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The `afterRestore()` runtime hook encountered an error.
        "SnapStartException" SnapStart;
        /// Lambda is initializing your function.
        "SnapStartNotReadyException" SnapStartNotReady;
        /// Lambda couldn't regenerate the SnapStart snapshot for the function.
        "SnapStartRegenerationFailureException" SnapStartRegenerationFailure;
        /// Lambda couldn't restore the snapshot within the timeout limit.
        "SnapStartTimeoutException" SnapStartTimeout;
        /// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no available IP addresses.
        "SubnetIPAddressLimitReachedException" SubnetIpAddressLimitReached;
    }
}

operation_error! {
    /// Why [`invoke_with_response_stream`](super::invoke_with_response_stream) failed.
    InvokeWithResponseStreamError Other {
        /// The Lambda function couldn't be invoked because its code artifact user has been deleted.
        "CodeArtifactUserDeletedException" CodeArtifactUserDeleted;
        /// The Lambda function couldn't be invoked because provisioning of its code artifact user failed.
        "CodeArtifactUserFailedException" CodeArtifactUserFailed;
        /// The Lambda function couldn't be invoked because its code artifact user is still being provisioned.
        "CodeArtifactUserPendingException" CodeArtifactUserPending;
        /// Need additional permissions to configure VPC settings.
        "EC2AccessDeniedException" Ec2AccessDenied;
        /// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the function.
        "EC2ThrottledException" Ec2Throttled;
        /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
        "EC2UnexpectedException" Ec2Unexpected;
        /// An error occurred when reading from or writing to a connected file system.
        "EFSIOException" Efsio;
        /// The Lambda function couldn't make a network connection to the configured file system.
        "EFSMountConnectivityException" EfsMountConnectivity;
        /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
        "EFSMountFailureException" EfsMountFailure;
        /// The Lambda function made a network connection to the configured file system, but the mount operation timed out.
        "EFSMountTimeoutException" EfsMountTimeout;
        /// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function configuration, because the limit for network interfaces has been reached.
        "ENILimitReachedException" EniLimitReached;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The request body could not be parsed as JSON, or a request header is invalid.
        "InvalidRequestContentException" InvalidRequestContent;
        /// The runtime or runtime version specified is not supported.
        "InvalidRuntimeException" InvalidRuntime;
        /// The security group ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSecurityGroupIDException" InvalidSecurityGroupId;
        /// The subnet ID provided in the Lambda function VPC configuration is not valid.
        "InvalidSubnetIDException" InvalidSubnetId;
        /// Lambda could not unzip the deployment package.
        "InvalidZipFileException" InvalidZipFile;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The function has no published versions available.
        "NoPublishedVersionException" NoPublishedVersion;
        /// Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources and stopped your function's invocation.
        "RecursiveInvocationException" RecursiveInvocation;
        /// The request payload exceeded the `Invoke` request body JSON input quota.
        "RequestTooLargeException" RequestTooLarge;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The function is inactive and its VPC connection is no longer available.
        "ResourceNotReadyException" ResourceNotReady;
        /// The Lambda function couldn't make a network connection to the configured S3 Files access point.
        "S3FilesMountConnectivityException" S3FilesMountConnectivity;
        /// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration issue.
        "S3FilesMountFailureException" S3FilesMountFailure;
        /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation timed out.
        "S3FilesMountTimeoutException" S3FilesMountTimeout;
        /// The request payload exceeded the maximum allowed size for serialized request entities.
        "SerializedRequestEntityTooLargeException" SerializedRequestEntityTooLarge;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request would exceed a service quota.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The `afterRestore()` runtime hook encountered an error.
        "SnapStartException" SnapStart;
        /// Lambda is initializing your function.
        "SnapStartNotReadyException" SnapStartNotReady;
        /// Lambda couldn't regenerate the SnapStart snapshot for the function.
        "SnapStartRegenerationFailureException" SnapStartRegenerationFailure;
        /// Lambda couldn't restore the snapshot within the timeout limit.
        "SnapStartTimeoutException" SnapStartTimeout;
        /// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no available IP addresses.
        "SubnetIPAddressLimitReachedException" SubnetIpAddressLimitReached;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
        /// The content type of the `Invoke` request body is not JSON.
        "UnsupportedMediaTypeException" UnsupportedMediaType;
    }
}

operation_error! {
    /// Why [`list_aliases`](super::list_aliases) failed.
    ListAliasesError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_capacity_providers`](super::list_capacity_providers) failed.
    ListCapacityProvidersError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_code_signing_configs`](super::list_code_signing_configs) failed.
    ListCodeSigningConfigsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`list_durable_executions_by_function`](super::list_durable_executions_by_function) failed.
    ListDurableExecutionsByFunctionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_event_source_mappings`](super::list_event_source_mappings) failed.
    ListEventSourceMappingsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_function_event_invoke_configs`](super::list_function_event_invoke_configs) failed.
    ListFunctionEventInvokeConfigsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_function_url_configs`](super::list_function_url_configs) failed.
    ListFunctionUrlConfigsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_function_versions_by_capacity_provider`](super::list_function_versions_by_capacity_provider) failed.
    ListFunctionVersionsByCapacityProviderError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_functions`](super::list_functions) failed.
    ListFunctionsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_functions_by_code_signing_config`](super::list_functions_by_code_signing_config) failed.
    ListFunctionsByCodeSigningConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`list_layer_versions`](super::list_layer_versions) failed.
    ListLayerVersionsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_layers`](super::list_layers) failed.
    ListLayersError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_provisioned_concurrency_configs`](super::list_provisioned_concurrency_configs) failed.
    ListProvisionedConcurrencyConfigsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_tags`](super::list_tags) failed.
    ListTagsError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`list_versions_by_function`](super::list_versions_by_function) failed.
    ListVersionsByFunctionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`publish_layer_version`](super::publish_layer_version) failed.
    PublishLayerVersionError Other {
        /// Your Amazon Web Services account has exceeded its maximum total code size.
        "CodeStorageExceededException" CodeStorageExceeded;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`publish_version`](super::publish_version) failed.
    PublishVersionError Other {
        /// Your Amazon Web Services account has exceeded its maximum total code size.
        "CodeStorageExceededException" CodeStorageExceeded;
        /// The maximum number of function versions that can be associated with a single capacity provider has been exceeded.
        "FunctionVersionsPerCapacityProviderLimitExceededException" FunctionVersionsPerCapacityProviderLimitExceeded;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_function_code_signing_config`](super::put_function_code_signing_config) failed.
    PutFunctionCodeSigningConfigError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_function_concurrency`](super::put_function_concurrency) failed.
    PutFunctionConcurrencyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_function_event_invoke_config`](super::put_function_event_invoke_config) failed.
    PutFunctionEventInvokeConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_function_recursion_config`](super::put_function_recursion_config) failed.
    PutFunctionRecursionConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_function_scaling_config`](super::put_function_scaling_config) failed.
    PutFunctionScalingConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_provisioned_concurrency_config`](super::put_provisioned_concurrency_config) failed.
    PutProvisionedConcurrencyConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_resource_policy`](super::put_resource_policy) failed.
    PutResourcePolicyError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The permissions policy for the resource is too large.
        "PolicyLengthExceededException" PolicyLengthExceeded;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't allowed.
        "PublicPolicyException" PublicPolicy;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`put_runtime_management_config`](super::put_runtime_management_config) failed.
    PutRuntimeManagementConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`remove_layer_version_permission`](super::remove_layer_version_permission) failed.
    RemoveLayerVersionPermissionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`remove_permission`](super::remove_permission) failed.
    RemovePermissionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't allowed.
        "PublicPolicyException" PublicPolicy;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`send_durable_execution_callback_failure`](super::send_durable_execution_callback_failure) failed.
    SendDurableExecutionCallbackFailureError Other {
        /// The callback ID token has either expired or the callback associated with the token has already been closed.
        "CallbackTimeoutException" CallbackTimeout;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`send_durable_execution_callback_heartbeat`](super::send_durable_execution_callback_heartbeat) failed.
    SendDurableExecutionCallbackHeartbeatError Other {
        /// The callback ID token has either expired or the callback associated with the token has already been closed.
        "CallbackTimeoutException" CallbackTimeout;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`send_durable_execution_callback_success`](super::send_durable_execution_callback_success) failed.
    SendDurableExecutionCallbackSuccessError Other {
        /// The callback ID token has either expired or the callback associated with the token has already been closed.
        "CallbackTimeoutException" CallbackTimeout;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`stop_durable_execution`](super::stop_durable_execution) failed.
    StopDurableExecutionError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// Lambda couldn't decrypt the environment variables because KMS access was denied.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
        "KMSDisabledException" KmsDisabled;
        /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for Decrypt.
        "KMSInvalidStateException" KmsInvalidState;
        /// Lambda couldn't decrypt the environment variables because the KMS key was not found.
        "KMSNotFoundException" KmsNotFound;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_alias`](super::update_alias) failed.
    UpdateAliasError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_capacity_provider`](super::update_capacity_provider) failed.
    UpdateCapacityProviderError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_code_signing_config`](super::update_code_signing_config) failed.
    UpdateCodeSigningConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
    }
}

operation_error! {
    /// Why [`update_event_source_mapping`](super::update_event_source_mapping) failed.
    UpdateEventSourceMappingError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_function_code`](super::update_function_code) failed.
    UpdateFunctionCodeError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// Your Amazon Web Services account has exceeded its maximum total code size.
        "CodeStorageExceededException" CodeStorageExceeded;
        /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code signing policy is set to ENFORCE.
        "CodeVerificationFailedException" CodeVerificationFailed;
        /// The code signature failed the integrity check.
        "InvalidCodeSignatureException" InvalidCodeSignature;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_function_configuration`](super::update_function_configuration) failed.
    UpdateFunctionConfigurationError Other {
        /// The specified code signing configuration does not exist.
        "CodeSigningConfigNotFoundException" CodeSigningConfigNotFound;
        /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code signing policy is set to ENFORCE.
        "CodeVerificationFailedException" CodeVerificationFailed;
        /// The code signature failed the integrity check.
        "InvalidCodeSignatureException" InvalidCodeSignature;
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
        "PreconditionFailedException" PreconditionFailed;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_function_event_invoke_config`](super::update_function_event_invoke_config) failed.
    UpdateFunctionEventInvokeConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}

operation_error! {
    /// Why [`update_function_url_config`](super::update_function_url_config) failed.
    UpdateFunctionUrlConfigError Other {
        /// One of the parameters in the request is not valid.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The resource already exists, or another operation is in progress.
        "ResourceConflictException" ResourceConflict;
        /// The resource specified in the request does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// The Lambda service encountered an internal error.
        "ServiceException" Service;
        /// The request throughput limit was exceeded.
        "TooManyRequestsException" TooManyRequests;
    }
}
