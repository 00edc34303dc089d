//! Amazon DynamoDB.

mod attribute_value;

pub use crate::generated::dynamodb::*;
pub use crate::item;

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
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::dynamodb::Item::from([
            $(($name, $crate::dynamodb::AttributeValue::from($value)),)*
        ])
    };
}
