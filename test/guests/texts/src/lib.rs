//! Texts through a guest: read from the event's JSON, written as the answer's.

use asml::http::{Error, Request, Response};

#[asml::handler]
async fn echo(request: Request) -> Result<Response, Error> {
    let header = request.header("x-text").unwrap_or_default().to_owned();
    Ok(Response::new(200).header("x-text", header).cookie("a=1").text(request.text()?))
}
