//! AssemblyLift 0.3's names for a guest's input and clock, so that functions written for it compile unchanged.
//! New functions use the crate `asml`.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

use std::io::{Cursor, Read, Result};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970, in whole seconds as AssemblyLift 0.3 has them.
#[must_use]
pub fn get_time() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() * 1000)
}

/// The event, to be read.
///
/// ```
/// use std::io::Read;
///
/// # let _host = asml::testing::Host::new();
/// let mut event = String::new();
/// assemblylift_core_io_guest::FunctionInputBuffer::new().read_to_string(&mut event)?;
/// # Ok::<_, std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct FunctionInputBuffer(Cursor<Vec<u8>>);

impl FunctionInputBuffer {
    /// Starts at the event's first byte.
    #[allow(clippy::new_without_default, reason = "0.3 has no Default here")]
    #[must_use]
    pub fn new() -> Self {
        Self(Cursor::new(asml::entry::input()))
    }
}

impl Read for FunctionInputBuffer {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        self.0.read(into)
    }
}
