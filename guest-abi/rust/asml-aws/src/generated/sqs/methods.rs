// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`add_permission`](super::add_permission).
    pub static ADD_PERMISSION = "aws.sqs" / "add_permission";
    /// [`cancel_message_move_task`](super::cancel_message_move_task).
    pub static CANCEL_MESSAGE_MOVE_TASK = "aws.sqs" / "cancel_message_move_task";
    /// [`change_message_visibility`](super::change_message_visibility).
    pub static CHANGE_MESSAGE_VISIBILITY = "aws.sqs" / "change_message_visibility";
    /// [`change_message_visibility_batch`](super::change_message_visibility_batch).
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH = "aws.sqs" / "change_message_visibility_batch";
    /// [`create_queue`](super::create_queue).
    pub static CREATE_QUEUE = "aws.sqs" / "create_queue";
    /// [`delete_message`](super::delete_message).
    pub static DELETE_MESSAGE = "aws.sqs" / "delete_message";
    /// [`delete_message_batch`](super::delete_message_batch).
    pub static DELETE_MESSAGE_BATCH = "aws.sqs" / "delete_message_batch";
    /// [`delete_queue`](super::delete_queue).
    pub static DELETE_QUEUE = "aws.sqs" / "delete_queue";
    /// [`get_queue_attributes`](super::get_queue_attributes).
    pub static GET_QUEUE_ATTRIBUTES = "aws.sqs" / "get_queue_attributes";
    /// [`get_queue_url`](super::get_queue_url).
    pub static GET_QUEUE_URL = "aws.sqs" / "get_queue_url";
    /// [`list_dead_letter_source_queues`](super::list_dead_letter_source_queues).
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES = "aws.sqs" / "list_dead_letter_source_queues";
    /// [`list_message_move_tasks`](super::list_message_move_tasks).
    pub static LIST_MESSAGE_MOVE_TASKS = "aws.sqs" / "list_message_move_tasks";
    /// [`list_queue_tags`](super::list_queue_tags).
    pub static LIST_QUEUE_TAGS = "aws.sqs" / "list_queue_tags";
    /// [`list_queues`](super::list_queues).
    pub static LIST_QUEUES = "aws.sqs" / "list_queues";
    /// [`purge_queue`](super::purge_queue).
    pub static PURGE_QUEUE = "aws.sqs" / "purge_queue";
    /// [`receive_message`](super::receive_message).
    pub static RECEIVE_MESSAGE = "aws.sqs" / "receive_message";
    /// [`remove_permission`](super::remove_permission).
    pub static REMOVE_PERMISSION = "aws.sqs" / "remove_permission";
    /// [`send_message`](super::send_message).
    pub static SEND_MESSAGE = "aws.sqs" / "send_message";
    /// [`send_message_batch`](super::send_message_batch).
    pub static SEND_MESSAGE_BATCH = "aws.sqs" / "send_message_batch";
    /// [`set_queue_attributes`](super::set_queue_attributes).
    pub static SET_QUEUE_ATTRIBUTES = "aws.sqs" / "set_queue_attributes";
    /// [`start_message_move_task`](super::start_message_move_task).
    pub static START_MESSAGE_MOVE_TASK = "aws.sqs" / "start_message_move_task";
    /// [`tag_queue`](super::tag_queue).
    pub static TAG_QUEUE = "aws.sqs" / "tag_queue";
    /// [`untag_queue`](super::untag_queue).
    pub static UNTAG_QUEUE = "aws.sqs" / "untag_queue";
}
