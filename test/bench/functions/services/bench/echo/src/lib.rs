//! Answers with the request's body: what large events cost.

use asml::http::{Error, Request, Response};

#[asml::handler]
async fn echo(request: Request) -> Result<Response, Error> {
    let body = String::from_utf8(request.body()?.into_owned())?;
    Ok(Response::new(200).text(body).header("content-type", "application/json"))
}
