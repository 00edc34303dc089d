//! Calls of operations.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use asml::iomod::{self, Failure, Method};

use crate::json::{Error, Read, Write, Writer, read_all};

/// A call of an operation: starts when it is first polled, and is cancelled where it is dropped before its end.
#[must_use = "a call starts when it is awaited"]
pub struct Call<O, E> {
    method: &'static Method,
    call: iomod::Call,
    read: fn(&[u8]) -> Result<O, Error>,
    error: PhantomData<fn() -> E>,
}

/// A call that sends `input` and reads the answer as the operation's output.
pub(crate) fn call<O: Read + Default, E>(method: &'static Method, input: &dyn Write) -> Call<O, E> {
    Call {
        method,
        call: iomod::call(method, Writer::text_of(input)),
        read: |json| {
            let mut output = O::default();
            read_all(json, &mut output).map(|()| output)
        },
        error: PhantomData,
    }
}

/// The details of an error of this code.
pub(crate) fn details<T: Read + Default>(code: &str, failure: &Failure) -> Option<T> {
    if failure.code != code {
        return None;
    }
    let mut value = T::default();
    if let Some(details) = &failure.details {
        read_all(details.as_json().as_bytes(), &mut value).ok()?;
    }
    Some(value)
}

impl<O, E: From<Failure>> Future for Call<O, E> {
    type Output = Result<O, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.call).poll(context));
        Poll::Ready(match answer {
            Ok(bytes) => {
                // Operations without output answer with nothing at all, too.
                let json = if bytes.is_empty() { b"{}" } else { bytes.as_slice() };
                (self.read)(json)
                    .map_err(|error| E::from(self.method.failure(Failure::INVALID_ANSWER, error.to_string())))
            }
            Err(failure) => Err(failure.into()),
        })
    }
}

impl<O, E> fmt::Debug for Call<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// An operation's error: says which of its failures it is, and holds what the service said.
///
/// ```
/// use asml_aws::OperationError;
/// use asml_aws::dynamodb::{GetItemError, GetItemInput, item};
///
/// # let host = asml::testing::Host::new();
/// # host.on(&asml_aws::dynamodb::methods::GET_ITEM, |_| {
/// #     let slow = asml::testing::failure("ProvisionedThroughputExceededException", "Slow down");
/// #     Err(slow.retryable().status(400).request_id("4KBNVRGD25RG1KEO"))
/// # });
/// # asml::executor::block_on(async {
/// let error = GetItemInput::new("people", item! { "pk" => "ada" }).send().await.unwrap_err();
/// assert!(matches!(error, GetItemError::ProvisionedThroughputExceeded(_)));
/// let failure = error.failure();
/// assert_eq!((failure.coordinates, failure.method), ("aws.dynamodb", "get_item"));
/// assert_eq!(failure.code, "ProvisionedThroughputExceededException");
/// assert!(failure.retryable);
/// assert_eq!(failure.request_id.as_deref(), Some("4KBNVRGD25RG1KEO"));
/// # });
/// ```
pub trait OperationError: std::error::Error + From<Failure> + Into<Failure> {
    /// What the service said: code, message, whether to retry, request id.
    fn failure(&self) -> &Failure;
}
