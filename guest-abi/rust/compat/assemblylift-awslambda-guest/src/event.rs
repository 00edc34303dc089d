//! The event, payload format 1.0.

use std::collections::{BTreeMap, HashMap};

use asml::event::apigw_v1::{self, ApiGatewayV1};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A request of API Gateway, payload format 1.0. A member that is absent, or of another type than documented, is
/// empty or `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "ApiGatewayV1", rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct ApiGatewayEvent {
    pub resource: String,
    pub path: String,
    pub http_method: String,
    pub headers: HashMap<String, String>,
    pub query_string_parameters: Option<HashMap<String, String>>,
    pub path_parameters: Option<HashMap<String, String>>,
    pub stage_variables: Option<HashMap<String, String>>,
    pub request_context: Option<ApiGatewayRequestContext>,
    pub body: Option<String>,
}

/// What API Gateway says about the request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct ApiGatewayRequestContext {
    pub authorizer: Option<ApiGatewayRequestContextAuthorizer>,
    pub identity: Option<ApiGatewayRequestContextIdentity>,
}

/// What the route's authorizer found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct ApiGatewayRequestContextAuthorizer {
    pub claims: Option<HashMap<String, String>>,
    pub scopes: Option<Vec<String>>,
}

/// Who called.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct ApiGatewayRequestContextIdentity {
    pub access_key: Option<String>,
    pub account_id: Option<String>,
    pub caller: Option<String>,
    pub cognito_amr: Option<String>,
    pub cognito_authentication_provider: Option<String>,
    pub cognito_authentication_type: Option<String>,
    pub cognito_identity_id: Option<String>,
    pub cognito_identity_pool_id: Option<String>,
    pub principal_org_id: Option<String>,
    pub source_ip: String,
    pub user: Option<String>,
    pub user_agent: Option<String>,
    pub user_arn: Option<String>,
}

impl From<ApiGatewayV1> for ApiGatewayEvent {
    fn from(event: ApiGatewayV1) -> Self {
        Self {
            resource: event.resource.unwrap_or_default(),
            path: event.path.unwrap_or_default(),
            http_method: event.http_method.unwrap_or_default(),
            headers: event.headers.unwrap_or_default().into_iter().collect(),
            query_string_parameters: unless_empty(event.query_string_parameters),
            path_parameters: unless_empty(event.path_parameters),
            stage_variables: unless_empty(event.stage_variables),
            request_context: event.request_context.map(|context| ApiGatewayRequestContext {
                authorizer: context.authorizer.map(authorizer),
                identity: context.identity.map(identity),
            }),
            body: event.body,
        }
    }
}

fn authorizer(authorizer: apigw_v1::Authorizer) -> ApiGatewayRequestContextAuthorizer {
    let claims =
        authorizer.claims.map(|claims| claims.into_iter().filter_map(|(name, claim)| Some((name, text(claim)?))));
    ApiGatewayRequestContextAuthorizer {
        claims: unless_empty(claims.map(Iterator::collect)),
        scopes: authorizer.scopes,
    }
}

fn identity(identity: apigw_v1::Identity) -> ApiGatewayRequestContextIdentity {
    ApiGatewayRequestContextIdentity {
        access_key: identity.access_key,
        account_id: identity.account_id,
        caller: identity.caller,
        cognito_amr: identity.cognito_amr,
        cognito_authentication_provider: identity.cognito_authentication_provider,
        cognito_authentication_type: identity.cognito_authentication_type,
        cognito_identity_id: identity.cognito_identity_id,
        cognito_identity_pool_id: identity.cognito_identity_pool_id,
        principal_org_id: identity.principal_org_id,
        source_ip: identity.source_ip.unwrap_or_default(),
        user: identity.user,
        user_agent: identity.user_agent,
        user_arn: identity.user_arn,
    }
}

/// API Gateway gives every claim as text; hand-written events may not.
fn text(claim: Value) -> Option<String> {
    match claim {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(claim.to_string()),
        _ => None,
    }
}

fn unless_empty(map: Option<BTreeMap<String, String>>) -> Option<HashMap<String, String>> {
    map.filter(|map| !map.is_empty()).map(|map| map.into_iter().collect())
}
