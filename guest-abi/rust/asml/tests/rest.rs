//! Events of REST APIs, as asml's gateway makes them: payload 1.0 without `version`, and every body in base64.

use std::collections::BTreeMap;

use asml::event::apigw_v1::ApiGatewayV1;
use asml::http::{Error, Json, PayloadVersion, Request};
use asml::testing::Host;
use serde_json::{Value, json};

fn event() -> Value {
    json!({
        "resource": "/items/{id}",
        "path": "/items/a%2Fb",
        "httpMethod": "PUT",
        "headers": { "Host": "books.localhost:3000", "content-type": "application/json" },
        "multiValueHeaders": { "Host": ["books.localhost:3000"], "content-type": ["application/json"] },
        "queryStringParameters": null,
        "multiValueQueryStringParameters": null,
        "pathParameters": { "id": "a%2Fb" },
        "stageVariables": null,
        "requestContext": {
            "resourceId": "x1y2z3",
            "authorizer": { "level": "3", "principalId": "ada" },
            "resourcePath": "/items/{id}",
            "httpMethod": "PUT",
            "extendedRequestId": "NvWWKEZbliAFliA=",
            "requestTime": "12/Mar/2020:19:03:58 +0000",
            "path": "/live/items/a%2Fb",
            "accountId": "123456789012",
            "protocol": "HTTP/1.1",
            "stage": "live",
            "domainName": "books.localhost",
            "domainPrefix": "books",
            "requestTimeEpoch": 1_583_348_638_390_i64,
            "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
            "identity": {
                "cognitoIdentityPoolId": null,
                "accountId": null,
                "cognitoIdentityId": null,
                "caller": null,
                "sourceIp": "127.0.0.1",
                "principalOrgId": null,
                "accessKey": null,
                "cognitoAuthenticationType": null,
                "cognitoAuthenticationProvider": null,
                "userArn": null,
                "userAgent": null,
                "user": null
            },
            "apiId": "a1b2c3d4e5"
        },
        "isBase64Encoded": true,
        "body": "eyJhIjoxfQ=="
    })
}

#[test]
fn an_event_of_a_rest_api_is_read_as_payload_1() {
    let typed: ApiGatewayV1 = serde_json::from_value(event()).unwrap();
    assert_eq!(typed.version, None);
    assert_eq!(typed.path.as_deref(), Some("/items/a%2Fb"));
    assert_eq!(typed.path_parameters, Some(BTreeMap::from([("id".to_owned(), "a%2Fb".to_owned())])));
    assert_eq!(typed.is_base64_encoded, Some(true));
    let context = typed.request_context.unwrap();
    assert_eq!(context.path.as_deref(), Some("/live/items/a%2Fb"));
    assert_eq!(context.resource_id.as_deref(), Some("x1y2z3"));
    assert_eq!(context.stage.as_deref(), Some("live"));
    assert_eq!(context.identity.unwrap().source_ip.as_deref(), Some("127.0.0.1"));
}

#[asml::handler]
async fn look(request: Request) -> Result<Json<Value>, Error> {
    Ok(Json(json!({
        "first": request.payload_version() == PayloadVersion::V1,
        "path": request.path(),
        "parameters": request.path_parameters().collect::<Vec<_>>(),
        "body": String::from_utf8_lossy(&request.body()?),
    })))
}

#[test]
fn a_handler_of_requests_has_the_body_decoded_and_answers_in_payload_1() {
    let answer = Host::new().invoke_bytes(look, serde_json::to_vec(&event()).unwrap());
    assert_eq!(answer.status, 200);
    let told = answer.json();
    assert_eq!(told["first"], true);
    assert_eq!(told["path"], "/items/a%2Fb");
    assert_eq!(told["parameters"], json!([["id", "a%2Fb"]]));
    assert_eq!(told["body"], "{\"a\":1}");
}
