//! Values as attribute values.

use serde::Serialize;
use serde::ser::{
    self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
    SerializeTupleVariant, Serializer,
};

use super::{AttributeValue, ConvertError, Item};
use crate::Blob;

/// A structure, or a map with names, as an item.
///
/// Numbers of every kind become `N`, text `S`, bytes (as of the crate serde_bytes) `B`, lists and tuples `L`,
/// structures and maps `M`, and `None` `NULL`: to leave an attribute out, as DynamoDB's indexes like it, use
/// `#[serde(skip_serializing_if = "Option::is_none")]`.
///
/// ```
/// use asml_aws::dynamodb::{AttributeValue, from_item, to_item};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize, Debug, PartialEq)]
/// struct Person {
///     pk: String,
///     born: u16,
///     #[serde(default, skip_serializing_if = "Option::is_none")]
///     died: Option<u16>,
///     papers: Vec<String>,
/// }
///
/// let ada = Person { pk: "ada".to_owned(), born: 1815, died: None, papers: vec!["Notes".to_owned()] };
/// let item = to_item(&ada)?;
/// assert_eq!(item["born"], AttributeValue::N("1815".to_owned()));
/// assert!(!item.contains_key("died"));
/// assert_eq!(from_item::<Person>(item)?, ada);
/// # Ok::<_, asml_aws::dynamodb::ConvertError>(())
/// ```
///
/// # Errors
/// When the value is neither structure nor map, or holds what DynamoDB does not: a map whose keys are not text, numbers
/// or booleans, or a number that is not finite.
pub fn to_item<T: Serialize + ?Sized>(value: &T) -> Result<Item, ConvertError> {
    match value.serialize(ToAttributeValue)? {
        AttributeValue::M(item) => Ok(item),
        _ => Err(ConvertError::new("an item is a structure or a map with names")),
    }
}

/// A value as an attribute's value; see [`to_item`].
///
/// # Errors
/// As [`to_item`].
pub fn to_attribute_value<T: Serialize + ?Sized>(value: &T) -> Result<AttributeValue, ConvertError> {
    value.serialize(ToAttributeValue)
}

struct ToAttributeValue;

type Value = Result<AttributeValue, ConvertError>;

macro_rules! numbers {
    ($($method:ident $number:ty)*) => {
        $(fn $method(self, number: $number) -> Value {
            Ok(number.into())
        })*
    };
}

impl Serializer for ToAttributeValue {
    type Ok = AttributeValue;
    type Error = ConvertError;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = List;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    numbers! {
        serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 serialize_i128 i128
        serialize_u8 u8 serialize_u16 u16 serialize_u32 u32 serialize_u64 u64 serialize_u128 u128
    }
    fn serialize_bool(self, value: bool) -> Value {
        Ok(AttributeValue::Bool(value))
    }
    fn serialize_f32(self, number: f32) -> Value {
        finite(number.is_finite(), number.into())
    }
    fn serialize_f64(self, number: f64) -> Value {
        finite(number.is_finite(), number.into())
    }
    fn serialize_char(self, char: char) -> Value {
        Ok(AttributeValue::S(char.to_string()))
    }
    fn serialize_str(self, text: &str) -> Value {
        Ok(text.into())
    }
    fn serialize_bytes(self, bytes: &[u8]) -> Value {
        Ok(AttributeValue::B(Blob::from(bytes)))
    }
    fn serialize_none(self) -> Value {
        Ok(AttributeValue::Null(true))
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Value {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Value {
        Ok(AttributeValue::Null(true))
    }
    fn serialize_unit_struct(self, _: &'static str) -> Value {
        Ok(AttributeValue::Null(true))
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Value {
        Ok(variant.into())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Value {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Value {
        Ok(of_variant(Some(variant), value.serialize(self)?))
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<List, ConvertError> {
        Ok(List { variant: None, values: Vec::with_capacity(length.unwrap_or_default()) })
    }
    fn serialize_tuple(self, length: usize) -> Result<List, ConvertError> {
        self.serialize_seq(Some(length))
    }
    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<List, ConvertError> {
        self.serialize_seq(Some(length))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<List, ConvertError> {
        Ok(List { variant: Some(variant), values: Vec::with_capacity(length) })
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Members, ConvertError> {
        Ok(Members::default())
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, ConvertError> {
        Ok(Members::default())
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members, ConvertError> {
        Ok(Members { variant: Some(variant), ..Members::default() })
    }
}

fn finite(is_finite: bool, value: AttributeValue) -> Value {
    is_finite.then_some(value).ok_or_else(|| ConvertError::new("DynamoDB has no number that is not finite"))
}

/// A variant with content is a map of its one name, as serde has it by default.
fn of_variant(variant: Option<&'static str>, value: AttributeValue) -> AttributeValue {
    match variant {
        Some(name) => AttributeValue::M(Item::from([(name, value)])),
        None => value,
    }
}

struct List {
    variant: Option<&'static str>,
    values: Vec<AttributeValue>,
}

impl List {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ConvertError> {
        self.values.push(value.serialize(ToAttributeValue)?);
        Ok(())
    }

    fn finish(self) -> Value {
        Ok(of_variant(self.variant, AttributeValue::L(self.values)))
    }
}

macro_rules! list {
    ($($way:ident $method:ident)*) => {
        $(impl $way for List {
            type Ok = AttributeValue;
            type Error = ConvertError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ConvertError> {
                self.push(value)
            }
            fn end(self) -> Value {
                self.finish()
            }
        })*
    };
}
list!(SerializeSeq serialize_element SerializeTuple serialize_element SerializeTupleStruct serialize_field SerializeTupleVariant serialize_field);

#[derive(Default)]
struct Members {
    variant: Option<&'static str>,
    item: Item,
    key: Option<String>,
}

impl Members {
    fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), ConvertError> {
        self.item.insert(name, value.serialize(ToAttributeValue)?);
        Ok(())
    }

    fn finish(self) -> Value {
        Ok(of_variant(self.variant, AttributeValue::M(self.item)))
    }
}

impl SerializeMap for Members {
    type Ok = AttributeValue;
    type Error = ConvertError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), ConvertError> {
        self.key = Some(match key.serialize(ToAttributeValue)? {
            AttributeValue::S(text) | AttributeValue::N(text) => text,
            AttributeValue::Bool(value) => value.to_string(),
            _ => return Err(ConvertError::new("a map's keys are text, numbers or booleans")),
        });
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ConvertError> {
        let key = self.key.take().ok_or_else(|| <ConvertError as ser::Error>::custom("a value without its key"))?;
        self.put(&key, value)
    }
    fn end(self) -> Value {
        self.finish()
    }
}

macro_rules! members {
    ($($way:ident)*) => {
        $(impl $way for Members {
            type Ok = AttributeValue;
            type Error = ConvertError;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), ConvertError> {
                self.put(name, value)
            }
            fn end(self) -> Value {
                self.finish()
            }
        })*
    };
}
members!(SerializeStruct SerializeStructVariant);
