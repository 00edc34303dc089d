//! AssemblyLift 0.3's names for a guest's client, so that functions written for it compile unchanged.
//! New functions use the crate `asml`.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

/// What every client of a host can do.
pub trait GuestCore {
    /// Writes a log line.
    fn console_log(message: String);
    /// Gives the answer. The first one counts.
    fn success(response: String);
}
