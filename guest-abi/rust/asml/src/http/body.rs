//! A request's body: as the event's JSON has it, or decoded where it lies.

use std::borrow::Cow;

use super::Error;
use super::view::{Unread, View};
use crate::base64;
use crate::json::{self, text_in, unescape_in_place, write};

/// An event from here on has its body decoded in its own memory: a copy would double what the guest needs. Below it,
/// that is more code to run than a copy is.
pub(super) const LARGE: usize = 64 * 1024;

pub(super) enum Body {
    Absent,
    Text(Cow<'static, str>),
    /// Base64, which may be wrong.
    Encoded(Cow<'static, str>),
    /// What base64 was decoded to.
    Decoded(&'static [u8]),
    /// It was said to be base64, and was none.
    Wrong,
}

impl Body {
    pub(super) fn of(text: Option<Cow<'static, str>>, is_base64_encoded: bool) -> Self {
        match text {
            None => Self::Absent,
            Some(text) if is_base64_encoded => Self::Encoded(text),
            Some(text) => Self::Text(text),
        }
    }

    pub(super) fn bytes(&'static self) -> Result<Cow<'static, [u8]>, Error> {
        match self {
            Self::Absent => Ok(Cow::Borrowed(&[])),
            Self::Text(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Self::Decoded(bytes) => Ok(Cow::Borrowed(bytes)),
            Self::Encoded(text) => base64::decode(text.as_bytes()).map(Cow::Owned).ok_or_else(not_base64),
            Self::Wrong => Err(not_base64()),
        }
    }

    pub(super) fn text(&'static self) -> Result<Cow<'static, str>, Error> {
        let text = match (self, self.bytes()?) {
            (Self::Text(text), _) => return Ok(Cow::Borrowed(text)),
            (_, Cow::Borrowed(bytes)) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            (_, Cow::Owned(bytes)) => String::from_utf8(bytes).ok().map(Cow::Owned),
        };
        text.ok_or_else(|| Error::bad_request("the body is not text in UTF-8"))
    }
}

pub(super) fn not_base64() -> Error {
    Error::bad_request("the body is not base64")
}

/// An event as it is kept for whoever wants all of it.
pub(super) enum Event {
    Whole(&'static [u8]),
    /// Large, and its body has been decoded where it was, which is `at` in `rest`: the event with an empty body.
    Parted {
        rest: &'static [u8],
        at: usize,
    },
}

/// An event before it is read.
pub(super) struct Opened {
    pub(super) event: Event,
    /// What is to be read of it: all, or where it is large, all with an empty text in the body's place.
    pub(super) rest: &'static [u8],
    /// Of a large event.
    pub(super) body: Option<Body>,
}

impl Opened {
    pub(super) fn of(event: Vec<u8>) -> Result<Self, json::Error> {
        let event = event.leak();
        let view = if event.len() < LARGE { None } else { Some(View::parse(event)?) };
        let found = view.and_then(|view| Some((view.unread_body?, view.is_base64_encoded)));
        let Some((Unread { from, to, has_escape }, is_base64_encoded)) = found else {
            return Ok(Self { event: Event::Whole(event), rest: event, body: None });
        };
        let mut rest = event.get(..from).unwrap_or_default().to_vec();
        rest.extend_from_slice(b"\"\"");
        rest.extend_from_slice(event.get(to..).unwrap_or_default());
        let rest: &'static [u8] = rest.leak();
        let inside = from + 1..to - 1;
        if !has_escape && !is_base64_encoded {
            let body = Body::Text(Cow::Borrowed(text_in(event.get(inside).unwrap_or_default())));
            return Ok(Self { event: Event::Whole(event), rest, body: Some(body) });
        }
        let text = event.get_mut(inside).unwrap_or_default();
        // Of base64, a slash may have been written as an escape.
        let text = if has_escape { unescape_in_place(text) } else { text };
        let body = if is_base64_encoded { decoded(text) } else { Body::Text(Cow::Borrowed(text_in(text))) };
        Ok(Self { event: Event::Parted { rest, at: from }, rest, body: Some(body) })
    }
}

impl Event {
    /// All of it, its body written once more where it was decoded. `None` where that is lost.
    pub(super) fn whole(&self, body: &Body) -> Option<&'static [u8]> {
        let (rest, at) = match self {
            Self::Whole(event) => return Some(event),
            Self::Parted { rest, at } => (rest, *at),
        };
        let (before, behind) = rest.split_at_checked(at)?;
        let mut event = before.to_vec();
        match body {
            Body::Text(text) | Body::Encoded(text) => write::string(&mut event, text),
            Body::Decoded(bytes) => write::string(&mut event, &base64::encode(bytes)),
            Body::Absent | Body::Wrong => return None,
        }
        event.extend_from_slice(behind.strip_prefix(b"\"\"")?);
        Some(event.leak())
    }
}

fn decoded(text: &'static mut [u8]) -> Body {
    match base64::decode_in_place(text) {
        Some(length) => Body::Decoded(text.get(..length).unwrap_or_default()),
        None => Body::Wrong,
    }
}
