//! Amazon DynamoDB.

mod attribute_value;
mod convert;
mod from_item;
mod to_item;

pub use crate::generated::dynamodb::*;
pub use crate::item;
pub use convert::ConvertError;
pub use from_item::{from_attribute_value, from_item};
pub use to_item::{to_attribute_value, to_item};

/// An item, or its key: attributes by name.
pub type Item = crate::Map<AttributeValue>;

/// An [`Item`](crate::dynamodb::Item) of names and values; a value is anything that an attribute's value is made from.
///
/// ```
/// use asml_aws::dynamodb::{AttributeValue, item};
///
/// let item = item! { "pk" => "ada", "born" => 1815, "known" => true };
/// assert_eq!(item["born"], AttributeValue::N("1815".to_owned()));
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! item {
    () => {
        $crate::dynamodb::Item::new()
    };
    ($($name:expr => $value:expr),+ $(,)?) => {
        $crate::dynamodb::Item::from([
            $(($name, $crate::dynamodb::AttributeValue::from($value)),)+
        ])
    };
}
