use asml::batch::{self, BatchResponse};
use asml::event::kinesis::{KinesisEvent, Record};

/// Where a record fails, delivery begins there again.
#[asml::handler(event)]
async fn {{identifier}}(event: KinesisEvent) -> Result<BatchResponse, batch::NoId> {
    batch::kinesis(event, handle).await
}

async fn handle(record: Record) -> Result<(), String> {
    let data = record.kinesis.ok_or("a record without data")?;
    let bytes = data.bytes().ok_or("data that are not base64")?;
    asml::info!("{} bytes of {}", bytes.len(), data.partition_key.unwrap_or_default());
    Ok(())
}
