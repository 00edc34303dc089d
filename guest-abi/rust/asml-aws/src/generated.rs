// Made by build/codegen. Do not edit.

#[cfg(feature = "dynamodb")]
pub mod dynamodb;
