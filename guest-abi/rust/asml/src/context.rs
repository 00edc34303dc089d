//! What a handler can know of its invocation.

use std::time::Duration;

use crate::http::{Error, FromRequest, Request};

/// The invocation. An argument of any handler.
///
/// ```
/// use asml::Context;
///
/// #[asml::handler]
/// async fn hello(context: Context) -> String {
///     format!("{:?} has {} s left", context.request_id(), context.remaining().as_secs())
/// }
/// # let host = asml::testing::Host::new();
/// # assert_eq!(host.invoke(hello, asml::testing::Request::get("/")).text(), "Some(\"test\") has 30 s left");
/// ```
#[derive(Clone, Debug)]
pub struct Context {
    request_id: Option<String>,
}

impl Context {
    pub(crate) fn new(request_id: Option<&str>) -> Self {
        Self { request_id: request_id.map(str::to_owned) }
    }

    /// API Gateway's id of the request; no other event has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The time that is left before the host ends the invocation.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        crate::time::remaining()
    }
}

impl FromRequest for Context {
    fn from_request(request: &Request) -> Result<Self, Error> {
        Ok(Self::new(request.request_id()))
    }
}
