//! Lists, objects and enums in a JSON text.

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

use super::Error;
use super::text::Text;

/// A list's elements, after its bracket.
pub(super) struct Elements<'t, 'de> {
    text: &'t mut Text<'de>,
    first: bool,
    over: bool,
}

impl<'t, 'de> Elements<'t, 'de> {
    pub(super) fn new(text: &'t mut Text<'de>) -> Self {
        Self { text, first: true, over: false }
    }

    /// All elements have been taken: a tuple may have wanted fewer than there are.
    pub(super) fn end(mut self) -> Result<(), Error> {
        if !self.over && self.next()? {
            Err(self.text.error("the list has more elements than expected"))
        } else {
            Ok(())
        }
    }

    fn next(&mut self) -> Result<bool, Error> {
        let more = !self.over && self.text.advance(self.first, b']')?;
        self.first = false;
        self.over = !more;
        Ok(more)
    }
}

impl<'de> SeqAccess<'de> for &mut Elements<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.next()? { seed.deserialize(&mut *self.text).map(Some) } else { Ok(None) }
    }
}

/// An object's members, after its brace.
pub(super) struct Members<'t, 'de> {
    text: &'t mut Text<'de>,
    first: bool,
    over: bool,
}

impl<'t, 'de> Members<'t, 'de> {
    pub(super) fn new(text: &'t mut Text<'de>) -> Self {
        Self { text, first: true, over: false }
    }

    /// All members have been taken.
    pub(super) fn end(mut self) -> Result<(), Error> {
        if !self.over && self.next()? {
            Err(self.text.error("the object has more members than expected"))
        } else {
            Ok(())
        }
    }

    fn next(&mut self) -> Result<bool, Error> {
        let more = !self.over && self.text.advance(self.first, b'}')?;
        self.first = false;
        self.over = !more;
        Ok(more)
    }
}

impl<'de> MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if !self.next()? {
            return Ok(None);
        }
        let name = self.text.string()?;
        seed.deserialize(Name(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        self.text.expect(b':', "a colon is expected after a member's name")?;
        seed.deserialize(&mut *self.text)
    }
}

/// A member's name. Where a map's key is a number or a flag, it is read from the name's text.
struct Name<'de>(Cow<'de, str>);

macro_rules! parsed {
    ($($method:ident $visit:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => Err(Error::invalid_type(Unexpected::Str(""), &visitor)),
            }
        }
    )+};
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Cow::Borrowed(name) => visitor.visit_borrowed_str(name),
            Cow::Owned(name) => visitor.visit_string(name),
        }
    }
    parsed! {
        deserialize_bool visit_bool
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_i128 visit_i128 deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32
        deserialize_u64 visit_u64 deserialize_u128 visit_u128 deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Cow::Borrowed(text) => BorrowedStrDeserializer::new(text).deserialize_enum(name, variants, visitor),
            Cow::Owned(text) => text.into_deserializer().deserialize_enum(name, variants, visitor),
        }
    }
    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// An enum's variant as a string.
pub(super) struct Unit<'t, 'de>(pub(super) &'t mut Text<'de>);

impl<'de> EnumAccess<'de> for Unit<'_, 'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let variant = variant(self.0, seed)?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for Unit<'_, 'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Error> {
        Err(self.0.error("a variant with a value is expected"))
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(self.0.error("a variant with values is expected"))
    }
    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Error> {
        Err(self.0.error("a variant with members is expected"))
    }
}

/// An enum's variant as an object of one member, after its brace.
pub(super) struct OneMember<'t, 'de>(pub(super) &'t mut Text<'de>);

impl<'de> EnumAccess<'de> for OneMember<'_, 'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let variant = variant(self.0, seed)?;
        self.0.expect(b':', "a colon is expected after a member's name")?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for OneMember<'_, 'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        serde::Deserialize::deserialize(self.0)
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.0)
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.0.deserialize_seq(visitor)
    }
    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.0.deserialize_struct("", &[], visitor)
    }
}

fn variant<'de, V: DeserializeSeed<'de>>(text: &mut Text<'de>, seed: V) -> Result<V::Value, Error> {
    let name = text.string()?;
    seed.deserialize(StrDeserializer::<Error>::new(&name))
}
