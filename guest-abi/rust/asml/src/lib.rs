//! Write WebAssembly functions for asml in Rust.
#![warn(missing_docs)]
#![deny(unsafe_code)]

#[allow(unsafe_code)]
mod abi;
pub mod executor;
pub mod iomod;
#[cfg(not(target_arch = "wasm32"))]
pub mod testing;
pub mod time;
