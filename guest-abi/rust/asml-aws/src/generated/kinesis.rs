// Made by build/codegen from AWS's model. Do not edit.

//! Amazon Kinesis.

mod enums;
mod errors;
pub mod methods;
mod operations;
mod structs;

pub use enums::*;
pub use errors::*;
pub use operations::*;
pub use structs::*;
