//! Does what its event says. `handler` is what guests of 0.3 export.
pub mod abi;

use serde_json::{Value, json};

#[cfg(not(target_os = "wasi"))]
mod line03 {
    unsafe extern "C" {
        fn __asml_abi_success(bytes: *const u8, len: usize);
    }

    /// 0: it ran; -1: the event could not be read.
    #[unsafe(no_mangle)]
    extern "C" fn handler() -> i32 {
        // White space behind the end is JSON's own.
        let Ok(event) = serde_json::from_slice(&crate::abi::input()) else { return -1 };
        let answer = crate::run(&event).to_string();
        unsafe { __asml_abi_success(answer.as_ptr(), answer.len()) };
        0
    }
}

/// The event `{"calls": [{"name": ..., "input": ...}]}` is answered with what came, in the order in which it came.
pub fn run(event: &Value) -> Value {
    let calls = event["calls"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut started = Vec::new();
    for one in calls {
        match abi::call(one["name"].as_str().unwrap_or_default(), &one["input"]) {
            Some(call) => started.push(call),
            None => panic!("refused: {one}"), // at: refused
        }
    }
    let answers = abi::spin(abi::InTurn(started.iter().enumerate().collect(), Vec::new()));
    json!({
        "answers": answers,
        "polls": started.iter().map(abi::Call::polls).sum::<u32>(),
        "event": event.to_string().len(),
    })
}
