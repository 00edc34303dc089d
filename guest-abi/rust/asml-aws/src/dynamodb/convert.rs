//! Rust's own structures as items, and back: through serde.

use std::fmt::{self, Display};

use serde::{de, ser};

/// Why a value is no item, or an item not the value that is asked for. It holds none of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConvertError {
    message: String,
}

impl ConvertError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ConvertError {}

impl ser::Error for ConvertError {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}

impl de::Error for ConvertError {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
    fn invalid_type(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format!("{} where {expected} is expected", kind(unexpected)))
    }
    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format!("{} does not fit: expected {expected}", kind(unexpected)))
    }
    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!("unknown variant, expected one of {}", expected.join(", ")))
    }
    fn missing_field(field: &'static str) -> Self {
        Self::new(format!("missing attribute `{field}`"))
    }
}

fn kind(unexpected: de::Unexpected<'_>) -> &'static str {
    use de::Unexpected::{Bool, Bytes, Char, Float, Map, Option, Seq, Signed, Str, Unit, Unsigned};
    match unexpected {
        Bool(_) => "a boolean",
        Unsigned(_) | Signed(_) | Float(_) => "a number",
        Char(_) | Str(_) => "a string",
        Bytes(_) => "bytes",
        Unit | Option => "null",
        Seq => "a list",
        Map => "a map",
        _ => "a value",
    }
}
