//! Entry points: from the event's bytes to the answer's, around a handler. `#[asml::handler]` calls these.

use std::fmt;
use std::future::Future;

use serde::{Deserialize, Serialize};

use crate::abi::{self, Refusal};
use crate::http::{Error, Handler, IntoResponse, PayloadVersion, Request, stream};
use crate::{Context, after, executor, json};

/// Answers a request of API Gateway.
pub fn http<Arguments>(handler: impl Handler<Arguments>) {
    around(|| {
        let (version, response) = match Request::parse(abi::input()) {
            Ok(request) => {
                let version = request.payload_version();
                stream::of_request(version);
                (version, executor::block_on(handler.call(&request)))
            }
            // Both formats have a status, headers and a body in the same place.
            Err(error) => {
                let error = Error::bad_request(format!("the event is not an HTTP request: {error}"));
                (PayloadVersion::V2, error.into_response())
            }
        };
        if stream::has_begun() {
            // Ended or not, which the host knows: no other response can be given.
            return after::run();
        }
        let too_large = || {
            let error = Error::internal("the response is larger than an answer may be");
            error.into_response().render(version)
        };
        respond(&response.render(version), too_large);
        after::run();
    });
}

/// Handles an event of any kind. An error ends the invocation as failed, and its text is in the log.
pub fn event<Arguments, H: EventHandler<Arguments>>(handler: H) {
    around(|| match executor::block_on(handler.call(abi::input().leak())) {
        Ok(answer) => {
            respond(&answer, || give_up("the answer is larger than it may be"));
            after::run();
        }
        Err(why) => give_up(&why),
    });
}

/// An async function of an event, or of an event and a [`Context`], with a `Result`.
#[diagnostic::on_unimplemented(
    message = "this function is not an event handler",
    note = "an event handler is an async function of an event that is `serde::Deserialize`, and of `asml::Context` if it likes; it returns `Result<T, E>` with a `T: serde::Serialize` and an `E` that can be shown"
)]
pub trait EventHandler<Arguments> {
    /// Handles an event; the answer's bytes, or why not.
    fn call(&self, event: &'static [u8]) -> impl Future<Output = Result<Vec<u8>, String>>;
}

impl<F, E, O, Problem, Answer> EventHandler<(E,)> for F
where
    F: Fn(E) -> Answer,
    E: Deserialize<'static>,
    O: Serialize,
    Problem: fmt::Display,
    Answer: Future<Output = Result<O, Problem>>,
{
    async fn call(&self, event: &'static [u8]) -> Result<Vec<u8>, String> {
        written(self(read(event)?).await)
    }
}

impl<F, E, O, Problem, Answer> EventHandler<(E, Context)> for F
where
    F: Fn(E, Context) -> Answer,
    E: Deserialize<'static>,
    O: Serialize,
    Problem: fmt::Display,
    Answer: Future<Output = Result<O, Problem>>,
{
    async fn call(&self, event: &'static [u8]) -> Result<Vec<u8>, String> {
        written(self(read(event)?, Context::new(None)).await)
    }
}

fn read<E: Deserialize<'static>>(event: &'static [u8]) -> Result<E, String> {
    json::from_slice(event).map_err(|error| format!("the event is not the one that is expected: {error}"))
}

fn written<O: Serialize>(outcome: Result<O, impl fmt::Display>) -> Result<Vec<u8>, String> {
    let answer = outcome.map_err(|problem| problem.to_string())?;
    serde_json::to_vec(&answer).map_err(|error| format!("the answer cannot be written as JSON: {error}"))
}

/// The event's bytes, for entry points of other crates.
#[must_use]
pub fn input() -> Vec<u8> {
    abi::input()
}

/// Gives the answer, for entry points of other crates. The first answer counts; another is dropped, and the log says so.
pub fn answer(answer: &[u8]) {
    match abi::respond(answer) {
        Ok(()) => {}
        Err(Refusal::AlreadyAnswered) => crate::warn!("the function answered twice; the first answer counts"),
        Err(refusal) => give_up(&format!("the host refused the answer: {refusal:?}")),
    }
}

fn respond(answer: &[u8], too_large: impl FnOnce() -> Vec<u8>) {
    let outcome = match abi::respond(answer) {
        Err(Refusal::TooLarge) => abi::respond(&too_large()),
        outcome => outcome,
    };
    if let Err(refusal) = outcome {
        give_up(&format!("the host refused the answer: {refusal:?}"));
    }
}

/// Ends the invocation as failed. The host knows a failed guest by its abort, so the reason goes where a panic's does.
fn give_up(why: &str) -> ! {
    #[cfg(target_arch = "wasm32")]
    {
        abi::panic(why);
        std::process::abort()
    }
    #[cfg(not(target_arch = "wasm32"))]
    std::panic::panic_any(GivenUp(why.to_owned()))
}

/// Why a handler under test has ended its invocation as failed.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct GivenUp(pub(crate) String);

/// What every entry point does before and after.
pub fn around(run: impl FnOnce()) {
    #[cfg(target_arch = "wasm32")]
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let message = payload.downcast_ref::<&str>().copied();
        let message =
            message.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("(no message)");
        match info.location() {
            Some(at) => abi::panic(&format!("{message}\n    at {}:{}:{}", at.file(), at.line(), at.column())),
            None => abi::panic(message),
        }
        flush();
    }));
    #[cfg(feature = "log")]
    crate::log::facade::install();
    run();
    flush();
}

/// What was printed without a line's end is still in a buffer of this guest, and the guest's memory is about to go.
fn flush() {
    use std::io::Write;
    // A closed standard output is no reason to fail.
    let _ = std::io::stdout().flush();
}
