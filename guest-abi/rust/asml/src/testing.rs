//! A fake host, so that functions can be tested natively with a plain `cargo test`.
//!
//! ```
//! use asml::http::{Claims, Error, Json};
//! use asml::testing::{Host, Request};
//! use serde_json::{Value, json};
//!
//! asml::method! { static PUT_ITEM = "aws.dynamodb" / "put_item"; }
//!
//! #[asml::handler]
//! async fn remember(claims: Claims, Json(note): Json<String>) -> Result<(), Error> {
//!     let item = json!({ "pk": { "S": claims.sub()? }, "note": { "S": note } });
//!     let _: Value = asml::iomod::call_json(&PUT_ITEM, &json!({ "TableName": "notes", "Item": item })).await?;
//!     Ok(())
//! }
//!
//! // #[test] fn a_note_is_kept_under_the_callers_name() {
//! let host = Host::new();
//! host.on(&PUT_ITEM, |_| Ok(json!({})));
//! let answer = host.invoke(remember, Request::put("/note").claim("sub", "ada").json(&json!("milk")));
//! assert_eq!(answer.status, 204);
//! assert_eq!(host.calls()[0].json()["Item"]["pk"]["S"], "ada");
//! // }
//! ```

mod answer;
pub mod events;
pub(crate) mod host;
mod request;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::time::Duration;

use serde_json::{Value, json};

pub use answer::Answer;
pub use request::Request;

pub use crate::abi::Level;
use crate::entry::{self, EventHandler};
use crate::http::Handler;
use crate::iomod::Method;

/// A host for the functions that run on this thread, while this value lives.
///
/// ```
/// use serde_json::json;
///
/// asml::method! { static GET_ITEM = "aws.dynamodb" / "get_item"; }
///
/// let host = asml::testing::Host::new();
/// host.on(&GET_ITEM, |input| {
///     assert_eq!(input["TableName"], "profiles");
///     Ok(json!({ "Item": { "pk": { "S": "ada" } } }))
/// });
/// let output = asml::executor::block_on(asml::iomod::call(&GET_ITEM, br#"{"TableName":"profiles"}"#.to_vec()));
/// assert!(output.is_ok());
/// assert_eq!(host.calls().len(), 1);
/// ```
#[derive(Debug)]
pub struct Host(());

impl Host {
    /// Installs a host for this thread, without fakes, with 30 seconds for an invocation.
    ///
    /// # Panics
    /// When the thread has one already.
    #[must_use = "the host is gone when this value is dropped"]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        host::install(host::State { limit_ms: 30_000, ..host::State::default() });
        Self(())
    }

    /// Answers a method's calls.
    pub fn on(&self, method: &Method, fake: impl Fn(Value) -> Result<Value, FakeFailure> + 'static) {
        self.on_after(method, Duration::ZERO, fake);
    }

    /// Answers a method's calls after a time of the host's own clock, which jumps: no test waits.
    pub fn on_after(
        &self,
        method: &Method,
        after: Duration,
        fake: impl Fn(Value) -> Result<Value, FakeFailure> + 'static,
    ) {
        let name = format!("{method:?}");
        let fake: host::Fake = Rc::new(move |input| {
            let input = serde_json::from_slice(input).unwrap_or_else(|error| panic!("{name} wants JSON: {error}"));
            [completion(fake(input).map(|output| output.to_string().into_bytes()), 0)].into()
        });
        Self::install(method, after, fake);
    }

    /// Answers the calls of a method that takes or gives bytes: the input as it is, and the output as it is.
    ///
    /// ```
    /// asml::method! { static SHRINK = "acme.image" / "shrink"; }
    ///
    /// let host = asml::testing::Host::new();
    /// host.on_bytes(&SHRINK, |image| Ok(image[..image.len() / 2].to_vec()));
    /// let small = asml::executor::block_on(asml::iomod::call(&SHRINK, vec![1, 2, 3, 4]));
    /// assert_eq!(small, Ok(vec![1, 2]));
    /// ```
    pub fn on_bytes(&self, method: &Method, fake: impl Fn(&[u8]) -> Result<Vec<u8>, FakeFailure> + 'static) {
        Self::install(method, Duration::ZERO, Rc::new(move |input| [completion(fake(input), 0)].into()));
    }

    /// Answers the calls of a method that streams: with chunks, up to the first failure among them. What is JSON is
    /// given as its text, a head before the first chunk.
    ///
    /// ```
    /// asml::method! { static ROWS = "acme.table" / "rows"; }
    ///
    /// let host = asml::testing::Host::new();
    /// host.on_stream(&ROWS, |_| vec![Ok(b"[1]".to_vec()), Err(asml::testing::failure("Torn", "half a row"))]);
    /// let mut rows: asml::iomod::Chunks<Vec<u32>> = asml::iomod::stream(&ROWS, Vec::new()).json();
    /// asml::executor::block_on(async {
    ///     assert_eq!(rows.next().await, Some(Ok(vec![1])));
    ///     assert_eq!(rows.next().await.unwrap().unwrap_err().code, "Torn");
    ///     assert_eq!(rows.next().await, None);
    /// });
    /// ```
    pub fn on_stream(&self, method: &Method, fake: impl Fn(&[u8]) -> Vec<Result<Vec<u8>, FakeFailure>> + 'static) {
        let fake: host::Fake = Rc::new(move |input| {
            let chunks = fake(input).into_iter().map(|chunk| completion(chunk, 2));
            chunks.chain([(0, Vec::new())]).collect()
        });
        Self::install(method, Duration::ZERO, fake);
    }

    fn install(method: &Method, after: Duration, fake: host::Fake) {
        let after = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
        host::with(|state| state.fakes.insert((method.coordinates(), method.name()), (after, fake)));
    }

    /// Gives each invocation this long; 30 seconds unless said otherwise.
    pub fn time_limit(&self, limit: Duration) {
        host::with(|state| state.limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX));
    }

    /// The client of a streamed response leaves when it has read so many chunks.
    ///
    /// ```
    /// use asml::http::{Error, Response, Streamed};
    ///
    /// async fn endless() -> Result<Streamed, Error> {
    ///     let mut body = Response::new(200).stream().await?;
    ///     loop {
    ///         body.write("again").await?;
    ///     }
    /// }
    /// let host = asml::testing::Host::new();
    /// host.client_reads(2);
    /// let answer = host.invoke(endless, asml::testing::Request::get("/"));
    /// assert_eq!((answer.chunks.len(), answer.complete), (2, false));
    /// ```
    pub fn client_reads(&self, chunks: usize) {
        host::with(|state| state.reads = Some(chunks));
    }

    /// There is no time after the response, as behind Lambda's managed Node client.
    ///
    /// ```
    /// let host = asml::testing::Host::new();
    /// host.ends_with_answer();
    /// let refused = asml::executor::block_on(asml::after_response(async {})).unwrap_err();
    /// assert_eq!(refused.code, asml::AFTER_RESPONSE_UNAVAILABLE);
    /// ```
    pub fn ends_with_answer(&self) {
        host::with(|state| state.ends_with_answer = true);
    }

    /// Runs an HTTP handler from the request to its answer.
    ///
    /// # Panics
    /// When the handler does.
    #[must_use]
    pub fn invoke<Arguments>(&self, handler: impl Handler<Arguments>, request: Request) -> Answer {
        self.invoke_bytes(handler, request.event().to_string().into_bytes())
    }

    /// Runs an HTTP handler with an event of your own, such as a sample from a file.
    ///
    /// # Panics
    /// When the handler does.
    #[must_use]
    pub fn invoke_bytes<Arguments>(&self, handler: impl Handler<Arguments>, event: impl Into<Vec<u8>>) -> Answer {
        Self::answer(event.into(), || entry::http(handler)).expect("an HTTP handler answers")
    }

    /// Runs an event handler; the answer, or the text with which it failed.
    ///
    /// # Errors
    /// The handler's error, as text.
    ///
    /// # Panics
    /// When the handler does.
    pub fn invoke_event<Arguments>(
        &self,
        handler: impl EventHandler<Arguments>,
        event: &Value,
    ) -> Result<Value, String> {
        let outcome =
            catch_unwind(AssertUnwindSafe(|| Self::run(event.to_string().into_bytes(), || entry::event(handler))));
        match outcome {
            Ok(answer) => Ok(answer.map_or(Value::Null, |answer| {
                serde_json::from_slice(&answer).expect("an event handler answers with JSON")
            })),
            Err(payload) => match payload.downcast::<entry::GivenUp>() {
                Ok(given_up) => Err(given_up.0),
                Err(payload) => resume_unwind(payload),
            },
        }
    }

    /// Runs an entry point that another crate than this one has made.
    ///
    /// # Panics
    /// When it does, or gives no HTTP answer.
    #[must_use]
    pub fn invoke_entry(&self, entry: impl FnOnce(), request: Request) -> Answer {
        let event = request.event().to_string().into_bytes();
        Self::answer(event, entry).expect("the entry point answers")
    }

    fn answer(event: Vec<u8>, entry: impl FnOnce()) -> Option<Answer> {
        let answer = Self::run(event, entry);
        let host::Streaming { head, chunks, ended } = host::with(|state| std::mem::take(&mut state.response));
        match head {
            Some(head) => Some(Answer::streamed(&head, chunks, ended)),
            None => answer.as_deref().map(Answer::read),
        }
    }

    fn run(event: Vec<u8>, entry: impl FnOnce()) -> Option<Vec<u8>> {
        host::with(|state| state.begin_invocation(event));
        entry();
        host::with(host::State::end_invocation)
    }

    /// The calls made so far, in the order in which they started.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        host::with(|state| state.calls.clone())
    }

    /// How many calls and timers were cancelled, because their future was dropped or the handler returned before.
    #[must_use]
    pub fn cancelled(&self) -> usize {
        host::with(|state| state.cancelled)
    }

    /// The log lines written so far.
    #[must_use]
    pub fn logs(&self) -> Vec<LogLine> {
        host::with(|state| state.logs.clone())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        host::remove();
    }
}

/// A call that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The IOmod, such as `aws.dynamodb`.
    pub coordinates: &'static str,
    /// The method, such as `put_item`.
    pub method: &'static str,
    /// The input's bytes.
    pub input: Vec<u8>,
}

impl Call {
    /// The input.
    ///
    /// # Panics
    /// When it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.input).expect("the call's input is JSON")
    }
}

/// A log line that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogLine {
    /// Its level.
    pub level: Level,
    /// Its text.
    pub message: String,
}

/// As the host tells the guest of it; `status` is that of what did not fail.
fn completion(answer: Result<Vec<u8>, FakeFailure>, status: i32) -> (i32, Vec<u8>) {
    match answer {
        Ok(output) => (status, output),
        Err(failure) => (1, failure.0.to_string().into_bytes()),
    }
}

fn level(code: i32) -> Level {
    match code {
        1 => Level::Error,
        2 => Level::Warn,
        3 => Level::Info,
        4 => Level::Debug,
        _ => Level::Trace,
    }
}

/// A failure for a fake to answer with; see [`failure`].
#[derive(Clone, Debug, PartialEq)]
pub struct FakeFailure(Value);

/// A failure as a service gives it.
///
/// ```
/// let throttled = asml::testing::failure("ThrottlingException", "Rate exceeded").retryable();
/// ```
#[must_use]
pub fn failure(code: &str, message: &str) -> FakeFailure {
    FakeFailure(json!({ "code": code, "message": message, "retryable": false }))
}

impl FakeFailure {
    /// The same call may succeed later.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.0["retryable"] = true.into();
        self
    }

    /// With the HTTP status of the service's answer.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.0["statusCode"] = status.into();
        self
    }

    /// With what the service's error tells besides its message: an object.
    #[must_use]
    pub fn details(mut self, details: Value) -> Self {
        self.0["details"] = details;
        self
    }

    /// With the service's id of the request.
    #[must_use]
    pub fn request_id(mut self, id: &str) -> Self {
        self.0["requestId"] = id.into();
        self
    }
}
