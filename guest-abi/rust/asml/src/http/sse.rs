//! Server-sent events, as the HTML standard has them (`text/event-stream`).
//!
//! ```
//! use asml::http::sse::{Event, EventStream};
//! use asml::http::{Error, Streamed};
//! use std::time::Duration;
//!
//! #[asml::handler]
//! async fn ticks() -> Result<Streamed, Error> {
//!     let mut events = EventStream::begin().await?;
//!     for tick in 1..=3 {
//!         events.send(Event::new(format!("tick {tick}")).id(tick.to_string())).await?;
//!         asml::time::sleep(Duration::from_secs(1)).await;
//!     }
//!     Ok(events.finish().await?)
//! }
//! # let host = asml::testing::Host::new();
//! # let answer = host.invoke(ticks, asml::testing::Request::get("/"));
//! # assert_eq!(answer.header("content-type"), Some("text/event-stream"));
//! # assert_eq!(answer.text(), "id: 1\ndata: tick 1\n\nid: 2\ndata: tick 2\n\nid: 3\ndata: tick 3\n\n");
//! ```
//!
//! A browser's `EventSource` that lost its connection makes the same request again, with the id of the last event that
//! it saw: [`last_event_id`].

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::stream::ResponseStream;
use super::{Error, Request, Response, Streamed};
use crate::iomod::Failure;

/// One event, or a comment.
///
/// ```
/// use asml::http::sse::Event;
///
/// let event = Event::new("first\nsecond").event("news").id("7");
/// assert_eq!(event.to_string(), "event: news\nid: 7\ndata: first\ndata: second\n\n");
/// assert_eq!(Event::comment("still here").to_string(), ": still here\n\n");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Lines before the data, each with its end.
    fields: String,
    data: Option<String>,
}

impl Event {
    /// An event with data. Line ends of any kind reach the client as `\n`.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { fields: String::new(), data: Some(data.into()) }
    }

    /// An event whose data is JSON.
    ///
    /// # Errors
    /// 500 when the value cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        serde_json::to_string(value).map(Self::new).map_err(Error::internal)
    }

    /// Lines that clients skip: something to send when there is nothing to tell, so that no one between gives the
    /// connection up.
    #[must_use]
    pub fn comment(text: &str) -> Self {
        let mut event = Self { fields: String::new(), data: None };
        for line in lines(text) {
            event.field("", line);
        }
        event
    }

    /// The event's type, by which a browser chooses its listeners; `message` unless given. A type ends with its line:
    /// what comes after a line's end is left out.
    #[must_use]
    pub fn event(mut self, name: &str) -> Self {
        self.field("event", first_line(name));
        self
    }

    /// The event's id, which a client that connects again tells. One with a zero byte, which clients do not take, is
    /// left out, and so is what comes after a line's end.
    #[must_use]
    pub fn id(mut self, id: impl AsRef<str>) -> Self {
        let id = first_line(id.as_ref());
        if !id.contains('\0') {
            self.field("id", id);
        }
        self
    }

    /// How long a client is to wait before it connects again.
    #[must_use]
    pub fn retry(mut self, after: Duration) -> Self {
        self.field("retry", &after.as_millis().to_string());
        self
    }

    /// One blank after the colon belongs to the form, so that a value may begin with a blank.
    fn field(&mut self, name: &str, value: &str) {
        self.fields.extend([name, ": ", value, "\n"]);
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fields)?;
        // An event without a line of data is never dispatched, so that empty data has one too.
        for line in self.data.as_deref().into_iter().flat_map(lines) {
            writeln!(f, "data: {line}")?;
        }
        f.write_str("\n")
    }
}

/// CR, LF and CR LF each end a line.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let here = rest?;
        let Some(end) = here.find(['\r', '\n']) else {
            rest = None;
            return Some(here);
        };
        let (line, after) = here.split_at(end);
        rest = Some(after.strip_prefix("\r\n").unwrap_or(&after[1..]));
        Some(line)
    })
}

fn first_line(text: &str) -> &str {
    lines(text).next().unwrap_or_default()
}

/// A response of events.
#[derive(Debug)]
pub struct EventStream(ResponseStream);

impl EventStream {
    /// Begins it: status 200, `text/event-stream`, not to be cached.
    ///
    /// # Errors
    /// As [`Response::stream`].
    pub async fn begin() -> Result<Self, Failure> {
        Self::of(Response::new(200)).await
    }

    /// Begins it with a response's headers and cookies.
    ///
    /// # Errors
    /// As [`Response::stream`].
    pub async fn of(response: Response) -> Result<Self, Failure> {
        let response = response.header("content-type", "text/event-stream").header("cache-control", "no-cache");
        Ok(Self(response.stream().await?))
    }

    /// Sends an event; see [`ResponseStream::write`].
    ///
    /// # Errors
    /// As there.
    pub async fn send(&mut self, event: Event) -> Result<(), Failure> {
        self.0.write(event.to_string()).await
    }

    /// Ends the response. A browser connects again: one that shall not is told so by an event, and closes its
    /// `EventSource`, or is answered with 204 the next time.
    ///
    /// # Errors
    /// As [`ResponseStream::finish`].
    pub async fn finish(self) -> Result<Streamed, Failure> {
        self.0.finish().await
    }
}

/// The id of the last event that a client saw which connects again.
#[must_use]
pub fn last_event_id(request: &Request) -> Option<&str> {
    request.header("last-event-id").filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        let text = |data: &str| Event::new(data).to_string();
        assert_eq!(text("a\rb\nc\r\nd\n\re"), "data: a\ndata: b\ndata: c\ndata: d\ndata: \ndata: e\n\n");
        assert_eq!(text("a\n"), "data: a\ndata: \n\n");
        assert_eq!(text(""), "data: \n\n");
        assert_eq!(text(" a: b"), "data:  a: b\n\n");
        assert_eq!(text("é\r漢"), "data: é\ndata: 漢\n\n");
    }

    #[test]
    fn no_value_can_begin_a_field_of_its_own() {
        let event = Event::new("x").event("a\ndata: injected").id("1\r\nid: 2").retry(Duration::from_millis(1_500));
        assert_eq!(event.to_string(), "event: a\nid: 1\nretry: 1500\ndata: x\n\n");
        assert_eq!(Event::new("x").id("a\0b").to_string(), "data: x\n\n");
        assert_eq!(Event::comment("a\n\nevent: b").to_string(), ": a\n: \n: event: b\n\n");
    }

    #[test]
    fn an_id_that_is_empty_is_told_as_it_resets_the_last_one() {
        assert_eq!(Event::new("x").id("").to_string(), "id: \ndata: x\n\n");
    }
}
