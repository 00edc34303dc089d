//! Sample events of API Gateway, whole and damaged: each is read, and each gets a legal answer.

use std::path::PathBuf;

use asml::event::apigw_v1::ApiGatewayV1;
use asml::event::apigw_v2::ApiGatewayV2;
use asml::http::{Error, Json, PayloadVersion, Request};
use asml::testing::Host;
use serde_json::{Value, json};

/// The samples, in `shared/fixtures` beside the project's folder, where that is present.
fn samples() -> Vec<(String, Vec<u8>)> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folders = here.ancestors().map(|folder| folder.join("../shared/fixtures/aws_lambda_events/fixtures"));
    let Some(folder) = folders.into_iter().find(|folder| folder.is_dir()) else {
        println!("skipped: 31 sample events of API Gateway, as there is no shared/fixtures beside the project");
        return Vec::new();
    };
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut samples: Vec<_> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name.starts_with("example-apigw") && name.ends_with(".json"))
        .map(|(name, path)| (name, std::fs::read(path).unwrap()))
        .collect();
    samples.sort();
    assert!(samples.len() >= 29, "{} samples", samples.len());
    samples
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
            assert_eq!(jwt.claims["claim2"], "value2");
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
