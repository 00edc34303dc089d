//! Serde's way into a JSON text.

use std::borrow::Cow;
use std::str::FromStr;

use serde::de::{Deserializer, Error as _, Expected, Unexpected, Visitor};

use super::Error;
use super::map::{Elements, Members, OneMember, Unit};
use super::text::Text;

impl<'de> Text<'de> {
    /// What is there is of another kind than what is wanted.
    #[cold]
    fn mismatch(&mut self, wanted: &dyn Expected) -> Error {
        let unexpected = match self.peek() {
            Some(b'{') => Unexpected::Map,
            Some(b'[') => Unexpected::Seq,
            Some(b'"') => Unexpected::Str(""),
            Some(b't' | b'f') => Unexpected::Bool(true),
            Some(b'n') => Unexpected::Unit,
            Some(b'-' | b'0'..=b'9') => Unexpected::Signed(0),
            _ => return self.error("a value is expected"),
        };
        Error::invalid_type(unexpected, wanted).placed(self)
    }

    fn visit_list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        self.enter()?;
        let mut elements = Elements::new(self);
        let value = visitor.visit_seq(&mut elements)?;
        elements.end()?;
        Ok(value)
    }

    fn visit_object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        self.enter()?;
        let mut members = Members::new(self);
        let value = visitor.visit_map(&mut members)?;
        members.end()?;
        Ok(value)
    }

    fn visit_text<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn visit_flag<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.flag()?)
    }

    /// A number without a fraction; apart from others, so that functions without fractions carry no code for them.
    fn visit_whole<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        if !self.at_number() {
            return Err(self.mismatch(&visitor));
        }
        let (text, whole) = self.number()?;
        match whole_number(text, whole) {
            Some(Whole::Positive(number)) => visitor.visit_u64(number),
            Some(Whole::Negative(number)) => visitor.visit_i64(number),
            None => Err(Error::invalid_value(Unexpected::Signed(0), &visitor)),
        }
    }

    fn visit_fraction<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        let (text, _) = self.number()?;
        match f64::from_str(text) {
            Ok(number) if number.is_finite() => visitor.visit_f64(number),
            _ => Err(self.error("a number is out of range")),
        }
    }

    fn visit_number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        let (text, whole) = self.number()?;
        match whole_number(text, whole) {
            Some(Whole::Positive(number)) => visitor.visit_u64(number),
            Some(Whole::Negative(number)) => visitor.visit_i64(number),
            None => match f64::from_str(text) {
                Ok(number) if number.is_finite() => visitor.visit_f64(number),
                _ => Err(self.error("a number is out of range")),
            },
        }
    }

    fn at_number(&mut self) -> bool {
        matches!(self.peek(), Some(b'-' | b'0'..=b'9'))
    }
}

enum Whole {
    Positive(u64),
    Negative(i64),
}

/// A number without fraction and exponent that fits into 64 bits. -0 is none: no whole number is that.
fn whole_number(text: &str, whole: bool) -> Option<Whole> {
    if !whole {
        return None;
    }
    match u64::from_str(text) {
        Ok(number) => Some(Whole::Positive(number)),
        Err(_) => i64::from_str(text).ok().filter(|number| *number != 0).map(Whole::Negative),
    }
}

macro_rules! by_first_byte {
    ($($method:ident $first:pat => $read:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.peek() {
                Some($first) => self.$read(visitor),
                _ => Err(self.mismatch(&visitor)),
            }
        }
    )+};
}

macro_rules! as_whole {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.visit_whole(visitor)
        }
    )+};
}

impl<'de> Deserializer<'de> for &mut Text<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'{') => self.visit_object(visitor),
            Some(b'[') => self.visit_list(visitor),
            Some(b'"') => self.visit_text(visitor),
            Some(b't' | b'f') => self.visit_flag(visitor),
            Some(b'n') => {
                self.word("null")?;
                visitor.visit_unit()
            }
            _ => self.visit_number(visitor),
        }
    }

    by_first_byte! {
        deserialize_bool b't' | b'f' => visit_flag
        deserialize_str b'"' => visit_text
        deserialize_string b'"' => visit_text
        deserialize_char b'"' => visit_text
        deserialize_identifier b'"' => visit_text
        deserialize_seq b'[' => visit_list
        deserialize_map b'{' => visit_object
        deserialize_f32 b'-' | b'0'..=b'9' => visit_fraction
        deserialize_f64 b'-' | b'0'..=b'9' => visit_fraction
    }

    as_whole! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let (text, _) = self.number()?;
        let number = i128::from_str(text).map_err(|_| Error::invalid_value(Unexpected::Signed(0), &visitor))?;
        visitor.visit_i128(number)
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let (text, _) = self.number()?;
        let number = u128::from_str(text).map_err(|_| Error::invalid_value(Unexpected::Signed(0), &visitor))?;
        visitor.visit_u128(number)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'"') => match self.string()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_bytes(text.as_bytes()),
                Cow::Owned(text) => visitor.visit_byte_buf(text.into_bytes()),
            },
            Some(b'[') => self.visit_list(visitor),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.peek() != Some(b'n') {
            return Err(self.mismatch(&visitor));
        }
        self.word("null")?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    /// A list is taken for a struct as well: its members in their order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'{') => self.visit_object(visitor),
            Some(b'[') => self.visit_list(visitor),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    /// `"Variant"`, or `{"Variant": value}`.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'"') => visitor.visit_enum(Unit(self)),
            Some(b'{') => {
                self.enter()?;
                let value = visitor.visit_enum(OneMember(&mut *self))?;
                match self.advance(false, b'}')? {
                    false => Ok(value),
                    true => Err(self.error("an object of one member is expected")),
                }
            }
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.skip()?;
        visitor.visit_unit()
    }
}
