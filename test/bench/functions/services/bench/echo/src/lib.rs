//! Answers with the request's body: what large events cost.

use asml::http::{Error, Request, Response};

#[asml::handler]
async fn echo(request: Request) -> Result<Response, Error> {
    Ok(Response::new(200).text(request.text()?).header("content-type", "application/json"))
}
