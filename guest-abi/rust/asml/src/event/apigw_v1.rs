//! API Gateway's payload format 1.0: HTTP APIs that ask for it, and REST APIs.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::members::structures;

structures! {
    /// A request, payload format 1.0.
    ///
    /// ```
    /// use asml::event::apigw_v1::ApiGatewayV1;
    ///
    /// let event: ApiGatewayV1 = serde_json::from_str(r#"{ "httpMethod": "PUT", "path": "/put", "headers": null }"#).unwrap();
    /// assert_eq!(event.http_method.as_deref(), Some("PUT"));
    /// assert!(event.headers.is_none());
    /// ```
    ApiGatewayV1 {
        /// `1.0` in HTTP APIs; REST APIs leave it out.
        "version" version: String;
        /// The route's key, or the resource's path.
        "resource" resource: String;
        /// The path, decoded.
        "path" path: String;
        /// The request's method.
        "httpMethod" http_method: String;
        /// Headers; the last of repeated ones.
        "headers" headers: BTreeMap<String, String>;
        /// Headers with all their values.
        "multiValueHeaders" multi_value_headers: BTreeMap<String, Vec<String>>;
        /// Query parameters, decoded; the last of repeated ones.
        "queryStringParameters" query_string_parameters: BTreeMap<String, String>;
        /// Query parameters, decoded, with all their values.
        "multiValueQueryStringParameters" multi_value_query_string_parameters: BTreeMap<String, Vec<String>>;
        /// Path parameters, decoded.
        "pathParameters" path_parameters: BTreeMap<String, String>;
        /// Variables of the stage.
        "stageVariables" stage_variables: BTreeMap<String, String>;
        /// About the request.
        "requestContext" request_context: RequestContext;
        /// The body, base64 where `is_base64_encoded` says so.
        "body" body: String;
        /// Whether `body` is base64.
        "isBase64Encoded" is_base64_encoded: bool;
    }

    /// What API Gateway says about the request.
    RequestContext {
        /// The account that owns the API.
        "accountId" account_id: String;
        /// The API.
        "apiId" api_id: String;
        /// What the route's authorizer found.
        "authorizer" authorizer: Authorizer;
        /// The host name that the caller used.
        "domainName" domain_name: String;
        /// Its first label.
        "domainPrefix" domain_prefix: String;
        /// Another id of the request.
        "extendedRequestId" extended_request_id: String;
        /// The request's method.
        "httpMethod" http_method: String;
        /// Who called.
        "identity" identity: Identity;
        /// The path with the stage.
        "path" path: String;
        /// Such as `HTTP/1.1`.
        "protocol" protocol: String;
        /// Id of the request.
        "requestId" request_id: String;
        /// When it came, in words.
        "requestTime" request_time: String;
        /// When it came, in milliseconds since 1970.
        "requestTimeEpoch" request_time_epoch: i64;
        /// Id of the resource.
        "resourceId" resource_id: String;
        /// The route's key, or the resource's path.
        "resourcePath" resource_path: String;
        /// The stage.
        "stage" stage: String;
    }

    /// What the route's authorizer found.
    Authorizer {
        /// The token's claims, as texts.
        "claims" claims: Map<String, Value>;
        /// The token's scopes, on a route that asks for scopes.
        "scopes" scopes: Vec<String>;
    }

    /// Who called.
    Identity {
        /// The access key, for a call that was signed.
        "accessKey" access_key: String;
        /// The caller's account.
        "accountId" account_id: String;
        /// The API key, where the API asks for one.
        "apiKey" api_key: String;
        /// The caller, for a call that was signed.
        "caller" caller: String;
        /// Cognito's methods of authentication.
        "cognitoAmr" cognito_amr: String;
        /// Cognito's provider.
        "cognitoAuthenticationProvider" cognito_authentication_provider: String;
        /// Cognito's type of authentication.
        "cognitoAuthenticationType" cognito_authentication_type: String;
        /// Cognito's identity.
        "cognitoIdentityId" cognito_identity_id: String;
        /// Cognito's identity pool.
        "cognitoIdentityPoolId" cognito_identity_pool_id: String;
        /// The caller's organization.
        "principalOrgId" principal_org_id: String;
        /// The caller's address.
        "sourceIp" source_ip: String;
        /// The caller's user, for a call that was signed.
        "user" user: String;
        /// The caller's program.
        "userAgent" user_agent: String;
        /// The caller's ARN, for a call that was signed.
        "userArn" user_arn: String;
    }
}
