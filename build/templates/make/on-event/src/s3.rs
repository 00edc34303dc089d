use asml::event::s3::S3Event;

#[asml::handler(event)]
async fn {{identifier}}(event: S3Event) -> Result<(), String> {
    for record in event.records.unwrap_or_default() {
        let object = record.s3.and_then(|s3| s3.object).ok_or("a record without an object")?;
        let key = object.decoded_key().ok_or("an object without a key")?;
        asml::info!("{}: {key}", record.event_name.unwrap_or_default());
    }
    Ok(())
}
