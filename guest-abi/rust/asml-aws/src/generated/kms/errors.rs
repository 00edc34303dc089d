// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`cancel_key_deletion`](super::cancel_key_deletion) failed.
    CancelKeyDeletionError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`connect_custom_key_store`](super::connect_custom_key_store) failed.
    ConnectCustomKeyStoreError Other {
        /// The request was rejected because the associated CloudHSM cluster did not meet the configuration requirements for an CloudHSM key store.
        "CloudHsmClusterInvalidConfigurationException" CloudHsmClusterInvalidConfiguration;
        /// The request was rejected because the CloudHSM cluster associated with the CloudHSM key store is not active.
        "CloudHsmClusterNotActiveException" CloudHsmClusterNotActive;
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
    }
}

operation_error! {
    /// Why [`create_alias`](super::create_alias) failed.
    CreateAliasError Other {
        /// The request was rejected because it attempted to create a resource that already exists.
        "AlreadyExistsException" AlreadyExists;
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified alias name is not valid.
        "InvalidAliasNameException" InvalidAliasName;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`create_custom_key_store`](super::create_custom_key_store) failed.
    CreateCustomKeyStoreError Other {
        /// The request was rejected because the specified CloudHSM cluster is already associated with an CloudHSM key store in the account, or it shares a backup history with an CloudHSM key store in the account.
        "CloudHsmClusterInUseException" CloudHsmClusterInUse;
        /// The request was rejected because the associated CloudHSM cluster did not meet the configuration requirements for an CloudHSM key store.
        "CloudHsmClusterInvalidConfigurationException" CloudHsmClusterInvalidConfiguration;
        /// The request was rejected because the CloudHSM cluster associated with the CloudHSM key store is not active.
        "CloudHsmClusterNotActiveException" CloudHsmClusterNotActive;
        /// The request was rejected because KMS cannot find the CloudHSM cluster with the specified cluster ID.
        "CloudHsmClusterNotFoundException" CloudHsmClusterNotFound;
        /// The request was rejected because the specified custom key store name is already assigned to another custom key store in the account.
        "CustomKeyStoreNameInUseException" CustomKeyStoreNameInUse;
        /// The request was rejected because the trust anchor certificate in the request to create an CloudHSM key store is not the trust anchor certificate for the specified CloudHSM cluster.
        "IncorrectTrustAnchorException" IncorrectTrustAnchor;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the proxy credentials failed to authenticate to the specified external key store proxy.
        "XksProxyIncorrectAuthenticationCredentialException" XksProxyIncorrectAuthenticationCredential;
        /// The request was rejected because the external key store proxy is not configured correctly.
        "XksProxyInvalidConfigurationException" XksProxyInvalidConfiguration;
        /// KMS cannot interpret the response it received from the external key store proxy.
        "XksProxyInvalidResponseException" XksProxyInvalidResponse;
        /// The request was rejected because the `XksProxyUriEndpoint` is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyUriEndpointInUseException" XksProxyUriEndpointInUse;
        /// The request was rejected because the concatenation of the `XksProxyUriEndpoint` and `XksProxyUriPath` is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyUriInUseException" XksProxyUriInUse;
        /// KMS was unable to reach the specified `XksProxyUriPath`.
        "XksProxyUriUnreachableException" XksProxyUriUnreachable;
        /// The request was rejected because the specified Amazon VPC endpoint service is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyVpcEndpointServiceInUseException" XksProxyVpcEndpointServiceInUse;
        /// The request was rejected because the Amazon VPC endpoint service configuration does not fulfill the requirements for an external key store.
        "XksProxyVpcEndpointServiceInvalidConfigurationException" XksProxyVpcEndpointServiceInvalidConfiguration;
        /// The request was rejected because KMS could not find the specified VPC endpoint service.
        "XksProxyVpcEndpointServiceNotFoundException" XksProxyVpcEndpointServiceNotFound;
    }
}

operation_error! {
    /// Why [`create_grant`](super::create_grant) failed.
    CreateGrantError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`create_key`](super::create_key) failed.
    CreateKeyError Other {
        /// The request was rejected because the associated CloudHSM cluster did not meet the configuration requirements for an CloudHSM key store.
        "CloudHsmClusterInvalidConfigurationException" CloudHsmClusterInvalidConfiguration;
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified policy is not syntactically or semantically correct.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The request was rejected because one or more tags are not valid.
        "TagException" Tag;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
        /// The request was rejected because the (`XksKeyId`) is already associated with another KMS key in this external key store.
        "XksKeyAlreadyInUseException" XksKeyAlreadyInUse;
        /// The request was rejected because the external key specified by the `XksKeyId` parameter did not meet the configuration requirements for an external key store.
        "XksKeyInvalidConfigurationException" XksKeyInvalidConfiguration;
        /// The request was rejected because the external key store proxy could not find the external key.
        "XksKeyNotFoundException" XksKeyNotFound;
    }
}

operation_error! {
    /// Why [`decrypt`](super::decrypt) failed.
    DecryptError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified KMS key cannot decrypt the data.
        "IncorrectKeyException" IncorrectKey;
        /// From the Decrypt or ReEncrypt operation, the request was rejected because the specified ciphertext, or additional authenticated data incorporated into the ciphertext, such as the encryption context, is corrupted, ...
        "InvalidCiphertextException" InvalidCiphertext;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`delete_alias`](super::delete_alias) failed.
    DeleteAliasError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`delete_custom_key_store`](super::delete_custom_key_store) failed.
    DeleteCustomKeyStoreError Other {
        /// The request was rejected because the custom key store contains KMS keys.
        "CustomKeyStoreHasCMKsException" CustomKeyStoreHasCmks;
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
    }
}

operation_error! {
    /// Why [`delete_imported_key_material`](super::delete_imported_key_material) failed.
    DeleteImportedKeyMaterialError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`derive_shared_secret`](super::derive_shared_secret) failed.
    DeriveSharedSecretError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`describe_custom_key_stores`](super::describe_custom_key_stores) failed.
    DescribeCustomKeyStoresError Other {
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
    }
}

operation_error! {
    /// Why [`describe_key`](super::describe_key) failed.
    DescribeKeyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`disable_key`](super::disable_key) failed.
    DisableKeyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`disable_key_rotation`](super::disable_key_rotation) failed.
    DisableKeyRotationError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`disconnect_custom_key_store`](super::disconnect_custom_key_store) failed.
    DisconnectCustomKeyStoreError Other {
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
    }
}

operation_error! {
    /// Why [`enable_key`](super::enable_key) failed.
    EnableKeyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`enable_key_rotation`](super::enable_key_rotation) failed.
    EnableKeyRotationError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`encrypt`](super::encrypt) failed.
    EncryptError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`generate_data_key`](super::generate_data_key) failed.
    GenerateDataKeyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`generate_data_key_pair`](super::generate_data_key_pair) failed.
    GenerateDataKeyPairError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`generate_data_key_pair_without_plaintext`](super::generate_data_key_pair_without_plaintext) failed.
    GenerateDataKeyPairWithoutPlaintextError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`generate_data_key_without_plaintext`](super::generate_data_key_without_plaintext) failed.
    GenerateDataKeyWithoutPlaintextError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`generate_mac`](super::generate_mac) failed.
    GenerateMacError Other {
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`generate_random`](super::generate_random) failed.
    GenerateRandomError Other {
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`get_key_last_usage`](super::get_key_last_usage) failed.
    GetKeyLastUsageError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_key_policy`](super::get_key_policy) failed.
    GetKeyPolicyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_key_rotation_status`](super::get_key_rotation_status) failed.
    GetKeyRotationStatusError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`get_parameters_for_import`](super::get_parameters_for_import) failed.
    GetParametersForImportError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`get_public_key`](super::get_public_key) failed.
    GetPublicKeyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`import_key_material`](super::import_key_material) failed.
    ImportKeyMaterialError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified import token is expired.
        "ExpiredImportTokenException" ExpiredImportToken;
        /// The request was rejected because the key material in the request is, expired, invalid, or does not meet expectations.
        "IncorrectKeyMaterialException" IncorrectKeyMaterial;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// From the Decrypt or ReEncrypt operation, the request was rejected because the specified ciphertext, or additional authenticated data incorporated into the ciphertext, such as the encryption context, is corrupted, ...
        "InvalidCiphertextException" InvalidCiphertext;
        /// The request was rejected because the provided import token is invalid or is associated with a different KMS key.
        "InvalidImportTokenException" InvalidImportToken;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_aliases`](super::list_aliases) failed.
    ListAliasesError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_grants`](super::list_grants) failed.
    ListGrantsError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the specified `GrantId` is not valid.
        "InvalidGrantIdException" InvalidGrantId;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_key_policies`](super::list_key_policies) failed.
    ListKeyPoliciesError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_key_rotations`](super::list_key_rotations) failed.
    ListKeyRotationsError Other {
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_keys`](super::list_keys) failed.
    ListKeysError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
    }
}

operation_error! {
    /// Why [`list_resource_tags`](super::list_resource_tags) failed.
    ListResourceTagsError Other {
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_retirable_grants`](super::list_retirable_grants) failed.
    ListRetirableGrantsError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the marker that specifies where pagination should next begin is not valid.
        "InvalidMarkerException" InvalidMarker;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`put_key_policy`](super::put_key_policy) failed.
    PutKeyPolicyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified policy is not syntactically or semantically correct.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`re_encrypt`](super::re_encrypt) failed.
    ReEncryptError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified KMS key cannot decrypt the data.
        "IncorrectKeyException" IncorrectKey;
        /// From the Decrypt or ReEncrypt operation, the request was rejected because the specified ciphertext, or additional authenticated data incorporated into the ciphertext, such as the encryption context, is corrupted, ...
        "InvalidCiphertextException" InvalidCiphertext;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`replicate_key`](super::replicate_key) failed.
    ReplicateKeyError Other {
        /// The request was rejected because it attempted to create a resource that already exists.
        "AlreadyExistsException" AlreadyExists;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified policy is not syntactically or semantically correct.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because one or more tags are not valid.
        "TagException" Tag;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`retire_grant`](super::retire_grant) failed.
    RetireGrantError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the specified `GrantId` is not valid.
        "InvalidGrantIdException" InvalidGrantId;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`revoke_grant`](super::revoke_grant) failed.
    RevokeGrantError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because the specified `GrantId` is not valid.
        "InvalidGrantIdException" InvalidGrantId;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`rotate_key_on_demand`](super::rotate_key_on_demand) failed.
    RotateKeyOnDemandError Other {
        /// The request was rejected because an automatic rotation of this key is currently in progress or scheduled to begin within the next 20 minutes.
        "ConflictException" Conflict;
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`schedule_key_deletion`](super::schedule_key_deletion) failed.
    ScheduleKeyDeletionError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`sign`](super::sign) failed.
    SignError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because one or more tags are not valid.
        "TagException" Tag;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because one or more tags are not valid.
        "TagException" Tag;
    }
}

operation_error! {
    /// Why [`update_alias`](super::update_alias) failed.
    UpdateAliasError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because a length constraint or quota was exceeded.
        "LimitExceededException" LimitExceeded;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`update_custom_key_store`](super::update_custom_key_store) failed.
    UpdateCustomKeyStoreError Other {
        /// The request was rejected because the associated CloudHSM cluster did not meet the configuration requirements for an CloudHSM key store.
        "CloudHsmClusterInvalidConfigurationException" CloudHsmClusterInvalidConfiguration;
        /// The request was rejected because the CloudHSM cluster associated with the CloudHSM key store is not active.
        "CloudHsmClusterNotActiveException" CloudHsmClusterNotActive;
        /// The request was rejected because KMS cannot find the CloudHSM cluster with the specified cluster ID.
        "CloudHsmClusterNotFoundException" CloudHsmClusterNotFound;
        /// The request was rejected because the specified CloudHSM cluster has a different cluster certificate than the original cluster.
        "CloudHsmClusterNotRelatedException" CloudHsmClusterNotRelated;
        /// The request was rejected because of the `ConnectionState` of the custom key store.
        "CustomKeyStoreInvalidStateException" CustomKeyStoreInvalidState;
        /// The request was rejected because the specified custom key store name is already assigned to another custom key store in the account.
        "CustomKeyStoreNameInUseException" CustomKeyStoreNameInUse;
        /// The request was rejected because KMS cannot find a custom key store with the specified key store name or ID.
        "CustomKeyStoreNotFoundException" CustomKeyStoreNotFound;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the proxy credentials failed to authenticate to the specified external key store proxy.
        "XksProxyIncorrectAuthenticationCredentialException" XksProxyIncorrectAuthenticationCredential;
        /// The request was rejected because the external key store proxy is not configured correctly.
        "XksProxyInvalidConfigurationException" XksProxyInvalidConfiguration;
        /// KMS cannot interpret the response it received from the external key store proxy.
        "XksProxyInvalidResponseException" XksProxyInvalidResponse;
        /// The request was rejected because the `XksProxyUriEndpoint` is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyUriEndpointInUseException" XksProxyUriEndpointInUse;
        /// The request was rejected because the concatenation of the `XksProxyUriEndpoint` and `XksProxyUriPath` is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyUriInUseException" XksProxyUriInUse;
        /// KMS was unable to reach the specified `XksProxyUriPath`.
        "XksProxyUriUnreachableException" XksProxyUriUnreachable;
        /// The request was rejected because the specified Amazon VPC endpoint service is already associated with another external key store in this Amazon Web Services Region.
        "XksProxyVpcEndpointServiceInUseException" XksProxyVpcEndpointServiceInUse;
        /// The request was rejected because the Amazon VPC endpoint service configuration does not fulfill the requirements for an external key store.
        "XksProxyVpcEndpointServiceInvalidConfigurationException" XksProxyVpcEndpointServiceInvalidConfiguration;
        /// The request was rejected because KMS could not find the specified VPC endpoint service.
        "XksProxyVpcEndpointServiceNotFoundException" XksProxyVpcEndpointServiceNotFound;
    }
}

operation_error! {
    /// Why [`update_key_description`](super::update_key_description) failed.
    UpdateKeyDescriptionError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`update_primary_region`](super::update_primary_region) failed.
    UpdatePrimaryRegionError Other {
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because a specified ARN, or an ARN in a key policy, is not valid.
        "InvalidArnException" InvalidArn;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
        /// The request was rejected because a specified parameter is not supported or a specified resource is not valid for this operation.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`verify`](super::verify) failed.
    VerifyError Other {
        /// The system timed out while trying to fulfill the request.
        "DependencyTimeoutException" DependencyTimeout;
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the signature verification failed.
        "KMSInvalidSignatureException" KmsInvalidSignature;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`verify_mac`](super::verify_mac) failed.
    VerifyMacError Other {
        /// The request was rejected because the specified KMS key is not enabled.
        "DisabledException" Disabled;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The request was rejected because the specified grant token is not valid.
        "InvalidGrantTokenException" InvalidGrantToken;
        /// The request was rejected for one of the following reasons.
        "InvalidKeyUsageException" InvalidKeyUsage;
        /// The request was rejected because an internal exception occurred.
        "KMSInternalException" KmsInternal;
        /// The request was rejected because the HMAC verification failed.
        "KMSInvalidMacException" KmsInvalidMac;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified KMS key was not available.
        "KeyUnavailableException" KeyUnavailable;
        /// The request was rejected because the specified entity or resource could not be found.
        "NotFoundException" NotFound;
    }
}
