// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`add_permission`](super::add_permission) failed.
    AddPermissionError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`check_if_phone_number_is_opted_out`](super::check_if_phone_number_is_opted_out) failed.
    CheckIfPhoneNumberIsOptedOutError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`confirm_subscription`](super::confirm_subscription) failed.
    ConfirmSubscriptionError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates that the number of filter polices in your Amazon Web Services account exceeds the limit.
        "FilterPolicyLimitExceededException" FilterPolicyLimitExceeded;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// Indicates that the request parameter has exceeded the maximum number of concurrent message replays.
        "ReplayLimitExceededException" ReplayLimitExceeded;
        /// Indicates that the customer already owns the maximum allowed number of subscriptions.
        "SubscriptionLimitExceededException" SubscriptionLimitExceeded;
    }
}

operation_error! {
    /// Why [`create_platform_application`](super::create_platform_application) failed.
    CreatePlatformApplicationError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`create_platform_endpoint`](super::create_platform_endpoint) failed.
    CreatePlatformEndpointError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`create_sms_sandbox_phone_number`](super::create_sms_sandbox_phone_number) failed.
    CreateSMSSandboxPhoneNumberError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the specified phone number opted out of receiving SMS messages from your Amazon Web Services account.
        "OptedOutException" OptedOut;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "UserErrorException" UserError;
    }
}

operation_error! {
    /// Why [`create_topic`](super::create_topic) failed.
    CreateTopicError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Can't perform multiple operations on a tag simultaneously.
        "ConcurrentAccessException" ConcurrentAccess;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// A tag has been added to a resource with the same ARN as a deleted resource.
        "StaleTagException" StaleTag;
        /// Can't add more than 50 tags to a topic.
        "TagLimitExceededException" TagLimitExceeded;
        /// The request doesn't comply with the IAM tag policy.
        "TagPolicyException" TagPolicy;
        /// Indicates that the customer already owns the maximum allowed number of topics.
        "TopicLimitExceededException" TopicLimitExceeded;
    }
}

operation_error! {
    /// Why [`delete_endpoint`](super::delete_endpoint) failed.
    DeleteEndpointError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`delete_platform_application`](super::delete_platform_application) failed.
    DeletePlatformApplicationError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`delete_sms_sandbox_phone_number`](super::delete_sms_sandbox_phone_number) failed.
    DeleteSMSSandboxPhoneNumberError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "UserErrorException" UserError;
    }
}

operation_error! {
    /// Why [`delete_topic`](super::delete_topic) failed.
    DeleteTopicError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Can't perform multiple operations on a tag simultaneously.
        "ConcurrentAccessException" ConcurrentAccess;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the specified state is not a valid state for an event source.
        "InvalidStateException" InvalidState;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// A tag has been added to a resource with the same ARN as a deleted resource.
        "StaleTagException" StaleTag;
        /// The request doesn't comply with the IAM tag policy.
        "TagPolicyException" TagPolicy;
    }
}

operation_error! {
    /// Why [`get_data_protection_policy`](super::get_data_protection_policy) failed.
    GetDataProtectionPolicyError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_endpoint_attributes`](super::get_endpoint_attributes) failed.
    GetEndpointAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_platform_application_attributes`](super::get_platform_application_attributes) failed.
    GetPlatformApplicationAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_sms_attributes`](super::get_sms_attributes) failed.
    GetSMSAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`get_sms_sandbox_account_status`](super::get_sms_sandbox_account_status) failed.
    GetSMSSandboxAccountStatusError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`get_subscription_attributes`](super::get_subscription_attributes) failed.
    GetSubscriptionAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`get_topic_attributes`](super::get_topic_attributes) failed.
    GetTopicAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_endpoints_by_platform_application`](super::list_endpoints_by_platform_application) failed.
    ListEndpointsByPlatformApplicationError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_origination_numbers`](super::list_origination_numbers) failed.
    ListOriginationNumbersError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
        /// Indicates that a parameter in the request is invalid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`list_phone_numbers_opted_out`](super::list_phone_numbers_opted_out) failed.
    ListPhoneNumbersOptedOutError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`list_platform_applications`](super::list_platform_applications) failed.
    ListPlatformApplicationsError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`list_sms_sandbox_phone_numbers`](super::list_sms_sandbox_phone_numbers) failed.
    ListSMSSandboxPhoneNumbersError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`list_subscriptions`](super::list_subscriptions) failed.
    ListSubscriptionsError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`list_subscriptions_by_topic`](super::list_subscriptions_by_topic) failed.
    ListSubscriptionsByTopicError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`list_tags_for_resource`](super::list_tags_for_resource) failed.
    ListTagsForResourceError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Can't perform multiple operations on a tag simultaneously.
        "ConcurrentAccessException" ConcurrentAccess;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request doesn't comply with the IAM tag policy.
        "TagPolicyException" TagPolicy;
    }
}

operation_error! {
    /// Why [`list_topics`](super::list_topics) failed.
    ListTopicsError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
    }
}

operation_error! {
    /// Why [`opt_in_phone_number`](super::opt_in_phone_number) failed.
    OptInPhoneNumberError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`publish`](super::publish) failed.
    PublishError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Exception error indicating endpoint disabled.
        "EndpointDisabledException" EndpointDisabled;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified Amazon Web Services KMS key isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// Exception error indicating platform application disabled.
        "PlatformApplicationDisabledException" PlatformApplicationDisabled;
        /// Indicates that a parameter in the request is invalid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`publish_batch`](super::publish_batch) failed.
    PublishBatchError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Two or more batch entries in the request have the same `Id`.
        "BatchEntryIdsNotDistinctException" BatchEntryIdsNotDistinct;
        /// The length of all the batch messages put together is more than the limit.
        "BatchRequestTooLongException" BatchRequestTooLong;
        /// The batch request doesn't contain any entries.
        "EmptyBatchRequestException" EmptyBatchRequest;
        /// Exception error indicating endpoint disabled.
        "EndpointDisabledException" EndpointDisabled;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
        "InvalidBatchEntryIdException" InvalidBatchEntryId;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterValueException" InvalidParameterValue;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified Amazon Web Services KMS key isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// Exception error indicating platform application disabled.
        "PlatformApplicationDisabledException" PlatformApplicationDisabled;
        /// The batch request contains more entries than permissible (more than 10).
        "TooManyEntriesInBatchRequestException" TooManyEntriesInBatchRequest;
        /// Indicates that a parameter in the request is invalid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`put_data_protection_policy`](super::put_data_protection_policy) failed.
    PutDataProtectionPolicyError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`remove_permission`](super::remove_permission) failed.
    RemovePermissionError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`set_endpoint_attributes`](super::set_endpoint_attributes) failed.
    SetEndpointAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`set_platform_application_attributes`](super::set_platform_application_attributes) failed.
    SetPlatformApplicationAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`set_sms_attributes`](super::set_sms_attributes) failed.
    SetSMSAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
    }
}

operation_error! {
    /// Why [`set_subscription_attributes`](super::set_subscription_attributes) failed.
    SetSubscriptionAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates that the number of filter polices in your Amazon Web Services account exceeds the limit.
        "FilterPolicyLimitExceededException" FilterPolicyLimitExceeded;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// Indicates that the request parameter has exceeded the maximum number of concurrent message replays.
        "ReplayLimitExceededException" ReplayLimitExceeded;
    }
}

operation_error! {
    /// Why [`set_topic_attributes`](super::set_topic_attributes) failed.
    SetTopicAttributesError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`subscribe`](super::subscribe) failed.
    SubscribeError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates that the number of filter polices in your Amazon Web Services account exceeds the limit.
        "FilterPolicyLimitExceededException" FilterPolicyLimitExceeded;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
        /// Indicates that the request parameter has exceeded the maximum number of concurrent message replays.
        "ReplayLimitExceededException" ReplayLimitExceeded;
        /// Indicates that the customer already owns the maximum allowed number of subscriptions.
        "SubscriptionLimitExceededException" SubscriptionLimitExceeded;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Can't perform multiple operations on a tag simultaneously.
        "ConcurrentAccessException" ConcurrentAccess;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// A tag has been added to a resource with the same ARN as a deleted resource.
        "StaleTagException" StaleTag;
        /// Can't add more than 50 tags to a topic.
        "TagLimitExceededException" TagLimitExceeded;
        /// The request doesn't comply with the IAM tag policy.
        "TagPolicyException" TagPolicy;
    }
}

operation_error! {
    /// Why [`unsubscribe`](super::unsubscribe) failed.
    UnsubscribeError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// The credential signature isn't valid.
        "InvalidSecurityException" InvalidSecurity;
        /// Indicates that the requested resource does not exist.
        "NotFoundException" NotFound;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Can't perform multiple operations on a tag simultaneously.
        "ConcurrentAccessException" ConcurrentAccess;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// A tag has been added to a resource with the same ARN as a deleted resource.
        "StaleTagException" StaleTag;
        /// Can't add more than 50 tags to a topic.
        "TagLimitExceededException" TagLimitExceeded;
        /// The request doesn't comply with the IAM tag policy.
        "TagPolicyException" TagPolicy;
    }
}

operation_error! {
    /// Why [`verify_sms_sandbox_phone_number`](super::verify_sms_sandbox_phone_number) failed.
    VerifySMSSandboxPhoneNumberError Other {
        /// Indicates that the user has been denied access to the requested resource.
        "AuthorizationErrorException" AuthorizationError;
        /// Indicates an internal service error.
        "InternalErrorException" InternalError;
        /// Indicates that a request parameter does not comply with the associated constraints.
        "InvalidParameterException" InvalidParameter;
        /// Can’t perform the action on the specified resource.
        "ResourceNotFoundException" ResourceNotFound;
        /// Indicates that the rate at which requests have been submitted for this action exceeds the limit for your Amazon Web Services account.
        "ThrottledException" Throttled;
        /// Indicates that the one-time password (OTP) used for verification is invalid.
        "VerificationException" Verification;
    }
}
