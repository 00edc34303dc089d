//! What generated code is made of. `write`, `read` or both say what a shape's operations do with it.

/// A structure: fields, what builds one, and its way over the wire.
macro_rules! structure {
    ($(#[$meta:meta])* $name:ident ($($way:ident)*) required $required:tt optional $optional:tt) => {
        structure!(@struct $(#[$meta])* $name $required $optional);
        $(structure!(@$way $name $required $optional);)*
    };
    (@struct $(#[$meta:meta])* $name:ident
        { $($(#[$rmeta:meta])* $rindex:literal $rmember:literal $rfield:ident: $rtype:ty;)* }
        { $($(#[$ometa:meta])* $oindex:literal $omember:literal $ofield:ident: $otype:ty;)* }
    ) => {
        $(#[$meta])*
        pub struct $name {
            $($(#[$rmeta])* pub $rfield: $rtype,)*
            $($(#[$ometa])* pub $ofield: Option<$otype>,)*
        }
        impl $name {
            #[allow(dead_code)]
            const MEMBERS: &'static [&'static str] = &[$($rmember,)* $($omember,)*];
        }
    };
    (@write $name:ident
        { $($(#[$rmeta:meta])* $rindex:literal $rmember:literal $rfield:ident: $rtype:ty;)* }
        { $($(#[$ometa:meta])* $oindex:literal $omember:literal $ofield:ident: $otype:ty;)* }
    ) => {
        impl $name {
            /// With what is required.
            #[must_use]
            #[allow(clippy::too_many_arguments, clippy::needless_update)]
            pub fn new($($rfield: impl Into<$rtype>,)*) -> Self {
                Self { $($rfield: $rfield.into(),)* ..Self::default() }
            }
            $(
                $(#[$ometa])*
                #[must_use]
                pub fn $ofield(mut self, $ofield: impl Into<$otype>) -> Self {
                    self.$ofield = Some($ofield.into());
                    self
                }
            )*
        }
        impl $crate::json::WriteMembers for $name {
            fn names(&self) -> &'static [&'static str] {
                Self::MEMBERS
            }
            fn member(&self, index: usize) -> &dyn $crate::json::Write {
                match index {
                    $($rindex => &self.$rfield,)*
                    $($oindex => &self.$ofield,)*
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
    (@read $name:ident
        { $($(#[$rmeta:meta])* $rindex:literal $rmember:literal $rfield:ident: $rtype:ty;)* }
        { $($(#[$ometa:meta])* $oindex:literal $omember:literal $ofield:ident: $otype:ty;)* }
    ) => {
        impl $crate::json::ReadMembers for $name {
            fn names(&self) -> &'static [&'static str] {
                Self::MEMBERS
            }
            fn member(&mut self, index: usize) -> &mut dyn $crate::json::Read {
                match index {
                    $($rindex => &mut self.$rfield,)*
                    $($oindex => &mut self.$ofield,)*
                    _ => unreachable!(),
                }
            }
        }
        impl $crate::json::Read for $name {
            fn read(&mut self, from: &mut $crate::json::Text<'_>) -> Result<(), $crate::json::Error> {
                $crate::json::read_members(from, self)
            }
        }
    };
}

/// A union: on the wire, exactly one member is there.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident ($($way:ident)*) $members:tt) => {
        union!(@enum $(#[$meta])* $name $members);
        $(union!(@$way $name $members);)*
    };
    (@enum $(#[$meta:meta])* $name:ident
        { $($(#[$vmeta:meta])* $index:literal $member:literal $variant:ident $accessor:ident: $type:ty;)* }
    ) => {
        $(#[$meta])*
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* $variant($type),)*
            /// A kind that this version does not know, or nothing.
            #[default]
            Unknown,
        }
        impl $name {
            $(
                #[doc = concat!("The value of a `", stringify!($variant), "`.")]
                #[must_use]
                pub fn $accessor(&self) -> Option<&$type> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }
            )*
        }
    };
    (@write $name:ident
        { $($(#[$vmeta:meta])* $index:literal $member:literal $variant:ident $accessor:ident: $type:ty;)* }
    ) => {
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
    (@read $name:ident
        { $($(#[$vmeta:meta])* $index:literal $member:literal $variant:ident $accessor:ident: $type:ty;)* }
    ) => {
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
            fn read(&mut self, from: &mut $crate::json::Text<'_>) -> Result<(), $crate::json::Error> {
                $crate::json::read_members(from, self)
            }
        }
    };
}

/// An enumeration: names, and what is not among them.
macro_rules! enumeration {
    ($(#[$meta:meta])* $name:ident $unknown:ident { $($(#[$vmeta:meta])* $text:literal $variant:ident;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* $variant,)*
            /// A value that this version does not know.
            $unknown(String),
        }
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
            fn read(&mut self, from: &mut $crate::json::Text<'_>) -> Result<(), $crate::json::Error> {
                *self = Self::from(&*from.string()?);
                Ok(())
            }
        }
    };
}

/// An operation's error: the failures that its model names, and all others.
macro_rules! operation_error {
    ($(#[$meta:meta])* $name:ident $other:ident { $($(#[$vmeta:meta])* $code:literal $variant:ident;)* }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* $variant(asml::iomod::Failure),)*
            /// Any other failure, of the service or on the way to it.
            $other(asml::iomod::Failure),
        }
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
                const VARIANTS: &[(&str, fn(asml::iomod::Failure) -> $name)] = &[$(($code, $name::$variant),)*];
                match VARIANTS.iter().find(|(code, _)| *code == failure.code) {
                    Some((_, variant)) => variant(failure),
                    None => Self::$other(failure),
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
        /// As the failure: which one it is, its code says.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.failure())
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

/// Operations: a function each, and what its input is sent with.
macro_rules! operations {
    ($($(#[$meta:meta])* $method:ident $constant:ident: $input:ident => $output:ident, $error:ident $(, $send:ident)?;)*) => {
        $(
            $(#[$meta])*
            pub fn $method(input: $input) -> $crate::Call<$output, $error> {
                $crate::call::call(&super::methods::$constant, &input)
            }
            $(
                impl $input {
                    #[doc = concat!("Calls [`", stringify!($method), "`] with this.")]
                    pub fn $send(self) -> $crate::Call<$output, $error> {
                        #[allow(deprecated)]
                        $method(self)
                    }
                }
            )?
        )*
    };
}

/// Operations whose answers come in pages: where the token goes, and where it comes from.
macro_rules! pages {
    ($($method:ident $pages:ident $constant:ident: $input:ident => $output:ident, $error:ident; $token:ident <- |$page:ident| $next:expr;)*) => {
        $(
            #[doc = concat!("The pages of [`", stringify!($method), "`].")]
            pub fn $pages(input: $input) -> $crate::Pages<$input, $output, $error> {
                $crate::Pages::new(
                    input,
                    |input| $crate::call::call(&super::methods::$constant, input),
                    |input, $page| $crate::pages::turn(&mut input.$token, $next),
                )
            }
            impl $input {
                #[doc = concat!("The pages of [`", stringify!($method), "`] with this.")]
                pub fn pages(self) -> $crate::Pages<$input, $output, $error> {
                    $pages(self)
                }
            }
        )*
    };
}

/// Errors that tell more than a message.
macro_rules! details {
    ($($name:ident $code:literal;)*) => {
        $(impl $name {
            /// What a failure tells, where it is this error.
            #[must_use]
            pub fn of(failure: &asml::iomod::Failure) -> Option<Self> {
                $crate::call::details($code, failure)
            }
        })*
    };
}
