//! Routers: which route is taken, and what is answered where none is.

use asml::http::{Claims, Error, Json, Path, Request as Incoming, Router};
use asml::testing::{Host, Request};
use serde::Deserialize;
use serde_json::json;

async fn seen(request: Incoming) -> String {
    let parameters: Vec<_> = request.path_parameters().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{} [{}]", request.route(), parameters.join(","))
}

#[asml::router]
fn api() -> Router {
    Router::new()
        .get("/files/{rest+}", seen)
        .any("/things/{id}", seen)
        .get("/things/{id}", seen)
        .get("/things/special", seen)
        .post("/things", seen)
        .get("/things/{id}/parts/{part}", seen)
        .get("/things/{id}/{rest+}", seen)
        .get("/", seen)
        .delete("/", seen)
}

fn answer(method: &str, path: &str) -> (u16, String) {
    let host = Host::new();
    let answers = [Request::new(method, path), Request::new(method, path).payload_v1()]
        .map(|request| host.invoke(api(), request))
        .map(|answer| (answer.status, answer.text().to_owned()));
    assert_eq!(answers[0], answers[1]);
    answers[0].clone()
}

#[test]
fn the_nearest_route_is_taken_whatever_the_order() {
    for (method, path, route) in [
        ("GET", "/", "GET / []"),
        ("GET", "/things/special", "GET /things/special []"),
        ("GET", "/things/7", "GET /things/{id} [id=7]"),
        ("PUT", "/things/7", "ANY /things/{id} [id=7]"),
        // The nearer path has the method by `any`, so a literal one without it does not hide it.
        ("PUT", "/things/special", "ANY /things/{id} [id=special]"),
        ("GET", "/things/7/parts/2", "GET /things/{id}/parts/{part} [id=7,part=2]"),
        ("GET", "/things/7/parts/2/3", "GET /things/{id}/{rest+} [id=7,rest=parts/2/3]"),
        ("GET", "/things/ü ä", "GET /things/{id} [id=ü ä]"),
        ("GET", "/files/a", "GET /files/{rest+} [rest=a]"),
        ("GET", "/files//a/", "GET /files/{rest+} [rest=/a/]"),
        ("POST", "/things", "POST /things []"),
    ] {
        assert_eq!(answer(method, path), (200, route.to_owned()), "{method} {path}");
    }
}

#[test]
fn what_no_route_has_is_not_found() {
    for path in ["/thing", "/things/", "/things/7/", "/files", "/files/", "//", "", "/Things/7"] {
        let (status, body) = answer("GET", path);
        assert_eq!(status, 404, "{path}: {body}");
        assert!(body.contains(r#""title":"Not Found""#), "{body}");
    }
}

#[test]
fn a_method_that_the_path_has_not_is_refused_with_those_that_it_has() {
    let host = Host::new();
    let refused = host.invoke(api(), Request::new("PUT", "/things"));
    assert_eq!((refused.status, refused.header("allow")), (405, Some("OPTIONS, POST")));
    assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    let refused = host.invoke(api(), Request::new("PATCH", "/"));
    assert_eq!((refused.status, refused.header("allow")), (405, Some("DELETE, GET, HEAD, OPTIONS")));
    let options = host.invoke(api(), Request::new("OPTIONS", "/"));
    assert_eq!((options.status, options.header("allow")), (204, Some("DELETE, GET, HEAD, OPTIONS")));
    assert_eq!(host.invoke(api(), Request::new("OPTIONS", "/nowhere")).status, 404);
}

#[test]
fn head_is_get_without_a_body() {
    let host = Host::new();
    let head = host.invoke(api(), Request::new("HEAD", "/"));
    assert_eq!((head.status, head.text()), (200, ""));
    assert_eq!(head.header("content-type"), Some("text/plain; charset=utf-8"));
}

#[test]
fn the_stage_is_no_part_of_a_route() {
    let host = Host::new();
    let with_stage = |path: &str, version: Option<&str>, stage: &str| {
        let event = json!({
            "version": version, "httpMethod": "GET", "path": path, "rawPath": path,
            "requestContext": { "http": { "method": "GET" }, "stage": stage },
        });
        host.invoke_bytes(api(), event.to_string().into_bytes()).text().to_owned()
    };
    assert_eq!(with_stage("/prod/things/7", Some("2.0"), "prod"), "GET /things/{id} [id=7]");
    assert_eq!(with_stage("/prod/things/7", Some("1.0"), "prod"), "GET /things/{id} [id=7]");
    assert_eq!(with_stage("/prod", Some("2.0"), "prod"), "GET / []");
    assert_eq!(
        with_stage("/things/7", Some("2.0"), "things"),
        r#"{"title":"Not Found","status":404,"detail":"there is nothing at this path"}"#
    );
    // Behind a custom domain there may be no stage, and REST APIs leave it out.
    assert_eq!(with_stage("/things/7", Some("2.0"), "prod"), "GET /things/{id} [id=7]");
    assert_eq!(with_stage("/things/7", None, "things"), "GET /things/{id} [id=7]");
}

#[derive(Deserialize)]
struct Part {
    id: u32,
    part: String,
}

async fn typed(claims: Claims, Path(part): Path<Part>, Json(body): Json<Vec<u32>>) -> Result<Json<u32>, Error> {
    if claims.sub()? != "ada" || part.part != "x" {
        return Err(Error::forbidden("not yours"));
    }
    Ok(Json(part.id + body.iter().sum::<u32>()))
}

#[test]
fn handlers_take_their_arguments_as_without_a_router() {
    let host = Host::new();
    let router = || Router::new().nest("/v1/", Router::new().post("/things/{id}/parts/{part}", typed).get("/", seen));
    let post = |path: &str| Request::post(path).claim("sub", "ada").json(&json!([1, 2]));
    assert_eq!(host.invoke(router(), post("/v1/things/7/parts/x")).text(), "10");
    assert_eq!(host.invoke(router(), post("/v1/things/7/parts/y")).status, 403);
    assert_eq!(host.invoke(router(), post("/v1/things/seven/parts/x")).status, 400);
    assert_eq!(host.invoke(router(), Request::post("/v1/things/7/parts/x").body("[]")).status, 401);
    assert_eq!(host.invoke(router(), post("/things/7/parts/x")).status, 404);
    assert_eq!(host.invoke(router(), Request::get("/v1")).text(), "GET /v1 []");
}

#[test]
fn a_fallback_answers_unknown_paths_alone() {
    let host = Host::new();
    let router = || Router::new().get("/a", seen).fallback(seen);
    assert_eq!(host.invoke(router(), Request::get("/b")).text(), "GET /b []");
    assert_eq!(host.invoke(router(), Request::post("/a")).status, 405);
}

#[test]
fn routes_that_cannot_be_are_refused_where_they_are_added() {
    for path in ["a", "", "/{}", "/{a+}/b", "/x{a}", "/{a}/{a}", "/{{a}}"] {
        let added = std::panic::catch_unwind(|| drop(Router::new().get(path_of(path), seen)));
        assert!(added.is_err(), "{path}");
    }
    assert!(std::panic::catch_unwind(|| drop(Router::new().get("/{a}", seen).get("/{b}", seen))).is_err());
    drop(Router::new().get("/{a}", seen).post("/{b}", seen).any("/{c}", seen));
}

fn path_of(path: &str) -> &'static str {
    path.to_owned().leak()
}
