//! What an authorizer function is asked. What it answers is in [`authorizer`](crate::authorizer).

use std::collections::BTreeMap;

use serde_json::Value;

use super::apigw_v2::RequestContext;
use super::members::structures;

structures! {
    /// A request that is to be let through or not, payload format 2.0 or 1.0; without its body, which API Gateway
    /// does not show.
    AuthorizerEvent {
        /// `2.0` or `1.0`.
        "version" version: String;
        /// `REQUEST`.
        "type" kind: String;
        /// What is called, in format 2.0.
        "routeArn" route_arn: String;
        /// What is called, in format 1.0.
        "methodArn" method_arn: String;
        /// Values of the authorizer's identity sources: a list in format 2.0, joined with `,` in 1.0. See
        /// [`AuthorizerEvent::identity`].
        "identitySource" identity_source: Value;
        /// The route's key, in format 2.0.
        "routeKey" route_key: String;
        /// The path, decoded, in format 2.0.
        "rawPath" raw_path: String;
        /// The query, still encoded, in format 2.0.
        "rawQueryString" raw_query_string: String;
        /// The path, decoded, in format 1.0.
        "path" path: String;
        /// The method, in format 1.0.
        "httpMethod" http_method: String;
        /// Cookies, in format 2.0.
        "cookies" cookies: Vec<String>;
        /// Headers.
        "headers" headers: BTreeMap<String, String>;
        /// Query parameters, decoded.
        "queryStringParameters" query_string_parameters: BTreeMap<String, String>;
        /// Path parameters, decoded.
        "pathParameters" path_parameters: BTreeMap<String, String>;
        /// Variables of the stage.
        "stageVariables" stage_variables: BTreeMap<String, String>;
        /// About the request.
        "requestContext" request_context: RequestContext;
    }
}

impl AuthorizerEvent {
    /// The value of the authorizer's first identity source: of `Authorization`, unless it has others.
    #[must_use]
    pub fn identity(&self) -> Option<&str> {
        match self.identity_source.as_ref()? {
            Value::Array(values) => values.first()?.as_str(),
            value => value.as_str(),
        }
    }

    /// The token, where that is a bearer token.
    #[must_use]
    pub fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.identity()?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim_start())
    }

    /// A header, its name in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let headers = self.headers.as_ref()?;
        headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// ARN of what is called.
    #[must_use]
    pub fn arn(&self) -> Option<&str> {
        self.route_arn.as_deref().or(self.method_arn.as_deref())
    }
}
