// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of MessageSystemAttributeName.
    MessageSystemAttributeName Unknown {
        /// `All`.
        "All" All;
        /// `SenderId`.
        "SenderId" SenderId;
        /// `SentTimestamp`.
        "SentTimestamp" SentTimestamp;
        /// `ApproximateReceiveCount`.
        "ApproximateReceiveCount" ApproximateReceiveCount;
        /// `ApproximateFirstReceiveTimestamp`.
        "ApproximateFirstReceiveTimestamp" ApproximateFirstReceiveTimestamp;
        /// `SequenceNumber`.
        "SequenceNumber" SequenceNumber;
        /// `MessageDeduplicationId`.
        "MessageDeduplicationId" MessageDeduplicationId;
        /// `MessageGroupId`.
        "MessageGroupId" MessageGroupId;
        /// `AWSTraceHeader`.
        "AWSTraceHeader" AwsTraceHeader;
        /// `DeadLetterQueueSourceArn`.
        "DeadLetterQueueSourceArn" DeadLetterQueueSourceArn;
    }
}

enumeration! {
    /// Values of QueueAttributeName.
    QueueAttributeName Unknown {
        /// `All`.
        "All" All;
        /// `Policy`.
        "Policy" Policy;
        /// `VisibilityTimeout`.
        "VisibilityTimeout" VisibilityTimeout;
        /// `MaximumMessageSize`.
        "MaximumMessageSize" MaximumMessageSize;
        /// `MessageRetentionPeriod`.
        "MessageRetentionPeriod" MessageRetentionPeriod;
        /// `ApproximateNumberOfMessages`.
        "ApproximateNumberOfMessages" ApproximateNumberOfMessages;
        /// `ApproximateNumberOfMessagesNotVisible`.
        "ApproximateNumberOfMessagesNotVisible" ApproximateNumberOfMessagesNotVisible;
        /// `CreatedTimestamp`.
        "CreatedTimestamp" CreatedTimestamp;
        /// `LastModifiedTimestamp`.
        "LastModifiedTimestamp" LastModifiedTimestamp;
        /// `QueueArn`.
        "QueueArn" QueueArn;
        /// `ApproximateNumberOfMessagesDelayed`.
        "ApproximateNumberOfMessagesDelayed" ApproximateNumberOfMessagesDelayed;
        /// `DelaySeconds`.
        "DelaySeconds" DelaySeconds;
        /// `ReceiveMessageWaitTimeSeconds`.
        "ReceiveMessageWaitTimeSeconds" ReceiveMessageWaitTimeSeconds;
        /// `RedrivePolicy`.
        "RedrivePolicy" RedrivePolicy;
        /// `FifoQueue`.
        "FifoQueue" FifoQueue;
        /// `ContentBasedDeduplication`.
        "ContentBasedDeduplication" ContentBasedDeduplication;
        /// `KmsMasterKeyId`.
        "KmsMasterKeyId" KmsMasterKeyId;
        /// `KmsDataKeyReusePeriodSeconds`.
        "KmsDataKeyReusePeriodSeconds" KmsDataKeyReusePeriodSeconds;
        /// `DeduplicationScope`.
        "DeduplicationScope" DeduplicationScope;
        /// `FifoThroughputLimit`.
        "FifoThroughputLimit" FifoThroughputLimit;
        /// `RedriveAllowPolicy`.
        "RedriveAllowPolicy" RedriveAllowPolicy;
        /// `SqsManagedSseEnabled`.
        "SqsManagedSseEnabled" SqsManagedSseEnabled;
    }
}
