//! Handles the messages of a queue one by one: those that say `bad` fail, and the others do not.

use asml::batch::{self, BatchResponse};
use asml::event::sqs::{Message, SqsEvent};

async fn handle(message: Message) -> Result<(), String> {
    match message.body.as_deref() {
        Some("bad") => Err(String::from("a bad message")),
        _ => Ok(()),
    }
}

#[asml::handler(event)]
async fn handler(event: SqsEvent) -> Result<BatchResponse, batch::NoId> {
    batch::sqs(event, handle).await
}
