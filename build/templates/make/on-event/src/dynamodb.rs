use asml::batch::{self, BatchResponse};
use asml::event::dynamodb::{DynamoDbEvent, Record};

/// Where a record fails, delivery begins there again.
#[asml::handler(event)]
async fn {{identifier}}(event: DynamoDbEvent) -> Result<BatchResponse, batch::NoId> {
    batch::dynamodb(event, handle).await
}

async fn handle(record: Record) -> Result<(), String> {
    let change = record.dynamodb.ok_or("a record without a change")?;
    asml::info!("{}: {:?}", record.event_name.unwrap_or_default(), change.keys);
    Ok(())
}
