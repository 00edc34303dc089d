use asml::batch::{self, BatchResponse};
use asml::event::sqs::{Message, SqsEvent};

/// A message that fails is delivered again; the others of its batch are not.
#[asml::handler(event)]
async fn {{identifier}}(event: SqsEvent) -> Result<BatchResponse, batch::NoId> {
    batch::sqs(event, handle).await
}

async fn handle(message: Message) -> Result<(), String> {
    let body = message.body.ok_or("a message without a body")?;
    asml::info!("{body}");
    Ok(())
}
