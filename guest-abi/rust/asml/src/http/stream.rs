//! Responses that are sent while the handler runs.

use std::cell::Cell;
use std::fmt;
use std::future::Future;

use super::{IntoResponse, PayloadVersion, Response};
use crate::abi::response::{BEGIN, END, WRITE};
use crate::iomod::{Failure, call};

thread_local! {
    /// The payload format of the request.
    static VERSION: Cell<PayloadVersion> = const { Cell::new(PayloadVersion::V2) };
    static BEGUN: Cell<bool> = const { Cell::new(false) };
}

/// A request has come; heads are written in its format.
pub(crate) fn of_request(version: PayloadVersion) {
    VERSION.set(version);
    BEGUN.set(false);
}

/// A part of the response is on its way, so that nothing else can be answered.
pub(crate) fn has_begun() -> bool {
    BEGUN.get()
}

impl Response {
    /// Begins a response whose body is sent in chunks while the handler runs. Status, headers and cookies are this
    /// response's; a body that it has is left out.
    ///
    /// ```
    /// use asml::http::{Error, Response, Streamed};
    ///
    /// #[asml::handler]
    /// async fn count() -> Result<Streamed, Error> {
    ///     let mut body = Response::new(200).header("content-type", "text/plain").stream().await?;
    ///     for line in ["one\n", "two\n"] {
    ///         body.write(line).await?;
    ///     }
    ///     Ok(body.finish().await?)
    /// }
    /// # let host = asml::testing::Host::new();
    /// # let answer = host.invoke(count, asml::testing::Request::get("/"));
    /// # assert_eq!((answer.text(), answer.chunks.len()), ("one\ntwo\n", 2));
    /// ```
    ///
    /// A function URL of mode `stream` sends each chunk at once; elsewhere, as behind an HTTP API, the chunks are
    /// gathered to one answer, with the size limit of one.
    ///
    /// # Errors
    /// Code `AlreadyAnswered` where a response has begun before; `InvalidHead`.
    pub fn stream(self) -> impl Future<Output = Result<ResponseStream, Failure>> {
        let head = self.head(VERSION.get());
        async {
            call(&BEGIN, head).await?;
            BEGUN.set(true);
            Ok(ResponseStream(()))
        }
    }
}

/// The body of a response that has begun; see [`Response::stream`]. Dropped without [`finish`](Self::finish), the
/// response is cut, which its client can see.
pub struct ResponseStream(());

impl ResponseStream {
    /// Code of the failure where nobody reads the response any more.
    pub const CLIENT_GONE: &str = "ClientGone";

    /// Sends a chunk. It resolves when there is room for the next one: a client that reads slowly slows the handler.
    /// A write that is dropped before that may have been sent.
    ///
    /// # Errors
    /// Code [`CLIENT_GONE`](Self::CLIENT_GONE), and `TooLarge` over the limit of a response. A handler that returns
    /// then has ended the invocation as one that nobody waits for.
    pub fn write(&mut self, chunk: impl Into<Vec<u8>>) -> impl Future<Output = Result<(), Failure>> {
        let call = call(&WRITE, chunk.into());
        async { call.await.map(drop) }
    }

    /// Ends the response: the client has all of it. What the handler does afterwards is work after the response.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub async fn finish(self) -> Result<Streamed, Failure> {
        call(&END, Vec::new()).await?;
        Ok(Streamed(()))
    }
}

impl fmt::Debug for ResponseStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseStream")
    }
}

/// What a handler returns whose response has been sent.
#[derive(Debug)]
pub struct Streamed(());

impl IntoResponse for Streamed {
    fn into_response(self) -> Response {
        Response::new(200)
    }
}
