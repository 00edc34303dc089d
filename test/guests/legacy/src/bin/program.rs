//! The same as a program, which guests of 0.4 are.
#[cfg(target_os = "wasi")]
unsafe extern "C" {
    fn __asml_abi_runtime_success(bytes: *const u8, len: usize);
    fn __asml_abi_runtime_log(bytes: *const u8, len: usize);
}

#[cfg(target_os = "wasi")]
fn main() {
    let input = legacy::abi::input();
    // NULs behind the end are no part of JSON.
    let end = input.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let event = serde_json::from_slice(&input[..end]).expect("an event");
    let answer = legacy::run(&event).to_string();
    let line = format!("{} bytes", end);
    println!("printed");
    unsafe {
        __asml_abi_runtime_log(line.as_ptr(), line.len());
        __asml_abi_runtime_success(answer.as_ptr(), answer.len());
    }
    if event["exit"].is_u64() {
        std::process::exit(event["exit"].as_u64().unwrap_or_default() as i32);
    }
}

#[cfg(not(target_os = "wasi"))]
fn main() {}
