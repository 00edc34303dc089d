//! The service against fakes of DynamoDB's methods: `cargo test`, on any machine.

use asml::testing::{Answer, Host, Request, failure};
use asml_aws::dynamodb::methods::{DELETE_ITEM, GET_ITEM, PUT_ITEM, QUERY, UPDATE_ITEM};
use serde_json::{Value, json};

const ID: &str = "0192d3a0-0000-7000-8000-000000000001";

fn stored(version: u32) -> Value {
    json!({
        "owner": { "S": "ada" }, "id": { "S": ID }, "title": { "S": "Engine" }, "text": { "S": "" },
        "version": { "N": version.to_string() },
    })
}

fn ask(host: &Host, request: Request) -> Answer {
    host.invoke(super::routes(), request.claim("sub", "ada"))
}

fn note_path() -> String {
    format!("/notes/{ID}")
}

#[test]
fn a_note_is_stored_under_its_owner() {
    let host = Host::new();
    host.on(&PUT_ITEM, |_| Ok(json!({})));
    let answer = ask(&host, Request::post("/notes").json(&json!({ "title": " Engine ", "text": "analytical" })));
    assert_eq!((answer.status, answer.header("etag")), (201, Some("\"1\"")));
    let note = answer.json();
    assert_eq!((&note["title"], &note["version"]), (&json!("Engine"), &json!(1)));
    assert_eq!(answer.header("location"), Some(format!("/notes/{}", note["id"].as_str().unwrap()).as_str()));
    let put = host.calls()[0].json();
    assert_eq!(put["Item"]["owner"], json!({ "S": "ada" }));
    assert_eq!(put["ConditionExpression"], "attribute_not_exists(id)");
}

#[test]
fn every_call_is_about_the_callers_own_notes() {
    let host = Host::new();
    host.on(&GET_ITEM, |_| Ok(json!({ "Item": stored(1) })));
    host.on(&QUERY, |_| Ok(json!({ "Items": [] })));
    host.on(&UPDATE_ITEM, |_| Ok(json!({ "Attributes": stored(2) })));
    host.on(&DELETE_ITEM, |_| Ok(json!({})));
    for request in [
        Request::get(&note_path()),
        Request::get("/notes").query("next", ID),
        Request::put(&note_path()).json(&json!({ "title": "x" })),
        Request::delete(&note_path()),
    ] {
        let answer = ask(&host, request);
        assert!(answer.status < 300, "{}", answer.text());
    }
    for call in host.calls() {
        let input = call.json();
        let owner = match call.method {
            "query" => &input["ExpressionAttributeValues"][":owner"],
            _ => &input["Key"]["owner"],
        };
        assert_eq!(owner, &json!({ "S": "ada" }), "{}", call.method);
    }
    assert_eq!(host.invoke(super::routes(), Request::get("/notes")).status, 401);
}

#[test]
fn pages_end() {
    let host = Host::new();
    host.on(&QUERY, |input| {
        assert_eq!(input["Limit"], 1);
        Ok(match input.get("ExclusiveStartKey") {
            None => json!({ "Items": [stored(1)], "LastEvaluatedKey": { "owner": { "S": "ada" }, "id": { "S": ID } } }),
            Some(key) => {
                assert_eq!(key, &json!({ "owner": { "S": "ada" }, "id": { "S": ID } }));
                json!({ "Items": [] })
            }
        })
    });
    let first = ask(&host, Request::get("/notes").query("limit", "1")).json();
    assert_eq!((first["notes"].as_array().unwrap().len(), &first["next"]), (1, &json!(ID)));
    let second = ask(&host, Request::get("/notes").query("limit", "1").query("next", ID)).json();
    assert_eq!(second, json!({ "notes": [] }));
}

#[test]
fn a_note_that_changed_meanwhile_is_not_overwritten() {
    let host = Host::new();
    host.on(&UPDATE_ITEM, |input| {
        assert_eq!(input["ExpressionAttributeValues"][":version"], json!({ "N": "1" }));
        Err(failure("ConditionalCheckFailedException", "The conditional request failed"))
    });
    host.on(&GET_ITEM, |_| Ok(json!({ "Item": stored(2) })));
    let put = || Request::put(&note_path()).header("If-Match", "\"1\"").json(&json!({ "title": "x" }));
    assert_eq!(ask(&host, put()).status, 412);
    host.on(&GET_ITEM, |_| Ok(json!({})));
    assert_eq!(ask(&host, put()).status, 404);
}

#[test]
fn what_is_wrong_is_said() {
    let host = Host::new();
    for (request, status) in [
        (Request::post("/notes").json(&json!({ "title": " " })), 400),
        (Request::post("/notes").json(&json!({ "title": "x".repeat(201) })), 400),
        (Request::post("/notes").json(&json!({ "title": "x", "owner": "eve" })), 400),
        (Request::get("/notes/7"), 400),
        (Request::get("/notes").query("next", "7"), 400),
        (Request::put(&note_path()).header("if-match", "1").json(&json!({ "title": "x" })), 400),
        (Request::post(&note_path()), 405),
        (Request::get("/"), 404),
    ] {
        let answer = ask(&host, request.clone());
        assert_eq!(answer.status, status, "{request:?}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    }
    assert!(host.calls().is_empty());
}
