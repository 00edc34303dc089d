//! What generated code is made of.

/// A structure on the wire. `read`, `write` or both: what its operations do with it.
macro_rules! wire_struct {
    ($name:ident ($($way:ident)*) $members:tt) => {
        wire_struct!(@names $name $members);
        $(wire_struct!(@$way $name $members);)*
    };
    (@names $name:ident { $($index:literal $member:literal $field:ident,)* }) => {
        impl $name {
            const MEMBERS: &'static [&'static str] = &[$($member,)*];
        }
    };
    (@write $name:ident { $($index:literal $member:literal $field:ident,)* }) => {
        impl $crate::json::WriteMembers for $name {
            fn names(&self) -> &'static [&'static str] {
                Self::MEMBERS
            }
            fn member(&self, index: usize) -> &dyn $crate::json::Write {
                match index {
                    $($index => &self.$field,)*
                    _ => unreachable!(),
                }
            }
        }
        impl $crate::json::Write for $name {
            fn write(&self, to: &mut $crate::json::Writer) {
                to.members(self);
            }
        }
    };
    (@read $name:ident { $($index:literal $member:literal $field:ident,)* }) => {
        impl $crate::json::ReadMembers for $name {
            fn names(&self) -> &'static [&'static str] {
                Self::MEMBERS
            }
            fn member(&mut self, index: usize) -> &mut dyn $crate::json::Read {
                match index {
                    $($index => &mut self.$field,)*
                    _ => unreachable!(),
                }
            }
        }
        impl $crate::json::Read for $name {
            fn read(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::Invalid> {
                from.members(self)
            }
        }
    };
}

/// A union on the wire: exactly one member is there.
macro_rules! wire_union {
    ($name:ident ($($way:ident)*) $members:tt) => {
        $(wire_union!(@$way $name $members);)*
    };
    (@write $name:ident { $($index:literal $member:literal $variant:ident,)* }) => {
        impl $crate::json::Write for $name {
            fn write(&self, to: &mut $crate::json::Writer) {
                let (name, value): (&str, &dyn $crate::json::Write) = match self {
                    $(Self::$variant(value) => ($member, value),)*
                    Self::Unknown => return to.raw("{}"),
                };
                to.begin_object();
                to.member(name, value);
                to.end_object();
            }
        }
    };
    (@read $name:ident { $($index:literal $member:literal $variant:ident,)* }) => {
        impl $crate::json::ReadMembers for $name {
            fn names(&self) -> &'static [&'static str] {
                &[$($member,)*]
            }
            fn member(&mut self, index: usize) -> &mut dyn $crate::json::Read {
                *self = match index {
                    $($index => Self::$variant(Default::default()),)*
                    _ => unreachable!(),
                };
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown => unreachable!(),
                }
            }
        }
        impl $crate::json::Read for $name {
            fn read(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::Invalid> {
                from.members(self)
            }
        }
    };
}

/// An enumeration: names, and what is not among them.
macro_rules! wire_enum {
    ($name:ident { $($text:literal $variant:ident,)* } $unknown:ident) => {
        impl $name {
            /// As AWS writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        /// Nothing: to be replaced where it is required.
        impl Default for $name {
            fn default() -> Self {
                Self::$unknown(String::new())
            }
        }
        impl $crate::json::Write for $name {
            fn write(&self, to: &mut $crate::json::Writer) {
                to.string(self.as_str());
            }
        }
        impl $crate::json::Read for $name {
            fn read(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::Invalid> {
                *self = Self::from(&*from.string()?);
                Ok(())
            }
        }
    };
}

/// An operation's error.
macro_rules! operation_error {
    ($name:ident { $($code:literal $variant:ident,)* } $other:ident) => {
        impl $name {
            /// What the service said: code, message, whether to retry, request id.
            #[must_use]
            pub fn failure(&self) -> &asml::iomod::Failure {
                match self {
                    $(Self::$variant(failure) => failure,)*
                    Self::$other(failure) => failure,
                }
            }
        }
        impl From<asml::iomod::Failure> for $name {
            fn from(failure: asml::iomod::Failure) -> Self {
                let variant: fn(asml::iomod::Failure) -> Self = match failure.code.as_str() {
                    $($code => Self::$variant,)*
                    _ => Self::$other,
                };
                variant(failure)
            }
        }
        impl From<$name> for asml::iomod::Failure {
            fn from(error: $name) -> Self {
                match error {
                    $($name::$variant(failure) => failure,)*
                    $name::$other(failure) => failure,
                }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.failure().fmt(f)
            }
        }
        /// As the failure: which one it is, its code says.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(self.failure()).finish()
            }
        }
        impl std::error::Error for $name {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                Some(self.failure())
            }
        }
        impl $crate::OperationError for $name {
            fn failure(&self) -> &asml::iomod::Failure {
                self.failure()
            }
        }
    };
}
