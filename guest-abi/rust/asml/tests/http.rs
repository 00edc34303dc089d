//! Handlers from the event to the answer, in both payload formats.

use asml::http::{Claims, Error, IntoResponse, Json, Path, PayloadVersion, Query, Request as Incoming, Response};
use asml::iomod::{Failure, call_json};
use asml::log::Level;
use asml::testing::{Answer, Host, Request, failure};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

asml::method! {
    static PUT_ITEM = "aws.dynamodb" / "put_item";
}

#[derive(Debug, Deserialize, Serialize)]
struct Profile {
    display_name: String,
    age: Option<u8>,
}

#[asml::handler]
async fn store(claims: Claims, Json(profile): Json<Profile>) -> Result<impl IntoResponse, Error> {
    let item = json!({ "pk": { "S": claims.sub()? }, "name": { "S": profile.display_name } });
    let _: Value = call_json(&PUT_ITEM, &json!({ "TableName": "t", "Item": item })).await?;
    Ok((201, Json(profile)))
}

/// The same request in both formats.
fn both(request: &Request) -> [Request; 2] {
    [request.clone(), request.clone().payload_v1()]
}

fn invoke(
    answer: impl Fn(&Host) -> Result<Value, asml::testing::FakeFailure> + 'static,
    request: Request,
) -> (Answer, Host) {
    let host = Host::new();
    let outcome = answer(&host);
    host.on(&PUT_ITEM, move |_| outcome.clone());
    let answer = host.invoke(store, request);
    (answer, host)
}

fn stored() -> Request {
    Request::put("/profile").claim("sub", "ada").json(&json!({ "display_name": "Ada" }))
}

#[test]
fn a_request_of_either_format_is_answered() {
    for request in both(&stored()) {
        let (answer, host) = invoke(|_| Ok(json!({})), request);
        assert_eq!(answer.status, 201);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.json(), json!({ "display_name": "Ada", "age": null }));
        assert_eq!(host.calls()[0].json()["Item"]["pk"]["S"], "ada");
    }
}

#[test]
fn a_body_that_does_not_fit_is_a_400_that_says_why_and_calls_nothing() {
    for (body, why) in [
        ("", "the body is empty"),
        ("{", "at line 1 column 1"),
        ("{}", "missing member `display_name` at line 1 column 2"),
        (r#"{"display_name":7}"#, "a number where a string is expected at line 1 column 16"),
        (r#"{"display_name":"x","age":300}"#, "a number does not fit: expected u8 at line 1 column 29"),
    ] {
        let (answer, host) = invoke(|_| Ok(json!({})), Request::put("/profile").claim("sub", "ada").body(body));
        assert_eq!((answer.status, host.calls().len()), (400, 0), "{body}");
        assert!(answer.json()["detail"].as_str().unwrap().contains(why), "{}", answer.text());
        // The caller's mistake is no error of the function.
        assert!(host.logs().is_empty());
    }
}

#[test]
fn a_missing_token_or_claim_is_a_401_that_names_the_claim() {
    for request in both(&Request::put("/profile").json(&json!({ "display_name": "Ada" }))) {
        assert_eq!(invoke(|_| Ok(json!({})), request).0.status, 401);
    }
    for request in both(&Request::put("/profile").claim("iss", "x").json(&json!({ "display_name": "Ada" }))) {
        let (answer, _) = invoke(|_| Ok(json!({})), request);
        assert_eq!((answer.status, answer.json()["detail"].clone()), (401, json!("the token has no claim sub")));
    }
}

#[test]
fn a_services_failure_gets_its_status_and_its_message_stays_inside() {
    for (code, retryable, status) in [
        ("ConditionalCheckFailedException", false, 409),
        ("TransactionConflictException", false, 409),
        ("ValidationException", false, 400),
        ("ThrottlingException", true, 503),
        ("ProvisionedThroughputExceededException", false, 503),
        ("InternalServerError", true, 503),
        ("ResourceNotFoundException", false, 500),
        ("AccessDeniedException", false, 500),
    ] {
        let failed = failure(code, "secret table secret-table").request_id("r-1");
        let failed = if retryable { failed.retryable() } else { failed };
        let (answer, host) = invoke(move |_| Err(failed.clone()), stored());
        assert_eq!(answer.status, status, "{code}");
        assert_eq!(answer.header("retry-after").is_some(), status == 503 || code.contains("Conflict"), "{code}");
        assert!(!answer.text().contains("secret") && !answer.text().contains(code), "{}", answer.text());
        let log = &host.logs()[0];
        assert!(
            log.message.contains(code) && log.message.contains("r-1") && log.message.contains("aws.dynamodb/put_item")
        );
        assert_eq!(log.level, if status >= 500 { Level::Error } else { Level::Warn });
    }
}

/// A typed error, as generated crates have them: the failure is its source.
#[derive(Debug)]
struct PutItemError(Failure);

impl std::fmt::Display for PutItemError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PutItem: {}", self.0)
    }
}

impl std::error::Error for PutItemError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[test]
fn a_failure_deep_in_a_chain_of_errors_still_gives_its_status() {
    #[asml::handler(name = "deep")]
    async fn deep() -> Result<(), Error> {
        let put: Result<Value, Failure> = call_json(&PUT_ITEM, &json!({})).await;
        put.map_err(PutItemError)?;
        Ok(())
    }
    let host = Host::new();
    host.on(&PUT_ITEM, |_| Err(failure("ConditionalCheckFailedException", "")));
    assert_eq!(host.invoke(deep, Request::get("/")).status, 409);
    // Said once, though the error and its source both say it.
    assert_eq!(host.logs()[0].message.matches("ConditionalCheckFailed").count(), 1);
}

#[test]
fn any_other_error_is_a_500_without_its_text() {
    #[asml::handler(name = "parse")]
    async fn parse() -> Result<String, Error> {
        let number: u8 = "three".parse()?;
        Ok(number.to_string())
    }
    let host = Host::new();
    let answer = host.invoke(parse, Request::get("/"));
    assert_eq!((answer.status, answer.json()), (500, json!({ "title": "Internal Server Error", "status": 500 })));
    assert!(host.logs()[0].message.contains("invalid digit"));
}

#[test]
fn an_error_type_of_the_functions_own_may_choose_its_answer() {
    struct Teapot;
    impl IntoResponse for Teapot {
        fn into_response(self) -> Response {
            Response::new(418).text("short and stout")
        }
    }
    #[asml::handler(name = "brew")]
    async fn brew() -> Result<(), Teapot> {
        Err(Teapot)
    }
    let host = Host::new();
    assert_eq!(host.invoke(brew, Request::get("/")).status, 418);
}

#[test]
fn headers_cookies_and_binary_bodies_survive_in_both_formats() {
    #[asml::handler(name = "image")]
    async fn image() -> Response {
        let response = Response::new(200).header("Content-Type", "image/png").header("x-a", "1").header("X-A", "2");
        response.cookie("a=1; HttpOnly").cookie("b=2").bytes([0x89, b'P', 0xff, 0])
    }
    let host = Host::new();
    for request in both(&Request::get("/")) {
        let answer = host.invoke(image, request);
        assert_eq!(answer.body, [0x89, b'P', 0xff, 0]);
        assert_eq!((answer.header("content-type"), answer.header("x-a")), (Some("image/png"), Some("2")));
        assert_eq!(answer.cookies, ["a=1; HttpOnly", "b=2"]);
    }
}

#[test]
fn a_header_that_http_does_not_allow_is_a_500_and_is_not_sent() {
    #[asml::handler(name = "inject")]
    async fn inject(request: Incoming) -> Response {
        let value = request.query().into_iter().map(|(_, value)| value.into_owned()).collect::<String>();
        Response::new(302).header("location", value)
    }
    let host = Host::new();
    for evil in ["/\r\nset-cookie: a=b", "/\nx: y", "/\0"] {
        let answer = host.invoke(inject, Request::get("/").query("to", evil));
        assert_eq!((answer.status, answer.header("location")), (500, None));
    }
    assert_eq!(host.invoke(inject, Request::get("/").query("to", "/home")).header("location"), Some("/home"));
}

#[test]
fn a_request_tells_the_same_in_both_formats() {
    #[asml::handler(name = "tell")]
    async fn tell(request: Incoming) -> Json<Value> {
        let version = request.payload_version() == PayloadVersion::V2;
        let mut told = json!({
            "method": request.method(), "path": request.path(), "header": request.header("X-ONE"),
            "cookie": request.cookie("b"), "query": request.query(), "id": request.path_parameter("id"),
            "claims": request.claims().map(|claims| claims.iter().collect::<Vec<_>>()),
            "body": String::from_utf8_lossy(&request.body().unwrap()), "request": request.request_id(),
            "stage": request.stage(), "ip": request.source_ip(),
        });
        told["body"] =
            format!("{} {version}", told["body"]).replace(if version { " true" } else { " false" }, "").into();
        Json(told)
    }
    let request = Request::post("/things/7")
        .header("X-One", "1")
        .header("Cookie", "a=1; b=2")
        .query("q", "a b")
        .query("q", "é&=")
        .path_parameter("id", "7")
        .claim("sub", "ada")
        .body("text");
    let host = Host::new();
    let [new, old] = both(&request).map(|request| host.invoke(tell, request).json());
    assert_eq!(new, old);
    assert_eq!(new["query"], json!([["q", "a b"], ["q", "é&="]]));
    assert_eq!(
        (new["method"].clone(), new["cookie"].clone(), new["ip"].clone()),
        (json!("POST"), json!("2"), json!("127.0.0.1"))
    );
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Order {
    Up,
    Down,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Page {
    limit: Option<u32>,
    #[serde(default)]
    tag: Vec<String>,
    order: Option<Order>,
    ratio: Option<f64>,
    #[serde(default)]
    deep: bool,
}

#[test]
fn typed_parameters_are_read_and_what_does_not_fit_is_named() {
    #[asml::handler(name = "page")]
    async fn page(Path(id): Path<u64>, Query(page): Query<Page>) -> String {
        format!("{id} {page:?}")
    }
    let host = Host::new();
    let good = Request::get("/").path_parameter("id", "7").query("limit", "5").query("tag", "a").query("tag", "b");
    let good = good.query("order", "down").query("ratio", "0.5").query("deep", "true");
    for request in both(&good) {
        let text = host.invoke(page, request).text().to_owned();
        assert_eq!(
            text,
            r#"7 Page { limit: Some(5), tag: ["a", "b"], order: Some(Down), ratio: Some(0.5), deep: true }"#
        );
    }
    for (name, value, why) in [
        ("limit", "many", "limit must be a whole number of 32 bits, not negative, not \"many\""),
        ("limit", "-1", "limit must be"),
        ("order", "sideways", "order must be one of up, down"),
        ("deep", "yes", "deep must be true or false"),
    ] {
        let answer = host.invoke(page, Request::get("/").path_parameter("id", "7").query(name, value));
        assert_eq!(answer.status, 400);
        assert!(answer.json()["detail"].as_str().unwrap().contains(why), "{}", answer.text());
    }
    assert_eq!(host.invoke(page, Request::get("/").path_parameter("id", "x")).status, 400);
    assert_eq!(host.invoke(page, Request::get("/")).status, 400);
}

#[test]
fn typed_claims_are_read_and_a_mistake_does_not_show_their_values() {
    #[derive(Deserialize)]
    struct Caller {
        sub: String,
        exp: u64,
        email_verified: Option<bool>,
    }
    #[asml::handler(name = "caller")]
    async fn caller(Claims(caller): Claims<Caller>) -> String {
        format!("{} {} {:?}", caller.sub, caller.exp, caller.email_verified)
    }
    let host = Host::new();
    let request = Request::get("/").claim("sub", "ada").claim("exp", "1700000000").claim("email_verified", "true");
    for request in both(&request) {
        assert_eq!(host.invoke(caller, request).text(), "ada 1700000000 Some(true)");
    }
    let answer = host.invoke(caller, Request::get("/").claim("sub", "ada").claim("exp", "hidden"));
    assert_eq!(answer.status, 401);
    assert!(answer.text().contains("exp must be a whole number") && !answer.text().contains("hidden"));
    assert!(host.invoke(caller, Request::get("/").claim("exp", "1")).text().contains("sub is missing"));
}

#[test]
fn what_is_optional_may_be_absent() {
    #[asml::handler(name = "optional")]
    async fn optional(claims: Option<Claims>, body: Option<Json<u8>>, query: Result<Query<Page>, Error>) -> String {
        format!("{} {:?} {}", claims.is_some(), body, query.is_ok())
    }
    let host = Host::new();
    assert_eq!(host.invoke(optional, Request::get("/")).text(), "false None true");
    let all = Request::get("/").claim("sub", "x").body("7").query("limit", "x");
    assert_eq!(host.invoke(optional, all).text(), "true Some(Json(7)) false");
    assert_eq!(host.invoke(optional, Request::get("/").body("x")).status, 400);
}

#[test]
fn what_is_no_http_request_gets_a_400() {
    let host = Host::new();
    for event in ["", "[]", "7", "null", "{", "{} {}", "\"x\""] {
        let answer = host.invoke_bytes(store, event);
        assert_eq!(answer.status, 400, "{event}");
    }
}

#[test]
fn bodies_in_base64_are_decoded() {
    #[asml::handler(name = "echo")]
    async fn echo(request: Incoming) -> Result<Vec<u8>, Error> {
        Ok(request.body()?.into_owned())
    }
    let host = Host::new();
    let event =
        |body: &str| json!({ "version": "2.0", "rawPath": "/", "body": body, "isBase64Encoded": true }).to_string();
    assert_eq!(host.invoke_bytes(echo, event("AP+A")).body, [0, 255, 128]);
    assert_eq!(host.invoke_bytes(echo, event("???")).status, 400);
}

#[test]
fn an_event_handler_takes_and_gives_any_json_and_its_error_ends_the_invocation() {
    #[asml::handler(event, name = "double")]
    async fn double(numbers: Vec<i64>, context: asml::Context) -> Result<Vec<i64>, String> {
        if numbers.is_empty() {
            Err(format!("nothing to do in {:?}", context.remaining()))
        } else {
            Ok(numbers.iter().map(|n| n * 2).collect())
        }
    }
    let host = Host::new();
    assert_eq!(host.invoke_event(double, &json!([1, 2])), Ok(json!([2, 4])));
    assert_eq!(host.invoke_event(double, &json!([])), Err("nothing to do in 30s".to_owned()));
    assert!(host.invoke_event(double, &json!({})).unwrap_err().contains("the event is not the one that is expected"));
}

mod large_bodies {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    /// What escapes are made of, and what is next to them; longer than the size from which bodies are read in place.
    fn texts() -> Vec<String> {
        let mut random = 7_u32;
        let mut below = |limit: u32| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 16) % limit
        };
        let kinds = ["\"", "\\", "\n", "\u{1}", "é", "漢", "😀", "plain text", "a", "/"];
        (0..20)
            .map(|round| {
                let mut text = "x".repeat(round * 7);
                while text.len() < 70_000 {
                    text.push_str(kinds[below(if round < 10 { 10 } else { 3 }) as usize]);
                }
                text
            })
            .collect()
    }

    async fn echo(request: Incoming) -> Result<Response, Error> {
        let again: serde_json::Value = request.event()?;
        let body = request.body()?;
        let inside = again["body"].as_str().unwrap_or_default().len();
        Ok(Response::new(200).header("x-inside", inside.to_string()).bytes(body.into_owned()))
    }

    #[test]
    fn their_text_comes_as_it_was_sent() {
        let host = Host::new();
        for text in texts() {
            let answer = host.invoke(echo, Request::post("/x").body(&text));
            assert_eq!(answer.status, 200, "{}", answer.text());
            assert!(answer.body == text.as_bytes());
            assert_eq!(answer.header("x-inside"), Some(&*text.len().to_string()));
        }
    }

    #[test]
    fn their_escapes_may_be_written_in_any_way() {
        let host = Host::new();
        let escapes = "\\ud83d\\ude00\\u00e9\\/\\b\\f\\u0041漢\\t\\\\";
        let event = format!("{{\"version\":\"2.0\",\"body\":\"{}\",\"rawPath\":\"/x\"}}", escapes.repeat(3_000));
        let answer = host.invoke_bytes(echo, event);
        let expected = serde_json::from_str::<String>(&format!("\"{escapes}\"")).unwrap().repeat(3_000);
        assert!(answer.body == expected.as_bytes());
    }

    #[test]
    fn they_may_be_the_first_member_or_the_last() {
        let host = Host::new();
        for text in texts() {
            let body = serde_json::to_string(&text).unwrap();
            for event in
                [format!("{{\"body\":{body},\"version\":\"2.0\"}}"), format!("{{\"rawPath\":\"/\",\"body\":{body}}}")]
            {
                assert!(host.invoke_bytes(echo, event).body == text.as_bytes());
            }
        }
    }

    fn event(base64: &str) -> String {
        format!("{{\"version\":\"2.0\",\"isBase64Encoded\":true,\"body\":\"{base64}\"}}")
    }

    #[test]
    fn their_bytes_come_as_they_were_sent() {
        let host = Host::new();
        for length in [70_000_usize, 70_001, 70_002] {
            let bytes: Vec<u8> = (0..length).map(|at| (at * 7 % 251) as u8).collect();
            let event = event(&STANDARD.encode(&bytes).replace('/', "\\/"));
            let answer = host.invoke_bytes(echo, event);
            assert!(answer.body == bytes);
            assert_eq!(answer.header("x-inside"), Some(&*(length.div_ceil(3) * 4).to_string()));
        }
    }

    #[test]
    fn what_is_no_base64_is_the_callers_mistake() {
        let host = Host::new();
        for wrong in ["A".repeat(70_001), format!("{}é", "A".repeat(70_000)), format!("{}AB==", "A".repeat(70_000))] {
            assert_eq!(host.invoke_bytes(echo, event(&wrong)).status, 400);
        }
    }

    #[test]
    fn an_event_that_is_cut_is_no_request() {
        let host = Host::new();
        let event = format!("{{\"version\":\"2.0\",\"body\":\"{}\\ud83d\"}}", "x".repeat(70_000));
        for event in [&event[..], &event[..60_000], &event[..event.len() - 1]] {
            assert_eq!(host.invoke_bytes(echo, event).status, 400);
        }
    }
}
