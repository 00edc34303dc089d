//! Requests that are built, and answers that are read, on top of the methods `send` and `open`.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use asml::iomod::Failure;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{OPEN, OpenError, SEND, SendError};

/// A request that is not sent yet: awaiting it sends it and gives the whole answer; [`open`](Self::open) gives the
/// body in chunks.
///
/// ```no_run
/// # #[derive(serde::Deserialize)] struct Weather { degrees: f64 }
/// # async fn example() -> Result<f64, std_http::SendError> {
/// let weather: Weather = std_http::get("https://api.example.com/weather").await?.error_for_status()?.json()?;
/// # Ok(weather.degrees)
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct Request {
    head: Head,
    body: Vec<u8>,
    refused: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Head {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout_ms: Option<u64>,
    follow: bool,
}

/// A GET request.
pub fn get(url: impl Into<String>) -> Request {
    Request::new("GET", url)
}

/// A HEAD request.
pub fn head(url: impl Into<String>) -> Request {
    Request::new("HEAD", url)
}

/// A POST request.
pub fn post(url: impl Into<String>) -> Request {
    Request::new("POST", url)
}

/// A PUT request.
pub fn put(url: impl Into<String>) -> Request {
    Request::new("PUT", url)
}

/// A PATCH request.
pub fn patch(url: impl Into<String>) -> Request {
    Request::new("PATCH", url)
}

/// A DELETE request.
pub fn delete(url: impl Into<String>) -> Request {
    Request::new("DELETE", url)
}

impl Request {
    /// A request of any method.
    pub fn new(method: impl Into<String>, url: impl Into<String>) -> Self {
        let head = Head { method: method.into(), url: url.into(), headers: Vec::new(), timeout_ms: None, follow: true };
        Self { head, body: Vec::new(), refused: None }
    }

    /// Adds a header; a name may stand twice.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.head.headers.push((name.into(), value.into()));
        self
    }

    /// Adds the header `authorization: Bearer TOKEN`. No other origin gets it on a redirect.
    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", format!("Bearer {token}"))
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body to JSON, and its content type. What JSON cannot say is a failure when the request is sent.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self.body = body,
            Err(error) => self.refused = Some(error.to_string()),
        }
        self.header("content-type", "application/json")
    }

    /// Milliseconds after which it fails, where service.toml says more.
    pub fn timeout_ms(mut self, ms: u64) -> Self {
        self.head.timeout_ms = Some(ms);
        self
    }

    /// Takes a redirect for the answer.
    pub fn no_redirects(mut self) -> Self {
        self.head.follow = false;
        self
    }

    /// Sends it; the body comes in chunks, each asked for when the one before has been taken.
    ///
    /// # Errors
    /// [`OpenError`]
    pub async fn open(self) -> Result<(crate::OpenHead, asml::iomod::Chunks<Vec<u8>, OpenError>), OpenError> {
        let input = self.into_bytes().map_err(|error| OPEN.failure(Failure::INVALID_INPUT, error))?;
        crate::open(input).await
    }

    /// As `send` and `open` take it.
    fn into_bytes(self) -> Result<Vec<u8>, String> {
        if let Some(error) = self.refused {
            return Err(error);
        }
        let head = serde_json::to_vec(&self.head).map_err(|error| error.to_string())?;
        let length = u32::try_from(head.len()).map_err(|error| error.to_string())?;
        let mut bytes = Vec::with_capacity(4 + head.len() + self.body.len());
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&head);
        bytes.extend_from_slice(&self.body);
        Ok(bytes)
    }
}

impl IntoFuture for Request {
    type Output = Result<Response, SendError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async {
            let input = self.into_bytes().map_err(|error| SEND.failure(Failure::INVALID_INPUT, error))?;
            Response::read(crate::send(input).await?)
        })
    }
}

/// An answer with its whole body.
#[derive(Clone, Debug)]
pub struct Response {
    head: ResponseHead,
    bytes: Vec<u8>,
    body: usize,
}

#[derive(Clone, Debug, Deserialize)]
struct ResponseHead {
    status: u16,
    headers: Vec<(String, String)>,
    url: String,
}

impl Response {
    fn read(bytes: Vec<u8>) -> Result<Self, SendError> {
        let unreadable = || invalid("the answer has no head");
        let length = bytes.first_chunk().ok_or_else(unreadable)?;
        let body = usize::try_from(u32::from_le_bytes(*length)).ok().and_then(|length| length.checked_add(4));
        let body = body.ok_or_else(unreadable)?;
        let head = serde_json::from_slice(bytes.get(4..body).ok_or_else(unreadable)?).map_err(invalid)?;
        Ok(Self { head, bytes, body })
    }

    /// The status, such as 200.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// Whether the status is 200 to 299.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.head.status)
    }

    /// Where it is from, after redirects.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.head.url
    }

    /// Names, in lower case, and values, in the order in which they came.
    #[must_use]
    pub fn headers(&self) -> &[(String, String)] {
        &self.head.headers
    }

    /// The first header of that name, whose case does not matter.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.head.headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The body, decompressed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(self.body..).unwrap_or_default()
    }

    /// The body as text.
    ///
    /// # Errors
    /// [`Failure::INVALID_ANSWER`] where it is not UTF-8.
    pub fn text(&self) -> Result<&str, SendError> {
        std::str::from_utf8(self.bytes()).map_err(invalid)
    }

    /// The body read as JSON.
    ///
    /// # Errors
    /// [`Failure::INVALID_ANSWER`] where it is none, or does not fit the type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, SendError> {
        serde_json::from_slice(self.bytes()).map_err(invalid)
    }

    /// Itself, or a failure where the status is none of success.
    ///
    /// # Errors
    /// A failure with code `HttpStatus` and the answer's status.
    pub fn error_for_status(self) -> Result<Self, SendError> {
        if self.is_success() {
            return Ok(self);
        }
        let mut failure = SEND.failure("HttpStatus", format!("the answer has status {}", self.status()));
        failure.status_code = Some(self.status());
        failure.retryable = matches!(self.status(), 429 | 502 | 503 | 504);
        Err(failure.into())
    }
}

fn invalid(error: impl ToString) -> SendError {
    SEND.failure(Failure::INVALID_ANSWER, error.to_string()).into()
}
