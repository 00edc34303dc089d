//! WebSocket APIs of API Gateway.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::apigw_v1::Identity;
use super::members::structures;

structures! {
    /// A connection that begins or ends, or a message on it. Headers and parameters come with the connection alone.
    ///
    /// ```
    /// use asml::event::websocket::WebSocketEvent;
    ///
    /// let event: WebSocketEvent = serde_json::from_str(
    ///     r#"{ "requestContext": { "eventType": "MESSAGE", "connectionId": "c=", "routeKey": "$default" }, "body": "hi" }"#,
    /// )
    /// .unwrap();
    /// assert_eq!(event.request_context.unwrap().connection_id.as_deref(), Some("c="));
    /// ```
    WebSocketEvent {
        /// Headers; the last of repeated ones.
        "headers" headers: BTreeMap<String, String>;
        /// Headers with all their values.
        "multiValueHeaders" multi_value_headers: BTreeMap<String, Vec<String>>;
        /// Query parameters, decoded; the last of repeated ones.
        "queryStringParameters" query_string_parameters: BTreeMap<String, String>;
        /// Query parameters, decoded, with all their values.
        "multiValueQueryStringParameters" multi_value_query_string_parameters: BTreeMap<String, Vec<String>>;
        /// Variables of the stage.
        "stageVariables" stage_variables: BTreeMap<String, String>;
        /// About the connection, and the message.
        "requestContext" request_context: RequestContext;
        /// The message, base64 where `is_base64_encoded` says so.
        "body" body: String;
        /// Whether `body` is base64.
        "isBase64Encoded" is_base64_encoded: bool;
    }

    /// What API Gateway says about a connection, and a message.
    RequestContext {
        /// `CONNECT`, `MESSAGE` or `DISCONNECT`.
        "eventType" event_type: String;
        /// `$connect`, `$disconnect`, `$default`, or the route that the message has chosen.
        "routeKey" route_key: String;
        /// The connection: what is sent to it goes to `POST /@connections/{connection_id}`.
        "connectionId" connection_id: String;
        /// When the connection was made, in milliseconds since 1970.
        "connectedAt" connected_at: i64;
        /// `IN`.
        "messageDirection" message_direction: String;
        /// Id of the message.
        "messageId" message_id: String;
        /// Why the connection ended, of a `DISCONNECT`.
        "disconnectReason" disconnect_reason: String;
        /// The WebSocket status with which it ended, of a `DISCONNECT`.
        "disconnectStatusCode" disconnect_status_code: i64;
        /// The host name of the API.
        "domainName" domain_name: String;
        /// The stage.
        "stage" stage: String;
        /// The API.
        "apiId" api_id: String;
        /// Id of the request.
        "requestId" request_id: String;
        /// Another id of the request.
        "extendedRequestId" extended_request_id: String;
        /// When the request came, in words.
        "requestTime" request_time: String;
        /// When the request came, in milliseconds since 1970.
        "requestTimeEpoch" request_time_epoch: i64;
        /// What the authorizer of `$connect` has given.
        "authorizer" authorizer: Map<String, Value>;
        /// Who called.
        "identity" identity: Identity;
    }
}
