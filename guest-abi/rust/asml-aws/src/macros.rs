//! What generated code is made of.

/// A structure that is written: member by member, absent ones left out.
macro_rules! write_struct {
    ($name:ident { $($kind:ident $member:literal $field:ident,)* }) => {
        impl $crate::json::Write for $name {
            fn write(&self, to: &mut $crate::json::Writer) {
                to.begin_object();
                $(to.$kind($member, &self.$field);)*
                to.end_object();
            }
        }
    };
}

/// A structure that is read: in any order, unknown members skipped, missing ones left as they are by default.
macro_rules! read_struct {
    ($name:ident { $($member:literal $field:ident,)* }) => {
        impl $crate::json::Read for $name {
            #[allow(unused_mut)]
            fn read(from: &mut $crate::json::Reader<'_>) -> Result<Self, $crate::json::Invalid> {
                let mut value = Self::default();
                from.object(&mut |name, from| {
                    match name {
                        $($member => if !from.null() {
                            value.$field = $crate::json::Read::read(from)?;
                        },)*
                        _ => from.skip()?,
                    }
                    Ok(())
                })?;
                Ok(value)
            }
        }
    };
}

/// A union: exactly one member is there.
macro_rules! wire_union {
    ($name:ident { $($member:literal $variant:ident,)* }) => {
        impl $crate::json::Write for $name {
            fn write(&self, to: &mut $crate::json::Writer) {
                to.begin_object();
                match self {
                    $(Self::$variant(value) => to.member($member, value),)*
                    Self::Unknown => {}
                }
                to.end_object();
            }
        }
        impl $crate::json::Read for $name {
            fn read(from: &mut $crate::json::Reader<'_>) -> Result<Self, $crate::json::Invalid> {
                let mut value = Self::Unknown;
                from.object(&mut |name, from| {
                    match name {
                        $($member => if !from.null() {
                            value = Self::$variant($crate::json::Read::read(from)?);
                        },)*
                        _ => from.skip()?,
                    }
                    Ok(())
                })?;
                Ok(value)
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
            fn read(from: &mut $crate::json::Reader<'_>) -> Result<Self, $crate::json::Invalid> {
                from.string().map(|text| Self::from(&*text))
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
                match failure.code.as_str() {
                    $($code => Self::$variant(failure),)*
                    _ => Self::$other(failure),
                }
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
