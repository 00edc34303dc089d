//! The JSON of AWS's protocols. Reading and writing go through plain functions and `dyn`, not through code made anew
//! for every type and format: a function's module carries what it uses of it, and it is small.

mod number;
mod read;
mod write;

pub(crate) use asml::json::{Error, Text};
pub(crate) use read::{Read, ReadMembers, read_all, read_decimal, read_members, read_object};
pub(crate) use write::{Write, WriteMembers, Writer};
