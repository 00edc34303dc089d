// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`delete_connection`](super::delete_connection) failed.
    DeleteConnectionError Other {
        /// The caller is not authorized to invoke this operation.
        "ForbiddenException" Forbidden;
        /// The connection with the provided id no longer exists.
        "GoneException" Gone;
        /// The client is sending more than the allowed number of requests per unit of time or the WebSocket client side buffer is full.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`get_connection`](super::get_connection) failed.
    GetConnectionError Other {
        /// The caller is not authorized to invoke this operation.
        "ForbiddenException" Forbidden;
        /// The connection with the provided id no longer exists.
        "GoneException" Gone;
        /// The client is sending more than the allowed number of requests per unit of time or the WebSocket client side buffer is full.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`post_to_connection`](super::post_to_connection) failed.
    PostToConnectionError Other {
        /// The caller is not authorized to invoke this operation.
        "ForbiddenException" Forbidden;
        /// The connection with the provided id no longer exists.
        "GoneException" Gone;
        /// The client is sending more than the allowed number of requests per unit of time or the WebSocket client side buffer is full.
        "LimitExceededException" LimitExceeded;
        /// The data has exceeded the maximum size allowed.
        "PayloadTooLargeException" PayloadTooLarge;
    }
}
