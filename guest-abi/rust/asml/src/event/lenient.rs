//! Reading of events whose members may be absent, null or of another type than documented: a gateway, a console
//! test and a hand-written sample differ. Such a member counts as absent; the rest of the event is still read.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Text that is owned, or borrowed from the event.
pub(crate) trait FromText<'de>: Sized {
    fn from_borrowed(text: &'de str) -> Self;
    fn from_owned(text: String) -> Self;
}

impl<'de> FromText<'de> for String {
    fn from_borrowed(text: &'de str) -> Self {
        text.to_owned()
    }
    fn from_owned(text: String) -> Self {
        text
    }
}

impl<'de: 'a, 'a> FromText<'de> for Cow<'a, str> {
    fn from_borrowed(text: &'de str) -> Self {
        Cow::Borrowed(text)
    }
    fn from_owned(text: String) -> Self {
        Cow::Owned(text)
    }
}

/// The value where it fits, else `None`, with the rest of it skipped.
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

/// What a member is to be read as: text, a flag, a list, an object.
pub(crate) struct As<Kind>(PhantomData<Kind>);

/// Each method takes one form of a value; what is not taken counts as absent.
pub(crate) trait Take<'de>: Sized {
    fn text(_: &str) -> Option<Self> {
        None
    }
    fn borrowed_text(text: &'de str) -> Option<Self> {
        Self::text(text)
    }
    fn owned_text(text: String) -> Option<Self> {
        Self::text(&text)
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
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(T::borrowed_text(text))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(T::owned_text(text))
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
struct Text<T>(T);

impl<'de, T: FromText<'de>> Take<'de> for Text<T> {
    fn text(text: &str) -> Option<Self> {
        Some(Self(T::from_owned(text.to_owned())))
    }
    fn borrowed_text(text: &'de str) -> Option<Self> {
        Some(Self(T::from_borrowed(text)))
    }
    fn owned_text(text: String) -> Option<Self> {
        Some(Self(T::from_owned(text)))
    }
    fn flag(flag: bool) -> Option<Self> {
        Some(Self(T::from_borrowed(if flag { "true" } else { "false" })))
    }
    fn whole(number: i64) -> Option<Self> {
        Some(Self(T::from_owned(number.to_string())))
    }
    fn number(number: f64) -> Option<Self> {
        Some(Self(T::from_owned(number.to_string())))
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

struct Texts<T>(Vec<T>);

impl<'de, T: FromText<'de>> Take<'de> for Texts<T> {
    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        let mut texts = Vec::new();
        while let Some(Lenient(text)) = list.next_element::<Lenient<Text<T>>>()? {
            texts.extend(text.map(|Text(text)| text));
        }
        Ok(Some(Self(texts)))
    }
}

struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Take<'de> for Object<T> {
    fn object<A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(|value| Some(Self(value)))
    }
}

/// An object's members in their order; a member that does not fit is left out.
struct Members<T, V>(Vec<(T, V)>);

impl<'de, T: FromText<'de>, V: Take<'de>> Take<'de> for Members<T, V> {
    fn object<A: MapAccess<'de>>(mut object: A) -> Result<Option<Self>, A::Error> {
        let mut members = Vec::with_capacity(object.size_hint().unwrap_or(0).min(64));
        while let Some((Lenient(name), Lenient(value))) = object.next_entry::<Lenient<Text<T>>, Lenient<V>>()? {
            if let (Some(Text(name)), Some(value)) = (name, value) {
                members.push((name, value));
            }
        }
        Ok(Some(Self(members)))
    }
}

fn read<'de, T: Take<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Lenient::deserialize(value).map(|Lenient(value)| value)
}

/// Text, or a scalar's text.
pub(crate) fn text<'de, T: FromText<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Ok(read(value)?.map(|Text(text)| text))
}

/// A flag, false where it is absent.
pub(crate) fn flag<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    Ok(read(value)?.unwrap_or(false))
}

/// A whole number.
pub(crate) fn whole<'de, D: Deserializer<'de>>(value: D) -> Result<Option<i64>, D::Error> {
    read(value)
}

/// A list of texts.
pub(crate) fn texts<'de, T: FromText<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<Vec<T>>, D::Error> {
    Ok(read(value)?.map(|Texts(texts)| texts))
}

/// An object of a type of its own.
pub(crate) fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Ok(read(value)?.map(|Object(value)| value))
}

/// An object's members, texts all.
pub(crate) fn pairs<'de, T: FromText<'de>, D: Deserializer<'de>>(value: D) -> Result<Vec<(T, T)>, D::Error> {
    let members = read::<Members<T, Text<T>>, D>(value)?.map_or_else(Vec::new, |Members(members)| members);
    Ok(members.into_iter().map(|(name, Text(value))| (name, value)).collect())
}

/// An object's members, lists of texts all.
pub(crate) fn multi_pairs<'de, T: FromText<'de>, D: Deserializer<'de>>(value: D) -> Result<Vec<(T, Vec<T>)>, D::Error> {
    let members = read::<Members<T, Texts<T>>, D>(value)?.map_or_else(Vec::new, |Members(members)| members);
    Ok(members
        .into_iter()
        .map(|(name, Texts(values))| (name, values))
        .collect())
}

/// An object's members, texts all, by name.
pub(crate) fn map<'de, D: Deserializer<'de>>(value: D) -> Result<BTreeMap<String, String>, D::Error> {
    Ok(pairs(value)?.into_iter().collect())
}

/// An object's members, lists of texts all, by name.
pub(crate) fn multi_map<'de, D: Deserializer<'de>>(value: D) -> Result<BTreeMap<String, Vec<String>>, D::Error> {
    Ok(multi_pairs(value)?.into_iter().collect())
}
