//! Fails in an async handler of the crate asml, as the event says.
use std::hint::black_box;
use std::time::Duration;

use serde::Deserialize;

#[derive(Deserialize)]
struct Wish {
    what: String,
}

#[asml::handler(event)]
async fn fail(wish: Wish) -> Result<String, String> {
    asml::time::sleep(Duration::from_millis(1)).await;
    match wish.what.as_str() {
        "panic" => deeper(None).await, // at: panic, awaited
        "allocation" => {
            black_box(Vec::<u8>::with_capacity(black_box(0x7000_0000))); // at: allocation
        }
        "error" => return Err("as it was asked to".to_owned()),
        _ => {}
    }
    Ok("fine".to_owned())
}

async fn deeper(number: Option<u32>) {
    asml::time::sleep(Duration::from_millis(1)).await;
    black_box(black_box(number).expect("a number")); // at: panic
}
