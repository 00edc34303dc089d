//! The JSON of AWS's protocols. Reading and writing go through plain functions and `dyn`, not through code made anew
//! for every type and format: a function's module carries what it uses of it, and it is small.

mod number;
mod read;
mod write;

pub(crate) use read::{Invalid, Problem, Read, ReadMembers, Reader};
pub(crate) use write::{Write, WriteMembers, Writer};
