//! The guide's function, in its own words, and the answers of the macros.

extern crate assemblylift_awslambda_guest as asml_awslambda;

use asml::testing::{Answer, Host, Request, failure};
use asml_awslambda::*;
use assemblylift_core_guest::GuestCore;
use assemblylift_iomod_dynamodb_guest::methods::PUT_ITEM;
use serde_json::json;

#[allow(clippy::field_reassign_with_default, reason = "these are the guide's words")]
mod put {
    use asml_awslambda::*;
    use assemblylift_core_guest::GuestCore;

    use assemblylift_iomod_dynamodb_guest::{put_item, structs::*};

    handler!(context: LambdaContext<ApiGatewayEvent>, async {
        let user_id = context.event.request_context.unwrap().authorizer.unwrap().claims.unwrap()["sub"].clone();

        let mut input = PutItemInput::default();
        input.table_name = "auth0-tutorial".to_string();
        input.item = PutItemInputAttributeMap::default();

        let mut pk_value = AttributeValue::default();
        pk_value.s = Some(user_id);
        input.item.insert(AttributeName::from("pk"), pk_value);

        match put_item(input).await {
            Ok(response) => http_ok!(response),
            Err(err) => http_error!(err.to_string()),
        }
    });
}

fn put() -> Request {
    Request::put("/put").claim("sub", "auth0|ada").payload_v1()
}

#[test]
fn the_guides_function_stores_the_caller_and_answers_with_an_empty_object() {
    let host = Host::new();
    host.on(&PUT_ITEM, |_| Ok(json!({})));
    let answer = host.invoke_entry(put::__handler, put());
    assert_eq!((answer.status, answer.text(), answer.header("content-type")), (200, "{}", Some("application/json")));
    assert_eq!(
        host.calls()[0].json(),
        json!({ "TableName": "auth0-tutorial", "Item": { "pk": { "S": "auth0|ada" } } })
    );
}

#[test]
fn a_failed_call_is_a_520_with_its_reason() {
    let host = Host::new();
    host.on(&PUT_ITEM, |_| Err(failure("ResourceNotFoundException", "no table")));
    let answer = host.invoke_entry(put::__handler, put());
    assert_eq!(
        (answer.status, answer.json()["code"].clone(), answer.json()["desc"].clone()),
        (520, json!(520), json!("Function Error"))
    );
    assert_eq!(answer.json()["message"], "aws.dynamodb/put_item: ResourceNotFoundException: no table");
}

mod forms {
    use super::*;

    handler!(context: LambdaContext<ApiGatewayEvent>, async {
        let event = &context.event;
        match event.path.as_str() {
            "/text" => http_ok!("<p>".to_string(), Some("text/html".to_string()), false, false),
            "/gzip" => http_ok!("H4s=".to_string(), None, true, true),
            "/twice" => {
                AwsLambdaClient::console_log("twice".to_string());
                http_ok!(event.http_method);
                http_error!("too late".to_string())
            }
            other => http_not_found!(other),
        }
    });
}

fn get(path: &str) -> (Answer, Host) {
    let host = Host::new();
    (host.invoke_entry(forms::__handler, Request::get(path).payload_v1()), host)
}

#[test]
fn all_forms_of_answers_have_their_shapes() {
    let (text, _) = get("/text");
    assert_eq!((text.status, text.text(), text.header("content-type")), (200, "<p>", Some("text/html")));
    let (gzip, _) = get("/gzip");
    assert_eq!((gzip.header("content-encoding"), gzip.body.as_slice()), (Some("gzip"), &[0x1f, 0x8b][..]));
    let (missing, _) = get("/nothing");
    assert_eq!(missing.status, 404);
    assert_eq!(
        missing.json(),
        json!({ "code": 404, "desc": "Missing Resource", "message": "missing resource \"/nothing\"" })
    );
}

#[test]
fn the_first_answer_counts() {
    let (twice, host) = get("/twice");
    assert_eq!((twice.status, twice.text()), (200, "\"GET\""));
    assert_eq!(host.logs()[0].message, "twice");
    assert!(host.logs()[1].message.contains("the first answer counts"));
}

#[test]
fn an_event_with_nothing_in_it_is_read() {
    let event: ApiGatewayEvent =
        serde_json::from_value(json!({ "headers": null, "requestContext": { "authorizer": [] } })).unwrap();
    assert!(event.headers.is_empty() && event.request_context.unwrap().authorizer.is_none());
}
