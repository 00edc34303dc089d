//! Structures of which nothing is lost: what comes in as JSON goes out as the same JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

/// A member's type.
pub trait Member: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// The value as it was, where it is of another type.
    fn read(value: Value) -> Result<Self, Value>;

    /// Writes it.
    fn write(&self) -> Value;
}

/// Takes a member out of an object, where it is there and fits.
pub(crate) fn take<T: Member>(members: &mut Map<String, Value>, name: &str) -> Option<T> {
    match members.get(name) {
        None | Some(Value::Null) => None,
        Some(_) => T::read(members.remove(name)?).map_err(|value| members.insert(name.to_owned(), value)).ok(),
    }
}

macro_rules! plain {
    ($($type:ty: $variant:ident;)*) => {$(
        impl Member for $type {
            fn read(value: Value) -> Result<Self, Value> {
                match value {
                    Value::$variant(value) => Ok(value),
                    other => Err(other),
                }
            }
            fn write(&self) -> Value {
                Value::$variant(self.clone())
            }
        }
    )*};
}
plain! {
    String: String;
    bool: Bool;
    Number: Number;
    Map<String, Value>: Object;
}

impl Member for Value {
    fn read(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
    fn write(&self) -> Value {
        self.clone()
    }
}

impl Member for i64 {
    fn read(value: Value) -> Result<Self, Value> {
        value.as_i64().ok_or(value)
    }
    fn write(&self) -> Value {
        (*self).into()
    }
}

impl<T: Member> Member for Vec<T> {
    fn read(value: Value) -> Result<Self, Value> {
        let Value::Array(values) = value else { return Err(value) };
        let mut read: Self = Vec::with_capacity(values.len());
        let mut rest = values.into_iter();
        while let Some(value) = rest.next() {
            match T::read(value) {
                Ok(value) => read.push(value),
                Err(value) => {
                    return Err(read.iter().map(T::write).chain([value]).chain(rest).collect());
                }
            }
        }
        Ok(read)
    }
    fn write(&self) -> Value {
        self.iter().map(T::write).collect()
    }
}

impl<T: Member> Member for BTreeMap<String, T> {
    fn read(value: Value) -> Result<Self, Value> {
        let Value::Object(values) = value else { return Err(value) };
        let mut read = Self::new();
        let mut rest = values.into_iter();
        while let Some((name, value)) = rest.next() {
            match T::read(value) {
                Ok(value) => drop(read.insert(name, value)),
                Err(value) => {
                    let before = read.iter().map(|(name, value)| (name.clone(), value.write()));
                    return Err(Value::Object(before.chain([(name, value)]).chain(rest).collect()));
                }
            }
        }
        Ok(read)
    }
    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(name, value)| (name.clone(), value.write())).collect())
    }
}

/// Structures by their members' names on the wire.
macro_rules! structures {
    ($(
        $(#[$meta:meta])*
        $name:ident { $( $(#[$fmeta:meta])* $member:literal $field:ident: $type:ty; )* }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[$fmeta])* pub $field: Option<$type>, )*
            /// Every other member as it came, and of those above what is null or of another type.
            pub other: serde_json::Map<String, serde_json::Value>,
        }
        impl $crate::event::members::Member for $name {
            fn read(value: serde_json::Value) -> Result<Self, serde_json::Value> {
                let serde_json::Value::Object(mut other) = value else { return Err(value) };
                Ok(Self { $( $field: $crate::event::members::take(&mut other, $member), )* other })
            }
            fn write(&self) -> serde_json::Value {
                let mut members = self.other.clone();
                $(
                    if let Some(value) = &self.$field {
                        members.insert($member.to_owned(), $crate::event::members::Member::write(value));
                    }
                )*
                serde_json::Value::Object(members)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(from)?;
                $crate::event::members::Member::read(value)
                    .map_err(|_| serde::de::Error::custom("an object is expected"))
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::event::members::Member::write(self), to)
            }
        }
    )*};
}
pub(crate) use structures;
