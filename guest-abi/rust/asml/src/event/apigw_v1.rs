//! API Gateway's payload format 1.0: HTTP APIs that ask for it, and REST APIs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::lenient;

/// A request, payload format 1.0.
///
/// ```
/// use asml::event::apigw_v1::ApiGatewayV1;
///
/// let event: ApiGatewayV1 = serde_json::from_str(r#"{ "httpMethod": "PUT", "path": "/put", "headers": null }"#).unwrap();
/// assert_eq!(event.http_method.as_deref(), Some("PUT"));
/// assert!(event.headers.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ApiGatewayV1 {
    /// `1.0` in HTTP APIs; REST APIs leave it out.
    #[serde(deserialize_with = "lenient::optional")]
    pub version: Option<String>,
    /// The route's key, or the resource's path.
    #[serde(deserialize_with = "lenient::optional")]
    pub resource: Option<String>,
    /// The path, decoded.
    #[serde(deserialize_with = "lenient::optional")]
    pub path: Option<String>,
    /// The request's method.
    #[serde(deserialize_with = "lenient::optional")]
    pub http_method: Option<String>,
    /// Headers; the last of repeated ones.
    #[serde(deserialize_with = "lenient::or_default")]
    pub headers: BTreeMap<String, String>,
    /// Headers with all their values.
    #[serde(deserialize_with = "lenient::or_default")]
    pub multi_value_headers: BTreeMap<String, Vec<String>>,
    /// Query parameters, decoded; the last of repeated ones.
    #[serde(deserialize_with = "lenient::or_default")]
    pub query_string_parameters: BTreeMap<String, String>,
    /// Query parameters, decoded, with all their values.
    #[serde(deserialize_with = "lenient::or_default")]
    pub multi_value_query_string_parameters: BTreeMap<String, Vec<String>>,
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
    /// What the route's authorizer found.
    #[serde(deserialize_with = "lenient::object")]
    pub authorizer: Option<Authorizer>,
    /// The host name that the caller used.
    #[serde(deserialize_with = "lenient::optional")]
    pub domain_name: Option<String>,
    /// Its first label.
    #[serde(deserialize_with = "lenient::optional")]
    pub domain_prefix: Option<String>,
    /// Another id of the request.
    #[serde(deserialize_with = "lenient::optional")]
    pub extended_request_id: Option<String>,
    /// The request's method.
    #[serde(deserialize_with = "lenient::optional")]
    pub http_method: Option<String>,
    /// Who called.
    #[serde(deserialize_with = "lenient::object")]
    pub identity: Option<Identity>,
    /// The path with the stage.
    #[serde(deserialize_with = "lenient::optional")]
    pub path: Option<String>,
    /// Such as `HTTP/1.1`.
    #[serde(deserialize_with = "lenient::optional")]
    pub protocol: Option<String>,
    /// Id of the request.
    #[serde(deserialize_with = "lenient::optional")]
    pub request_id: Option<String>,
    /// When it came, in words.
    #[serde(deserialize_with = "lenient::optional")]
    pub request_time: Option<String>,
    /// When it came, in milliseconds since 1970.
    #[serde(deserialize_with = "lenient::optional")]
    pub request_time_epoch: Option<i64>,
    /// Id of the resource.
    #[serde(deserialize_with = "lenient::optional")]
    pub resource_id: Option<String>,
    /// The route's key, or the resource's path.
    #[serde(deserialize_with = "lenient::optional")]
    pub resource_path: Option<String>,
    /// The stage.
    #[serde(deserialize_with = "lenient::optional")]
    pub stage: Option<String>,
}

/// What the route's authorizer found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Authorizer {
    /// The token's claims, as texts.
    #[serde(deserialize_with = "lenient::or_default")]
    pub claims: BTreeMap<String, String>,
    /// The token's scopes, on a route that asks for scopes.
    #[serde(deserialize_with = "lenient::optional")]
    pub scopes: Option<Vec<String>>,
    /// What an authorizer of another kind gave.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// Who called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Identity {
    /// The access key, for a call that was signed.
    #[serde(deserialize_with = "lenient::optional")]
    pub access_key: Option<String>,
    /// The caller's account.
    #[serde(deserialize_with = "lenient::optional")]
    pub account_id: Option<String>,
    /// The API key, where the API asks for one.
    #[serde(deserialize_with = "lenient::optional")]
    pub api_key: Option<String>,
    /// The caller, for a call that was signed.
    #[serde(deserialize_with = "lenient::optional")]
    pub caller: Option<String>,
    /// Cognito's methods of authentication.
    #[serde(deserialize_with = "lenient::optional")]
    pub cognito_amr: Option<String>,
    /// Cognito's provider.
    #[serde(deserialize_with = "lenient::optional")]
    pub cognito_authentication_provider: Option<String>,
    /// Cognito's type of authentication.
    #[serde(deserialize_with = "lenient::optional")]
    pub cognito_authentication_type: Option<String>,
    /// Cognito's identity.
    #[serde(deserialize_with = "lenient::optional")]
    pub cognito_identity_id: Option<String>,
    /// Cognito's identity pool.
    #[serde(deserialize_with = "lenient::optional")]
    pub cognito_identity_pool_id: Option<String>,
    /// The caller's organization.
    #[serde(deserialize_with = "lenient::optional")]
    pub principal_org_id: Option<String>,
    /// The caller's address.
    #[serde(deserialize_with = "lenient::optional")]
    pub source_ip: Option<String>,
    /// The caller's user, for a call that was signed.
    #[serde(deserialize_with = "lenient::optional")]
    pub user: Option<String>,
    /// The caller's program.
    #[serde(deserialize_with = "lenient::optional")]
    pub user_agent: Option<String>,
    /// The caller's ARN, for a call that was signed.
    #[serde(deserialize_with = "lenient::optional")]
    pub user_arn: Option<String>,
}
