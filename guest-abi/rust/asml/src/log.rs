//! Log lines with a level. The host adds time, function and request id.
//!
//! ```
//! # let host = asml::testing::Host::new();
//! let items = 3;
//! asml::info!("stored {items} items");
//! asml::warn!("the table is nearly full");
//! # assert_eq!(host.logs()[0].message, "stored 3 items");
//! # assert_eq!(host.logs()[1].level, asml::log::Level::Warn);
//! ```
//!
//! `println!` and `eprintln!` are log lines as well. Crates that log through the `log` crate are heard where the
//! feature `log` is on.

use std::fmt;

use crate::abi;
pub use crate::abi::Level;

/// Writes a log line; the macros are shorter.
pub fn write(level: Level, line: fmt::Arguments<'_>) {
    match line.as_str() {
        Some(line) => abi::log(level, line),
        None => abi::log(level, &line.to_string()),
    }
}

/// A log line: something failed.
#[macro_export]
macro_rules! error {
    ($($line:tt)+) => { $crate::log::write($crate::log::Level::Error, ::core::format_args!($($line)+)) };
}

/// A log line: something is odd, and the function goes on.
#[macro_export]
macro_rules! warn {
    ($($line:tt)+) => { $crate::log::write($crate::log::Level::Warn, ::core::format_args!($($line)+)) };
}

/// A log line: something happened.
#[macro_export]
macro_rules! info {
    ($($line:tt)+) => { $crate::log::write($crate::log::Level::Info, ::core::format_args!($($line)+)) };
}

/// A log line: what helps to find a mistake.
#[macro_export]
macro_rules! debug {
    ($($line:tt)+) => { $crate::log::write($crate::log::Level::Debug, ::core::format_args!($($line)+)) };
}

/// A log line: everything.
#[macro_export]
macro_rules! trace {
    ($($line:tt)+) => { $crate::log::write($crate::log::Level::Trace, ::core::format_args!($($line)+)) };
}

/// The `log` crate's records become log lines.
#[cfg(feature = "log")]
pub(crate) mod facade {
    use log::{LevelFilter, Log, Metadata, Record};

    use super::Level;

    struct Host;

    impl Log for Host {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &Record<'_>) {
            let level = match record.level() {
                log::Level::Error => Level::Error,
                log::Level::Warn => Level::Warn,
                log::Level::Info => Level::Info,
                log::Level::Debug => Level::Debug,
                log::Level::Trace => Level::Trace,
            };
            super::write(level, format_args!("{}: {}", record.target(), record.args()));
        }
        fn flush(&self) {}
    }

    /// A function that has set a logger of its own keeps it.
    pub(crate) fn install() {
        if log::set_logger(&Host).is_ok() {
            log::set_max_level(LevelFilter::Trace);
        }
    }
}
