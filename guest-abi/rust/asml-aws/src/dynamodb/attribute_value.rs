//! Attribute values from Rust's own, and back.

use std::str::FromStr;

use super::{AttributeValue, Item};
use crate::Blob;

impl AttributeValue {
    /// The number, where this is one and fits.
    ///
    /// ```
    /// use asml_aws::dynamodb::AttributeValue;
    ///
    /// assert_eq!(AttributeValue::from(1815).to_number::<u32>(), Some(1815));
    /// assert_eq!(AttributeValue::from(1815).to_number::<u8>(), None);
    /// assert_eq!(AttributeValue::from("1815").to_number::<u32>(), None);
    /// ```
    #[must_use]
    pub fn to_number<T: FromStr>(&self) -> Option<T> {
        self.as_n()?.parse().ok()
    }
}

impl From<String> for AttributeValue {
    fn from(text: String) -> Self {
        Self::S(text)
    }
}

impl From<&str> for AttributeValue {
    fn from(text: &str) -> Self {
        Self::S(text.to_owned())
    }
}

impl From<&String> for AttributeValue {
    fn from(text: &String) -> Self {
        Self::S(text.clone())
    }
}

impl From<bool> for AttributeValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Blob> for AttributeValue {
    fn from(bytes: Blob) -> Self {
        Self::B(bytes)
    }
}

impl From<Item> for AttributeValue {
    fn from(attributes: Item) -> Self {
        Self::M(attributes)
    }
}

impl From<Vec<AttributeValue>> for AttributeValue {
    fn from(list: Vec<AttributeValue>) -> Self {
        Self::L(list)
    }
}

/// `None` is DynamoDB's null. To leave an attribute out, leave it out.
impl<T: Into<AttributeValue>> From<Option<T>> for AttributeValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null(true), Into::into)
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(impl From<$number> for AttributeValue {
            fn from(number: $number) -> Self {
                Self::N(number.to_string())
            }
        })*
    };
}
numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
