//! What goes wrong in a handler, as an HTTP answer.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{self, Write as _};

use serde::Serialize;

use super::failure::status_of;
use super::response::{IntoResponse, Response, reason};
use crate::iomod::Failure;

/// An error that knows its answer: a status and a JSON body in the manner of RFC 9457.
///
/// With `?` every error of another type becomes one. An IOmod's [`Failure`] gets its status by its code: throttled
/// or otherwise retryable 503, a failed condition 409, input that the service calls invalid 400. Any other error is
/// a 500. What is inside is logged and never told to the caller; the caller reads what the constructors here are
/// given.
///
/// ```
/// use asml::http::{Error, Json};
/// # asml::method! { static GET_ITEM = "aws.dynamodb" / "get_item"; }
///
/// #[asml::handler]
/// async fn show() -> Result<Json<serde_json::Value>, Error> {
///     let output: serde_json::Value = asml::iomod::call_json(&GET_ITEM, &serde_json::json!({ "TableName": "t" })).await?;
///     let item = output.get("Item").ok_or_else(|| Error::not_found("no such item"))?;
///     Ok(Json(item.clone()))
/// }
/// # use asml::testing::{failure, Host, Request};
/// # let host = Host::new();
/// # host.on(&GET_ITEM, |_| Ok(serde_json::json!({})));
/// # let answer = host.invoke(show, Request::get("/"));
/// # assert_eq!((answer.status, answer.header("content-type")), (404, Some("application/problem+json")));
/// # assert_eq!(answer.json(), serde_json::json!({ "title": "Not Found", "status": 404, "detail": "no such item" }));
/// # host.on(&GET_ITEM, |_| Err(failure("ThrottlingException", "rate exceeded")));
/// # assert_eq!(host.invoke(show, Request::get("/")).status, 503);
/// ```
pub struct Error {
    status: u16,
    detail: Option<Cow<'static, str>>,
    retryable: bool,
    cause: Option<Box<dyn StdError>>,
}

impl Error {
    /// An error with a status from 400 to 599; any other becomes 500.
    #[must_use]
    pub fn new(status: u16) -> Self {
        let status = if (400..600).contains(&status) { status } else { 500 };
        Self { status, detail: None, retryable: false, cause: None }
    }

    /// With a sentence for the caller.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With a cause, for the log alone.
    #[must_use]
    pub fn cause(mut self, cause: impl Into<Box<dyn StdError>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// 400, with a sentence for the caller.
    #[must_use]
    pub fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(400).detail(detail)
    }

    /// 401, with a sentence for the caller.
    #[must_use]
    pub fn unauthorized(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(401).detail(detail)
    }

    /// 403, with a sentence for the caller.
    #[must_use]
    pub fn forbidden(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(403).detail(detail)
    }

    /// 404, with a sentence for the caller.
    #[must_use]
    pub fn not_found(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(404).detail(detail)
    }

    /// 409, with a sentence for the caller.
    #[must_use]
    pub fn conflict(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(409).detail(detail)
    }

    /// 500, with a cause for the log; the caller reads nothing of it.
    #[must_use]
    pub fn internal(cause: impl Into<Box<dyn StdError>>) -> Self {
        Self::new(500).cause(cause)
    }

    /// The answer's status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }
}

/// Not `std::error::Error` itself, so that every such error converts with `?`.
impl<E: StdError + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        let (status, retryable) = failure_in(&error).map_or((500, false), status_of);
        Self { retryable, ..Self::new(status).cause(error) }
    }
}

/// An IOmod's failure, wherever it is in the chain of sources: typed errors of generated crates hold one.
fn failure_in<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Failure> {
    std::iter::successors(Some(error), |error| (*error).source()).find_map(|error| error.downcast_ref())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, reason(self.status))?;
        if let Some(detail) = &self.detail {
            write!(f, ": {detail}")?;
        }
        let mut said = String::new();
        for cause in std::iter::successors(self.cause.as_deref(), |cause| (*cause).source()) {
            // An error often says what its source says as well.
            let mut text = String::new();
            write!(text, "{cause}")?;
            if !said.ends_with(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[derive(Serialize)]
struct Problem<'a> {
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

impl IntoResponse for Error {
    /// Also logs it, where it is not the caller's doing alone.
    fn into_response(self) -> Response {
        if self.status >= 500 {
            crate::error!("{self}");
        } else if self.cause.is_some() {
            crate::warn!("{self}");
        }
        let problem = Problem { title: reason(self.status), status: self.status, detail: self.detail.as_deref() };
        let response = Response::new(self.status).json(&problem).header("content-type", "application/problem+json");
        if self.retryable { response.header("retry-after", "1") } else { response }
    }
}
