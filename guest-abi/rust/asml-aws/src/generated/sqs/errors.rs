// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`add_permission`](super::add_permission) failed.
    AddPermissionError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The specified action violates a limit.
        "OverLimit" OverLimit;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`cancel_message_move_task`](super::cancel_message_move_task) failed.
    CancelMessageMoveTaskError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// One or more specified resources don't exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`change_message_visibility`](super::change_message_visibility) failed.
    ChangeMessageVisibilityError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The specified message isn't in flight.
        "MessageNotInflight" MessageNotInflight;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The specified receipt handle isn't valid.
        "ReceiptHandleIsInvalid" ReceiptHandleIsInvalid;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`change_message_visibility_batch`](super::change_message_visibility_batch) failed.
    ChangeMessageVisibilityBatchError Other {
        /// Two or more batch entries in the request have the same `Id`.
        "BatchEntryIdsNotDistinct" BatchEntryIdsNotDistinct;
        /// The batch request doesn't contain any entries.
        "EmptyBatchRequest" EmptyBatchRequest;
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
        "InvalidBatchEntryId" InvalidBatchEntryId;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// The batch request contains more entries than permissible.
        "TooManyEntriesInBatchRequest" TooManyEntriesInBatchRequest;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`create_queue`](super::create_queue) failed.
    CreateQueueError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The specified attribute doesn't exist.
        "InvalidAttributeName" InvalidAttributeName;
        /// A queue attribute value is invalid.
        "InvalidAttributeValue" InvalidAttributeValue;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// You must wait 60 seconds after deleting a queue before you can create another queue with the same name.
        "QueueDeletedRecently" QueueDeletedRecently;
        /// A queue with this name already exists.
        "QueueNameExists" QueueNameExists;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`delete_message`](super::delete_message) failed.
    DeleteMessageError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The specified receipt handle isn't valid for the current version.
        "InvalidIdFormat" InvalidIdFormat;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The specified receipt handle isn't valid.
        "ReceiptHandleIsInvalid" ReceiptHandleIsInvalid;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`delete_message_batch`](super::delete_message_batch) failed.
    DeleteMessageBatchError Other {
        /// Two or more batch entries in the request have the same `Id`.
        "BatchEntryIdsNotDistinct" BatchEntryIdsNotDistinct;
        /// The batch request doesn't contain any entries.
        "EmptyBatchRequest" EmptyBatchRequest;
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
        "InvalidBatchEntryId" InvalidBatchEntryId;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// The batch request contains more entries than permissible.
        "TooManyEntriesInBatchRequest" TooManyEntriesInBatchRequest;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`delete_queue`](super::delete_queue) failed.
    DeleteQueueError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`get_queue_attributes`](super::get_queue_attributes) failed.
    GetQueueAttributesError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The specified attribute doesn't exist.
        "InvalidAttributeName" InvalidAttributeName;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`get_queue_url`](super::get_queue_url) failed.
    GetQueueUrlError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_dead_letter_source_queues`](super::list_dead_letter_source_queues) failed.
    ListDeadLetterSourceQueuesError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_message_move_tasks`](super::list_message_move_tasks) failed.
    ListMessageMoveTasksError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// One or more specified resources don't exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_queue_tags`](super::list_queue_tags) failed.
    ListQueueTagsError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_queues`](super::list_queues) failed.
    ListQueuesError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`purge_queue`](super::purge_queue) failed.
    PurgeQueueError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Indicates that the specified queue previously received a `PurgeQueue` request within the last 60 seconds (the time it can take to delete the messages in the queue).
        "PurgeQueueInProgress" PurgeQueueInProgress;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`receive_message`](super::receive_message) failed.
    ReceiveMessageError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The caller doesn't have the required KMS access.
        "KmsAccessDenied" KmsAccessDenied;
        /// The request was denied due to request throttling.
        "KmsDisabled" KmsDisabled;
        /// The request was rejected for one of the following reasons.
        "KmsInvalidKeyUsage" KmsInvalidKeyUsage;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KmsInvalidState" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "KmsNotFound" KmsNotFound;
        /// The request was rejected because the specified key policy isn't syntactically or semantically correct.
        "KmsOptInRequired" KmsOptInRequired;
        /// Amazon Web Services KMS throttles requests for the following conditions.
        "KmsThrottled" KmsThrottled;
        /// The specified action violates a limit.
        "OverLimit" OverLimit;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`remove_permission`](super::remove_permission) failed.
    RemovePermissionError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`send_message`](super::send_message) failed.
    SendMessageError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The message contains characters outside the allowed set.
        "InvalidMessageContents" InvalidMessageContents;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The caller doesn't have the required KMS access.
        "KmsAccessDenied" KmsAccessDenied;
        /// The request was denied due to request throttling.
        "KmsDisabled" KmsDisabled;
        /// The request was rejected for one of the following reasons.
        "KmsInvalidKeyUsage" KmsInvalidKeyUsage;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KmsInvalidState" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "KmsNotFound" KmsNotFound;
        /// The request was rejected because the specified key policy isn't syntactically or semantically correct.
        "KmsOptInRequired" KmsOptInRequired;
        /// Amazon Web Services KMS throttles requests for the following conditions.
        "KmsThrottled" KmsThrottled;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`send_message_batch`](super::send_message_batch) failed.
    SendMessageBatchError Other {
        /// Two or more batch entries in the request have the same `Id`.
        "BatchEntryIdsNotDistinct" BatchEntryIdsNotDistinct;
        /// The length of all the messages put together is more than the limit.
        "BatchRequestTooLong" BatchRequestTooLong;
        /// The batch request doesn't contain any entries.
        "EmptyBatchRequest" EmptyBatchRequest;
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
        "InvalidBatchEntryId" InvalidBatchEntryId;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The caller doesn't have the required KMS access.
        "KmsAccessDenied" KmsAccessDenied;
        /// The request was denied due to request throttling.
        "KmsDisabled" KmsDisabled;
        /// The request was rejected for one of the following reasons.
        "KmsInvalidKeyUsage" KmsInvalidKeyUsage;
        /// The request was rejected because the state of the specified resource is not valid for this request.
        "KmsInvalidState" KmsInvalidState;
        /// The request was rejected because the specified entity or resource could not be found.
        "KmsNotFound" KmsNotFound;
        /// The request was rejected because the specified key policy isn't syntactically or semantically correct.
        "KmsOptInRequired" KmsOptInRequired;
        /// Amazon Web Services KMS throttles requests for the following conditions.
        "KmsThrottled" KmsThrottled;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// The batch request contains more entries than permissible.
        "TooManyEntriesInBatchRequest" TooManyEntriesInBatchRequest;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`set_queue_attributes`](super::set_queue_attributes) failed.
    SetQueueAttributesError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The specified attribute doesn't exist.
        "InvalidAttributeName" InvalidAttributeName;
        /// A queue attribute value is invalid.
        "InvalidAttributeValue" InvalidAttributeValue;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The specified action violates a limit.
        "OverLimit" OverLimit;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`start_message_move_task`](super::start_message_move_task) failed.
    StartMessageMoveTaskError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// One or more specified resources don't exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`tag_queue`](super::tag_queue) failed.
    TagQueueError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`untag_queue`](super::untag_queue) failed.
    UntagQueueError Other {
        /// The specified ID is invalid.
        "InvalidAddress" InvalidAddress;
        /// The request was not made over HTTPS or did not use SigV4 for signing.
        "InvalidSecurity" InvalidSecurity;
        /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
        "QueueDoesNotExist" QueueDoesNotExist;
        /// The request was denied due to request throttling.
        "RequestThrottled" RequestThrottled;
        /// Error code 400.
        "UnsupportedOperation" UnsupportedOperation;
    }
}
