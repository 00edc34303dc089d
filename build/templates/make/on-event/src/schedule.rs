use asml::event::eventbridge::EventBridgeEvent;

#[asml::handler(event)]
async fn {{identifier}}(event: EventBridgeEvent) -> Result<(), String> {
    let time = event.time.ok_or("an event without a time")?;
    asml::info!("due at {time}");
    Ok(())
}
