//! Calls of IOmod methods, as futures.
//!
//! Generated crates such as `asml-aws` stand on this module. Each method is one import of the compiled
//! module, declared with [`method!`](crate::method); a method that nothing calls is not imported, so the
//! import section lists exactly what a function can do.
//!
//! ```
//! use asml::iomod::{call_json, Failure};
//! use serde::{Deserialize, Serialize};
//!
//! asml::method! {
//!     /// Finds the place of an address.
//!     pub static LOOKUP = "acme.geo" / "lookup";
//! }
//!
//! #[derive(Serialize)]
//! pub struct LookupInput { pub address: String }
//! #[derive(Deserialize)]
//! pub struct LookupOutput { pub latitude: f64, pub longitude: f64 }
//!
//! pub async fn lookup(input: &LookupInput) -> Result<LookupOutput, Failure> {
//!     call_json(&LOOKUP, input).await
//! }
//! ```

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::abi::{self, CallId, Refusal, Taken};
use crate::{executor, json};

mod chunks;

pub use chunks::{Chunks, stream, stream_json};

#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub use crate::abi::MethodImport;

/// A method of an IOmod: a capability of the function that calls it. Made by [`method!`](crate::method).
pub struct Method {
    coordinates: &'static str,
    name: &'static str,
    import: abi::MethodImport,
}

impl Method {
    /// For [`method!`](crate::method) alone, which pairs the names with the import that they stand for.
    #[doc(hidden)]
    pub const fn new(coordinates: &'static str, name: &'static str, import: abi::MethodImport) -> Self {
        Self { coordinates, name, import }
    }

    /// The IOmod, such as `aws.dynamodb`.
    #[must_use]
    pub const fn coordinates(&self) -> &'static str {
        self.coordinates
    }

    /// The method, such as `put_item`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// A failure of this method that the host did not tell of, such as an answer that cannot be read.
    #[must_use]
    pub fn failure(&self, code: &str, message: impl Into<String>) -> Failure {
        Failure {
            coordinates: self.coordinates,
            method: self.name,
            code: code.to_owned(),
            message: message.into(),
            retryable: false,
            status_code: None,
            request_id: None,
            details: None,
        }
    }
}

impl fmt::Debug for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.coordinates, self.name)
    }
}

/// Why a call failed: what the IOmod's service said, or why the call was never made.
///
/// ```
/// # asml::method! { static PUT_ITEM = "aws.dynamodb" / "put_item"; }
/// # let host = asml::testing::Host::new();
/// # host.on(&PUT_ITEM, |_| Err(asml::testing::failure("ThrottlingException", "Rate exceeded").retryable()));
/// # asml::executor::block_on(async {
/// let failure = asml::iomod::call(&PUT_ITEM, b"{}".to_vec()).await.unwrap_err();
/// assert_eq!(
///     failure.to_string(),
///     "aws.dynamodb/put_item: ThrottlingException: Rate exceeded (retryable)",
/// );
/// # });
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The IOmod, such as `aws.dynamodb`.
    pub coordinates: &'static str,
    /// The method, such as `put_item`.
    pub method: &'static str,
    /// The service's code, such as `ConditionalCheckFailedException`, or one of this type's constants.
    pub code: String,
    /// The service's message. It may name resources: it is for logs, not for the function's callers.
    pub message: String,
    /// Whether the same call may succeed later.
    pub retryable: bool,
    /// The HTTP status of the service's answer, where there was one.
    pub status_code: Option<u16>,
    /// The service's id of the request, where there was one.
    pub request_id: Option<String>,
    /// What the service's error tells besides its message, where it tells more.
    pub details: Option<Details>,
}

/// An error's members besides its message, as JSON. They may hold data, so that `Debug` does not show them.
///
/// ```
/// # asml::method! { static PUT_ITEM = "aws.dynamodb" / "put_item"; }
/// # let host = asml::testing::Host::new();
/// let refused = asml::testing::failure("ConditionalCheckFailedException", "The conditional request failed");
/// host.on(&PUT_ITEM, move |_| Err(refused.clone().details(serde_json::json!({ "Item": { "pk": { "S": "ada" } } }))));
/// # asml::executor::block_on(async {
/// let failure = asml::iomod::call(&PUT_ITEM, b"{}".to_vec()).await.unwrap_err();
/// let details = failure.details.unwrap();
/// assert_eq!(details.as_json(), r#"{"Item":{"pk":{"S":"ada"}}}"#);
/// assert_eq!(format!("{details:?}"), "Details(27 bytes)");
/// # });
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Details(String);

impl Details {
    /// Their text.
    #[must_use]
    pub fn as_json(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Details({} bytes)", self.0.len())
    }
}

impl Failure {
    /// Code: the input could not be written as JSON. Nothing was sent.
    pub const INVALID_INPUT: &str = "InvalidInput";
    /// Code: the answer is not of the expected shape.
    pub const INVALID_ANSWER: &str = "InvalidAnswer";
    /// Code: the input is over the host's limit for one call. Nothing was sent.
    pub const TOO_LARGE: &str = "TooLarge";
    /// Code: the invocation has too many calls outstanding, or made too many. Nothing was sent.
    pub const TOO_MANY_CALLS: &str = "TooManyCalls";
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}: {}", self.coordinates, self.method, self.code)?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        match (self.retryable, &self.request_id) {
            (true, Some(id)) => write!(f, " (retryable, request id {id})"),
            (true, None) => f.write_str(" (retryable)"),
            (false, Some(id)) => write!(f, " (request id {id})"),
            (false, None) => Ok(()),
        }
    }
}

/// As it is shown; what it tells in detail is not for logs.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure({self})")
    }
}

impl std::error::Error for Failure {}

/// Calls a method with the bytes of its input; the output's bytes come back.
/// The call starts when the future is first polled, and is cancelled where the future is dropped before its end.
///
/// ```
/// # asml::method! { static PUT_ITEM = "aws.dynamodb" / "put_item"; static GET_ITEM = "aws.dynamodb" / "get_item"; }
/// # let host = asml::testing::Host::new();
/// # host.on(&PUT_ITEM, |_| Ok(serde_json::json!({})));
/// # host.on(&GET_ITEM, |_| Ok(serde_json::json!({})));
/// # asml::executor::block_on(async {
/// // both are under way at the same time
/// let (put, got) = futures_util::join!(
///     asml::iomod::call(&PUT_ITEM, b"{}".to_vec()),
///     asml::iomod::call(&GET_ITEM, b"{}".to_vec()),
/// );
/// assert!(put.is_ok() && got.is_ok());
/// # });
/// ```
///
/// The first of several answers, and the rest cancelled:
///
/// ```
/// # use std::time::Duration;
/// # asml::method! { static NEAR = "acme.geo" / "near"; static FAR = "acme.geo" / "far"; }
/// # let host = asml::testing::Host::new();
/// # host.on_after(&NEAR, Duration::from_millis(5), |_| Ok(serde_json::json!("near")));
/// # host.on_after(&FAR, Duration::from_millis(50), |_| Ok(serde_json::json!("far")));
/// # asml::executor::block_on(async {
/// let near = asml::iomod::call(&NEAR, b"{}".to_vec());
/// let far = asml::iomod::call(&FAR, b"{}".to_vec());
/// let first = futures_util::select_biased! {
///     answer = futures_util::FutureExt::fuse(near) => answer,
///     answer = futures_util::FutureExt::fuse(far) => answer,
/// };
/// assert_eq!(first.unwrap(), br#""near""#);
/// # });
/// # assert_eq!(host.cancelled(), 1);
/// ```
#[must_use = "a call starts when it is polled"]
pub fn call(method: &'static Method, input: Vec<u8>) -> Call {
    Call { method, state: State::Ready(input) }
}

/// Calls a method whose input and output are JSON.
///
/// # Errors
/// What the method failed with; [`Failure::INVALID_INPUT`] and [`Failure::INVALID_ANSWER`] where the types do not fit.
pub async fn call_json<I, O>(method: &'static Method, input: &I) -> Result<O, Failure>
where
    I: Serialize + ?Sized,
    O: DeserializeOwned,
{
    let input = serde_json::to_vec(input).map_err(|error| method.failure(Failure::INVALID_INPUT, error.to_string()))?;
    let output = call(method, input).await?;
    json::from_slice(&output).map_err(|error| method.failure(Failure::INVALID_ANSWER, error.to_string()))
}

/// A call of a method; see [`call`].
pub struct Call {
    method: &'static Method,
    state: State,
}

enum State {
    Ready(Vec<u8>),
    Running(CallId),
    Over,
}

impl Future for Call {
    type Output = Result<Vec<u8>, Failure>;

    /// # Panics
    /// When polled after it has given its output.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let method = self.method;
        let id = match std::mem::replace(&mut self.state, State::Over) {
            State::Ready(input) => match abi::start(method.coordinates, method.name, method.import, &input) {
                Ok(id) => id,
                Err(refusal) => return Poll::Ready(Err(refused(method, refusal))),
            },
            State::Running(id) => id,
            State::Over => panic!("a call was polled after its end"),
        };
        match executor::poll_call(id, context) {
            Poll::Pending => {
                self.state = State::Running(id);
                Poll::Pending
            }
            Poll::Ready(Ok(Taken::Output(output))) => Poll::Ready(Ok(output)),
            Poll::Ready(Ok(Taken::Failure(document))) => Poll::Ready(Err(failed(method, &document))),
            // It has to be called by `stream`; until this value is dropped, and the rest of it cancelled, it is running.
            Poll::Ready(Ok(Taken::Chunk(_))) => {
                self.state = State::Running(id);
                Poll::Ready(Err(refused(method, Refusal::Streams)))
            }
            Poll::Ready(Err(refusal)) => Poll::Ready(Err(refused(method, refusal))),
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if let State::Running(id) = self.state {
            executor::cancel_call(id);
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ready(_) => "not started",
            State::Running(_) => "running",
            State::Over => "over",
        };
        write!(f, "Call({:?}, {state})", self.method)
    }
}

fn refused(method: &Method, refusal: Refusal) -> Failure {
    match refusal {
        Refusal::TooLarge => method.failure(Failure::TOO_LARGE, "the input is over the limit for one call"),
        Refusal::TooManyCalls => {
            method.failure(Failure::TOO_MANY_CALLS, "this invocation may not make one more call now")
        }
        other => method.failure("AbiError", format!("the host refused the call: {other:?}")),
    }
}

/// Reads a failure as the host writes it.
fn failed(method: &Method, document: &[u8]) -> Failure {
    let mut failure = method.failure("", "");
    match read_failure(document, &mut failure) {
        Ok(()) => failure,
        Err(error) => method.failure(Failure::INVALID_ANSWER, error.to_string()),
    }
}

fn read_failure(document: &[u8], failure: &mut Failure) -> Result<(), json::Error> {
    let mut json = json::Text::new(document)?;
    if json.peek() != Some(b'{') {
        return Err(json.error("an object is expected"));
    }
    json.members(&mut |name, json| {
        match (&*name, json.peek()) {
            ("code", Some(b'"')) => failure.code = json.string()?.into_owned(),
            ("message", Some(b'"')) => failure.message = json.string()?.into_owned(),
            ("requestId", Some(b'"')) => failure.request_id = Some(json.string()?.into_owned()),
            ("details", Some(b'{')) => failure.details = Some(Details(json.raw()?.to_owned())),
            ("retryable", Some(b't' | b'f')) => failure.retryable = json.flag()?,
            ("statusCode", Some(b'0'..=b'9')) => failure.status_code = json.number()?.0.parse().ok(),
            _ => json.skip()?,
        }
        Ok(())
    })?;
    json.end()
}
