use asml::event::eventbridge::EventBridgeEvent;

#[asml::handler(event)]
async fn {{identifier}}(event: EventBridgeEvent) -> Result<(), String> {
    let detail = event.detail.ok_or("an event without a detail")?;
    asml::info!("{}: {detail}", event.detail_type.unwrap_or_default());
    Ok(())
}
