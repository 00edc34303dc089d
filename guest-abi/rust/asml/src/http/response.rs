//! Responses, written in the payload format that the request came in.

use std::borrow::Cow;

use serde::Serialize;

use super::{Json, PayloadVersion};
use crate::base64;
use crate::json::write;

/// What a handler can return.
///
/// ```
/// use asml::http::{IntoResponse, Json, Response};
///
/// let created = (201, Json("done")).into_response();
/// assert_eq!(created.status(), 201);
/// let nothing = ().into_response();
/// assert_eq!(nothing.status(), 204);
/// let moved = Response::new(301).header("location", "/elsewhere");
/// # assert_eq!(moved.into_response().status(), 301);
/// ```
#[diagnostic::on_unimplemented(
    message = "a handler cannot answer with `{Self}`",
    note = "a handler returns `Json<T>`, text, bytes, `Response`, `(status, answer)`, or a `Result` of them with `asml::http::Error`"
)]
pub trait IntoResponse {
    /// Makes a response of it.
    fn into_response(self) -> Response;
}

/// A response: status, headers, cookies, body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    status: u16,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    cookies: Vec<String>,
    body: Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Body {
    Text(Cow<'static, str>),
    Bytes(Vec<u8>),
}

impl Response {
    /// An empty response. A status that HTTP does not have (it has 100 to 599) becomes 500.
    #[must_use]
    pub fn new(status: u16) -> Self {
        let status = if (100..600).contains(&status) { status } else { 500 };
        Self { status, headers: Vec::new(), cookies: Vec::new(), body: Body::Text(Cow::Borrowed("")) }
    }

    /// With a header, in the place of one of that name. A name or value that HTTP does not allow turns the response
    /// into a 500: sent on, a line break in it would let its author write headers and bodies.
    #[must_use]
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        let (name, value) = (name.into(), value.into());
        if !is_token(&name) || value.chars().any(|char| char.is_control() && char != '\t') {
            crate::error!("the response has a header that HTTP does not allow: {name:?}");
            return Self::new(500);
        }
        match self.headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            Some((_, known)) => *known = value,
            None => self.headers.push((name, value)),
        }
        self
    }

    /// With a cookie: the value of a `set-cookie` header, such as `id=7; HttpOnly; Secure`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        let cookie = cookie.into();
        if cookie.chars().any(char::is_control) {
            crate::error!("the response has a cookie that HTTP does not allow");
            return Self::new(500);
        }
        self.cookies.push(cookie);
        self
    }

    /// With text as its body.
    #[must_use]
    pub fn text(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.body("text/plain; charset=utf-8", Body::Text(text.into()))
    }

    /// With JSON as its body. A value that cannot be written as JSON turns the response into a 500.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => self.body("application/json", Body::Text(text.into())),
            Err(error) => {
                crate::error!("the response cannot be written as JSON: {error}");
                Self::new(500)
            }
        }
    }

    /// With bytes as its body.
    #[must_use]
    pub fn bytes(self, bytes: impl Into<Vec<u8>>) -> Self {
        self.body("application/octet-stream", Body::Bytes(bytes.into()))
    }

    /// For an answer to `HEAD`: what `GET` would get, without the body.
    pub(super) fn without_body(mut self) -> Self {
        self.body = Body::Text(Cow::Borrowed(""));
        self
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A content type that was set stays.
    fn body(mut self, content_type: &'static str, body: Body) -> Self {
        self.body = body;
        if self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            return self;
        }
        self.header("content-type", content_type)
    }

    /// The answer's bytes, as API Gateway takes them.
    pub(crate) fn render(&self, version: PayloadVersion) -> Vec<u8> {
        let mut answer = Vec::with_capacity(self.about_bytes());
        self.write_head(version, &mut answer);
        match &self.body {
            Body::Text(text) => {
                answer.extend_from_slice(b",\"isBase64Encoded\":false,\"body\":");
                write::string(&mut answer, text);
            }
            Body::Bytes(bytes) => {
                answer.extend_from_slice(b",\"isBase64Encoded\":true,\"body\":\"");
                answer.extend_from_slice(base64::encode(bytes).as_bytes());
                answer.push(b'"');
            }
        }
        answer.push(b'}');
        answer
    }

    /// The same without a body, for a response whose body comes in chunks.
    pub(super) fn head(&self, version: PayloadVersion) -> Vec<u8> {
        let mut head = Vec::new();
        self.write_head(version, &mut head);
        head.push(b'}');
        head
    }

    /// All members but the body's.
    fn write_head(&self, version: PayloadVersion, answer: &mut Vec<u8>) {
        let Self { status, headers, cookies, .. } = self;
        answer.extend_from_slice(b"{\"statusCode\":");
        answer.extend([status / 100, status / 10 % 10, status % 10].map(|digit| b'0' + digit as u8));
        answer.extend_from_slice(b",\"headers\":{");
        for (index, (name, value)) in headers.iter().enumerate() {
            separate(answer, index);
            write::string(answer, name);
            answer.push(b':');
            write::string(answer, value);
        }
        answer.push(b'}');
        if !cookies.is_empty() {
            // Format 1.0 has no member for cookies.
            let (begin, end): (&[u8], &[u8]) = match version {
                PayloadVersion::V1 => (b",\"multiValueHeaders\":{\"set-cookie\":[", b"]}"),
                PayloadVersion::V2 => (b",\"cookies\":[", b"]"),
            };
            answer.extend_from_slice(begin);
            for (index, cookie) in cookies.iter().enumerate() {
                separate(answer, index);
                write::string(answer, cookie);
            }
            answer.extend_from_slice(end);
        }
    }

    /// What is reserved for the answer: copying a large one to where it can grow takes longer than writing it.
    fn about_bytes(&self) -> usize {
        let body = match &self.body {
            Body::Text(text) => write::escaped_len(text),
            Body::Bytes(bytes) => bytes.len().div_ceil(3) * 4,
        };
        let headers = self.headers.iter().map(|(name, value)| name.len() + value.len() + 8);
        let cookies = self.cookies.iter().map(|cookie| cookie.len() + 4);
        128 + body + headers.sum::<usize>() + cookies.sum::<usize>()
    }
}

/// A comma before all but the first.
fn separate(answer: &mut Vec<u8>, index: usize) {
    if index > 0 {
        answer.push(b',');
    }
}

/// A header's name by RFC 9110.
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// The words that go with a status.
pub(super) fn reason(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        423 => "Locked",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        ..500 => "Client Error",
        _ => "Server Error",
    }
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        Response::new(200).json(&self.0)
    }
}

impl IntoResponse for () {
    fn into_response(self) -> Response {
        Response::new(204)
    }
}

impl IntoResponse for String {
    fn into_response(self) -> Response {
        Response::new(200).text(self)
    }
}

impl IntoResponse for &'static str {
    fn into_response(self) -> Response {
        Response::new(200).text(self)
    }
}

impl IntoResponse for Vec<u8> {
    fn into_response(self) -> Response {
        Response::new(200).bytes(self)
    }
}

impl<R: IntoResponse> IntoResponse for (u16, R) {
    fn into_response(self) -> Response {
        let status = Response::new(self.0).status;
        Response { status, ..self.1.into_response() }
    }
}

impl<R: IntoResponse, E: IntoResponse> IntoResponse for Result<R, E> {
    fn into_response(self) -> Response {
        match self {
            Ok(answer) => answer.into_response(),
            Err(error) => error.into_response(),
        }
    }
}
