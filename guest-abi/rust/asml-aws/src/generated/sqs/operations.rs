// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Adds a permission to a queue for a specific principal.
    ///
    /// [AddPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/AddPermission)
    add_permission ADD_PERMISSION: AddPermissionInput => AddPermissionOutput, AddPermissionError, send;
    /// Cancels a specified message movement task.
    ///
    /// [CancelMessageMoveTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CancelMessageMoveTask)
    cancel_message_move_task CANCEL_MESSAGE_MOVE_TASK: CancelMessageMoveTaskInput => CancelMessageMoveTaskOutput, CancelMessageMoveTaskError, send;
    /// Changes the visibility timeout of a specified message in a queue to a new value.
    ///
    /// [ChangeMessageVisibility in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibility)
    change_message_visibility CHANGE_MESSAGE_VISIBILITY: ChangeMessageVisibilityInput => ChangeMessageVisibilityOutput, ChangeMessageVisibilityError, send;
    /// Changes the visibility timeout of multiple messages.
    ///
    /// [ChangeMessageVisibilityBatch in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ChangeMessageVisibilityBatch)
    change_message_visibility_batch CHANGE_MESSAGE_VISIBILITY_BATCH: ChangeMessageVisibilityBatchInput => ChangeMessageVisibilityBatchOutput, ChangeMessageVisibilityBatchError, send;
    /// Creates a new standard or FIFO queue.
    ///
    /// [CreateQueue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CreateQueue)
    create_queue CREATE_QUEUE: CreateQueueInput => CreateQueueOutput, CreateQueueError, send;
    /// Deletes the specified message from the specified queue.
    ///
    /// [DeleteMessage in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessage)
    delete_message DELETE_MESSAGE: DeleteMessageInput => DeleteMessageOutput, DeleteMessageError, send;
    /// Deletes up to ten messages from the specified queue.
    ///
    /// [DeleteMessageBatch in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessageBatch)
    delete_message_batch DELETE_MESSAGE_BATCH: DeleteMessageBatchInput => DeleteMessageBatchOutput, DeleteMessageBatchError, send;
    /// Deletes the queue specified by the `QueueUrl`, regardless of the queue's contents.
    ///
    /// [DeleteQueue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteQueue)
    delete_queue DELETE_QUEUE: DeleteQueueInput => DeleteQueueOutput, DeleteQueueError, send;
    /// Gets attributes for the specified queue.
    ///
    /// [GetQueueAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueAttributes)
    get_queue_attributes GET_QUEUE_ATTRIBUTES: GetQueueAttributesInput => GetQueueAttributesOutput, GetQueueAttributesError, send;
    /// The `GetQueueUrl` API returns the URL of an existing Amazon SQS queue.
    ///
    /// [GetQueueUrl in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueUrl)
    get_queue_url GET_QUEUE_URL: GetQueueUrlInput => GetQueueUrlOutput, GetQueueUrlError, send;
    /// Returns a list of your queues that have the `RedrivePolicy` queue attribute configured with a dead-letter queue.
    ///
    /// [ListDeadLetterSourceQueues in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListDeadLetterSourceQueues)
    list_dead_letter_source_queues LIST_DEAD_LETTER_SOURCE_QUEUES: ListDeadLetterSourceQueuesInput => ListDeadLetterSourceQueuesOutput, ListDeadLetterSourceQueuesError, send;
    /// Gets the most recent message movement tasks (up to 10) under a specific source queue.
    ///
    /// [ListMessageMoveTasks in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListMessageMoveTasks)
    list_message_move_tasks LIST_MESSAGE_MOVE_TASKS: ListMessageMoveTasksInput => ListMessageMoveTasksOutput, ListMessageMoveTasksError, send;
    /// List all cost allocation tags added to the specified Amazon SQS queue.
    ///
    /// [ListQueueTags in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueueTags)
    list_queue_tags LIST_QUEUE_TAGS: ListQueueTagsInput => ListQueueTagsOutput, ListQueueTagsError, send;
    /// Returns a list of your queues in the current region.
    ///
    /// [ListQueues in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ListQueues)
    list_queues LIST_QUEUES: ListQueuesInput => ListQueuesOutput, ListQueuesError, send;
    /// Deletes available messages in a queue (including in-flight messages) specified by the `QueueURL` parameter.
    ///
    /// [PurgeQueue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/PurgeQueue)
    purge_queue PURGE_QUEUE: PurgeQueueInput => PurgeQueueOutput, PurgeQueueError, send;
    /// Retrieves one or more messages (up to 10), from the specified queue.
    ///
    /// [ReceiveMessage in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiveMessage)
    receive_message RECEIVE_MESSAGE: ReceiveMessageInput => ReceiveMessageOutput, ReceiveMessageError, send;
    /// Revokes any permissions in the queue policy that matches the specified `Label` parameter.
    ///
    /// [RemovePermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/RemovePermission)
    remove_permission REMOVE_PERMISSION: RemovePermissionInput => RemovePermissionOutput, RemovePermissionError, send;
    /// Delivers a message to the specified queue.
    ///
    /// [SendMessage in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessage)
    send_message SEND_MESSAGE: SendMessageInput => SendMessageOutput, SendMessageError, send;
    /// You can use `SendMessageBatch` to send up to 10 messages to the specified queue by assigning either identical or different values to each message (or by not assigning values at all).
    ///
    /// [SendMessageBatch in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatch)
    send_message_batch SEND_MESSAGE_BATCH: SendMessageBatchInput => SendMessageBatchOutput, SendMessageBatchError, send;
    /// Sets the value of one or more queue attributes, like a policy.
    ///
    /// [SetQueueAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SetQueueAttributes)
    set_queue_attributes SET_QUEUE_ATTRIBUTES: SetQueueAttributesInput => SetQueueAttributesOutput, SetQueueAttributesError, send;
    /// Starts an asynchronous task to move messages from a specified source queue to a specified destination queue.
    ///
    /// [StartMessageMoveTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/StartMessageMoveTask)
    start_message_move_task START_MESSAGE_MOVE_TASK: StartMessageMoveTaskInput => StartMessageMoveTaskOutput, StartMessageMoveTaskError, send;
    /// Add cost allocation tags to the specified Amazon SQS queue.
    ///
    /// [TagQueue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/TagQueue)
    tag_queue TAG_QUEUE: TagQueueInput => TagQueueOutput, TagQueueError, send;
    /// Remove cost allocation tags from the specified Amazon SQS queue.
    ///
    /// [UntagQueue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/UntagQueue)
    untag_queue UNTAG_QUEUE: UntagQueueInput => UntagQueueOutput, UntagQueueError, send;
}

pages! {
    list_dead_letter_source_queues list_dead_letter_source_queues_pages LIST_DEAD_LETTER_SOURCE_QUEUES: ListDeadLetterSourceQueuesInput => ListDeadLetterSourceQueuesOutput, ListDeadLetterSourceQueuesError;
    next_token <- |page| page.next_token.as_ref();
    list_queues list_queues_pages LIST_QUEUES: ListQueuesInput => ListQueuesOutput, ListQueuesError;
    next_token <- |page| page.next_token.as_ref();
}
