//! API Gateway's payload format 2.0: HTTP APIs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::lenient;

/// A request, payload format 2.0.
///
/// ```
/// use asml::event::apigw_v2::ApiGatewayV2;
///
/// let event: ApiGatewayV2 = serde_json::from_str(r#"{ "version": "2.0", "rawPath": "/profile", "cookies": 7 }"#).unwrap();
/// assert_eq!(event.raw_path.as_deref(), Some("/profile"));
/// assert!(event.cookies.is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ApiGatewayV2 {
    /// `2.0`.
    #[serde(deserialize_with = "lenient::optional")]
    pub version: Option<String>,
    /// The route's key, such as `PUT /profile` or `$default`.
    #[serde(deserialize_with = "lenient::optional")]
    pub route_key: Option<String>,
    /// The path, decoded.
    #[serde(deserialize_with = "lenient::optional")]
    pub raw_path: Option<String>,
    /// The query, still encoded.
    #[serde(deserialize_with = "lenient::optional")]
    pub raw_query_string: Option<String>,
    /// Cookies, where there are any.
    #[serde(deserialize_with = "lenient::optional")]
    pub cookies: Option<Vec<String>>,
    /// Headers; repeated ones are joined with `,`.
    #[serde(deserialize_with = "lenient::or_default")]
    pub headers: BTreeMap<String, String>,
    /// Query parameters, decoded; repeated ones are joined with `,`.
    #[serde(deserialize_with = "lenient::or_default")]
    pub query_string_parameters: BTreeMap<String, String>,
    /// Path parameters, decoded.
    #[serde(deserialize_with = "lenient::or_default")]
    pub path_parameters: BTreeMap<String, String>,
    /// Variables of the stage.
    #[serde(deserialize_with = "lenient::or_default")]
    pub stage_variables: BTreeMap<String, String>,
    /// About the request.
    #[serde(deserialize_with = "lenient::object")]
    pub request_context: Option<RequestContext>,
    /// The body, base64 where `is_base64_encoded` says so.
    #[serde(deserialize_with = "lenient::optional")]
    pub body: Option<String>,
    /// Whether `body` is base64.
    #[serde(deserialize_with = "lenient::or_default")]
    pub is_base64_encoded: bool,
}

/// What API Gateway says about the request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct RequestContext {
    /// The account that owns the API.
    #[serde(deserialize_with = "lenient::optional")]
    pub account_id: Option<String>,
    /// The API.
    #[serde(deserialize_with = "lenient::optional")]
    pub api_id: Option<String>,
    /// What was found about the caller's right to call.
    #[serde(deserialize_with = "lenient::object")]
    pub authorizer: Option<Authorizer>,
    /// The host name that the caller used.
    #[serde(deserialize_with = "lenient::optional")]
    pub domain_name: Option<String>,
    /// Its first label.
    #[serde(deserialize_with = "lenient::optional")]
    pub domain_prefix: Option<String>,
    /// The request itself.
    #[serde(deserialize_with = "lenient::object")]
    pub http: Option<Http>,
    /// Id of the request.
    #[serde(deserialize_with = "lenient::optional")]
    pub request_id: Option<String>,
    /// The route's key.
    #[serde(deserialize_with = "lenient::optional")]
    pub route_key: Option<String>,
    /// The stage.
    #[serde(deserialize_with = "lenient::optional")]
    pub stage: Option<String>,
    /// When the request came, in words.
    #[serde(deserialize_with = "lenient::optional")]
    pub time: Option<String>,
    /// When the request came, in milliseconds since 1970.
    #[serde(deserialize_with = "lenient::optional")]
    pub time_epoch: Option<i64>,
}

/// The request itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Http {
    /// Its method.
    #[serde(deserialize_with = "lenient::optional")]
    pub method: Option<String>,
    /// Its path, decoded.
    #[serde(deserialize_with = "lenient::optional")]
    pub path: Option<String>,
    /// Such as `HTTP/1.1`.
    #[serde(deserialize_with = "lenient::optional")]
    pub protocol: Option<String>,
    /// The caller's address.
    #[serde(deserialize_with = "lenient::optional")]
    pub source_ip: Option<String>,
    /// The caller's program.
    #[serde(deserialize_with = "lenient::optional")]
    pub user_agent: Option<String>,
}

/// What was found about the caller's right to call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Authorizer {
    /// By a JWT authorizer.
    #[serde(deserialize_with = "lenient::object")]
    pub jwt: Option<Jwt>,
    /// By IAM and by Lambda authorizers, under `iam` and `lambda`.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// What a JWT authorizer found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Jwt {
    /// The token's claims, as texts.
    #[serde(deserialize_with = "lenient::or_default")]
    pub claims: BTreeMap<String, String>,
    /// The token's scopes, on a route that asks for scopes.
    #[serde(deserialize_with = "lenient::optional")]
    pub scopes: Option<Vec<String>>,
}
