//! Reads typed values out of named texts: path parameters, query parameters, claims. Everything arrives as text,
//! so a number or a flag is parsed from it.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, EnumAccess, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

/// Reads a struct or a map from the pairs, or one value where there is one pair. The names may repeat: a list
/// takes all values of a name, anything else the last.
///
/// # Errors
/// A sentence that names the member and what was expected; it holds no value where `secret` is set.
pub(crate) fn read<'a, T: DeserializeOwned>(
    pairs: impl Iterator<Item = (&'a str, &'a str)>,
    secret: bool,
) -> Result<T, String> {
    let mut grouped: Vec<(&str, Vec<&str>)> = Vec::new();
    for (name, value) in pairs {
        match grouped.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => grouped.push((name, vec![value])),
        }
    }
    let pairs = grouped.into_iter().map(|(name, values)| (Name(name), Values { name, values, secret })).collect();
    T::deserialize(Pairs(pairs)).map_err(|problem| problem.0)
}

#[derive(Debug)]
struct Problem(String);

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

impl serde::de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
    fn missing_field(field: &'static str) -> Self {
        Self(format!("{field} is missing"))
    }
    fn invalid_type(_: Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self(format!("expected {expected}"))
    }
}

struct Pairs<'a>(Vec<(Name<'a>, Values<'a>)>);

impl<'a> Pairs<'a> {
    fn only(mut self) -> Result<Values<'a>, Problem> {
        match (self.0.pop(), self.0.is_empty()) {
            (Some((_, values)), true) => Ok(values),
            (None, _) => Err(Problem("there is none".to_owned())),
            (Some(_), false) => Err(Problem("there are several: read them into a struct".to_owned())),
        }
    }
}

macro_rules! of_the_only_value {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            self.only()?.$method(visitor)
        }
    )+};
}

impl<'de> Deserializer<'de> for Pairs<'de> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_map(MapDeserializer::new(self.0.into_iter()))
    }
    of_the_only_value! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.only()?.deserialize_enum(name, variants, visitor)
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.0.is_empty() { visitor.visit_none() } else { visitor.visit_some(self) }
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }
    forward_to_deserialize_any! {
        bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct Name<'a>(&'a str);

impl<'a> IntoDeserializer<'a, Problem> for Name<'a> {
    type Deserializer = BorrowedStrDeserializer<'a, Problem>;
    fn into_deserializer(self) -> Self::Deserializer {
        BorrowedStrDeserializer::new(self.0)
    }
}

/// All values of one name; never empty.
struct Values<'a> {
    name: &'a str,
    values: Vec<&'a str>,
    secret: bool,
}

impl<'a> Values<'a> {
    fn last(&self) -> &'a str {
        self.values.last().copied().unwrap_or_default()
    }

    fn parsed<T: std::str::FromStr>(&self, what: &str) -> Result<T, Problem> {
        self.last().parse().map_err(|_| {
            let found = if self.secret { Cow::Borrowed("") } else { format!(", not {:?}", self.last()).into() };
            Problem(format!("{} must be {what}{found}", self.name))
        })
    }
}

impl<'a> IntoDeserializer<'a, Problem> for Values<'a> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident $visit:ident $what:literal)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            visitor.$visit(self.parsed($what)?)
        }
    )+};
}

impl<'de> Deserializer<'de> for Values<'de> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let name = self.name;
        visitor.visit_borrowed_str(self.last()).map_err(|Problem(why): Problem| Problem(format!("{name}: {why}")))
    }
    parsed! {
        deserialize_bool visit_bool "true or false"
        deserialize_i8 visit_i8 "a whole number of 8 bits"
        deserialize_i16 visit_i16 "a whole number of 16 bits"
        deserialize_i32 visit_i32 "a whole number of 32 bits"
        deserialize_i64 visit_i64 "a whole number of 64 bits"
        deserialize_i128 visit_i128 "a whole number of 128 bits"
        deserialize_u8 visit_u8 "a whole number from 0 to 255"
        deserialize_u16 visit_u16 "a whole number from 0 to 65535"
        deserialize_u32 visit_u32 "a whole number of 32 bits, not negative"
        deserialize_u64 visit_u64 "a whole number of 64 bits, not negative"
        deserialize_u128 visit_u128 "a whole number of 128 bits, not negative"
        deserialize_f32 visit_f32 "a number"
        deserialize_f64 visit_f64 "a number"
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_some(self)
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let Self { name, values, secret } = self;
        visitor.visit_seq(SeqDeserializer::new(values.into_iter().map(|value| Values {
            name,
            values: vec![value],
            secret,
        })))
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        if !variants.contains(&self.last()) {
            return Err(Problem::custom(format_args!("{} must be one of {}", self.name, variants.join(", "))));
        }
        visitor.visit_enum(Variant(self.last()))
    }
    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct identifier ignored_any
    }
}

/// An enum's variant, by name.
struct Variant<'a>(&'a str);

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Problem;
    type Variant = UnitOnly;
    fn variant_seed<V: serde::de::DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, UnitOnly), Problem> {
        Ok((seed.deserialize(BorrowedStrDeserializer::<Problem>::new(self.0))?, UnitOnly))
    }
}

struct UnitOnly;

impl<'de> serde::de::VariantAccess<'de> for UnitOnly {
    type Error = Problem;
    fn unit_variant(self) -> Result<(), Problem> {
        Ok(())
    }
    fn newtype_variant_seed<T: serde::de::DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Problem> {
        Err(Problem("a text cannot be a variant with a value".to_owned()))
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Problem> {
        Err(Problem("a text cannot be a variant with values".to_owned()))
    }
    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Problem> {
        Err(Problem("a text cannot be a variant with members".to_owned()))
    }
}
