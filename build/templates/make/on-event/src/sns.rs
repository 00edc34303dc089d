use asml::event::sns::SnsEvent;

#[asml::handler(event)]
async fn {{identifier}}(event: SnsEvent) -> Result<(), String> {
    for record in event.records.unwrap_or_default() {
        let message = record.sns.and_then(|sns| sns.message).ok_or("a record without a message")?;
        asml::info!("{message}");
    }
    Ok(())
}
