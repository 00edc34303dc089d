//! JSON into Rust's types, small and quick.
//!
//! ```
//! let numbers: Vec<u8> = asml::json::from_slice(b"[1, 2]")?;
//! assert_eq!(numbers, [1, 2]);
//! let error = asml::json::from_slice::<Vec<u8>>(b"[1,\n300]").unwrap_err();
//! assert_eq!(error.to_string(), "a number does not fit: expected u8 at line 2 column 3");
//! # Ok::<_, asml::json::Error>(())
//! ```
//!
//! It takes and refuses what serde_json does, which the tests compare, and writing is left to that. Reading is not:
//! serde_json's messages print numbers, and the code and tables that print an `f64` come with every function. With
//! this reader the tutorial's `profile` is a module of 171 KB instead of 249 KB, and runs a tenth faster.
//! Messages here hold none of the values that they are about.

mod error;
mod map;
mod read;
#[allow(unsafe_code)]
mod scan;
mod text;
pub(crate) mod write;

use serde::Deserialize;

pub use error::Error;
pub(crate) use scan::{STEP, text_in};
#[doc(hidden)]
pub use text::Text;
pub(crate) use text::unescape_to;

/// Reads a value.
///
/// # Errors
/// When the bytes are not JSON in UTF-8, or it is not the value's; the message says what is expected, and where.
pub fn from_slice<'de, T: Deserialize<'de>>(json: &'de [u8]) -> Result<T, Error> {
    let mut text = Text::new(json)?;
    match T::deserialize(&mut text) {
        Ok(value) => text.end().map(|()| value),
        Err(error) => Err(error.placed(&text)),
    }
}
