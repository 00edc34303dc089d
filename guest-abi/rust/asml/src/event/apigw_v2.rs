//! API Gateway's payload format 2.0: HTTP APIs.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::members::structures;

structures! {
    /// A request, payload format 2.0.
    ///
    /// ```
    /// use asml::event::apigw_v2::ApiGatewayV2;
    ///
    /// let event: ApiGatewayV2 = serde_json::from_str(r#"{ "version": "2.0", "rawPath": "/profile", "cookies": 7 }"#).unwrap();
    /// assert_eq!(event.raw_path.as_deref(), Some("/profile"));
    /// assert!(event.cookies.is_none());
    /// ```
    ApiGatewayV2 {
        /// `2.0`.
        "version" version: String;
        /// The route's key, such as `PUT /profile` or `$default`.
        "routeKey" route_key: String;
        /// The path, decoded.
        "rawPath" raw_path: String;
        /// The query, still encoded.
        "rawQueryString" raw_query_string: String;
        /// Cookies, where there are any.
        "cookies" cookies: Vec<String>;
        /// Headers; repeated ones are joined with `,`.
        "headers" headers: BTreeMap<String, String>;
        /// Query parameters, decoded; repeated ones are joined with `,`.
        "queryStringParameters" query_string_parameters: BTreeMap<String, String>;
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
        /// What was found about the caller's right to call.
        "authorizer" authorizer: Authorizer;
        /// The host name that the caller used.
        "domainName" domain_name: String;
        /// Its first label.
        "domainPrefix" domain_prefix: String;
        /// The request itself.
        "http" http: Http;
        /// Id of the request.
        "requestId" request_id: String;
        /// The route's key.
        "routeKey" route_key: String;
        /// The stage.
        "stage" stage: String;
        /// When the request came, in words.
        "time" time: String;
        /// When the request came, in milliseconds since 1970.
        "timeEpoch" time_epoch: i64;
    }

    /// The request itself.
    Http {
        /// Its method.
        "method" method: String;
        /// Its path, decoded.
        "path" path: String;
        /// Such as `HTTP/1.1`.
        "protocol" protocol: String;
        /// The caller's address.
        "sourceIp" source_ip: String;
        /// The caller's program.
        "userAgent" user_agent: String;
    }

    /// What was found about the caller's right to call.
    Authorizer {
        /// By a JWT authorizer.
        "jwt" jwt: Jwt;
    }

    /// What a JWT authorizer found.
    Jwt {
        /// The token's claims, as texts.
        "claims" claims: Map<String, Value>;
        /// The token's scopes, on a route that asks for scopes.
        "scopes" scopes: Vec<String>;
    }
}
