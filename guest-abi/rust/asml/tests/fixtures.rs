//! Sample events: each is read and written again without loss. Those of API Gateway are also damaged in every way, and
//! each gets a legal answer.

use std::path::PathBuf;

use asml::batch::BatchResponse;
use asml::event::apigw_v1::ApiGatewayV1;
use asml::event::apigw_v2::ApiGatewayV2;
use asml::event::authorizer::AuthorizerEvent;
use asml::event::dynamodb::{DynamoDbEvent, Record};
use asml::event::eventbridge::EventBridgeEvent;
use asml::event::kinesis::KinesisEvent;
use asml::event::s3::S3Event;
use asml::event::sns::{Notification, SnsEvent};
use asml::event::sqs::SqsEvent;
use asml::event::websocket::WebSocketEvent;
use asml::http::{Error, Json, PayloadVersion, Request};
use asml::testing::Host;
use serde_json::{Value, json};

/// The samples of API Gateway.
fn samples() -> Vec<(String, Vec<u8>)> {
    let samples = samples_of(&["apigw"]);
    assert!(samples.is_empty() || samples.len() >= 29, "{} samples", samples.len());
    samples
}

/// The samples with such names, in `shared/fixtures` beside the project's folder, where that is present.
fn samples_of(names: &[&str]) -> Vec<(String, Vec<u8>)> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folders = here.ancestors().map(|folder| folder.join("../shared/fixtures/aws_lambda_events/fixtures"));
    let Some(folder) = folders.into_iter().find(|folder| folder.is_dir()) else {
        println!("skipped: sample events of {names:?}, as there is no shared/fixtures beside the project");
        return Vec::new();
    };
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut samples: Vec<_> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| names.iter().any(|start| name.starts_with(&format!("example-{start}"))))
        .filter(|(name, _)| name.ends_with(".json"))
        .map(|(name, path)| (name, std::fs::read(path).unwrap()))
        .collect();
    samples.sort();
    samples
}

/// Reads a sample as a type and writes it again: the same JSON.
fn survives<T: serde::de::DeserializeOwned + serde::Serialize>(name: &str, event: &[u8]) -> T {
    let given: Value = serde_json::from_slice(event).unwrap();
    let typed: T = serde_json::from_slice(event).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(serde_json::to_value(&typed).unwrap(), given, "{name}");
    // By asml's own reader as well, which handlers are given events by.
    let read: T = asml::json::from_slice(event).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(serde_json::to_value(&read).unwrap(), given, "{name}");
    typed
}

#[test]
fn every_sample_of_a_trigger_is_read_and_written_again_without_loss() {
    let mut count = 0;
    for (name, event) in
        samples_of(&["sqs-", "sns-", "eventbridge-", "s3-event", "dynamodb-", "kinesis-event", "apigw-"])
    {
        count += 1;
        match name.trim_start_matches("example-").split('-').next().unwrap() {
            "sqs" if name.contains("batch-response") => {
                assert!(!survives::<BatchResponse>(&name, &event).batch_item_failures.is_empty());
            }
            // What the queue's own API answers with is no event of a trigger.
            "sqs" if name.contains("api-event") => {}
            "sqs" => {
                let messages = survives::<SqsEvent>(&name, &event).records.unwrap();
                assert!(messages.iter().all(|message| message.body.is_some() && message.other.is_empty()), "{name}");
            }
            "sns" if name.contains("confirmation") => {
                assert!(survives::<Notification>(&name, &event).message.is_some());
            }
            "sns" => {
                let records = survives::<SnsEvent>(&name, &event).records.unwrap();
                assert!(records[0].sns.as_ref().unwrap().message.is_some(), "{name}");
            }
            "eventbridge" => assert!(survives::<EventBridgeEvent>(&name, &event).detail.is_some()),
            "s3" => {
                let record = &survives::<S3Event>(&name, &event).records.unwrap()[0];
                let object = record.s3.as_ref().unwrap().object.as_ref().unwrap();
                assert!(object.decoded_key().is_some() && object.size.is_some(), "{name}");
            }
            "dynamodb" if name.contains("record") => {
                assert!(survives::<Record>(&name, &event).dynamodb.unwrap().keys.is_some());
            }
            "dynamodb" => {
                let records = survives::<DynamoDbEvent>(&name, &event).records.unwrap();
                let keys = &records[0].dynamodb.as_ref().unwrap().keys;
                assert_eq!(keys.is_none(), name.contains("null"), "{name}");
            }
            "kinesis" => {
                let record = &survives::<KinesisEvent>(&name, &event).records.unwrap()[0];
                assert!(!record.kinesis.as_ref().unwrap().bytes().unwrap().is_empty(), "{name}");
            }
            _ if name.contains("v2-custom-authorizer-v") => {
                let event = survives::<AuthorizerEvent>(&name, &event);
                assert!(event.arn().is_some() && (event.identity().is_some() || name.contains("without")), "{name}");
            }
            _ if name.contains("websocket") => {
                let context = survives::<WebSocketEvent>(&name, &event).request_context.unwrap();
                assert!(context.connection_id.is_some() || name.contains("auth"), "{name}");
            }
            _ => {
                survives::<ApiGatewayV1>(&name, &event);
                survives::<ApiGatewayV2>(&name, &event);
            }
        }
    }
    println!("{count} samples");
}

/// Looks at everything that a request tells.
#[asml::handler]
async fn look(request: Request) -> Result<Json<Value>, Error> {
    Ok(Json(json!({
        "version": if request.payload_version() == PayloadVersion::V2 { 2 } else { 1 },
        "method": request.method(), "path": request.path(), "route": request.route(), "stage": request.stage(),
        "headers": request.headers().count(), "host": request.header("Host"), "query": request.query(),
        "parameters": request.path_parameters().collect::<Vec<_>>(), "cookie": request.cookie("cookie1"),
        "claims": request.claims().map(|claims| claims.iter().collect::<Vec<_>>()),
        "scopes": request.claims().map(|claims| claims.scopes().collect::<Vec<_>>()),
        "body": request.body()?.len(), "id": request.request_id(), "ip": request.source_ip(), "agent": request.user_agent(),
    })))
}

#[test]
fn every_sample_is_read_by_the_types_of_both_formats() {
    let host = Host::new();
    for (name, event) in samples() {
        serde_json::from_slice::<ApiGatewayV1>(&event).unwrap_or_else(|error| panic!("{name}: {error}"));
        serde_json::from_slice::<ApiGatewayV2>(&event).unwrap_or_else(|error| panic!("{name}: {error}"));
        let answer = host.invoke_bytes(look, event);
        assert_eq!(answer.status, 200, "{name}");
    }
}

#[test]
fn samples_are_read_right() {
    let host = Host::new();
    for (name, event) in samples() {
        let value: Value = serde_json::from_slice(&event).unwrap();
        let told = host.invoke_bytes(look, event.clone()).json();
        assert_eq!(told["version"], if value["version"] == "2.0" { 2 } else { 1 }, "{name}");
        let method = value["httpMethod"].as_str().or(value["requestContext"]["http"]["method"].as_str());
        assert_eq!(told["method"], method.unwrap_or_default(), "{name}");
        let path = value["rawPath"].as_str().or(value["path"].as_str()).unwrap_or_default();
        assert_eq!(told["path"], path, "{name}");
        assert_eq!(told["id"], value["requestContext"]["requestId"], "{name}");
        if name == "example-apigw-v2-request-jwt-authorizer.json" {
            assert_eq!(told["claims"], json!([["claim1", "value1"], ["claim2", "value2"]]));
            assert_eq!(told["scopes"], json!(["scope1", "scope2"]));
            let typed: ApiGatewayV2 = serde_json::from_slice(&event).unwrap();
            let jwt = typed.request_context.unwrap().authorizer.unwrap().jwt.unwrap();
            assert_eq!(jwt.claims.unwrap()["claim2"], "value2");
        }
        if name == "example-apigw-v2-request-iam.json" {
            let typed: ApiGatewayV2 = serde_json::from_slice(&event).unwrap();
            assert!(typed.request_context.unwrap().authorizer.unwrap().other.contains_key("iam"));
        }
    }
}

/// Paths of all members of a document.
fn members(value: &Value, at: &mut Vec<String>, all: &mut Vec<Vec<String>>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        at.push(name);
        all.push(at.clone());
        members(child, at, all);
        at.pop();
    }
}

#[test]
fn a_damaged_sample_never_crashes_a_handler_and_always_gets_a_legal_answer() {
    let host = Host::new();
    let mut cases = 0;
    let mut look_at = |event: Vec<u8>| {
        let answer = host.invoke_bytes(look, event);
        assert!(matches!(answer.status, 200 | 400), "{}", answer.text());
        cases += 1;
    };
    for (_, event) in samples() {
        let whole: Value = serde_json::from_slice(&event).unwrap();
        let mut paths = Vec::new();
        members(&whole, &mut Vec::new(), &mut paths);
        for path in &paths {
            let pointer =
                path.iter().map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1"))).collect::<String>();
            for damage in [
                json!(null),
                json!(true),
                json!(-1.5),
                json!("\u{0}\u{1f600}"),
                json!([[1], {}]),
                json!({ "": { "x": [] } }),
            ] {
                let mut damaged = whole.clone();
                *damaged.pointer_mut(&pointer).unwrap() = damage;
                look_at(damaged.to_string().into_bytes());
            }
            let mut dropped = whole.clone();
            let parent = pointer.rsplit_once('/').unwrap().0;
            if let Some(Value::Object(object)) = dropped.pointer_mut(parent) {
                object.remove(path.last().unwrap());
                look_at(dropped.to_string().into_bytes());
            }
        }
        for cut in [0, 1, event.len() / 3, event.len() - 1] {
            look_at(event[..cut].to_vec());
        }
        for at in [1, event.len() / 2, event.len() - 2] {
            let mut not_utf8 = event.clone();
            not_utf8[at] = 0xff;
            look_at(not_utf8);
        }
        let mut huge = whole.clone();
        huge["body"] = "x".repeat(3_000_000).into();
        look_at(huge.to_string().into_bytes());
        look_at(format!("[{whole}]").into_bytes());
        look_at(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes());
    }
    println!("{cases} damaged samples");
}
