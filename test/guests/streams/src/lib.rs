//! Responses that are sent while the handler runs, and work after them. What happens next is said by `test.gate`.

use asml::http::sse::{Event, EventStream, last_event_id};
use asml::http::{Error, Request, Response, Router, Streamed};
use asml::iomod::Failure;

asml::method! {
    /// Answers when the test lets it.
    static NEXT = "test.gate" / "next";
    /// Tells the test how far the guest is.
    static REACHED = "test.gate" / "reached";
}

async fn next() -> Result<String, Failure> {
    let word = asml::iomod::call(&NEXT, Vec::new()).await?;
    Ok(String::from_utf8_lossy(&word).into_owned())
}

async fn reached(what: &str) {
    let _ = asml::iomod::call(&REACHED, what.as_bytes().to_vec()).await;
}

/// An event for each word, up to `end`.
async fn events(request: Request) -> Result<Streamed, Error> {
    let mut events = EventStream::begin().await?;
    if let Some(id) = last_event_id(&request) {
        events.send(Event::comment(&format!("after {id}"))).await?;
    }
    for number in 1.. {
        let word = next().await?;
        match &*word {
            "end" => break,
            "panic" => panic!("in the middle of a response"),
            "return" => return Err(Error::new(500).detail("in the middle of a response")),
            _ => events.send(Event::new(word).id(number.to_string())).await?,
        }
    }
    Ok(events.finish().await?)
}

/// 64 KB again and again, until the client has gone or `x-chunks` have been taken.
async fn flood(request: Request) -> Result<Streamed, Error> {
    let chunks = request.header("x-chunks").and_then(|text| text.parse().ok()).unwrap_or(u32::MAX);
    let mut body = Response::new(200).header("content-type", "application/octet-stream").cookie("a=1").stream().await?;
    for number in 1..=chunks {
        if let Err(failure) = body.write(vec![number as u8; 65_536]).await {
            reached(&failure.code).await;
            return Err(failure.into());
        }
        reached(&number.to_string()).await;
    }
    Ok(body.finish().await?)
}

async fn late() -> Result<&'static str, Error> {
    asml::after_response(async {
        let word = next().await.unwrap_or_default();
        assert_ne!(word, "panic", "after the response");
        reached(&word).await;
    })
    .await?;
    Ok("answered")
}

/// The stream has ended, and the handler goes on.
async fn lingering() -> Result<Streamed, Error> {
    let mut body = Response::new(201).stream().await?;
    body.write("all").await?;
    let done = body.finish().await?;
    let word = next().await?;
    assert_ne!(word, "panic", "after the response");
    reached(&word).await;
    Ok(done)
}

async fn size(request: Request) -> Result<String, Error> {
    Ok(request.body()?.len().to_string())
}

#[asml::router]
fn all() -> Router {
    Router::new()
        .get("/events", events)
        .get("/flood", flood)
        .get("/late", late)
        .get("/lingering", lingering)
        .post("/size", size)
        .get("/plain", async || "plain")
}
