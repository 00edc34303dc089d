//! The job over wasm-bindgen: an async function of JavaScript, awaited.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// A global of the host's.
    #[wasm_bindgen(js_name = benchPutItem)]
    async fn put_item(input: Uint8Array) -> wasm_bindgen::JsValue;
}

#[wasm_bindgen]
pub async fn handler(event: Vec<u8>) -> Uint8Array {
    let output = put_item(Uint8Array::from(job::input_of(&event).as_slice())).await;
    Uint8Array::from(job::answer_of(&Uint8Array::new(&output).to_vec()).as_slice())
}
