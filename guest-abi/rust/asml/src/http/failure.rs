//! A service's failure as an HTTP status.

use super::Error;
use super::response::{IntoResponse, Response};
use super::stream::ResponseStream;
use crate::iomod::Failure;

/// The status, and whether the caller may try again.
pub(super) fn status_of(failure: &Failure) -> (u16, bool) {
    match failure.code.as_str() {
        "ConditionalCheckFailedException" | "TransactionCanceledException" | "DuplicateItemException" => (409, false),
        "TransactionConflictException" | "TransactionInProgressException" => (409, true),
        "ValidationException" => (400, false),
        "ThrottlingException"
        | "Throttling"
        | "ThrottledException"
        | "ProvisionedThroughputExceededException"
        | "RequestLimitExceeded"
        | "TooManyRequestsException"
        | "SlowDown"
        | Failure::TOO_MANY_CALLS => (503, true),
        // Nobody is there to see it; what it is for is that the log has no error of the function's.
        ResponseStream::CLIENT_GONE => (499, false),
        _ if failure.retryable => (503, true),
        _ => (500, false),
    }
}

/// A handler may return an IOmod's failure as it is.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        Error::from(self).into_response()
    }
}
