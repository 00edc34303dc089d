// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`batch_get_secret_value`](super::batch_get_secret_value) failed.
    BatchGetSecretValueError Other {
        /// Secrets Manager can't decrypt the protected secret text using the provided KMS key.
        "DecryptionFailure" DecryptionFailure;
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The `NextToken` value is invalid.
        "InvalidNextTokenException" InvalidNextToken;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`cancel_rotate_secret`](super::cancel_rotate_secret) failed.
    CancelRotateSecretError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_secret`](super::create_secret) failed.
    CreateSecretError Other {
        /// Secrets Manager can't decrypt the protected secret text using the provided KMS key.
        "DecryptionFailure" DecryptionFailure;
        /// Secrets Manager can't encrypt the protected secret text using the provided KMS key.
        "EncryptionFailure" EncryptionFailure;
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The request failed because it would exceed one of the Secrets Manager quotas.
        "LimitExceededException" LimitExceeded;
        /// The resource policy has syntax errors.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The request failed because you did not complete all the prerequisite steps.
        "PreconditionNotMetException" PreconditionNotMet;
        /// A resource with the ID you requested already exists.
        "ResourceExistsException" ResourceExists;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
    DeleteResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_secret`](super::delete_secret) failed.
    DeleteSecretError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_secret`](super::describe_secret) failed.
    DescribeSecretError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_random_password`](super::get_random_password) failed.
    GetRandomPasswordError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
    }
}

operation_error! {
    /// Why [`get_resource_policy`](super::get_resource_policy) failed.
    GetResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_secret_value`](super::get_secret_value) failed.
    GetSecretValueError Other {
        /// Secrets Manager can't decrypt the protected secret text using the provided KMS key.
        "DecryptionFailure" DecryptionFailure;
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_secret_version_ids`](super::list_secret_version_ids) failed.
    ListSecretVersionIdsError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The `NextToken` value is invalid.
        "InvalidNextTokenException" InvalidNextToken;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_secrets`](super::list_secrets) failed.
    ListSecretsError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The `NextToken` value is invalid.
        "InvalidNextTokenException" InvalidNextToken;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
    }
}

operation_error! {
    /// Why [`put_resource_policy`](super::put_resource_policy) failed.
    PutResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The resource policy has syntax errors.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The `BlockPublicPolicy` parameter is set to true, and the resource policy did not prevent broad access to the secret.
        "PublicPolicyException" PublicPolicy;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_secret_value`](super::put_secret_value) failed.
    PutSecretValueError Other {
        /// Secrets Manager can't decrypt the protected secret text using the provided KMS key.
        "DecryptionFailure" DecryptionFailure;
        /// Secrets Manager can't encrypt the protected secret text using the provided KMS key.
        "EncryptionFailure" EncryptionFailure;
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The request failed because it would exceed one of the Secrets Manager quotas.
        "LimitExceededException" LimitExceeded;
        /// A resource with the ID you requested already exists.
        "ResourceExistsException" ResourceExists;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`remove_regions_from_replication`](super::remove_regions_from_replication) failed.
    RemoveRegionsFromReplicationError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`replicate_secret_to_regions`](super::replicate_secret_to_regions) failed.
    ReplicateSecretToRegionsError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`restore_secret`](super::restore_secret) failed.
    RestoreSecretError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`rotate_secret`](super::rotate_secret) failed.
    RotateSecretError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`stop_replication_to_replica`](super::stop_replication_to_replica) failed.
    StopReplicationToReplicaError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_secret`](super::update_secret) failed.
    UpdateSecretError Other {
        /// Secrets Manager can't decrypt the protected secret text using the provided KMS key.
        "DecryptionFailure" DecryptionFailure;
        /// Secrets Manager can't encrypt the protected secret text using the provided KMS key.
        "EncryptionFailure" EncryptionFailure;
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The request failed because it would exceed one of the Secrets Manager quotas.
        "LimitExceededException" LimitExceeded;
        /// The resource policy has syntax errors.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// The request failed because you did not complete all the prerequisite steps.
        "PreconditionNotMetException" PreconditionNotMet;
        /// A resource with the ID you requested already exists.
        "ResourceExistsException" ResourceExists;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_secret_version_stage`](super::update_secret_version_stage) failed.
    UpdateSecretVersionStageError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The request failed because it would exceed one of the Secrets Manager quotas.
        "LimitExceededException" LimitExceeded;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`validate_resource_policy`](super::validate_resource_policy) failed.
    ValidateResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServiceError" InternalService;
        /// The parameter name or value is invalid.
        "InvalidParameterException" InvalidParameter;
        /// A parameter value is not valid for the current state of the resource.
        "InvalidRequestException" InvalidRequest;
        /// The resource policy has syntax errors.
        "MalformedPolicyDocumentException" MalformedPolicyDocument;
        /// Secrets Manager can't find the resource that you asked for.
        "ResourceNotFoundException" ResourceNotFound;
    }
}
