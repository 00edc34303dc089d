//! Attribute values as values.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeOwned, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::{AttributeValue, ConvertError, Item};

/// An item as a structure, or a map. The way back of [`to_item`](super::to_item); sets become lists.
///
/// # Errors
/// When an attribute is missing or of another kind, or a number does not fit.
pub fn from_item<T: DeserializeOwned>(item: Item) -> Result<T, ConvertError> {
    T::deserialize(FromAttributeValue(AttributeValue::M(item)))
}

/// An attribute's value as a value; see [`from_item`].
///
/// # Errors
/// As [`from_item`].
pub fn from_attribute_value<T: DeserializeOwned>(value: AttributeValue) -> Result<T, ConvertError> {
    T::deserialize(FromAttributeValue(value))
}

struct FromAttributeValue(AttributeValue);

impl IntoDeserializer<'_, ConvertError> for FromAttributeValue {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

/// Numbers are text: which kind is read from it is what is asked for.
macro_rules! numbers {
    ($($method:ident $visit:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
            match self.0 {
                AttributeValue::N(number) => match number.parse() {
                    Ok(number) => visitor.$visit(number),
                    Err(_) => Err(de::Error::invalid_value(de::Unexpected::Float(0.0), &visitor)),
                },
                value => FromAttributeValue(value).deserialize_any(visitor),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for FromAttributeValue {
    type Error = ConvertError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        match self.0 {
            AttributeValue::S(text) => visitor.visit_string(text),
            AttributeValue::N(number) => any_number(&number, visitor),
            AttributeValue::B(blob) => visitor.visit_byte_buf(blob.into_vec()),
            AttributeValue::Bool(value) => visitor.visit_bool(value),
            AttributeValue::Null(_) => visitor.visit_unit(),
            AttributeValue::L(values) => list(values, visitor),
            AttributeValue::Ss(texts) => list(texts.into_iter().map(AttributeValue::S), visitor),
            AttributeValue::Ns(numbers) => list(numbers.into_iter().map(AttributeValue::N), visitor),
            AttributeValue::Bs(blobs) => list(blobs.into_iter().map(AttributeValue::B), visitor),
            AttributeValue::M(item) => {
                let members = item.into_iter().map(|(name, value)| (Key(name), FromAttributeValue(value)));
                visitor.visit_map(MapDeserializer::new(members))
            }
            AttributeValue::Unknown => Err(ConvertError::new("a kind of attribute that is not known here")),
        }
    }

    numbers! {
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_i128 visit_i128 deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32
        deserialize_u64 visit_u64 deserialize_u128 visit_u128 deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        match self.0 {
            AttributeValue::Null(_) => visitor.visit_none(),
            value => visitor.visit_some(FromAttributeValue(value)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        match self.0 {
            AttributeValue::S(variant) => visitor.visit_enum(Variant { variant, content: None }),
            AttributeValue::M(item) if item.len() == 1 => {
                let mut members = item.into_iter();
                match members.next() {
                    Some((variant, content)) => visitor.visit_enum(Variant { variant, content: Some(content) }),
                    None => Err(ConvertError::new("an empty map where a variant is expected")),
                }
            }
            value => FromAttributeValue(value).deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

/// A name in a map, which is text whatever the keys are of.
struct Key(String);

impl IntoDeserializer<'_, ConvertError> for Key {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed_keys {
    ($($method:ident $visit:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
            match self.0.parse() {
                Ok(key) => visitor.$visit(key),
                Err(_) => Err(de::Error::invalid_type(de::Unexpected::Str(""), &visitor)),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Key {
    type Error = ConvertError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        visitor.visit_string(self.0)
    }

    parsed_keys! {
        deserialize_bool visit_bool deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32
        deserialize_i64 visit_i64 deserialize_i128 visit_i128 deserialize_u8 visit_u8 deserialize_u16 visit_u16
        deserialize_u32 visit_u32 deserialize_u64 visit_u64 deserialize_u128 visit_u128 deserialize_f32 visit_f32
        deserialize_f64 visit_f64
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        visitor.visit_enum(Variant { variant: self.0, content: None })
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf option unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Without being asked for a kind: whole where it is whole.
fn any_number<'de, V: Visitor<'de>>(number: &str, visitor: V) -> Result<V::Value, ConvertError> {
    if let Ok(number) = number.parse() {
        return visitor.visit_u64(number);
    }
    if let Ok(number) = number.parse() {
        return visitor.visit_i64(number);
    }
    match number.parse() {
        Ok(number) => visitor.visit_f64(number),
        Err(_) => Err(ConvertError::new("a number that is none")),
    }
}

fn list<'de, V: Visitor<'de>>(
    values: impl IntoIterator<Item = AttributeValue>,
    visitor: V,
) -> Result<V::Value, ConvertError> {
    let mut elements = SeqDeserializer::new(values.into_iter().map(FromAttributeValue));
    let value = visitor.visit_seq(&mut elements)?;
    elements.end()?;
    Ok(value)
}

/// A variant: its name, and its content where it has one.
struct Variant {
    variant: String,
    content: Option<AttributeValue>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = ConvertError;
    type Variant = Content;
    fn variant_seed<V: de::DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content), ConvertError> {
        let variant: de::value::StringDeserializer<ConvertError> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, Content(self.content)))
    }
}

struct Content(Option<AttributeValue>);

impl Content {
    fn value(self) -> Result<FromAttributeValue, ConvertError> {
        self.0.map(FromAttributeValue).ok_or_else(|| ConvertError::new("a variant without its content"))
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = ConvertError;
    fn unit_variant(self) -> Result<(), ConvertError> {
        match self.0 {
            None | Some(AttributeValue::Null(_)) => Ok(()),
            Some(_) => Err(ConvertError::new("a variant with content, where none is expected")),
        }
    }
    fn newtype_variant_seed<T: de::DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, ConvertError> {
        seed.deserialize(self.value()?)
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, ConvertError> {
        self.value()?.deserialize_any(visitor)
    }
    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, ConvertError> {
        self.value()?.deserialize_any(visitor)
    }
}
