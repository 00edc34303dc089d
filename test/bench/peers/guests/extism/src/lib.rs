//! The job as a plugin of Extism.

use extism_pdk::{FnResult, host_fn, plugin_fn};

#[host_fn]
extern "ExtismHost" {
    fn put_item(input: Vec<u8>) -> Vec<u8>;
}

#[plugin_fn]
pub fn handler(event: Vec<u8>) -> FnResult<Vec<u8>> {
    // SAFETY: the host has this function, of this type.
    let output = unsafe { put_item(job::input_of(&event))? };
    Ok(job::answer_of(&output))
}
