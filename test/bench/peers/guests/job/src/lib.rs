//! The job of the bench without its one call: from the event to the call's input, and from its output to the answer.

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    #[serde(borrow)]
    request_context: RequestContext<'a>,
}

#[derive(Deserialize)]
struct RequestContext<'a> {
    #[serde(borrow)]
    authorizer: Authorizer<'a>,
}

#[derive(Deserialize)]
struct Authorizer<'a> {
    #[serde(borrow)]
    jwt: Jwt<'a>,
}

#[derive(Deserialize)]
struct Jwt<'a> {
    #[serde(borrow)]
    claims: Claims<'a>,
}

#[derive(Deserialize)]
struct Claims<'a> {
    sub: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct PutItem<'a> {
    table_name: &'a str,
    item: Item<'a>,
}

#[derive(Serialize)]
struct Item<'a> {
    pk: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    #[serde(rename = "S")]
    s: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Done {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    status_code: u16,
    headers: Headers,
    body: String,
}

#[derive(Serialize)]
struct Headers {
    #[serde(rename = "content-type")]
    content_type: &'static str,
}

/// # Panics
/// When the event is not the bench's.
#[must_use]
pub fn input_of(event: &[u8]) -> Vec<u8> {
    let event: Event<'_> = serde_json::from_slice(event).expect("the bench's event");
    let item = Item { pk: Text { s: event.request_context.authorizer.jwt.claims.sub } };
    serde_json::to_vec(&PutItem { table_name: "auth0-tutorial", item }).expect("texts")
}

/// # Panics
/// When the output is not the one that is expected.
#[must_use]
pub fn answer_of(output: &[u8]) -> Vec<u8> {
    let done: Done = serde_json::from_slice(output).expect("an object");
    let body = serde_json::to_string(&done).expect("an object");
    let headers = Headers { content_type: "application/json" };
    serde_json::to_vec(&Answer { status_code: 200, headers, body }).expect("texts")
}
