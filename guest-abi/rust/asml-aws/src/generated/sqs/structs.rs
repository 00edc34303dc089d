// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map};

structure! {
    /// Structure AddPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionInput (write)
    required {
        /// The URL of the Amazon SQS queue to which permissions are added.
        0 "QueueUrl" queue_url: String;
        /// The unique identification of the permission you're setting (for example, `AliceSendMessage`).
        1 "Label" label: String;
        /// The Amazon Web Services account numbers of the principals who are to receive permission.
        2 "AWSAccountIds" aws_account_ids: Vec<String>;
        /// The action the client wants to allow for the specified principal.
        3 "Actions" actions: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure AddPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Gives a detailed description of the result of an action on each entry in the request.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchResultErrorEntry (read)
    required {
        /// The `Id` of an entry in a batch request.
        0 "Id" id: String;
        /// Specifies whether the error happened due to the caller of the batch API action.
        1 "SenderFault" sender_fault: bool;
        /// An error code representing why the action failed on this entry.
        2 "Code" code: String;
    }
    optional {
        /// A message explaining why the action failed on this entry.
        3 "Message" message: String;
    }
}

structure! {
    /// Structure CancelMessageMoveTaskInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelMessageMoveTaskInput (write)
    required {
        /// An identifier associated with a message movement task.
        0 "TaskHandle" task_handle: String;
    }
    optional {}
}

structure! {
    /// Structure CancelMessageMoveTaskOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelMessageMoveTaskOutput (read)
    required {}
    optional {
        /// The approximate number of messages already moved to the destination queue.
        0 "ApproximateNumberOfMessagesMoved" approximate_number_of_messages_moved: i64;
    }
}

structure! {
    /// Structure ChangeMessageVisibilityBatchInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityBatchInput (write)
    required {
        /// The URL of the Amazon SQS queue whose messages' visibility is changed.
        0 "QueueUrl" queue_url: String;
        /// Lists the receipt handles of the messages for which the visibility timeout must be changed.
        1 "Entries" entries: Vec<ChangeMessageVisibilityBatchRequestEntry>;
    }
    optional {}
}

structure! {
    /// For each message in the batch, the response contains a ` ChangeMessageVisibilityBatchResultEntry ` tag if the message succeeds or a ` BatchResultErrorEntry ` tag if the message fails.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityBatchOutput (read)
    required {
        /// A list of ` ChangeMessageVisibilityBatchResultEntry ` items.
        0 "Successful" successful: Vec<ChangeMessageVisibilityBatchResultEntry>;
        /// A list of ` BatchResultErrorEntry ` items.
        1 "Failed" failed: Vec<BatchResultErrorEntry>;
    }
    optional {}
}

structure! {
    /// Encloses a receipt handle and an entry ID for each message in ` ChangeMessageVisibilityBatch.`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityBatchRequestEntry (write)
    required {
        /// An identifier for this particular receipt handle used to communicate the result.
        0 "Id" id: String;
        /// A receipt handle.
        1 "ReceiptHandle" receipt_handle: String;
    }
    optional {
        /// The new value (in seconds) for the message's visibility timeout.
        2 "VisibilityTimeout" visibility_timeout: i32;
    }
}

structure! {
    /// Encloses the `Id` of an entry in ` ChangeMessageVisibilityBatch.`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityBatchResultEntry (read)
    required {
        /// Represents a message whose visibility timeout has been changed successfully.
        0 "Id" id: String;
    }
    optional {}
}

structure! {
    /// Structure ChangeMessageVisibilityInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityInput (write)
    required {
        /// The URL of the Amazon SQS queue whose message's visibility is changed.
        0 "QueueUrl" queue_url: String;
        /// The receipt handle associated with the message, whose visibility timeout is changed.
        1 "ReceiptHandle" receipt_handle: String;
        /// The new value for the message's visibility timeout (in seconds).
        2 "VisibilityTimeout" visibility_timeout: i32;
    }
    optional {}
}

structure! {
    /// Structure ChangeMessageVisibilityOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChangeMessageVisibilityOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CreateQueueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateQueueInput (write)
    required {
        /// The name of the new queue.
        0 "QueueName" queue_name: String;
    }
    optional {
        /// A map of attributes with their corresponding values.
        1 "Attributes" attributes: Map<String>;
        /// Add cost allocation tags to the specified Amazon SQS queue.
        2 "tags" tags: Map<String>;
    }
}

structure! {
    /// Returns the `QueueUrl` attribute of the created queue.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateQueueOutput (read)
    required {}
    optional {
        /// The URL of the created Amazon SQS queue.
        0 "QueueUrl" queue_url: String;
    }
}

structure! {
    /// Structure DeleteMessageBatchInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageBatchInput (write)
    required {
        /// The URL of the Amazon SQS queue from which messages are deleted.
        0 "QueueUrl" queue_url: String;
        /// Lists the receipt handles for the messages to be deleted.
        1 "Entries" entries: Vec<DeleteMessageBatchRequestEntry>;
    }
    optional {}
}

structure! {
    /// For each message in the batch, the response contains a ` DeleteMessageBatchResultEntry ` tag if the message is deleted or a ` BatchResultErrorEntry ` tag if the message can't be deleted.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageBatchOutput (read)
    required {
        /// A list of ` DeleteMessageBatchResultEntry ` items.
        0 "Successful" successful: Vec<DeleteMessageBatchResultEntry>;
        /// A list of ` BatchResultErrorEntry ` items.
        1 "Failed" failed: Vec<BatchResultErrorEntry>;
    }
    optional {}
}

structure! {
    /// Encloses a receipt handle and an identifier for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageBatchRequestEntry (write)
    required {
        /// The identifier for this particular receipt handle.
        0 "Id" id: String;
        /// A receipt handle.
        1 "ReceiptHandle" receipt_handle: String;
    }
    optional {}
}

structure! {
    /// Encloses the `Id` of an entry in ` DeleteMessageBatch.`.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageBatchResultEntry (read)
    required {
        /// Represents a successfully deleted message.
        0 "Id" id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteMessageInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageInput (write)
    required {
        /// The URL of the Amazon SQS queue from which messages are deleted.
        0 "QueueUrl" queue_url: String;
        /// The receipt handle associated with the message to delete.
        1 "ReceiptHandle" receipt_handle: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteMessageOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMessageOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteQueueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteQueueInput (write)
    required {
        /// The URL of the Amazon SQS queue to delete.
        0 "QueueUrl" queue_url: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteQueueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteQueueOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure GetQueueAttributesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetQueueAttributesInput (write)
    required {
        /// The URL of the Amazon SQS queue whose attribute information is retrieved.
        0 "QueueUrl" queue_url: String;
    }
    optional {
        /// A list of attributes for which to retrieve information.
        1 "AttributeNames" attribute_names: Vec<QueueAttributeName>;
    }
}

structure! {
    /// A list of returned queue attributes.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetQueueAttributesOutput (read)
    required {}
    optional {
        /// A map of attributes to their respective values.
        0 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Retrieves the URL of an existing queue based on its name and, optionally, the Amazon Web Services account ID.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetQueueUrlInput (write)
    required {
        /// (Required) The name of the queue for which you want to fetch the URL.
        0 "QueueName" queue_name: String;
    }
    optional {
        /// (Optional) The Amazon Web Services account ID of the account that created the queue.
        1 "QueueOwnerAWSAccountId" queue_owner_aws_account_id: String;
    }
}

structure! {
    /// For more information, see Interpreting Responses in the Amazon SQS Developer Guide.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetQueueUrlOutput (read)
    required {}
    optional {
        /// The URL of the queue.
        0 "QueueUrl" queue_url: String;
    }
}

structure! {
    /// Structure ListDeadLetterSourceQueuesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDeadLetterSourceQueuesInput (write)
    required {
        /// The URL of a dead-letter queue.
        0 "QueueUrl" queue_url: String;
    }
    optional {
        /// Pagination token to request the next set of results.
        1 "NextToken" next_token: String;
        /// Maximum number of results to include in the response.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// A list of your dead letter source queues.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDeadLetterSourceQueuesOutput (read)
    required {
        /// A list of source queue URLs that have the `RedrivePolicy` queue attribute configured with a dead-letter queue.
        0 "queueUrls" queue_urls: Vec<String>;
    }
    optional {
        /// Pagination token to include in the next request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListMessageMoveTasksInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMessageMoveTasksInput (write)
    required {
        /// The ARN of the queue whose message movement tasks are to be listed.
        0 "SourceArn" source_arn: String;
    }
    optional {
        /// The maximum number of results to include in the response.
        1 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListMessageMoveTasksOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMessageMoveTasksOutput (read)
    required {}
    optional {
        /// A list of message movement tasks and their attributes.
        0 "Results" results: Vec<ListMessageMoveTasksResultEntry>;
    }
}

structure! {
    /// Contains the details of a message movement task.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMessageMoveTasksResultEntry (read)
    required {}
    optional {
        /// An identifier associated with a message movement task.
        0 "TaskHandle" task_handle: String;
        /// The status of the message movement task.
        1 "Status" status: String;
        /// The ARN of the queue that contains the messages to be moved to another queue.
        2 "SourceArn" source_arn: String;
        /// The ARN of the destination queue if it has been specified in the `StartMessageMoveTask` request.
        3 "DestinationArn" destination_arn: String;
        /// The number of messages to be moved per second (the message movement rate), if it has been specified in the `StartMessageMoveTask` request.
        4 "MaxNumberOfMessagesPerSecond" max_number_of_messages_per_second: i32;
        /// The approximate number of messages already moved to the destination queue.
        5 "ApproximateNumberOfMessagesMoved" approximate_number_of_messages_moved: i64;
        /// The number of messages to be moved from the source queue.
        6 "ApproximateNumberOfMessagesToMove" approximate_number_of_messages_to_move: i64;
        /// The task failure reason (only included if the task status is FAILED).
        7 "FailureReason" failure_reason: String;
        /// The timestamp of starting the message movement task.
        8 "StartedTimestamp" started_timestamp: i64;
    }
}

structure! {
    /// Structure ListQueueTagsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListQueueTagsInput (write)
    required {
        /// The URL of the queue.
        0 "QueueUrl" queue_url: String;
    }
    optional {}
}

structure! {
    /// Structure ListQueueTagsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListQueueTagsOutput (read)
    required {}
    optional {
        /// The list of all tags added to the specified queue.
        0 "Tags" tags: Map<String>;
    }
}

structure! {
    /// Structure ListQueuesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListQueuesInput (write)
    required {}
    optional {
        /// A string to use for filtering the list results.
        0 "QueueNamePrefix" queue_name_prefix: String;
        /// Pagination token to request the next set of results.
        1 "NextToken" next_token: String;
        /// Maximum number of results to include in the response.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// A list of your queues.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListQueuesOutput (read)
    required {}
    optional {
        /// A list of queue URLs, up to 1,000 entries, or the value of `MaxResults` that you sent in the request.
        0 "QueueUrls" queue_urls: Vec<String>;
        /// Pagination token to include in the next request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// An Amazon SQS message.
    #[derive(Clone, Debug, Default, PartialEq)]
    Message (read)
    required {}
    optional {
        /// A unique identifier for the message.
        0 "MessageId" message_id: String;
        /// An identifier associated with the act of receiving the message.
        1 "ReceiptHandle" receipt_handle: String;
        /// An MD5 digest of the non-URL-encoded message body string.
        2 "MD5OfBody" md5_of_body: String;
        /// The message's contents (not URL-encoded).
        3 "Body" body: String;
        /// A map of the attributes requested in ` ReceiveMessage ` to their respective values.
        4 "Attributes" attributes: Map<String>;
        /// An MD5 digest of the non-URL-encoded message attribute string.
        5 "MD5OfMessageAttributes" md5_of_message_attributes: String;
        /// Each message attribute consists of a `Name`, `Type`, and `Value`.
        6 "MessageAttributes" message_attributes: Map<MessageAttributeValue>;
    }
}

structure! {
    /// The user-specified message attribute value.
    #[derive(Clone, Debug, Default, PartialEq)]
    MessageAttributeValue (write read)
    required {
        /// Amazon SQS supports the following logical data types.
        0 "DataType" data_type: String;
    }
    optional {
        /// Strings are Unicode with UTF-8 binary encoding.
        1 "StringValue" string_value: String;
        /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
        2 "BinaryValue" binary_value: Blob;
        /// Not implemented.
        3 "StringListValues" string_list_values: Vec<String>;
        /// Not implemented.
        4 "BinaryListValues" binary_list_values: Vec<Blob>;
    }
}

structure! {
    /// The user-specified message system attribute value.
    #[derive(Clone, Debug, Default, PartialEq)]
    MessageSystemAttributeValue (write)
    required {
        /// Amazon SQS supports the following logical data types.
        0 "DataType" data_type: String;
    }
    optional {
        /// Strings are Unicode with UTF-8 binary encoding.
        1 "StringValue" string_value: String;
        /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
        2 "BinaryValue" binary_value: Blob;
        /// Not implemented.
        3 "StringListValues" string_list_values: Vec<String>;
        /// Not implemented.
        4 "BinaryListValues" binary_list_values: Vec<Blob>;
    }
}

structure! {
    /// Structure PurgeQueueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PurgeQueueInput (write)
    required {
        /// The URL of the queue from which the `PurgeQueue` action deletes messages.
        0 "QueueUrl" queue_url: String;
    }
    optional {}
}

structure! {
    /// Structure PurgeQueueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PurgeQueueOutput (read)
    required {}
    optional {}
}

structure! {
    /// Retrieves one or more messages from a specified queue.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReceiveMessageInput (write)
    required {
        /// The URL of the Amazon SQS queue from which messages are received.
        0 "QueueUrl" queue_url: String;
    }
    optional {
        /// A list of attributes that need to be returned along with each message.
        1 "AttributeNames" attribute_names: Vec<QueueAttributeName>;
        /// A list of attributes that need to be returned along with each message.
        2 "MessageSystemAttributeNames" message_system_attribute_names: Vec<MessageSystemAttributeName>;
        /// The name of the message attribute, where N is the index.
        3 "MessageAttributeNames" message_attribute_names: Vec<String>;
        /// The maximum number of messages to return.
        4 "MaxNumberOfMessages" max_number_of_messages: i32;
        /// The duration (in seconds) that the received messages are hidden from subsequent retrieve requests after being retrieved by a `ReceiveMessage` request.
        5 "VisibilityTimeout" visibility_timeout: i32;
        /// The duration (in seconds) for which the call waits for a message to arrive in the queue before returning.
        6 "WaitTimeSeconds" wait_time_seconds: i32;
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        7 "ReceiveRequestAttemptId" receive_request_attempt_id: String;
    }
}

structure! {
    /// A list of received messages.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReceiveMessageOutput (read)
    required {}
    optional {
        /// A list of messages.
        0 "Messages" messages: Vec<Message>;
    }
}

structure! {
    /// Structure RemovePermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionInput (write)
    required {
        /// The URL of the Amazon SQS queue from which permissions are removed.
        0 "QueueUrl" queue_url: String;
        /// The identification of the permission to remove.
        1 "Label" label: String;
    }
    optional {}
}

structure! {
    /// Structure RemovePermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendMessageBatchInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageBatchInput (write)
    required {
        /// The URL of the Amazon SQS queue to which batched messages are sent.
        0 "QueueUrl" queue_url: String;
        /// A list of ` SendMessageBatchRequestEntry ` items.
        1 "Entries" entries: Vec<SendMessageBatchRequestEntry>;
    }
    optional {}
}

structure! {
    /// For each message in the batch, the response contains a ` SendMessageBatchResultEntry ` tag if the message succeeds or a ` BatchResultErrorEntry ` tag if the message fails.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageBatchOutput (read)
    required {
        /// A list of ` SendMessageBatchResultEntry ` items.
        0 "Successful" successful: Vec<SendMessageBatchResultEntry>;
        /// A list of ` BatchResultErrorEntry ` items with error details about each message that can't be enqueued.
        1 "Failed" failed: Vec<BatchResultErrorEntry>;
    }
    optional {}
}

structure! {
    /// Contains the details of a single Amazon SQS message along with an `Id`.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageBatchRequestEntry (write)
    required {
        /// An identifier for a message in this batch used to communicate the result.
        0 "Id" id: String;
        /// The body of the message.
        1 "MessageBody" message_body: String;
    }
    optional {
        /// The length of time, in seconds, for which a specific message is delayed.
        2 "DelaySeconds" delay_seconds: i32;
        /// Each message attribute consists of a `Name`, `Type`, and `Value`.
        3 "MessageAttributes" message_attributes: Map<MessageAttributeValue>;
        /// The message system attribute to send Each message system attribute consists of a `Name`, `Type`, and `Value`.
        4 "MessageSystemAttributes" message_system_attributes: Map<MessageSystemAttributeValue>;
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        5 "MessageDeduplicationId" message_deduplication_id: String;
        /// `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues.
        6 "MessageGroupId" message_group_id: String;
    }
}

structure! {
    /// Encloses a `MessageId` for a successfully-enqueued message in a ` SendMessageBatch.`.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageBatchResultEntry (read)
    required {
        /// An identifier for the message in this batch.
        0 "Id" id: String;
        /// An identifier for the message.
        1 "MessageId" message_id: String;
        /// An MD5 digest of the non-URL-encoded message body string.
        2 "MD5OfMessageBody" md5_of_message_body: String;
    }
    optional {
        /// An MD5 digest of the non-URL-encoded message attribute string.
        3 "MD5OfMessageAttributes" md5_of_message_attributes: String;
        /// An MD5 digest of the non-URL-encoded message system attribute string.
        4 "MD5OfMessageSystemAttributes" md5_of_message_system_attributes: String;
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        5 "SequenceNumber" sequence_number: String;
    }
}

structure! {
    /// Structure SendMessageInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageInput (write)
    required {
        /// The URL of the Amazon SQS queue to which a message is sent.
        0 "QueueUrl" queue_url: String;
        /// The message to send.
        1 "MessageBody" message_body: String;
    }
    optional {
        /// The length of time, in seconds, for which to delay a specific message.
        2 "DelaySeconds" delay_seconds: i32;
        /// Each message attribute consists of a `Name`, `Type`, and `Value`.
        3 "MessageAttributes" message_attributes: Map<MessageAttributeValue>;
        /// The message system attribute to send.
        4 "MessageSystemAttributes" message_system_attributes: Map<MessageSystemAttributeValue>;
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        5 "MessageDeduplicationId" message_deduplication_id: String;
        /// `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues.
        6 "MessageGroupId" message_group_id: String;
    }
}

structure! {
    /// The `MD5OfMessageBody` and `MessageId` elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendMessageOutput (read)
    required {}
    optional {
        /// An MD5 digest of the non-URL-encoded message body string.
        0 "MD5OfMessageBody" md5_of_message_body: String;
        /// An MD5 digest of the non-URL-encoded message attribute string.
        1 "MD5OfMessageAttributes" md5_of_message_attributes: String;
        /// An MD5 digest of the non-URL-encoded message system attribute string.
        2 "MD5OfMessageSystemAttributes" md5_of_message_system_attributes: String;
        /// An attribute containing the `MessageId` of the message sent to the queue.
        3 "MessageId" message_id: String;
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        4 "SequenceNumber" sequence_number: String;
    }
}

structure! {
    /// Structure SetQueueAttributesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetQueueAttributesInput (write)
    required {
        /// The URL of the Amazon SQS queue whose attributes are set.
        0 "QueueUrl" queue_url: String;
        /// A map of attributes to set.
        1 "Attributes" attributes: Map<String>;
    }
    optional {}
}

structure! {
    /// Structure SetQueueAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetQueueAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure StartMessageMoveTaskInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartMessageMoveTaskInput (write)
    required {
        /// The ARN of the queue that contains the messages to be moved to another queue.
        0 "SourceArn" source_arn: String;
    }
    optional {
        /// The ARN of the queue that receives the moved messages.
        1 "DestinationArn" destination_arn: String;
        /// The number of messages to be moved per second (the message movement rate).
        2 "MaxNumberOfMessagesPerSecond" max_number_of_messages_per_second: i32;
    }
}

structure! {
    /// Structure StartMessageMoveTaskOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartMessageMoveTaskOutput (read)
    required {}
    optional {
        /// An identifier associated with a message movement task.
        0 "TaskHandle" task_handle: String;
    }
}

structure! {
    /// Structure TagQueueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagQueueInput (write)
    required {
        /// The URL of the queue.
        0 "QueueUrl" queue_url: String;
        /// The list of tags to be added to the specified queue.
        1 "Tags" tags: Map<String>;
    }
    optional {}
}

structure! {
    /// Structure TagQueueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagQueueOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UntagQueueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagQueueInput (write)
    required {
        /// The URL of the queue.
        0 "QueueUrl" queue_url: String;
        /// The list of tags to be removed from the specified queue.
        1 "TagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UntagQueueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagQueueOutput (read)
    required {}
    optional {}
}
