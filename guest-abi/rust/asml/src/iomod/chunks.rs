//! Answers that come in chunks.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Failure, Method, failed, refused};
use crate::abi::{self, CallId, Taken};
use crate::{executor, json};

/// Calls a method that answers in chunks with the bytes of its input.
/// The call starts when the first chunk is asked for, and is cancelled where the chunks are dropped before their end.
pub fn stream<E: From<Failure>>(method: &'static Method, input: Vec<u8>) -> Chunks<Vec<u8>, E> {
    Chunks { method, state: State::Ready(input), read: Ok, error: PhantomData }
}

/// Calls a method that answers in chunks and whose input is JSON.
pub fn stream_json<I: Serialize + ?Sized, E: From<Failure>>(method: &'static Method, input: &I) -> Chunks<Vec<u8>, E> {
    let state = match serde_json::to_vec(input) {
        Ok(input) => State::Ready(input),
        Err(error) => State::Refused(Box::new(method.failure(Failure::INVALID_INPUT, error.to_string()))),
    };
    Chunks { method, state, read: Ok, error: PhantomData }
}

/// The chunks of an answer, each asked for when the one before has been taken. It ends after the last chunk, or the
/// first failure; dropped before that, the call is cancelled.
///
/// A [`Stream`]; where nothing else of streams is needed, [`next`](Self::next) is enough:
///
/// ```
/// use asml::iomod::{Chunks, Failure};
///
/// asml::method! {
///     /// Gives the rows of a table.
///     pub static EXPORT = "acme.table" / "export";
/// }
///
/// async fn bytes_of(table: &str) -> Result<usize, Failure> {
///     let mut rows: Chunks = asml::iomod::stream_json(&EXPORT, table);
///     let mut bytes = 0;
///     while let Some(row) = rows.next().await {
///         bytes += row?.len();
///     }
///     Ok(bytes)
/// }
/// # let host = asml::testing::Host::new();
/// # host.on_stream(&EXPORT, |_| vec![Ok(b"one".to_vec()), Ok(b"three".to_vec())]);
/// # assert_eq!(asml::executor::block_on(bytes_of("people")), Ok(8));
/// ```
#[must_use = "chunks are asked for when they are awaited"]
pub struct Chunks<T = Vec<u8>, E = Failure> {
    method: &'static Method,
    state: State,
    read: fn(Vec<u8>) -> Result<T, json::Error>,
    error: PhantomData<fn() -> E>,
}

enum State {
    Ready(Vec<u8>),
    Refused(Box<Failure>),
    Running(CallId),
    Over,
}

impl<E: From<Failure>> Chunks<Vec<u8>, E> {
    /// Reads each chunk as JSON.
    pub fn json<T: DeserializeOwned>(mut self) -> Chunks<T, E> {
        let state = std::mem::replace(&mut self.state, State::Over);
        Chunks { method: self.method, state, read: |bytes| json::from_slice(&bytes), error: PhantomData }
    }
}

impl<T, E: From<Failure>> Chunks<T, E> {
    /// The next chunk, or nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Takes the first chunk as JSON: the head, of a method that has one.
    ///
    /// # Errors
    /// What the method failed with; [`Failure::INVALID_ANSWER`] where there is no such head.
    pub async fn head<H: DeserializeOwned>(&mut self) -> Result<H, E> {
        let first = poll_fn(|context| self.poll_bytes(context)).await.transpose()?.unwrap_or_default();
        json::from_slice(&first).map_err(|error| self.unreadable(&error).into())
    }

    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Failure>>> {
        let method = self.method;
        let id = match std::mem::replace(&mut self.state, State::Over) {
            State::Ready(input) => match abi::start(method.coordinates, method.name, method.import, &input) {
                Ok(id) => id,
                Err(refusal) => return Poll::Ready(Some(Err(refused(method, refusal)))),
            },
            State::Running(id) => id,
            State::Refused(failure) => return Poll::Ready(Some(Err(*failure))),
            State::Over => return Poll::Ready(None),
        };
        self.state = State::Running(id);
        let taken = ready!(executor::poll_call(id, context));
        if let Ok(Taken::Chunk(chunk)) = taken {
            return Poll::Ready(Some(Ok(chunk)));
        }
        self.state = State::Over;
        Poll::Ready(match taken {
            // A method that does not stream gives all of it at once.
            Ok(Taken::Output(output) | Taken::Chunk(output)) => (!output.is_empty()).then_some(Ok(output)),
            Ok(Taken::Failure(document)) => Some(Err(failed(method, &document))),
            Err(refusal) => Some(Err(refused(method, refusal))),
        })
    }

    fn unreadable(&mut self, error: &json::Error) -> Failure {
        self.cancel();
        self.method.failure(Failure::INVALID_ANSWER, error.to_string())
    }
}

impl<T, E> Chunks<T, E> {
    fn cancel(&mut self) {
        if let State::Running(id) = std::mem::replace(&mut self.state, State::Over) {
            executor::cancel_call(id);
        }
    }
}

impl<T, E: From<Failure>> Stream for Chunks<T, E> {
    type Item = Result<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let read = self.read;
        Poll::Ready(match ready!(self.poll_bytes(context)) {
            None => None,
            Some(Err(failure)) => Some(Err(failure.into())),
            Some(Ok(chunk)) => Some(read(chunk).map_err(|error| self.unreadable(&error).into())),
        })
    }
}

impl<T, E> Drop for Chunks<T, E> {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl<T, E> fmt::Debug for Chunks<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ready(_) | State::Refused(_) => "not started",
            State::Running(_) => "running",
            State::Over => "over",
        };
        write!(f, "Chunks({:?}, {state})", self.method)
    }
}
