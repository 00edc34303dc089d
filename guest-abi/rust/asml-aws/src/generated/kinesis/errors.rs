// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`add_tags_to_stream`](super::add_tags_to_stream) failed.
    AddTagsToStreamError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_channel`](super::create_channel) failed.
    CreateChannelError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified customer master key (CMK) isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`create_stream`](super::create_stream) failed.
    CreateStreamError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`decrease_stream_retention_period`](super::decrease_stream_retention_period) failed.
    DecreaseStreamRetentionPeriodError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_channel`](super::delete_channel) failed.
    DeleteChannelError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
    DeleteResourcePolicyError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_stream`](super::delete_stream) failed.
    DeleteStreamError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`deregister_stream_consumer`](super::deregister_stream_consumer) failed.
    DeregisterStreamConsumerError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_account_settings`](super::describe_account_settings) failed.
    DescribeAccountSettingsError Other {
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`describe_channel`](super::describe_channel) failed.
    DescribeChannelError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`describe_limits`](super::describe_limits) failed.
    DescribeLimitsError Other {
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`describe_stream`](super::describe_stream) failed.
    DescribeStreamError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_stream_consumer`](super::describe_stream_consumer) failed.
    DescribeStreamConsumerError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_stream_summary`](super::describe_stream_summary) failed.
    DescribeStreamSummaryError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`disable_enhanced_monitoring`](super::disable_enhanced_monitoring) failed.
    DisableEnhancedMonitoringError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`enable_enhanced_monitoring`](super::enable_enhanced_monitoring) failed.
    EnableEnhancedMonitoringError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_records`](super::get_records) failed.
    GetRecordsError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The provided iterator exceeds the maximum age allowed.
        "ExpiredIteratorException" ExpiredIterator;
        /// The processing of the request failed because of an unknown error, exception, or failure.
        "InternalFailureException" InternalFailure;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified customer master key (CMK) isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// The request rate for the stream is too high, or the requested data is too large for the available throughput.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_resource_policy`](super::get_resource_policy) failed.
    GetResourcePolicyError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_shard_iterator`](super::get_shard_iterator) failed.
    GetShardIteratorError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The processing of the request failed because of an unknown error, exception, or failure.
        "InternalFailureException" InternalFailure;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The request rate for the stream is too high, or the requested data is too large for the available throughput.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`increase_stream_retention_period`](super::increase_stream_retention_period) failed.
    IncreaseStreamRetentionPeriodError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_channels`](super::list_channels) failed.
    ListChannelsError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The pagination token passed to the operation is expired.
        "ExpiredNextTokenException" ExpiredNextToken;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`list_shards`](super::list_shards) failed.
    ListShardsError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The pagination token passed to the operation is expired.
        "ExpiredNextTokenException" ExpiredNextToken;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_stream_consumers`](super::list_stream_consumers) failed.
    ListStreamConsumersError Other {
        /// The pagination token passed to the operation is expired.
        "ExpiredNextTokenException" ExpiredNextToken;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_streams`](super::list_streams) failed.
    ListStreamsError Other {
        /// The pagination token passed to the operation is expired.
        "ExpiredNextTokenException" ExpiredNextToken;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`list_tags_for_resource`](super::list_tags_for_resource) failed.
    ListTagsForResourceError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_tags_for_stream`](super::list_tags_for_stream) failed.
    ListTagsForStreamError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`merge_shards`](super::merge_shards) failed.
    MergeShardsError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`put_record`](super::put_record) failed.
    PutRecordError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The processing of the request failed because of an unknown error, exception, or failure.
        "InternalFailureException" InternalFailure;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified customer master key (CMK) isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// The request rate for the stream is too high, or the requested data is too large for the available throughput.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_records`](super::put_records) failed.
    PutRecordsError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// The request was rejected because the DryRun parameter was specified.
        "DryRunOperationException" DryRunOperation;
        /// The processing of the request failed because of an unknown error, exception, or failure.
        "InternalFailureException" InternalFailure;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified customer master key (CMK) isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// The request rate for the stream is too high, or the requested data is too large for the available throughput.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_resource_policy`](super::put_resource_policy) failed.
    PutResourcePolicyError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`register_stream_consumer`](super::register_stream_consumer) failed.
    RegisterStreamConsumerError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`remove_tags_from_stream`](super::remove_tags_from_stream) failed.
    RemoveTagsFromStreamError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`split_shard`](super::split_shard) failed.
    SplitShardError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`start_stream_encryption`](super::start_stream_encryption) failed.
    StartStreamEncryptionError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The ciphertext references a key that doesn't exist or that you don't have access to.
        "KMSAccessDeniedException" KmsAccessDenied;
        /// The request was rejected because the specified customer master key (CMK) isn't enabled.
        "KMSDisabledException" KmsDisabled;
        /// The request was rejected because the state of the specified resource isn't valid for this request.
        "KMSInvalidStateException" KmsInvalidState;
        /// The request was rejected because the specified entity or resource can't be found.
        "KMSNotFoundException" KmsNotFound;
        /// The Amazon Web Services access key ID needs a subscription for the service.
        "KMSOptInRequired" KmsOptInRequired;
        /// The request was denied due to request throttling.
        "KMSThrottlingException" KmsThrottling;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`stop_stream_encryption`](super::stop_stream_encryption) failed.
    StopStreamEncryptionError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_account_settings`](super::update_account_settings) failed.
    UpdateAccountSettingsError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_channel`](super::update_channel) failed.
    UpdateChannelError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_max_record_size`](super::update_max_record_size) failed.
    UpdateMaxRecordSizeError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_shard_count`](super::update_shard_count) failed.
    UpdateShardCountError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_stream_mode`](super::update_stream_mode) failed.
    UpdateStreamModeError Other {
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_stream_record_distribution_strategy`](super::update_stream_record_distribution_strategy) failed.
    UpdateStreamRecordDistributionStrategyError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_stream_warm_throughput`](super::update_stream_warm_throughput) failed.
    UpdateStreamWarmThroughputError Other {
        /// Specifies that you do not have the permissions required to perform this operation.
        "AccessDeniedException" AccessDenied;
        /// A specified parameter exceeds its restrictions, is not supported, or can't be used.
        "InvalidArgumentException" InvalidArgument;
        /// The requested resource exceeds the maximum number allowed, or the number of concurrent stream requests exceeds the maximum number allowed.
        "LimitExceededException" LimitExceeded;
        /// The resource is not available for this operation.
        "ResourceInUseException" ResourceInUse;
        /// The requested resource could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// Specifies that you tried to invoke this API for a data stream with the on-demand capacity mode.
        "ValidationException" Validation;
    }
}
