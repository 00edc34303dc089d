//! A request's body: as the event's JSON has it, or decoded where it lies.

use std::borrow::Cow;

use super::Error;
use crate::base64;
use crate::json::{self, STEP, Text as Json, text_in, unescape_to, write};

/// An event from here on has its body decoded in its own memory: a copy would double what the guest needs. Below it,
/// that is more code to run than a copy is.
const LARGE: usize = 8 * 1024;

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

    /// Of a large event: base64 is decoded where it lies.
    pub(super) fn of_large(text: &'static mut [u8], is_base64_encoded: bool) -> Self {
        if !is_base64_encoded {
            return Self::Text(Cow::Borrowed(text_in(text)));
        }
        match base64::decode_in_place(text) {
            Some(length) => Self::Decoded(text.get(..length).unwrap_or_default()),
            None => Self::Wrong,
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
    /// Of a large event: the body's text.
    pub(super) body: Option<&'static mut [u8]>,
}

impl Opened {
    pub(super) fn of(event: Vec<u8>) -> Result<Self, json::Error> {
        let event = event.leak();
        // Where the body is to be moved to is what was before it.
        let Some(at) = body_of(event)?.filter(|at| *at >= STEP) else {
            return Ok(Self { event: Event::Whole(event), rest: event, body: None });
        };
        let mut rest = event.get(..at).unwrap_or_default().to_vec();
        let begin = at - STEP;
        let (end, behind) = unescape_to(event, begin, at + 1)?;
        rest.extend_from_slice(b"\"\"");
        rest.extend_from_slice(event.get(behind..).unwrap_or_default());
        let rest: &'static [u8] = rest.leak();
        Ok(Self { event: Event::Parted { rest, at }, rest, body: event.get_mut(begin..end) })
    }
}

/// Where the body's text begins in a large event.
fn body_of(event: &[u8]) -> Result<Option<usize>, json::Error> {
    if event.len() < LARGE {
        return Ok(None);
    }
    let mut json = Json::new(event)?;
    if json.peek() != Some(b'{') {
        return Ok(None);
    }
    json.enter()?;
    let mut first = true;
    while json.advance(first, b'}')? {
        first = false;
        let is_body = json.string()? == "body";
        json.expect(b':', "a colon is expected after a member's name")?;
        if is_body && json.peek() == Some(b'"') {
            return Ok(Some(json.at()));
        }
        json.skip()?;
    }
    Ok(None)
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
