//! Reading of events whose members may be absent, null or of another type than documented: a gateway, a console
//! test and a hand-written sample differ. Such a member counts as absent; the rest of the event is still read.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The value where it fits, else `None`, with the rest of it skipped.
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

/// Visits a value that is to be read as a kind of its own.
struct As<Kind>(PhantomData<Kind>);

/// Each method takes one form of a value; what is not taken counts as absent.
pub(crate) trait Take<'de>: Sized {
    fn text(_: &str) -> Option<Self> {
        None
    }
    fn flag(_: bool) -> Option<Self> {
        None
    }
    fn whole(_: i64) -> Option<Self> {
        None
    }
    fn number(_: f64) -> Option<Self> {
        None
    }
    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
    fn object<A: MapAccess<'de>>(mut object: A) -> Result<Option<Self>, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

impl<'de, T: Take<'de>> Visitor<'de> for As<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::text(text))
    }
    fn visit_bool<E: Error>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(T::flag(flag))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(T::whole(number))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(number).map_or_else(|_| T::number(number as f64), T::whole))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(T::number(number))
    }
    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Self::Value, D::Error> {
        value.deserialize_any(self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        T::list(list)
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::object(object)
    }
}

impl<'de, T: Take<'de>> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        value.deserialize_any(As::<T>(PhantomData)).map(Lenient)
    }
}

/// Text; a number or a flag counts as its text.
impl Take<'_> for String {
    fn text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
    fn flag(flag: bool) -> Option<Self> {
        Some(flag.to_string())
    }
    fn whole(number: i64) -> Option<Self> {
        Some(number.to_string())
    }
    fn number(number: f64) -> Option<Self> {
        Some(number.to_string())
    }
}

impl Take<'_> for bool {
    fn text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
    fn flag(flag: bool) -> Option<Self> {
        Some(flag)
    }
}

impl Take<'_> for i64 {
    fn text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
    fn whole(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl<'de> Take<'de> for Vec<String> {
    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        let mut texts = Vec::new();
        while let Some(Lenient(text)) = list.next_element::<Lenient<String>>()? {
            texts.extend(text);
        }
        Ok(Some(texts))
    }
}

struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Take<'de> for Object<T> {
    fn object<A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(|value| Some(Self(value)))
    }
}

/// An object's members; a member that does not fit is left out.
impl<'de, V: Take<'de>> Take<'de> for BTreeMap<String, V> {
    fn object<A: MapAccess<'de>>(mut object: A) -> Result<Option<Self>, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, Lenient(value))) = object.next_entry::<String, Lenient<V>>()? {
            members.extend(value.map(|value| (name, value)));
        }
        Ok(Some(members))
    }
}

/// A value that fits, or what stands for an absent one: false, an empty map.
pub(crate) fn or_default<'de, T: Take<'de> + Default, D: Deserializer<'de>>(value: D) -> Result<T, D::Error> {
    Ok(optional(value)?.unwrap_or_default())
}

/// A value that fits, or none.
pub(crate) fn optional<'de, T: Take<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Lenient::deserialize(value).map(|Lenient(value)| value)
}

/// An object of a type of its own, or none.
pub(crate) fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Ok(optional(value)?.map(|Object(value)| value))
}
