//! Functions that decide of requests: Lambda authorizers of HTTP APIs.
//!
//! ```
//! use asml::authorizer::Decision;
//! use asml::event::authorizer::AuthorizerEvent;
//!
//! #[asml::handler(event)]
//! async fn check(request: AuthorizerEvent) -> Result<Decision, asml::iomod::Failure> {
//!     Ok(match request.bearer() {
//!         Some("open sesame") => Decision::allow().context("who", "ali"),
//!         _ => Decision::deny(),
//!     })
//! }
//! # let host = asml::testing::Host::new();
//! # let event = |token: &str| serde_json::json!({ "version": "2.0", "type": "REQUEST", "identitySource": [token] });
//! # assert_eq!(
//! #     host.invoke_event(check, &event("Bearer open sesame")),
//! #     Ok(serde_json::json!({ "isAuthorized": true, "context": { "who": "ali" } }))
//! # );
//! # assert_eq!(host.invoke_event(check, &event("Bearer x")), Ok(serde_json::json!({ "isAuthorized": false })));
//! ```
//!
//! In service.toml:
//!
//! ```toml
//! [api.functions.check]
//! name = "check"
//!
//! [api.authorizers.door]
//! auth_type = "LAMBDA"
//! function = "check"
//! ttl_seconds = 300
//! ```
//!
//! A handler of a route finds what is told of the caller with [`Request::event`](crate::http::Request::event), under
//! `request_context.authorizer`. Compare digests of secrets and not the secrets: how long it takes to compare texts tells
//! how much of one was right.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// Yes or no, for an authorizer with `response = "simple"`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    is_authorized: bool,
    #[serde(skip_serializing_if = "Map::is_empty")]
    context: Map<String, Value>,
}

impl Decision {
    /// Lets the request through.
    #[must_use]
    pub fn allow() -> Self {
        Self { is_authorized: true, context: Map::new() }
    }

    /// Does not: the caller gets 403.
    #[must_use]
    pub fn deny() -> Self {
        Self { is_authorized: false, context: Map::new() }
    }

    /// Tells the route's function something of the caller.
    #[must_use]
    pub fn context(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.context.insert(name.into(), value.into());
        self
    }
}

/// An IAM policy, for an authorizer with `response = "iam"`: where answers are kept, one may decide of several routes.
///
/// ```
/// use asml::authorizer::Policy;
///
/// let policy = Policy::of("ada").allow("arn:aws:execute-api:*:*:*/*/GET/*").deny("*/GET/admin");
/// assert_eq!(
///     serde_json::to_value(&policy).unwrap()["policyDocument"]["Statement"][1],
///     serde_json::json!({ "Effect": "Deny", "Action": "execute-api:Invoke", "Resource": "*/GET/admin" })
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    principal_id: String,
    statements: Vec<Value>,
    context: Map<String, Value>,
}

impl Policy {
    /// Of a caller; allows nothing yet.
    #[must_use]
    pub fn of(principal_id: impl Into<String>) -> Self {
        Self { principal_id: principal_id.into(), statements: Vec::new(), context: Map::new() }
    }

    /// Allows calls: an ARN, in which `*` is any text.
    #[must_use]
    pub fn allow(self, arn: impl Into<String>) -> Self {
        self.statement("Allow", arn.into())
    }

    /// Denies calls, whatever else allows them.
    #[must_use]
    pub fn deny(self, arn: impl Into<String>) -> Self {
        self.statement("Deny", arn.into())
    }

    fn statement(mut self, effect: &str, arn: String) -> Self {
        self.statements.push(json!({ "Effect": effect, "Action": "execute-api:Invoke", "Resource": arn }));
        self
    }

    /// Tells the route's function something of the caller.
    #[must_use]
    pub fn context(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.context.insert(name.into(), value.into());
        self
    }
}

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { principal_id, statements, context } = self;
        let document = json!({ "Version": "2012-10-17", "Statement": statements });
        let mut value = json!({ "principalId": principal_id, "policyDocument": document });
        if !context.is_empty() {
            value["context"] = context.clone().into();
        }
        value.serialize(to)
    }
}
